"""What must never be lost for want of room: the last screen, the body map, and the way to the warning signs."""

from __future__ import annotations

from dataclasses import replace

import pytest
import shiboken6
from PySide6.QtCore import QMetaObject, QObject, QRectF
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem

from kiosk import app
from kiosk.bridge.panels import panel_of
from kiosk.core.content import PageKind, Tone
from kiosk.core.isolates import strip
from kiosk.core.session import Screen, Session
from kiosk.core.shelf import Shelf
from kiosk.core.tailor import route
from kiosk.core.theme import TextSize

from .matrix import OFFERED
from .stage import SIZES, Size, Stage
from .test_widows import lines_of

CODES = ("en", "es", "ar")
SIDE, RATE = "cluneal-nerve-injection: expect", "cluneal-nerve-injection: diary"
SIGN = "You are numb between your legs, or both legs are weak."
# Pages that show a picture or numbers first, and the words that may give way to them.
GIVES_WAY = {
    "where-numb": ((SIDE, "Seen from behind. Your side may differ."),),
    "rate-now": (
        (RATE, "Touch one number. It is your first diary entry."),
        *((RATE, words) for words in ("No pain", "The worst pain", "Only your print-out shows it")),
    ),
}
NUMBERS = ("emergency_number", "clinic_phone")


def inked(picture: QImage) -> int:
    """How many pixels are not of the colour in the picture's corner."""
    ground = picture.pixel(0, 0)
    return sum(picture.pixel(x, y) != ground for x in range(picture.width()) for y in range(picture.height()))


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("known", [True, False])
def test_the_sorry_screen_is_never_cut(qapp: QGuiApplication, shelf: Shelf, size: Size, known: bool) -> None:
    values = {key: value for key, value in shelf.clinic.values.items() if known or key not in NUMBERS}
    shelf = replace(shelf, clinic=replace(shelf.clinic, values=values))
    running = app.build_sorry(shelf, panel_of(size, None, shelf.clinic))
    try:
        running.window.show()
        app.settle(qapp)
        running.window.grabWindow()
        words = running.window.findChild(QQuickItem, "words")
        assert words is not None
        for turn in range(len(shelf.catalogues) + 1):
            running.window.setProperty("turn", turn)
            app.settle(qapp)
            drawn = words.mapRectToScene(QRectF(0, 0, words.width(), words.height()))
            assert drawn.height() > size[1] / 3
            assert QRectF(0, 0, *size).contains(drawn)
    finally:
        running.window.hide()
        shiboken6.delete(running.engine)
        app.settle(qapp)


def test_the_sorry_screen_breaks_no_number_and_sets_signs_off_from_their_dots(
    qapp: QGuiApplication, shelf: Shelf
) -> None:
    running = app.build_sorry(shelf, panel_of((768, 1366), None, shelf.clinic))
    try:
        running.window.show()
        words = running.window.findChild(QQuickItem, "words")
        assert words is not None
        turned = 0
        for turn in range(len(shelf.catalogues) + 1):
            running.window.setProperty("turn", turn)
            app.settle(qapp)
            *before, phone = [item for item in words.childItems() if item.property("text")]
            wrapped = [line for line in lines_of(phone) if any(letter.isdigit() for letter in line)]
            assert len(wrapped) == 1, wrapped
            sign, picture = before[-1], running.window.grabWindow()
            left, right = (int(sign.property(side)) for side in ("leftPadding", "rightPadding"))
            assert sorted((left, right)) == [0, int(sign.property("font").pixelSize())]
            beside = QRectF(0 if left else sign.width() - right, 0, left + right, sign.height())
            assert 10 < inked(picture.copy(sign.mapRectToScene(beside).toRect())) < 100, "a dot and no letter"
            turned += right > 0
        assert turned == 1, "Arabic begins from the right"
    finally:
        running.window.hide()
        shiboken6.delete(running.engine)
        app.settle(qapp)


