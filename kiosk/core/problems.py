"""What is wrong with a file, said so that the person who wrote it can mend it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kiosk.core.records import record, replace


@record
class Problem:
    """One thing wrong: the file, the place in it, what is wrong and what to do."""

    file: str
    place: str
    wrong: str
    mend: str = ""

    def __str__(self) -> str:
        place = f" {self.place}:" if self.place else ""
        mend = f" {self.mend}" if self.mend else ""
        return f"{self.file}:{place} {self.wrong}.{mend}"


class Problems:
    """Collects the problems of one file, so that all of them are told at once."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.found: list[Problem] = []

    def add(self, place: str, wrong: str, mend: str = "") -> None:
        """Note one problem at a place of this file."""
        self.found.append(Problem(self.file, place, wrong, mend))

    def unknown(self, place: str, what: str, name: str, known: Iterable[str]) -> None:
        """Note a name that nothing declares, with the nearest one that exists."""
        self.add(place, f"unknown {what} '{name}'", suggest(name, known))


def with_lines(text: str, problems: list[Problem]) -> list[Problem]:
    """The problems of a file with the line of its text that each is about, where a key stands at its beginning."""
    lines = text.splitlines()

    def at(problem: Problem) -> Problem:
        named = re.search(r"'([^']*)'", problem.wrong)
        key = problem.place or (named[1] if named else "")
        found = re.compile(rf"\s*[\"']?{re.escape(key)}[\"']?\s*[=.:]")
        number = next((number for number, line in enumerate(lines, 1) if key and found.match(line)), 0)
        return replace(problem, place=f"line {number}, {key}") if number else problem

    return [at(problem) for problem in problems]


def suggest(name: str, known: Iterable[str]) -> str:
    """The sentence that names the nearest valid name, or a few of the valid ones."""
    # Not at start: only a file with an error needs it.
    from difflib import get_close_matches

    names = sorted(known)
    near = get_close_matches(name, names, n=1, cutoff=0.5)
    if near:
        return f"Did you mean '{near[0]}'?"
    if not names:
        return "Remove it."
    shown = ", ".join(names[:6])
    return f"Valid: {shown}{', …' if len(names) > 6 else ''}."
