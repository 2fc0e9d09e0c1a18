"""Is this normal: what a person may feel, the signs of it, and for a sign its level and what to do."""

from __future__ import annotations

from functools import partial

from kiosk.bridge.frame import Frame
from kiosk.bridge.props import ViewProps
from kiosk.bridge.sheet import Heading, card_text, laid
from kiosk.core.bilingual import say_both
from kiosk.core.content import Item, Page, PageKind, Tone
from kiosk.core.flow import Art, CardText
from kiosk.core.learning import Area, Normal, Place, Sign, places_of
from kiosk.core.records import replace
from kiosk.core.session import Session
from kiosk.core.tailor import shown

_Cards = list[tuple[Item, CardText]]


def normal_view(base: ViewProps, frame: Frame, session: Session, normal: Normal) -> ViewProps:
    """All that may be felt, or the signs of one area, or one sign."""
    leaflet = frame.shelf.leaflet
    assert leaflet is not None
    places = places_of(leaflet)
    area = normal.area(session.lesson.area)
    signs = _shown(frame, area, places) if area else ()
    sign = next((sign for sign in signs if sign.item == session.lesson.sign), None)
    if sign is not None:
        return _told(base, frame, session, normal, sign, places)
    if area is not None and signs:
        return _signs(base, frame, session, normal, area, places)
    return _areas(base, frame, session, normal, places)


def _shown(frame: Frame, area: Area, places: dict[str, Place]) -> tuple[Sign, ...]:
    """The signs of an area that this clinic and visit show."""
    return tuple(sign for sign in area.signs if shown(places[sign.item].item.condition, frame.shelf.clinic))


def _areas(base: ViewProps, frame: Frame, session: Session, normal: Normal, places: dict[str, Place]) -> ViewProps:
    say, section = partial(say_both, frame.wording), normal.section
    cards: _Cards = []
    for area in normal.areas:
        if _shown(frame, area, places):
            item = Item(area.id, area.title, section.source, (), icon=area.icon)
            cards.append((item, CardText(say(section.context, area.title), (), "", Art.ICON)))
    title, lead = say(section.context, section.title), say(section.context, normal.lead)
    page = Page(section.id, PageKind.QUESTIONS, section.title, section.source, (), icon=section.icon)
    return _choices(base, frame, session, normal, page, Heading(title, lead, "", icon=True), cards)


def _signs(
    base: ViewProps,
    frame: Frame,
    session: Session,
    normal: Normal,
    area: Area,
    places: dict[str, Place],
) -> ViewProps:
    """The signs without their levels and without what to do, so that nobody chooses by that."""
    title = say_both(frame.wording, normal.section.context, normal.which)
    page = Page("signs", PageKind.QUESTIONS, normal.which, normal.section.source, (), icon=normal.section.icon)
    advice = {level.title for level in normal.levels}
    cards: _Cards = []
    for sign in _shown(frame, area, places):
        place = places[sign.item]
        item = replace(place.item, id=sign.item, tone=Tone.PLAIN, limit=None)
        if sign.own_action or place.item.heading in advice:
            item = replace(item, heading="", icon=area.icon)
        cards.append((item, card_text(frame, place.section, page, item)))
    return _choices(base, frame, session, normal, page, Heading(title, "", "", icon=True), cards)


def _choices(
    base: ViewProps, frame: Frame, session: Session, normal: Normal, page: Page, heading: Heading, cards: _Cards
) -> ViewProps:
    items, texts = tuple(item for item, _ in cards), tuple(text for _, text in cards)
    view = laid(base, frame, normal.section, page, heading, items, texts, session.anchor, "close", touched=True)
    return replace(view, sheet=replace(view.sheet, layout="choices"))


def _told(
    base: ViewProps, frame: Frame, session: Session, normal: Normal, sign: Sign, places: dict[str, Place]
) -> ViewProps:
    """The level as colour, shape and words with the number to call, then the sign itself, then what helps."""
    say, context = partial(say_both, frame.wording), normal.section.context
    place = places[sign.item]
    level = normal.level(place.item.tone)
    title = say(place.section.context, place.item.heading) if sign.own_action else say(context, level.title)
    page = Page("told", PageKind.CARDS, level.title, place.item.source, (), level.lead, level.icon, level.tone)
    item = replace(place.item, heading="") if sign.own_action else place.item
    cards: _Cards = [(item, card_text(frame, place.section, page, item))]
    for name in level.also if not sign.own_action else ():
        also = places[name]
        if shown(also.item.condition, frame.shelf.clinic):
            cards.append((also.item, card_text(frame, also.section, page, also.item)))
    if level.worry:
        worry = Item("worry", "", normal.section.source, (), icon="phone")
        cards.append((worry, CardText("", (say(context, level.worry),), "", Art.ICON)))
    heading = Heading(title, say(context, level.lead), "", icon=True, strong=True, keeps=True)
    items, texts = tuple(item for item, _ in cards), tuple(text for _, text in cards)
    return laid(base, frame, place.section, page, heading, items, texts, session.anchor, "close")
