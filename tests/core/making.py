"""What the tests of the core share: the checkout's data, and small clinics, languages and wordings."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.core.catalogue import Catalogue
from kiosk.core.clinic import Clinic, clinic_from
from kiosk.core.languages import ENGLISH, Language
from kiosk.core.leaflets import Names, read_leaflet
from kiosk.core.places import Places
from kiosk.core.problems import Problem, Problems
from kiosk.core.reading import read_names
from kiosk.core.schedule import Schedule
from kiosk.core.wording import Wording
from kiosk.core.words import Words, read_words

ROOT = Path(__file__).parents[2]
PLACES = Places(ROOT / "resources", ROOT / "translations")
WRIST = ROOT / "tests" / "data" / "leaflets" / "wrist-splint"
SHIPPED = PLACES.leaflets / "cluneal-nerve-injection"
NEEDED = {"clinic_name": "Harbour Clinic", "emergency_number": "112", "clinic_phone": "(555) 010-0199"}
ARABIC = Language("ar", "العربية", True, ENGLISH.fonts, "arabic", "ar_EG")
SPANISH = Language("es", "Español", False, ENGLISH.fonts, "one-other", "es_US")


@cache
def names() -> Names:
    """The icons and pictures that there are."""
    problems = Problems("icons.toml")
    found, _ = read_names(PLACES, problems)
    assert not problems.found
    return found


@cache
def words() -> Words:
    """The shared words, in English."""
    found, problems = read_words(PLACES.resources / "words.toml")
    assert not problems
    return found


def clinic(**values: object) -> Clinic:
    """A clinic with the needed values and some more, all of them right."""
    problems = Problems("clinic.toml")
    made = clinic_from(NEEDED | values, problems)
    assert not problems.found
    return made


def wording(
    injected_at: datetime | None = None,
    zone: str = "UTC",
    language: Language = ENGLISH,
    catalogue: Catalogue | None = None,
    values: Mapping[str, object] | None = None,
) -> Wording:
    """The wording of one reader; without a moment the clock is wrong."""
    moment = None if injected_at is None else injected_at.astimezone(UTC)
    return Wording(language, catalogue, clinic(**values or {}), Schedule(moment, ZoneInfo(zone)), words())


def copied(folder: Path, target: Path) -> Path:
    """A copy of a leaflet that a test may spoil."""
    return Path(shutil.copytree(folder, target / folder.name))


def edited(path: Path, edits: Mapping[str, str]) -> None:
    """Replace texts of a file, each of which must stand in it."""
    text = path.read_text("utf-8")
    for old, new in edits.items():
        assert old in text, f"{path.name} does not hold {old!r}"
        text = text.replace(old, new, 1)
    path.write_text(text, "utf-8")


def leaflet_problems(folder: Path) -> list[Problem]:
    """What is wrong with a leaflet; one with a problem is never given out."""
    leaflet, problems = read_leaflet(folder, names())
    assert (leaflet is None) == bool(problems)
    return problems
