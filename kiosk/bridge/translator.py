"""The words of the screens, looked up in the catalogue that is in force."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTranslator

from kiosk.core.bilingual import joined
from kiosk.core.catalogue import Catalogue
from kiosk.core.languages import PLURALS, Language

# Contexts of Qt's own words, which no patient sees.
_OF_QT = ("QGuiApplication", "QQml")
# Contexts of what stands between the bars; the bars' own words stand alone, and so do the letters of a sample.
_CONTENT = frozenset({"Welcome", "Comfort", "Idle"})
_ALONE = frozenset({("Comfort", "Aa")})


class CatalogueTranslator(QTranslator):
    """Answers Qt from a catalogue; keeps what was asked for and not found, for the log and the tests."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue: Catalogue | None = None
        self._beside = False
        self._rule = PLURALS["one-other"][1]
        self.missing: set[tuple[str, str]] = set()

    def use(self, language: Language, catalogue: Catalogue | None, beside: bool = False) -> None:
        """Answer from another catalogue, or with its English below; None answers with the English itself."""
        self._catalogue = catalogue
        self._beside = beside
        self._rule = PLURALS[language.plural][1]

    def isEmpty(self) -> bool:
        """Qt asks only translators that are not empty."""
        return False

    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str:
        """The translation, or the English itself: an empty answer would empty the label."""
        if self._catalogue is None:
            return sourceText
        if n >= 0:
            forms = self._catalogue.plurals.get((context, sourceText))
            if forms:
                return forms[min(self._rule(n), len(forms) - 1)]
        found = self._catalogue.texts.get((context, sourceText))
        if found is None and not context.startswith(_OF_QT):
            self.missing.add((context, sourceText))
        if found and self._beside and context in _CONTENT and (context, sourceText) not in _ALONE:
            return joined(found, sourceText)
        return found or sourceText
