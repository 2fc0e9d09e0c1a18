"""From a session to what the window shows: pure, given a ruler for text."""

from __future__ import annotations

from dataclasses import replace

from kiosk.bridge.chooser import SHIFT_MM, language_tiles, language_view
from kiosk.bridge.comfort import comfort_view, keys_view
from kiosk.bridge.frame import Frame, TextRuler
from kiosk.bridge.home import home_view
from kiosk.bridge.props import CardProps, SheetProps, StopProps, Turn, ViewProps
from kiosk.core.clinic import Clinic
from kiosk.core.content import Item, Page, PageKind, Section, Stop, Tone
from kiosk.core.fitting import fit, part_at
from kiosk.core.flow import Area, Art, CardText, Part, gap_close
from kiosk.core.isolates import isolate
from kiosk.core.notes import note_of, noted
from kiosk.core.panel import Panel
from kiosk.core.records import record
from kiosk.core.session import Anchor, Instant, Screen, Session, seconds_left
from kiosk.core.tailor import items_of, route, stands, statements_of
from kiosk.core.theme import LESSER, Sizes, TextSize
from kiosk.core.wording import Wording

# A step is a millimetre.
SHIFT_STEPS = SHIFT_MM


def note_height(wording: Wording, sizes: Sizes, ruler: TextRuler, panel: Panel) -> int:
    """The height of the note under the top bar, px; 0 where there is nothing to note."""
    note = note_of(wording)
    if not note:
        return 0
    room = panel.width - 2 * sizes.margin - sizes.icon - gap_close(sizes)
    high = ruler.height(note, sizes.note, True, room)
    return round(min(high, panel.height / 6)) + 2 * panel.px(1.0)


def derive(frame: Frame, session: Session, at: Instant) -> ViewProps:
    """The whole view of a session at an instant."""
    wording, clinic = frame.wording, frame.shelf.clinic
    left = seconds_left(session, at)
    base = ViewProps(
        screen="staff" if session.staff.open else session.screen.value,
        language=wording.language.code,
        endonym=wording.language.endonym,
        right_to_left=wording.language.right_to_left,
        clinic_name=isolate(clinic.text("clinic_name")),
        clinic_name_px=max(frame.ruler.width(word, frame.sizes.label, True) for word in _name_words(clinic)),
        emergency_number=clinic.text("emergency_number"),
        clinic_phone=clinic.text("clinic_phone"),
        shift=shift_of(session, at, frame.panel),
        note=noted(wording),
        note_px=frame.note_px,
        asking=session.asked_at is not None,
        seconds_left=-1 if left is None else left,
        languages=language_tiles(frame, session),
        size=session.size.value,
        scheme=session.scheme.value,
        can_back=session.screen is not Screen.WELCOME,
        big=session.ease.big,
        low=session.ease.low,
        still=session.ease.still,
        can_lower=frame.can_lower,
        hearing=session.hearing,
        beside=session.beside,
        staff=session.staff,
        visit=session.visit,
    )
    return base if session.staff.open else _with_screen(base, frame, session)


