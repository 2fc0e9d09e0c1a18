"""One touch on a setting stays inside its bounds, and never gives a value that its own check refuses."""

from __future__ import annotations

from datetime import date

import pytest

from kiosk.core.careful import ON_PANEL
from kiosk.core.chosen import Chosen, merged
from kiosk.core.clinic import Clinic
from kiosk.core.declared import BY_KEY, Kind
from kiosk.core.stepping import BLANK, MOST_DIGITS, Given, fahrenheit, stepped, typed

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("key", "value", "by", "part", "after"),
    [
        ("driving_ban_hours", 24, -1, "", 23),
        ("driving_ban_hours", 48, 1, "", 48),
        ("strenuous_hours", 48, 1, "", 60),
        ("glucose_call_level", None, 1, "", 150),
        ("glucose_call_level", 150, -1, "", BLANK),
        ("fever_c", 38.0, 1, "", 38.1),
        ("fever_c", 38.6, 1, "", 38.6),
        ("bright_from", None, 1, "", "08:00"),
        ("bright_from", "08:00", -1, "", "07:30"),
        ("bright_until", "23:30", 1, "", "00:00"),
        ("review_by", None, 1, "day", "2026-11-24"),
        ("review_by", "2026-12-31", 1, "day", "2027-01-01"),
        ("review_by", "2027-01-31", 1, "month", "2027-02-28"),
        ("review_by", "2028-02-29", -1, "year", "2027-02-28"),
        ("review_by", "2060-12-31", 1, "day", "2060-12-31"),
    ],
)
def test_one_touch(key: str, value: Given, by: int, part: str, after: Given) -> None:
    assert stepped(BY_KEY[key], value, by, part, TODAY) == after


@pytest.mark.parametrize("key", [key for key in ON_PANEL if BY_KEY[key].kind not in {Kind.PHONE, Kind.LANGUAGE}])
@pytest.mark.parametrize("by", [-1, 1])
def test_no_number_of_touches_leads_to_a_wrong_value(key: str, by: int) -> None:
    value: Given = None
    for _ in range(60):
        value = stepped(BY_KEY[key], value, by, "month", TODAY)
        assert value is not None
        assert merged(Clinic(), Chosen({key: value}))[1] == []


def test_both_units_of_every_fever_are_the_same_temperature() -> None:
    setting = BY_KEY["fever_f"]
    for tenth in range(378, 387):
        found = fahrenheit(tenth / 10)
        assert abs(found - (tenth / 10 * 9 / 5 + 32)) <= 0.05
        assert setting.low <= found <= setting.high


def test_a_number_is_typed_anew_or_mended() -> None:
    number: Given = "(555) 010-0199"
    assert typed(number, "erase", False) == "(555) 010-019"
    for key in ("+", "3", "5", "3", "space", "1"):
        number = typed(number, key, number != "(555) 010-0199")
    assert number == "+353 1"
    assert typed(number, "x", True) == number
    assert len(typed("1" * MOST_DIGITS, "2", True)) == MOST_DIGITS
