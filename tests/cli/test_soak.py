"""Random people for a few seconds here, a million touches in `make soak`; and the watch sees what it is for."""

from __future__ import annotations

import json
import logging
import os
import pty
import re
import signal
import sys
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count, islice
from pathlib import Path
from subprocess import PIPE, Popen, run

import pytest
from PySide6.QtCore import qWarning
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.bridge.kiosk import Kiosk
from kiosk.cli.lab import visits
from kiosk.cli.lab.people import DEEDS, Person
from kiosk.cli.lab.together import together
from kiosk.cli.lab.traces import left_behind
from kiosk.cli.lab.visits import Found, Soak, report
from kiosk.cli.lab.watch import slope, watching
from kiosk.cli.tour import tour
from kiosk.core.session import Session
from kiosk.core.theme import TextSize

from .asking import ask, environment

SOAK_TO_A_FILE = """
import sys
from kiosk.__main__ import main
from kiosk.cli import soak
soak.SECONDS_A_LINE = float(sys.argv[1])
sys.exit(main(["soak", "--touches", "300", "--seed", "6"]))
"""


@contextmanager
def people_at(command: list[str], folder: Path) -> Iterator[Popen[str]]:
    """A soak on a terminal, at the first line of its progress: people are there."""
    master, slave = pty.openpty()
    with Popen(command, cwd=folder, env=environment(folder), stdout=PIPE, stderr=slave, text=True) as soak:
        os.close(slave)
        try:
            assert b"people" in os.read(master, 4096)
            yield soak
        finally:
            soak.kill()
            os.close(master)


def test_random_people_find_nothing_wrong(tmp_path: Path) -> None:
    answer = ask(tmp_path, "soak", "--touches", "1200", "--seed", "5", "--json")
    found = json.loads(answer.stdout)
    assert found["wrong"] == [], found["steps"]
    assert answer.returncode == 0
    assert found["touches"] >= 1200
    assert found["people"] > 5
    assert len(found["buttons"]) > 40
    assert set(found["languages"]) >= {"ar", "en", "es"}


def test_two_kiosks_side_by_side_share_the_people(tmp_path: Path) -> None:
    answer = ask(tmp_path, "soak", "--touches", "600", "--seed", "9", "--kiosks", "2", "--json")
    found = json.loads(answer.stdout)
    assert found["wrong"] == [], found["steps"]
    assert answer.returncode == 0
    assert [one["touches"] >= 300 for one in found["each"]] == [True, True]
    assert found["touches"] == sum(one["touches"] for one in found["each"])
    alone = json.loads(ask(tmp_path, "soak", "--touches", "300", "--seed", "9", "--json").stdout)
    assert found["people"] > alone["people"], "the second half came to the other kiosk"


def test_a_kiosk_that_dies_is_told_with_who_stood_there_and_ends_the_other(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "kiosk", "soak", "--touches", "10000000", "--seed", "6", "--kiosks", "2"]
    with people_at(command, tmp_path) as soak:
        children = Path(f"/proc/{soak.pid}/task/{soak.pid}/children").read_text().split()
        kiosks = [pid for pid in children if b"spawn_main" in Path(f"/proc/{pid}/cmdline").read_bytes()]
        assert len(kiosks) == 2
        os.kill(int(kiosks[1]), signal.SIGKILL)
        told, _ = soak.communicate(timeout=60)
    assert soak.returncode == 1
    assert re.search(r"WRONG: kiosk [12] ended by itself, with -9, after \d+ people", told)
    assert re.search(r"Again: kiosk soak --seed 6 --person \d+\n$", told)


def test_several_kiosks_are_judged_by_the_one_that_grows_most() -> None:
    assert together([Found(3, mib_per_100000=0.1), Found(3, mib_per_100000=0.4)]).mib_per_100000 == 0.4
    assert together([Found(3, mib_per_100000=0.1), Found(3)]).mib_per_100000 is None


@pytest.mark.parametrize(("seconds", "lines"), [(0, r"( *\d+ touches, \d+ people, \d+ a second\n)+"), (3600, "")])
def test_a_soak_whose_lines_go_to_a_file_tells_each_minute_how_far_it_is(
    tmp_path: Path, seconds: int, lines: str
) -> None:
    command = [sys.executable, "-c", SOAK_TO_A_FILE, str(seconds)]
    soak = run(command, cwd=tmp_path, env=environment(tmp_path), capture_output=True, text=True, check=False)
    assert soak.returncode == 0, soak.stdout
    assert re.fullmatch(lines, soak.stderr), soak.stderr


