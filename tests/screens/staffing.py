"""How staff come in and find a button, for every test that stands behind the PIN."""

from __future__ import annotations

from PySide6.QtCore import QPoint

from kiosk.core.session import Screen, Session
from kiosk.core.staff import Sheet
from kiosk.core.theme import Scheme, TextSize
from kiosk.core.visit import Visit

from .hands import Hands, Seen, Zone
from .stage import PIN

READING = Session(
    screen=Screen.PAGE, under=Screen.PAGE, stop=6, language="ar", size=TextSize.LARGEST, scheme=Scheme.WHITE_ON_BLACK
)


def name_spot(hands: Hands) -> QPoint:
    """Where staff put their finger: the clinic's name, else the language where the name has no room."""
    stage = hands.stage
    top = [seen for seen in hands.see() if seen.zone is Zone.TOP]
    named = [seen for seen in top if seen.name == stage.shelf.clinic.text("clinic_name")]
    return named[0].middle if named else hands.find(stage.kiosk.view.endonym, Zone.TOP).middle


def hold(hands: Hands, seconds: float = 3.0) -> None:
    """Rest a finger on the clinic's name."""
    spot = name_spot(hands)
    hands.press(spot)
    hands.stage.wait(seconds)
    hands.release(spot)


def type_pin(hands: Hands, digits: str = PIN) -> None:
    for digit in digits:
        hands.touch(digit)
    hands.touch_button("Open", "Pad")


def let_in(hands: Hands) -> None:
    hold(hands)
    type_pin(hands)
    assert sheet(hands) is Sheet.PANEL


def sheet(hands: Hands) -> Sheet:
    return hands.stage.kiosk.session.staff.sheet


def press(hands: Hands, start: str) -> Seen:
    """Touch the one button whose name begins so, on whatever part of the screen it stands."""
    for _ in range(12):
        found = [seen for seen in hands.see() if seen.name.startswith(start) and seen.zone is Zone.MIDDLE]
        buttons = [seen for seen in found if seen.item.inherits("QQuickAbstractButton")]
        if buttons:
            hands.tap(buttons[0].middle)
            return buttons[0]
        hands.touch_button("More")
    raise AssertionError(f"no part has '{start}'")


def visit(hands: Hands) -> Visit:
    return hands.stage.kiosk.session.visit
