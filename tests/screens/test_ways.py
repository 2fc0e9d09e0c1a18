"""The short and the full way: chosen on the first screen, counted, and left without losing the place."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.core.content import Stop, Way
from kiosk.core.lesson import ChooseWay
from kiosk.core.session import Screen, Session
from kiosk.core.tailor import route
from kiosk.core.theme import TextSize
from kiosk.core.ways import walks

from .hands import Hands, Zone
from .stage import SIZES, Size, Stage


def stops_of(stage: Stage) -> tuple[Stop, ...]:
    shelf = stage.kiosk.frame.shelf
    assert shelf.leaflet is not None
    return route(shelf.leaflet, shelf.clinic)


def walk(hands: Hands, stage: Stage) -> list[str]:
    """The pages that "Next" passes until the check stands."""
    seen = []
    for _ in range(200):
        if stage.kiosk.view.screen != "page":
            break
        seen.append(stage.kiosk.stop_names()[stage.kiosk.session.stop])
        sheet = stage.kiosk.view.sheet
        while stage.kiosk.view.turn.after is not None:
            hands.tap(hands.forward().middle)
        assert sheet.step == len(seen)
        hands.tap(hands.forward().middle)
    return seen


def test_the_short_way_passes_its_pages_counts_them_and_ends_in_the_check(hands: Hands, stage: Stage) -> None:
    hands.touch("Short: about 4 minutes", Zone.MIDDLE)
    stops = [n for n, stop in enumerate(stops_of(stage)) if stop.way is Way.SHORT]
    assert stage.kiosk.view.sheet.steps == len(stops)
    assert walk(hands, stage) == [stage.kiosk.stop_names()[n] for n in stops]
    assert stage.kiosk.view.screen == "check"
    assert [one.id for one in stage.kiosk.session.lesson.asked] == ["driving", "emergency", "numb"]


def test_the_full_way_passes_more_and_leaves_out_what_is_only_for_who_wants_it(hands: Hands, stage: Stage) -> None:
    hands.touch("Full: about 8 minutes", Zone.MIDDLE)
    stops = [n for n, stop in enumerate(stops_of(stage)) if stop.way is not Way.MORE]
    assert stage.kiosk.view.sheet.steps == len(stops) > 20
    assert walk(hands, stage) == [stage.kiosk.stop_names()[n] for n in stops]
    assert len(stage.kiosk.session.lesson.asked) == 6


def test_start_is_the_full_way(hands: Hands, stage: Stage) -> None:
    hands.tap(hands.forward().middle)
    assert stage.kiosk.view.screen == "home"
    hands.tap(hands.forward().middle)
    assert stage.kiosk.session.lesson.way is Way.FULL


def test_another_way_or_language_keeps_the_place(hands: Hands, stage: Stage) -> None:
    hands.touch("Full: about 8 minutes", Zone.MIDDLE)
    for _ in range(8):
        hands.tap(hands.forward().middle)
    place = stage.kiosk.session.stop
    assert place > 0
    for way in (Way.SHORT, Way.FULL):
        stage.kiosk.happen(ChooseWay(way))
        stage.kiosk.chooseLanguage("ar" if way is Way.SHORT else "en")
        stage.settle()
        assert stage.kiosk.session.stop == place
        assert 1 <= stage.kiosk.view.sheet.step <= stage.kiosk.view.sheet.steps
    # From a page that the short way leaves out, it goes on with the next that it passes.
    full_only = next(n for n, stop in enumerate(stops_of(stage)) if stop.way is Way.FULL)
    stage.kiosk.openStop(full_only)
    stage.kiosk.goHome()
    stage.kiosk.happen(ChooseWay(Way.SHORT))
    stage.kiosk.goNext()
    assert walks(stage.kiosk.session.lesson, stops_of(stage)[stage.kiosk.session.stop])


def test_a_section_that_its_tile_has_opened_is_read_whole(hands: Hands, stage: Stage) -> None:
    hands.touch("Short: about 4 minutes", Zone.MIDDLE)
    hands.touch_button("Home")
    hands.touch("About your injection", Zone.MIDDLE)
    section = stops_of(stage)[stage.kiosk.session.stop].section
    pages = [n for n, stop in enumerate(stops_of(stage)) if stop.section == section and not stop.closing]
    assert stage.kiosk.view.sheet.steps == len(pages) == 12
    seen = []
    while stops_of(stage)[stage.kiosk.session.stop].section == section and stage.kiosk.session.lesson.inside:
        seen.append(stage.kiosk.session.stop)
        while stage.kiosk.view.turn.after is not None:
            hands.tap(hands.forward().middle)
        hands.tap(hands.forward().middle)
    assert seen == pages
    assert not stage.kiosk.session.lesson.inside


def test_back_from_the_first_page_of_a_tile_leads_home(hands: Hands, stage: Stage) -> None:
    hands.touch_button("Home")
    hands.touch("Care at home", Zone.MIDDLE)
    hands.touch_button("Back")
    assert stage.kiosk.view.screen == "home"


def test_the_way_goes_back_to_full_for_the_next_person(hands: Hands, stage: Stage) -> None:
    hands.touch("Short: about 4 minutes", Zone.MIDDLE)
    assert stage.kiosk.session.lesson.way.value == "short"
    stage.kiosk.endVisit()
    assert stage.kiosk.session.lesson.way.value == "full"


@pytest.mark.parametrize("size", SIZES, ids=lambda size: "{}x{}".format(*size))
@pytest.mark.parametrize("text", [TextSize.NORMAL, TextSize.LARGEST])
def test_the_first_screen_offers_every_language_and_both_ways(stage: Stage, size: Size, text: TextSize) -> None:
    stage.stand_on(size)
    codes = [language.code for language in stage.shelf.languages]
    for code in codes:
        session, screens = Session(screen=Screen.WELCOME, under=Screen.WELCOME, language=code, size=text), []
        while True:
            stage.stand_at(session)
            screens.append(stage.kiosk.view)
            after = stage.kiosk.view.turn.after
            if after is None:
                break
            session = replace(session, anchor=after)
        assert [tile.code for view in screens for tile in view.tiles] == codes
        assert any(view.ways.tall for view in screens), code
        assert code == "en" or any(view.switch.tall for view in screens)
        # Two screens of languages at most, and a third for what would part them.
        assert sum(1 for view in screens if view.tiles) <= 2
        assert len(screens) <= 3
