"""What the world does to a kiosk: a full disk, a disk nobody may write, a clock that lies, data with flipped bits."""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.cli.lab.eyes import buttons
from kiosk.cli.lab.stand import standing
from kiosk.cli.lab.watch import colours, watching
from kiosk.cli.tour import tour
from kiosk.core.places import Places
from kiosk.core.reading import read_shelf
from kiosk.core.session import IDLE_SECONDS, QUESTION_SECONDS, Screen, Session
from tests.cli.asking import ROOT, data, environment
from tests.faults.watching import ALL, assert_visit, watch

CLINIC = ROOT / "resources/clinic.toml"
# How often each file is damaged; `make faults` does it more often.
DAMAGES = int(os.environ.get("KIOSK_DAMAGES", "1"))
# Qt cannot be told to draw a damaged picture or font; `test_broken_data.py` does that in a process of its own.
READ = ("*.toml", "*.ts")


def no_room() -> None:
    """Every write to a file fails, as on a full disk."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))


def test_a_full_disk_stops_no_visit(tmp_path: Path) -> None:
    call = [sys.executable, "-m", "kiosk", "run", "--windowed", "--first-frame", "--clinic", os.fspath(CLINIC)]
    done = subprocess.run(
        call, cwd=tmp_path, env=environment(tmp_path), preexec_fn=no_room, capture_output=True, text=True, timeout=60,
        check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "first frame at" in done.stdout
    assert "Traceback" not in done.stderr
    assert "WARNING" in done.stderr
    assert not [path for path in tmp_path.rglob("*") if path.is_file() and path.stat().st_size]


def test_a_disk_that_takes_nothing_stops_no_visit(tmp_path: Path) -> None:
    nowhere = dict.fromkeys(("XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"), "/proc/kiosk")
    assert_visit(watch(tmp_path, "--clinic", CLINIC, **nowhere), ALL)


@pytest.mark.parametrize("year", [1970, 1999, 2038, 2099])
def test_a_wrong_clock_blanks_no_screen(qapp: QGuiApplication, year: int) -> None:
    with watching(("read aloud:",)) as watch, standing() as stand:
        stand.clock.wall = datetime(year, 1, 1, 0, 30, tzinfo=UTC)
        stand.kiosk.place(Session())
        seen = 0
        for name, session in tour(stand.kiosk, "en"):
            stand.kiosk.place(replace(session, begun_at=stand.clock.wall))
            stand.draw()
            seen += 1
            assert buttons(stand.window), name
            assert colours(stand.picture()) > 2, name
        assert seen > 30
    assert watch.wrong == []


@pytest.mark.parametrize(
    "jump", [datetime(1970, 1, 1, tzinfo=UTC), datetime(2099, 12, 31, 23, 59, tzinfo=UTC)], ids=str
)
def test_a_clock_that_jumps_ends_nobody_s_visit_and_keeps_nobody(qapp: QGuiApplication, jump: datetime) -> None:
    with watching(("read aloud:",)) as watch, standing() as stand:
        stand.kiosk.goHome()
        stand.kiosk.openStop(6)
        stand.clock.wall = jump
        asked = []
        for seconds in (1.0, IDLE_SECONDS, QUESTION_SECONDS):
            stand.tick(seconds)
            asked.append((stand.kiosk.session.screen, stand.kiosk.view.asking))
        assert asked == [(Screen.PAGE, False), (Screen.PAGE, True), (Screen.WELCOME, False)]
        assert stand.kiosk.session.fresh
    assert watch.wrong == []


def damaged(content: bytes, random: Random) -> bytes:
    """A file with a few bits flipped, or cut short."""
    if random.random() < 0.3:
        return content[: random.randrange(len(content))]
    made = bytearray(content)
    for _ in range(random.choice((1, 3, 20))):
        made[random.randrange(len(made))] ^= 1 << random.randrange(8)
    return bytes(made)


def test_no_flipped_bit_in_any_file_raises_anything_or_hides_itself(tmp_path: Path) -> None:
    """Each data file in turn; what is read is either told as a problem or is text that still reads."""
    root = data(tmp_path)
    places = Places(root / "resources", root / "translations")
    files = sorted(path for pattern in READ for path in root.rglob(pattern))
    assert len(files) > 12
    random = Random(20_261_122)
    told = 0
    for path in files * DAMAGES:
        before = path.read_bytes()
        if not before:
            continue
        path.write_bytes(damaged(before, random))
        shelf = read_shelf(places, places.demonstration)
        told += bool(shelf.problems)
        assert shelf.languages
        assert all(str(problem) for problem in shelf.problems)
        path.write_bytes(before)
    assert not read_shelf(places, places.demonstration).problems
    assert told > len(files) * DAMAGES // 3


def test_a_speaker_s_process_that_cannot_start_leaves_the_visit(tmp_path: Path) -> None:
    root = tmp_path / "copy"
    shutil.copytree(ROOT / "kiosk", root / "kiosk", ignore=shutil.ignore_patterns("__pycache__", "voice"))
    data(root)
    assert_visit(watch(tmp_path, "--clinic", CLINIC, PYTHONPATH=str(root)), ALL)
