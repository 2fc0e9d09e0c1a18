"""The paper in every language: what stands on it, that it reads right to a person and to a screen reader."""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, datetime
from functools import cache
from itertools import pairwise

import pypdfium2
import pytest

from kiosk.core.places import find_places
from kiosk.core.reading import read_shelf
from kiosk.core.schedule import Schedule
from kiosk.core.shelf import Shelf
from kiosk.core.takehome import TakeHome, plain, readers, take_home
from kiosk.paper.press import PressError, press

from .reading import Book, plain_text, read, spaced

PLACES = find_places()
AT = Schedule(datetime(2026, 11, 22, 14, 30, tzinfo=UTC), UTC)
SHELF = read_shelf(PLACES, PLACES.demonstration)
CODES = [language.code for language in SHELF.languages]
# Language, with English beside it, large, paper.
KINDS = [
    (code, both, large, size)
    for code in CODES
    for both, large, size in (
        (False, False, "a4"),
        (False, True, "letter"),
        (True, False, "letter"),
        (True, True, "a4"),
    )
    if code != "en" or not both
]
NAMES = [f"{code}{'-en' * both}{'-large' * large}-{size}" for code, both, large, size in KINDS]
Kind = tuple[str, bool, bool, str]


@cache
def paper_of(code: str, both: bool, score: int | None = 7) -> TakeHome:
    assert SHELF.leaflet is not None
    return take_home(SHELF.leaflet, readers(SHELF, code, both, AT), first_score=score)


@cache
def made(kind: Kind) -> bytes:
    code, both, large, size = kind
    return press(plain(paper_of(code, both)), {"size": size, "large": large}, PLACES.fonts, PLACES.pictures)


@cache
def book(kind: Kind) -> Book:
    return read(made(kind))


def texts(value: object) -> list[str]:
    """Every text of a paper."""
    if isinstance(value, dict):
        skipped = {"tongues", "tone", "kind", "id", "icon", "picture", "alt"}
        return [found for key, one in value.items() if key not in skipped for found in texts(one)]
    if isinstance(value, list):
        return [found for one in value for found in texts(one)]
    return [spaced(value)] if isinstance(value, str) and value else []


@pytest.mark.parametrize("kind", KINDS, ids=NAMES)
def test_every_word_stands_on_it_in_reading_order(kind: Kind) -> None:
    said = book(kind).words()
    words = [text for text in texts(plain(paper_of(*kind[:2]))) if text != paper_of(*kind[:2]).clinic]
    missing = [text for text in words if text not in said and text != paper_of(*kind[:2]).version]
    assert len(words) > 300 and not missing, missing[:5]  # noqa: PT018


@pytest.mark.parametrize("kind", KINDS, ids=NAMES)
def test_page_one_holds_the_essentials(kind: Kind) -> None:
    paper, first = paper_of(*kind[:2]), book(kind).on_page_one()
    assert paper.signs is not None
    assert paper.essentials is not None
    signs = [said for point in paper.signs.points for said in (point.heading, *point.lines)]
    limits = [said for point in paper.essentials.points if point.limit for said in (point.heading, point.limit)]
    wanted = [number.number for number in paper.numbers]
    wanted += [one for said in (*signs, *limits, paper.note, paper.signs.title) for one in said]
    assert [text for text in wanted if spaced(text) not in first] == []


@pytest.mark.parametrize("kind", KINDS, ids=NAMES)
def test_it_is_tagged_and_says_its_language(kind: Kind) -> None:
    found, paper = book(kind), paper_of(*kind[:2])
    assert (found.claims, found.lang, found.title) == ("1", kind[0], paper.title[0])
    assert found.of("H1") == [spaced(paper.title[0])]
    levels = [int(node.tag[1]) for node in found.root.every() if re.fullmatch("H[1-6]", node.tag)]
    assert all(after - before <= 1 for before, after in pairwise(levels))
    figures = [node.alt for node in found.root.every() if node.tag == "Figure"]
    assert [spaced(alt) for alt in figures] == [spaced(leaf.alt) for leaf in paper.maps]
    assert paper.diary is not None
    assert len(found.of("TH")) == len(paper.diary.columns)
    assert "7" in found.of("TD")
    if kind[1]:
        assert "en" in {node.lang for node in found.root.every()}


