"""The pictures take the colours of every contrast, and no others."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.bridge.pictures import Pictures, recolour
from kiosk.core.places import Places, find_places
from kiosk.core.theme import COLOURS, Scheme

DRAWINGS = sorted(find_places().pictures.glob("*.svg"))
COLOUR = re.compile(r"#[0-9A-Fa-f]{3,8}\b")
PAINT = re.compile(r"""\b(?:fill|stroke|stop-color|color)\s*[=:]\s*["']?\s*([^"';\s>]+)""")


def test_there_are_pictures() -> None:
    assert len(DRAWINGS) >= 4


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize("path", DRAWINGS, ids=[path.stem for path in DRAWINGS])
def test_only_colours_of_the_contrast_are_left(path: Path, scheme: Scheme) -> None:
    drawn = recolour(path.read_text("utf-8"), scheme)
    found = {colour.upper() for colour in COLOUR.findall(drawn)}
    assert found
    assert found <= {colour.upper() for colour in COLOURS[scheme].values()}
    paints = set(PAINT.findall(drawn))
    assert all(paint == "none" or paint.startswith(("#", "url(")) for paint in paints), paints


@pytest.mark.parametrize("path", DRAWINGS, ids=[path.stem for path in DRAWINGS])
def test_the_usual_colours_stay_as_they_were_drawn(path: Path) -> None:
    svg = path.read_text("utf-8")
    assert recolour(svg, Scheme.DEFAULT).upper() == svg.upper()


def test_what_is_no_colour_stays() -> None:
    assert recolour('<use href="#leg"/><path fill="#12242b"/>', Scheme.WHITE_ON_BLACK) == (
        '<use href="#leg"/><path fill="#FFFFFF"/>'
    )


def colours_of(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
            if image.pixelColor(x, y).alpha() == 255}  # fmt: skip


@pytest.mark.parametrize("scheme", [Scheme.BLACK_ON_WHITE, Scheme.WHITE_ON_BLACK])
@pytest.mark.parametrize("path", DRAWINGS, ids=[path.stem for path in DRAWINGS])
def test_high_contrast_draws_no_colour(qapp: QGuiApplication, places: Places, path: Path, scheme: Scheme) -> None:
    image = Pictures(places.pictures).requestImage(f"{scheme.value}/{path.stem}", QSize(), QSize(120, 120))
    found = colours_of(image)
    assert {"#000000", "#ffffff"} <= found
    assert all(name[1:3] == name[3:5] == name[5:7] for name in found)


@pytest.mark.parametrize("path", DRAWINGS, ids=[path.stem for path in DRAWINGS])
def test_a_picture_keeps_its_shape(qapp: QGuiApplication, places: Places, path: Path) -> None:
    pictures = Pictures(places.pictures)
    natural = pictures.requestImage(f"default/{path.stem}", QSize(), QSize())
    image = pictures.requestImage(f"default/{path.stem}", QSize(), QSize(300, 90))
    assert 80 <= image.height() <= 90
    assert abs(image.width() / image.height() - natural.width() / natural.height()) < 0.05


def test_a_picture_that_is_missing_or_broken_is_empty(qapp: QGuiApplication, tmp_path: Path) -> None:
    (tmp_path / "bad.svg").write_bytes(b"\xff\xfe")
    pictures = Pictures(tmp_path)
    for name in ("default/none", "default/bad"):
        assert pictures.requestImage(name, QSize(), QSize(50, 50)).width() == 1
