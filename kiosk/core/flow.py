"""How the items of a page fall on screens: fewer columns first, then a further screen; text is never cut.

Everything is in px. ``Measure`` says how high a text stands when wrapped to a width, and infinity when its
longest word does not fit.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum
from math import inf

from kiosk.core.bilingual import UNDER
from kiosk.core.records import record
from kiosk.core.session import Anchor
from kiosk.core.theme import Sizes

Measure = Callable[[str, int, bool, float], float]
GROW, GROW_ABOVE = 1.6, 1.25
CLOSE = 0.35
MAP_RATIO = 640 / 760


class Art(Enum):
    """What stands beside or above the words of a card."""

    NONE = "none"
    ICON = "icon"
    PICTURE = "picture"
    NUMBER = "number"
    BADGE = "badge"


@record
class CardText:
    """The words of one item for one reader, its kind of art, and whether it is red, amber or green."""

    heading: str
    lines: tuple[str, ...]
    limit: str = ""
    art: Art = Art.NONE
    level: bool = False


@record
class Cell:
    """One card on one screen: which item, which of its statements, its height in px."""

    item: int
    first: int
    last: int
    height: int
    limit: bool


@record
class Part:
    """One screen of a page. ``layout`` is grid, timeline, map-side, map-top or scale.

    ``fits`` is False where even one statement on a screen of its own is too high: the caller makes room.
    ``picture`` is the width of the body map, on a timeline the height of the card, on a scale that of its numbers,
    px; ``offset`` keeps the places of the cards behind a body map that stands alone apart from the map's own.
    """

    layout: str
    columns: int
    above: bool
    art: bool
    cells: tuple[Cell, ...]
    picture: int = 0
    labels: bool = False
    dates: bool = False
    offset: int = 0
    fits: bool = True

    @property
    def anchor(self) -> Anchor:
        """The place this part begins with."""
        return (self.cells[0].item + self.offset, self.cells[0].first) if self.cells else (self.offset, 0)


@record
class Area:
    """The room for cards, in px."""

    width: int
    height: int


@record
class Style:
    """One way to set cards: how many columns, art above or beside the words, art at all."""

    columns: int
    above: bool
    art: bool = True


def gap_close(sizes: Sizes) -> int:
    """The gap between what belongs together, px."""
    return round(sizes.padding * CLOSE)


def gap_lines(card: CardText, sizes: Sizes) -> int:
    """The gap between the lines of a card, px; wider where English belongs to the line above it."""
    return gap_close(sizes) * (2 if UNDER in card.heading else 1)


def art_px(art: Art, sizes: Sizes, above: bool = False) -> int:
    """The width (and height) of a card's art, px; an icon above the words has more room."""
    if art is Art.NONE:
        return 0
    if art is Art.PICTURE:
        return sizes.picture
    if art is Art.BADGE:
        return sizes.badge
    return sizes.hero if above else sizes.tile_icon


def mark_px(card: CardText, sizes: Sizes) -> int:
    """What is left of the art where there is little room, px: a level never loses its mark."""
    return sizes.icon if card.level else 0


def words_px(card: CardText, sizes: Sizes, style: Style, width: float) -> float:
    """The width of a card's words in a column of a width, px; 0 or less where its art leaves none."""
    art = art_px(card.art, sizes, style.above) if style.art else mark_px(card, sizes)
    inner = width - 2 * sizes.padding
    if style.above:
        return inner if art <= inner else 0
    return inner - art - sizes.padding if art else inner


def limit_px(sizes: Sizes, width: float) -> float:
    """The width of the words of a time limit's label, px."""
    return width - sizes.icon - 3 * gap_close(sizes)


def limit_height(text: str, sizes: Sizes, measure: Measure, width: float) -> float:
    """The height of a time limit's label, px."""
    return max(sizes.icon, measure(text, sizes.body, True, limit_px(sizes, width))) + 2 * gap_close(sizes)


