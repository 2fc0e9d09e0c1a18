"""What a start reads: the clinic's own file, and all data, kept from one start to the next."""

from __future__ import annotations

import logging
import os
from pathlib import Path

from kiosk.core import kept
from kiosk.core.clinic import Clinic, clinic_places
from kiosk.core.places import Places, home
from kiosk.core.shelf import Shelf

log = logging.getLogger("kiosk")


def find_clinic(chosen: Path | None, places: Places) -> Path:
    """The clinic's own file: the one that was named, else the first of the usual places, else the demonstration."""
    if chosen is not None:
        return chosen
    usual = clinic_places(os.environ, home())
    return next((path for path in usual if path.is_file()), places.demonstration)


def cache_file() -> Path:
    """Where the shelf is kept between starts (XDG base directories)."""
    return Path(os.environ.get("XDG_CACHE_HOME") or home() / ".cache") / "kiosk" / "shelf"


def read_everything(places: Places, clinic_file: Path) -> Shelf:
    """All data, with every problem in the log; what was read last time where no file has changed since."""
    wanted = kept.signature(places, clinic_file)
    shelf = kept.load(cache_file(), wanted)
    if shelf is not None:
        return shelf
    # Not at start: only a changed file is read again.
    from kiosk.core.reading import read_shelf

    shelf = read_shelf(places, clinic_file)
    kept.save(cache_file(), wanted, shelf)
    for problem in shelf.problems:
        log.warning("%s", problem)
    return shelf


def read_for_sorry(places: Places, clinic_file: Path, folder: Path) -> Shelf:
    """What the sorry screen can have of it; nothing that is wrong with the data keeps it away."""
    try:
        from kiosk.core.lastgood import with_state

        return with_state(read_everything(places, clinic_file), clinic_file, folder)
    except Exception:
        log.exception("the data cannot be read; the sorry screen stands without the clinic's numbers")
        return Shelf(None, Clinic(), (), {}, {}, {}, ())
