"""Every screen of the staff stands right, in each language they may choose, on every panel."""

from __future__ import annotations

from itertools import product

import pytest

from kiosk.cli.tour import staff_tour
from kiosk.core.languages import read_languages
from kiosk.core.places import find_places
from kiosk.core.shelf import Shelf

from .layout import Checker
from .madeup import LONG, in_letters_of, longer, with_language
from .stage import SIZES, Size, Stage

LANGUAGES = read_languages(find_places().resources / "languages.toml")[0]


@pytest.fixture(scope="module")
def shelf(shelf: Shelf) -> Shelf:
    """Every language of the table, as the panel will offer them, and one whose words are longer than any."""
    for language in LANGUAGES:
        if language.code not in {"en", *shelf.catalogues}:
            shelf = with_language(shelf, language, in_letters_of(language.code))
    return with_language(shelf, LONG, longer)


CODES = ("en", "es", "ar", "en_XA", "hi", "ru")
LOOKS = [
    (code, size) for (which, code), (place, size) in product(enumerate(CODES), enumerate(SIZES))
    # Every language, every panel, and each language on both a wide and a tall one.
    if (which + place) % 3 == 0 or size[1] > size[0]
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


@pytest.mark.parametrize("code", ["en", "ru"])
def test_a_panel_that_is_too_small_for_a_word_still_has_every_screen(stage: Stage, code: str) -> None:
    # Too little room for the staff's words is no reason to raise: whatever a screen holds can be touched.
    stage.stand_on((800, 1280), 10.1)
    names = {name for name, _ in staff_tour(stage.kiosk, code)}
    assert {"staff-pad", "staff-panel", "staff-health", "staff-setting-doubt"} <= names
