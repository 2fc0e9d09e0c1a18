"""A touch starts and ends inside its target; a slip is forgiven; nothing else does anything."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QTouchEvent
from PySide6.QtTest import QTest

from kiosk.cli.tour import tour
from kiosk.core.session import Screen, Session
from kiosk.core.theme import COLOURS, Scheme

from .hands import Hands, Zone
from .stage import Stage

HOME = Session(screen=Screen.HOME, under=Screen.HOME)


@pytest.fixture
def at_home(hands: Hands) -> Hands:
    """A person in front of the home screen."""
    hands.stage.stand_at(HOME)
    return hands


def where(stage: Stage) -> Screen:
    """The screen that stands."""
    return stage.kiosk.session.screen


def targets(hands: Hands) -> list[str]:
    """Every button that leads away from the home screen."""
    words = ("Text", "Contrast", "Back", "Start", "Feel unwell? Tell a nurse")
    return [tile.title for tile in hands.stage.kiosk.view.tiles] + [hands.stage.word("Bar", word) for word in words]


def test_a_touch_that_ends_outside_does_nothing(at_home: Hands) -> None:
    for name in targets(at_home):
        seen = at_home.find(name)
        at_home.press(seen.middle)
        outside = QPoint(seen.middle.x(), seen.rect.bottom() + 40)
        if outside.y() > at_home.stage.window.height() - 5:
            outside = QPoint(seen.middle.x(), seen.rect.top() - 40)
        at_home.slide(outside)
        at_home.release(outside)
        assert at_home.stage.kiosk.session.screen is Screen.HOME, name


def test_a_touch_that_begins_outside_does_nothing(at_home: Hands) -> None:
    for name in targets(at_home):
        seen = at_home.find(name)
        outside = QPoint(seen.rect.left() - 12, seen.middle.y())
        at_home.press(outside)
        at_home.slide(seen.middle)
        at_home.release(seen.middle)
        assert at_home.stage.kiosk.session.screen is Screen.HOME, name


@pytest.mark.parametrize("millimetres", [0.5, 1.0, 2.0, 3.0])
@pytest.mark.parametrize("direction", [(1, 0), (-1, 0), (0, 1), (0, -1)])
def test_a_slip_inside_is_forgiven(at_home: Hands, millimetres: float, direction: tuple[int, int]) -> None:
    stage = at_home.stage
    slip = stage.look.panel.px(millimetres)
    seen = at_home.find(stage.kiosk.view.tiles[0].title)
    end = seen.middle + QPoint(*direction) * slip
    at_home.press(seen.middle)
    at_home.slide(end)
    at_home.release(end)
    assert stage.kiosk.session.screen is Screen.PAGE


@pytest.mark.parametrize("scheme", Scheme)
def test_every_button_looks_pressed_at_once(at_home: Hands, scheme: Scheme) -> None:
    stage = at_home.stage
    stage.stand_at(replace(HOME, scheme=scheme))
    # A filled button turns round, every other takes the pressed colour.
    pressed = {QColor(COLOURS[scheme][role]).name() for role in ("pressed", "card")}
    dull = []
    for name in targets(at_home):
        seen = at_home.find(name)
        # Inside the edge, before the words begin.
        ground = QPoint(seen.rect.left() + stage.look.sizes.padding // 2, seen.middle.y())
        before = stage.picture()
        at_home.press(seen.middle)
        assert seen.item.property("down")
        assert stage.picture().pixelColor(ground).name() in pressed, name
        if before.pixelColor(ground) == stage.picture().pixelColor(ground):
            dull.append(name)
        away = QPoint(5, 500)
        at_home.slide(away)
        at_home.release(away)
        assert not seen.item.property("down")
        assert stage.picture() == before
    assert not dull, f"these look the same at rest: {dull}"


def test_holding_does_nothing_until_the_finger_is_lifted_and_then_one_thing(at_home: Hands) -> None:
    kiosk = at_home.stage.kiosk
    at_home.touch_button("Start")
    assert kiosk.session.stop == 0
    onward = at_home.forward()
    at_home.press(onward.middle)
    QTest.qWait(1300)
    at_home.stage.settle()
    assert kiosk.session.stop == 0
    at_home.release(onward.middle)
    assert kiosk.session.stop == 1
    QTest.qWait(400)
    assert kiosk.session.stop == 1


def test_a_slip_out_of_a_target_is_forgiven_up_to_three_millimetres(at_home: Hands) -> None:
    stage = at_home.stage
    for millimetres, screen in ((2.9, Screen.PAGE), (3.6, Screen.HOME)):
        stage.stand_at(HOME)
        seen = at_home.find(stage.kiosk.view.tiles[0].title)
        out = QPoint(seen.rect.right() + round(millimetres * stage.look.panel.px_per_mm), seen.middle.y())
        at_home.press(QPoint(seen.rect.right() - 4, seen.middle.y()))
        at_home.slide(out)
        at_home.release(out)
        assert stage.kiosk.session.screen is screen, millimetres


def test_a_second_finger_is_ignored(at_home: Hands) -> None:
    stage = at_home.stage
    tile = at_home.find(stage.kiosk.view.tiles[0].title)
    at_home.press(tile.middle)
    at_home.second_finger(at_home.button("Contrast").middle)
    assert where(stage) is Screen.HOME
    assert tile.item.property("down"), "the first finger still holds its tile"
    at_home.release(tile.middle)
    assert where(stage) is Screen.PAGE
    stage.stand_at(HOME)
    at_home.press(QPoint(4, 500))
    at_home.second_finger(at_home.button("Contrast").middle)
    at_home.release(QPoint(4, 500))
    assert where(stage) is Screen.HOME


def test_a_touch_that_the_system_takes_away_does_nothing(at_home: Hands) -> None:
    stage = at_home.stage
    tile = at_home.find(stage.kiosk.view.tiles[0].title)
    at_home.press(tile.middle)
    cancel = QTouchEvent(QEvent.Type.TouchCancel)
    stage.application.sendEvent(stage.window, cancel)
    assert not tile.item.property("down")
    at_home.release(tile.middle)
    assert where(stage) is Screen.HOME
    at_home.touch(tile.name)
    assert where(stage) is Screen.PAGE


def test_a_press_whose_end_is_lost_is_let_go_after_ten_seconds(at_home: Hands) -> None:
    stage = at_home.stage
    tile = at_home.find(stage.kiosk.view.tiles[0].title)
    at_home.press(tile.middle)
    stage.wait(9.0)
    assert tile.item.property("down")
    stage.wait(1.5)
    assert not tile.item.property("down")
    at_home.release(tile.middle)
    assert where(stage) is Screen.HOME
    at_home.touch(tile.name)
    assert where(stage) is Screen.PAGE


def test_a_shaking_finger_turns_one_page(at_home: Hands) -> None:
    stage = at_home.stage
    stage.stand_at(replace(HOME, screen=Screen.PAGE, under=Screen.PAGE, stop=9))
    onward, places = at_home.forward().middle, []
    # The second strike comes 0.1 s after the first.
    for moved in (0.0, -0.9, 0.0):
        stage.clock.seconds += moved
        at_home.tap(onward)
        places.append((stage.kiosk.session.stop, stage.kiosk.session.anchor))
    assert places[0] == places[1] != places[2]


def test_a_mouse_hovers_over_nothing(at_home: Hands) -> None:
    stage = at_home.stage
    before = stage.picture()
    for name in targets(at_home):
        QTest.mouseMove(stage.window, at_home.find(name).middle)
        stage.settle()
        assert stage.picture() == before, name


def test_a_swipe_leads_nowhere(at_home: Hands) -> None:
    window = at_home.stage.window
    for begin, end in (((0.9, 0.3), (0.1, 0.3)), ((0.5, 0.9), (0.5, 0.1)), ((0.001, 0.5), (0.7, 0.5))):
        steps = [
            QPoint(
                round(window.width() * (begin[0] + (end[0] - begin[0]) * step / 8)),
                round(window.height() * (begin[1] + (end[1] - begin[1]) * step / 8)),
            )
            for step in range(9)
        ]
        before = at_home.stage.picture()
        at_home.press(steps[0])
        for point in steps[1:]:
            at_home.slide(point)
        at_home.release(steps[-1])
        assert at_home.stage.kiosk.session.screen is Screen.HOME
        assert at_home.stage.picture() == before


def test_a_touch_on_words_selects_nothing_and_opens_no_menu(hands: Hands) -> None:
    stage = hands.stage
    for name, session in list(tour(stage.kiosk, "en"))[::5]:
        if session.asked_at is not None:
            continue
        stage.stand_at(session)
        before, names = stage.picture(), hands.names()
        still = [
            seen for seen in hands.see() if seen.zone is Zone.MIDDLE and not seen.item.inherits("QQuickAbstractButton")
        ]
        assert still, name
        for seen in still[:4]:
            for _ in range(2):
                hands.tap(seen.middle)
            QTest.mouseDClick(stage.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, seen.middle)
            QTest.mouseClick(stage.window, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, seen.middle)
        stage.settle()
        assert hands.names() == names, name
        assert stage.picture() == before, name


def test_a_long_press_and_a_right_click_open_no_menu(at_home: Hands) -> None:
    stage = at_home.stage
    before = stage.picture()
    seen = at_home.find(stage.kiosk.view.tiles[0].title)
    QTest.mouseClick(stage.window, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, seen.middle)
    at_home.press(QPoint(5, 500))
    QTest.qWait(1000)
    at_home.release(QPoint(5, 500))
    assert stage.kiosk.session.screen is Screen.HOME
    assert stage.picture() == before