@pytest.mark.parametrize("more", [(), ("--kiosks", "2")])
def test_a_soak_that_is_ended_early_tells_what_it_saw(tmp_path: Path, more: tuple[str, ...]) -> None:
    command = [sys.executable, "-m", "kiosk", "soak", "--touches", "10000000", "--seed", "6", *more]
    with people_at(command, tmp_path) as soak:
        soak.send_signal(signal.SIGINT)
        told, _ = soak.communicate(timeout=60)
    assert soak.returncode == 0
    assert re.match(r"\d+ touches by [1-9]\d* people( at 2 kiosks side by side)? in \d+ s", told)
    assert told.endswith("Nothing went wrong.\n")


def test_what_goes_wrong_is_told_with_its_seed_and_its_last_steps(
    qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_kiosk: Kiosk, _part: int) -> None:
        raise ValueError("broken on purpose")

    monkeypatch.setattr(Kiosk, "openComfort", broken)
    found = Soak(5).run(5000)
    assert not found.well
    assert "broken on purpose" in found.wrong[0]
    assert found.person is not None
    told = report(found, as_json=False).splitlines()
    assert told[-1] == f"Again: kiosk soak --seed 5 --person {found.person}"
    again = Soak(5).run(1, person=found.person)
    assert again.steps == found.steps
    assert 0 < len(found.steps) <= 20


def test_a_screen_that_keeps_something_of_a_person_is_kept_as_a_picture(
    qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    prints = count()
    monkeypatch.setattr(visits, "print_of", lambda _: next(prints))
    found = Soak(5).run(5000)
    (kept,) = tmp_path.iterdir()
    assert found.wrong == [f"the next person finds another picture than the first one did: {kept}"]
    assert QImage(str(kept)).width() == visits.PANELS[0][0]


def test_before_memory_is_judged_every_letter_was_drawn_once(
    qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[int, str, TextSize]] = []

    def short(kiosk: Kiosk, language: str, size: TextSize) -> Iterator[tuple[str, Session]]:
        for stop in islice(tour(kiosk, language, size), 3):
            seen.append((kiosk.panel.width, language, size))
            yield stop

    monkeypatch.setattr(visits, "tour", short)
    monkeypatch.setattr(visits, "WARM", 80)
    monkeypatch.setattr(visits, "MEASURED", 200)
    monkeypatch.setattr(visits, "LEAST_GROWTH", 1e9)
    found = Soak(5).run(280)
    assert found.well, found.wrong
    languages = {"ar", "en", "es", "hi", "ru", "vi", "zh"}
    assert set(seen) == {(width, code, size) for width, _ in visits.PANELS for code in languages for size in TextSize}
    assert len(seen) == 3 * len(set(seen)), "once is enough"
    assert found.mib_per_100000 is not None, "and it was judged"


def test_a_short_soak_has_no_time_for_every_letter(qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(visits, "tour", lambda *_: pytest.fail("leafed through"))
    monkeypatch.setattr(visits, "WARM", 40)
    assert Soak(5).run(100).well


def test_the_same_seed_brings_the_same_person() -> None:
    steps = [str(step) for step in Person(7, 31).steps()]
    assert steps == [str(step) for step in Person(7, 31).steps()]
    assert steps != [str(step) for step in Person(7, 32).steps()]
    deeds = {step.deed for number in range(60) for step in Person(7, number).steps()}
    assert deeds == set(DEEDS)


def test_the_watch_hears_everything_that_must_not_happen() -> None:
    with watching(("known",)) as watch:
        qWarning("from Qt")
        logging.getLogger("kiosk").error("from the log")
        logging.getLogger("kiosk").warning("known, and expected")
        try:
            raise ValueError("from Python")
        except ValueError as error:
            sys.excepthook(type(error), error, error.__traceback__)
    assert [wrong.partition(":")[0] for wrong in watch.wrong] == ["Qt", "log", "exception"]
    assert watch.allowed == {"known": 1}


def test_what_is_left_behind_is_named() -> None:
    before: dict[str, object] = {"Kiosk._a": 1, "Kiosk._session.touched_at": 1.0}
    assert left_behind(before, {"Kiosk._a": 1, "Kiosk._session.touched_at": 9.0}) == []
    assert left_behind(before, before | {"Staff._open": True}) == ["Staff._open is True and was None"]


@pytest.mark.parametrize(("points", "grows"), [([(0, 5), (10, 25)], 2.0), ([(0, 3), (5, 3), (9, 3)], 0.0), ([], 0.0)])
def test_the_slope_is_that_of_the_line(points: list[tuple[int, int]], grows: float) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert slope(points) == pytest.approx(grows)
