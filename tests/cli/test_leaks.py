"""Nothing stays behind after a few hundred changes here, after ten thousand in `make leaks`; and a leak is seen."""

from __future__ import annotations

import json
import threading
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from kiosk.cli.lab.stand import standing
from kiosk.cli.leaks import count

from .asking import ask

THINGS = {"Python objects", "Qt objects", "items of the window", "running timers", "threads", "open files"}


def test_nothing_stays_behind(tmp_path: Path) -> None:
    answer = ask(tmp_path, "leaks", "--changes", "60", "--language", "en", "ar", "--json")
    rows = json.loads(answer.stdout)
    assert [row for row in rows if row["grows"]] == []
    assert answer.returncode == 0
    assert {row["change"] for row in rows} == {"screen", "key", "language", "look"}
    assert {row["thing"] for row in rows} > THINGS
    least = {"Python objects": 1000, "Qt objects": 100, "items of the window": 50, "threads": 1, "open files": 3}
    assert all(row["after"] >= least.get(row["thing"], 0) for row in rows)


def test_a_leak_of_each_kind_is_seen(qapp: QGuiApplication) -> None:
    kept: list[object] = []
    done = threading.Event()

    def leak() -> None:
        kept.append(QObject(stand.window))
        kept.append(open("/dev/null"))  # noqa: SIM115
        thread = threading.Thread(target=done.wait)
        thread.start()
        kept.append(thread)
        kept.append(b"x" * (1 << 20))

    with standing() as stand:
        found = {row.thing for row in count(stand, "leak", [leak], 10) if row.grows}
        done.set()
        for thing in kept:
            if hasattr(thing, "close"):
                thing.close()
    assert found >= {"Python objects", "wrappers of Qt's objects", "Qt objects", "threads", "open files", "memory, KiB"}
