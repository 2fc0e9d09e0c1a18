"""A kiosk in a window that no test of the bridge looks at."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtGui import QGuiApplication

from kiosk import app
from kiosk.app import Running
from kiosk.bridge.panels import panel_of
from kiosk.cli.tour import NOW
from kiosk.core.places import Places
from kiosk.core.shelf import Shelf


@pytest.fixture
def running(qapp: QGuiApplication, shelf: Shelf, places: Places) -> Iterator[Running]:
    """A kiosk whose clock stands still."""
    clock = app.make_clock(shelf.clinic, lambda: NOW.wall, lambda: NOW.seconds)
    made = app.build(shelf, places, panel_of((1920, 1080), None, shelf.clinic), clock)
    made.window.show()
    app.settle(qapp)
    yield made
    made.window.hide()
    shiboken6.delete(made.engine)
    app.settle(qapp)
