"""The languages the kiosk can hold, and how each counts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from kiosk.core.problems import Problem, Problems
from kiosk.core.records import record
from kiosk.core.tables import Table, read_toml

SOURCE = "en"


@record
class Language:
    """One language: its own name, direction, fonts, rule for counted things, and the voice that reads it aloud.

    While a translation is ``in_work`` it is no fault that it is not complete.
    """

    code: str
    endonym: str
    right_to_left: bool
    fonts: tuple[str, ...]
    plural: str
    locale: str
    voice: str = ""
    in_work: bool = False


def _one_other(n: int) -> int:
    return 0 if n == 1 else 1


def _arabic(n: int) -> int:
    if n <= 2:
        return n
    if 3 <= n % 100 <= 10:
        return 3
    return 4 if n % 100 >= 11 else 5


def _slavic(n: int) -> int:
    if n % 10 == 1 and n % 100 != 11:
        return 0
    return 1 if 2 <= n % 10 <= 4 and not 12 <= n % 100 <= 14 else 2


PLURALS: Mapping[str, tuple[int, Callable[[int], int]]] = {
    "none": (1, lambda _n: 0),
    "one-other": (2, _one_other),
    "arabic": (6, _arabic),
    "slavic": (3, _slavic),
}
FONTS = ("Kiosk Sans", "Kiosk Sans Arabic", "Kiosk Sans Devanagari", "Kiosk Sans CJK SC")
ENGLISH = Language(SOURCE, "English", False, FONTS, "one-other", "en_US", "en-us")


def read_languages(path: Path) -> tuple[tuple[Language, ...], list[Problem]]:
    """The languages of a file in its order; English is always there, whatever the file holds."""
    problems = Problems(path.name)
    found = read_toml(path, problems) or {}
    made = []
    for code, values in found.items():
        table = Table(values, code, problems)
        made.append(
            Language(
                code,
                table.text("endonym", code),
                table.one_of("direction", ("ltr", "rtl")) == "rtl",
                table.texts("fonts", ENGLISH.fonts),
                table.one_of("plural", tuple(PLURALS)),
                table.text("locale"),
                table.text("voice", ""),
                table.flag("in_work"),
            )
        )
        table.done()
    if all(language.code != SOURCE for language in made):
        problems.add(SOURCE, "the source language is missing", f"Add [{SOURCE}].")
        made.insert(0, ENGLISH)
    return tuple(made), problems.found
