"""Taking it home: two touches away, a code that every phone reads, and no print button where there is no printer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtGui import QAccessible, QGuiApplication, QImage, QPointingDevice

from kiosk.core.isolates import strip
from kiosk.core.places import Places
from kiosk.core.session import Screen, Session, Take
from kiosk.core.shelf import Shelf
from kiosk.core.theme import Scheme, TextSize

from .hands import Hands, NotFoundError, Zone
from .stage import SIZES, Stage, staged

ADDRESS = "https://clinic.example/aftercare"
# As it stands in every language, with or without a space before it.
VERSION = "1-[2-9A-HJKMNP-TV-Z]{6}"
TAKE = Session(screen=Screen.TAKE, under=Screen.HOME)
Heading = QAccessible.Role.Heading


def decoded(picture: QImage) -> list[str]:
    """Every code of a picture, read by a reader that knows nothing of the kiosk."""
    rgb = picture.convertToFormat(QImage.Format.Format_RGB888)
    image = Image.frombytes(
        "RGB", (rgb.width(), rgb.height()), bytes(rgb.constBits()), "raw", "RGB", rgb.bytesPerLine()
    )
    return [found.text for found in zxingcpp.read_barcodes(image)]


@pytest.fixture(scope="module")
def addressed(qapp: QGuiApplication, shelf: Shelf, places: Places) -> Iterator[Stage]:
    """A kiosk of a clinic that has a site."""
    values = {**shelf.clinic.values, "take_home_address": ADDRESS}
    QAccessible.setActive(True)
    with staged(qapp, replace(shelf, clinic=replace(shelf.clinic, values=values)), places) as made:
        yield made


def test_it_is_two_touches_away_and_closes(hands: Hands) -> None:
    hands.touch_button("Start")
    hands.touch("Take it with you", Zone.MIDDLE)
    assert hands.stage.kiosk.view.screen == "take"
    assert hands.find("Take it with you", Zone.MIDDLE, Heading)
    hands.touch_button("Close")
    assert hands.stage.kiosk.view.screen == "home"


def test_without_a_printer_nothing_speaks_of_paper(hands: Hands) -> None:
    hands.stage.stand_at(TAKE)
    assert hands.find("On your phone", Zone.MIDDLE, Heading)
    for gone in ("Print", "Large letters"):
        with pytest.raises(NotFoundError):
            hands.find(gone, Zone.MIDDLE)
    assert "On paper" not in hands.names()


@pytest.mark.parametrize("scheme", Scheme)
def test_the_code_holds_the_essentials_as_text(stage: Stage, scheme: Scheme) -> None:
    for language in stage.shelf.languages:
        stage.stand_at(replace(TAKE, language=language.code, scheme=scheme))
        [text] = decoded(stage.picture())
        assert text == stage.kiosk.view.take.code
        for number in ("911", "(555) 010-0199", "(555) 010-0142", "988"):
            assert number in text
        assert re.search(VERSION, text)
        assert strip(stage.kiosk.view.take.stamp) in strip(text)
        assert ("\u2066" in text) == language.right_to_left
    assert "It is hard to breathe." not in text
    stage.stand_at(TAKE)
    [text] = decoded(stage.picture())
    for words in (
        "It is hard to breathe.",
        "You are numb between your legs.",
        "Do not drive: Until Monday, 2:30 PM",
    ):
        assert words in text


@pytest.mark.parametrize("scheme", Scheme)
def test_the_code_opens_the_page_of_its_language_and_version(addressed: Stage, scheme: Scheme) -> None:
    addressed.start_over()
    seen = set()
    for language in addressed.shelf.languages:
        addressed.stand_at(replace(TAKE, language=language.code, scheme=scheme))
        [text] = decoded(addressed.picture())
        take = addressed.kiosk.view.take
        [version] = re.findall(VERSION, take.stamp)
        page = f"{ADDRESS}/cluneal-nerve-injection/{language.code}.html"
        assert text == f"{page}?v={version}"
        assert strip(take.address).replace("\u200b", "") == page
        seen.add(text)
    assert len(seen) == len(addressed.shelf.languages)


@pytest.mark.parametrize("size", SIZES, ids=[f"{w}x{h}" for w, h in SIZES])
@pytest.mark.parametrize("text", [TextSize.SMALL, TextSize.LARGEST])
def test_the_code_is_read_on_every_panel(stage: Stage, addressed: Stage, size: tuple[int, int], text: TextSize) -> None:
    for each in (stage, addressed):
        each.stand_on(size)
        for language in each.shelf.languages:
            each.stand_at(replace(TAKE, language=language.code, size=text))
            assert decoded(each.picture()) == [each.kiosk.view.take.code]
            modules = each.kiosk.view.take.code_px / each.look.panel.px_per_mm
            assert modules >= 34, "a code is no smaller than a coin"


def test_the_address_stands_under_the_code(addressed: Stage, device: QPointingDevice) -> None:
    addressed.start_over()
    addressed.stand_at(TAKE)
    names = {name.replace("\u200b", "") for name in Hands(addressed, device).names()}
    assert f"{ADDRESS}/cluneal-nerve-injection/en.html" in names


def test_the_choices_are_gone_for_the_next_person(stage: Stage) -> None:
    stage.stand_at(replace(TAKE, take=Take(large=True, beside=True)))
    stage.start_over()
    assert stage.kiosk.session.take == Take()
