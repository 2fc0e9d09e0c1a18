"""Contrast, sizes in grey and letters as they are drawn: from the pixels of the real window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem

from kiosk.cli.tour import tour
from kiosk.core.theme import Scheme, contrast

from ..layout import kind_of, scene_rect, shown_items
from ..stage import Stage

LEAST = {Scheme.DEFAULT: 10.0, Scheme.BLACK_ON_WHITE: 21.0, Scheme.WHITE_ON_BLACK: 21.0, Scheme.SOFT: 4.5}
# Screens that hold every colour between them: levels, cards, tiles, samples, the idle question.
LOOKED_AT = ("welcome", "home", "page", "unwell", "comfort", "idle-countdown")


def written(picture: QImage, rect: QRect) -> tuple[str, str]:
    """The colour of a text and of what it stands on: the commonest one, and the one that differs from it most."""
    part = picture.copy(rect).convertToFormat(QImage.Format.Format_RGB32)
    counts: dict[int, int] = {}
    data, line = part.constBits(), part.bytesPerLine()
    for y in range(0, part.height(), 2):
        row = memoryview(data)[y * line : y * line + part.width() * 4].cast("I")
        for value in row:
            counts[value] = counts.get(value, 0) + 1
    back = max(counts, key=lambda value: counts[value])
    ground = QColor(back & 0xFFFFFF).name()
    # A single odd pixel is no letter.
    inks = [QColor(value & 0xFFFFFF).name() for value, count in counts.items() if count >= 3]
    return ground, max(inks, key=lambda ink: contrast(ink, ground))


@pytest.mark.parametrize("scheme", Scheme, ids=lambda scheme: scheme.value)
def test_every_text_has_its_contrast_in_the_pixels(stage: Stage, scheme: Scheme) -> None:
    least, wrong, looked_at = LEAST[scheme], [], 0
    for name, _ in tour(stage.kiosk, "en", scheme=scheme):
        if not name.startswith(LOOKED_AT) or (name.startswith("page") and int(name[5:7]) % 3):
            continue
        stage.settle()
        picture = stage.picture()
        whole = picture.rect()
        for item in shown_items(stage.window.contentItem()):
            rect = scene_rect(item).toRect()
            if kind_of(item) not in {"Words", "Both", "Glyph"} or not item.property("text") or not whole.contains(rect):
                continue
            ground, ink = written(picture, rect)
            looked_at += 1
            # A letter's stem is drawn between two pixels: its darkest one is a little lighter than its ink.
            if contrast(ground, ink) < least * 0.93:
                wrong.append(f"{name}: '{item.property('text')}' {ink} on {ground}: {contrast(ground, ink):.1f}")
    assert looked_at > 200
    assert not wrong, "\n".join(wrong)


def grey(stage: Stage) -> QImage:
    """The window without any colour."""
    return stage.picture().convertToFormat(QImage.Format.Format_Grayscale8)


@pytest.mark.parametrize("scheme", Scheme, ids=lambda scheme: scheme.value)
def test_the_three_levels_still_differ_in_grey(stage: Stage, scheme: Scheme) -> None:
    signs: dict[str, QImage] = {}
    words: dict[str, str] = {}
    for _, _session in tour(stage.kiosk, "en", scheme=scheme):
        colour = stage.kiosk.view.sheet.tone if stage.kiosk.view.screen == "page" else ""
        if colour not in {"red", "amber", "green"} or colour in signs:
            continue
        stage.settle()
        icon = heading_icon(stage)
        signs[colour] = grey(stage).copy(scene_rect(icon).toRect())
        words[colour] = stage.kiosk.view.sheet.title
    assert set(signs) == {"red", "amber", "green"}
    assert len(set(words.values())) == 3, "each level has words of its own"
    colours = list(signs)
    for index, one in enumerate(colours):
        for other in colours[index + 1 :]:
            assert differs(signs[one], signs[other]) > 0.04, f"{one} and {other} look alike in grey"


def heading_icon(stage: Stage) -> QQuickItem:
    """The sign beside the heading of a page."""
    heading = next(item for item in shown_items(stage.window.contentItem()) if kind_of(item) == "SheetHeading")
    return next(item for item in shown_items(heading) if kind_of(item) == "Glyph")


def differs(one: QImage, other: QImage) -> float:
    """The share of points that are clearly lighter or darker, of two pictures brought to one size."""
    other = other.scaled(one.size())
    points = [(x, y) for x in range(0, one.width(), 2) for y in range(0, one.height(), 2)]
    far = sum(abs(one.pixelColor(x, y).lightness() - other.pixelColor(x, y).lightness()) > 60 for x, y in points)
    return far / len(points)
