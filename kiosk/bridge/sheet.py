"""A page as it stands on the screen: its heading, its cards, and what gives way where there is little room."""

from __future__ import annotations

from itertools import product
from math import ceil

from kiosk.bridge.frame import Frame, tied_in
from kiosk.bridge.props import CardProps, SheetProps, StopProps, Turn, ViewProps
from kiosk.core.bilingual import UNDER, both, joined, own, pair, say_both
from kiosk.core.content import Item, Page, PageKind, Section, Tone
from kiosk.core.fitting import STEPS, end_px, fit, part_at
from kiosk.core.flow import Area, Art, CardText, Part, Style, gap_close, limit_px, words_px
from kiosk.core.isolates import isolate_number
from kiosk.core.learning import LEVELS
from kiosk.core.records import record, replace
from kiosk.core.session import Anchor
from kiosk.core.tailor import for_side, items_of, sides_of, statements_of
from kiosk.core.templates import placeholders
from kiosk.core.theme import APART_MM, LESSER, Sizes, TextSize
from kiosk.core.widows import closed

# How the heading says where a page stands, as the QML does.
STEPS_OF = ("Page", "%1 · %2 of %3")

# A scale has two ends, and words for each of them.
ENDS = 2

# A body map under its heading has at least this part of the room.
MAP_SHARE = 0.5


def sheet_view(
    base: ViewProps, frame: Frame, section: Section, page: Page, anchor: Anchor, forward: str, placed: bool = False
) -> ViewProps:
    """A page of the leaflet; ``placed`` is whether its heading says where it stands."""
    page = for_side(page, frame.shelf.clinic)
    items, cards = cards_of(frame, section, page)
    wording, context = frame.wording, section.context
    say = pair if frame.titled else both
    title = say(wording, lambda reader: reader.say(context, page.title))
    lead = say_both(wording, context, page.lead) if page.lead else ""
    place = say(wording, lambda reader: reader.say(context, section.title)) if placed else ""
    heading = Heading(title, lead, place, bool(page.icon), page.tone is not Tone.PLAIN)
    return laid(base, frame, section, page, heading, items, cards, anchor, forward)


def laid(
    base: ViewProps,
    frame: Frame,
    section: Section,
    page: Page,
    heading: Heading,
    items: tuple[Item, ...],
    cards: tuple[CardText, ...],
    anchor: Anchor,
    forward: str,
    touched: bool = False,
) -> ViewProps:
    """A page with its words: the part of it that an anchor stands in; ``touched`` is whether its cards are."""
    title, lead = heading.title, heading.lead
    heading, parts = _with_room(frame, page, section, cards, heading, touched)
    if not parts[0].fits and lead and page.kind is PageKind.CARDS and not heading.keeps:
        # Little room: the line becomes the first card; the last one where the title itself says whom to call.
        moved, moved_text = Item("lead", lead, page.source, (), page.tone), CardText(lead, ())
        last = bool(placeholders(page.title))
        items = (*items, moved) if last else (moved, *items)
        cards = (*cards, moved_text) if last else (moved_text, *cards)
        heading, parts = _with_room(frame, page, section, cards, replace(heading, lead=""), touched)
    if page.kind is PageKind.STEPS and not parts[0].art:
        # No room for a number beside the words: it stands before them, because a step without one is none.
        cards = tuple(
            replace(card, heading=f"{isolate_number(str(n))}. {card.heading}") for n, card in enumerate(cards, 1)
        )
        heading, parts = _with_room(frame, page, section, cards, heading, touched)
    later: tuple[tuple[Item, CardText], ...] = ()
    if not parts[0].fits and page.kind in {PageKind.BODY_MAP, PageKind.SCALE}:
        # The picture, or the numbers, are worth more than the line above them.
        if lead:
            later = ((Item("lead", lead, page.source, (), page.tone), CardText(lead, ())),)
        heading, parts = _with_room(frame, page, section, cards, replace(heading, lead=""), touched)
    if not parts[0].fits and page.kind is PageKind.SCALE:
        # So are the two ends of the scale.
        later = (*later, *zip(items[ENDS:], cards[ENDS:], strict=True))
        items, cards = items[:ENDS], cards[:ENDS]
        heading, parts = _with_room(frame, page, section, cards, heading, touched)
    lesser = ""
    if not parts[0].fits:
        # Nothing else has helped: this page alone is read smaller, because text is never cut.
        lesser, heading, parts = _smaller(frame, page, section, cards, heading, touched, TextSize(base.size))
    sizes = frame.sizes_at(TextSize(lesser)) if lesser else frame.sizes
    if later:
        # Nothing is lost: what gave way stands on a screen of its own, after the picture or the numbers.
        plain = replace(page, kind=PageKind.CARDS)
        behind = _fitted(frame, plain, section, tuple(card for _, card in later), heading, sizes, 0)
        parts = (*parts, *(_moved(one, len(cards), parts[-1].offset) for one in behind))
        items, cards = (*items, *(item for item, _ in later)), (*cards, *(card for _, card in later))
    number = part_at(parts, anchor)
    part = parts[number]
    if heading.alone and number:
        title, heading = "", replace(heading, lead="", place="")
    turn = Turn(
        parts[number + 1].anchor if number + 1 < len(parts) else None,
        parts[number - 1].anchor if number else None,
    )
    sheet = SheetProps(
        title=tied_in(frame.ruler, title, heading.title_px(frame), True, frame.width - heading.sign(frame)),
        lead=tied_in(frame.ruler, heading.lead, heading.lead_px(frame), heading.strong, frame.width),
        title_lesser=heading.lesser.value if heading.lesser else "",
        place=own(heading.place),
        place_english=heading.place.partition(UNDER)[2],
        beside=heading.beside(frame),
        small=heading.small,
        lesser=lesser,
        part=number + 1,
        parts=len(parts),
        glyph=frame.shelf.icons.get(page.icon, ""),
        tone=page.tone.value,
        layout=part.layout,
        columns=part.columns,
        above=part.above,
        labels=part.labels,
        dates=part.dates,
        picture=page.picture,
        picture_px=part.picture,
        sides=tuple(frame.wording.shared(key) for key in sides_of(page)),
        cards=_card_props(frame, page, items, cards, part, sizes),
        stops=_stops(frame, items, cards, part) if page.kind is PageKind.TIMELINE and part.cells else (),
    )
    return replace(base, sheet=sheet, turn=turn, parts=parts, forward="more" if turn.after else forward)


