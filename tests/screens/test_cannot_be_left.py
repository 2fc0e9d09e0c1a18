"""The real kiosk on a real display with a window manager: no key, no button and no other window leads away from it."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.cli.asking import environment
from tests.deploy.screen import Screen, screen

PAPER, ACCENT = "F6F2EA", "003F46"
SIZE = (1280, 800)
FOREIGN = "00FF7F"
KEYS = (
    *("alt+F4", "alt+Tab", "alt+Escape", "alt+space", "ctrl+q", "ctrl+w", "ctrl+c", "ctrl+alt+d", "ctrl+Escape"),
    *("super", "super+d", "super+e", "super+r", "super+Tab", "Print", "alt+Print", "Menu", "shift+F10"),
    *("ctrl+alt+Delete", "ctrl+alt+BackSpace", "ctrl+alt+Left", "ctrl+alt+Right", "shift+alt+Left"),
    *(f"{held}F{number}" for held in ("", "alt+", "ctrl+alt+", "super+") for number in range(3, 13)),
)
# A window of another program, above all others and with the focus, as an update notice or a dialog would be.
OTHER_WINDOW = """
import sys
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QRasterWindow

class Notice(QRasterWindow):
    def paintEvent(self, event):
        QPainter(self).fillRect(0, 0, self.width(), self.height(), QColor("#00FF7F"))

application = QGuiApplication([])
window = Notice()
window.setTitle("Notice")
if "full" in sys.argv:
    window.showFullScreen()
else:
    window.setFlag(Qt.WindowType.Dialog)
    window.resize(600, 400)
    window.show()
window.requestActivate()
application.exec()
"""


@dataclass
class Desk:
    """A display with a window manager, and the kiosk on it."""

    seen: Screen
    kiosk: subprocess.Popen[bytes]
    environ: dict[str, str]

    def wait(self, what: str, holds: Callable[[], object], seconds: float = 15) -> None:
        end = time.monotonic() + seconds
        while not holds():
            assert self.kiosk.poll() is None, "the kiosk has ended"
            assert time.monotonic() < end, f"not within {seconds} s: {what}"
            time.sleep(0.1)

    def window(self) -> str:
        """The number of the kiosk's window."""
        return self.seen.hands("search", "--onlyvisible", "--pid", str(self.kiosk.pid)).split()[0]

    def stands(self) -> bool:
        """Whether the kiosk's window is seen in full, has the focus, and nothing of another window is seen."""
        try:
            place = self.seen.hands("getwindowgeometry", self.window())
            focus = self.seen.hands("getwindowfocus").strip()
        except (subprocess.CalledProcessError, IndexError):
            return False
        full = "Position: 0,0" in place and f"Geometry: {SIZE[0]}x{SIZE[1]}" in place
        colours = self.seen.colours()
        return full and focus == self.window() and PAPER in colours and FOREIGN not in colours


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    home = tmp_path_factory.mktemp("home")
    name = f":{90 + os.getpid() % 900}"
    environ = environment(home, DISPLAY=name, QT_QPA_PLATFORM="xcb")
    with screen(size=SIZE, name=name) as seen:
        manager = subprocess.Popen(["openbox"], env=environ, stderr=subprocess.DEVNULL)
        kiosk = subprocess.Popen(
            [sys.executable, "-m", "kiosk", "run"], cwd=home, env=environ,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        try:
            made = Desk(seen, kiosk, environ)
            made.wait("the kiosk stands", made.stands, 30)
            yield made
        finally:
            for process in (kiosk, manager):
                process.kill()
                process.wait()


def test_no_key_leads_away(desk: Desk) -> None:
    for key in KEYS:
        desk.seen.hands("key", key)
    desk.wait("the kiosk stands", desk.stands)
    assert ACCENT in desk.seen.colours()


def test_no_button_held_or_dragged_leads_away(desk: Desk) -> None:
    right, low = SIZE[0] - 1, SIZE[1] - 1
    for button in ("2", "3", "8", "9"):
        desk.seen.hands("mousemove", "640", "400", "click", button)
    for begin, end in (
        ((0, 400), (500, 400)),
        ((right, 400), (500, 400)),
        ((640, 0), (640, 500)),
        ((640, low), (640, 99)),
    ):
        desk.seen.hands("mousemove", *map(str, begin), "mousedown", "1", "mousemove", *map(str, end), "mouseup", "1")
    for held in ("alt", "super"):
        desk.seen.hands("keydown", held, "mousemove", "640", "400", "mousedown", "1", "mousemove", "900", "600",
                        "mouseup", "1", "click", "3", "keyup", held)  # fmt: skip
    desk.wait("the kiosk stands", desk.stands)


@pytest.mark.parametrize("kind", ["dialog", "full"])
def test_another_window_on_top_does_not_stay_there(desk: Desk, tmp_path: Path, kind: str) -> None:
    other = subprocess.Popen([sys.executable, "-c", OTHER_WINDOW, kind], cwd=tmp_path, env=desk.environ)
    try:
        found = ("search", "--onlyvisible", "--pid", str(other.pid))
        desk.wait("the other window is there", lambda: _there(desk, found))
        desk.wait("the kiosk is in front again", desk.stands)
    finally:
        other.kill()
        other.wait()
    desk.wait("the kiosk stands", desk.stands)


def _there(desk: Desk, found: tuple[str, ...]) -> bool:
    try:
        return bool(desk.seen.hands(*found).split())
    except subprocess.CalledProcessError:
        return False


def test_a_window_manager_that_hides_it_is_answered(desk: Desk) -> None:
    for order in ("windowminimize", "windowunmap"):
        desk.seen.hands(order, desk.window())
        desk.wait(f"the kiosk stands after {order}", desk.stands)
