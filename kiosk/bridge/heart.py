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
# After the last frame of a movement; far below what a person takes for a pause, ms.
REST_MS = 50


class Waker(QObject):
    """Draws one frame more after each movement, and turns over what nobody sees, so that it holds a change.

    Qt waits for a compositor that was given a frame without a change, and the cage of Debian 12 on X11 never answers
    one: the screen would stand still for ever. A frame that holds a change is answered, and the one before it too.
    """

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__(window)
        self._window = window
        self.drawing = False
        window.frameSwapped.connect(self._painted)
        self._timer = QTimer(self, singleShot=True, interval=REST_MS)
        self._timer.timeout.connect(self.wake)

    @property
    def waits(self) -> bool:
        """Whether a frame was just drawn, and the one more is still to come."""
        return self._timer.isActive()

    def _painted(self) -> None:
        if not self.drawing:
            self._timer.start()

    def wake(self) -> None:
        """Draw now, without waiting to be asked: the compositor may wait as well."""
        self.drawing = True
        try:
            turn(self._window)
            self._window.grabWindow()
        finally:
            self.drawing = False


class Heart(QObject):
    """Asks for a frame each beat; says "ready" after the first and "alive" after each that holds a picture."""

    def __init__(
        self, window: QQuickWindow, tell: Callable[[str], bool], beat_ms: int, waker: Waker | None = None
    ) -> None:
        super().__init__(window)
        self._window = window
        self._tell = tell
        self._waker = waker
        self._asked = True
        self._ready = False
        window.frameSwapped.connect(self._painted)
        self._timer = QTimer(self, interval=beat_ms)
        self._timer.timeout.connect(self.beat)
        if beat_ms > 0:
            self._timer.start()

    def beat(self) -> None:
        """Ask for a frame that holds a change."""
        if not has_screen():
            # No monitor, no frame: a kiosk that waits for its monitor is alive.
            self._tell(ALIVE)
            return
        self._asked = True
        if self._waker is not None and self._waker.waits:
            # The frame to come would take this one's change with it. Any other frame is as good a sign of life.
            QTimer.singleShot(2 * REST_MS, self, self._again)
            return
        turn(self._window)
        self._window.update()

    def _again(self) -> None:
        if self._asked:
            self.beat()

    def _painted(self) -> None:
        if not self._asked or (self._waker is not None and self._waker.drawing):
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


def turn(window: QQuickWindow) -> None:
    """Turn over the point of the window that nobody sees."""
    window.setProperty("beat", not window.property("beat"))


def has_screen() -> bool:
    """Whether there is a monitor; Qt stands in a nameless one where there is none."""
    if QGuiApplication.platformName() == "offscreen":
        return True
    return any(screen.name() and not screen.geometry().isEmpty() for screen in QGuiApplication.screens())


def needs_waking() -> bool:
    """Whether a compositor says when to draw, and a window can be drawn without being asked."""
    return QGuiApplication.platformName() == "wayland" and QQuickWindow.sceneGraphBackend() == "software"


def is_blank(image: QImage) -> bool:
    """Whether a picture is all of one colour, looked at in a grid of points."""
    wide, high = image.width(), image.height()
    if wide < GRID or high < GRID:
        return True
    colours = {image.pixel(column * wide // GRID, row * high // GRID) for column in range(GRID) for row in range(GRID)}
    return len(colours) < 2
