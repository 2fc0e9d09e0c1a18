"""Nobody there: the dimmed screen, the heartbeat, and hands that do everything at once."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QCloseEvent, QColor, QGuiApplication, QImage, QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.bridge.guard import Guard
from kiosk.bridge.heart import REST_MS, Heart, Waker, is_blank
from kiosk.bridge.night import Night
from kiosk.core.clinic import Clinic
from kiosk.core.session import Screen

from .hands import Hands
from .stage import Stage

NIGHT = {"bright_from": "09:00", "bright_until": "09:30"}


@pytest.fixture
def night(stage: Stage) -> Iterator[Night]:
    """The stage's own Night, at a clinic whose hours are over."""
    made = Night._made
    assert made is not None
    before = stage.kiosk.shelf.clinic
    # As a change on the panel does it.
    stage.kiosk.use_clinic(Clinic({**before.values, **NIGHT}))
    yield made
    stage.kiosk.use_clinic(before)
    made.tick()
    stage.start_over()


def luminance(stage: Stage) -> int:
    return QColor(stage.picture().pixel(stage.window.width() - 5, 5)).lightness()


def test_outside_the_hours_the_screen_is_dimmed_and_the_first_touch_only_wakes_it(
    stage: Stage, hands: Hands, night: Night
) -> None:
    stage.start_over()
    bright = luminance(stage)
    stage.clock.forward(500)
    night.tick()
    stage.settle()
    assert night.dimmed
    assert luminance(stage) < bright / 3
    start = hands.button("Start").middle
    hands.tap(start)
    assert not night.dimmed
    assert stage.kiosk.session.fresh, "the touch that wakes it must do nothing else"
    assert luminance(stage) == bright
    hands.tap(start)
    assert stage.kiosk.session.screen is Screen.HOME


def test_nothing_blanks_in_opening_hours_and_outside_them_it_is_dimmed_and_not_dark(stage: Stage, night: Night) -> None:
    stage.start_over()
    bright, begun = luminance(stage), stage.clock.wall
    zone = stage.kiosk.frame.wording.schedule.zone
    for quarters in range(4 * 24):
        stage.clock.wall = begun + timedelta(minutes=15 * quarters)
        stage.clock.forward(900)
        night.tick()
        stage.settle()
        is_open = "09:00" <= f"{stage.clock.wall.astimezone(zone):%H:%M}" < "09:30"
        assert night.property("dimmed") is not is_open
        assert (luminance(stage) == bright) is is_open
        assert not is_blank(stage.picture()), "who looks from afar still sees that it works"


def test_a_visit_is_never_dimmed(stage: Stage, night: Night) -> None:
    stage.start_over()
    stage.stand_at(replace(stage.kiosk.session, screen=Screen.HOME, under=Screen.HOME))
    stage.clock.forward(500)
    stage.clock.wall += timedelta(hours=3)
    night.tick()
    assert not night.dimmed


def test_each_movement_ends_with_one_frame_more_that_tells_nobody(stage: Stage) -> None:
    told: list[str] = []
    turned: list[object] = []

    def tell(message: str) -> bool:
        told.append(message)
        return True

    waker = Waker(stage.window)
    heart = Heart(stage.window, tell, 0, waker)
    try:
        stage.window.update()
        QTest.qWait(REST_MS * 4)
        assert told == ["READY=1", "WATCHDOG=1"]
        turned.append(stage.window.property("beat"))
        stage.window.update()
        QTest.qWait(REST_MS * 4)
        turned.append(stage.window.property("beat"))
        assert turned == [turned[0], not turned[0]], "one frame more, and no more than one"
        assert len(told) == 2
        stage.window.update()
        stage.settle()
        assert waker.waits
        heart.beat()
        QTest.qWait(REST_MS * 8)
        assert len(told) == 3, "a beat while a movement ends is asked again after it"
        heart.beat()
        waker.wake()
        assert len(told) == 3, "a frame that nobody asked for is no sign of life"
    finally:
        heart.deleteLater()
        waker.deleteLater()
        stage.window.setProperty("beat", False)
        stage.settle()