def shift_of(session: Session, at: Instant, panel: Panel) -> int:
    """How far the welcome screen has moved, px: a few millimetres to and fro, a step a minute, against burn-in."""
    if not session.fresh:
        return 0
    step = int(at.seconds // 60) % (2 * SHIFT_STEPS)
    return panel.px(min(step, 2 * SHIFT_STEPS - step)) if step else 0


def _name_words(clinic: Clinic) -> list[str]:
    return clinic.text("clinic_name").split() or [""]


def _with_screen(base: ViewProps, frame: Frame, session: Session) -> ViewProps:
    leaflet = frame.shelf.leaflet
    if leaflet is None:
        return base
    if session.screen is Screen.PAGE:
        stop = route(leaflet, frame.shelf.clinic)[session.stop]
        return _page_view(base, frame, session, stop)
    if session.screen is Screen.UNWELL:
        return _sheet_view(base, frame, leaflet.unwell, leaflet.unwell.pages[0], session.over_anchor, "close")
    if session.screen is Screen.HOME:
        return home_view(base, frame, session.anchor)
    if session.screen in {Screen.WELCOME, Screen.LANGUAGE}:
        return language_view(base, frame, session)
    if session.screen is Screen.KEYS:
        return keys_view(base, frame, session)
    return comfort_view(base, frame, session.over_anchor)


def page_steps(section: Section, frame: Frame) -> list[int]:
    """The numbers of a section's pages that have something to show."""
    return [number for number, page in enumerate(section.pages) if stands(page, frame.shelf.clinic)]


def _page_view(base: ViewProps, frame: Frame, session: Session, stop: Stop) -> ViewProps:
    leaflet = frame.shelf.leaflet
    assert leaflet is not None
    section = leaflet.sections[stop.section]
    last = session.stop + 1 == len(route(leaflet, frame.shelf.clinic))
    view = _sheet_view(base, frame, section, section.pages[stop.page], session.anchor, "finish" if last else "next")
    steps = page_steps(section, frame)
    return replace(view, sheet=replace(view.sheet, step=steps.index(stop.page) + 1, steps=len(steps)))


def _sheet_view(base: ViewProps, frame: Frame, section: Section, page: Page, anchor: Anchor, forward: str) -> ViewProps:
    items, cards = cards_of(frame, section, page)
    say = frame.wording.say
    title, lead = say(section.context, page.title), say(section.context, page.lead) if page.lead else ""
    place = say(section.context, section.title) if len(section.pages) > 1 else ""
    heading = Heading(title, lead, place, bool(page.icon), page.tone is not Tone.PLAIN)
    heading, parts = _with_room(frame, page, section, cards, heading)
    if not parts[0].fits and lead and page.kind is PageKind.CARDS and page.tone is Tone.PLAIN:
        # Little room: the line under the heading becomes the first card. A level keeps it: there it says what to do.
        items = (Item("lead", lead, page.source, (), page.tone), *items)
        cards = (CardText(lead, ()), *cards)
        heading, parts = _with_room(frame, page, section, cards, replace(heading, lead=""))
    if not parts[0].fits and page.kind is PageKind.BODY_MAP:
        # The picture is worth more than the line above it.
        heading, parts = _with_room(frame, page, section, cards, replace(heading, lead=""))
    lesser, whole = "", (heading, parts)
    for size in LESSER.get(TextSize(base.size), ()) if not parts[0].fits else ():
        # Nothing else has helped: this page alone is read one size smaller, because text is never cut.
        lesser = size.value
        heading, parts = _with_room(frame, page, section, cards, heading, frame.sizes_at(size))
        if parts[0].fits:
            break
    if not parts[0].fits:
        lesser, (heading, parts) = "", whole
    number = part_at(parts, anchor)
    part = parts[number]
    turn = Turn(
        parts[number + 1].anchor if number + 1 < len(parts) else None,
        parts[number - 1].anchor if number else None,
    )
    sheet = SheetProps(
        title=title,
        lead=heading.lead,
        place=heading.place,
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
        cards=_card_props(frame, page, items, cards, part),
        stops=_stops(frame, items, cards, part) if page.kind is PageKind.TIMELINE else (),
    )
    return replace(base, sheet=sheet, turn=turn, parts=parts, forward="more" if turn.after else forward)


@record
class Heading:
    """What stands above the cards: title, line under it, place in the section; small and without place where tight."""

    title: str
    lead: str
    place: str
    icon: bool
    strong: bool = False
    small: bool = False

    def title_px(self, frame: Frame) -> int:
        """The font's pixel size of the title."""
        return frame.sizes.heading if self.small else frame.sizes.title

    def beside(self, frame: Frame) -> bool:
        """Whether the place stands on the title's own line."""
        if not self.place:
            return False
        ruler, sizes = frame.ruler, frame.sizes
        icon = sizes.icon * 2 if self.icon else 0
        title = ruler.width(self.title, self.title_px(frame), True)
        return icon + title + 2 * sizes.gap + ruler.width(_with_steps(self.place), sizes.label, False) <= frame.width

    def height(self, frame: Frame) -> int:
        """Its height with the air below, px."""
        sizes, ruler = frame.sizes, frame.ruler
        icon = sizes.icon * 2 if self.icon else 0
        high = max(ruler.height(self.title, self.title_px(frame), True, frame.width - icon), icon * 0.75)
        if self.place and not self.beside(frame):
            high += ruler.height(_with_steps(self.place), sizes.label, False, frame.width)
        high += ruler.height(self.lead, sizes.body, self.strong, frame.width)
        return -int(-high // 1) + round(sizes.gap * 0.7)


def _with_steps(place: str) -> str:
    """The place with its numbers and the dots of its screens, at their widest."""
    return f"{place} · 00 / 00 ________"


def _better(parts: tuple[Part, ...], than: tuple[Part, ...], whole: bool) -> bool:
    """Whether a heading gives a page more: screens that hold their words, else fewer screens where that matters."""
    if parts[0].fits != than[0].fits:
        return parts[0].fits
    return whole and len(parts) < len(than)


def _with_room(
    frame: Frame,
    page: Page,
    section: Section,
    cards: tuple[CardText, ...],
    heading: Heading,
    sizes: Sizes | None = None,
) -> tuple[Heading, tuple[Part, ...]]:
    """The heading in full, or smaller where that saves a screen of a page that must be seen whole."""
    choices = [heading, replace(heading, place=""), replace(heading, place="", small=True)]
    whole = page.tone is Tone.RED or page.kind is PageKind.BODY_MAP
    best: tuple[Heading, tuple[Part, ...]] | None = None
    for choice in choices:
        parts = _fitted(frame, page, section, cards, choice, sizes or frame.sizes)
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
) -> tuple[Part, ...]:
    area = Area(frame.width, max(1, frame.height - heading.height(frame)))
    above = page.tone is Tone.RED or (page.kind is PageKind.CARDS and section.colour == "red")
    return fit(page.kind, cards, area, sizes, frame.ruler.height, above)


_LEVELS = frozenset({Tone.RED, Tone.AMBER, Tone.GREEN})


def cards_of(frame: Frame, section: Section, page: Page) -> tuple[tuple[Item, ...], tuple[CardText, ...]]:
    """The items of a page that this clinic and visit show, with their words for this reader."""
    items = items_of(page, frame.shelf.clinic)
    return items, tuple(_card_text(frame, section, page, item) for item in items)


def _card_text(frame: Frame, section: Section, page: Page, item: Item) -> CardText:
    wording = frame.wording
    said = statements_of(item, frame.shelf.clinic)
    limit = wording.limit(item.limit) if item.limit else ""
    if item.span:
        limit = wording.span(item.span)
    art = Art.PICTURE if item.picture else Art.ICON if item.icon else Art.NONE
    if page.kind is PageKind.STEPS:
        art = Art.PICTURE if item.picture else Art.NUMBER
    elif page.kind is PageKind.BODY_MAP:
        art = Art.BADGE
    heading = wording.say(section.context, item.heading) if item.heading else ""
    lines = tuple(wording.say_statement(section.context, statement) for statement in said)
    return CardText(heading, lines, limit, art, item.tone in _LEVELS)


def _card_props(
    frame: Frame, page: Page, items: tuple[Item, ...], cards: tuple[CardText, ...], part: Part
) -> tuple[CardProps, ...]:
    made = []
    for index, cell in enumerate(part.cells):
        item, card = items[cell.item], cards[cell.item]
        lonely = part.columns == 2 and index == len(part.cells) - 1 and index % 2 == 0
        made.append(
            CardProps(
                heading=card.heading,
                lines=card.lines[cell.first : cell.last],
                limit=card.limit if cell.limit and not part.dates else "",
                tone=item.tone.value,
                art=card.art.value if part.art else "mark" if card.level else Art.NONE.value,
                glyph=frame.shelf.icons.get(item.icon, ""),
                picture=item.picture,
                number=str(cell.item + 1) if page.kind is PageKind.STEPS else "",
                tall=cell.height,
                wide=lonely,
            )
        )
    return tuple(made)


def _stops(frame: Frame, items: tuple[Item, ...], cards: tuple[CardText, ...], part: Part) -> tuple[StopProps, ...]:
    here = part.cells[0].item
    return tuple(
        StopProps(
            card.heading, card.limit if part.dates else "", frame.shelf.icons.get(item.icon, ""), number == here, number
        )
        for number, (item, card) in enumerate(zip(items, cards, strict=True))
    )
