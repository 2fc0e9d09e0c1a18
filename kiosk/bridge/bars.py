"""The words of the top bar: it is as high as they need where a panel is too narrow for one line of them."""

from __future__ import annotations

from kiosk.bridge.frame import TextRuler
from kiosk.core.bilingual import joined
from kiosk.core.flow import gap_close
from kiosk.core.languages import Language
from kiosk.core.panel import Panel
from kiosk.core.records import replace
from kiosk.core.shelf import Shelf
from kiosk.core.theme import TINY_MM, Sizes

UNWELL = ("Bar", "Feel unwell? Tell a nurse")


def bar_words(shelf: Shelf, language: Language, beside: bool) -> tuple[str, str]:
    """What stands on the two buttons of a narrow top bar: where help is, with English under it, and the language."""
    catalogue = shelf.catalogues.get(language.code)
    said = UNWELL[1] if catalogue is None else catalogue.texts.get(UNWELL, UNWELL[1])
    return (joined(said, UNWELL[1]) if beside else said), language.endonym


def with_words(sizes: Sizes, panel: Panel, ruler: TextRuler, unwell: str, endonym: str) -> Sizes:
    """The sizes with a top bar that holds its words; only a tiny panel has too little room for them."""
    if panel.short_mm >= TINY_MM or not unwell:
        return sizes
    around = sizes.icon + gap_close(sizes) + 2 * sizes.padding
    language = max(sizes.navigation, ruler.width(endonym, sizes.label, True) + around)
    room = panel.width - 2 * sizes.margin - language - sizes.gap - around
    need = round(min(ruler.height(unwell, sizes.label, True, room), panel.height / 4)) + gap_close(sizes)
    return replace(sizes, top_bar=max(sizes.top_bar, need + 2 * panel.px(2.0)))
