"""Use by language: a number for each day, language and kind, and nothing else that could point to a person.

Never an order of events, a time finer than a day, or what one person answered. What is written is added up before;
each write empties the journal of the database, so that no file holds the steps from which a total grew.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import closing, suppress
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.core.records import field, record
from kiosk.core.schedule import FIRST_YEAR, LAST_YEAR

if TYPE_CHECKING:
    from sqlite3 import Connection

KINDS = ("screens", "minutes", "listened", "printed", "right_first")
KEPT_DAYS = 400
# A smaller number could be one known person.
LEAST_SHOWN = 5
SHOWN_DAYS = 30
_SCHEMA = """
create table if not exists total (
    day text not null check (day glob '20[0-9][0-9]-[01][0-9]-[0-3][0-9]' and length(day) = 10),
    language text not null check (length(language) between 2 and 8),
    kind text not null check (kind in ('screens', 'minutes', 'listened', 'printed', 'right_first')),
    count integer not null check (count >= 0),
    primary key (day, language, kind)
) strict, without rowid
"""
_ADD = """
insert into total (day, language, kind, count) values (?, ?, ?, ?)
on conflict (day, language, kind) do update set count = count + excluded.count
"""

Counts = Mapping[tuple[str, str], int]


@record
class Totals:
    """What was counted in one language."""

    language: str
    counts: Mapping[str, int] = field(default_factory=dict)

    def count(self, kind: str) -> int:
        """How many of a kind."""
        return self.counts.get(kind, 0)


def totals_file(folder: Path) -> Path:
    """Where the totals are."""
    return folder / "totals.sqlite"


def add(path: Path, day: date, counts: Counts) -> bool:
    """Add counts, by (language, kind), to the totals of a day; False where the day or the disk cannot be believed."""
    import sqlite3

    rows = [(day.isoformat(), language, kind, count) for (language, kind), count in counts.items() if count > 0]
    if not rows or not FIRST_YEAR <= day.year <= LAST_YEAR:
        return not rows
    oldest = (day - timedelta(days=KEPT_DAYS)).isoformat()
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with closing(_opened(path)) as base:
            with base:
                base.executemany(_ADD, rows)
                base.execute("delete from total where day <= ?", (oldest,))
            base.execute("pragma wal_checkpoint(truncate)")
        _forget_the_hour(path, day)
    except sqlite3.DatabaseError as error:
        if "malformed" in str(error) or "not a database" in str(error):
            # Counts are worth less than a kiosk that trips over them at every visit.
            with suppress(OSError):
                path.replace(path.with_suffix(".broken"))
        return False
    except OSError:
        return False
    return True


def read(path: Path, last: date, days: int = SHOWN_DAYS) -> tuple[Totals, ...]:
    """The totals of so many days up to a day, the language that was used most first; empty where there are none."""
    found: dict[str, dict[str, int]] = {}
    for _, language, kind, count in rows(path, last - timedelta(days=days - 1), last):
        counts = found.setdefault(language, {})
        counts[kind] = counts.get(kind, 0) + count
    made = [Totals(language, counts) for language, counts in found.items()]
    return tuple(sorted(made, key=lambda totals: (-totals.count("screens"), totals.language)))


def rows(path: Path, first: date, last: date) -> tuple[tuple[str, str, str, int], ...]:
    """Day, language, kind and count, in that order; empty where nothing can be read."""
    import sqlite3

    if not path.is_file():
        return ()
    query = "select day, language, kind, count from total where day between ? and ? order by day, language, kind"
    try:
        with closing(_opened(path)) as base:
            return tuple(base.execute(query, (first.isoformat(), last.isoformat())))
    except (sqlite3.DatabaseError, OSError):
        return ()


def shown(count: int) -> str:
    """A count as it may be shown: small ones are hidden."""
    return str(count) if count >= LEAST_SHOWN else f"<{LEAST_SHOWN}"


def _opened(path: Path) -> Connection:
    import sqlite3

    base = sqlite3.connect(path, timeout=5.0)
    # Full: a power cut never takes what was told to be written; deleted rows leave no trace.
    base.execute("pragma journal_mode = wal")
    base.execute("pragma synchronous = full")
    base.execute("pragma secure_delete = on")
    base.execute(_SCHEMA)
    return base


def _forget_the_hour(path: Path, day: date) -> None:
    midnight = datetime(day.year, day.month, day.day).timestamp()
    os.utime(path, (midnight, midnight))
