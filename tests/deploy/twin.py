"""A twin of the machine's kiosk, drawn by nobody: it says where a hand must touch. Use: twin.py CLINIC PIN WxH"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.bridge.panels import panel_of
from kiosk.cli.lab.hands import Hands
from kiosk.cli.lab.stand import standing
from kiosk.cli.options import size as screen_size
from kiosk.core.clinic import read_clinic


def middle_of(item: QQuickItem, words: str) -> QPoint:
    """The middle of the words that are shown first; raises LookupError where none are."""
    waiting = [item]
    while waiting:
        item = waiting.pop(0)
        if item.property("text") == words:
            return item.mapRectToScene(QRectF(0, 0, item.width(), item.height())).center().toPoint()
        waiting += [child for child in item.childItems() if child.isVisible()]
    raise LookupError(words)


def way_out(clinic_file: Path, pin: str, size: tuple[int, int]) -> list[tuple[int, int]]:
    """Where to hold, the PIN and what opens it, then the way to "Leave kiosk" and the answer to it."""
    with standing(size=size) as stand:
        assert stand.running.staff is not None
        hands = Hands(stand)
        clinic, _ = read_clinic(clinic_file)
        stand.kiosk.use_clinic(clinic)
        stand.kiosk.resize(panel_of(size, None, clinic))
        stand.running.staff.show_pin(pin)
        stand.draw()
        spots = [middle_of(stand.window.contentItem(), stand.kiosk.view.clinic_name)]
        stand.running.staff.knock()
        stand.draw()
        wanted = [*pin, "Open", "Leave kiosk", "Yes, leave"]
        for name in wanted:
            while (button := hands.find(name)) is None:
                more = hands.find("More")
                assert more is not None, f"no way to '{name}'"
                spots.append(more.middle)
                hands.tap_button(more)
            spots.append(button.middle)
            if name != wanted[-1]:
                hands.tap_button(button)
        return [(spot.x(), spot.y()) for spot in spots]


if __name__ == "__main__":
    print(json.dumps(way_out(Path(sys.argv[1]), sys.argv[2], screen_size(sys.argv[3]))))  # noqa: T201
