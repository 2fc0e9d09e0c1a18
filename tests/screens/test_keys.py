"""A whole visit without touch: a keyboard, a keypad and two switches, with nothing out of reach and no trap."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtTest import QTest

from kiosk.cli.tour import staff_tour, tour
from kiosk.core.bilingual import own
from kiosk.core.isolates import strip
from kiosk.core.keys import Act
from kiosk.core.session import IDLE_SECONDS, QUESTION_SECONDS, Screen, Session
from kiosk.core.theme import COLOURS, Scheme

from .hands import Button, Hands, Zone
from .stage import SIZES, Size, Stage

Key = Qt.Key
PAD = Qt.KeyboardModifier.KeypadModifier
NONE = Qt.KeyboardModifier.NoModifier
HOME = Session(screen=Screen.HOME, under=Screen.HOME)
SWITCHES = (Key.Key_1, Key.Key_2)


def press(stage: Stage, key: Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(stage.window, key, modifiers)
    stage.settle()


def where(stage: Stage) -> Screen:
    """The screen that stands."""
    return stage.kiosk.session.screen


def focused(stage: Stage) -> str:
    """The words of the button in the frame."""
    item = stage.window.activeFocusItem()
    return strip(own(str(item.property("text")))) if item is not None and item.property("visualFocus") else ""


def go_to(stage: Stage, name: str, key: Key = Key.Key_Tab) -> None:
    """Move the frame until it is round a button."""
    for _ in range(60):
        if focused(stage) == strip(name):
            return
        press(stage, key)
    pytest.fail(f"the keys never reach '{name}'")


def ring(stage: Stage, key: Key) -> list[str]:
    """Every button that a key reaches, once round the screen."""
    press(stage, key)
    found = [focused(stage)]
    for _ in range(80):
        press(stage, key)
        if focused(stage) == found[0]:
            return found
        found.append(focused(stage))
    pytest.fail(f"the frame never comes round: {found}")


@pytest.mark.parametrize("code", ["en", "ar"])
@pytest.mark.parametrize("size", [SIZES[0], SIZES[1], SIZES[4]], ids=["wide", "tall", "small"])
def test_keys_reach_every_button_in_reading_order_on_every_screen(hands: Hands, code: str, size: Size) -> None:
    stage = hands.stage
    stage.stand_on(size)
    # The help for keys is left out: there a key only says what it does.
    screens = [(name, session) for name, session in tour(stage.kiosk, code) if session.screen is not Screen.KEYS]
    for name, session in screens[::3] + list(staff_tour(stage.kiosk, code))[::3]:
        stage.stand_at(replace(session, asked_at=None))
        order = [seen.name for seen in hands.see() if seen.role == Button]
        assert len(order) >= 3, name
        there = ring(stage, Key.Key_Tab)
        start = there.index(order[0])
        assert [*there[start:], *there[:start]] == order, name
        assert sorted(ring(stage, Key.Key_Backtab)) == sorted(order), name


def test_both_answers_of_the_idle_question_are_reached_and_nothing_behind_it(hands: Hands) -> None:
    stage = hands.stage
    stage.stand_at(replace(HOME, asked_at=stage.clock.seconds))
    yes, done = (stage.word("Idle", word) for word in ("Yes, I am still reading", "I have finished"))
    assert sorted(ring(stage, Key.Key_Down)) == sorted([yes, done])
    go_to(stage, yes)
    press(stage, Key.Key_Return)
    assert stage.kiosk.session.asked_at is None
    assert where(stage) is Screen.HOME


@pytest.mark.parametrize("code", ["en", "es", "ar"])
def test_two_switches_are_enough_for_a_visit(hands: Hands, code: str) -> None:
    stage = hands.stage
    onward, choose = SWITCHES
    endonym = next(language.endonym for language in stage.shelf.languages if language.code == code)
    go_to(stage, endonym, onward)
    if stage.window.activeFocusItem() != hands.find(endonym, Zone.MIDDLE).item:
        # The language button in the top bar has the name of the language in force.
        press(stage, onward)
        go_to(stage, endonym, onward)
    press(stage, choose)
    assert stage.kiosk.session.language == code
    go_to(stage, hands.forward().raw, onward)
    press(stage, choose)
    assert where(stage) is Screen.HOME
    warning = next(tile for tile in stage.kiosk.view.tiles if tile.colour == "red")
    go_to(stage, warning.title, onward)
    press(stage, choose)
    assert stage.kiosk.session.stop == warning.target
    seen = 0
    while where(stage) is Screen.PAGE:
        go_to(stage, hands.forward().raw, onward)
        press(stage, choose)
        seen += 1
    assert seen > 5
    assert where(stage) is Screen.CHECK
    go_to(stage, hands.forward().raw, onward)
    press(stage, choose)
    go_to(stage, stage.kiosk.view.sheet.cards[0].heading, onward)
    press(stage, choose)
    assert len(stage.kiosk.session.lesson.tries) == 1


@pytest.mark.parametrize(
    ("key", "modifiers", "act"),
    [
        (Key.Key_Escape, NONE, Act.BACK),
        (Key.Key_Period, PAD, Act.BACK),
        (Key.Key_Home, NONE, Act.HOME),
        (Key.Key_0, PAD, Act.HOME),
        (Key.Key_F1, NONE, Act.HELP),
        (Key.Key_Asterisk, PAD, Act.HELP),
    ],
)
def test_a_key_does_what_its_help_says(hands: Hands, key: Key, modifiers: Qt.KeyboardModifier, act: Act) -> None:
    stage = hands.stage
    stage.stand_at(Session(screen=Screen.PAGE, under=Screen.PAGE, stop=2))
    press(stage, key, modifiers)
    after = stage.kiosk.session
    if act is Act.BACK:
        assert (after.screen, after.stop) == (Screen.PAGE, 1)
    else:
        assert after.screen is {Act.HOME: Screen.HOME, Act.HELP: Screen.KEYS}[act]
    stage.stand_at(Session(screen=Screen.KEYS, under=Screen.PAGE, stop=2))
    press(stage, key, modifiers)
    if act is Act.HELP:
        assert where(stage) is Screen.PAGE
        return
    assert where(stage) is Screen.KEYS, "here a key only says what it does"
    said = stage.shelf.words[f"Keys.{act.value}"].text
    assert said in hands.names()
    assert [[strip(line) for line in card.lines] for card in stage.kiosk.view.sheet.cards] == [[said]]


def test_the_help_for_keys_is_no_trap(hands: Hands) -> None:
    stage = hands.stage
    stage.stand_at(HOME)
    press(stage, Key.Key_F1)
    press(stage, Key.Key_Tab)
    press(stage, Key.Key_Escape)
    assert where(stage) is Screen.KEYS
    press(stage, Key.Key_Escape)
    assert where(stage) is Screen.HOME
    press(stage, Key.Key_F1)
    hands.touch_button("Back")
    assert where(stage) is Screen.HOME


@pytest.mark.parametrize("key", [Key.Key_Tab, Key.Key_Return, Key.Key_Escape])
def test_holding_a_key_is_one_press(hands: Hands, key: Key) -> None:
    stage = hands.stage
    stage.stand_at(Session(screen=Screen.PAGE, under=Screen.PAGE, stop=9))
    go_to(stage, hands.forward().raw)
    before = (focused(stage), stage.kiosk.session.stop)
    for _ in range(5):
        again = QKeyEvent(QEvent.Type.KeyPress, key.value, NONE, "", True, 1)
        stage.application.sendEvent(stage.window, again)
        stage.settle()
    assert (focused(stage), stage.kiosk.session.stop) == before
    press(stage, key)
    assert (focused(stage), stage.kiosk.session.stop) != before


def test_arrows_follow_the_way_a_screen_is_read(hands: Hands) -> None:
    stage = hands.stage
    for code, onward in (("en", Key.Key_Right), ("ar", Key.Key_Left)):
        stage.stand_at(replace(HOME, language=code))
        tiles = [strip(tile.title) for tile in stage.kiosk.view.tiles]
        go_to(stage, tiles[0])
        press(stage, onward)
        assert focused(stage) == tiles[1], code
        press(stage, Key.Key_Up)
        assert focused(stage) == tiles[0], code


@pytest.mark.parametrize("scheme", Scheme)
def test_the_frame_is_thick_enough_and_seen_in_every_contrast(hands: Hands, scheme: Scheme) -> None:
    stage = hands.stage
    stage.stand_at(replace(HOME, scheme=scheme))
    ink = QColor(COLOURS[scheme]["ink"])
    for seen in [seen for seen in hands.see() if seen.role == Button and seen.zone is not Zone.TOP]:
        go_to(stage, seen.raw)
        item = seen.item
        rect = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
        picture, row = stage.picture(), round(rect.center().y())
        left = round(rect.left())
        thick = sum(picture.pixelColor(x, row) == ink for x in range(max(0, left - 20), left))
        assert thick / stage.look.panel.px_per_mm >= 1.0, seen.name


def test_a_touch_takes_the_frame_away(hands: Hands) -> None:
    stage = hands.stage
    stage.stand_at(HOME)
    go_to(stage, stage.kiosk.view.tiles[1].title)
    hands.touch_button("Home")
    assert focused(stage) == ""


@pytest.mark.parametrize("start", [HOME, Session()], ids=["home", "welcome"])
def test_the_place_of_the_keys_goes_with_the_person(hands: Hands, start: Session) -> None:
    stage = hands.stage
    stage.stand_at(start)
    press(stage, Key.Key_Tab)
    assert focused(stage)
    stage.wait(IDLE_SECONDS)
    stage.wait(QUESTION_SECONDS)
    assert stage.kiosk.session.fresh
    assert focused(stage) == ""


def test_other_keys_do_nothing(hands: Hands) -> None:
    stage = hands.stage
    stage.stand_at(HOME)
    before, session = stage.picture(), stage.kiosk.session
    for key in (
        Key.Key_Q,
        Key.Key_F4,
        Key.Key_F11,
        Key.Key_Menu,
        Key.Key_Print,
        Key.Key_Alt,
        Key.Key_6,
        Key.Key_Delete,
    ):
        press(stage, key)
        press(stage, key, Qt.KeyboardModifier.ControlModifier)
    assert replace(stage.kiosk.session, touched_at=0.0) == replace(session, touched_at=0.0)
    assert stage.picture() == before
