"""A kiosk on a stand: the real window with everything behind it, and a clock that only its owner moves."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import shiboken6
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAccessible, QGuiApplication, QImage
from PySide6.QtQuick import QQuickWindow

from kiosk import app
from kiosk.bridge.kiosk import Kiosk
from kiosk.bridge.panels import panel_of
from kiosk.cli.tour import NOW
from kiosk.core import start
from kiosk.core.places import Places, find_places
from kiosk.core.shelf import Shelf

SECOND = 1000  # ms
# The staff's PIN on a stand.
PIN = "4826"


@dataclass
class HandClock:
    """Stands still until it is moved; monotonic and wall time move together."""

    seconds: float = NOW.seconds
    wall: datetime = NOW.wall

    def forward(self, seconds: float) -> None:
        """Let time go by."""
        self.seconds += seconds
        self.wall += timedelta(seconds=seconds)


@dataclass
class Stand:
    """A running kiosk; whoever holds it is its event loop."""

    application: QGuiApplication
    running: app.Running
    kiosk: Kiosk
    window: QQuickWindow
    ticker: QTimer
    clock: HandClock = field(default_factory=HandClock)

    @property
    def shelf(self) -> Shelf:
        """What the kiosk shows."""
        return self.running.shelf

    def settle(self) -> None:
        """Let everything happen that waits."""
        app.settle(self.application)

    def draw(self) -> None:
        """Let everything happen that waits, and draw it now and not a moment later, so that every run is the same."""
        app.settle(self.application)
        self.application.sendEvent(self.window, QEvent(QEvent.Type.UpdateRequest))

    def tick(self, seconds: float = 0.0) -> None:
        """Let time go by, and the kiosk notice it as its own timer would."""
        self.clock.forward(seconds)
        self.ticker.timeout.emit()
        self.application.processEvents()

    def picture(self) -> QImage:
        """What the window shows."""
        return self.window.grabWindow()

    def word(self, context: str, text: str) -> str:
        """A word of the screens in the language in force."""
        catalogue = self.shelf.catalogues.get(self.kiosk.session.language)
        return text if catalogue is None else catalogue.texts.get((context, text), text)


def places_of(data: Path | None) -> Places:
    """The folders of data: another one where it is named."""
    return Places(data / "resources", data / "translations") if data else find_places()


@contextmanager
def standing(data: Path | None = None, size: tuple[int, int] = (1920, 1080), warm: bool = True) -> Iterator[Stand]:
    """A kiosk as long as the block lasts, seen by no display unless somebody chose one."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app.prepare_environment()
    there = QGuiApplication.instance()
    application = there if isinstance(there, QGuiApplication) else app.make_application(["kiosk"])
    QAccessible.setActive(True)
    places = places_of(data)
    shelf = start.read_everything(places, places.demonstration)
    clock = HandClock()
    kept = app.make_clock(shelf.clinic, lambda: clock.wall, lambda: clock.seconds, UTC)
    # A loudspeaker that nobody has must not take the button away: the voice itself is what is tried.
    running = app.build(shelf, places, panel_of(size, None, shelf.clinic), kept, needs_device=False)
    if running.kiosk is None:
        raise SystemExit("Only the sorry screen can be shown: run 'kiosk check'.")
    if running.staff is not None:
        running.staff.show_pin(PIN)
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    timers = running.engine.findChildren(QTimer, options=direct)
    ticker = next(timer for timer in timers if timer.interval() == SECOND and timer.isActive())
    ticker.stop()
    stand = Stand(application, running, running.kiosk, running.window, ticker, clock)
    app.show(running, windowed=True)
    stand.settle()
    if warm:
        running.window.setProperty("warm", True)
        stand.settle()
    try:
        yield stand
    finally:
        running.window.hide()
        if running.take is not None:
            running.take.printer.close()
        shiboken6.delete(running.engine)
        app.settle(application)
