"""The way that "Next" and "Back" take through the stops of a leaflet: short, full, or one section whole."""

from __future__ import annotations

from datetime import datetime

from kiosk.core.content import Stop, Way
from kiosk.core.lesson import Lesson


def walks(lesson: Lesson, stop: Stop) -> bool:
    """Whether the chosen way passes a stop."""
    return stop.way is Way.SHORT or (stop.way is Way.FULL and lesson.way is Way.FULL)


def stop_after(lesson: Lesson, stop: int, route: tuple[Stop, ...]) -> int | None:
    """The stop that "Next" leads to, None at the end; -1 stands before the first."""
    return next((n for n in range(stop + 1, len(route)) if _passes(lesson, stop, n, route)), None)


def stop_before(lesson: Lesson, stop: int, route: tuple[Stop, ...]) -> int | None:
    """The stop that "Back" leads to, None where it leads home: at the start, or out of a tile's section."""
    found = next((n for n in range(min(stop, len(route)) - 1, -1, -1) if _passes(lesson, stop, n, route)), None)
    return None if found is None or (lesson.inside and not same_section(stop, found, route)) else found


def same_section(stop: int, other: int, route: tuple[Stop, ...]) -> bool:
    """Whether two stops stand in the same section."""
    there = 0 <= stop < len(route) and 0 <= other < len(route)
    return there and route[stop].section == route[other].section


def _passes(lesson: Lesson, stop: int, other: int, route: tuple[Stop, ...]) -> bool:
    if walks(lesson, route[other]):
        return True
    return lesson.inside and same_section(stop, other, route) and not route[other].closing


def seed_of(wall: datetime) -> int:
    """The seed of a visit that begins at a moment."""
    return int(wall.timestamp() * 1000) & 0x7FFFFFFF
