"""One site for all tests of it."""

from __future__ import annotations

import pytest

from kiosk.core.places import Places
from kiosk.core.shelf import Shelf
from kiosk.site.build import Files, site


@pytest.fixture(scope="session")
def files(shelf: Shelf, places: Places) -> Files:
    """Every file of the demonstration clinic's site."""
    return site(shelf, places, lambda _code, _files: None)
