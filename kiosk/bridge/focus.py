"""What the keys have reached, asked so that no item outlives its screen in Python.

``QQuickWindow.activeFocusItem()`` and ``QQuickItem.nextItemInFocusChain()`` make PySide6 keep every item that they
ever answered for as long as the window, or the item before it, lives. A property and a call by name do not.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import Q_ARG, Q_RETURN_ARG, QMetaObject
from PySide6.QtQuick import QQuickItem, QQuickWindow

# A ring of items; no screen has more than this.
_MOST = 10_000


def focused(window: QQuickWindow) -> QQuickItem | None:
    """The item that has the focus."""
    found: Any = window.property("activeFocusItem")
    return found if isinstance(found, QQuickItem) else None


def chain(start: QQuickItem, forward: bool) -> Iterator[QQuickItem]:
    """Every other item from the one after, or before, in the order in which they are read."""
    item = start
    for _ in range(_MOST):
        onward = (Q_RETURN_ARG("QQuickItem*"), Q_ARG(bool, forward))
        found: Any = QMetaObject.invokeMethod(item, "nextItemInFocusChain", *onward)
        if not isinstance(found, QQuickItem) or found == start:
            return
        item = found
        yield item
