"""The check: its first page, a question, what is said about an answer, the page again, and the words to a nurse."""

from __future__ import annotations

from kiosk.bridge.frame import Frame
from kiosk.bridge.props import CardProps, ViewProps
from kiosk.bridge.sheet import Heading, card_text, laid, sheet_view, tied_card
from kiosk.core.asking import order
from kiosk.core.bilingual import both, say_both, translate_both
from kiosk.core.content import Item, Page, PageKind, Section, Statement, Tone
from kiosk.core.flow import Area, Art, CardText, Flow, Style, words_px
from kiosk.core.learning import Answer, Check, Question, page_of
from kiosk.core.lesson import MISSES, Lesson
from kiosk.core.records import replace
from kiosk.core.session import Session
from kiosk.core.tailor import shown, statements_of

_ROW = Style(1, False)


def check_view(base: ViewProps, frame: Frame, session: Session, check: Check) -> ViewProps:
    """The view of the check, wherever it stands."""
    lesson, section = session.lesson, check.section
    before, after, nurse = section.pages
    question = check.question(lesson.here.id) if lesson.here else None
    if question is not None and lesson.teaching:
        return _taught(base, frame, session, question)
    if question is not None:
        view = _question(base, frame, session, check, question)
        return replace(view, sheet=replace(view.sheet, step=lesson.at + 1, steps=len(lesson.asked)))
    if not lesson.over:
        return sheet_view(base, frame, section, before, session.anchor, "next")
    page = nurse if lesson.unsafe else after
    forward = "next" if lesson.unsafe and any(one.id in lesson.unsafe for one in lesson.asked) else "finish"
    return _end(base, frame, session, check, page, forward)


def topics(frame: Frame, check: Check, lesson: Lesson) -> tuple[str, ...]:
    """What a nurse goes over, in the words of the language in force; a question that is lost by its own name."""
    found = (check.question(name) for name in lesson.to_go_over)
    return (
        *(frame.wording.say(check.section.context, question.topic) for question in found if question),
        *(name.replace("-", " ") for name in lesson.to_go_over if name in check.lost),
    )


def _taught(base: ViewProps, frame: Frame, session: Session, question: Question) -> ViewProps:
    """The page that a question is about, once more."""
    leaflet = frame.shelf.leaflet
    place = page_of(leaflet, question.page) if leaflet else None
    assert leaflet is not None
    assert place is not None, "the reader knows every page of a question"
    section = leaflet.sections[place[0]]
    return sheet_view(base, frame, section, section.pages[place[1]], session.anchor, "next")


def _end(base: ViewProps, frame: Frame, session: Session, check: Check, page: Page, forward: str) -> ViewProps:
    """The words to a nurse, and what a nurse goes over, if there is any."""
    section, wording = check.section, frame.wording
    items = page.items
    cards = tuple(card_text(frame, section, page, item) for item in items)
    found = (check.question(name) for name in session.lesson.to_go_over)
    topics = tuple(say_both(wording, section.context, question.topic) for question in found if question)
    if topics:
        nurse = section.pages[2]
        items = (*items, Item("go-over", nurse.title, page.source, (), Tone.PLAIN, nurse.icon))
        cards = (*cards, CardText(say_both(wording, section.context, nurse.title), topics, "", Art.ICON))
    if page is section.pages[2] and topics:
        # The heading says it already.
        cards = (*cards[:-1], replace(cards[-1], heading=""))
    title, lead = (say_both(wording, section.context, text) for text in (page.title, page.lead))
    heading = Heading(title, lead, "", bool(page.icon))
    return laid(base, frame, section, page, heading, items, cards, session.anchor, forward)


