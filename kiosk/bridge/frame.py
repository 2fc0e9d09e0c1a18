"""Everything besides the session that decides a view."""

from __future__ import annotations

from typing import Protocol

from kiosk.core.content import Stop
from kiosk.core.panel import Panel
from kiosk.core.records import record, replace
from kiosk.core.shelf import Shelf
from kiosk.core.theme import Face, Sizes, TextSize, sizes_for
from kiosk.core.widows import tied, wary
from kiosk.core.wording import Wording

# Words that would fill more of a line than this part are not tied: the line above would be left too short.
TIED = 0.6


class TextRuler(Protocol):
    """Anything that can say how high a text stands."""

    @property
    def face(self) -> Face:
        """What of the font decides sizes."""

    def height(self, text: str, size: int, bold: bool, width: float) -> float:
        """Height in px, infinity where a word does not fit the width."""

    def width(self, text: str, size: int, bold: bool) -> int:
        """Width in px on one line."""


def tied_in(ruler: TextRuler, text: str, size: int, bold: bool, width: float) -> str:
    """A text as it stands in a width, px: where that allows it, without a last line of one word."""

    def fits(pair: str) -> bool:
        return ruler.width(pair, size, bold) <= width * TIED

    made = tied(text, fits)
    # A word that is brought down may be one too many for its line.
    if wary(text) and ruler.height(made, size, bold, width) > ruler.height(text, size, bold, width):
        return tied(text, fits, last=True)
    return made


@record
class Frame:
    """Everything besides the session that decides a view."""

    shelf: Shelf
    wording: Wording
    panel: Panel
    sizes: Sizes
    ruler: TextRuler
    note_px: int
    route: tuple[Stop, ...]
    can_lower: bool = False
    can_hear: bool = False
    can_print: bool = False
    # English was asked for and a page does not hold it: only its title is in both languages.
    titled: bool = False

    def sizes_at(self, size: TextSize) -> Sizes:
        """The sizes in force with the cards' words at another text size; bars and headings stay."""
        other = sizes_for(self.panel, size, face=self.ruler.face)
        return replace(self.sizes, body=other.body, heading=other.heading)

    @property
    def width(self) -> int:
        """The width between the margins, px."""
        return self.panel.width - 2 * self.sizes.margin

    @property
    def height(self) -> int:
        """The height between the bars, without margins, px."""
        sizes = self.sizes
        bars = sizes.top_bar + sizes.bottom_bar + self.note_px
        # Half a margin above and below, a half px rounded up as QML does.
        return self.panel.height - bars - 2 * ((sizes.margin + 1) // 2)
