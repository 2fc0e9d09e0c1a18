"""The check in the window: a miss teaches, two misses call a nurse, and nothing of it outlives the visit."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.bridge.learn import Learn
from kiosk.core.isolates import strip
from kiosk.core.learning import Check, Question
from kiosk.core.lesson import Asked, Lesson
from kiosk.core.session import Screen, Session
from kiosk.core.staff import HandOver, SignLesson
from kiosk.core.theme import TextSize

from .hands import Hands, Zone
from .staffing import let_in, press
from .stage import SIZES, Size, Stage

CONTEXT = "cluneal-nerve-injection: check"


def check_of(stage: Stage) -> Check:
    assert stage.shelf.leaflet is not None
    assert stage.shelf.leaflet.check is not None
    return stage.shelf.leaflet.check


def question_of(stage: Stage) -> Question:
    here = stage.kiosk.session.lesson.here
    assert here is not None
    found = check_of(stage).question(here.id)
    assert found is not None
    return found


def touch_answer(hands: Hands, right: bool) -> None:
    """Touch the right answer, or the first of the wrong ones as they stand."""
    question = question_of(hands.stage)
    ids = [card.code for card in hands.stage.kiosk.view.sheet.cards]
    wanted = [name for name in ids if (name == question.right) is right]
    card = next(card for card in hands.stage.kiosk.view.sheet.cards if card.code == wanted[0])
    hands.touch(card.heading, Zone.MIDDLE)


def go_on(hands: Hands) -> None:
    hands.tap(hands.forward().middle)


def open_check(hands: Hands) -> None:
    hands.touch_button("Home")
    hands.touch(hands.stage.word(CONTEXT, "Check what you know"), Zone.MIDDLE)
    assert hands.stage.kiosk.view.screen == "check"


def test_a_whole_check_that_goes_right_ends_with_the_words_to_a_nurse(hands: Hands, stage: Stage) -> None:
    open_check(hands)
    assert "There is no score. We do not keep your answers." in hands.names()
    go_on(hands)
    asked = [one.id for one in stage.kiosk.session.lesson.asked]
    assert asked == ["pain-tonight", "driving", "washing", "emergency", "numb", "infection"]
    for number in range(len(asked)):
        assert (stage.kiosk.view.sheet.step, stage.kiosk.view.sheet.steps) == (number + 1, len(asked))
        assert question_of(stage).id == asked[number]
        touch_answer(hands, right=True)
        assert any(name.startswith("Yes.") for name in hands.names())
        go_on(hands)
    words = hands.names()
    assert {"Tell a nurse in your own words", "What you will do tonight", "When you would call for help"} <= words
    assert not any("score" in name.lower() for name in words)
    assert stage.kiosk.session.lesson.to_go_over == ()
    assert hands.forward().name == "Finish"
    go_on(hands)
    assert stage.kiosk.view.screen == "home"


def test_a_miss_is_explained_and_the_page_stands_again(hands: Hands, stage: Stage) -> None:
    open_check(hands)
    go_on(hands)
    before = [card.heading for card in stage.kiosk.view.sheet.cards]
    touch_answer(hands, right=False)
    names = hands.names()
    assert "Look at the page again. Then try once more." in names
    assert any(name.startswith("No.") for name in names)
    go_on(hands)
    assert strip(stage.kiosk.view.sheet.title) == "Why pain can return"
    go_on(hands)
    assert [card.heading for card in stage.kiosk.view.sheet.cards] == before
    touch_answer(hands, right=True)
    assert any(name.startswith("Yes.") for name in hands.names())


def test_two_misses_call_a_nurse_who_sees_what_to_go_over(hands: Hands, stage: Stage) -> None:
    open_check(hands)
    go_on(hands)
    for _ in range(2):
        touch_answer(hands, right=False)
        seen = hands.names()
        go_on(hands)
        if stage.kiosk.session.lesson.teaching:
            go_on(hands)
    assert "A nurse will go over this with you." in seen
    assert stage.kiosk.session.lesson.at == 1
    assert Learn.create(stage.kiosk).property("toGoOver")[0] == "Pain tonight"


def test_the_safety_questions_hold_the_end_until_they_are_right(hands: Hands, stage: Stage) -> None:
    asked = (Asked("driving"), Asked("numb", safety=True))
    stage.stand_at(at_check(Lesson(asked=asked, at=2)))
    assert strip(stage.kiosk.view.sheet.title) == "A nurse will go over this with you"
    assert hands.forward().name == "Next"
    go_on(hands)
    assert strip(stage.kiosk.view.sheet.title) == "Numb: normal or not?"
    go_on(hands)
    touch_answer(hands, right=True)
    go_on(hands)
    assert strip(stage.kiosk.view.sheet.title) == "Tell a nurse in your own words"
    assert any("Driving" in name for name in hands.names())
    assert hands.forward().name == "Finish"


def test_a_nurse_may_sign_instead_and_nobody_else(hands: Hands, stage: Stage) -> None:
    stage.stand_at(at_check(Lesson(asked=(Asked("numb", safety=True),), at=1)))
    assert strip(stage.kiosk.view.sheet.title) == "A nurse will go over this with you"
    stage.kiosk.happen(SignLesson())
    assert unsafe(stage) == ["numb"]
    let_in(hands)
    press(hands, "Finish")
    assert unsafe(stage) == []
    stage.kiosk.happen(HandOver())
    stage.settle()
    assert strip(stage.kiosk.view.sheet.title) == "Tell a nurse in your own words"
    assert hands.forward().name == "Finish"


def unsafe(stage: Stage) -> list[str]:
    return list(stage.kiosk.session.lesson.unsafe)


def at_check(lesson: Lesson) -> Session:
    return Session(screen=Screen.CHECK, under=Screen.CHECK, lesson=lesson, begun_at=None)


def test_a_safety_question_that_could_not_be_read_leaves_the_end_to_a_nurse(hands: Hands, stage: Stage) -> None:
    stage.stand_at(at_check(Lesson(asked=(Asked("driving"),), at=1, lost=("numb",))))
    assert strip(stage.kiosk.view.sheet.title) == "A nurse will go over this with you"
    assert hands.forward().name == "Finish"


@pytest.mark.parametrize("size", SIZES, ids=[f"{w}x{h}" for w, h in SIZES])
@pytest.mark.parametrize("text", [TextSize.NORMAL, TextSize.LARGEST])
def test_what_is_said_about_an_answer_stands_on_the_first_screen(stage: Stage, size: Size, text: TextSize) -> None:
    stage.stand_on(size)
    for question in check_of(stage).questions:
        wrong = next(answer for answer in question.answers if not answer.right)
        for language in ("en", "es", "ar"):
            lesson = Lesson(asked=(Asked(question.id),), at=0, shown=wrong.id)
            stage.kiosk.place(replace(at_check(lesson), language=language, size=text))
            sheet = stage.kiosk.view.sheet
            assert any(card.art == "badge" or card.code == "told" for card in sheet.cards), (question.id, language)


def test_the_answers_keep_their_order_in_another_language(hands: Hands, stage: Stage) -> None:
    open_check(hands)
    go_on(hands)
    before = [card.code for card in stage.kiosk.view.sheet.cards]
    for language in ("Español", "العربية", "English"):
        stage.kiosk.chooseLanguage({"Español": "es", "العربية": "ar", "English": "en"}[language])
        stage.settle()
        assert [card.code for card in stage.kiosk.view.sheet.cards] == before
        assert question_of(stage).id == "pain-tonight"


def test_the_check_works_by_keys_alone(hands: Hands, stage: Stage) -> None:
    open_check(hands)
    go_on(hands)
    words = {card.name for card in stage.kiosk.view.sheet.cards}
    reached = set()
    for _ in range(20):
        QTest.keyClick(stage.window, Qt.Key.Key_Tab)
        stage.settle()
        item = stage.window.activeFocusItem()
        name = str(item.property("text"))
        if name in words:
            assert item.property("visualFocus")
            reached.add(name)
    assert reached == words
    while str(stage.window.activeFocusItem().property("text")) not in words:
        QTest.keyClick(stage.window, Qt.Key.Key_Tab)
    QTest.keyClick(stage.window, Qt.Key.Key_Return)
    stage.settle()
    assert len(stage.kiosk.session.lesson.tries) == 1


def test_nothing_of_the_check_outlives_the_visit(hands: Hands, stage: Stage) -> None:
    open_check(hands)
    go_on(hands)
    touch_answer(hands, right=False)
    assert stage.kiosk.session.lesson.tries
    stage.wait(180.0)
    stage.wait(45.0)
    assert stage.kiosk.session.fresh
    assert stage.kiosk.session.lesson == Lesson()


def test_unwell_lies_over_a_question_and_the_question_stays(hands: Hands, stage: Stage) -> None:
    open_check(hands)
    go_on(hands)
    title = stage.kiosk.view.sheet.title
    hands.touch_button("Feel unwell? Tell a nurse")
    assert stage.kiosk.view.screen == "unwell"
    hands.touch_button("Back")
    assert (stage.kiosk.view.screen, stage.kiosk.view.sheet.title) == ("check", title)


def test_listen_reads_the_question_and_its_answers_in_their_order(hands: Hands, stage: Stage) -> None:
    open_check(hands)
    go_on(hands)
    sheet = stage.kiosk.view.sheet
    stage.speech.read_screen()
    read = [line.said.text for line in stage.speech.lines]
    stage.speech.hush()
    wanted = [sheet.title, sheet.lead, *(card.heading for card in sheet.cards)]
    assert [text for text in read if text in wanted] == wanted
