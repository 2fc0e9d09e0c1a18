"""Everything the kiosk shows, with every problem that was found and what is still right."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.core.catalogue import Catalogue
from kiosk.core.clinic import Clinic
from kiosk.core.content import Leaflet
from kiosk.core.languages import Language
from kiosk.core.problems import Problem
from kiosk.core.records import record
from kiosk.core.reviews import LanguageState, Standing
from kiosk.core.words import Words


@record
class Shelf:
    """What the kiosk shows. ``leaflet`` is None where none is whole: then only the sorry screen is right."""

    leaflet: Leaflet | None
    clinic: Clinic
    languages: tuple[Language, ...]
    catalogues: Mapping[str, Catalogue]
    words: Words
    icons: Mapping[str, str]
    problems: tuple[Problem, ...]
    words_whole: bool = True
    # Every language of the table, offered or not, with how it stands.
    states: tuple[LanguageState, ...] = ()
    # How many settings are wrong, and whether the last ones without a fault stand in for them.
    wrong_settings: int = 0
    kept_settings: bool = False

    @property
    def usable(self) -> bool:
        """Whether a patient can be shown a leaflet with numbers to call and with its time limits."""
        return self.leaflet is not None and self.clinic.usable and self.words_whole

    def language(self, code: str) -> Language:
        """An offered language, or the source language."""
        return next((language for language in self.languages if language.code == code), self.languages[0])

    def reviewed(self, code: str) -> bool:
        """Whether a person has reviewed every word of a language; of the source language, approved them."""
        return any(state.code == code and state.standing is Standing.REVIEWED for state in self.states)
