"""What stands on the screen has no last line of one word, or character, where the line holds one more."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from math import ceil

import pytest
from PySide6.QtGui import QFont, QTextLayout, QTextOption
from PySide6.QtQuick import QQuickItem

from kiosk.bridge.sheet import tied_card
from kiosk.core.flow import CardText
from kiosk.core.session import Screen, Session
from kiosk.core.theme import TextSize

from .layout import shown_items
from .stage import Size, Stage

LOOKS = [
    ("en", (1366, 768), TextSize.NORMAL),
    ("vi", (1080, 1920), TextSize.LARGE),
    ("ru", (1080, 1920), TextSize.LARGEST),
    ("zh", (1080, 1920), TextSize.LARGE),
]


def lines_of(item: QQuickItem) -> list[str]:
    """The text of a label, line by line as it is drawn; its height is the proof."""
    text, font = str(item.property("text")), item.property("font")
    assert isinstance(font, QFont)
    layout, option = QTextLayout(text, font), QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    found, high = [], 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(item.width())
        found.append(text[line.textStart() : line.textStart() + line.textLength()])
        high += line.height()
    layout.endLayout()
    assert ceil(high) == ceil(float(item.property("contentHeight")))
    return found


def wide(text: str, font: QFont) -> float:
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(10**6)
    layout.endLayout()
    return line.naturalTextWidth()


def screens(stage: Stage, code: str, size: TextSize) -> Iterator[str]:
    """Each screen of each page."""
    for stop, name in enumerate(stage.kiosk.stop_names()):
        session = Session(screen=Screen.PAGE, under=Screen.PAGE, language=code, stop=stop, size=size)
        while True:
            stage.stand_at(session)
            yield name
            after = stage.kiosk.view.turn.after
            if after is None:
                break
            session = replace(session, anchor=after)


@pytest.mark.parametrize(("code", "panel", "size"), LOOKS, ids=lambda value: str(getattr(value, "value", value)))
def test_no_card_ends_on_a_lonely_word(stage: Stage, code: str, panel: Size, size: TextSize) -> None:
    stage.stand_on(panel)
    lonely, wrapped = [], 0
    for name in screens(stage, code, size):
        for item in shown_items(stage.window.contentItem()):
            if item.property("tongues") is None or item.property("text") == "":
                continue
            *_, before, last = ["", *lines_of(item)]
            wrapped += bool(before)
            if code == "zh" and before and before[-1].isalpha() and last[0].isalpha() and not last[1:2].isalpha():
                lonely += [f"{name}: {before} / {last}"] * ("\u2060" not in last)
            elif before and len(last.split()) == 1 and code != "zh":
                pair = f"{before.strip().split(' ')[-1]} {last.strip()}"
                if wide(pair, item.property("font")) <= item.width() * 0.6:
                    lonely.append(f"{name}: {before.strip()} / {last}")
    assert wrapped > 10
    assert lonely == []


@pytest.mark.parametrize("width", range(300, 900, 7))
@pytest.mark.parametrize("code", ["ru", "zh"])
def test_no_tie_makes_a_text_higher(stage: Stage, code: str, width: int) -> None:
    stage.stand_at(Session(language=code))
    frame, sizes = stage.kiosk.frame, stage.look.sizes
    text = {
        "ru": "Боль в месте укола или синяк — это нормально. Онемение между ног — это экстренный случай.",
        "zh": "请在(555) 010-0199给我们打电话。这是正常的，类固醇药物要过几天才起作用。",
    }[code]
    card = CardText(text, (text, "Go slowly, even when you feel good"))
    made = tied_card(frame, card, sizes, width)
    measure = frame.ruler.height
    assert measure(made.heading, sizes.heading, True, width) == measure(text, sizes.heading, True, width)
    for before, after in zip(card.lines, made.lines, strict=True):
        assert measure(after, sizes.body, False, width) == measure(before, sizes.body, False, width)
