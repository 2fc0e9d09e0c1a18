"""Every screen of the tour stands right, in every language, on every panel, at every text size."""

from __future__ import annotations

from itertools import product

import pytest

from kiosk.bridge.derive import SHIFT_STEPS
from kiosk.cli.tour import tour
from kiosk.core.session import Ease
from kiosk.core.theme import Scheme, TextSize

from .layout import Checker, Fault
from .stage import LANDSCAPE, SIZES, Size, Stage

LANGUAGES = ("en", "es", "ar")
TEXTS = (TextSize.SMALL, TextSize.NORMAL, TextSize.LARGEST)
# Every pair of language and panel, of language and text size, of panel and text size.
PAIRS = [
    (language, size, TEXTS[(which + place) % len(TEXTS)])
    for (which, language), (place, size) in product(enumerate(LANGUAGES), enumerate(SIZES))
]
LARGE = [("en", (1024, 768)), ("es", (1080, 1920)), ("ar", (1366, 768))]

BIG, LOW, BOTH = Ease(big=True), Ease(low=True), Ease(big=True, low=True)
EASES = [
    ("es", LANDSCAPE, TextSize.NORMAL, BIG),
    ("ar", (1080, 1920), TextSize.LARGEST, BIG),
    ("en", (1366, 768), TextSize.NORMAL, BIG),
    ("es", (1280, 800), TextSize.LARGE, BIG),
    ("es", (1024, 768), TextSize.LARGEST, BIG),
    ("ar", LANDSCAPE, TextSize.LARGEST, LOW),
    ("en", (1080, 1920), TextSize.NORMAL, LOW),
    ("es", (1080, 1920), TextSize.LARGEST, BOTH),
]


def look_at(
    stage: Stage,
    language: str,
    size: Size,
    text: TextSize = TextSize.NORMAL,
    scheme: Scheme = Scheme.DEFAULT,
    ease: Ease = Ease(),  # noqa: B008 - frozen
) -> list[Fault]:
    stage.stand_on(size)
    found = []
    for name, _ in tour(stage.kiosk, language, text, scheme, ease):
        stage.settle()
        found += Checker(stage).faults(name)
    return found


def told(faults: list[Fault]) -> str:
    return f"{len(faults)} faults\n" + "\n".join(str(fault) for fault in faults)


def test_every_pair_is_looked_at() -> None:
    assert {(language, size) for language, size, _ in PAIRS} == set(product(LANGUAGES, SIZES))
    assert {(language, text) for language, _, text in PAIRS} == set(product(LANGUAGES, TEXTS))
    assert {(size, text) for _, size, text in PAIRS} == set(product(SIZES, TEXTS))


@pytest.mark.parametrize(
    ("language", "size", "text"), PAIRS, ids=[f"{code}-{w}x{h}-{text.value}" for code, (w, h), text in PAIRS]
)
def test_nothing_is_cut_covered_or_out_of_reach(stage: Stage, language: str, size: Size, text: TextSize) -> None:
    faults = look_at(stage, language, size, text)
    assert not faults, told(faults)


@pytest.mark.parametrize(("language", "size"), LARGE, ids=[f"{code}-{w}x{h}" for code, (w, h) in LARGE])
def test_large_text_stands_right(stage: Stage, language: str, size: Size) -> None:
    faults = look_at(stage, language, size, TextSize.LARGE)
    assert not faults, told(faults)


@pytest.mark.parametrize(
    ("language", "size", "text", "ease"),
    EASES,
    ids=[f"{code}-{w}x{h}-{text.value}-{'big' * e.big}{'low' * e.low}" for code, (w, h), text, e in EASES],
)
def test_every_ease_stands_right(stage: Stage, language: str, size: Size, text: TextSize, ease: Ease) -> None:
    faults = look_at(stage, language, size, text, ease=ease)
    assert not faults, told(faults)


@pytest.mark.parametrize("scheme", Scheme)
def test_every_contrast_stands_right(stage: Stage, scheme: Scheme) -> None:
    faults = look_at(stage, "en", LANDSCAPE, scheme=scheme)
    assert not faults, told(faults)


@pytest.mark.parametrize("size", SIZES, ids=[f"{w}x{h}" for w, h in SIZES])
def test_the_first_screen_stands_right_wherever_it_has_moved(stage: Stage, size: Size) -> None:
    stage.stand_on(size)
    faults, seen = [], set()
    for _ in range(2 * SHIFT_STEPS):
        stage.wait(60.0)
        seen.add(stage.kiosk.view.shift)
        faults += Checker(stage).faults(f"welcome moved by {stage.kiosk.view.shift}")
    assert len(seen) == SHIFT_STEPS + 1
    assert not faults, told(faults)
