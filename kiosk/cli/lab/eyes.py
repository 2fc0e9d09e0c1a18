"""What a screen reader finds in a window: the only way in which people of the soak know a screen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.core.isolates import strip

PRESSED = frozenset(
    {QAccessible.Role.Button, QAccessible.Role.RadioButton, QAccessible.Role.CheckBox, QAccessible.Role.ListItem}
)


@dataclass(frozen=True)
class Button:
    """Something that can be touched, by its name, and where it stands in the window, px."""

    name: str
    rect: QRect

    @property
    def middle(self) -> QPoint:
        """Where a finger aims."""
        return self.rect.center()


def buttons(window: QQuickWindow) -> list[Button]:
    """Everything that can be touched, in the order in which it is read."""
    root = QAccessible.queryAccessibleInterface(window)
    origin = root.rect().topLeft()
    return [Button(name, rect.translated(-origin)) for name, rect in _walk(root)]


def _walk(node: QAccessibleInterface) -> Iterator[tuple[str, QRect]]:
    for number in range(node.childCount()):
        child = node.child(number)
        if child is None or not child.isValid():
            continue
        state = child.state()
        if state.invisible:
            continue
        if child.role() in PRESSED and not state.disabled and isinstance(child.object(), QQuickItem):
            yield strip(child.text(QAccessible.Text.Name)), child.rect()
        yield from _walk(child)
