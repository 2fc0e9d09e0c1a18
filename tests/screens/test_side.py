"""The side that staff set: the body map and its words follow it, and left stays left in every language."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.core.isolates import strip
from kiosk.core.session import Screen, Session
from kiosk.core.theme import COLOURS, Scheme, TextSize
from kiosk.core.visit import SIDES, Visit

from .hands import Hands, Zone
from .layout import scene_rect
from .staffing import let_in, press
from .stage import LANDSCAPE, Size, Stage

GREEN = COLOURS[Scheme.DEFAULT]["green"].upper()
# Where the low back is drawn, as shares of the picture: left and right of the spine, away from the signs beside it.
BACK = {"left": (0.30, 0.46), "right": (0.54, 0.70)}


def stand_at_map(stage: Stage, side: str, code: str = "en", size: TextSize = TextSize.NORMAL) -> QRectF:
    """Stand at the body map; where the picture is painted."""
    stop = stage.kiosk.stop_names().index("where-numb")
    visit = Visit(side=side)
    stage.stand_at(Session(screen=Screen.PAGE, under=Screen.PAGE, stop=stop, language=code, size=size, visit=visit))
    pictures = [item for item in stage.window.findChildren(QQuickItem) if item.property("name") == picture(stage)]
    [shown] = [item for item in pictures if item.isVisible() and item.width() > 150]
    return scene_rect(shown)


def picture(stage: Stage) -> str:
    return stage.kiosk.view.sheet.picture


def green_sides(stage: Stage, box: QRectF) -> set[str]:
    """On which sides of the drawn back there is a dotted patch, from the window's pixels."""
    seen = stage.picture()
    found = set()
    for side, (first, last) in BACK.items():
        columns = range(round(box.left() + first * box.width()), round(box.left() + last * box.width()))
        rows = range(round(box.top() + 0.28 * box.height()), round(box.top() + 0.45 * box.height()))
        colours = {seen.pixelColor(x, y).name().upper() for x in columns for y in rows}
        if GREEN in colours:
            found.add(side)
    return found


@pytest.mark.parametrize("code", ["en", "ar"])
@pytest.mark.parametrize(("side", "drawn"), [
    ("", {"right"}), ("left", {"left"}), ("right", {"right"}), ("both", {"left", "right"}),
])  # fmt: skip
def test_the_map_is_drawn_on_the_side_that_staff_set(stage: Stage, code: str, side: str, drawn: set[str]) -> None:
    assert green_sides(stage, stand_at_map(stage, side, code)) == drawn


@pytest.mark.parametrize("code", ["en", "ar"])
def test_the_body_is_seen_from_behind_so_its_left_is_on_the_left(hands: Hands, code: str) -> None:
    box = stand_at_map(hands.stage, "left", code)
    wording = hands.stage.kiosk.frame.wording
    left, right = (hands.find(wording.shared(f"Staff.{side}"), Zone.MIDDLE, None) for side in ("left", "right"))
    assert left.rect.center().x() < box.center().x() < right.rect.center().x()


def words(stage: Stage) -> set[str]:
    sheet = stage.kiosk.view.sheet
    return {strip(line) for card in sheet.cards for line in card.lines} | {strip(sheet.lead)}


def test_the_words_say_the_side_and_are_careful_where_nobody_has_set_it(stage: Stage) -> None:
    said = {}
    for side in ("", *SIDES):
        stand_at_map(stage, side)
        said[side] = words(stage)
    common = set.intersection(*said.values())
    assert {side: found - common for side, found in said.items()} == {
        "": {"Only the injected side may be numb.", "Seen from behind. Your side may differ."},
        "left": {"Only the left side may be numb.", "Seen from behind."},
        "right": {"Only the right side may be numb.", "Seen from behind."},
        "both": {"You may have a patch on each side.", "Seen from behind."},
    }


def test_what_is_touched_on_the_panel_is_what_the_patient_sees(hands: Hands) -> None:
    stage = hands.stage
    let_in(hands)
    press(hands, "Side: Left")
    hands.touch_button("Hand to patient", "Pad")
    kept = stage.kiosk.session
    stop = stage.kiosk.stop_names().index("where-numb")
    stage.stand_at(replace(kept, screen=Screen.PAGE, under=Screen.PAGE, stop=stop))
    assert "Only the left side may be numb." in words(stage)
    stage.kiosk.endVisit()
    stand_at_map(stage, stage.kiosk.session.visit.side)
    assert "Only the injected side may be numb." in words(stage)


@pytest.mark.parametrize("panel", [LANDSCAPE, (1024, 768)], ids=["1920x1080", "1024x768"])
@pytest.mark.parametrize("size", TextSize)
def test_the_sides_are_always_named_and_never_lie_over_the_body(hands: Hands, size: TextSize, panel: Size) -> None:
    stage = hands.stage
    stage.stand_on(panel)
    for code in (language.code for language in stage.shelf.languages):
        box = stand_at_map(stage, "both", code, size)
        wording = stage.kiosk.frame.wording
        names = [strip(wording.shared(f"Staff.{side}")) for side in ("left", "right")]
        found = [seen for seen in hands.see() if seen.name in names and seen.zone is Zone.MIDDLE]
        assert len(found) == 2
        for seen in found:
            inner = abs(seen.rect.center().x() - box.center().x()) - seen.rect.width() / 2
            assert inner >= 0.2 * box.width() or seen.rect.bottom() <= box.top(), (code, seen.name)