def test_the_sorry_screen_tells_the_signs_in_every_language(qapp: QGuiApplication, shelf: Shelf) -> None:
    running = app.build_sorry(shelf, panel_of(SIZES[0], None, shelf.clinic))
    try:
        running.window.show()
        timer, words = running.window.findChild(QObject, "turns"), running.window.findChild(QQuickItem, "words")
        assert timer is not None
        assert words is not None
        seen = []
        for _ in range(len(shelf.catalogues) + 1):
            app.settle(qapp)
            seen.append({label.property("text") for label in words.childItems()})
            QMetaObject.invokeMethod(timer, "triggered")
        assert running.window.property("turn") == 0, "it comes round"
        for said, catalogue in zip(seen[1:], shelf.catalogues.values(), strict=True):
            assert catalogue.texts["Sorry", SIGN] in said
        assert all(SIGN not in said for said in seen[1:])
        assert SIGN in seen[0]
    finally:
        running.window.hide()
        shiboken6.delete(running.engine)
        app.settle(qapp)


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("text", TextSize)
@pytest.mark.parametrize("code", CODES)
def test_the_body_map_stands_first_on_its_page(stage: Stage, size: Size, text: TextSize, code: str) -> None:
    leaflet = stage.shelf.leaflet
    assert leaflet is not None
    stops = route(leaflet, stage.shelf.clinic)
    [number] = [
        n for n, stop in enumerate(stops) if leaflet.sections[stop.section].pages[stop.page].kind is PageKind.BODY_MAP
    ]
    stage.stand_on(size)
    stage.stand_at(Session(screen=Screen.PAGE, under=Screen.PAGE, stop=number, language=code, size=text))
    assert stage.kiosk.view.sheet.layout in {"map-side", "map-top"}
    assert all(part.fits for part in stage.kiosk.view.parts)


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("code", [*CODES, "zh", "ru", "hi"])
@pytest.mark.parametrize("page", GIVES_WAY)
def test_what_gives_way_to_a_picture_is_said_after_it(stage: Stage, size: Size, code: str, page: str) -> None:
    number = stage.kiosk.stop_names().index(page)
    stage.stand_on(size)
    session = Session(screen=Screen.PAGE, under=Screen.PAGE, stop=number, language=code, size=TextSize.LARGEST)
    wanted = {words[1] if code == "en" else stage.shelf.catalogues[code].texts[words] for words in GIVES_WAY[page]}
    said = set()
    while True:
        stage.stand_at(session)
        sheet, after = stage.kiosk.view.sheet, stage.kiosk.view.turn.after
        said |= {strip(sheet.lead), *(strip(card.heading).rpartition(" · ")[2] for card in sheet.cards)}
        assert all(part.fits for part in stage.kiosk.view.parts)
        if after is None:
            break
        session = replace(session, anchor=after)
    assert wanted <= said


@pytest.mark.parametrize("size", SIZES[2:], ids=str)
@pytest.mark.parametrize("code", [code for code in OFFERED if not code.startswith("en_")])
def test_a_red_page_begins_with_a_sign_or_with_whom_to_call(stage: Stage, size: Size, code: str) -> None:
    leaflet = stage.shelf.leaflet
    assert leaflet is not None
    stage.stand_on(size)
    for number, stop in enumerate(route(leaflet, stage.shelf.clinic)):
        page = leaflet.sections[stop.section].pages[stop.page]
        if page.tone is not Tone.RED:
            continue
        session = Session(screen=Screen.PAGE, under=Screen.PAGE, stop=number, language=code, beside=True)
        for text in TextSize:
            stage.stand_at(replace(session, size=text))
            sheet, parts = stage.kiosk.view.sheet, stage.kiosk.view.parts
            assert sheet.cards, f"{page.id}, {text.value}: a heading stands alone"
            calls = [said for said in (page.title, page.lead) if "{emergency_number}" in said]
            assert calls, page.id
            first = [sheet.title, sheet.lead, sheet.cards[0].heading]
            assert any("911" in strip(said) for said in first), f"{page.id}, {text.value}: the number is behind 'More'"
            if page.title in calls:
                assert sheet.cards[0].code == page.items[0].id, f"{page.id}, {text.value}: the first sign is not first"
            shown = {cell.item for part in parts for cell in part.cells}
            cards = len(page.items) + bool(page.lead and not sheet.lead)
            assert shown == set(range(cards)), f"{page.id}, {text.value}: a card is lost"


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("text", TextSize)
@pytest.mark.parametrize("code", CODES)
def test_the_warning_signs_stand_on_the_first_home_screen(stage: Stage, size: Size, text: TextSize, code: str) -> None:
    stage.stand_on(size)
    stage.stand_at(Session(screen=Screen.HOME, under=Screen.HOME, language=code, size=text))
    assert "red" in {tile.colour for tile in stage.kiosk.view.tiles}


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("page", ["before", "during-after", "when-to-rate"])
def test_a_step_has_its_number_beside_its_words_or_before_them(stage: Stage, size: Size, code: str, page: str) -> None:
    number = stage.kiosk.stop_names().index(page)
    stage.stand_on(size)
    session = Session(screen=Screen.PAGE, under=Screen.PAGE, stop=number, language=code, size=TextSize.LARGEST)
    steps: list[str] = []
    while True:
        stage.stand_at(session)
        for card in stage.kiosk.view.sheet.cards:
            beside = card.art in {"number", "picture"}
            steps.append(card.number if beside else strip(card.heading).partition(".")[0])
        after = stage.kiosk.view.turn.after
        if after is None:
            break
        session = replace(session, anchor=after)
    once = [step for at, step in enumerate(steps) if not at or step != steps[at - 1]]
    assert len(once) >= 3
    assert once == [str(n) for n in range(1, len(once) + 1)]