@record
class Heading:
    """What stands above the cards: title, line under it, place in the section; small and without place where tight.

    ``lesser`` is the text size that it shrinks to with its page; ``alone`` is whether the cards stand without it,
    and ``keeps`` whether the line stays where there is little room.
    """

    title: str
    lead: str
    place: str
    icon: bool
    strong: bool = False
    small: bool = False
    lesser: TextSize | None = None
    alone: bool = False
    keeps: bool = False

    def title_px(self, frame: Frame) -> int:
        """The font's pixel size of the title."""
        if self.lesser is not None:
            return frame.sizes_at(self.lesser).heading
        return frame.sizes.heading if self.small else frame.sizes.title

    def lead_px(self, frame: Frame) -> int:
        """The font's pixel size of the line under the title."""
        return frame.sizes.body if self.lesser is None else frame.sizes_at(self.lesser).body

    def placed(self, frame: Frame) -> bool:
        """Whether the line of its place, which never wraps, is no wider than the screen."""
        line = _with_steps(frame, self.place)
        return not self.place or frame.ruler.width(line, frame.sizes.label, False) <= frame.width

    def sign(self, frame: Frame) -> int:
        """The width of the icon before the title with the air behind it, px."""
        return frame.sizes.icon * 2 if self.icon else 0

    def beside(self, frame: Frame) -> bool:
        """Whether the place stands on the title's own line."""
        if not self.place:
            return False
        ruler, sizes = frame.ruler, frame.sizes
        icon = self.sign(frame)
        title = ruler.width(self.title, self.title_px(frame), True)
        return (
            icon + title + 2 * sizes.gap + ruler.width(_with_steps(frame, self.place), sizes.label, False)
            <= frame.width
        )

    def height(self, frame: Frame) -> int:
        """Its height with the air below, px; none where there is nothing."""
        if not self.title and not self.lead:
            return 0
        sizes, ruler = frame.sizes, frame.ruler
        icon = self.sign(frame)
        # What is above and what is below the line of an icon is rounded up, each by itself.
        sign = round(sizes.icon * 1.5) + 1 if self.icon else 0
        high = max(ruler.height(self.title, self.title_px(frame), True, frame.width - icon), sign)
        if self.place:
            line = ruler.height(_with_steps(frame, self.place), sizes.label, False, frame.width)
            high = max(high, line) if self.beside(frame) else high + line
        high += ruler.height(self.lead, self.lead_px(frame), self.strong, frame.width)
        high += gap_close(sizes) if self.lead and UNDER in self.title else 0
        # A word that no line holds makes it infinite: then there is no room for cards.
        return ceil(min(high, frame.height)) + round(sizes.gap * 0.7)


