"""One finger on one target: what a touch means, whatever else the hand does (VVSG 2.0 7.2-E, 7.2-H, 7.2-M).

A touch starts inside a target and ends inside it, or no more than the slip outside. Other fingers do not count
until the first one is lifted. Points and boxes are px of the window, times seconds of a monotonic clock.
"""

from __future__ import annotations

from math import inf

from kiosk.core.records import record, replace

# A press whose end was lost (a frozen touch screen) is let go; kiosk-standards, field failure 14.
STUCK_SECONDS = 10.0
# EN 301 549 5.8: a shaking finger that strikes the same target twice meant it once; a clinic may set another time.
REBOUND_SECONDS = 0.3


@record
class Box:
    """Where a target stands, px."""

    left: float
    top: float
    right: float
    bottom: float

    def holds(self, x: float, y: float, slip: float) -> bool:
        """Whether a point is inside, or not farther outside than the slip, px."""
        return self.left - slip <= x <= self.right + slip and self.top - slip <= y <= self.bottom + slip


@record
class Touch:
    """The finger that counts; ``box`` is None when it came down beside every target, ``over`` when it left one."""

    finger: int
    box: Box | None
    since: float
    over: bool = True


@record
class Hand:
    """What is known between two touches: the finger that is down, and the target that was touched last."""

    touch: Touch | None = None
    last: Box | None = None
    last_at: float = -inf

    @property
    def held(self) -> bool:
        """Whether a target looks pressed."""
        return self.touch is not None and self.touch.box is not None and self.touch.over


def rebounds(since: float, rebound: float) -> bool:
    """Whether a second strike so many seconds after the first is not meant."""
    return 0 < since < rebound


def press(hand: Hand, finger: int, box: Box | None, at: float, rebound: float = REBOUND_SECONDS) -> Hand:
    """A finger came down, on a target or beside; a second one changes nothing."""
    if hand.touch is not None:
        return hand
    if box is not None and box == hand.last and rebounds(at - hand.last_at, rebound):
        box = None
    return replace(hand, touch=Touch(finger, box, at))


def move(hand: Hand, finger: int, x: float, y: float, slip: float) -> Hand:
    """A finger moved; a target that it left by more than the slip is only pressed again when it comes back."""
    touch = hand.touch
    if touch is None or touch.finger != finger or touch.box is None:
        return hand
    return replace(hand, touch=replace(touch, over=touch.box.holds(x, y, slip)))


def lift(hand: Hand, finger: int, at: float) -> tuple[Hand, bool]:
    """A finger was lifted where it last was; whether that was a touch of its target."""
    touch = hand.touch
    if touch is None or touch.finger != finger:
        return hand, False
    if touch.box is None or not touch.over:
        return replace(hand, touch=None), False
    return Hand(None, touch.box, at), True


def let_go(hand: Hand) -> Hand:
    """The system took the touch away: nothing was meant."""
    return replace(hand, touch=None)


def after(hand: Hand, at: float) -> Hand:
    """Time went by: a press that never ends is let go."""
    stuck = hand.touch is not None and at - hand.touch.since >= STUCK_SECONDS
    return let_go(hand) if stuck else hand
