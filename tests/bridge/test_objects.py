"""The two objects that QML names: made once, by the kiosk, and light on Python's own objects."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from kiosk import app
from kiosk.app import Running
from kiosk.bridge.kiosk import Kiosk
from kiosk.bridge.look import Look

TURNS = 2000


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
    assert not said
    kiosk.chooseLanguage("es")
    assert said == ["language", "changed"]


def counts() -> tuple[int, int, int]:
    return sys.getrefcount(None), sys.getrefcount(True), sys.getrefcount(False)


@pytest.mark.parametrize("doing", ["pages", "languages"])
def test_no_reference_to_none_true_or_false_is_lost(qapp: QGuiApplication, running: Running, doing: str) -> None:
    """PySide6 6.12.0 gave one back too many at each read of a property on Python 3.11, until the interpreter died."""
    kiosk = running.kiosk
    assert kiosk is not None
    stops = len(kiosk.stop_names())
    codes = [language.code for language in running.shelf.languages]
    turns: dict[str, Callable[[int], None]] = {
        "pages": lambda turn: kiosk.openStop(turn % stops),
        "languages": lambda turn: kiosk.chooseLanguage(codes[turn % len(codes)]),
    }
    turn = turns[doing]
    for number in range(200):
        turn(number)
    app.settle(qapp)
    before = counts()
    for number in range(TURNS):
        turn(number)
        if number % 50 == 0:
            app.settle(qapp)
    app.settle(qapp)
    lost = [had - has for had, has in zip(before, counts(), strict=True)]
    assert max(lost) < TURNS / 20, f"None, True and False lost {lost} references in {TURNS} turns"
