"""Every screen of the tour stands right, in every language, on every panel, at every text size."""

from __future__ import annotations

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.bridge.derive import SHIFT_STEPS
from kiosk.core.session import Ease, Screen, Session
from kiosk.core.shelf import Shelf
from kiosk.core.theme import TextSize

from .layout import Checker, Fault
from .madeup import LONG, MIRRORED, longer
from .matrix import OFFERED, TOO_MUCH, Look, covering, every_language, full, look_at
from .stage import SIZES, Size, Stage

ALL = [look for look in full(OFFERED) if (look.language, look.text, look.ease) not in TOO_MUCH]
FEW = covering(ALL)


def told(faults: list[Fault]) -> str:
    return f"{len(faults)} faults\n" + "\n".join(str(fault) for fault in faults)


@pytest.fixture(scope="module")
def shelf(shelf: Shelf) -> Shelf:
    """Every language, and the two that are made up."""
    return every_language(shelf)


def test_every_pair_is_looked_at() -> None:
    wanted = {pair for look in ALL for pair in look.pairs}
    assert {pair for look in FEW for pair in look.pairs} == wanted
    assert {look.language for look in FEW} >= {"en", "es", "ar", LONG.code, MIRRORED.code}
    assert len(FEW) < len(ALL) / 30


@pytest.mark.parametrize("look", FEW, ids=str)
def test_nothing_is_cut_covered_or_out_of_reach(stage: Stage, look: Look) -> None:
    _, faults = look_at(stage, look)
    assert not faults, told(faults)


def test_longer_english_is_longer_and_keeps_what_is_filled_in() -> None:
    english = "Do not drive for {driving_ban_hours} after you had medicine to make you sleepy."
    made = longer(english)
    assert "{driving_ban_hours}" in made
    assert 1.3 < len(made) / len(english) < 1.6
    assert not set("aeiou") & set(made.replace("{driving_ban_hours}", ""))


@pytest.mark.parametrize("size", SIZES, ids=[f"{w}x{h}" for w, h in SIZES])
def test_the_first_screen_stands_right_wherever_it_has_moved(stage: Stage, size: Size) -> None:
    stage.stand_on(size)
    faults, seen = [], set()
    for _ in range(2 * SHIFT_STEPS):
        stage.wait(60.0)
        seen.add(stage.kiosk.view.shift)
        faults += Checker(stage).faults(f"welcome moved by {stage.kiosk.view.shift}")
    assert len(seen) == SHIFT_STEPS + 1
    assert not faults, told(faults)


@pytest.mark.parametrize("big", [False, True])
@pytest.mark.parametrize("size", SIZES, ids=[f"{w}x{h}" for w, h in SIZES])
def test_the_room_that_is_reckoned_with_is_the_room_that_is_there(stage: Stage, size: Size, big: bool) -> None:
    stage.stand_on(size)
    middle = stage.window.findChild(QQuickItem, "middle")
    assert middle is not None
    for text in TextSize:
        stage.stand_at(Session(screen=Screen.LANGUAGE, under=Screen.HOME, size=text, ease=Ease(big=big)))
        frame = stage.kiosk.frame
        assert (middle.width(), middle.height()) == (frame.width, frame.height), text
