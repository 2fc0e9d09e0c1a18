"""The times at which a clinic answers its phone: days of the week and times of the day, read from one line."""

from __future__ import annotations

import re
from datetime import time

from kiosk.core.records import record

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
EXAMPLE = "08:00-17:00, or Mon-Fri 08:00-17:00; Sat 09:00-12:00"
_DAY = f"({'|'.join(DAYS)})"
_TIME = r"([01]?\d|2[0-3])(?::([0-5]\d))?"
_STRETCH = rf"(?:{_DAY}(?:\s*[-–]\s*{_DAY})?\s+)?{_TIME}\s*[-–]\s*{_TIME}"


@record
class Stretch:
    """Some days of the week with the same times; 0 is Monday, and without days it is every day."""

    first_day: int | None
    last_day: int | None
    opens: time
    closes: time


def read_hours(text: str) -> tuple[Stretch, ...]:
    """The stretches of a line such as "Mon-Fri 08:00-17:00; Sat 09:00-12:00"; empty where it is not one."""
    found = []
    for piece in text.split(";"):
        match = re.fullmatch(_STRETCH, piece.strip(), re.IGNORECASE)
        if match is None:
            return ()
        first, last, *times = match.groups()
        opens, closes = (
            time(int(hour), int(minute or 0)) for hour, minute in zip(times[::2], times[1::2], strict=True)
        )
        if opens == closes:
            return ()
        found.append(Stretch(_day(first), _day(last), opens, closes))
    return tuple(found)


def _day(name: str | None) -> int | None:
    return None if name is None else DAYS.index(name.capitalize())
