"""Targets and letters have their millimetres on every panel, and colours their contrast in every scheme."""

from __future__ import annotations

import re
import struct
from itertools import product

import pytest

from kiosk.core.panel import Panel, px_per_mm
from kiosk.core.theme import (
    CAPITAL_PER_EM,
    COLOURS,
    EDGES,
    PAIRS,
    Scheme,
    TextSize,
    contrast,
    luminance,
    sizes_for,
)

from .making import PLACES

PANELS = {
    "10.1 inch": Panel(1280, 800, px_per_mm((1280, 800), 10.1)),
    "15.6 inch": Panel(1920, 1080, px_per_mm((1920, 1080), 15.6)),
    "21.5 inch": Panel(1080, 1920, px_per_mm((1080, 1920), 21.5)),
    "27 inch": Panel(2560, 1440, px_per_mm((2560, 1440), 27)),
    "32 inch": Panel(2160, 3840, px_per_mm((2160, 3840), 32)),
}
EVERY = [
    pytest.param(panel, size, id=f"{name} {size.value}") for (name, panel), size in product(PANELS.items(), TextSize)
]
TEXTS = ("body", "heading", "title", "label")


@pytest.mark.parametrize(("panel", "size"), EVERY)
def test_targets_are_16_mm_and_navigation_20(panel: Panel, size: TextSize) -> None:
    sizes = sizes_for(panel, size)
    assert sizes.target / panel.px_per_mm >= 16
    assert sizes.navigation / panel.px_per_mm >= 20
    assert min(sizes.top_bar, sizes.bottom_bar) >= sizes.navigation


@pytest.mark.parametrize(("panel", "size"), EVERY)
@pytest.mark.parametrize("text", TEXTS)
def test_capitals_are_at_least_4_8_mm_high(panel: Panel, size: TextSize, text: str) -> None:
    px: int = getattr(sizes_for(panel, size), text)
    assert px * CAPITAL_PER_EM / panel.px_per_mm >= 4.8


@pytest.mark.parametrize("panel", PANELS.values(), ids=PANELS)
@pytest.mark.parametrize("text", TEXTS)
def test_a_larger_size_is_never_smaller_and_the_body_is_larger_each_time(panel: Panel, text: str) -> None:
    found: list[int] = [getattr(sizes_for(panel, size), text) for size in TextSize]
    assert found == sorted(found)
    assert text != "body" or len(set(found)) == len(TextSize)


@pytest.mark.parametrize(("panel", "size"), EVERY)
def test_a_heading_is_at_least_as_large_as_what_it_heads(panel: Panel, size: TextSize) -> None:
    sizes = sizes_for(panel, size)
    assert sizes.title >= sizes.heading >= sizes.body


@pytest.mark.parametrize("name", ["KioskSans-Regular.ttf", "KioskSans-Bold.ttf"])
def test_the_capitals_of_the_bundled_font_are_as_high_as_said(name: str) -> None:
    data = (PLACES.fonts / name).read_bytes()
    count = int.from_bytes(data[4:6], "big")
    rows = (struct.unpack(">4s4xII", data[12 + 16 * row : 28 + 16 * row]) for row in range(count))
    tables = {tag.decode(): data[start : start + length] for tag, start, length in rows}
    per_em = int.from_bytes(tables["head"][18:20], "big")
    capital = int.from_bytes(tables["OS/2"][88:90], "big")
    assert capital / per_em == pytest.approx(CAPITAL_PER_EM, abs=0.001)


def ratios(scheme: Scheme, pairs: tuple[tuple[str, str], ...]) -> dict[tuple[str, str], float]:
    colours = COLOURS[scheme]
    return {pair: contrast(colours[pair[0]], colours[pair[1]]) for pair in pairs}


@pytest.mark.parametrize(
    ("scheme", "least", "most"),
    [
        (Scheme.DEFAULT, 10.0, 21.0),
        (Scheme.BLACK_ON_WHITE, 21.0, 21.0),
        (Scheme.WHITE_ON_BLACK, 21.0, 21.0),
        (Scheme.SOFT, 4.5, 8.0),
    ],
)
@pytest.mark.parametrize("pair", PAIRS, ids="-on-".join)
def test_every_text_has_its_contrast(scheme: Scheme, least: float, most: float, pair: tuple[str, str]) -> None:
    found = contrast(COLOURS[scheme][pair[0]], COLOURS[scheme][pair[1]])
    assert least - 1e-9 <= found <= most + 1e-9


@pytest.mark.parametrize("scheme", Scheme)
def test_every_edge_can_be_seen(scheme: Scheme) -> None:
    assert {pair: ratio for pair, ratio in ratios(scheme, EDGES).items() if ratio < 3.0} == {}


@pytest.mark.parametrize("scheme", Scheme)
def test_every_scheme_has_every_role_as_a_full_colour(scheme: Scheme) -> None:
    assert set(COLOURS[scheme]) == set(COLOURS[Scheme.DEFAULT])
    assert all(re.fullmatch("#[0-9A-F]{6}", colour) for colour in COLOURS[scheme].values())
    assert {role for pair in (*PAIRS, *EDGES) for role in pair} <= set(COLOURS[scheme])


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("#FFFFFF", "#000000", 21.0),
        ("#777777", "#FFFFFF", 4.478),
        ("#FF0000", "#FFFFFF", 3.998),
        ("#123456", "#123456", 1.0),
    ],
)
def test_contrast_is_that_of_wcag(one: str, other: str, ratio: float) -> None:
    assert contrast(one, other) == contrast(other, one) == pytest.approx(ratio, abs=0.001)
    assert 0.0 <= luminance(one) <= 1.0
