"""The language changes with one touch and the place is kept; Arabic is mirrored but for numbers."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

import pytest

from kiosk.cli.tour import tour
from kiosk.core.fitting import part_at
from kiosk.core.isolates import END, LEFT_TO_RIGHT
from kiosk.core.session import Anchor, Screen, Session
from kiosk.core.shelf import Shelf

from .hands import Hands, NotFoundError, Zone
from .layout import kind_of
from .stage import LANDSCAPE, Size, Stage

ISOLATED = re.compile(r"[\u2066\u2068](?:[^\u2066-\u2069]|[\u2066\u2068][^\u2066-\u2069]*\u2069)*\u2069")
CLOCK_TIME = re.compile(r"\d{1,2}:\d{2}")


@pytest.fixture(scope="module")
def shelf(shelf: Shelf) -> Shelf:
    """Three languages, which stand side by side in the top bar of the usual panel."""
    three = tuple(language for language in shelf.languages if language.code in {"en", "es", "ar"})
    return replace(shelf, languages=three, catalogues={code: shelf.catalogues[code] for code in ("es", "ar")})


def sessions(stage: Stage, code: str) -> list[tuple[str, Session]]:
    """The tour, as a list: a test walks it while the kiosk stands elsewhere."""
    return [(name, session) for name, session in tour(stage.kiosk, code) if session.asked_at is None]


def place_of(session: Session) -> tuple[int, Anchor]:
    return session.stop, session.anchor


def assert_item_stands(stage: Stage, session: Session) -> None:
    """The part that stands holds the item that the place names."""
    parts = stage.kiosk.view.parts
    if session.screen is not Screen.PAGE or not parts:
        return
    here = parts[part_at(parts, session.anchor)]
    shown = {cell.item + here.offset for cell in here.cells}
    assert here.anchor <= session.anchor
    assert session.anchor[0] in shown or here.offset == 0


@pytest.mark.parametrize(("code", "other"), [("en", "es"), ("en", "ar"), ("ar", "es")])
def test_one_touch_changes_the_language_and_keeps_the_place(hands: Hands, code: str, other: str) -> None:
    stage = hands.stage
    endonym = stage.shelf.language(other).endonym
    for name, session in sessions(stage, code):
        stage.stand_at(session)
        hands.touch(endonym, Zone.TOP)
        now = stage.kiosk.session
        assert now.language == other, name
        assert place_of(now) == place_of(session), name
        # The list of languages has done its work; every other screen stays.
        assert now.screen is (Screen.HOME if session.screen is Screen.LANGUAGE else session.screen), name
        assert_item_stands(stage, now)
        assert hands.find(stage.word("Bar", "Home"), Zone.BOTTOM)
        assert hands.find(endonym, Zone.TOP).item.property("chosen")


@pytest.mark.parametrize("size", [(1024, 768), (1080, 1920)], ids=["1024x768", "1080x1920"])
def test_where_no_language_is_listed_two_touches_change_it(hands: Hands, size: Size) -> None:
    stage = hands.stage
    stage.stand_on(size)
    for name, session in sessions(stage, "en")[::4]:
        stage.stand_at(session)
        if session.screen is not Screen.LANGUAGE:
            with pytest.raises(NotFoundError):
                hands.find("Español", Zone.TOP)
            hands.touch("English", Zone.TOP)
            assert stage.kiosk.session.screen is Screen.LANGUAGE, name
        hands.touch("Español", Zone.MIDDLE)
        now = stage.kiosk.session
        assert now.language == "es"
        assert place_of(now) == place_of(session), name
        assert now.screen is (session.under if session.screen is not Screen.PAGE else Screen.PAGE), name


def test_a_language_that_is_not_offered_changes_nothing(hands: Hands) -> None:
    before = hands.stage.kiosk.session
    hands.stage.kiosk.chooseLanguage("tlh")
    assert hands.stage.kiosk.session == before


def test_only_the_language_in_force_is_checked(hands: Hands) -> None:
    for language in hands.stage.shelf.languages:
        hands.touch(language.endonym, Zone.TOP)
        checked = [seen.name for seen in hands.see() if seen.zone is Zone.TOP and seen.checked]
        assert checked == [language.endonym]


def test_arabic_mirrors_the_bars_and_turns_the_arrows(hands: Hands) -> None:
    stage = hands.stage
    stage.kiosk.openStop(0)
    glyph = stage.look.glyph
    for code, arrow in (("en", "arrow-right"), ("ar", "arrow-left"), ("es", "arrow-right")):
        hands.touch(stage.shelf.language(code).endonym, Zone.TOP)
        home, onward, unwell = hands.button("Home"), hands.forward(), hands.button("Feel unwell? Tell a nurse")
        back = hands.button("Back")
        mirrored = code == "ar"
        assert (home.rect.left() > onward.rect.right()) == mirrored
        assert (unwell.rect.left() > hands.find("English", Zone.TOP).rect.right()) == mirrored
        assert onward.item.property("glyph") == glyph(arrow)
        assert back.item.property("glyph") == glyph("arrow-right" if mirrored else "arrow-left")
        assert (back.rect.left() > onward.rect.right()) == mirrored
        pills = [seen.rect.left() for seen in hands.see() if seen.zone is Zone.TOP and seen.item.property("code")]
        assert len(pills) == len(stage.shelf.languages)
        assert all((one > other) == mirrored for one, other in pairwise(pills))


def test_the_picture_of_the_body_is_never_mirrored(hands: Hands) -> None:
    stage = hands.stage
    stage.kiosk.chooseLanguage("ar")
    stage.settle()
    waiting, pictures = [stage.window.contentItem()], []
    for item in waiting:
        waiting += item.childItems()
        if kind_of(item).startswith("Picture"):
            pictures.append(item)
    assert pictures
    assert not any(item.property("mirror") for item in pictures)


@pytest.mark.parametrize("code", ["en", "es", "ar"])
def test_numbers_keep_their_order(hands: Hands, code: str) -> None:
    stage = hands.stage
    clinic = stage.shelf.clinic
    phones = [clinic.text(key) for key in ("clinic_phone", "out_of_hours_phone", "crisis_line", "emergency_number")]
    found = dict.fromkeys([*phones, "time"], 0)
    for name, session in sessions(stage, code):
        stage.stand_at(session)
        for text in hands.texts():
            loose = ISOLATED.sub("", text)
            for phone in phones:
                if phone in text.replace("\u00a0", " "):
                    found[phone] += 1
                    whole = f"{LEFT_TO_RIGHT}{phone}{END}"
                    assert whole in text.replace("\u00a0", " "), f"{name}: {text!r}"
                    assert phone not in loose
            if CLOCK_TIME.search(text):
                found["time"] += 1
                assert not CLOCK_TIME.search(loose), f"{name}: {text!r}"
            assert text.count(END) == text.count("\u2066") + text.count("\u2068"), f"{name}: {text!r}"
    assert all(found.values()), found


def test_the_stage_is_as_wide_as_the_languages_need(hands: Hands) -> None:
    """Guards the tests above: on the usual panel the languages are listed in the top bar."""
    assert (hands.stage.window.width(), hands.stage.window.height()) == LANDSCAPE
    assert hands.find("Español", Zone.TOP)
