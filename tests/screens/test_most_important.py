"""What must never be lost for want of room: the last screen, the body map, and the way to the warning signs."""

from __future__ import annotations

from dataclasses import replace

import pytest
import shiboken6
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk import app
from kiosk.bridge.panels import panel_of
from kiosk.core.content import PageKind
from kiosk.core.session import Screen, Session
from kiosk.core.shelf import Shelf
from kiosk.core.tailor import route
from kiosk.core.theme import TextSize

from .stage import SIZES, Size, Stage

CODES = ("en", "es", "ar")
LINE = ("cluneal-nerve-injection: expect", "Seen from behind. Your side may differ.")
NUMBERS = ("emergency_number", "clinic_phone")


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
        drawn = words.mapRectToScene(QRectF(0, 0, words.width(), words.height()))
        assert drawn.height() > size[1] / 3
        assert QRectF(0, 0, *size).contains(drawn)
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
@pytest.mark.parametrize("code", [*CODES, "ru", "hi"])
def test_whose_side_the_body_map_shows_is_always_said(stage: Stage, size: Size, code: str) -> None:
    number = stage.kiosk.stop_names().index("where-numb")
    stage.stand_on(size)
    session = Session(screen=Screen.PAGE, under=Screen.PAGE, stop=number, language=code, size=TextSize.LARGEST)
    wanted = stage.shelf.catalogues[code].texts[LINE] if code != "en" else LINE[1]
    said = []
    while True:
        stage.stand_at(session)
        sheet, after = stage.kiosk.view.sheet, stage.kiosk.view.turn.after
        said += [sheet.lead, *(card.heading for card in sheet.cards)]
        assert all(part.fits for part in stage.kiosk.view.parts)
        if after is None:
            break
        session = replace(session, anchor=after)
    assert wanted in said


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("text", TextSize)
@pytest.mark.parametrize("code", CODES)
def test_the_warning_signs_stand_on_the_first_home_screen(stage: Stage, size: Size, text: TextSize, code: str) -> None:
    stage.stand_on(size)
    stage.stand_at(Session(screen=Screen.HOME, under=Screen.HOME, language=code, size=text))
    assert "red" in {tile.colour for tile in stage.kiosk.view.tiles}
