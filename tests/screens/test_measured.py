"""The heights that the flow was given are the heights that are drawn."""

from __future__ import annotations

from collections.abc import Iterator
from math import hypot

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.bridge.panels import panel_of
from kiosk.cli.tour import tour
from kiosk.core.clinic import Clinic
from kiosk.core.panel import MM_PER_INCH
from kiosk.core.theme import TextSize

from .layout import kind_of, shown_items
from .stage import LANDSCAPE, Size, Stage

CASES = [
    ("en", LANDSCAPE, TextSize.NORMAL), ("es", (1024, 768), TextSize.LARGEST), ("ar", LANDSCAPE, TextSize.NORMAL),
    ("ar", (1080, 1920), TextSize.LARGEST), ("en", (1366, 768), TextSize.SMALL),
]  # fmt: skip
# Their words never wrap, so nobody measures how high they are.
ONE_LINE = {"BarButton", "PillButton", "LanguageTile", "SampleTile", "CardArt"}


def words_of(parent: QQuickItem) -> Iterator[QQuickItem]:
    """The texts that stand and may wrap."""
    for item in parent.childItems():
        if not item.isVisible() or kind_of(item) in ONE_LINE:
            continue
        if kind_of(item) in {"Words", "Both"} and item.property("text"):
            yield item
        yield from words_of(item)


@pytest.mark.parametrize(("language", "size", "text"), CASES)
def test_every_text_of_a_card_is_as_high_as_it_was_measured(
    stage: Stage, language: str, size: Size, text: TextSize
) -> None:
    stage.stand_on(size)
    wrong, looked_at = [], 0
    for name, _ in tour(stage.kiosk, language, text):
        stage.settle()
        ruler = stage.look.ruler
        for item in words_of(stage.window.contentItem()):
            font = item.property("font")
            words = str(item.property("text"))
            # What has all the room it wants stands on one line.
            room = item.width() if item.implicitWidth() > item.width() else item.width() + 1
            measured = ruler.height(words, font.pixelSize(), font.bold(), room)
            drawn = float(item.property("contentHeight"))
            looked_at += 1
            if abs(measured - drawn) > 1.0:
                wrong.append(f"{name}: '{words}' measures {measured} px, is drawn {drawn} px in {item.width():.0f}")
    assert looked_at > 300
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(("language", "size", "text"), CASES)
def test_every_card_is_as_high_as_the_flow_says(stage: Stage, language: str, size: Size, text: TextSize) -> None:
    stage.stand_on(size)
    cards = 0
    for name, _ in tour(stage.kiosk, language, text):
        stage.settle()
        drawn = [item.height() for item in shown_items(stage.window.contentItem()) if kind_of(item) == "Card"]
        if stage.kiosk.view.screen in {"page", "unwell"} and stage.kiosk.view.sheet.layout != "scale":
            assert drawn == [card.tall for card in stage.kiosk.view.sheet.cards], name
            cards += len(drawn)
    assert cards > 100


@pytest.mark.parametrize("inches", [15.6, 21.5])
def test_a_diagonal_counts_with_its_parts_of_an_inch(inches: float) -> None:
    clinic = Clinic({"screen_inches": inches})
    assert panel_of(LANDSCAPE, None, clinic).px_per_mm == pytest.approx(hypot(*LANDSCAPE) / (inches * MM_PER_INCH))
