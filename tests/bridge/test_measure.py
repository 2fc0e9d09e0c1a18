"""A ruler remembers much, and never without end."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from kiosk.bridge.measure import MOST_KEPT, Ruler


def test_a_ruler_keeps_no_more_than_so_many_texts(qapp: QGuiApplication) -> None:
    ruler = Ruler(("Kiosk Sans",))
    wide, high = ruler.width("Until 2:30", 40, False), ruler.height("Until 2:30", 40, False, 400)
    times = [f"Until {number // 60}:{number % 60:02}" for number in range(MOST_KEPT)]
    for text in times:
        ruler.width(text, 40, False)
        ruler.height(text, 40, False, 400)
    for text in times:
        ruler.width(f"{text} AM", 40, False)
        ruler.height(f"{text} AM", 40, False, 400)
    assert len(ruler._heights) <= MOST_KEPT
    assert len(ruler._widths) <= MOST_KEPT
    assert (ruler.width("Until 2:30", 40, False), ruler.height("Until 2:30", 40, False, 400)) == (wide, high)
