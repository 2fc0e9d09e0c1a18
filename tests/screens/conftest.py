"""One kiosk for each module, as the next person finds it at the start of each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QGuiApplication, QPointingDevice
from PySide6.QtTest import QTest

from kiosk.app import Memory
from kiosk.core import pin
from kiosk.core.places import Places
from kiosk.core.shelf import Shelf

from .hands import Hands
from .stage import Stage, staged


@pytest.fixture(scope="session")
def device(qapp: QGuiApplication) -> QPointingDevice:
    """The touch screen."""
    return QTest.createTouchDevice()


@pytest.fixture(scope="module")
def module_stage(qapp: QGuiApplication, shelf: Shelf, places: Places) -> Iterator[Stage]:
    """The kiosk of a module."""
    QAccessible.setActive(True)
    with staged(qapp, shelf, places) as made:
        yield made


@pytest.fixture
def stage(module_stage: Stage) -> Stage:
    """The module's kiosk, with nothing left of the test before."""
    module_stage.start_over()
    return module_stage


@pytest.fixture
def hands(stage: Stage, device: QPointingDevice) -> Hands:
    """A person in front of the module's kiosk."""
    return Hands(stage, device)


@pytest.fixture
def remembering(
    qapp: QGuiApplication, shelf: Shelf, places: Places, device: QPointingDevice, tmp_path: Path
) -> Iterator[tuple[Hands, Path]]:
    """A kiosk with a PIN of its own in its state folder."""
    pin.write_pin(tmp_path, pin.keep("7306"))
    with staged(qapp, shelf, places, memory=Memory(tmp_path, places.demonstration)) as made:
        yield Hands(made, device), tmp_path
