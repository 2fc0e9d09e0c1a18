"""Is this normal: touch what is felt, and see the level, what to do and the number; and the scale of pain."""

from __future__ import annotations

import pytest

from kiosk.core.content import Tone
from kiosk.core.isolates import strip
from kiosk.core.learning import LEVELS, Normal, places_of
from kiosk.core.lesson import Lesson

from .hands import Hands, Zone
from .stage import Stage

CONTEXT = "cluneal-nerve-injection: is-normal"
SHAPES = {Tone.RED: "alert-octagon", Tone.AMBER: "phone", Tone.GREEN: "check-circle"}


def normal_of(stage: Stage) -> Normal:
    assert stage.shelf.leaflet is not None
    assert stage.shelf.leaflet.normal is not None
    return stage.shelf.leaflet.normal


def open_normal(hands: Hands) -> None:
    hands.touch_button("Home")
    hands.touch(hands.stage.word(CONTEXT, "Is this normal?"), Zone.MIDDLE)
    assert hands.stage.kiosk.view.screen == "normal"


def test_every_sign_is_reached_by_touch_and_tells_its_level_and_what_to_do(hands: Hands, stage: Stage) -> None:
    normal, leaflet = normal_of(stage), stage.shelf.leaflet
    assert leaflet is not None
    places = places_of(leaflet)
    open_normal(hands)
    seen: set[Tone] = set()
    for area in normal.areas:
        hands.touch(area.title, Zone.MIDDLE)
        cards = {card.code: card for card in stage.kiosk.view.sheet.cards}
        assert set(cards) == {sign.item for sign in area.signs}
        # Nobody chooses by colour.
        assert {card.tone for card in cards.values()} == {"plain"}
        for sign in area.signs:
            card = cards[sign.item]
            hands.touch(" ".join(part for part in (card.heading, *card.lines) if part), Zone.MIDDLE)
            sheet, tone = stage.kiosk.view.sheet, places[sign.item].item.tone
            assert sheet.tone == tone.value
            assert sheet.glyph == stage.shelf.icons[SHAPES[tone]]
            told = strip(f"{sheet.title} {sheet.lead}")
            if tone is Tone.RED:
                assert strip(sheet.title) == "Call 911 now"
            elif not sign.own_action:
                assert told.startswith("Call us today: (555)" if tone is Tone.AMBER else "This is normal")
            seen.add(tone)
            hands.touch_button("Back")
        hands.touch_button("Back")
    assert seen == set(LEVELS)
    hands.touch_button("Back")
    assert stage.kiosk.view.screen == "home"


def test_close_leads_home_from_a_sign(hands: Hands, stage: Stage) -> None:
    open_normal(hands)
    hands.touch("Head", Zone.MIDDLE)
    assert hands.forward().name == "Close"
    hands.tap(hands.forward().middle)
    assert stage.kiosk.view.screen == "home"


def test_what_was_felt_is_gone_for_the_next_person(hands: Hands, stage: Stage) -> None:
    open_normal(hands)
    hands.touch("Head", Zone.MIDDLE)
    assert stage.kiosk.session.lesson.area == "head"
    stage.kiosk.endVisit()
    assert stage.kiosk.session.lesson == Lesson()


def rate_page(stage: Stage) -> int:
    return stage.kiosk.stop_names().index("rate-now")


@pytest.mark.parametrize("pain", [0, 7, 10])
def test_one_touch_writes_the_first_entry_of_the_diary(hands: Hands, stage: Stage, pain: int) -> None:
    hands.touch_button("Home")
    stage.kiosk.openStop(rate_page(stage))
    stage.settle()
    assert [hands.find(str(n), Zone.MIDDLE).checked for n in range(11)] == [False] * 11
    hands.touch(str(pain), Zone.MIDDLE)
    assert stage.kiosk.session.lesson.pain == pain
    assert [n for n in range(11) if hands.find(str(n), Zone.MIDDLE).checked] == [pain]
    stage.kiosk.chooseLanguage("ar")
    stage.settle()
    assert hands.find(str(pain), Zone.MIDDLE).checked
    stage.kiosk.endVisit()
    assert stage.kiosk.session.lesson.pain is None


def test_the_numbers_run_the_way_a_language_is_read(hands: Hands, stage: Stage) -> None:
    stage.kiosk.openStop(rate_page(stage))
    stage.settle()
    assert hands.find("0", Zone.MIDDLE).rect.x() < hands.find("10", Zone.MIDDLE).rect.x()
    stage.kiosk.chooseLanguage("ar")
    stage.settle()
    assert hands.find("0", Zone.MIDDLE).rect.x() > hands.find("10", Zone.MIDDLE).rect.x()
