"""What opens over a page: "feel unwell?", the languages, text size and contrast; and back to the same place."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QAccessible, QColor

from kiosk.cli.tour import tour
from kiosk.core.panel import Panel
from kiosk.core.session import OVERLAYS, Screen, Session
from kiosk.core.theme import COLOURS, Scheme, TextSize, sizes_for

from .hands import Hands, Seen, Zone
from .layout import kind_of, scene_rect, shown_items
from .stage import Stage

SIZE_WORDS = {
    TextSize.SMALL: "Small", TextSize.NORMAL: "Normal", TextSize.LARGE: "Large", TextSize.LARGEST: "Largest",
}  # fmt: skip
SCHEME_WORDS = {
    Scheme.DEFAULT: "Usual", Scheme.BLACK_ON_WHITE: "Black on white", Scheme.WHITE_ON_BLACK: "White on black",
    Scheme.SOFT: "Soft",
}  # fmt: skip
UNWELL = "Feel unwell? Tell a nurse"
PAGE = Session(screen=Screen.PAGE, under=Screen.PAGE, stop=3)


def place(session: Session) -> Session:
    """A session without its times, which every touch moves, and without the place of what stood over it."""
    lesson = replace(session.lesson, seed=0)
    return replace(session, touched_at=0.0, begun_at=None, over_anchor=(0, 0), lesson=lesson)


@pytest.mark.parametrize("code", ["en", "ar"])
def test_unwell_is_one_touch_away_and_leads_back(hands: Hands, code: str) -> None:
    stage = hands.stage
    for name, session in list(tour(stage.kiosk, code)):
        if session.asked_at is not None or session.screen is Screen.UNWELL:
            continue
        stage.stand_at(session)
        hands.touch_button(UNWELL)
        assert stage.kiosk.session.screen is Screen.UNWELL, name
        title = stage.kiosk.view.sheet.title
        assert title
        assert hands.find(title, Zone.MIDDLE, QAccessible.Role.Heading)
        hands.touch_button("Back")
        under = session.under if session.screen in OVERLAYS else session.screen
        assert place(stage.kiosk.session) == place(replace(session, screen=under)), name


@pytest.mark.parametrize("word", ["Close", "Back", UNWELL])
def test_three_ways_close_unwell(hands: Hands, word: str) -> None:
    hands.stage.stand_at(PAGE)
    hands.touch_button(UNWELL)
    while word == "Close" and hands.forward().name == "More":
        hands.touch_button("More")
    hands.touch_button(word)
    assert place(hands.stage.kiosk.session) == PAGE


def test_unwell_begins_at_its_first_part_each_time(hands: Hands) -> None:
    stage = hands.stage
    stage.stand_at(replace(PAGE, size=TextSize.LARGEST))
    hands.touch_button(UNWELL)
    first = stage.kiosk.view.sheet.cards
    assert hands.forward().name == "More", "at the largest text it has a second part"
    hands.touch_button("More")
    hands.touch_button(UNWELL)
    hands.touch_button(UNWELL)
    assert stage.kiosk.view.sheet.cards == first


def heading(hands: Hands) -> Seen:
    return next(seen for seen in hands.see() if seen.role == QAccessible.Role.Heading and seen.zone is Zone.MIDDLE)


def corner(stage: Stage) -> QColor:
    """The colour of the ground beside everything that stands on it."""
    look = stage.look
    return stage.picture().pixelColor(look.sizes.margin // 2, look.panel.height // 2)


@pytest.mark.parametrize("size", TextSize)
def test_a_text_size_holds_at_once(hands: Hands, size: TextSize) -> None:
    stage = hands.stage
    stage.stand_at(replace(PAGE, size=TextSize.LARGE if size is TextSize.NORMAL else TextSize.NORMAL))
    hands.touch_button("Text")
    before = heading(hands).item.property("font").pixelSize()
    hands.touch_button(SIZE_WORDS[size], "Comfort")
    assert stage.kiosk.session.size is size
    assert stage.kiosk.session.screen is Screen.COMFORT
    assert hands.button(SIZE_WORDS[size], "Comfort").checked
    after = heading(hands).item.property("font").pixelSize()
    assert after != before
    assert after == sizes_for(stage.look.panel, size).heading
    while hands.forward().name != "Close":
        hands.touch_button("More")
    hands.touch_button("Close")
    assert place(stage.kiosk.session) == replace(PAGE, size=size)
    assert heading(hands).item.property("font").pixelSize() == sizes_for(stage.look.panel, size).title


@pytest.mark.parametrize("scheme", Scheme)
def test_a_contrast_holds_at_once(hands: Hands, scheme: Scheme) -> None:
    stage = hands.stage
    other = Scheme.WHITE_ON_BLACK if scheme is not Scheme.WHITE_ON_BLACK else Scheme.DEFAULT
    stage.stand_at(replace(PAGE, scheme=other))
    hands.touch_button("Contrast")
    assert corner(stage) == QColor(COLOURS[other]["paper"])
    hands.touch_button(SCHEME_WORDS[scheme], "Comfort")
    assert stage.kiosk.session.scheme is scheme
    assert hands.button(SCHEME_WORDS[scheme], "Comfort").checked
    assert corner(stage) == QColor(COLOURS[scheme]["paper"])
    assert heading(hands).item.property("color") == QColor(COLOURS[scheme]["ink"])
    while hands.forward().name != "Close":
        hands.touch_button("More")
    hands.touch_button("Close")
    assert place(stage.kiosk.session) == replace(PAGE, scheme=scheme)
    assert corner(stage) == QColor(COLOURS[scheme]["paper"])


def test_each_choice_is_drawn_as_its_own_sample(hands: Hands) -> None:
    stage = hands.stage
    stage.stand_at(replace(PAGE, screen=Screen.COMFORT))
    letters = [item for item in shown_items(stage.window.contentItem()) if kind_of(item) == "LetterSample"]
    found = [item.property("font").pixelSize() for item in letters[: len(TextSize)]]
    assert found == [sizes_for(stage.look.panel, size).body for size in TextSize]
    assert found == sorted(set(found))
    picture = stage.picture()
    for scheme, letter in zip(Scheme, letters[len(TextSize) :], strict=True):
        rect = scene_rect(letter)
        colours = {
            picture.pixelColor(x, y).name().upper()
            for x in range(round(rect.left()), round(rect.right()))
            for y in range(round(rect.top()), round(rect.bottom()))
        }
        assert {COLOURS[scheme]["paper"], COLOURS[scheme]["ink"]} <= colours, scheme


def test_exactly_one_size_and_one_contrast_are_checked(hands: Hands) -> None:
    hands.stage.stand_at(replace(PAGE, size=TextSize.LARGE, scheme=Scheme.SOFT))
    hands.touch_button("Text")
    checked = {seen.name for seen in hands.see() if seen.zone is Zone.MIDDLE and seen.checked}
    while hands.forward().name == "More":
        hands.touch_button("More")
        checked |= {seen.name for seen in hands.see() if seen.zone is Zone.MIDDLE and seen.checked}
    assert checked == {"Large", "Soft"}


@pytest.mark.parametrize("screen", [(1920, 1080), (1024, 768)], ids=["together", "one after the other"])
def test_back_to_normal_keeps_the_place(hands: Hands, screen: tuple[int, int]) -> None:
    stage = hands.stage
    stage.stand_on(screen)
    stage.stand_at(replace(PAGE, size=TextSize.LARGEST, scheme=Scheme.WHITE_ON_BLACK, language="es"))
    hands.touch_button("Text" if screen == (1920, 1080) and stage.word("Bar", "Text") in hands.names() else "Comfort")
    hands.touch_button("Back to normal", "Comfort")
    assert place(stage.kiosk.session) == replace(PAGE, screen=Screen.COMFORT, language="es")
    assert corner(stage) == QColor(COLOURS[Scheme.DEFAULT]["paper"])
    assert heading(hands).item.property("font").pixelSize() == sizes_for(stage.look.panel, TextSize.NORMAL).heading
    hands.touch_button("Back")
    assert place(stage.kiosk.session) == replace(PAGE, language="es")


@pytest.mark.parametrize("screen", [(1920, 1080), (1080, 1920), (1366, 768), (1280, 800), (1024, 768)])
@pytest.mark.parametrize("size", TextSize)
def test_every_size_and_contrast_can_be_reached(hands: Hands, screen: tuple[int, int], size: TextSize) -> None:
    stage = hands.stage
    stage.stand_on(screen)
    stage.stand_at(Session(screen=Screen.COMFORT, under=Screen.HOME, size=size))
    names = hands.names()
    while hands.forward().name == "More":
        hands.touch_button("More")
        names |= hands.names()
    assert names >= {*SIZE_WORDS.values(), *SCHEME_WORDS.values(), "Back to normal"}
    assert stage.look.panel == Panel(*screen, stage.look.panel.px_per_mm)
