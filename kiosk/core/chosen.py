"""Settings that staff chose on the panel: kept beside the clinic's file, with when and by which role, and undone again.

The clinic's file itself is never written: a kiosk in use cannot write it, and a technician's words stay as they are.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path

from kiosk.core.careful import ON_PANEL
from kiosk.core.clinic import Clinic, Value, checked
from kiosk.core.declared import BY_KEY, Kind
from kiosk.core.problems import Problem, Problems, with_lines
from kiosk.core.records import field, record, replace
from kiosk.core.state import read_text, write_atomic
from kiosk.core.stepping import BLANK, Given, fahrenheit

STAFF, UNDO = "staff", "undo"
MEND = "Mend it, or remove it: the clinic's file then counts alone."
MOST_CHANGES = 200


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

    values: Mapping[str, int | float | str] = field(default_factory=dict)
    journal: tuple[Change, ...] = ()


def chosen_file(folder: Path) -> Path:
    """Where it is kept."""
    return folder / "settings.json"


def good_chosen_file(folder: Path) -> Path:
    """Where the last one that had no fault is kept."""
    return folder / "settings-last-good.json"


def read_chosen(folder: Path) -> tuple[Chosen, list[Problem]]:
    """What was chosen; a file that cannot be believed counts for nothing and is told."""
    return _read(chosen_file(folder))


def _read(path: Path) -> tuple[Chosen, list[Problem]]:
    problems = Problems(path.name)
    text = read_text(path)
    if text is None:
        if path.exists():
            problems.add("", "cannot be read", MEND)
        return Chosen(), problems.found
    # Where nothing was ever set at the panel, nothing of it is needed.
    import json

    try:
        found = json.loads(text)
        journal = tuple(Change(**row) for row in found["journal"])
        values = dict(found["values"])
    except json.JSONDecodeError as error:
        problems.add(f"line {error.lineno}", f"is no JSON: {error.msg}", MEND)
        return Chosen(), problems.found
    except (ValueError, TypeError, KeyError, RecursionError):
        problems.add("", "has no values with their journal", MEND)
        return Chosen(), problems.found
    # What is wrong with a value is told by its line.
    problems.found += with_lines(text, merged(Clinic(), Chosen(values))[1])
    return Chosen(values, journal), problems.found


def in_force(folder: Path) -> tuple[Chosen, list[Problem], bool]:
    """What counts: the panel's file, or where it has a fault the last one that had none; whether it is that one.

    Where none was kept, what is right of the file counts.
    """
    chosen, problems = read_chosen(folder)
    if not problems:
        return chosen, [], False
    last, wrong = _read(good_chosen_file(folder))
    if wrong or not good_chosen_file(folder).exists():
        right = {key: given for key, given in chosen.values.items() if not merged(Clinic(), Chosen({key: given}))[1]}
        return replace(chosen, values=right), problems, False
    return last, problems, True


def remember_chosen(folder: Path) -> None:
    """Keep the panel's file as the last good one; raises OSError."""
    text, kept = read_text(chosen_file(folder)), read_text(good_chosen_file(folder))
    if text is not None and text != kept:
        write_atomic(good_chosen_file(folder), text.encode())


def write_chosen(folder: Path, chosen: Chosen) -> None:
    """Keep it, whole or not at all; raises OSError."""
    import json

    journal = [dict(vars(change)) for change in chosen.journal[-MOST_CHANGES:]]
    text = json.dumps({"values": dict(chosen.values), "journal": journal}, indent=1, ensure_ascii=False)
    write_atomic(chosen_file(folder), text.encode())
    remember_chosen(folder)


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
        if given == BLANK and not BY_KEY[key].required:
            values.pop(key, None)
            continue
        value = checked(BY_KEY[key], _as_date(key, given), problems)
        if value is not None:
            values[key] = value
        if key == "fever_c" and isinstance(value, float):
            values["fever_f"] = fahrenheit(value)
    return Clinic(values), problems.found


def _as_date(key: str, given: object) -> object:
    """A date as the file holds it, for a setting that is one."""
    if BY_KEY[key].kind is Kind.DATE and isinstance(given, str):
        try:
            return date.fromisoformat(given)
        except ValueError:
            return given
    return given
