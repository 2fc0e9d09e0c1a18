"""What every test that needs Qt shares; nothing of Qt is loaded for a test that needs none."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from kiosk.core.places import Places, find_places
from kiosk.core.shelf import Shelf

# A whole Debian: by "make test-deploy".
collect_ignore = ["deploy"]

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication


@pytest.fixture(scope="session")
def qapp() -> QGuiApplication:
    """The one Qt application, dressed as the kiosk's own; pytest-qt takes it for its own too."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from kiosk.app import make_application, prepare_environment

    prepare_environment()
    return make_application(["kiosk"])


@pytest.fixture(scope="session")
def places() -> Places:
    """The folders of data of this checkout."""
    return find_places()


@pytest.fixture(scope="session")
def shelf(places: Places) -> Shelf:
    """Everything that a patient of the demonstration clinic can be shown."""
    from kiosk.core.reading import read_shelf

    found = read_shelf(places, places.demonstration)
    assert not found.problems, "\n".join(str(problem) for problem in found.problems)
    return found
