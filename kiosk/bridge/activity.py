"""Notices that somebody is there: any touch, key or wheel on the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QWindow

from kiosk.bridge.kiosk import Kiosk

_NAMES = frozenset({"TouchBegin", "TouchUpdate", "MouseButtonPress", "KeyPress", "Wheel"})


class Activity(QObject):
    """Sits on the window, not on the application: three times fewer events to look at."""

    def __init__(self, kiosk: Kiosk, window: QWindow) -> None:
        super().__init__(window)
        self._kiosk = kiosk
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell the session, and let the event go on."""
        if event.type().name in _NAMES:
            self._kiosk.touched()
        return False
