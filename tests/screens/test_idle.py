"""Nobody is there any more: a question first, then everything as the next person should find it."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.core.places import Places
from kiosk.core.session import IDLE_SECONDS, QUESTION_SECONDS, Screen, Session
from kiosk.core.theme import Scheme, TextSize

from .hands import Hands
from .stage import Stage, staged

QUESTION = "Are you still reading?"
READING = Session(
    screen=Screen.PAGE, under=Screen.PAGE, stop=5, language="ar", size=TextSize.LARGEST, scheme=Scheme.WHITE_ON_BLACK
)


def read_on(hands: Hands, session: Session = READING) -> None:
    """Somebody reads, and has touched the screen just now."""
    stage = hands.stage
    stage.stand_at(replace(session, begun_at=stage.clock.wall))


def asked(hands: Hands) -> bool:
    return hands.stage.word("Idle", QUESTION) in hands.names()


def numbers(hands: Hands) -> list[str]:
    return re.findall(r"\d+", " ".join(sorted(hands.names())))


def test_the_question_comes_after_three_minutes(hands: Hands) -> None:
    read_on(hands)
    hands.stage.wait(IDLE_SECONDS - 0.1)
    assert not asked(hands)
    hands.stage.wait(0.1)
    assert asked(hands)
    assert not numbers(hands)
    assert "Home" not in hands.names()


def test_nothing_of_the_page_shows_behind_the_question(hands: Hands) -> None:
    read_on(hands, replace(READING, language="en"))
    before = hands.names()
    hands.stage.wait(IDLE_SECONDS)
    assert asked(hands)
    assert not hands.names() & before


def test_the_number_shows_only_in_the_second_half(hands: Hands) -> None:
    read_on(hands, replace(READING, language="en"))
    hands.stage.wait(IDLE_SECONDS)
    assert not numbers(hands)
    hands.stage.wait(QUESTION_SECONDS / 2 - 0.1)
    assert not numbers(hands)
    hands.stage.wait(0.1)
    assert numbers(hands) == ["23"]
    hands.stage.wait(10)
    assert numbers(hands) == ["13"]
    hands.stage.wait(12)
    assert numbers(hands) == ["1"]


def test_yes_keeps_the_place(hands: Hands) -> None:
    read_on(hands)
    before = hands.stage.kiosk.session
    hands.stage.wait(IDLE_SECONDS + 1)
    hands.touch_button("Yes, I am still reading", "Idle")
    assert not asked(hands)
    assert replace(hands.stage.kiosk.session, touched_at=before.touched_at) == before
    hands.stage.wait(IDLE_SECONDS - 1)
    assert not asked(hands), "the answer was a touch, so the waiting begins anew"


@pytest.mark.parametrize("where", [(0.02, 0.02), (0.5, 0.1), (0.9, 0.9)])
def test_a_touch_beside_the_answers_is_a_yes(hands: Hands, where: tuple[float, float]) -> None:
    read_on(hands)
    hands.stage.wait(IDLE_SECONDS + QUESTION_SECONDS * 0.8)
    hands.stage.wait(1)
    assert asked(hands)
    window = hands.stage.window
    hands.tap(QPoint(round(window.width() * where[0]), round(window.height() * where[1])))
    assert not asked(hands)
    assert hands.stage.kiosk.session.stop == READING.stop


def assert_as_new(stage: Stage, places: Places) -> None:
    """Not one pixel tells the next person that somebody was there before."""
    assert stage.kiosk.session.fresh
    assert stage.kiosk.session.screen is Screen.WELCOME
    # At the same hour: the first screen moves a little with the time.
    with staged(stage.application, stage.shelf, places, replace(stage.clock)) as other:
        other.stand_on((stage.window.width(), stage.window.height()))
        assert stage.picture() == other.picture()


def test_i_have_finished_resets_everything(hands: Hands, places: Places) -> None:
    read_on(hands)
    hands.stage.wait(IDLE_SECONDS)
    hands.touch_button("I have finished", "Idle")
    assert_as_new(hands.stage, places)


def test_no_answer_resets_everything(hands: Hands, places: Places) -> None:
    read_on(hands)
    hands.stage.wait(IDLE_SECONDS)
    hands.stage.wait(QUESTION_SECONDS - 0.1)
    assert asked(hands)
    hands.stage.wait(0.1)
    assert_as_new(hands.stage, places)


@pytest.mark.parametrize("screen", [Screen.HOME, Screen.UNWELL, Screen.LANGUAGE, Screen.COMFORT])
@pytest.mark.parametrize("size", [(1080, 1920), (1024, 768)], ids=["1080x1920", "1024x768"])
def test_the_reset_holds_on_every_screen(hands: Hands, places: Places, screen: Screen, size: tuple[int, int]) -> None:
    stage = hands.stage
    stage.stand_on(size)
    read_on(hands, replace(READING, screen=screen, under=Screen.HOME, over_anchor=(2, 1)))
    assert not stage.kiosk.session.fresh
    stage.wait(IDLE_SECONDS)
    stage.wait(QUESTION_SECONDS)
    assert_as_new(stage, places)


def test_a_fresh_kiosk_asks_nobody(hands: Hands) -> None:
    for _ in range(3):
        hands.stage.wait(IDLE_SECONDS + QUESTION_SECONDS)
        assert not asked(hands)
    assert hands.stage.kiosk.session.fresh


def test_touching_is_being_there(hands: Hands) -> None:
    read_on(hands)
    beside = QPoint(3, hands.stage.window.height() // 2)
    for _ in range(4):
        hands.stage.wait(IDLE_SECONDS - 1)
        hands.tap(beside)
    assert not asked(hands)
    hands.stage.wait(IDLE_SECONDS)
    assert asked(hands)


@pytest.mark.parametrize("doing", ["key", "wheel", "mouse", "slide"])
def test_every_sign_of_a_person_counts(hands: Hands, doing: str) -> None:
    read_on(hands)
    window, middle = hands.stage.window, QPoint(3, 540)
    hands.stage.wait(IDLE_SECONDS - 1)
    if doing == "key":
        QTest.keyClick(window, Qt.Key.Key_Shift)
    elif doing == "mouse":
        QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    elif doing == "wheel":
        QTest.wheelEvent(window, middle.toPointF(), QPoint(0, 120))
    else:
        hands.press(middle)
        hands.slide(middle + QPoint(0, 60))
        hands.release(middle + QPoint(0, 60))
    hands.stage.wait(IDLE_SECONDS - 1)
    assert not asked(hands)
