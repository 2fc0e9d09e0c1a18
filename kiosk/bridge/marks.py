"""Where a word of a shown text stands in the window."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QTextLayout, QTextLine, QTextOption
from PySide6.QtQuick import QQuickItem


def _side(number: object) -> QtCore.Qt.AlignmentFlag:
    flag = QtCore.Qt.AlignmentFlag
    if number == 4:
        return flag.AlignHCenter
    return (flag.AlignRight if number == 2 else flag.AlignLeft) | flag.AlignAbsolute


def _x(line: QTextLine, place: int) -> float:
    # PySide answers with the place it took as well.
    found: object = line.cursorToX(place)
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]


def marks_of(item: QQuickItem, first: int, last: int) -> list[QRectF]:
    """The boxes, px of the window, of the characters from first up to last of an item's text; one a line."""
    text, font = str(item.property("text")), item.property("font")
    assert isinstance(font, QFont)
    layout = QTextLayout(text, font)
    option = QTextOption(_side(item.property("side")))
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    found: list[QRectF] = []
    top = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(item.width())
        begin, end = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
        if begin < end:
            # A number inside Arabic runs the other way: every character counts, not only the ends.
            edges = [_x(line, place) for place in range(begin, end + 1)]
            box = QRectF(min(edges), top, max(edges) - min(edges), line.height())
            found.append(item.mapRectToScene(box))
        top += line.height()
    layout.endLayout()
    return found
