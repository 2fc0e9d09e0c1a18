"""The words of the screens come from the catalogue, and what is missing is told."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk import app
from kiosk.app import Running
from kiosk.bridge.panels import panel_of
from kiosk.bridge.translator import CatalogueTranslator
from kiosk.cli.tour import tour
from kiosk.core.shelf import Shelf
from kiosk.core.theme import TextSize


def spoken(shelf: Shelf, code: str) -> CatalogueTranslator:
    translator = CatalogueTranslator()
    translator.use(shelf.language(code), shelf.catalogues.get(code))
    return translator


@pytest.mark.parametrize("code", ["es", "ar"])
def test_a_word_comes_from_the_catalogue(qapp: QGuiApplication, shelf: Shelf, code: str) -> None:
    translator = spoken(shelf, code)
    assert translator.translate("Bar", "Home") == shelf.catalogues[code].texts["Bar", "Home"] != "Home"
    assert not translator.missing


def test_a_missing_word_is_told_and_stays_english(qapp: QGuiApplication, shelf: Shelf) -> None:
    translator = spoken(shelf, "es")
    assert translator.translate("Bar", "Nowhere") == "Nowhere"
    assert translator.translate("Nowhere", "Home") == "Home"
    assert translator.missing == {("Bar", "Nowhere"), ("Nowhere", "Home")}


def test_words_of_qt_itself_are_not_told(qapp: QGuiApplication, shelf: Shelf) -> None:
    translator = spoken(shelf, "ar")
    assert translator.translate("QGuiApplication", "QT_LAYOUT_DIRECTION") == "QT_LAYOUT_DIRECTION"
    assert not translator.missing


def test_english_is_its_own_catalogue(qapp: QGuiApplication, shelf: Shelf) -> None:
    translator = spoken(shelf, "en")
    assert translator.translate("Bar", "Nowhere") == "Nowhere"
    assert not translator.missing
    assert not translator.isEmpty()


@pytest.mark.parametrize("code", ["es", "ar"])
@pytest.mark.parametrize("size", [(1920, 1080), (1024, 768)])
def test_no_word_is_missing_on_any_screen(
    qapp: QGuiApplication, running: Running, code: str, size: tuple[int, int]
) -> None:
    assert running.kiosk is not None
    assert running.translator is not None
    panel = panel_of(size, None, running.shelf.clinic)
    running.window.resize(*size)
    running.kiosk.resize(panel)
    screens = 0
    for _ in tour(running.kiosk, code, TextSize.NORMAL):
        app.settle(qapp)
        screens += 1
    assert screens > 50
    # Qt looks for its own words too: their contexts are names of its classes.
    assert {key for key in running.translator.missing if not key[0].startswith("QQml")} == set()
