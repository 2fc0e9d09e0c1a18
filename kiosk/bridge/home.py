"""The home screen: large tiles above, small ones below, and what gives way where they do not fit."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from kiosk.bridge.frame import Frame, tied_in
from kiosk.bridge.props import TileProps, Turn, ViewProps
from kiosk.core.bilingual import say_both
from kiosk.core.content import Section
from kiosk.core.flow import Area, Art, CardText, Flow, Style
from kiosk.core.records import record, replace
from kiosk.core.session import Anchor
from kiosk.core.theme import Sizes

TOO_HIGH = 10**6
# The target of a tile that opens something else than a section: its code says what.
BY_CODE = -1
# The tile of the screen that prints and shows a code; its words are shared ones.
TAKE = Section("take", "TakeHome", "Take it with you", "", "qr", "small", "teal", False, (), ())


@record
class Placed:
    """A tile at its place: section, first stop, height in px, how many columns, icon above, note, large, words fit."""

    section: Section
    target: int
    tall: int
    columns: int
    above: bool
    noted: bool
    large: bool
    fits: bool = True


Parts = list[tuple[Placed, ...]]


@record
class _Row:
    tiles: tuple[Placed, ...]
    height: int

    @property
    def lines(self) -> int:
        return -(-len(self.tiles) // self.tiles[0].columns)


def home_view(base: ViewProps, frame: Frame, anchor: Anchor) -> ViewProps:
    """The view of the home screen, or of one of its parts where the tiles fill several."""
    leaflet = frame.shelf.leaflet
    assert leaflet is not None
    say, sizes, ruler = partial(say_both, frame.wording), frame.sizes, frame.ruler
    title, lead = say(leaflet.context, leaflet.title), say(leaflet.context, leaflet.lead)
    heading = round(ruler.height(title, sizes.title, True, frame.width)) + round(sizes.gap * 0.7)
    under = round(ruler.height(lead, sizes.body, False, frame.width))
    first: dict[int, int] = {}
    for place, stop in enumerate(frame.route):
        first.setdefault(stop.section, place)
    found = {s.id: (s, first[n]) for n, s in enumerate(leaflet.sections) if n in first}
    for extra in (leaflet.check, leaflet.normal):
        if extra is not None:
            found[extra.section.id] = (extra.section, BY_CODE)
    tiles = [found[name] for name in leaflet.home if name in found]
    tiles.append((replace(TAKE, title=frame.shelf.words["TakeHome.take"].text), BY_CODE))
    large = [(s, target) for s, target in tiles if s.tile == "large"]
    small = [(s, target) for s, target in tiles if s.tile == "small"]
    parts = _parts(frame, Area(frame.width, max(1, frame.height - heading - under)), large, small)
    if len(parts) > 1:
        # The line under the heading is the first thing to give way, then the notes of the tiles.
        lead = ""
        area = Area(frame.width, max(1, frame.height - heading))
        every: Tiles = [*large, *small]
        choices = (
            _parts(frame, area, large, small),
            _parts(frame, area, large, small, noted=False),
            _parts(frame, area, [], every),
        )
        parts = min(choices, key=_waste)
        if not _whole(parts):
            # So little room is on a small panel with large text: there the tiles speak for themselves.
            title, parts = "", _parts(frame, Area(frame.width, frame.height), [], every)
    number = min(anchor[0], len(parts) - 1)
    turn = Turn((number + 1, 0) if number + 1 < len(parts) else None, (number - 1, 0) if number else None)
    made = tuple(_props(frame, placed) for placed in parts[number])
    forward = "more" if turn.after else "start"
    title = tied_in(ruler, title, sizes.title, True, frame.width)
    lead = tied_in(ruler, lead, sizes.body, False, frame.width)
    return replace(base, title=title, lead=lead, tiles=made, turn=turn, forward=forward)


def _props(frame: Frame, placed: Placed) -> TileProps:
    section, say, sizes = placed.section, partial(say_both, frame.wording), frame.sizes
    column = (frame.width - (placed.columns - 1) * sizes.gap) / placed.columns
    room = _room(sizes, column, placed.above, placed.large)
    title, note = say(section.context, section.title), say(section.context, section.note) if section.note else ""
    return TileProps(
        title=tied_in(frame.ruler, title, _title_px(sizes, placed.large), True, room),
        note=tied_in(frame.ruler, note, sizes.body, False, room) if placed.noted else "",
        glyph=frame.shelf.icons.get(section.icon, ""),
        colour=section.colour,
        large=placed.large,
        above=placed.above,
        tall=placed.tall,
        columns=placed.columns,
        target=placed.target,
        code=section.id if placed.target == BY_CODE else "",
    )


def _whole(parts: Parts) -> bool:
    return all(placed.fits for part in parts for placed in part)


def _waste(parts: Parts) -> tuple[bool, int]:
    return not _whole(parts), len(parts)


Tiles = Sequence[tuple[Section, int]]


def _parts(frame: Frame, area: Area, large: Tiles, small: Tiles, noted: bool = True) -> Parts:
    """Both rows on one screen, the room left shared out; where they do not fit, each on screens of its own."""
    gap = frame.sizes.gap
    rows = [_row(frame, area, tiles, big, noted and big) for tiles, big in ((large, True), (small, False)) if tiles]
    need = sum(row.height for row in rows) + gap * (len(rows) - 1)
    if need <= area.height:
        placed: list[Placed] = []
        for row in rows:
            share = 0.7 if row.tiles[0].large else 0.1 if len(rows) > 1 else 0.5
            grown = row.tiles[0].tall + round((area.height - need) * share) // row.lines
            tall = min(grown, round(row.tiles[0].tall * 1.9))
            placed += [replace(tile, tall=tall) for tile in row.tiles]
        return [tuple(placed)]
    parts: Parts = []
    for row in rows:
        lines = max(1, (area.height + gap) // (row.tiles[0].tall + gap))
        each = lines * row.tiles[0].columns
        parts += [row.tiles[start : start + each] for start in range(0, len(row.tiles), each)]
    return parts


def _row(frame: Frame, area: Area, tiles: Tiles, large: bool, noted: bool) -> _Row:
    say, gap = partial(say_both, frame.wording), frame.sizes.gap
    texts = []
    for section, _ in tiles:
        note = say(section.context, section.note) if section.note and noted else ""
        texts.append(CardText(say(section.context, section.title), (note,) if note else (), "", Art.ICON))
    best: _Row | None = None
    for style in _styles(len(tiles), area, large, noted):
        width = Flow(texts, area, frame.sizes, frame.ruler.height).width(style.columns)
        tall = max(tile_height(frame, text, width, style.above, large) for text in texts)
        if tall > area.height:
            continue
        placed = tuple(Placed(s, target, tall, style.columns, style.above, noted, large) for s, target in tiles)
        lines = -(-len(tiles) // style.columns)
        row = _Row(placed, tall * lines + gap * (lines - 1))
        if best is None or row.height < best.height:
            best = row
        if row.height <= area.height * (0.72 if large else 0.5):
            return row
    if best is not None:
        return best
    tall = area.height
    return _Row(tuple(Placed(s, target, tall, 1, False, noted, large, False) for s, target in tiles), TOO_HIGH)


def _styles(count: int, area: Area, large: bool, noted: bool) -> tuple[Style, ...]:
    if area.height > area.width:
        return (Style(1, False),) if large or count % 2 else (Style(2, False), Style(1, False))
    # Rows of one length: five in one row, six in two.
    row = {5: 5, 6: 3}.get(count, min(count, 4))
    return (Style(row, noted), Style(3, False), Style(2, False), Style(1, False))


def _art_px(sizes: Sizes, large: bool) -> int:
    return sizes.hero if large else sizes.icon


def _title_px(sizes: Sizes, large: bool) -> int:
    return sizes.heading if large else sizes.label


def _room(sizes: Sizes, width: float, above: bool, large: bool) -> float:
    return width - 2 * sizes.padding - (0 if above else _art_px(sizes, large) + sizes.padding)


def tile_height(frame: Frame, text: CardText, width: float, above: bool, large: bool) -> int:
    """The height of a home tile, px; 10^6 where a word does not fit."""
    sizes, ruler = frame.sizes, frame.ruler
    art = _art_px(sizes, large)
    inner = _room(sizes, width, above, large)
    title = ruler.height(text.heading, _title_px(sizes, large), True, inner)
    note = ruler.height(text.lines[0], sizes.body, False, inner) if text.lines else 0.0
    words = title + note
    high = words + art + sizes.padding if above else max(words, art)
    return TOO_HIGH if high > 10**5 else max(sizes.navigation, round(high) + 2 * sizes.padding + 1)
