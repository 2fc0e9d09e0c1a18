"""Where nobody is, the kiosk looks at the time more rarely; whoever comes finds it awake."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint

from kiosk.app import REST_MS, SECOND_MS
from kiosk.core import statistics
from kiosk.core.session import IDLE_SECONDS, QUESTION_SECONDS
from kiosk.core.touch import STUCK_SECONDS

from .hands import Hands, Zone
from .stage import Stage

# Between two tiles of the first screen.
NOWHERE = QPoint(20, 700)


def look(stage: Stage, seconds: float = 0) -> int:
    """Time goes by and the kiosk looks at it; after how long it will look again, ms."""
    stage.clock.forward(seconds)
    stage.ticker.timeout.emit()
    stage.settle()
    return stage.ticker.interval()


def test_it_rests_until_somebody_comes_and_again_when_they_have_gone(hands: Hands) -> None:
    stage = hands.stage
    assert look(stage) == REST_MS
    hands.touch("Español", Zone.MIDDLE)
    assert stage.ticker.interval() == SECOND_MS
    assert look(stage, 1) == SECOND_MS
    assert look(stage, IDLE_SECONDS) == SECOND_MS
    # While it asks whether somebody is there, it counts the seconds.
    assert stage.kiosk.session.asked_at is not None
    stage.clock.forward(QUESTION_SECONDS)
    stage.kiosk.tick()
    assert stage.kiosk.session.fresh
    # The look that writes what the visit left comes within a second, and then it rests.
    assert stage.ticker.interval() == SECOND_MS
    assert look(stage) == REST_MS


def test_a_finger_that_changes_nothing_wakes_it_until_it_is_lifted_or_let_go(hands: Hands) -> None:
    stage = hands.stage
    assert look(stage) == REST_MS
    hands.only_press(NOWHERE)
    assert stage.ticker.interval() == SECOND_MS
    assert look(stage, 1) == SECOND_MS
    hands.release(NOWHERE)
    assert look(stage, 1) == REST_MS
    hands.only_press(NOWHERE)
    assert look(stage, STUCK_SECONDS - 1) == SECOND_MS
    assert look(stage, 1) == REST_MS
    assert not stage.reach.holds
    hands.release(NOWHERE)


def test_the_staff_s_pad_is_counted_down_each_second(hands: Hands) -> None:
    assert look(hands.stage) == REST_MS
    hands.stage.staff.knock()
    assert hands.stage.ticker.interval() == SECOND_MS
    assert look(hands.stage, 1) == SECOND_MS


def test_a_visit_is_as_long_as_somebody_was_there(remembering: tuple[Hands, Path]) -> None:
    hands, folder = remembering
    stage = hands.stage
    look(stage)
    # Nobody looks at the time for an hour, and then somebody comes.
    stage.clock.forward(3600)
    hands.touch("Español", Zone.MIDDLE)
    for _ in range(90):
        look(stage, 1)
    stage.kiosk.endVisit()
    look(stage, 1)
    stage.usage.finish()
    [totals] = statistics.read(statistics.totals_file(folder), stage.clock.wall.date())
    assert totals.count("minutes") == 2
