"""The texts of the screen in the order in which they are read, each with the item that shows it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import shiboken6
from PySide6.QtQuick import QQuickItem

from kiosk.core.speech import Utterance, utterance


@dataclass
class Line:
    """One text for the ear, and the item that shows it; None where no item shows it."""

    item: QQuickItem | None
    said: Utterance

    @property
    def stands(self) -> bool:
        """Whether the text is still on the screen."""
        item = self.item
        return item is None or (
            shiboken6.isValid(item) and item.isVisible() and item.property("text") == self.said.text
        )


def lines_of(item: QQuickItem, phones: Sequence[str], code: str) -> Iterator[Line]:
    """Every text that an item shows in a language; ``phones`` are read digit by digit."""
    for child in item.childItems():
        if not child.isVisible():
            continue
        if child.metaObject().className().startswith("Words_") and child.property("text"):
            yield Line(child, utterance(str(child.property("text")), phones, code))
        yield from lines_of(child, phones, code)
