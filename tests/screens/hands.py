"""Hands and eyes for the tests: they find what a screen reader finds, and touch it as a finger does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.core.isolates import strip

from .stage import Stage

Button = QAccessible.Role.Button
# What the button at the end of the bottom bar is called.
FORWARD = ("Start", "Next", "More", "Close", "Finish")


class Zone(Enum):
    """Where on the screen: a language stands in the top bar and on a tile."""

    TOP = "top bar"
    MIDDLE = "between the bars"
    BOTTOM = "bottom bar"


@dataclass(frozen=True)
class Seen:
    """What a screen reader is told of one item; ``name`` without isolates, ``raw`` with them."""

    name: str
    raw: str
    note: str
    role: QAccessible.Role
    rect: QRect
    checked: bool
    zone: Zone
    item: QQuickItem

    @property
    def middle(self) -> QPoint:
        """Where a finger aims."""
        return self.rect.center()


class NotFoundError(AssertionError):
    """A screen reader does not find it, so a test does not either."""


class Hands:
    """One person in front of a stage."""

    def __init__(self, stage: Stage, device: QPointingDevice) -> None:
        self.stage = stage
        self._device = device

    def see(self) -> list[Seen]:
        """Everything that a screen reader finds on the screen, in its order."""
        root = QAccessible.queryAccessibleInterface(self.stage.window)
        assert root is not None
        return list(self._walk(root, root.rect().topLeft()))

    def texts(self) -> list[str]:
        """Every name and description that a screen reader reads, isolates and all."""
        return [text for seen in self.see() for text in (seen.raw, seen.note) if text]

    def names(self) -> set[str]:
        """Every name that a screen reader reads, without isolates."""
        return {seen.name for seen in self.see()}

    def find(self, name: str, zone: Zone | None = None, role: QAccessible.Role | None = Button) -> Seen:
        """The one item of a name."""
        wanted = strip(name)
        found = [
            seen for seen in self.see()
            if seen.name == wanted and (zone is None or seen.zone is zone) and (role is None or seen.role == role)
        ]  # fmt: skip
        if len(found) == 1:
            return found[0]
        place = "" if zone is None else f" in the {zone.value}"
        raise NotFoundError(f"{len(found)} items are called '{wanted}'{place}; there are: {sorted(self.names())}")

    def touch(self, name: str, zone: Zone | None = None) -> None:
        """Touch a button in its middle."""
        self.tap(self.find(name, zone).middle)

    def tap(self, point: QPoint) -> None:
        """Touch a point of the window."""
        self.press(point)
        self.release(point)

    def press(self, point: QPoint) -> None:
        """Put a finger down."""
        self.only_press(point)
        self.stage.settle()

    def only_press(self, point: QPoint) -> None:
        """Put a finger down, and let nothing be drawn yet."""
        # Nobody touches twice within a second, but a finger that shakes.
        self.stage.clock.forward(1.0)
        QTest.touchEvent(self.stage.window, self._device).press(0, point, self.stage.window).commit()

    def slide(self, point: QPoint) -> None:
        """Move the finger that is down."""
        QTest.touchEvent(self.stage.window, self._device).move(0, point, self.stage.window).commit()
        self.stage.settle()

    def release(self, point: QPoint) -> None:
        """Lift the finger."""
        QTest.touchEvent(self.stage.window, self._device).release(0, point, self.stage.window).commit()
        self.stage.settle()

    def second_finger(self, point: QPoint) -> None:
        """Touch with a second finger while the first one rests."""
        window = self.stage.window
        QTest.touchEvent(window, self._device).stationary(0).press(1, point, window).commit()
        QTest.touchEvent(window, self._device).stationary(0).release(1, point, window).commit()
        self.stage.settle()

    def button(self, text: str, context: str = "Bar") -> Seen:
        """A button of the screens by its English word."""
        return self.find(self.stage.word(context, text))

    def touch_button(self, text: str, context: str = "Bar") -> None:
        """Touch a button of the screens by its English word."""
        self.tap(self.button(text, context).middle)

    def forward(self) -> Seen:
        """The button at the end of the bottom bar, whatever it is called just now."""
        words = {self.stage.word("Bar", text) for text in FORWARD}
        found = [seen for seen in self.see() if seen.zone is Zone.BOTTOM and seen.name in words]
        if len(found) != 1:
            raise NotFoundError(f"{len(found)} buttons lead on; there are: {sorted(self.names())}")
        return found[0]

    def _walk(self, node: QAccessibleInterface, origin: QPoint) -> Iterator[Seen]:
        for number in range(node.childCount()):
            child = node.child(number)
            if child is None or not child.isValid() or child.state().invisible:
                continue
            item = child.object()
            if child.role() != QAccessible.Role.Client and isinstance(item, QQuickItem):
                yield self._seen(child, item, origin)
            yield from self._walk(child, origin)

    def _seen(self, node: QAccessibleInterface, item: QQuickItem, origin: QPoint) -> Seen:
        raw = node.text(QAccessible.Text.Name)
        rect = node.rect().translated(-origin)
        look = self.stage.look
        zone = Zone.MIDDLE
        if self.stage.kiosk.session.asked_at is None:
            panel = self.stage.kiosk.panel
            if rect.bottom() < panel.height - look.panel.height + look.sizes.top_bar:
                zone = Zone.TOP
            elif rect.top() >= panel.height - look.sizes.bottom_bar:
                zone = Zone.BOTTOM
        checked = bool(node.state().checked)
        return Seen(strip(raw), raw, node.text(QAccessible.Text.Description), node.role(), rect, checked, zone, item)
