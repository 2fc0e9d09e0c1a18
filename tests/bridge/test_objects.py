"""The two objects that QML names: made once, by the kiosk, and light on Python's own objects."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Property, QObject
from PySide6.QtGui import QGuiApplication

from kiosk import app
from kiosk.app import Running
from kiosk.bridge.kiosk import Kiosk
from kiosk.bridge.look import Look
from kiosk.bridge.translator import CatalogueTranslator
from kiosk.cli.tour import NOW
from kiosk.core.panel import Panel
from kiosk.core.shelf import Shelf
from kiosk.core.theme import Scheme


@pytest.mark.parametrize("kind", [Kiosk, Look])
def test_qml_makes_none_of_its_own(
    qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch, kind: type[Kiosk] | type[Look]
) -> None:
    monkeypatch.setattr(kind, "_made", None)
    with pytest.raises(AssertionError):
        kind.create(QObject())


def test_qml_is_given_the_one_that_was_offered(running: Running) -> None:
    assert running.kiosk is Kiosk.create(running.engine)
    assert running.look is Look.create(running.engine)


def test_a_change_of_nothing_says_nothing(qapp: QGuiApplication, running: Running) -> None:
    kiosk = running.kiosk
    assert kiosk is not None
    kiosk.openStop(1)
    said: list[str] = []
    kiosk.changed.connect(lambda: said.append("changed"))
    kiosk.languageChanged.connect(lambda: said.append("language"))
    kiosk.openStop(1)
    kiosk.touched()
    kiosk.tick()
    kiosk.chooseLanguage("en")
    kiosk.openStop(10**6)
    kiosk.place(replace(kiosk.session))
    assert not said
    kiosk.chooseLanguage("es")
    assert said == ["language", "changed"]


def counts() -> tuple[int, int, int]:
    return sys.getrefcount(None), sys.getrefcount(True), sys.getrefcount(False)


def lost_over(turns: int, turn: Callable[[int], None]) -> int:
    """The most references that one of None, True and False has lost; what is kept in between adds some."""
    for number in range(100):
        turn(number)
    gc.collect()
    before = counts()
    for number in range(turns):
        turn(number)
    return max(had - has for had, has in zip(before, counts(), strict=True))


def test_two_thousand_pages_lose_no_reference(qapp: QGuiApplication, shelf: Shelf) -> None:
    """PySide6 6.12.0 took one from None at each call that returns nothing, until Python 3.11 died of it."""
    translator = CatalogueTranslator()
    look = Look(Panel(1920, 1080), shelf.languages[0].fonts, shelf.icons)
    kiosk = Kiosk(shelf, look, translator, app.make_clock(shelf.clinic, lambda: NOW.wall, lambda: NOW.seconds))
    read = [name for name, value in vars(Kiosk).items() if isinstance(value, Property)]
    stops = len(kiosk.stop_names())

    def turn(number: int) -> None:
        kiosk.openStop(number % stops)
        for name in read:
            kiosk.property(name)

    assert len(read) > 30
    assert lost_over(2000, turn) < 100


@pytest.mark.parametrize("doing", ["pages", "languages", "contrasts"])
def test_no_reference_is_lost_in_a_window(qapp: QGuiApplication, running: Running, doing: str) -> None:
    kiosk = running.kiosk
    assert kiosk is not None
    stops = len(kiosk.stop_names())
    codes = [language.code for language in running.shelf.languages]
    schemes = [scheme.value for scheme in Scheme]
    acts: dict[str, Callable[[int], None]] = {
        "pages": lambda number: kiosk.openStop(number % stops),
        "languages": lambda number: kiosk.chooseLanguage(codes[number % len(codes)]),
        "contrasts": lambda number: kiosk.chooseScheme(schemes[number % len(schemes)]),
    }

    def turn(number: int) -> None:
        acts[doing](number)
        app.settle(qapp)

    assert lost_over(200, turn) < 100
