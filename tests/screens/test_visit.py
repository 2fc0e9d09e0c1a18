"""A whole visit by touch, in every language that is offered."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible

from kiosk.core.isolates import strip
from kiosk.core.lesson import Lesson
from kiosk.core.session import Screen, Session
from kiosk.core.shelf import Shelf
from kiosk.core.tailor import route
from kiosk.core.ways import walks

from .hands import Hands, NotFoundError, Zone
from .test_check import touch_answer

CODES = ("en", "es", "ar")
Heading = QAccessible.Role.Heading


def test_english_spanish_and_arabic_are_offered(shelf: Shelf, hands: Hands) -> None:
    assert {language.code for language in shelf.languages} >= set(CODES)
    for language in shelf.languages:
        assert hands.find(language.endonym, Zone.MIDDLE)


def begin(hands: Hands, code: str) -> None:
    """From the first screen to the home screen in a language."""
    hands.touch(hands.stage.shelf.language(code).endonym, Zone.MIDDLE)
    assert hands.stage.kiosk.session.language == code
    hands.touch_button("Start")
    assert hands.stage.kiosk.session.screen is Screen.HOME


def on_the_way(hands: Hands) -> list[int]:
    """The stops that the full way passes."""
    shelf = hands.stage.kiosk.frame.shelf
    assert shelf.leaflet is not None
    return [number for number, stop in enumerate(route(shelf.leaflet, shelf.clinic)) if walks(Lesson(), stop)]


def assert_page_stands(hands: Hands) -> None:
    sheet = hands.stage.kiosk.view.sheet
    assert hands.find(sheet.title, Zone.MIDDLE, Heading)
    names = hands.names()
    for card in sheet.cards:
        assert strip(card.heading) in names
        for line in card.lines:
            assert strip(line) in names
        if card.limit:
            assert strip(card.limit) in names


@pytest.mark.parametrize("code", CODES)
def test_every_tile_opens_its_section(hands: Hands, code: str) -> None:
    begin(hands, code)
    kiosk = hands.stage.kiosk
    tiles = kiosk.view.tiles
    assert {tile.code for tile in tiles} >= {"", "check", "is-normal", "take"}
    for tile in tiles:
        assert hands.find(tile.title, Zone.MIDDLE).note == tile.note
        hands.touch(tile.title, Zone.MIDDLE)
        if tile.code:
            assert kiosk.session.screen.value == {"check": "check", "is-normal": "normal", "take": "take"}[tile.code]
        else:
            assert (kiosk.session.screen, kiosk.session.stop) == (Screen.PAGE, tile.target)
        if tile.code != "take":
            assert_page_stands(hands)
        hands.touch_button("Home")
        assert kiosk.session.screen is Screen.HOME


@pytest.mark.parametrize("code", CODES)
def test_next_leads_through_the_whole_way_the_check_and_home(hands: Hands, code: str) -> None:
    begin(hands, code)
    kiosk = hands.stage.kiosk
    came_by: list[int] = []
    for _ in range(400):
        hands.tap(hands.forward().middle)
        if kiosk.session.screen is not Screen.PAGE:
            break
        assert_page_stands(hands)
        if not came_by or came_by[-1] != kiosk.session.stop:
            came_by.append(kiosk.session.stop)
    assert kiosk.view.screen == "check", "Next never leads to the check"
    assert came_by == on_the_way(hands)
    assert_page_stands(hands)
    for _ in range(40):
        hands.tap(hands.forward().middle)
        if kiosk.view.screen != "check":
            break
        assert_page_stands(hands)
        if kiosk.session.lesson.here is not None and not kiosk.session.lesson.shown:
            touch_answer(hands, right=True)
            assert_page_stands(hands)
    assert kiosk.view.screen == "home", "Next never leads home"
    assert not hands.stage.translator.missing


@pytest.mark.parametrize("code", CODES)
def test_back_leads_back_through_the_way(hands: Hands, code: str) -> None:
    begin(hands, code)
    kiosk = hands.stage.kiosk
    way = on_the_way(hands)[:5]
    hands.stage.stand_at(Session(screen=Screen.PAGE, under=Screen.PAGE, stop=way[-1], language=code))
    came_by = [way[-1]]
    for _ in range(40):
        hands.touch_button("Back")
        if kiosk.session.screen is not Screen.PAGE:
            break
        if came_by[-1] != kiosk.session.stop:
            came_by.append(kiosk.session.stop)
    assert came_by == way[::-1]
    assert kiosk.view.screen == Screen.HOME.value
    hands.touch_button("Back")
    assert kiosk.view.screen == Screen.WELCOME.value


def test_a_touch_on_a_stop_of_the_timeline_shows_it(hands: Hands) -> None:
    kiosk = hands.stage.kiosk
    kiosk.openStop(kiosk.stop_names().index("timeline"))
    hands.stage.settle()
    stops = kiosk.view.sheet.stops
    assert len(stops) >= 3
    for stop in reversed(stops):
        hands.touch(stop.label, Zone.MIDDLE)
        assert kiosk.session.anchor == (stop.target, 0)
        assert hands.find(stop.label, Zone.MIDDLE, Heading)
        assert hands.find(stop.label, Zone.MIDDLE).checked


def test_what_a_screen_reader_cannot_find_is_not_found(hands: Hands) -> None:
    assert hands.stage.kiosk.session.screen is Screen.WELCOME
    with pytest.raises(NotFoundError, match="0 items are called 'Back'"):
        hands.find("Back")
    with pytest.raises(NotFoundError, match="2 items are called 'English'"):
        hands.find("English")