def _with_steps(frame: Frame, place: str) -> str:
    """The place with its numbers and the dots of its screens, at their widest."""
    said, _, english = place.partition(UNDER)
    line = f"{place_line(frame.wording.translate(*STEPS_OF), said, '00', '00')} __________"
    return joined(line, place_line(STEPS_OF[1], english, "00", "00")) if english else line


def place_line(line: str, place: str, step: str, steps: str) -> str:
    """A line that says where a page stands."""
    return line.replace("%1", place).replace("%2", step).replace("%3", steps)


def _smaller(
    frame: Frame,
    page: Page,
    section: Section,
    cards: tuple[CardText, ...],
    heading: Heading,
    touched: bool,
    size: TextSize,
) -> tuple[str, Heading, tuple[Part, ...]]:
    """A page at the largest size that holds it: the heading shrinks with it, and at last has a screen of its own."""
    sizes = LESSER.get(size, ())
    for one in sizes:
        for top in (heading, replace(heading, lesser=one)):
            found, parts = _with_room(frame, page, section, cards, top, touched, frame.sizes_at(one))
            if parts[0].fits:
                return one.value, found, parts
    nothing, least = Heading("", "", "", icon=False), frame.sizes.navigation if touched else 0
    for bare, tried in product((False, True), (size, *sizes)):
        at = frame.sizes if tried is size else frame.sizes_at(tried)
        parts = _fitted(frame, page, section, cards, nothing, at, least, bare)
        if parts[0].fits:
            top = replace(heading, place="", lesser=None if tried is size else tried, alone=True)
            lesser = "" if tried is size else tried.value
            left = frame.height - top.height(frame)
            if not parts[0].cells and left >= frame.height * MAP_SHARE:
                return lesser, top, (replace(parts[0], picture=left), *parts[1:])
            first = Part("grid", 1, False, True, ())
            return lesser, top, (first, *(replace(part, offset=part.offset + 1) for part in parts))
    return "", heading, _fitted(frame, page, section, cards, heading, frame.sizes, least)


def _with_room(
    frame: Frame,
    page: Page,
    section: Section,
    cards: tuple[CardText, ...],
    heading: Heading,
    touched: bool,
    sizes: Sizes | None = None,
) -> tuple[Heading, tuple[Part, ...]]:
    """The heading in full, or smaller where that saves a screen of a page that must be seen whole."""
    choices = [heading, replace(heading, place=""), replace(heading, place="", small=True)]
    choices = [choice for choice in choices if choice.placed(frame)]
    whole = touched or page.tone is Tone.RED or page.kind in {PageKind.BODY_MAP, PageKind.SCALE}
    best: tuple[Heading, tuple[Part, ...]] | None = None
    for choice in choices:
        least = frame.sizes.navigation if touched else 0
        parts = _fitted(frame, page, section, cards, choice, sizes or frame.sizes, least)
        if (
            best is None
            or (len(parts) < len(best[1]) and (whole or not best[1][0].fits))
            or (not best[1][0].fits and parts[0].fits)
        ):
            best = choice, parts
        if parts[0].fits and (len(parts) == 1 or not whole):
            break
    assert best is not None
    return best


def _fitted(
    frame: Frame,
    page: Page,
    section: Section,
    cards: tuple[CardText, ...],
    heading: Heading,
    sizes: Sizes,
    least: int,
    bare: bool = False,
) -> tuple[Part, ...]:
    # What is touched keeps clear of the bar below, whose buttons may be a little higher than usual.
    apart = frame.panel.px(APART_MM) if least or page.kind is PageKind.SCALE else 0
    area = Area(frame.width, max(1, frame.height - heading.height(frame) - apart))
    above = page.tone is Tone.RED or (page.kind is PageKind.CARDS and section.colour == "red")
    return fit(page.kind, cards, area, sizes, frame.ruler.height, above, least, bare)


