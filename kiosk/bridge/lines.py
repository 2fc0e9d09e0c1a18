"""The texts of the screen in the order in which they are read, each with the item that shows it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

import shiboken6
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.bridge.chooser import CHOOSE
from kiosk.bridge.marks import marks_of
from kiosk.core.bilingual import own
from kiosk.core.clinic import Clinic
from kiosk.core.declared import SETTINGS, Kind
from kiosk.core.isolates import strip
from kiosk.core.languages import SOURCE
from kiosk.core.records import record
from kiosk.core.shelf import Shelf
from kiosk.core.speech import Utterance, utterance

# Compiled when it is first asked for, and not at start.
_PIECE = "\u2068([^\u2066-\u2069]+)\u2069"


@record
class Line:
    """One text for the ear in its language, and the item that shows it, from a character of its text on.

    ``item`` is None where no item shows the text.
    """

    item: QQuickItem | None
    said: Utterance
    code: str
    start: int = 0

    @property
    def stands(self) -> bool:
        """Whether the text is still on the screen."""
        item = self.item
        if item is None:
            return True
        if not shiboken6.isValid(item) or not item.isVisible():
            return False
        return str(item.property("text")).startswith(self.said.text, self.start)

    def marks(self, word: tuple[int, int]) -> list[QRectF]:
        """The boxes of a spoken word, as first character and length; a length of 0 is the whole text."""
        if self.item is None:
            return []
        first, last = self.said.mark(word[0]) if word[1] else (0, len(self.said.text))
        return marks_of(self.item, self.start + first, self.start + last)


class Lines:
    """Knows what is read how: phone numbers digit by digit, a language's own name in that language."""

    def __init__(self, shelf: Shelf, phones: Callable[[], Sequence[str]]) -> None:
        self._phones = phones
        self._foreign: Mapping[str, str] = {
            **{language.endonym: language.code for language in shelf.languages},
            **{c.texts[CHOOSE]: code for code, c in shelf.catalogues.items() if CHOOSE in c.texts},
            CHOOSE[1]: SOURCE,
        }

    def of(self, item: QQuickItem, code: str) -> Iterator[Line]:
        """Every text that an item shows to a reader of a language."""
        for child in item.childItems():
            if not child.isVisible():
                continue
            # Not by the name of its kind: a meta object that is asked for it would outlive its item.
            if child.property("spoken") and child.property("text"):
                yield from self.say(child, own(str(child.property("text"))), code)
            yield from self.of(child, code)

    def say(self, item: QQuickItem | None, text: str, code: str) -> Iterator[Line]:
        """One text; the invitations of several languages are a line each."""
        pieces = [piece for piece in re.finditer(_PIECE, text) if piece.group(1) in self._foreign]
        if not pieces:
            code = self._foreign.get(strip(text), code)
            yield Line(item, utterance(text, self._phones(), code), code)
        for piece in pieces:
            own = self._foreign[piece.group(1)]
            yield Line(item, utterance(piece.group(1), self._phones(), own), own, piece.start(1))


def phones_of(clinic: Clinic) -> list[str]:
    """The numbers to call, which are read digit by digit."""
    return [clinic.text(setting.key) for setting in SETTINGS if setting.kind is Kind.PHONE and clinic.has(setting.key)]
