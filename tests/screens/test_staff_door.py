"""The way in for staff, by touch: the held name, the pad, the PIN, and the time until it locks."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtTest import QTest

from kiosk.app import Memory, prepare_environment
from kiosk.core.places import Places
from kiosk.core.session import Screen
from kiosk.core.shelf import Shelf
from kiosk.core.staff import PAD_SECONDS, PANEL_SECONDS, Sheet
from kiosk.core.theme import TextSize
from kiosk.core.visit import Visit

from .hands import Hands
from .staffing import READING, hold, let_in, name_spot, sheet, type_pin, visit
from .stage import PIN, SIZES, Size, staged


def test_three_seconds_on_the_clinics_name_open_the_pad_and_less_does_not(hands: Hands) -> None:
    hold(hands, 2.9 - 1.0)
    assert sheet(hands) is Sheet.NONE
    assert hands.stage.kiosk.session.fresh, "nothing of a short touch is left"
    hold(hands)
    assert sheet(hands) is Sheet.PAD


def test_a_hold_shows_its_progress_without_motion(hands: Hands) -> None:
    hands.press(name_spot(hands))
    seen = [hands.stage.staff.property("marks")]
    for _ in range(2):
        hands.stage.wait(0.9)
        seen.append(hands.stage.staff.property("marks"))
    assert seen[0] == 0 or seen[0] < seen[-1]
    assert seen == sorted(seen)
    hands.release(name_spot(hands))
    assert hands.stage.staff.property("marks") == 0


@pytest.mark.parametrize("size", SIZES, ids=[f"{w}x{h}" for w, h in SIZES])
@pytest.mark.parametrize("text", [TextSize.NORMAL, TextSize.LARGEST])
def test_the_pad_opens_on_every_panel(hands: Hands, size: Size, text: TextSize) -> None:
    stage = hands.stage
    stage.stand_on(size)
    stage.stand_at(replace(READING, size=text, language="es"))
    hold(hands)
    assert sheet(hands) is Sheet.PAD
    assert stage.kiosk.session.screen is Screen.PAGE, "the long touch chose nothing"


def test_a_slipped_finger_opens_nothing(hands: Hands) -> None:
    hands.press(name_spot(hands))
    hands.stage.wait(1.0)
    hands.slide(QPoint(900, 600))
    hands.stage.wait(3.0)
    hands.release(QPoint(900, 600))
    assert sheet(hands) is Sheet.NONE


def test_a_keyboard_opens_the_pad_and_works_it(hands: Hands) -> None:
    QTest.keyClick(hands.stage.window, Qt.Key.Key_F10)
    hands.stage.settle()
    assert sheet(hands) is Sheet.PAD
    QTest.keyClick(hands.stage.window, Qt.Key.Key_Escape)
    hands.stage.settle()
    assert sheet(hands) is Sheet.NONE


def test_the_pad_closes_after_fifteen_seconds_and_a_touch_buys_time(hands: Hands) -> None:
    hold(hands)
    hands.stage.wait(PAD_SECONDS - 2)
    hands.touch("4")
    hands.stage.wait(PAD_SECONDS - 1)
    assert sheet(hands) is Sheet.PAD
    hands.stage.wait(1)
    assert sheet(hands) is Sheet.NONE
    assert hands.stage.kiosk.session.fresh


def test_the_panel_says_when_it_locks_and_locks_after_two_minutes(hands: Hands) -> None:
    let_in(hands)
    hands.stage.wait(15)
    assert "Locks itself in 1:45" in hands.names()
    hands.stage.wait(PANEL_SECONDS - 16)
    assert sheet(hands) is Sheet.PANEL
    hands.stage.wait(1)
    assert sheet(hands) is Sheet.NONE


def test_keys_of_the_pad_are_twenty_millimetres(hands: Hands) -> None:
    for size in SIZES:
        hands.stage.stand_on(size)
        hold(hands)
        keys = [hands.find(digit) for digit in "0123456789"]
        least = min(min(key.rect.width(), key.rect.height()) for key in keys)
        assert least >= 20 * hands.stage.look.panel.px_per_mm
        hands.touch_button("Close")


def test_the_session_never_holds_the_digits(hands: Hands) -> None:
    hold(hands)
    for digit in PIN:
        hands.touch(digit)
    assert PIN not in repr(hands.stage.kiosk.session)
    assert hands.stage.kiosk.session.staff.digits == len(PIN)


def test_the_machines_pin_counts_and_is_not_shown(remembering: tuple[Hands, Path]) -> None:
    hands, _ = remembering
    hold(hands)
    assert not any("7306" in name or PIN in name for name in hands.names())
    type_pin(hands)
    assert sheet(hands) is Sheet.PAD
    assert "That PIN is not right." in hands.names()
    type_pin(hands, "7306")
    assert sheet(hands) is Sheet.PANEL


def test_wrong_tries_wait_longer_each_time_and_survive_a_restart(
    remembering: tuple[Hands, Path], qapp: QGuiApplication, shelf: Shelf, places: Places, device: QPointingDevice
) -> None:
    hands, folder = remembering
    hold(hands)
    for _ in range(3):
        type_pin(hands, "9999")
    assert any(name.startswith("Wait 0:0") for name in hands.names())
    hands.stage.wait(6)
    type_pin(hands, "9998")
    assert "Wait 0:10, then try again." in hands.names()
    hands.touch("7")
    assert hands.stage.kiosk.session.staff.digits == 0, "the pad does not listen while it waits"
    # A second kiosk on the same machine: the wait goes on, whatever the wall clock says.
    clock = replace(hands.stage.clock, wall=hands.stage.clock.wall + timedelta(days=300))
    with staged(qapp, shelf, places, clock, Memory(folder, places.demonstration)) as again:
        other = Hands(again, device)
        hold(other)
        assert any(name.startswith("Wait 0:0") for name in other.names())
        again.wait(6)
        type_pin(other, "7306")
        assert sheet(other) is Sheet.PANEL


def test_a_production_kiosk_without_a_pin_lets_nobody_in(
    qapp: QGuiApplication, shelf: Shelf, places: Places, device: QPointingDevice, tmp_path: Path
) -> None:
    from kiosk.core.clinic import Clinic

    real = replace(shelf, clinic=Clinic({**shelf.clinic.values, "demonstration": False}))
    with staged(qapp, real, places, memory=Memory(tmp_path, None)) as made:
        hands = Hands(made, device)
        hold(hands)
        assert "No staff PIN is set yet. The technician sets it." in hands.names()
        assert not [name for name in hands.names() if name in set("0123456789")]
        for digit in PIN:
            made.staff.act(f"digit:{digit}")
        made.staff.act("open")
        assert sheet(hands) is Sheet.PAD


def test_the_demonstration_shows_its_pin_on_the_pad(hands: Hands) -> None:
    hold(hands)
    assert f"PIN of this demonstration: {PIN}" in hands.names()
    type_pin(hands)
    assert sheet(hands) is Sheet.PANEL


def test_no_keyboard_of_the_system_comes_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_IM_MODULE", "qtvirtualkeyboard")
    prepare_environment()
    assert "QT_IM_MODULE" not in os.environ


def test_nothing_of_the_staff_answers_without_the_pin(hands: Hands) -> None:
    stage = hands.stage
    hold(hands)
    for deed in ("flag:steroid_given:yes", "side:left", "go:panel", "clear", "hand", "set:clock", "save:sure", "undo"):
        stage.staff.act(deed)
        assert sheet(hands) is Sheet.PAD, deed
    assert visit(hands) == Visit()
    left = []
    stage.staff.leaving.connect(lambda: left.append(True))
    stage.staff.act("leave")
    assert not left, "nobody leaves without the PIN"
