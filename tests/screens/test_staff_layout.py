"""Every screen of the staff stands right, in each language they may choose, on every panel."""

from __future__ import annotations

from itertools import product

import pytest

from kiosk.cli.tour import staff_tour

from .layout import Checker
from .stage import SIZES, Size, Stage

LOOKS = [
    (code, size) for (which, code), (place, size) in product(enumerate(("en", "es", "ar")), enumerate(SIZES))
    # Every language, every panel, and each language on both a wide and a tall one.
    if (which + place) % 2 == 0 or size[1] > size[0]
]  # fmt: skip


@pytest.mark.parametrize(("code", "size"), LOOKS, ids=[f"{code}-{w}x{h}" for code, (w, h) in LOOKS])
def test_nothing_is_cut_covered_or_out_of_reach(stage: Stage, code: str, size: Size) -> None:
    stage.stand_on(size)
    faults, names = [], []
    for name, _ in staff_tour(stage.kiosk, code):
        stage.settle()
        names.append(name)
        faults += Checker(stage).faults(name)
    assert len(names) >= 14
    assert not faults, f"{len(faults)} faults\n" + "\n".join(map(str, faults))
    assert not stage.translator.missing
