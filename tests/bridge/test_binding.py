"""PySide says and does the same, whether or not its own Python files wait until they are asked for."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
WAITS = """
import sys
from kiosk.bridge.binding import WAITING
waits = lambda: sum(hasattr(module, "__file__") and "__getattr__" in vars(module) for module in
                    [sys.modules.get(name.removesuffix(".py").replace("/", ".")) for name in WAITING])
"""
WRONG_CALLS = """
import PySide6.QtGui
from PySide6.QtCore import QObject
def say(call):
    try:
        call()
    except Exception as error:
        print(repr(error))
say(lambda: PySide6.QtGui.QFont(3, 4, 5, 6, 7, 8))
say(lambda: QObject(3))
say(lambda: QObject().setObjectName(3, 4))
say(lambda: QObject(nothing=4))
print(PySide6.QtGui.QFont.setBold.__doc__)
"""


def printed(code: str, **environ: str) -> str:
    """What a Python of its own prints."""
    where = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", **environ}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=ROOT, env=where
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_wrong_call_is_explained_in_the_same_words() -> None:
    light = printed("from kiosk.bridge import binding\nbinding.load()\n" + WRONG_CALLS)
    assert "too many arguments" in light
    assert light == printed(WRONG_CALLS)


def test_all_that_may_wait_still_waits_when_the_first_frame_is_drawn(tmp_path: Path) -> None:
    code = (
        "from kiosk.__main__ import main\nmain(['run', '--first-frame'])"
        + WAITS
        + "print('waiting', waits(), len(WAITING))"
    )
    *_, waiting = printed(code, XDG_CACHE_HOME=str(tmp_path), XDG_STATE_HOME=str(tmp_path)).splitlines()
    _, waits, known = waiting.split()
    assert waits == known != "0", "PySide has other files than kiosk/bridge/binding.py knows, or a wrong call is made"


def test_what_comes_later_is_not_there_when_the_first_frame_is_drawn(tmp_path: Path) -> None:
    """``dataclasses`` brings ``inspect`` and the parser of Python with it: the core's records do without."""
    code = """
import os, sys
from kiosk.cli import opening
opening.binding.load()
from kiosk import app
show = app.show
def shown(running, windowed):
    running.window.frameSwapped.connect(look)
    show(running, windowed)
def look():
    late = ("argparse", "ast", "dataclasses", "hashlib", "inspect", "json", "socket")
    late += ("PySide6.QtQuickControls2", "PySide6.QtSvg")
    print("loaded", [name for name in late if name in sys.modules], flush=True)
    os._exit(0)
app.show = shown
from kiosk.__main__ import main
main(["run", "--first-frame"])
"""
    kept = {"XDG_CACHE_HOME": str(tmp_path), "XDG_STATE_HOME": str(tmp_path)}
    # The first start reads the files, the second what was kept of them.
    printed(code, **kept)
    assert printed(code, **kept).splitlines()[-1] == "loaded []"


def test_files_that_nobody_knows_are_loaded_at_once() -> None:
    code = """
from kiosk.bridge import binding
binding.WAITING = dict.fromkeys(binding.WAITING, 0)
binding.load()
"""
    assert printed(code + WAITS + "print(waits())").strip() == "0"


@pytest.mark.parametrize("name", ["import", "compile"])
def test_nothing_of_python_stays_changed(name: str) -> None:
    code = f"""
import builtins
before = builtins.compile
from kiosk.bridge import binding
binding.load()
import PySide6.QtGui
print({{"import": "feature" not in repr(builtins.__import__), "compile": builtins.compile is before}}["{name}"])
"""
    assert printed(code).strip() == "True"