@pytest.mark.parametrize("kind", KINDS, ids=NAMES)
def test_its_fonts_are_ours_and_inside_it(kind: Kind) -> None:
    ours = {path.stem.lower() for path in PLACES.fonts.glob("*.[to]tf")}
    assert book(kind).embedded
    assert {name.removesuffix("-Identity-H").lower() for name in book(kind).fonts} <= ours


@pytest.mark.parametrize("kind", KINDS, ids=NAMES)
def test_nothing_leaves_the_page_and_every_page_says_which_version(kind: Kind) -> None:
    pdf = pypdfium2.PdfDocument(made(kind))
    width, height = (595.3, 841.9) if kind[3] == "a4" else (612.0, 792.0)
    for page in pdf:
        assert page.get_size() == pytest.approx((width, height), abs=0.1)
        for thing in page.get_objects(max_depth=4):
            left, bottom, right, top = thing.get_bounds()
            assert left >= 10 and bottom >= 10 and right <= width - 10 and top <= height - 10  # noqa: PT018
        # Ordinary readers turn a line of an Arabic page round, so only its letters count there.
        code, letters = paper_of(*kind[:2]).version, page.get_textpage().get_text_range()
        assert code in letters or (paper_of(*kind[:2]).tongues[0].right_to_left and set(code) <= set(letters))


def is_word(text: str) -> bool:
    """Letters and their marks alone; PDFium moves those of Arabic, so such words count only in the structure."""
    return all(unicodedata.category(one)[0] in "LM" and not "\u064b" <= one <= "\u0652" for one in text)


@pytest.mark.parametrize("code", CODES)
def test_an_ordinary_reader_copies_its_words_out(code: str) -> None:
    kind = (code, False, False, "a4")
    said, paper = plain_text(made(kind)), paper_of(code, False)
    lines = [text for chapter in paper.chapters for leaf in chapter.leaves for text in texts(plain(leaf))]
    # Numbers inside Arabic are for the structure to hold in order; spaces are lost where a line breaks.
    words = {word for line in lines for word in line.split() if is_word(word)}
    missing = {word for word in words if word not in said.replace(" ", "")}
    assert sum(len(word) for word in words) > 300
    assert not missing
    for number in paper.numbers:
        assert [part for part in re.findall(r"[\d-]+", number.number) if part not in said] == []


def test_the_same_words_give_the_same_bytes() -> None:
    for code in CODES[:3]:
        kind = (code, False, False, "a4")
        assert made(kind) == made.__wrapped__(kind)


def test_large_is_larger_and_short_is_short() -> None:
    for code in CODES:
        small, large = book((code, False, False, "a4")), book((code, False, True, "letter"))
        assert small.pages <= 12
        assert large.pages > small.pages


def test_words_that_look_like_markup_stay_words() -> None:
    paper = plain(paper_of("en", False))
    nasty = '*b* #let x = 1; $x$ @a <b> \\ "q" `r` = H'
    paper["title"] = [nasty]
    paper["chapters"][0]["leaves"][0]["points"][0]["lines"] = [[nasty]]
    found = read(press(paper, {"size": "a4", "large": False}, PLACES.fonts, PLACES.pictures))
    assert found.title == nasty
    assert found.of("H1") == [spaced(nasty)]
    assert spaced(nasty) in found.words()


def test_a_missing_picture_is_told(tmp_path: object) -> None:
    from pathlib import Path

    with pytest.raises(PressError, match=r"body-map\.svg"):
        press(plain(paper_of("en", False)), {"size": "a4", "large": False}, PLACES.fonts, Path(str(tmp_path)))


def test_every_language_is_here(shelf: Shelf) -> None:
    assert [language.code for language in shelf.languages] == CODES
    assert len(CODES) >= 3
