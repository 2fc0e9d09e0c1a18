"""Settings from the panel, the last good ones of the file, and what is remembered of a run."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from kiosk.core import chosen as panel
from kiosk.core import runs
from kiosk.core.careful import IN_FILE, ON_PANEL, Question, direction, is_less_careful, question
from kiosk.core.clinic import read_clinic
from kiosk.core.declared import BY_KEY, SETTINGS, Kind, Scope
from kiosk.core.lastgood import base_clinic, with_state
from kiosk.core.reading import read_shelf
from kiosk.core.staffwords import SETTING

from .making import PLACES, clinic

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
GOOD = 'clinic_name = "Harbour"\nemergency_number = "112"\nclinic_phone = "(555) 010-0199"\ndriving_ban_hours = 30\n'


def test_a_change_is_kept_with_its_moment_and_role_and_taken_back(tmp_path: Path) -> None:
    one = panel.changed(panel.Chosen(), "driving_ban_hours", 12, NOON)
    two = panel.changed(one, "clock", "24h", NOON)
    panel.write_chosen(tmp_path, two)
    read, problems = panel.read_chosen(tmp_path)
    assert (read, problems) == (two, [])
    assert [(change.role, change.key, change.before, change.after) for change in read.journal] == [
        ("staff", "driving_ban_hours", None, 12), ("staff", "clock", None, "24h")]  # fmt: skip
    assert read.journal[0].at == "2026-11-23T12:00:00+00:00"
    once, twice = panel.undone(read, NOON), panel.undone(panel.undone(read, NOON), NOON)
    assert dict(once.values) == {"driving_ban_hours": 12}
    assert dict(twice.values) == {}
    assert panel.last_change(twice) is None
    assert panel.undone(twice, NOON) == twice


def test_the_panel_counts_more_than_the_file_and_a_wrong_value_counts_for_nothing() -> None:
    values: dict[str, int | float | str] = {
        "driving_ban_hours": 12,
        "clock": "13h",
        "shower_hours": 99,
        "clinic_phone": "1",
        "glucose_call_level": "",
    }
    file = clinic(glucose_call_level=300)
    found, problems = panel.merged(file, panel.Chosen(values))
    assert found.number("driving_ban_hours") == 12
    assert found.text("clock") == "12h"
    assert found.number("shower_hours") == 24
    assert found.text("clinic_phone") == "(555) 010-0199", "what is no number changes no number to call"
    assert not found.has("glucose_call_level")
    assert len(problems) == 3


@pytest.mark.parametrize("spoilt", ["", "{", "[]", '{"values": 3}', '{"values": {}, "journal": [{"x": 1}]}'])
def test_a_spoilt_file_of_the_panel_is_told_and_counts_for_nothing(tmp_path: Path, spoilt: str) -> None:
    panel.chosen_file(tmp_path).write_text(spoilt)
    found, problems = panel.read_chosen(tmp_path)
    assert found == panel.Chosen()
    assert len(problems) == 1


@pytest.mark.parametrize(
    ("key", "value", "less"),
    [
        ("driving_ban_hours", 24, False), ("driving_ban_hours", 23, True), ("driving_ban_hours", 48, False),
        ("numb_max_hours", 25, True), ("numb_max_hours", 24, False), ("pain_worse_day", 4, True),
        ("bleed_minutes", 9, True), ("bleed_minutes", 11, True), ("glucose_call_level", 300, True),
        ("glucose_call_level", "", False), ("clock", "24h", False), ("diary_days", 1, False),
    ],
)  # fmt: skip
def test_less_careful_is_the_way_that_lets_a_patient_come_to_harm(key: str, value: int | str, less: bool) -> None:
    assert is_less_careful(key, value) is less


def test_every_setting_of_the_panel_has_a_name_and_bounds() -> None:
    phones = {key for key in ON_PANEL if BY_KEY[key].kind is Kind.PHONE}
    # The numbers to call have the names that they have on paper.
    assert (set(ON_PANEL) - phones) | set(IN_FILE) == set(SETTING)
    assert len(phones) == 5
    assert all(BY_KEY[key].scope is Scope.CLINIC for key in ON_PANEL)
    assert sum(bool(direction(setting)) for setting in SETTINGS) > 20


def test_a_wrong_file_is_named_by_its_lines_and_the_last_good_one_goes_on(tmp_path: Path) -> None:
    file, folder = tmp_path / "clinic.toml", tmp_path / "state"
    file.write_text(GOOD)
    assert with_state(read_shelf(PLACES, file), file, folder).clinic.number("driving_ban_hours") == 30
    file.write_text(GOOD.replace("= 30", "= 99") + 'shower_hour = 3\nclock = "12"\n')
    _, problems = read_clinic(file)
    assert {(problem.place, problem.wrong, problem.mend) for problem in problems} == {
        ("line 4, driving_ban_hours", "99 is outside 0 to 48", BY_KEY["driving_ban_hours"].sentence),
        ("line 5, shower_hour", "unknown setting 'shower_hour'", "Did you mean 'shower_hours'?"),
        ("line 6, clock", "unknown value '12'", "Did you mean '12h'?"),
    }
    shelf = with_state(read_shelf(PLACES, file), file, folder)
    assert shelf.clinic.number("driving_ban_hours") == 30
    assert (shelf.wrong_settings, shelf.kept_settings) == (3, True)
    assert base_clinic(file, folder).number("driving_ban_hours") == 30


def test_a_wrong_value_of_the_panel_is_named_by_its_line_and_the_last_good_ones_go_on(tmp_path: Path) -> None:
    file, folder = tmp_path / "clinic.toml", tmp_path / "state"
    file.write_text(GOOD)
    panel.write_chosen(folder, panel.changed(panel.Chosen(), "driving_ban_hours", 40, NOON))
    path = panel.chosen_file(folder)
    good = path.read_text("utf-8")
    path.write_text(good.replace("40", "99", 1).replace('{\n  "driving', '{\n  "shower_hour": 3,\n  "driving', 1))
    _, problems = panel.read_chosen(folder)
    assert {(problem.place, problem.wrong, problem.mend) for problem in problems} == {
        ("line 3, shower_hour", "unknown setting 'shower_hour'", "Did you mean 'shower_hours'?"),
        ("line 4, driving_ban_hours", "99 is outside 0 to 48", BY_KEY["driving_ban_hours"].sentence),
    }
    shelf = with_state(read_shelf(PLACES, file), file, folder)
    assert shelf.clinic.number("driving_ban_hours") == 40
    assert (shelf.wrong_settings, shelf.kept_settings) == (2, True)
    path.write_text(good[:40])
    [problem] = panel.read_chosen(folder)[1]
    assert problem.place.startswith("line ")
    assert with_state(read_shelf(PLACES, file), file, folder).clinic.number("driving_ban_hours") == 40


def test_the_panel_keeps_dates_phones_and_the_fever_as_a_pair() -> None:
    chosen = panel.Chosen({"review_by": "2027-03-01", "crisis_line": "", "clinic_phone": "+353 1 555", "fever_c": 38.3})
    found, problems = panel.merged(clinic(), chosen)
    assert problems == []
    assert found.values["review_by"] == date(2027, 3, 1)
    assert not found.has("crisis_line")
    assert found.text("clinic_phone") == "+353 1 555"
    assert (found.values["fever_c"], found.values["fever_f"]) == (38.3, 100.9)
    wrong = panel.Chosen({"review_by": "2027-13-01", "emergency_number": ""})
    found, problems = panel.merged(clinic(), wrong)
    assert len(problems) == 2
    assert found.has("emergency_number"), "a number that patients need is never taken away"


def test_numbers_to_call_and_dates_are_always_asked_about() -> None:
    assert question("clinic_phone", "1-1") is question("crisis_line", "") is Question.PHONE
    assert question("approved_on", "2026-11-24") is Question.CLINICIAN
    assert question("fever_c", 38.1) is question("driving_ban_hours", 12) is Question.CARELESS
    assert question("fever_c", 38.0) is question("bright_from", "08:00") is Question.NONE


def test_without_a_last_good_file_the_careful_values_stand(tmp_path: Path) -> None:
    file = tmp_path / "clinic.toml"
    file.write_text(GOOD.replace("= 30", "= 99"))
    shelf = with_state(read_shelf(PLACES, file), file, tmp_path / "state")
    assert shelf.clinic.number("driving_ban_hours") == 24
    assert (shelf.wrong_settings, shelf.kept_settings) == (1, False)


def test_why_the_kiosk_was_started_again(tmp_path: Path) -> None:
    assert runs.begin(tmp_path, NOON).why == runs.FIRST
    cut = runs.begin(tmp_path, NOON)
    assert cut.why == runs.FAULT, "the run before noted no end"
    runs.end(tmp_path, cut, runs.LEFT)
    left = runs.begin(tmp_path, NOON)
    assert left.why == runs.LEFT
    runs.end(tmp_path, left, runs.OFF)
    assert runs.begin(tmp_path, NOON).why == runs.OFF
    runs.run_file(tmp_path).write_text("{")
    assert runs.begin(tmp_path, NOON).why == runs.FAULT
