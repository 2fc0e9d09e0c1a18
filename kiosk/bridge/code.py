"""A code for the phone, drawn in whole pixels: dark on white in every contrast."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QRectF, Signal
from PySide6.QtGui import QColor
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1
# Readers want dark on light, whatever the screen's colours.
DARK, LIGHT = "#000000", "#FFFFFF"


@QmlElement
class Code(QQuickPaintedItem):
    """The code of a text, as large as whole pixels a square allow, in the middle of the item."""

    textChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self.setAntialiasing(False)

    def _set_text(self, text: str) -> None:
        if text != self._text:
            self._text = text
            self.textChanged.emit()
            self.update()

    def paint(self, painter: QPainter) -> None:
        """Every square is the same whole number of pixels wide, so that no edge is blurred."""
        if not self._text:
            return
        # Not at start: only one screen needs it.
        from kiosk.core.qr import QUIET, squares

        rows = squares(self._text)
        count = len(rows) + 2 * QUIET
        side = int(min(self.width(), self.height()))
        step = side // count
        left, top = ((int(length) - step * count) // 2 for length in (self.width(), self.height()))
        painter.fillRect(QRectF(0, 0, self.width(), self.height()), QColor(LIGHT))
        dark = QColor(DARK)
        for row, line in enumerate(rows):
            for column, one in enumerate(line):
                if one:
                    painter.fillRect(left + (column + QUIET) * step, top + (row + QUIET) * step, step, step, dark)

    text = Property(str, lambda self: self._text, _set_text, notify=textChanged)
