"""The screens of a page by its kind: cards and steps in columns, a timeline, a body map with its two cards.

Everything is in px, as in ``flow``, which lays the cards themselves.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import inf

from kiosk.core.content import PageKind
from kiosk.core.flow import GROW, MAP_RATIO, Area, CardText, Cell, Flow, Measure, Part, Style, gap_close
from kiosk.core.records import replace
from kiosk.core.session import Anchor
from kiosk.core.theme import Sizes

# More than so many stand in three columns and more.
MANY = 6


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
    elif count <= MANY:
        wide = (Style(2, False), Style(3, True))
    else:
        wide = (Style(3, False), Style(5, True), Style(4, True), Style(2, False))
    return (*wide, Style(1, False), *bare)


def fit(
    kind: PageKind,
    cards: Sequence[CardText],
    area: Area,
    sizes: Sizes,
    measure: Measure,
    above: bool = False,
    least: int = 0,
    bare: bool = False,
) -> tuple[Part, ...]:
    """The screens of a page; at least one. ``above`` prefers four cards in a row, as for the red groups.

    ``least`` is the least height of a card, px, such as that of one that is touched. ``bare`` lets a body map stand
    without a word where nothing else fits.
    """
    if not cards:
        return (Part("grid", 1, False, True, ()),)
    flow = Flow(cards, area, sizes, measure, least)
    if kind is PageKind.TIMELINE:
        return _timeline(flow)
    if kind is PageKind.BODY_MAP:
        return _map(flow, bare)
    if kind is PageKind.SCALE:
        return _scale(flow)
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
        chunk = Flow(cards, flow.area, flow.sizes, flow.measure, flow.least)
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
    named += gap_close(sizes)
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


# The numbers of the scale of pain, 0 to 10.
STEPS = 11


def _scale(flow: Flow) -> tuple[Part, ...]:
    """The numbers in as few rows as hold them, the words of both ends and what follows below."""
    sizes = flow.sizes
    # A small panel has no room for numbers as large as tiles.
    parts = _numbers(flow, sizes.navigation)
    return parts if parts[0].fits or sizes.target == sizes.navigation else _numbers(flow, sizes.target)


def end_px(number: int, width: float, sizes: Sizes) -> float:
    """The width of the words below a scale, px: the two ends stand side by side, what follows below them."""
    room = (width - sizes.gap) / 2 if number < 2 else width
    return room - sizes.icon - gap_close(sizes)


def _numbers(flow: Flow, side: int) -> tuple[Part, ...]:
    """The scale with numbers that are at least so wide and high, px."""
    sizes, area = flow.sizes, flow.area
    number = min(flow.measure("0", sizes.heading, True, area.width), area.height)
    least = max(side, round(number) + 1)
    each = max(1, min(STEPS, (area.width + sizes.gap) // (side + sizes.gap)))
    # The widest number fits its button: no line is as wide as that where it does not.
    while each > 1 and flow.measure("10", sizes.heading, True, flow.width(each) - gap_close(sizes)) == inf:
        each -= 1
    rows = -(-STEPS // each)
    columns = -(-STEPS // rows)
    room = [end_px(number, area.width, sizes) for number in range(len(flow.cards))]
    words = [flow.measure(card.heading, sizes.body, True, width) for card, width in zip(flow.cards, room, strict=True)]
    heights = [max(sizes.icon, high) for high in words]
    below = max(heights[:2]) + sum(heights[2:]) + sizes.gap * (len(heights) - 1)
    left = area.height - below - sizes.gap * (rows - 1)
    fits = below < inf and left >= rows * least
    button = min(int(left // rows), round(least * 2.4)) if fits else least
    cells = tuple(Cell(n, 0, 0, round(min(high, area.height)), False) for n, high in enumerate(heights))
    return (Part("scale", columns, False, True, cells, picture=button, fits=fits),)


def _taller(cell: Cell, room: int) -> Cell:
    return replace(cell, height=min(room, round(cell.height * GROW)))


def _map(flow: Flow, bare: bool) -> tuple[Part, ...]:
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
    if alone is None and bare:
        alone = Part("map-top", 1, False, True, (), area.height)
    if alone is None or not all(part.fits for part in behind):
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