def cards_of(frame: Frame, section: Section, page: Page) -> tuple[tuple[Item, ...], tuple[CardText, ...]]:
    """The items of a page that this clinic and visit show, with their words for this reader."""
    items = items_of(page, frame.shelf.clinic)
    cards = tuple(card_text(frame, section, page, item) for item in items)
    if page.kind is PageKind.SCALE:
        # In several rows no end of the scale stands at its number: the words name it.
        named = zip(("0", str(STEPS - 1)), cards, strict=False)
        cards = (
            *(replace(card, heading=f"{isolate_number(n)} · {card.heading}") for n, card in named),
            *cards[ENDS:],
        )
    return items, cards


def card_text(frame: Frame, section: Section, page: Page, item: Item) -> CardText:
    """The words of one item."""
    wording = frame.wording
    said = statements_of(item, frame.shelf.clinic)
    limit = ""
    if item.limit:
        ends = item.limit
        limit = both(wording, lambda reader: reader.limit(ends))
    elif item.span:
        days = item.span
        limit = both(wording, lambda reader: reader.span(days))
    art = Art.PICTURE if item.picture else Art.ICON if item.icon else Art.NONE
    if page.kind is PageKind.STEPS:
        art = Art.PICTURE if item.picture else Art.NUMBER
    elif page.kind is PageKind.BODY_MAP:
        art = Art.BADGE
    context = section.context
    heading = say_both(wording, context, item.heading) if item.heading else ""
    lines = tuple(
        both(wording, lambda reader, one=statement: reader.say_statement(context, one))  # type: ignore[misc]
        for statement in said
    )
    return CardText(heading, lines, closed(limit), art, item.tone in LEVELS)


def _moved(part: Part, items: int, offset: int) -> Part:
    """A part whose cards stand behind as many others."""
    return replace(part, cells=tuple(replace(cell, item=cell.item + items) for cell in part.cells), offset=offset)


def _card_props(
    frame: Frame, page: Page, items: tuple[Item, ...], cards: tuple[CardText, ...], part: Part, sizes: Sizes
) -> tuple[CardProps, ...]:
    style = Style(part.columns, part.above, part.art)
    room = frame.width - (part.picture + sizes.gap if part.layout == "map-side" else 0)
    column = (room - (part.columns - 1) * sizes.gap) / part.columns
    made = []
    for index, cell in enumerate(part.cells):
        item, card = items[cell.item], cards[cell.item]
        # A card alone in its row is wider; what its column would hold it holds, too.
        shown = tied_card(frame, card, sizes, words_px(card, sizes, style, column))
        if part.layout == "scale":
            heading = tied_in(frame.ruler, card.heading, sizes.body, True, end_px(cell.item, frame.width, sizes))
            shown = replace(card, heading=heading)
        lonely = part.columns == 2 and index == len(part.cells) - 1 and index % 2 == 0
        made.append(
            CardProps(
                heading=shown.heading,
                lines=shown.lines[cell.first : cell.last],
                limit=shown.limit if cell.limit and not part.dates else "",
                tone=item.tone.value,
                art=card.art.value if part.art else "mark" if card.level else Art.NONE.value,
                glyph=frame.shelf.icons.get(item.icon, ""),
                picture=item.picture,
                number=str(cell.item + 1) if page.kind is PageKind.STEPS else "",
                tall=cell.height,
                wide=lonely,
                code=item.id,
                name=" ".join(own(text) for text in (card.heading, *card.lines[cell.first : cell.last]) if text),
            )
        )
    return tuple(made)


def tied_card(frame: Frame, card: CardText, sizes: Sizes, width: float) -> CardText:
    """The words of a card as they stand in a width, px: where that allows it, without a last line of one word."""
    ruler = frame.ruler
    return replace(
        card,
        heading=tied_in(ruler, card.heading, sizes.heading, True, width),
        lines=tuple(tied_in(ruler, line, sizes.body, False, width) for line in card.lines),
        limit=tied_in(ruler, card.limit, sizes.body, True, limit_px(sizes, width)),
    )


def _stops(frame: Frame, items: tuple[Item, ...], cards: tuple[CardText, ...], part: Part) -> tuple[StopProps, ...]:
    here = part.cells[0].item
    return tuple(
        StopProps(
            card.heading, card.limit if part.dates else "", frame.shelf.icons.get(item.icon, ""), number == here, number
        )
        for number, (item, card) in enumerate(zip(items, cards, strict=True))
    )
