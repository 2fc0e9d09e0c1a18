"""What a leaflet is: sections of pages of items of statements, all frozen, all with their sources."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum
from typing import TYPE_CHECKING

from kiosk.core.records import record

if TYPE_CHECKING:
    from kiosk.core.learning import Check, Normal


class PageKind(Enum):
    """How the items of a page are drawn."""

    CARDS = "cards"
    STEPS = "steps"
    TIMELINE = "timeline"
    BODY_MAP = "body-map"
    QUESTIONS = "questions"
    SCALE = "scale"


class Way(Enum):
    """How much of a leaflet "Next" walks through; of a page: the shortest way that it stands on."""

    SHORT = "short"
    FULL = "full"
    MORE = "more"


class Tone(Enum):
    """What a card says besides its words: always colour, shape and word together."""

    PLAIN = "plain"
    DO = "do"
    DONT = "dont"
    RED = "red"
    AMBER = "amber"
    GREEN = "green"


@record
class Condition:
    """When something is shown: a visit flag that staff have not switched off, a setting that is, or is not, set.

    ``when`` may also compare a choice, as in "procedure_side:left": then only that choice shows it.
    """

    when: str = ""
    needs: str = ""
    without: str = ""


ALWAYS = Condition()


@record
class Statement:
    """One to three sentences with one meaning; ``text_without_clock`` stands in when the clock is wrong."""

    text: str
    source: tuple[str, ...]
    text_without_clock: str = ""
    condition: Condition = ALWAYS


@record
class Limit:
    """A time limit, ``after`` naming the setting that holds it; ``kind`` is until, from or by."""

    kind: str
    after: str


@record
class Span:
    """The days a stop on the timeline covers; day 0 is the day of the injection."""

    from_day: int
    to_day: int


@record
class Item:
    """One card, step, stop or question."""

    id: str
    heading: str
    source: tuple[str, ...]
    statements: tuple[Statement, ...]
    tone: Tone = Tone.PLAIN
    icon: str = ""
    picture: str = ""
    limit: Limit | None = None
    span: Span | None = None
    condition: Condition = ALWAYS


@record
class View:
    """Another picture of a page, and the line above it, for some visits only."""

    condition: Condition
    picture: str
    lead: str


@record
class Page:
    """One screen of the leaflet, or a few where the text is large.

    ``seen_from`` is from where a body map shows the body, "behind" or "front", '' where its sides are not told.
    """

    id: str
    kind: PageKind
    title: str
    source: tuple[str, ...]
    items: tuple[Item, ...]
    lead: str = ""
    icon: str = ""
    tone: Tone = Tone.PLAIN
    picture: str = ""
    way: Way = Way.FULL
    seen_from: str = ""
    views: tuple[View, ...] = ()


@record
class Section:
    """A tile of the home screen and its pages; ``context`` is where its words stand for translators."""

    id: str
    context: str
    title: str
    note: str
    icon: str
    tile: str
    colour: str
    safety: bool
    source: tuple[str, ...]
    pages: tuple[Page, ...]


@record
class Stop:
    """One stop of the way through a leaflet: section, page, whether it is the closing, and the shortest way to it."""

    section: int
    page: int
    closing: bool = False
    way: Way = Way.FULL


@record
class Leaflet:
    """A whole leaflet in its source language; ``minutes`` are those of the short and the full way, 0 for no such way.

    ``home`` names the tiles of the home screen, ``chapters`` the sections that a paper holds, each in its own order.
    """

    id: str
    version: int
    context: str
    title: str
    lead: str
    source: tuple[str, ...]
    sections: tuple[Section, ...]
    unwell: Section
    closing: str
    sources: Mapping[str, str]
    check: Check | None = None
    normal: Normal | None = None
    home: tuple[str, ...] = ()
    minutes: tuple[int, int] = (0, 0)
    chapters: tuple[str, ...] = ()


@record
class Word:
    """One text of a leaflet with the place it stands in, for translators and for checks."""

    context: str
    text: str
    place: str
    safety: bool
    source: tuple[str, ...]


def words_of(leaflet: Leaflet) -> Iterator[Word]:
    """Every text of a leaflet, in reading order."""
    yield Word(leaflet.context, leaflet.title, "home, heading", False, leaflet.source)
    yield Word(leaflet.context, leaflet.lead, "home, line under the heading", False, leaflet.source)
    for section in (*leaflet.sections, leaflet.unwell):
        yield from words_of_section(section)
    for more in (leaflet.check, leaflet.normal):
        if more is not None:
            yield from more.words()


def words_of_section(section: Section) -> Iterator[Word]:
    """Every text of a section, in reading order."""

    def word(text: str, place: str, source: tuple[str, ...]) -> Iterator[Word]:
        if text:
            yield Word(section.context, text, place, section.safety, source)

    yield from word(section.title, "tile, heading", section.source)
    yield from word(section.note, "tile, small line", section.source)
    for page in section.pages:
        yield from word(page.title, f"page {page.id}, heading", page.source)
        for lead in (page.lead, *(view.lead for view in page.views)):
            yield from word(lead, f"page {page.id}, line under the heading", page.source)
        for item in page.items:
            yield from word(item.heading, f"page {page.id}, {item.id}, heading", item.source)
            for statement in item.statements:
                place = f"page {page.id}, {item.id}, statement"
                yield from word(statement.text, place, statement.source)
                yield from word(statement.text_without_clock, f"{place}, when the clock is wrong", statement.source)
