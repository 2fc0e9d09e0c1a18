"""The words of the screens, looked up in the catalogue that is in force."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTranslator

from kiosk.core.catalogue import Catalogue
from kiosk.core.languages import PLURALS, Language

# Contexts of Qt's own words, which no patient sees.
_OF_QT = ("QGuiApplication", "QQml")


class CatalogueTranslator(QTranslator):
    """Answers Qt from a catalogue; keeps what was asked for and not found, for the log and the tests."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue: Catalogue | None = None
        self._rule = PLURALS["one-other"][1]
        self.missing: set[tuple[str, str]] = set()

    def use(self, language: Language, catalogue: Catalogue | None) -> None:
        """Answer from another catalogue; None answers with the English itself."""
        self._catalogue = catalogue
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
        return found or sourceText
