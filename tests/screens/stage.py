"""A kiosk for one test module: a window on a panel, and a clock that only the test moves."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickWindow

from kiosk import app
from kiosk.app import NO_MEMORY, Memory
from kiosk.bridge.kiosk import Kiosk
from kiosk.bridge.look import Look
from kiosk.bridge.machine import Machinery
from kiosk.bridge.panels import panel_of
from kiosk.bridge.reach import Reach
from kiosk.bridge.speech import Speech
from kiosk.bridge.staff import Staff
from kiosk.bridge.take import Take
from kiosk.bridge.translator import CatalogueTranslator
from kiosk.bridge.usage import Usage
from kiosk.cli.lab.stand import HandClock
from kiosk.cli.tour import NOW
from kiosk.core.panel import Panel
from kiosk.core.places import Places
from kiosk.core.session import EndVisit, Session
from kiosk.core.shelf import Shelf

Size = tuple[int, int]
# The PIN of the staff on a stage.
PIN = "4826"
LANDSCAPE: Size = (1920, 1080)
SIZES: tuple[Size, ...] = (LANDSCAPE, (1080, 1920), (1366, 768), (1280, 800), (1024, 768))


@dataclass
class Stage:
    """A kiosk that stands on a panel; the test is its event loop."""

    application: QGuiApplication
    shelf: Shelf
    window: QQuickWindow
    kiosk: Kiosk
    look: Look
    translator: CatalogueTranslator
    reach: Reach
    speech: Speech
    staff: Staff
    machine: Machinery
    usage: Usage
    ticker: QTimer
    clock: HandClock = field(default_factory=HandClock)
    take: Take | None = None

    def settle(self) -> None:
        """Let everything happen that waits, and draw, so that every item stands where a person sees it."""
        app.settle(self.application)
        self.picture()

    def lay_out(self) -> None:
        """Let everything happen that waits, so that every item stands where a person sees it; drawn once, not twice."""
        app.settle(self.application)

    def picture(self) -> QImage:
        """What the window shows."""
        return self.window.grabWindow()

    def stand_on(self, size: Size, inches: float | None = None) -> Panel:
        """Stand on a panel of a size, in px; where nobody measured its diagonal the kiosk takes one for it."""
        panel = panel_of(size, None, self.shelf.clinic, inches)
        self.window.resize(panel.width, panel.height)
        self.kiosk.resize(panel)
        self.settle()
        return panel

    def stand_at(self, session: Session) -> None:
        """Stand at a session that somebody has touched just now."""
        self.kiosk.place(replace(session, touched_at=self.clock.seconds))
        self.settle()

    def wait(self, seconds: float) -> None:
        """Let time go by and the kiosk notice it, as its own timer would."""
        self.clock.forward(seconds)
        self.kiosk.tick()
        self.reach.tick()
        self.staff.tick()
        self.usage.tick()
        self.settle()

    def start_over(self) -> None:
        """As the next person finds it, on the usual panel at the usual hour."""
        self.clock.seconds, self.clock.wall = NOW.seconds, NOW.wall
        self.kiosk.happen(EndVisit())
        self.stand_on(LANDSCAPE)

    def word(self, context: str, text: str) -> str:
        """A word of the screens in the language in force."""
        catalogue = self.shelf.catalogues.get(self.kiosk.view.language)
        return text if catalogue is None else catalogue.texts[context, text]


@contextmanager
def staged(
    application: QGuiApplication,
    shelf: Shelf,
    places: Places,
    clock: HandClock | None = None,
    memory: Memory = NO_MEMORY,
    needs_device: bool = False,
) -> Iterator[Stage]:
    """A kiosk as long as the block lasts; nothing of it outlives the block."""
    clock = clock or HandClock()
    panel = panel_of(LANDSCAPE, None, shelf.clinic)
    kept = app.make_clock(shelf.clinic, lambda: clock.wall, lambda: clock.seconds)
    running = app.build(shelf, places, panel, kept, needs_device, memory)
    assert running.kiosk is not None, "only the sorry screen could be shown"
    assert running.look is not None
    assert running.translator is not None
    assert running.reach is not None
    assert running.speech is not None
    assert running.staff is not None
    assert running.machine is not None
    assert running.usage is not None
    running.staff.show_pin(PIN)
    # Only the test lets time go by.
    ticker = running.engine.findChild(QTimer)
    assert ticker is not None, "nothing tells the kiosk that a second went by"
    assert (ticker.isActive(), ticker.interval()) == (True, 1000)
    ticker.stop()
    # A voice is started where a test listens.
    warming = running.speech.findChild(QTimer, "warming")
    assert warming is not None
    assert warming.isActive()
    warming.stop()
    looks = (running.window, running.kiosk, running.look, running.translator)
    stage = Stage(application, shelf, *looks, running.reach, running.speech, running.staff, running.machine,
                  running.usage, ticker, clock, running.take)  # fmt: skip
    running.window.show()
    stage.settle()
    # The items that draw the screens are made a moment after the first frame; a test wants them now.
    running.window.setProperty("warm", True)
    stage.settle()
    try:
        yield stage
    finally:
        running.window.hide()
        if running.take is not None:
            running.take.printer.close()
        shiboken6.delete(running.engine)
        app.settle(application)
