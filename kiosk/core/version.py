"""Which words these are: a code that stands on the screen, on paper and on the take-home site alike."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256

from kiosk.core import templates
from kiosk.core.catalogue import Catalogue
from kiosk.core.clinic import Clinic
from kiosk.core.content import Leaflet, words_of
from kiosk.core.declared import BY_KEY, Kind, Scope
from kiosk.core.shelf import Shelf

# No 0, 1, I, L, O and U: a code is read out on the telephone.
_LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH = 6
# What every text may lean on, whatever the leaflet says.
_ALWAYS = ("clinic_name", "clock", "temperature_first", "fever_c", "fever_f", "demonstration", "approved_on")


def version_code(leaflet: Leaflet, clinic: Clinic, catalogue: Catalogue | None) -> str:
    """Such as "1-7KQ3M9": the leaflet's version, and a short hash of its words, their translation and the numbers.

    What staff set for one visit is no part of it.
    """
    digest = sha256()
    for line in _lines(leaflet, clinic, catalogue):
        digest.update(line.encode() + b"\0")
    number = int.from_bytes(digest.digest()[:8])
    code = ""
    for _ in range(LENGTH):
        number, place = divmod(number, len(_LETTERS))
        code += _LETTERS[place]
    return f"{leaflet.version}-{code}"


def digest(shelf: Shelf) -> str:
    """The six letters that paper and take-home pages carry too: other words or numbers, other letters."""
    return version_code(shelf.leaflet, shelf.clinic, None).partition("-")[2] if shelf.leaflet else ""


def _lines(leaflet: Leaflet, clinic: Clinic, catalogue: Catalogue | None) -> Iterator[str]:
    yield leaflet.id
    for word in words_of(leaflet):
        yield word.text
        if catalogue is not None:
            yield catalogue.texts.get((word.context, word.text), "")
    # Which item is red, and what stands first, matters as much as the words.
    yield repr((leaflet.sections, leaflet.unwell))
    for key in sorted(settings_of(leaflet)):
        yield f"{key}={clinic.text(key)}"


def settings_of(leaflet: Leaflet) -> frozenset[str]:
    """The clinic's settings that decide what the leaflet says."""
    found = {*_ALWAYS, *(key for key, setting in BY_KEY.items() if setting.kind is Kind.PHONE)}
    for word in words_of(leaflet):
        found.update(placeholder.key for placeholder in templates.placeholders(word.text))
    for section in (*leaflet.sections, leaflet.unwell):
        for page in section.pages:
            for item in page.items:
                if item.limit is not None:
                    found.add(item.limit.after)
                for condition in (item.condition, *(statement.condition for statement in item.statements)):
                    found.update((condition.needs, condition.without))
    return frozenset(key for key in found if key in BY_KEY and BY_KEY[key].scope is Scope.CLINIC)
