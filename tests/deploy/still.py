"""Runs in the compositor of the machine: a window that asks for frames in which nothing changes, and then changes.

Prints how many frames were drawn after each step. ``still.py asleep`` leaves the waker out, to see what it is for.
"""

import os
import sys
from collections.abc import Callable

os.environ["QT_QPA_PLATFORM"] = "wayland"

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow

from kiosk import app
from kiosk.bridge.heart import Waker, needs_waking

SCENE = b"""
import QtQuick
Window {
    property bool beat: false
    visibility: Window.FullScreen
    visible: true
    color: "red"
    Rectangle { width: 2; height: 2; opacity: 0.002; visible: parent.Window.window.beat }
}
"""
app.prepare_environment()
application = app.make_application(sys.argv[:1])
engine = QQmlEngine()
component = QQmlComponent(engine)
component.setData(SCENE, QUrl())
made = component.create()
assert isinstance(made, QQuickWindow), component.errorString()
window = made
assert needs_waking()
waker = None if "asleep" in sys.argv else Waker(window)
frames = 0


def count() -> None:
    """One frame more that the compositor asked for."""
    global frames
    frames += waker is None or not waker.drawing


window.frameSwapped.connect(count)
blue = QColor("blue")
changes: list[Callable[[], object]] = [window.update] * 3 + [lambda: window.setProperty("color", blue)]


def step() -> None:
    """The next change, or the end."""
    global frames
    if len(changes) < 4:
        print(frames, flush=True)  # noqa: T201
    frames = 0
    if not changes:
        application.quit()
        return
    changes.pop(0)()


timer = QTimer(interval=600)
timer.timeout.connect(step)
timer.start()
sys.exit(application.exec())
