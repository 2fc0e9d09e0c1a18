"""The two ways through the leaflet as buttons of the first screen."""

from __future__ import annotations

from kiosk.bridge.frame import Frame
from kiosk.bridge.props import WaysProps
from kiosk.core import templates
from kiosk.core.bilingual import both
from kiosk.core.flow import gap_close
from kiosk.core.wording import Wording


def ways_of(frame: Frame) -> WaysProps:
    """Both buttons with how long each way takes; none where the leaflet has one way only."""
    leaflet, sizes = frame.shelf.leaflet, frame.sizes
    if leaflet is None or not all(leaflet.minutes):
        return WaysProps()
    short, full = (_said(frame, key, minutes) for key, minutes in zip(("short", "full"), leaflet.minutes, strict=True))
    room = (frame.width - sizes.gap) // 2 - 2 * sizes.padding - sizes.icon - gap_close(sizes)
    words = max(frame.ruler.height(text, sizes.label, True, room) for text in (short, full))
    return WaysProps(short, full, max(sizes.navigation, round(min(words, frame.height)) + 2 * gap_close(sizes)))


def _said(frame: Frame, key: str, minutes: int) -> str:
    word = frame.shelf.words[f"Learn.{key}"]

    def say(wording: Wording) -> str:
        length = wording.count("minutes", minutes)
        return templates.fill(wording.translate(word.context, word.text), lambda _found: length)

    return both(frame.wording, say)
