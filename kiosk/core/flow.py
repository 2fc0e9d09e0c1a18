"""How the items of a page fall on screens: fewer columns first, then a further screen; text is never cut.

Everything is in px. ``Measure`` says how high a text stands when wrapped to a width, and infinity when its
longest word does not fit.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from enum import Enum
from math import inf

from kiosk.core.content import PageKind
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
    """One screen of a page. ``layout`` is grid, timeline, map-side or map-top.

    ``fits`` is False where even one statement on a screen of its own is too high: the caller makes room.
    ``picture`` is the width of the body map, or on a timeline the height of the card, px; ``offset`` keeps the
    places of the cards behind a body map that stands alone apart from the map's own.
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
        return (self.cells[0].item + self.offset, self.cells[0].first) if self.cells else (0, 0)


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
    """The gap between the lines of one card, px."""
    return round(sizes.padding * CLOSE)


def art_px(art: Art, sizes: Sizes, above: bool = False) -> int:
    """The width (and height) of a card's art, px; an icon above the words has more room."""
    wide = sizes.hero if above else sizes.tile_icon
    return {Art.NONE: 0, Art.PICTURE: sizes.picture, Art.BADGE: sizes.badge}.get(art, wide)


def mark_px(card: CardText, sizes: Sizes) -> int:
    """What is left of the art where there is little room, px: a level never loses its mark."""
    return sizes.icon if card.level else 0


def limit_height(text: str, sizes: Sizes, measure: Measure, width: float) -> float:
    """The height of a time limit's label, px."""
    inner = width - sizes.icon - 3 * gap_close(sizes)
    return max(sizes.icon, measure(text, sizes.body, True, inner)) + 2 * gap_close(sizes)


class Flow:
    """Lays the cards of one page into one area."""

    def __init__(self, cards: Sequence[CardText], area: Area, sizes: Sizes, measure: Measure) -> None:
        self.cards = cards
        self.area = area
        self.sizes = sizes
        self.measure = measure

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
        inner = width - 2 * sizes.padding
        text = inner if style.above or not art else inner - art - sizes.padding
        if text <= 0:
            return inf
        heights = [self.measure(card.heading, sizes.heading, True, text)] if card.heading else []
        heights += [self.measure(line, sizes.body, False, text) for line in card.lines[first:last]]
        if card.limit and last == len(card.lines):
            heights.append(limit_height(card.limit, sizes, self.measure, text))
        words = sum(heights) + max(0, len(heights) - 1) * gap_close(sizes)
        if style.above and art:
            return words + art + gap_close(sizes) + 2 * sizes.padding
        return max(words, art) + 2 * sizes.padding

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


def _styles(kind: PageKind, cards: Sequence[CardText], portrait: bool, above: bool) -> tuple[Style, ...]:
    bare = (Style(1, False, art=False),)
    if kind is PageKind.STEPS:
        return (Style(1, False), Style(2, False), *bare)
    if portrait:
        return (Style(1, False), Style(2, True), *bare)
    count = len(cards)
    wide: tuple[Style, ...]
    if count == 1:
        wide = ()
    elif count in {2, 3}:
        wide = (Style(count, True), Style(2, False))
    elif count == 4:
        wide = (Style(4, True), Style(2, False)) if above else (Style(2, False), Style(4, True))
    else:
        wide = (Style(2, False), Style(3, True))
    return (*wide, Style(1, False), *bare)


def fit(
    kind: PageKind, cards: Sequence[CardText], area: Area, sizes: Sizes, measure: Measure, above: bool = False
) -> tuple[Part, ...]:
    """The screens of a page; at least one. ``above`` prefers four cards in a row, as for the red groups."""
    if not cards:
        return (Part("grid", 1, False, True, ()),)
    flow = Flow(cards, area, sizes, measure)
    if kind is PageKind.TIMELINE:
        return _timeline(flow)
    if kind is PageKind.BODY_MAP:
        return _map(flow)
    parts = flow.grid(_styles(kind, cards, area.height > area.width, above))
    return parts if len(parts) == 1 else _balanced(flow, kind, above, len(parts)) or parts


def _balanced(flow: Flow, kind: PageKind, above: bool, screens: int) -> tuple[Part, ...]:
    """The same number of screens with the cards shared out evenly, so that no card stands alone on the last."""
    for art in (True, False):
        parts = _shared_out(flow, kind, above, screens, art)
        if parts:
            return parts
    return ()