def test_the_heart_beats_only_after_a_frame_that_holds_a_picture(stage: Stage) -> None:
    told: list[str] = []

    def tell(message: str) -> bool:
        told.append(message)
        return True

    heart = Heart(stage.window, tell, 0)
    try:
        heart.beat()
        stage.window.update()
        QTest.qWait(300)
        assert told[:2] == ["READY=1", "WATCHDOG=1"]
        told.clear()
        QTest.qWait(100)
        assert told == [], "without a beat nothing is said"
        heart.beat()
        QTest.qWait(300)
        assert told == ["WATCHDOG=1"]
    finally:
        heart.setParent(None)
        heart.deleteLater()


def test_each_beat_changes_what_nobody_sees(stage: Stage) -> None:
    stage.start_over()
    stage.settle()
    before, heart = stage.window.grabWindow(), Heart(stage.window, lambda _message: True, 0)
    try:
        for turned in (True, False, True):
            heart.beat()
            assert stage.window.property("beat") is turned
            assert stage.window.grabWindow() == before
        point = stage.window.findChild(QQuickItem, "beat")
        assert point is not None
        assert (point.isVisible(), point.width() > 0) == (True, True), "a compositor sees no change"
    finally:
        stage.window.setProperty("beat", False)
        heart.setParent(None)
        heart.deleteLater()


def test_a_picture_of_one_colour_is_blank() -> None:
    image = QImage(200, 100, QImage.Format.Format_RGB32)
    image.fill(QColor("black"))
    assert is_blank(image)
    assert is_blank(QImage())
    for x in range(100):
        for y in range(100):
            image.setPixelColor(x, y, QColor("white"))
    assert not is_blank(image)


def test_the_guard_refuses_to_close(stage: Stage) -> None:
    guard = Guard(stage.window)
    try:
        event = QCloseEvent()
        QGuiApplication.sendEvent(stage.window, event)
        assert not event.isAccepted()
        assert stage.window.isVisible()
        assert guard.eventFilter(stage.window, QEvent(QEvent.Type.Drop))
    finally:
        stage.window.removeEventFilter(guard)
        guard.setParent(None)
        guard.deleteLater()
        stage.window.showNormal()
        stage.start_over()


def test_ten_fingers_edge_swipes_and_long_presses_lead_nowhere_else(stage: Stage, device: QPointingDevice) -> None:
    stage.start_over()
    chance = random.Random(5)
    window = stage.window
    wide, high = window.width(), window.height()

    def anywhere() -> QPoint:
        edge = chance.random() < 0.3
        return QPoint(chance.choice((0, wide - 1)) if edge else chance.randrange(wide), chance.randrange(high))

    for turn in range(120):
        fingers = chance.randint(1, 10)
        down = QTest.touchEvent(window, device)
        for finger in range(fingers):
            down.press(finger, anywhere(), window)
        down.commit()
        stage.clock.forward(chance.choice((0.1, 1.0, 12.0)))
        stage.reach.tick()
        moved = QTest.touchEvent(window, device)
        for finger in range(fingers):
            moved.move(finger, anywhere(), window)
        moved.commit()
        lifted = QTest.touchEvent(window, device)
        for finger in range(fingers):
            lifted.release(finger, anywhere(), window)
        lifted.commit()
        if turn % 20 == 0:
            stage.settle()
            assert not is_blank(stage.picture())
    stage.settle()
    assert window.isVisible()
    assert [other for other in QGuiApplication.topLevelWindows() if other.isVisible()] == [window]
    assert window.windowState() in {Qt.WindowState.WindowNoState, Qt.WindowState.WindowFullScreen}
    stage.start_over()
    assert stage.kiosk.session.fresh