def _question(base: ViewProps, frame: Frame, session: Session, check: Check, question: Question) -> ViewProps:
    lesson, section, wording = session.lesson, check.section, frame.wording
    answers = order(question, lesson.seed)
    chosen = next((answer for answer in answers if answer.id == lesson.shown), None)
    words = (question.stem, question.ask, section.title)
    title, ask, place = (say_both(wording, section.context, text) for text in words)
    heading = Heading(title, ask, place, icon=False)
    page = Page(question.id, PageKind.QUESTIONS, question.stem, question.source, ())
    items = tuple(_item(answer, chosen) for answer in answers)
    cards = tuple(_said(frame, section, item) for item in items)
    if chosen is None:
        view = laid(base, frame, section, page, heading, items, cards, session.anchor, "next", touched=True)
        return replace(view, sheet=replace(view.sheet, layout="choices"))
    told = _told(frame, section, question, chosen, lesson)
    high = _height(frame, told)
    smaller = replace(frame, note_px=frame.note_px + high + frame.sizes.gap)
    if smaller.height > frame.sizes.navigation:
        view = laid(base, smaller, section, page, heading, items, cards, session.anchor, "next", touched=True)
        if len(view.parts) == 1 and view.parts[0].fits and not view.sheet.lesser:
            art, tone = told.art.value, _tone(chosen)
            told = tied_card(frame, told, frame.sizes, words_px(told, frame.sizes, _ROW, frame.width))
            last = CardProps(
                heading=told.heading, lines=told.lines, tone=tone, art=art, tall=high, wide=True, code="across"
            )
            return replace(view, sheet=replace(view.sheet, cards=(*view.sheet.cards, last)))
    # Little room: the answer that was touched, and what is said about it.
    mine = next(number for number, item in enumerate(items) if item.id == chosen.id)
    two = (items[mine], Item("told", "", question.source, (), Tone(_tone(chosen))))
    view = laid(base, frame, section, page, heading, two, (cards[mine], told), session.anchor, "next", touched=True)
    if len(view.parts) == 1 and view.parts[0].fits and not view.sheet.lesser:
        return view
    apart = replace(told, heading="", lines=(*_sentences(frame, section, chosen), *told.lines))
    alone = replace(heading, lead="")
    return laid(base, frame, section, page, alone, two[1:], (apart,), session.anchor, "next")


def _tone(chosen: Answer) -> str:
    return Tone.GREEN.value if chosen.right else Tone.DONT.value


def _item(answer: Answer, chosen: Answer | None) -> Item:
    tone = Tone(_tone(answer)) if chosen is not None and answer.id == chosen.id else Tone.PLAIN
    return Item(answer.id, "", answer.source, answer.says, tone, answer.icon, answer.picture)


def _said(frame: Frame, section: Section, item: Item) -> CardText:
    """An answer: all its sentences as one heading."""
    said = statements_of(item, frame.shelf.clinic)
    words = both(
        frame.wording,
        lambda reader: reader.sentences(reader.say_statement(section.context, statement) for statement in said),
    )
    # The answer that was touched keeps its mark where there is little room.
    return CardText(words, (), "", Art.ICON, level=item.tone is not Tone.PLAIN)


def _told(frame: Frame, section: Section, question: Question, chosen: Answer, lesson: Lesson) -> CardText:
    """What is said about an answer, and what comes next where it was wrong."""
    feedback = _feedback(frame, chosen)
    words = both(
        frame.wording, lambda reader: reader.sentences(reader.say_statement(section.context, one) for one in feedback)
    )
    lines = []
    if not chosen.right and not lesson.right(question.id):
        word = frame.shelf.words["Learn.nurse" if lesson.misses(question.id) >= MISSES else "Learn.again"]
        lines.append(translate_both(frame.wording, word.context, word.text))
    return CardText(words, tuple(lines), "", Art.BADGE, level=True)


def _feedback(frame: Frame, chosen: Answer) -> list[Statement]:
    return [one for one in chosen.feedback if shown(one.condition, frame.shelf.clinic)]


def _sentences(frame: Frame, section: Section, chosen: Answer) -> list[str]:
    said = _feedback(frame, chosen)
    return [both(frame.wording, lambda reader, one=one: reader.say_statement(section.context, one)) for one in said]  # type: ignore[misc]


def _height(frame: Frame, told: CardText) -> int:
    flow = Flow((told,), Area(frame.width, frame.height), frame.sizes, frame.ruler.height)
    return flow.cell(_ROW, frame.width, (0, 0, len(told.lines))).height