class Flow:
    """Lays the cards of one page into one area; no card is lower than ``least`` px."""

    def __init__(self, cards: Sequence[CardText], area: Area, sizes: Sizes, measure: Measure, least: int = 0) -> None:
        self.cards = cards
        self.area = area
        self.sizes = sizes
        self.measure = measure
        self.least = least

    def grid(self, styles: Sequence[Style]) -> tuple[Part, ...]:
        """The first style that holds everything on one screen, else the one with the fewest screens."""
        best: tuple[Part, ...] = ()
        for style in styles:
            parts = self._pack(style)
            if len(parts) == 1:
                return parts
            if parts and (not best or len(parts) < len(best)):
                best = parts
        return best or self._pack_anyway(styles[-1])

    def height(self, style: Style, width: float, cell: tuple[int, int, int]) -> float:
        """The height of a card that shows statements first to last of an item, px."""
        item, first, last = cell
        card, sizes = self.cards[item], self.sizes
        art = art_px(card.art, sizes, style.above) if style.art else mark_px(card, sizes)
        text = words_px(card, sizes, style, width)
        if text <= 0:
            return inf
        heights = [self.measure(card.heading, sizes.heading, True, text)] if card.heading else []
        heights += [self.measure(line, sizes.body, False, text) for line in card.lines[first:last]]
        if card.limit and last == len(card.lines):
            heights.append(limit_height(card.limit, sizes, self.measure, text))
        words = sum(heights) + max(0, len(heights) - 1) * gap_lines(card, sizes)
        if style.above and art:
            return max(words + art + gap_close(sizes) + 2 * sizes.padding, self.least)
        return max(max(words, art) + 2 * sizes.padding, self.least)

    def width(self, columns: int) -> float:
        """The width of one column, px."""
        return (self.area.width - (columns - 1) * self.sizes.gap) / columns

    def _pack(self, style: Style) -> tuple[Part, ...]:
        parts: list[Part] = []
        rows: list[list[Cell]] = []
        used = 0.0
        for row in self._rows(style):
            height = max(cell.height for cell in row)
            if height > self.area.height:
                return self._split(style) if style.columns == 1 else ()
            gap = self.sizes.gap if rows else 0
            if rows and used + gap + height > self.area.height:
                parts.append(self._part(style, rows))
                rows, used, gap = [], 0.0, 0
            rows.append(row)
            used += gap + height
        if rows:
            parts.append(self._part(style, rows))
        return tuple(parts)

    def _rows(self, style: Style) -> list[list[Cell]]:
        rows = []
        count = len(self.cards)
        for start in range(0, count, style.columns):
            items = range(start, min(start + style.columns, count))
            lonely = len(items) == 1 and style.columns == 2
            width = self.area.width if lonely else self.width(style.columns)
            rows.append([self.cell(style, width, (item, 0, len(self.cards[item].lines))) for item in items])
        return rows

    def cell(self, style: Style, width: float, piece: tuple[int, int, int]) -> Cell:
        """One card of a width, or one 10^6 px high where a word does not fit."""
        item, first, last = piece
        height = self.height(style, width, piece)
        whole = last == len(self.cards[item].lines)
        return Cell(item, first, last, 10**6 if height == inf else -int(-height // 1), whole)

    def _part(self, style: Style, rows: list[list[Cell]]) -> Part:
        gaps = (len(rows) - 1) * self.sizes.gap
        heights = [max(cell.height for cell in row) for row in rows]
        spare = max(0, self.area.height - gaps - sum(heights))
        cells = []
        for row, height in zip(rows, heights, strict=True):
            grown = min(round(height * (GROW_ABOVE if style.above else GROW)), height + spare // len(rows))
            cells += [Cell(c.item, c.first, c.last, max(grown, height), c.limit) for c in row]
        return Part("grid", style.columns, style.above, style.art, tuple(cells))

    def _split(self, style: Style) -> tuple[Part, ...]:
        """One column, cards cut between statements where a whole card is higher than the screen."""
        parts: list[Part] = []
        rows: list[list[Cell]] = []
        used = 0.0
        for piece in self._pieces(style):
            cell = self.cell(style, self.area.width, piece)
            if cell.height > self.area.height:
                return ()
            gap = self.sizes.gap if rows else 0
            if rows and used + gap + cell.height > self.area.height:
                parts.append(self._part(style, rows))
                rows, used, gap = [], 0.0, 0
            rows.append([cell])
            used += gap + cell.height
        return (*parts, self._part(style, rows)) if rows else tuple(parts)

    def _pieces(self, style: Style) -> list[tuple[int, int, int]]:
        pieces = []
        for item, card in enumerate(self.cards):
            first, count = 0, len(card.lines)
            while True:
                last = count
                while last > first + 1 and self.height(style, self.area.width, (item, first, last)) > self.area.height:
                    last -= 1
                pieces.append((item, first, last))
                if last >= count:
                    break
                first = last
        return pieces

    def _pack_anyway(self, style: Style) -> tuple[Part, ...]:
        """Nothing fits, which the layout check reports: one card a screen, as high as the screen."""
        return tuple(
            Part("grid", 1, False, style.art, (Cell(item, 0, len(card.lines), self.area.height, True),), fits=False)
            for item, card in enumerate(self.cards)
        )
