"""The machine behind the panel, by touch: its health, its counts, and the way out."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from kiosk.core.staff import Sheet

from .hands import Hands, Zone
from .staffing import hold, let_in, press, sheet, type_pin
from .stage import LANDSCAPE


def test_leaving_asks_first(hands: Hands) -> None:
    left: list[bool] = []
    hands.stage.staff.leaving.connect(lambda: left.append(True))
    let_in(hands)
    press(hands, "Leave kiosk")
    assert sheet(hands) is Sheet.LEAVE
    press(hands, "No, stay")
    assert not left
    press(hands, "Leave kiosk")
    press(hands, "Yes, leave")
    assert left == [True]


def test_health_says_what_it_sees_and_five_crosses_prove_the_touch_screen(hands: Hands) -> None:
    let_in(hands)
    press(hands, "Kiosk health")
    names = hands.names()
    assert "Touch works" in names
    assert any(name.startswith("Clock is right: Sunday, November") for name in names)
    assert "Demonstration: not for patients" in names
    press(hands, "Touch")
    for number in range(1, 6):
        assert f"Left to touch: {6 - number}" in hands.names()
        hands.touch(f"Cross {number}")
    assert "The whole screen feels touch." in hands.names()


def test_use_is_counted_by_day_and_language_and_shown_without_small_numbers(remembering: tuple[Hands, Path]) -> None:
    from kiosk.core import statistics

    hands, folder = remembering
    stage = hands.stage
    hands.touch("Español", Zone.MIDDLE)
    hands.touch_button("Start")
    for _ in range(14):
        hands.tap(hands.forward().middle)
    stage.wait(60)
    stage.kiosk.endVisit()
    stage.wait(1)
    stage.usage.finish()
    [totals] = statistics.read(statistics.totals_file(folder), stage.clock.wall.date())
    assert totals.language == "es"
    assert totals.count("screens") >= 5
    hold(hands)
    type_pin(hands, "7306")
    press(hands, "Use by language")
    names = hands.names()
    assert f"Español: {totals.count('screens')}" in names
    assert "Español: under 5" in names


def test_the_clock_of_the_stage_is_the_demonstrations(hands: Hands) -> None:
    assert hands.stage.clock.wall == datetime(2026, 11, 22, 14, 30, tzinfo=UTC)
    assert (hands.stage.window.width(), hands.stage.window.height()) == LANDSCAPE
