"""Use by language: daily totals that survive a cut, and nothing that points to a person."""

from __future__ import annotations

import re
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.core import statistics

DAY = date(2026, 11, 22)
WRITER = """
import sys
from datetime import date
from pathlib import Path
from kiosk.core.statistics import add
while True:
    for day in range(1, 29):
        assert add(Path(sys.argv[1]), date(2026, 11, day), {("es", "screens"): 1, ("es", "minutes"): 1})
        print("written", flush=True)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return statistics.totals_file(tmp_path)


def test_counts_add_up_by_day_language_and_kind(path: Path) -> None:
    assert statistics.add(path, DAY, {("es", "screens"): 4, ("ar", "screens"): 9})
    assert statistics.add(path, DAY, {("es", "screens"): 3, ("es", "printed"): 1})
    assert statistics.add(path, DAY - timedelta(days=1), {("es", "screens"): 1})
    found = statistics.read(path, DAY)
    assert [(totals.language, totals.count("screens")) for totals in found] == [("ar", 9), ("es", 8)]
    assert statistics.rows(path, DAY, DAY) == (
        ("2026-11-22", "ar", "screens", 9),
        ("2026-11-22", "es", "printed", 1),
        ("2026-11-22", "es", "screens", 7),
    )


def test_a_year_and_five_weeks_are_kept(path: Path) -> None:
    last = DAY + timedelta(days=statistics.KEPT_DAYS)
    first = DAY
    for day in (first, first + timedelta(days=1)):
        statistics.add(path, day, {("en", "screens"): 5})
    statistics.add(path, last, {("en", "screens"): 5})
    days = [row[0] for row in statistics.rows(path, first, last)]
    assert days == [(first + timedelta(days=1)).isoformat(), last.isoformat()]


def test_small_numbers_are_hidden() -> None:
    assert [statistics.shown(count) for count in (1, 4, 5, 6)] == ["<5", "<5", "5", "6"]


def test_nothing_in_the_file_is_finer_than_a_day(path: Path) -> None:
    statistics.add(path, DAY, {("es", "screens"): 1})
    # Somebody reads meanwhile: closing alone would then leave the steps in the journal.
    with closing(sqlite3.connect(path)) as reader:
        reader.execute("select * from total").fetchall()
        for _ in range(19):
            statistics.add(path, DAY, {("es", "screens"): 1, ("es", "right_first"): 1})
        journal = path.with_name(path.name + "-wal")
        assert not journal.exists() or journal.stat().st_size == 0
    with closing(sqlite3.connect(path)) as base:
        tables = dict(base.execute("select name, sql from sqlite_master where sql is not null"))
        assert list(tables) == ["total"], "one table of totals, and no list of events"
        assert "strict" in tables["total"].lower()
        columns = [row[1:3] for row in base.execute("pragma table_info(total)")]
        assert columns == [("day", "TEXT"), ("language", "TEXT"), ("kind", "TEXT"), ("count", "INTEGER")]
        assert base.execute("pragma journal_mode").fetchone() == ("wal",)
        assert base.execute("select count(*) from total").fetchone() == (2,), "a row for each total, not for each write"
        with pytest.raises(sqlite3.IntegrityError):
            base.execute("insert into total values ('2026-11-22 14:30', 'es', 'screens', 1)")
    # Neither the text of a time, nor a number that could be one, nor steps that are left in the journal.
    for file in path.parent.iterdir():
        data = file.read_bytes()
        assert not re.search(rb"\d\d:\d\d", data), file
        assert not re.search(rb"1[6-9]\d{8}", data), file
    assert time.localtime(path.stat().st_mtime)[3:6] == (0, 0, 0), "not even the file says at what hour"


@pytest.mark.parametrize("waits", [0.05, 0.2, 0.35])
def test_a_power_cut_loses_nothing_that_was_written(path: Path, waits: float) -> None:
    path.parent.mkdir(exist_ok=True)
    with subprocess.Popen([sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        assert writer.stdout.readline() == "written\n"
        time.sleep(waits)
        writer.send_signal(signal.SIGKILL)
        told = 1 + writer.stdout.read().count("written\n")
    with closing(sqlite3.connect(path)) as base:
        assert base.execute("pragma integrity_check").fetchone() == ("ok",)
    rows = statistics.rows(path, date(2026, 11, 1), date(2026, 11, 30))
    counts = {kind: sum(row[3] for row in rows if row[2] == kind) for kind in ("screens", "minutes")}
    assert counts["screens"] == counts["minutes"], "half a write was kept"
    assert told <= counts["screens"] <= told + 1
    assert statistics.add(path, DAY, {("es", "screens"): 1})


@pytest.mark.parametrize("day", [date(1970, 1, 1), date(2025, 12, 31), date(2099, 1, 1)])
def test_a_clock_that_cannot_be_right_writes_nothing(path: Path, day: date) -> None:
    assert not statistics.add(path, day, {("en", "screens"): 5})
    assert statistics.rows(path, date(1970, 1, 1), date(2100, 1, 1)) == ()


def test_a_spoilt_file_is_put_aside_and_counting_goes_on(path: Path) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(b"not a database at all, whatever its name says" * 40)
    assert statistics.read(path, DAY) == ()
    assert not statistics.add(path, DAY, {("en", "screens"): 5})
    assert statistics.add(path, DAY, {("en", "screens"): 5})
    assert statistics.read(path, DAY)[0].count("screens") == 5


def test_a_disk_that_takes_nothing_is_told_and_not_raised(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    assert not statistics.add(blocked / "totals.sqlite", DAY, {("en", "screens"): 5})
