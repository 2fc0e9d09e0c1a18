"""English under the patient's own words, line by line, so that a nurse can point at what both can read."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.core.isolates import END, LEFT_TO_RIGHT
from kiosk.core.languages import SOURCE
from kiosk.core.panel import Panel
from kiosk.core.records import record
from kiosk.core.theme import LEAST_CAPITAL, Face, font_px
from kiosk.core.wording import Wording

# Stands between the two inside one text: they belong together, and are never parted by a screen.
UNDER = "\u2028"
# The English stands back: so much of the height of the line above it, where that is not too small to read.
SHARE = 0.75


@record
class ShowBeside:
    """Have English under every line, or the patient's own words alone."""

    beside: bool


def both(wording: Wording, say: Callable[[Wording], str]) -> str:
    """A text in the reader's language, and below it in English where the reader wants that."""
    return pair(wording, say) if wording.beside else say(wording)


def pair(wording: Wording, say: Callable[[Wording], str]) -> str:
    """A text in the reader's language and below it in English, once where both are the same."""
    said = say(wording)
    if wording.language.code == SOURCE or not said:
        return said
    return joined(said, say(wording.english))


def joined(said: str, english: str) -> str:
    """Two texts as one, the English with a direction of its own."""
    return said if said == english else f"{said}{UNDER}{LEFT_TO_RIGHT}{english}{END}"


def say_both(wording: Wording, context: str, text: str) -> str:
    """A leaflet's text for one reader or two."""
    return both(wording, lambda reader: reader.say(context, text))


def translate_both(wording: Wording, context: str, text: str) -> str:
    """A word of the screens for one reader or two."""
    return both(wording, lambda reader: reader.translate(context, text))


def own(text: str) -> str:
    """The part of a text that is in the reader's language, as it is read aloud."""
    return text.partition(UNDER)[0]


def english_px(size: int, face: Face, english: Face, panel: Panel) -> int:
    """The font's pixel size of the English under a line: smaller, never larger, and never too small to read."""
    capital = size * face.capital / panel.px_per_mm
    return font_px(max(LEAST_CAPITAL, capital * SHARE), panel, english)
