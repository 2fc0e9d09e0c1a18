"""Millimetres become pixels by what is known of the screen: measured, said by itself, or taken for granted."""

from __future__ import annotations

from math import hypot

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.panel import FALLBACK_PX_PER_MM, Panel, px_per_mm

FULL_HD = (1920, 1080)


def density(size: tuple[int, int], inches: float) -> float:
    return hypot(*size) / (inches * 25.4)


@pytest.mark.parametrize(
    ("size", "inches", "size_mm", "found"),
    [
        (FULL_HD, 21.5, None, density(FULL_HD, 21.5)),
        (FULL_HD, 32.0, (476.0, 268.0), density(FULL_HD, 32)),
        (FULL_HD, 10.0, None, density(FULL_HD, 10)),
        (FULL_HD, 55.0, None, density(FULL_HD, 55)),
        ((1080, 1920), 21.5, None, density(FULL_HD, 21.5)),
        # The screen's own figures, where they are plausible.
        (FULL_HD, None, (476.0, 268.0), hypot(*FULL_HD) / hypot(476, 268)),
        (FULL_HD, 5.0, (476.0, 268.0), hypot(*FULL_HD) / hypot(476, 268)),
        (FULL_HD, 99.0, (476.0, 268.0), hypot(*FULL_HD) / hypot(476, 268)),
        # Televisions say 16 by 9 mm or nothing; a wall and a phone are no kiosk; pixels are square.
        (FULL_HD, None, (16.0, 9.0), FALLBACK_PX_PER_MM),
        (FULL_HD, None, (160.0, 90.0), FALLBACK_PX_PER_MM),
        (FULL_HD, None, (1600.0, 900.0), FALLBACK_PX_PER_MM),
        (FULL_HD, None, (0.0, 0.0), FALLBACK_PX_PER_MM),
        (FULL_HD, None, (476.0, 0.0), FALLBACK_PX_PER_MM),
        (FULL_HD, None, (-476.0, 268.0), FALLBACK_PX_PER_MM),
        (FULL_HD, None, (268.0, 476.0), FALLBACK_PX_PER_MM),
        (FULL_HD, None, (476.0, 300.0), FALLBACK_PX_PER_MM),
        (FULL_HD, None, None, FALLBACK_PX_PER_MM),
        (FULL_HD, 0.0, None, FALLBACK_PX_PER_MM),
        (FULL_HD, float("nan"), None, FALLBACK_PX_PER_MM),
    ],
)
def test_the_density_of_a_screen(
    size: tuple[int, int], inches: float | None, size_mm: tuple[float, float] | None, found: float
) -> None:
    assert px_per_mm(size, inches, size_mm) == pytest.approx(found)


def test_what_is_taken_for_granted_is_a_full_hd_screen_of_21_inches_and_a_half() -> None:
    assert pytest.approx(density(FULL_HD, 21.5)) == FALLBACK_PX_PER_MM
    assert Panel(1920, 1080).px_per_mm == FALLBACK_PX_PER_MM


@given(mm=st.floats(0.1, 500.0), per_mm=st.floats(2.0, 12.0))
def test_pixels_are_never_fewer_than_the_millimetres_ask_for(mm: float, per_mm: float) -> None:
    px = Panel(1920, 1080, per_mm).px(mm)
    assert px >= mm * per_mm
    assert px - 1 < mm * per_mm or px == 1


@pytest.mark.parametrize(
    ("size", "portrait", "short"), [((1080, 1920), True, 540), ((1920, 1080), False, 540), ((800, 800), False, 400)]
)
def test_a_panel_knows_its_shorter_side(size: tuple[int, int], portrait: bool, short: float) -> None:
    panel = Panel(*size, 2.0)
    assert (panel.portrait, panel.short_mm) == (portrait, short)


def test_a_screen_that_is_gone_has_a_density_that_nothing_is_divided_by() -> None:
    assert px_per_mm((0, 0), 21.5, (0, 0)) == FALLBACK_PX_PER_MM
