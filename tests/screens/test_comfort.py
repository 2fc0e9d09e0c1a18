"""Big buttons, lower mode and no movement: each holds at once, is undone at once, and is gone for the next person."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QMetaObject, QObject
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.core.panel import LOW_SHARE
from kiosk.core.session import Ease, EndVisit, Screen, Session
from kiosk.core.theme import BIG_MM

from .hands import Button, Hands
from .stage import LANDSCAPE, Stage

TALL = (1080, 1920)
PAGE = Session(screen=Screen.PAGE, under=Screen.PAGE, stop=4)


def open_comforts(hands: Hands) -> None:
    """The screen that holds the last row of comforts."""
    hands.touch_button("Comfort" if hands.stage.word("Bar", "Comfort") in hands.names() else "Text")
    while hands.forward().name != hands.stage.word("Bar", "Close"):
        hands.tap(hands.forward().middle)


@pytest.mark.parametrize("code", ["en", "ar"])
@pytest.mark.parametrize(
    ("word", "ease"),
    [("Big buttons", Ease(big=True)), ("Lower", Ease(low=True)), ("No movement", Ease(still=True))],
)
def test_a_comfort_is_switched_on_and_off_and_put_back(hands: Hands, code: str, word: str, ease: Ease) -> None:
    stage = hands.stage
    stage.stand_on(TALL)
    stage.stand_at(replace(PAGE, language=code))
    open_comforts(hands)
    assert not hands.button(word, "Comfort").checked
    hands.touch_button(word, "Comfort")
    assert stage.kiosk.session.ease == ease
    while stage.word("Comfort", word) not in hands.names():
        hands.tap(hands.forward().middle)
    assert hands.button(word, "Comfort").checked
    hands.touch_button(word, "Comfort")
    assert stage.kiosk.session.ease == Ease()
    hands.touch_button(word, "Comfort")
    hands.touch_button("Back to normal", "Comfort")
    assert stage.kiosk.session.ease == Ease()
    assert stage.kiosk.session.stop == PAGE.stop


def test_big_buttons_are_as_big_as_they_say(hands: Hands) -> None:
    stage = hands.stage
    stage.stand_at(replace(PAGE, ease=Ease(big=True)))
    for seen in hands.see():
        if seen.role == Button:
            least = min(seen.rect.width(), seen.rect.height()) + 1
            assert least / stage.look.panel.px_per_mm >= BIG_MM, seen.name


@pytest.mark.parametrize("size", [LANDSCAPE, TALL])
def test_lower_brings_every_control_down_and_keeps_the_place(hands: Hands, size: tuple[int, int]) -> None:
    stage = hands.stage
    panel = stage.stand_on(size)
    stage.stand_at(PAGE)
    if size == LANDSCAPE:
        hands.touch_button("Lower")
    else:
        open_comforts(hands)
        hands.touch_button("Lower", "Comfort")
        hands.touch_button("Back")
        while stage.kiosk.session.screen is Screen.COMFORT:
            hands.touch_button("Back")
    assert (stage.kiosk.session.stop, stage.kiosk.session.screen) == (PAGE.stop, Screen.PAGE)
    top = min(seen.rect.top() for seen in hands.see() if seen.role == Button)
    assert top >= panel.height - panel.lower.height
    if size == TALL:
        assert panel.lower.height == round(panel.height * LOW_SHARE)
        return
    hands.touch_button("Lower")
    assert min(seen.rect.top() for seen in hands.see() if seen.role == Button) < panel.height / 10


@pytest.mark.parametrize("size", [(1024, 768), (1280, 800), (1366, 768)])
def test_lower_is_not_offered_where_nothing_is_high(hands: Hands, size: tuple[int, int]) -> None:
    stage = hands.stage
    stage.stand_on(size)
    stage.stand_at(PAGE)
    assert "Lower" not in hands.names()
    open_comforts(hands)
    assert "Lower" not in hands.names()
    stage.stand_at(replace(PAGE, ease=Ease(low=True)))
    assert stage.look.panel == stage.kiosk.panel


def test_the_next_person_finds_every_comfort_as_it_was(hands: Hands) -> None:
    stage = hands.stage
    before = stage.picture()
    stage.stand_at(replace(PAGE, ease=Ease(True, True, True), language="ar"))
    assert stage.picture() != before
    stage.wait(180.0)
    stage.wait(45.0)
    assert stage.kiosk.session.fresh
    assert stage.picture() == before


def test_no_edge_of_a_page_that_slid_in_is_left_for_the_next_person(stage: Stage) -> None:
    stage.start_over()
    before = stage.picture()
    middle = stage.window.findChild(QObject, "middle")
    assert middle is not None
    # On this panel an edge is left at 16 and 17 px of a page, at 15 and 18 px of the home screen.
    for page in (PAGE, replace(PAGE, screen=Screen.HOME, under=Screen.HOME)):
        for far in range(14, 19):
            stage.stand_at(page)
            # Drawn on its way, as a moment that no test can count on catches it.
            middle.setProperty("slid", far)
            stage.application.sendEvent(stage.window, QEvent(QEvent.Type.UpdateRequest))
            middle.setProperty("slid", 0)
            stage.settle()
            stage.kiosk.happen(EndVisit())
            stage.settle()
            assert stage.picture() == before, f"{page.screen.value}, {far} px"


def moving(stage: Stage) -> bool:
    motion = stage.window.findChild(QObject, "motion")
    assert motion is not None
    return bool(motion.property("running"))


def turn(hands: Hands) -> None:
    """Choose "Next" and let nothing settle."""
    item: QQuickItem = hands.forward().item
    QMetaObject.invokeMethod(item, "click")


def test_a_page_slides_in_within_a_fifth_of_a_second_and_not_at_all_for_who_wants_it_still(hands: Hands) -> None:
    stage = hands.stage
    stage.stand_at(PAGE)
    turn(hands)
    assert moving(stage)
    motion = stage.window.findChild(QObject, "motion")
    assert motion is not None
    assert motion.property("duration") <= 200
    QTest.qWait(400)
    assert not moving(stage)
    after = stage.picture()
    stage.stand_at(replace(PAGE, ease=Ease(still=True)))
    turn(hands)
    assert not moving(stage)
    assert stage.picture() == after
