"""One touch on a setting: a number, a time or a date one step on, a telephone number one key longer."""

from __future__ import annotations

from datetime import date, timedelta

from kiosk.core.declared import Kind, Setting
from kiosk.core.schedule import FIRST_YEAR, LAST_YEAR

Given = int | float | str | None
# A setting that staff have made blank, though the clinic's file sets it.
BLANK = ""
MOST_DIGITS = 24
# The keys of the pad for telephone numbers, as rows that fit the lowest panel.
PHONE_KEYS = (("1", "2", "3", "+"), ("4", "5", "6", "-"), ("7", "8", "9", "0"))
# Where a clinic that has set no hours begins to step.
_FIRST = {"bright_from": "08:00", "bright_until": "18:00"}


def stepped(setting: Setting, value: Given, by: int, part: str, today: date) -> Given:
    """A value some steps smaller or larger, inside its bounds; ``part`` is the day, month or year of a date.

    A blank one begins at its low bound, an hour of the day at a usual one, a date today; a number ends blank there.
    """
    if setting.kind is Kind.DATE:
        return _date(value, by, part, today)
    if setting.choices:
        return _choice(setting, value, by)
    if setting.kind is Kind.CELSIUS:
        held = float(value) if isinstance(value, int | float) else float(setting.default or 0)
        return max(setting.low, min(setting.high, round(held + by * 0.1, 1)))
    low, high = int(setting.low), int(setting.high)
    if not isinstance(value, int):
        return low
    if setting.default is None and value + by < low:
        return BLANK
    return max(low, min(high, value + by * step_of(setting)))


def step_of(setting: Setting) -> int:
    """How much one touch changes a number."""
    if setting.kind is Kind.NUMBER:
        return 10
    return 12 if setting.high > 200 else 5 if setting.kind is Kind.MINUTES and setting.high >= 60 else 1


def typed(value: Given, key: str, begun: bool) -> str:
    """A telephone number after a key of the pad; the first key begins a new one, and "erase" mends the old one."""
    held = str(value or "")
    if key == "erase":
        return held[:-1]
    if key != "space" and not any(key in row for row in PHONE_KEYS):
        return held
    return ((held if begun else "") + (" " if key == "space" else key))[:MOST_DIGITS]


def fahrenheit(celsius: float) -> float:
    """The same temperature in the other unit, to a tenth."""
    return round(celsius * 9 / 5 + 32, 1)


def _choice(setting: Setting, value: Given, by: int) -> str:
    if value not in setting.choices:
        return _FIRST.get(setting.key, setting.choices[0])
    return setting.choices[(setting.choices.index(str(value)) + by) % len(setting.choices)]


def _date(value: Given, by: int, part: str, today: date) -> str:
    # Not at start: only staff who change a date need it.
    from calendar import monthrange

    try:
        held = date.fromisoformat(str(value))
    except ValueError:
        return today.isoformat()
    if part == "day":
        moved = held + timedelta(days=by)
    else:
        months = held.year * 12 + held.month - 1 + by * (12 if part == "year" else 1)
        year, month = divmod(months, 12)
        moved = date(year, month + 1, min(held.day, monthrange(year, month + 1)[1]))
    return moved.isoformat() if FIRST_YEAR <= moved.year <= LAST_YEAR else held.isoformat()
