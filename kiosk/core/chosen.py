"""Settings that staff chose on the panel: kept beside the clinic's file, with when and by which role, and undone again.

The clinic's file itself is never written: a kiosk in use cannot write it, and a technician's words stay as they are.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import field, replace
from datetime import datetime
from pathlib import Path

from kiosk.core.careful import ON_PANEL
from kiosk.core.clinic import Clinic, Value, checked
from kiosk.core.declared import BY_KEY
from kiosk.core.problems import Problem, Problems
from kiosk.core.records import record
from kiosk.core.state import read_text, write_atomic

STAFF, UNDO = "staff", "undo"
# A setting that staff have made blank, though the clinic's file sets it.
BLANK = ""
MOST_CHANGES = 200
Given = int | str | None


@record
class Change:
    """One change: the moment, the role, the setting, and what it was and became; None is "not set on the panel"."""

    at: str
    role: str
    key: str
    before: Given
    after: Given


@record
class Chosen:
    """What was chosen on the panel, and how it came to be."""

    values: Mapping[str, int | str] = field(default_factory=dict)
    journal: tuple[Change, ...] = ()


def chosen_file(folder: Path) -> Path:
    """Where it is kept."""
    return folder / "settings.json"


def read_chosen(folder: Path) -> tuple[Chosen, list[Problem]]:
    """What was chosen; a file that cannot be believed counts for nothing and is told."""
    path = chosen_file(folder)
    problems = Problems(path.name)
    text = read_text(path)
    if text is None:
        return Chosen(), []
    try:
        found = json.loads(text)
        journal = tuple(Change(**row) for row in found["journal"])
        values = dict(found["values"])
    except (ValueError, TypeError, KeyError, RecursionError):
        problems.add("", "cannot be read", "Remove it: the clinic's file then counts alone.")
        return Chosen(), problems.found
    return Chosen(values, journal), []


def write_chosen(folder: Path, chosen: Chosen) -> None:
    """Keep it, whole or not at all; raises OSError."""
    journal = [dict(vars(change)) for change in chosen.journal[-MOST_CHANGES:]]
    text = json.dumps({"values": dict(chosen.values), "journal": journal}, indent=1, ensure_ascii=False)
    write_atomic(chosen_file(folder), text.encode())


def changed(chosen: Chosen, key: str, value: Given, at: datetime, role: str = STAFF) -> Chosen:
    """With one setting changed; None takes it back to the clinic's file."""
    change = Change(at.isoformat(timespec="seconds"), role, key, chosen.values.get(key), value)
    values = {name: held for name, held in chosen.values.items() if name != key}
    if value is not None:
        values[key] = value
    return replace(chosen, values=values, journal=(*chosen.journal, change))


def last_change(chosen: Chosen) -> Change | None:
    """The last change that nobody has taken back."""
    standing: list[Change] = []
    for change in chosen.journal:
        if change.role != UNDO:
            standing.append(change)
        elif standing:
            standing.pop()
    return standing[-1] if standing else None


def undone(chosen: Chosen, at: datetime) -> Chosen:
    """With the last change taken back; the same where there is none."""
    last = last_change(chosen)
    return chosen if last is None else changed(chosen, last.key, last.before, at, UNDO)


def merged(clinic: Clinic, chosen: Chosen) -> tuple[Clinic, list[Problem]]:
    """The clinic's settings with those of the panel; a wrong one counts for nothing and is told."""
    problems = Problems("settings.json")
    values: dict[str, Value] = dict(clinic.values)
    for key, given in chosen.values.items():
        if key not in ON_PANEL:
            problems.unknown("", "setting", key, ON_PANEL)
            continue
        if given == BLANK:
            values.pop(key, None)
            continue
        value = checked(BY_KEY[key], given, problems)
        if value is not None:
            values[key] = value
    return Clinic(values), problems.found
