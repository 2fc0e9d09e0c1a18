"""What the time to the first frame is made of: the moments at which a real start passes its steps."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from kiosk.cli.bench import environ_of

# A start that says when it has come past each step.
PASSING = """
import sys, time
def past(step):
    print("past", time.monotonic(), step)
past("Python itself")
from kiosk.cli import opening
past("the modules before Qt")
opening.binding.load()
import PySide6.QtCore, PySide6.QtGui, PySide6.QtQml, PySide6.QtQuick
past("the libraries of Qt and PySide")
from kiosk import app
from kiosk.core import start
past("the kiosk's own modules")
def then(name, step, module=app):
    was = getattr(module, name)
    def passing(*given, **named):
        found = was(*given, **named)
        past(step)
        return found
    setattr(module, name, passing)
then("make_application", "the application")
then("read_everything", "what was kept of the files", start)
then("load_fonts", "the fonts")
then("legible", "whether the fonts have each letter")
then("Night", "the objects behind the screens")
then("_load", "the screens")
from kiosk.__main__ import main
main(sys.argv[1:])
"""


def steps_of(count: int, data: Path | None) -> dict[str, float]:
    """How long each step takes, ms, in the order in which a start passes them; the first start is left out."""
    times: dict[str, list[float]] = {}
    words = ["run", "--first-frame", *(["--data", os.fspath(data)] if data else [])]
    with tempfile.TemporaryDirectory() as folder:
        for number in range(count + 1):
            before = time.monotonic()
            call = [sys.executable, "-c", PASSING, *words]
            done = subprocess.run(call, capture_output=True, text=True, check=True, env=environ_of(Path(folder)))
            first = re.search(r"first frame at ([0-9.]+)", done.stdout)
            assert first
            passed = [(step, float(at)) for at, step in re.findall(r"past ([0-9.]+) (.*)", done.stdout)]
            for step, at in (*passed, ("the first frame", float(first[1]))):
                if number:
                    times.setdefault(step, []).append((at - before) * 1000)
                before = at
    return {step: round(median(found), 1) for step, found in times.items()}
