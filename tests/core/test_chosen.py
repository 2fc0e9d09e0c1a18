"""Settings from the panel, the last good ones of the file, and what is remembered of a run."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.core import chosen as panel
from kiosk.core import runs
from kiosk.core.careful import ON_PANEL, direction, is_less_careful
from kiosk.core.clinic import read_clinic
from kiosk.core.declared import BY_KEY, SETTINGS, Scope
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
    values: dict[str, int | str] = {
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
    assert found.text("clinic_phone") == "(555) 010-0199", "who types no number changes no number to call"
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
    assert set(ON_PANEL) == set(SETTING)
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
