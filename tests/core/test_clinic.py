"""A clinic file is checked key by key; a wrong value falls back to its careful default."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kiosk.core.clinic import clinic_from, clinic_places, read_clinic
from kiosk.core.declared import BY_KEY, SETTINGS, Kind, Scope
from kiosk.core.problems import Problem, Problems

from .making import NEEDED, PLACES, clinic

BOUNDED = [setting.key for setting in SETTINGS if setting.high and setting.scope is Scope.CLINIC]
APPROVED = {
    "approved_by": "Pain consultant",
    "approved_on": date(2026, 1, 2),
    "review_by": date(2027, 1, 2),
    "clinic_hours": "8:00–17:00",
    "out_of_hours_phone": "(555) 010-0142",
}


def wrong(**values: object) -> list[Problem]:
    problems = Problems("clinic.toml")
    made = clinic_from(NEEDED | values, problems)
    for key in set(values) & set(BY_KEY):
        if BY_KEY[key].scope is Scope.CLINIC and problems.found:
            assert made.values.get(key) == BY_KEY[key].default, "the careful default stands"
    return problems.found


@pytest.mark.parametrize(
    ("key", "given", "place", "said"),
    [
        ("driving_ban_hours", "24", "driving_ban_hours", "'24'"),
        ("driving_ban_hours", 24.0, "driving_ban_hours", "24.0"),
        ("driving_ban_hours", True, "driving_ban_hours", "True"),
        ("driving_ban_hours", [24], "driving_ban_hours", "[24]"),
        ("driving_ban_hours", 49, "driving_ban_hours", "49 is outside 0 to 48"),
        ("driving_ban_hours", -1, "driving_ban_hours", "-1 is outside 0 to 48"),
        ("fever_c", "38", "fever_c", "is not a number of degrees: '38'"),
        ("fever_c", float("nan"), "fever_c", "nan is outside"),
        ("screen_inches", "21.5", "screen_inches", "is not a number of inches: '21.5'"),
        ("screen_inches", True, "screen_inches", "is not a number of inches: True"),
        ("screen_inches", 9.9, "screen_inches", "9.9 is outside 10 to 55"),
        ("clock", "12", "clock", "unknown value '12'"),
        ("clock", 12, "clock", "is not a choice: 12"),
        ("clinic_hours", "", "clinic_hours", "is empty"),
        ("clinic_hours", "  ", "clinic_hours", "is empty"),
        ("clinic_hours", 8, "clinic_hours", "is not times of the week: 8"),
        ("demonstration", "yes", "demonstration", "is not true or false: 'yes'"),
        ("demonstration", 1, "demonstration", "is not true or false: 1"),
        ("time_zone", "Europe/Dublinn", "time_zone", "is not a time zone: 'Europe/Dublinn'"),
        ("paper_size", "a5", "paper_size", "unknown value 'a5'"),
        ("take_home_address", "our site", "take_home_address", "is not a web address: 'our site'"),
        ("take_home_address", "https://x.example/?a=1", "take_home_address", "is not a web address"),
        ("take_home_address", f"https://x.example/{'a' * 120}", "take_home_address", "is not a web address"),
        ("approved_on", "2026-01-02", "approved_on", "is not a date: '2026-01-02'"),
        ("driving_ban_hour", 24, "", "unknown setting 'driving_ban_hour'"),
        ("has_diabetes", True, "", "unknown setting 'has_diabetes'"),
        ("pain_scale_max", 10, "", "unknown setting 'pain_scale_max'"),
    ],
)
def test_a_wrong_value_is_told_with_its_key_and_a_way_out(key: str, given: object, place: str, said: str) -> None:
    [problem] = wrong(**{key: given})
    assert (problem.file, problem.place) == ("clinic.toml", place)
    assert said in problem.wrong
    assert problem.mend


@pytest.mark.parametrize(("key", "near"), [("driving_ban_hour", "driving_ban_hours"), ("clinic_fone", "clinic_phone")])
def test_a_misspelt_key_gets_the_nearest_one(key: str, near: str) -> None:
    [problem] = wrong(**{key: 1})
    assert problem.mend == f"Did you mean '{near}'?"


@pytest.mark.parametrize("key", BOUNDED)
def test_both_bounds_are_allowed_and_one_more_is_not(key: str) -> None:
    low, high = BY_KEY[key].low, BY_KEY[key].high
    for given in (low, high):
        found = [problem for problem in wrong(**{key: given}) if problem.place == key]
        assert not found or key == "fever_f"
    for given in (low - 1, high + 1):
        assert any("is outside" in problem.wrong for problem in wrong(**{key: given}))


@pytest.mark.parametrize(
    "phone", ["911", "112", "988", "(555) 010-0199", "+1 (555) 010-0199", "0800 123 456", "01.23.45.67", "555/0100"]
)
def test_these_are_phone_numbers(phone: str) -> None:
    assert clinic(emergency_number=phone).text("emergency_number") == phone


@pytest.mark.parametrize(
    "phone",
    ["call 911", "9", "911;", "++1 555", "555-", "\u0669\u0661\u0661", "1" * 26, "<b>911</b>", "911\n", "tel:911"],
)
def test_these_are_not_and_the_number_stays_unset(phone: str) -> None:
    [problem] = wrong(interpreter_line=f"{phone}x" if phone.endswith("\n") else phone)
    assert problem.place == "interpreter_line"
    assert "is not a phone number" in problem.wrong


@pytest.mark.parametrize(
    ("given", "wrongs"),
    [
        ({"fever_c": 38.3, "fever_f": 100.9}, 0),
        ({"fever_c": 38, "fever_f": 100.4}, 0),
        ({"fever_c": 38.3, "fever_f": 100.4}, 1),
        ({"fever_c": 38.5}, 1),
        ({"fever_f": 101.0}, 1),
        ({"fever_c": 39.0, "fever_f": 100.4}, 1),
        ({"fever_c": 39.0, "fever_f": 102.2}, 2),
    ],
)
def test_fever_is_one_temperature_or_the_careful_pair(given: dict[str, object], wrongs: int) -> None:
    problems = Problems("clinic.toml")
    made = clinic_from(NEEDED | given, problems)
    assert len(problems.found) == wrongs
    pair = (made.values["fever_c"], made.values["fever_f"])
    assert pair == ((38.0, 100.4) if wrongs else (given["fever_c"], given["fever_f"]))


def test_every_problem_of_a_file_is_told_at_once() -> None:
    assert len(wrong(driving_ban_hours=99, clock="13h", soak_hours="2", colour="red")) == 4


@pytest.mark.parametrize("key", [setting.key for setting in SETTINGS if setting.required])
def test_without_a_required_value_nothing_can_be_shown(key: str) -> None:
    problems = Problems("clinic.toml")
    made = clinic_from({name: value for name, value in NEEDED.items() if name != key}, problems)
    assert [(problem.place, problem.wrong) for problem in problems.found] == [(key, "is missing")]
    assert not made.usable
    assert clinic().usable


@pytest.mark.parametrize(
    ("values", "right"),
    [
        (APPROVED, True),
        (APPROVED | {"demonstration": False}, True),
        (APPROVED | {"demonstration": True}, False),
        *(({key: value for key, value in APPROVED.items() if key != left}, False) for left in APPROVED),
        ({}, False),
    ],
)
def test_only_an_approved_clinic_that_exists_is_for_patients(values: dict[str, object], right: bool) -> None:
    assert clinic(**values).for_patients is right


def test_an_approved_clinic_without_a_number_to_call_is_not_for_patients() -> None:
    assert not clinic_from(APPROVED, Problems("clinic.toml")).for_patients


def test_the_demonstration_clinic_is_right_and_never_for_patients() -> None:
    made, problems = read_clinic(PLACES.demonstration)
    assert problems == []
    assert made.usable
    assert not made.for_patients


@pytest.mark.parametrize("content", [None, b"clinic_name = ", b'clinic_name = "\xff"', b""])
def test_a_file_that_cannot_be_read_gives_the_careful_defaults(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "clinic.toml"
    if content is not None:
        path.write_bytes(content)
    made, problems = read_clinic(path)
    assert problems
    assert not made.usable
    defaults = {setting.key: setting.default for setting in SETTINGS if setting.default is not None}
    assert made.values == defaults


def test_a_value_that_is_not_set_is_empty_and_zero() -> None:
    assert (clinic().has("crisis_line"), clinic().text("crisis_line"), clinic().number("crisis_line")) == (False, "", 0)


@pytest.mark.parametrize(
    ("environ", "folders"),
    [
        ({}, ["/home/k/.config/kiosk", "/etc/xdg/kiosk", "/etc/kiosk"]),
        ({"XDG_CONFIG_HOME": "/c"}, ["/c/kiosk", "/etc/xdg/kiosk", "/etc/kiosk"]),
        ({"XDG_CONFIG_HOME": ""}, ["/home/k/.config/kiosk", "/etc/xdg/kiosk", "/etc/kiosk"]),
        ({"XDG_CONFIG_DIRS": "/a:/b"}, ["/home/k/.config/kiosk", "/a/kiosk", "/b/kiosk", "/etc/kiosk"]),
        ({"XDG_CONFIG_DIRS": "/a::"}, ["/home/k/.config/kiosk", "/a/kiosk", "/etc/kiosk"]),
    ],
)
def test_the_clinic_file_is_looked_for_where_xdg_says_then_in_etc(environ: dict[str, str], folders: list[str]) -> None:
    assert [str(path.parent) for path in clinic_places(environ, Path("/home/k"))] == folders
    assert {path.name for path in clinic_places(environ, Path("/home/k"))} == {"clinic.toml"}


def test_dates_and_degrees_are_kept_as_they_are_set() -> None:
    made = clinic(approved_on=date(2026, 1, 2), fever_c=38, fever_f=100.4)
    assert made.text("approved_on") == "2026-01-02"
    assert made.text("fever_c") == "38.0"
    assert {setting.kind for setting in SETTINGS} == set(Kind)


@pytest.mark.parametrize("inches", [15.6, 21.5, 32])
def test_the_diagonal_counts_with_its_parts_of_an_inch(inches: float) -> None:
    made = clinic(screen_inches=inches)
    assert made.measure("screen_inches") == inches
