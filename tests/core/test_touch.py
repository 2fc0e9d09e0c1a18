"""One finger counts: where it starts, where it ends, and what becomes of it."""

from __future__ import annotations

import pytest

from kiosk.core.touch import REBOUND_SECONDS, STUCK_SECONDS, Box, Hand, after, let_go, lift, move, press

BOX = Box(100, 100, 200, 200)
SLIP = 12.0


def touch(*points: tuple[float, float], box: Box | None = BOX) -> tuple[Hand, bool]:
    """A finger that comes down, goes through points, and is lifted at the last."""
    hand = press(Hand(), 1, box, 5.0)
    for x, y in points:
        hand = move(hand, 1, x, y, SLIP)
    return lift(hand, 1, 5.1)


@pytest.mark.parametrize(
    ("points", "meant"),
    [
        ([], True),
        ([(150, 150)], True),
        ([(200 + SLIP, 150)], True),
        ([(200 + SLIP + 0.1, 150)], False),
        ([(100 - SLIP, 100 - SLIP)], True),
        ([(150, 99 - SLIP)], False),
        ([(400, 400), (150, 150)], True),
        ([(150, 150), (400, 400)], False),
    ],
)
def test_a_touch_means_its_target_when_it_ends_inside_or_a_slip_outside(
    points: list[tuple[float, float]], meant: bool
) -> None:
    hand, found = touch(*points)
    assert found is meant
    assert hand.touch is None


def test_a_touch_beside_every_target_means_nothing_wherever_it_ends() -> None:
    assert touch((150, 150), box=None)[1] is False


def test_a_second_finger_changes_nothing() -> None:
    hand = press(Hand(), 1, BOX, 5.0)
    assert press(hand, 2, Box(0, 0, 50, 50), 5.1) == hand
    assert move(hand, 2, 900, 900, SLIP) == hand
    assert lift(hand, 2, 5.2) == (hand, False)
    assert lift(hand, 1, 5.3)[1] is True


def test_a_target_looks_pressed_only_while_the_finger_is_on_it() -> None:
    hand = press(Hand(), 1, BOX, 5.0)
    assert hand.held
    assert not move(hand, 1, 900, 900, SLIP).held
    assert not press(Hand(), 1, None, 5.0).held
    assert not Hand().held


def test_a_press_that_never_ends_is_let_go_and_the_next_one_counts() -> None:
    hand = press(Hand(), 1, BOX, 5.0)
    assert after(hand, 5.0 + STUCK_SECONDS - 0.1) == hand
    free = after(hand, 5.0 + STUCK_SECONDS)
    assert free.touch is None
    assert lift(free, 1, 20.0) == (free, False)
    assert lift(press(free, 3, BOX, 21.0), 3, 21.1)[1] is True


def test_a_touch_that_is_taken_away_means_nothing() -> None:
    free = let_go(press(Hand(), 1, BOX, 5.0))
    assert lift(free, 1, 5.1) == (free, False)


@pytest.mark.parametrize(
    ("later", "box", "meant"),
    [
        (REBOUND_SECONDS / 2, BOX, False),
        (REBOUND_SECONDS + 0.001, BOX, True),
        (REBOUND_SECONDS / 2, Box(300, 100, 400, 200), True),
    ],
)
def test_a_shaking_finger_strikes_a_target_once(later: float, box: Box, meant: bool) -> None:
    hand, _ = touch()
    again = press(hand, 4, box, 5.1 + later)
    assert lift(again, 4, 5.1 + later + 0.05)[1] is meant


def test_the_time_of_a_second_strike_is_a_setting() -> None:
    hand = Hand(None, BOX, 5.0)
    assert lift(press(hand, 1, BOX, 5.45, 0.5), 1, 5.5)[1] is False
    assert lift(press(hand, 1, BOX, 5.51, 0.5), 1, 5.6)[1] is True
    assert lift(press(hand, 1, BOX, 5.05, 0.0), 1, 5.1)[1] is True
