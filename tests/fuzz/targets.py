"""What is fuzzed: every reader of a file. A reader never raises; it tells problems."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from kiosk.core.catalogue import read_catalogue
from kiosk.core.chosen import chosen_file, read_chosen
from kiosk.core.clinic import read_clinic
from kiosk.core.languages import read_languages
from kiosk.core.leaflets import read_leaflet
from kiosk.core.pin import pin_file, read_pin, read_tries, tries_file
from kiosk.core.places import find_places
from kiosk.core.problems import Problems
from kiosk.core.reading import read_names
from kiosk.core.runs import how_it_ended, run_file
from kiosk.core.words import read_words

PLACES = find_places()
NAMES, _ = read_names(PLACES, Problems("icons.toml"))
SHELF = Path(tempfile.mkdtemp(prefix="kiosk-fuzz-"))


def leaflet(content: bytes) -> None:
    """One section of a leaflet, whatever is in it."""
    folder = SHELF / "leaflet"
    if not folder.exists():
        shutil.copytree(next(path for path in PLACES.leaflets.iterdir() if path.is_dir()), folder)
    (folder / "care.toml").write_bytes(content)
    read_leaflet(folder, NAMES)


def clinic(content: bytes) -> None:
    """The clinic's file, and the other tables that are read alike."""
    path = SHELF / "table.toml"
    path.write_bytes(content)
    read_clinic(path)
    read_words(path)
    read_languages(path)


def catalogue(content: bytes) -> None:
    """A translation."""
    path = SHELF / "es.ts"
    path.write_bytes(content)
    languages, _ = read_languages(PLACES.resources / "languages.toml")
    read_catalogue(path, next(language for language in languages if language.code == "es"))


def state(content: bytes) -> None:
    """What the kiosk keeps between starts."""
    for path in (chosen_file(SHELF), pin_file(SHELF), tries_file(SHELF), run_file(SHELF)):
        path.write_bytes(content)
    read_chosen(SHELF)
    read_pin(SHELF)
    read_tries(SHELF, "boot", 1.0)
    how_it_ended(SHELF)


TARGETS: dict[str, Callable[[bytes], None]] = {
    "leaflet": leaflet,
    "clinic": clinic,
    "catalogue": catalogue,
    "state": state,
}
