"""What goes with a leaflet's pages: questions that check what was explained, and the signs by what a person feels."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.core.content import ALWAYS, Condition, Item, Leaflet, Section, Statement, Tone, Word, words_of_section
from kiosk.core.records import record


@record
class Answer:
    """One of the three answers of a question: what it says, what is said about it, and whether it is the right one."""

    id: str
    says: tuple[Statement, ...]
    feedback: tuple[Statement, ...]
    source: tuple[str, ...]
    right: bool = False
    icon: str = ""
    picture: str = ""


@record
class Question:
    """A situation and three answers (evidence 3.4).

    ``page`` is shown again after a miss. ``safety`` questions must be right before the check is done. ``keep_order``
    is for answers that are steps of a scale. ``short`` questions are asked on the short way too. ``longer`` names two
    settings: it is asked only where the first is the longer one, because else two answers would be right.
    """

    id: str
    topic: str
    stem: str
    ask: str
    page: str
    source: tuple[str, ...]
    answers: tuple[Answer, ...]
    safety: bool = False
    keep_order: bool = False
    short: bool = False
    longer: tuple[str, ...] = ()
    condition: Condition = ALWAYS

    @property
    def right(self) -> str:
        """The id of its right answer."""
        return next(answer.id for answer in self.answers if answer.right)


@record
class Check:
    """The questions of a leaflet; ``lost`` are the safety questions that could not be read: a nurse asks them.

    The pages of ``section`` are, in this order: before the questions, after them, and after them where a nurse is
    needed first.
    """

    section: Section
    questions: tuple[Question, ...]
    lost: tuple[str, ...] = ()

    def question(self, name: str) -> Question | None:
        """A question by its id."""
        return next((question for question in self.questions if question.id == name), None)

    def words(self) -> Iterator[Word]:
        """Every text, in reading order."""
        yield from words_of_section(self.section)
        context = self.section.context
        for question in self.questions:
            place = f"question {question.id}"
            yield Word(context, question.topic, f"{place}, its topic, for staff", True, question.source)
            yield Word(context, question.stem, f"{place}, situation, statement", True, question.source)
            yield Word(context, question.ask, f"{place}, what is asked, statement", True, question.source)
            for answer in question.answers:
                kind = "right" if answer.right else "wrong"
                yield from _said(context, answer.says, f"{place}, {kind} answer")
                yield from _said(context, answer.feedback, f"{place}, what is said after the {kind} answer {answer.id}")


@record
class Place:
    """Where an item stands in a leaflet."""

    section: Section
    item: Item


@record
class Sign:
    """One thing a person may feel; ``own_action`` where the item's heading, not the level, says what to do."""

    item: str
    same: tuple[str, ...] = ()
    own_action: bool = False


@record
class Area:
    """Signs that are felt in one place, the most urgent first."""

    id: str
    title: str
    icon: str
    signs: tuple[Sign, ...]


@record
class Level:
    """What one level means and what to do; ``also`` are items that are shown with it."""

    tone: Tone
    icon: str
    title: str
    lead: str
    also: tuple[str, ...] = ()
    worry: str = ""


@record
class Normal:
    """The signs of a leaflet by what a person feels: a second way into the same items."""

    section: Section
    lead: str
    which: str
    levels: tuple[Level, ...]
    areas: tuple[Area, ...]
    no_signs: tuple[str, ...] = ()

    def area(self, name: str) -> Area | None:
        """An area by its id."""
        return next((area for area in self.areas if area.id == name), None)

    def words(self) -> Iterator[Word]:
        """Every text that leads to the signs; the signs themselves are items of the leaflet."""
        rows = [(self.section.title, "tile, heading"), (self.section.note, "tile, small line")]
        rows += [(self.lead, "line under the heading"), (self.which, "heading over the signs")]
        for level in self.levels:
            what = f"level {level.tone.value}"
            rows += [(level.title, f"{what}, heading"), (level.lead, f"{what}, statement")]
            rows.append((level.worry, f"{what}, statement"))
        rows += [(area.title, f"area {area.id}, heading") for area in self.areas]
        for text, place in rows:
            if not text:
                continue
            yield Word(self.section.context, text, place, True, self.section.source)

    def level(self, tone: Tone) -> Level:
        """A level; what is no level of its own is as careful as the first, which is red."""
        return next((level for level in self.levels if level.tone is tone), self.levels[0])


LEVELS = (Tone.RED, Tone.AMBER, Tone.GREEN)


def places_of(leaflet: Leaflet) -> dict[str, Place]:
    """Every item of the sections by "page/item"."""
    return {
        f"{page.id}/{item.id}": Place(section, item)
        for section in leaflet.sections
        for page in section.pages
        for item in page.items
    }


def page_of(leaflet: Leaflet, name: str) -> tuple[int, int] | None:
    """The section and the page, by number, of a page's id."""
    return next(
        (
            (number, place)
            for number, section in enumerate(leaflet.sections)
            for place, page in enumerate(section.pages)
            if page.id == name
        ),
        None,
    )


def _said(context: str, statements: tuple[Statement, ...], place: str) -> Iterator[Word]:
    for statement in statements:
        yield Word(context, statement.text, f"{place}, statement", True, statement.source)
        if statement.text_without_clock:
            spare = f"{place}, statement, when the clock is wrong"
            yield Word(context, statement.text_without_clock, spare, True, statement.source)
