"""Strict reading of TOML tables: every key is asked for by type, and what nobody asked for is a problem."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from kiosk.core.problems import Problems


def read_toml(path: Path, problems: Problems) -> dict[str, Any] | None:
    """The tables of a TOML file, or None with a problem noted; never raises for a bad file."""
    # Not at start: a kept shelf needs no file.
    import tomllib

    try:
        return tomllib.loads(path.read_bytes().decode("utf-8"))
    except FileNotFoundError:
        problems.add("", "the file is missing", "Put it back, or remove its name from the list.")
    except UnicodeDecodeError as error:
        problems.add(f"byte {error.start}", "the file is not UTF-8", "Save it as UTF-8.")
    except (ValueError, RecursionError) as error:
        problems.add("", f"not valid TOML: {error}", "Mend the line that is named.")
    except OSError as error:
        problems.add("", f"cannot be read: {error.strerror}", "Check the file's permissions and the disk.")
    return None


class Table:
    """One TOML table that is being read; ``done`` reports the keys that were never asked for."""

    def __init__(self, values: object, place: str, problems: Problems) -> None:
        self.place = place
        self.problems = problems
        self._asked: set[str] = set()
        self._values: dict[str, Any] = {}
        if isinstance(values, dict):
            self._values = values
        else:
            problems.add(place, f"expected a table, found {_kind(values)}")

    def has(self, key: str) -> bool:
        """Whether the key is there; asking marks it as known."""
        self._asked.add(key)
        return key in self._values

    def text(self, key: str, default: str | None = None) -> str:
        """A text that is not empty; without a default the key must be there."""
        found = self._get(key, str, default)
        if isinstance(found, str) and not found.strip() and key in self._values:
            self.problems.add(self._at(key), "is empty", "Write the words, or remove the key.")
        return found if isinstance(found, str) else ""

    def whole(self, key: str, default: int | None = None) -> int:
        """A whole number."""
        found = self._get(key, int, default)
        return found if isinstance(found, int) else 0

    def flag(self, key: str, default: bool = False) -> bool:
        """True or false."""
        found = self._get(key, bool, default)
        return found if isinstance(found, bool) else default

    def texts(self, key: str, default: tuple[str, ...] | None = None) -> tuple[str, ...]:
        """A list of texts."""
        found = self._get(key, list, default)
        if not isinstance(found, list):
            return default or ()
        for number, entry in enumerate(found, 1):
            if not isinstance(entry, str):
                self.problems.add(f"{self._at(key)}[{number}]", f"expected text, found {_kind(entry)}")
        return tuple(entry for entry in found if isinstance(entry, str))

    def one_of(self, key: str, choices: tuple[str, ...], default: str | None = None) -> str:
        """A text that is one of the choices."""
        found = self.text(key, default)
        if found and found not in choices:
            self.problems.unknown(self._at(key), key, found, choices)
            return default if default is not None else choices[0]
        return found or choices[0]

    def table(self, key: str) -> Table | None:
        """A table inside this one, or None where there is none."""
        if not self.has(key):
            return None
        return Table(self._values[key], self._at(key), self.problems)

    def tables(self, key: str, name: str) -> list[Table]:
        """A list of tables, each named by its own id (or its number) in problems."""
        found = self._get(key, list, [])
        rows = found if isinstance(found, list) else []
        made = []
        for number, row in enumerate(rows, 1):
            label = row.get("id") if isinstance(row, dict) else None
            label = label if isinstance(label, str) and label else str(number)
            prefix = f"{self.place} " if self.place else ""
            made.append(Table(row, f"{prefix}{name} {label}", self.problems))
        return made

    def noted_in(self, problems: Problems) -> Table:
        """The same table, its problems noted elsewhere."""
        return Table(self._values, self.place, problems)

    def every_key(self) -> tuple[str, ...]:
        """Every key of the table, all of them marked as known."""
        self._asked.update(self._values)
        return tuple(self._values)

    def done(self) -> None:
        """Note every key that nothing asked for."""
        for key in self._values:
            if key not in self._asked:
                self.problems.unknown(self.place, "key", key, self._asked)

    def _at(self, key: str) -> str:
        return f"{self.place} {key}".strip()

    def _get(self, key: str, kind: type, default: object) -> object:
        self._asked.add(key)
        if key not in self._values:
            if default is None:
                self.problems.add(self.place, f"'{key}' is missing", f"Add {key} = …")
            return default
        found = self._values[key]
        if not isinstance(found, kind) or (kind is int and isinstance(found, bool)):
            self.problems.add(self._at(key), f"expected {_KINDS[kind]}, found {_kind(found)}")
            return default
        return found


_KINDS = {str: "text", int: "a whole number", bool: "true or false", list: "a list", dict: "a table"}


def _kind(value: object) -> str:
    for kind in (bool, str, int, list, dict):
        if isinstance(value, kind):
            return _KINDS[kind]
    return type(value).__name__
