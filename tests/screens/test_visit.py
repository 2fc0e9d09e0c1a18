"""A whole visit by touch, in every language that is offered."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible

from kiosk.core.isolates import strip
from kiosk.core.session import Screen
from kiosk.core.shelf import Shelf

from .hands import Hands, NotFoundError, Zone

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
    assert len(tiles) >= 5
    for tile in tiles:
        assert hands.find(tile.title, Zone.MIDDLE).note == tile.note
        hands.touch(tile.title, Zone.MIDDLE)
        assert (kiosk.session.screen, kiosk.session.stop) == (Screen.PAGE, tile.target)
        assert_page_stands(hands)
        hands.touch_button("Home")
        assert kiosk.session.screen is Screen.HOME


@pytest.mark.parametrize("code", CODES)
def test_next_leads_through_every_page_and_home(hands: Hands, code: str) -> None:
    begin(hands, code)
    kiosk, route = hands.stage.kiosk, hands.stage.kiosk.stop_names()
    came_by: list[int] = []
    for _ in range(10 * len(route)):
        hands.tap(hands.forward().middle)
        if kiosk.session.screen is Screen.HOME:
            break
        assert_page_stands(hands)
        if not came_by or came_by[-1] != kiosk.session.stop:
            came_by.append(kiosk.session.stop)
    assert kiosk.session.screen is Screen.HOME, "Next never leads home"
    assert came_by == list(range(len(route)))
    assert not hands.stage.translator.missing


def test_the_last_page_says_finish(hands: Hands) -> None:
    begin(hands, "en")
    last = len(hands.stage.kiosk.stop_names()) - 1
    hands.stage.kiosk.openStop(last)
    hands.stage.settle()
    while hands.forward().name == "More":
        hands.touch_button("More")
    hands.touch_button("Finish")
    assert hands.stage.kiosk.session.screen is Screen.HOME


@pytest.mark.parametrize("code", CODES)
def test_back_leads_back_through_every_page(hands: Hands, code: str) -> None:
    begin(hands, code)
    kiosk = hands.stage.kiosk
    kiosk.openStop(4)
    hands.stage.settle()
    came_by = [4]
    for _ in range(40):
        hands.touch_button("Back")
        if kiosk.session.screen is not Screen.PAGE:
            break
        if came_by[-1] != kiosk.session.stop:
            came_by.append(kiosk.session.stop)
    assert came_by == [4, 3, 2, 1, 0]
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
