"""The heartbeat: the service manager hears of the kiosk only after a frame that was really painted, and not blank."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.core.service import ALIVE, READY

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

log = logging.getLogger("kiosk")
GRID = 24


class Heart(QObject):
    """Asks for a frame each beat; says "ready" after the first and "alive" after each that holds a picture."""

    def __init__(self, window: QQuickWindow, tell: Callable[[str], bool], beat_ms: int) -> None:
        super().__init__(window)
        self._window = window
        self._tell = tell
        self._asked = True
        self._ready = False
        window.frameSwapped.connect(self._painted)
        self._timer = QTimer(self, interval=beat_ms)
        self._timer.timeout.connect(self.beat)
        if beat_ms > 0:
            self._timer.start()

    def beat(self) -> None:
        """Ask for a frame, and turn over what nobody sees, so that the frame holds a change."""
        if not has_screen():
            # No monitor, no frame: a kiosk that waits for its monitor is alive.
            self._tell(ALIVE)
            return
        self._asked = True
        self._window.setProperty("beat", not self._window.property("beat"))
        self._window.update()

    def _painted(self) -> None:
        if not self._asked:
            return
        self._asked = False
        if not self._ready:
            self._ready = True
            self._tell(READY)
        # Not while Qt is still drawing.
        QTimer.singleShot(0, self, self._look)

    def _look(self) -> None:
        if is_blank(self._window.grabWindow()):
            log.error("the screen is blank; the watchdog is not fed")
        else:
            self._tell(ALIVE)


def has_screen() -> bool:
    """Whether there is a monitor; Qt stands in a nameless one where there is none."""
    if QGuiApplication.platformName() == "offscreen":
        return True
    return any(screen.name() and not screen.geometry().isEmpty() for screen in QGuiApplication.screens())


def is_blank(image: QImage) -> bool:
    """Whether a picture is all of one colour, looked at in a grid of points."""
    wide, high = image.width(), image.height()
    if wide < GRID or high < GRID:
        return True
    colours = {image.pixel(column * wide // GRID, row * high // GRID) for column in range(GRID) for row in range(GRID)}
    return len(colours) < 2