def _shared_out(flow: Flow, kind: PageKind, above: bool, screens: int, art: bool) -> tuple[Part, ...]:
    """Every screen with its art, or every screen without; empty where one screen does not hold its cards."""
    count = len(flow.cards)
    each = -(-count // screens)
    parts: list[Part] = []
    for start in range(0, count, each):
        cards = flow.cards[start : start + each]
        chunk = Flow(cards, flow.area, flow.sizes, flow.measure)
        styles = _styles(kind, cards, flow.area.height > flow.area.width, above)
        found = chunk.grid([style for style in styles if style.art is art])
        if len(found) != 1 or not found[0].fits:
            return ()
        cells = tuple(replace(cell, item=cell.item + start) for cell in found[0].cells)
        parts.append(replace(found[0], cells=cells))
    return tuple(parts)


def _timeline(flow: Flow) -> tuple[Part, ...]:
    """One screen a stop, the strip of all stops above it; the labels give way before the words do."""
    sizes, area = flow.sizes, flow.area
    step = area.width / len(flow.cards)
    named = max(flow.measure(card.heading, sizes.label, True, step - sizes.gap) for card in flow.cards)
    dated = max(flow.measure(card.limit, sizes.label, False, step - sizes.gap) for card in flow.cards)
    bare_strip = sizes.navigation + sizes.gap
    strips = ((True, True, bare_strip + named + dated), (True, False, bare_strip + named), (False, False, bare_strip))
    for labels, dates, strip in strips:
        room = Area(area.width, round(area.height - strip) if strip < inf else 0)
        inner = Flow(flow.cards, room, sizes, flow.measure)
        style = Style(1, False)
        whole = [inner.cell(style, area.width, (n, 0, len(card.lines))) for n, card in enumerate(flow.cards)]
        if all(cell.height <= room.height for cell in whole):
            return tuple(
                Part(
                    "timeline",
                    1,
                    False,
                    True,
                    (_taller(cell, room.height),),
                    picture=room.height,
                    labels=labels,
                    dates=dates,
                )
                for cell in whole
            )
    return flow.grid((Style(1, False), Style(1, False, art=False)))


def _taller(cell: Cell, room: int) -> Cell:
    return replace(cell, height=min(room, round(cell.height * GROW)))


def _map(flow: Flow) -> tuple[Part, ...]:
    """The picture beside its two cards, or above them, or first and alone with the cards' headings."""
    sizes, area = flow.sizes, flow.area
    style = Style(1, False)
    for share in (0.5, 0.42, 0.34):
        picture = min(round(area.height * MAP_RATIO), round(area.width * share))
        cells = _stack(flow, style, area.width - picture - sizes.gap, area.height)
        if cells and area.width > area.height:
            return (Part("map-side", 1, False, True, _fill(flow, cells), picture),)
    below = _stack(flow, style, area.width, area.height)
    if below:
        left = area.height - sum(cell.height for cell in below) - len(below) * sizes.gap
        if left >= area.height * 0.3:
            return (Part("map-top", 1, False, True, below, min(left, round(area.width / MAP_RATIO))),)
    singly = _one_by_one(flow, style)
    if singly:
        return singly
    behind = flow.grid((Style(2, False), style, Style(1, False, art=False)))
    alone = _legend(flow, style)
    if alone is None:
        # Without its picture the page is not whole: the caller tries smaller words first.
        return tuple(replace(part, fits=False) for part in behind)
    return (alone, *(replace(part, offset=1) for part in behind))


def _one_by_one(flow: Flow, style: Style) -> tuple[Part, ...]:
    """The picture on every screen, with it one card at a time with all its words; empty where one does not fit."""
    area, gap = flow.area, flow.sizes.gap
    pieces = [(n, 0, len(card.lines)) for n, card in enumerate(flow.cards)]
    if area.height > area.width:
        cells = [flow.cell(style, area.width, piece) for piece in pieces]
        left = area.height - gap - max(cell.height for cell in cells)
        if left >= area.height * 0.3:
            picture = min(left, round(area.width / MAP_RATIO))
            return tuple(Part("map-top", 1, False, True, (cell,), picture) for cell in cells)
    for share in (0.42, 0.34, 0.26):
        picture = min(round(area.height * MAP_RATIO), round(area.width * share))
        cells = [flow.cell(style, area.width - picture - gap, piece) for piece in pieces]
        if all(cell.height <= area.height for cell in cells):
            return tuple(
                Part("map-side", 1, False, True, (replace(cell, height=area.height),), picture) for cell in cells
            )
    return ()


def _legend(flow: Flow, style: Style) -> Part | None:
    """The body map with the headings of its cards, whose words follow; None where the headings do not fit."""
    picture = min(round(flow.area.height * MAP_RATIO), round(flow.area.width * 0.5))
    width = flow.area.width - picture - flow.sizes.gap
    cells = tuple(flow.cell(style, width, (n, 0, 0)) for n in range(len(flow.cards)))
    cells = tuple(replace(cell, limit=False) for cell in cells)
    if sum(cell.height for cell in cells) + (len(cells) - 1) * flow.sizes.gap > flow.area.height:
        return None
    return Part("map-side", 1, False, True, _fill(flow, cells), picture)


def _stack(flow: Flow, style: Style, width: float, height: float) -> tuple[Cell, ...]:
    cells = tuple(flow.cell(style, width, (n, 0, len(card.lines))) for n, card in enumerate(flow.cards))
    gaps = (len(cells) - 1) * flow.sizes.gap
    return cells if sum(cell.height for cell in cells) + gaps <= height else ()


def _fill(flow: Flow, cells: tuple[Cell, ...]) -> tuple[Cell, ...]:
    """The cells of one column, the room that is left shared out among them."""
    gaps = (len(cells) - 1) * flow.sizes.gap
    share = (flow.area.height - gaps - sum(cell.height for cell in cells)) // len(cells)
    return tuple(replace(cell, height=cell.height + share) for cell in cells)


def part_at(parts: Sequence[Part], anchor: Anchor) -> int:
    """Which part shows an anchor: the last one that begins at or before it."""
    found = 0
    for number, part in enumerate(parts):
        if part.anchor <= anchor:
            found = number
    return found
