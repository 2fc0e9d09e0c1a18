"""The commands of staff and technician: the PIN, the settings, the counts; each as a process of its own."""

from __future__ import annotations

import csv
import io
import os
import signal
import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from kiosk.core import chosen, pin, runs, statistics

from .asking import Answer, ask, environment


def set_pin(home: Path, typed: str) -> Answer:
    home.mkdir(parents=True, exist_ok=True)
    return subprocess.run(
        [sys.executable, "-m", "kiosk", "staff", "set-pin", "--stdin"],
        cwd=home, env=environment(home), input=typed, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip


def state(home: Path) -> Path:
    return home / ".local" / "state" / "kiosk"


def test_a_pin_is_set_for_this_machine(tmp_path: Path) -> None:
    answer = set_pin(tmp_path, "4826\n4826\n")
    assert answer.returncode == 0, answer.stderr
    assert "4826" not in answer.stdout + answer.stderr
    kept = pin.read_pin(state(tmp_path))
    assert kept is not None
    assert pin.is_right(kept, "4826")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("4826\n4827\n", "not the same"), ("1234\n1234\n", "too easy"), ("48\n48\n", "4 to 8 digits"),
        ("", "nothing has changed"), ("4826\n", "nothing has changed"),
    ],
)  # fmt: skip
def test_a_pin_that_is_refused_changes_nothing(tmp_path: Path, typed: str, said: str) -> None:
    answer = set_pin(tmp_path, typed)
    assert answer.returncode == 1
    assert said in answer.stderr
    assert "Traceback" not in answer.stderr
    assert pin.read_pin(state(tmp_path)) is None


def test_counts_are_printed_with_small_ones_hidden(tmp_path: Path) -> None:
    assert "Nothing has been counted yet." in ask(tmp_path, "stats").stdout
    today = date.today()
    statistics.add(statistics.totals_file(state(tmp_path)), today, {("es", "screens"): 41, ("es", "printed"): 2})
    rows = list(csv.reader(io.StringIO(ask(tmp_path, "stats", "--csv").stdout)))
    assert rows == [
        ["day", "language", "kind", "count"],
        [today.isoformat(), "es", "printed", "<5"],
        [today.isoformat(), "es", "screens", "41"],
    ]
    assert "41" in ask(tmp_path, "stats").stdout


def test_settings_say_where_each_value_comes_from(tmp_path: Path) -> None:
    folder = state(tmp_path)
    when = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
    chosen.write_chosen(folder, chosen.changed(chosen.Chosen(), "driving_ban_hours", 12, when))
    answer = ask(tmp_path, "settings")
    lines = {line.split()[0]: line for line in answer.stdout.splitlines()}
    assert answer.returncode == 0
    assert lines["driving_ban_hours"].split()[1:] == ["12", "panel"]
    assert lines["clinic_name"].endswith("file")
    assert lines["shower_hours"].endswith("careful value")
    assert "staff  driving_ban_hours: the file's value -> 12" in ask(tmp_path, "settings", "--journal").stdout
    assert "12 -> the file's value" in ask(tmp_path, "settings", "--undo").stdout
    assert ask(tmp_path, "settings", "--undo").returncode == 1
    wrong = tmp_path / "clinic.toml"
    wrong.write_text('clinic_name = "H"\nemergency_number = "112"\nclinic_phone = "1-1"\nshower_hours = 99\n')
    told = ask(tmp_path, "settings", "--clinic", wrong)
    assert told.returncode == 1
    assert "clinic.toml: line 4, shower_hours: 99 is outside 0 to 24." in told.stderr


def test_a_kiosk_that_is_told_to_stop_notes_it_and_0_is_for_staff_alone(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "kiosk", "run", "--windowed"], cwd=tmp_path, env=environment(tmp_path),
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    ) as kiosk:  # fmt: skip
        for _ in range(200):
            if runs.run_file(state(tmp_path)).exists():
                break
            os.sched_yield()
            try:
                kiosk.wait(0.1)
            except subprocess.TimeoutExpired:
                continue
            break
        assert kiosk.poll() is None, "the kiosk ended by itself"
        assert runs.how_it_ended(state(tmp_path)) == runs.FAULT, "so far it has no end"
        kiosk.send_signal(signal.SIGTERM)
        assert kiosk.wait(20) == 128 + signal.SIGTERM
    assert runs.how_it_ended(state(tmp_path)) == runs.OFF
