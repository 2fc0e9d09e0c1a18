"""What a code holds, in any language, and that it never holds too much."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.core.qr import MOST_BYTES, address_of, essentials, squares
from kiosk.core.reading import read_shelf
from kiosk.core.schedule import Schedule
from kiosk.core.shelf import Shelf
from kiosk.core.takehome import TakeHome, readers, take_home

from .making import PLACES


@pytest.fixture(scope="module")
def shelf() -> Shelf:
    return read_shelf(PLACES, PLACES.demonstration)


def paper_of(shelf: Shelf, code: str) -> TakeHome:
    assert shelf.leaflet is not None
    return take_home(shelf.leaflet, readers(shelf, code, False, Schedule(None)))


def test_every_language_fits_with_its_numbers_and_signs(shelf: Shelf) -> None:
    for language in shelf.languages:
        paper = paper_of(shelf, language.code)
        text = essentials(paper)
        assert len(text.encode()) <= MOST_BYTES
        assert [number.number for number in paper.numbers if number.number not in text] == []
        assert paper.signs is not None
        assert all(point.heading[0] in text for point in paper.signs.points)
        assert paper.version in text


def test_where_the_words_are_long_the_numbers_stay_longest(shelf: Shelf) -> None:
    paper = paper_of(shelf, "en")
    assert paper.signs is not None
    for words, kept in (("व" * 40, True), ("व" * 200, False)):
        points = tuple(replace(p, heading=(words,), lines=((words,), (words,))) for p in paper.signs.points)
        text = essentials(replace(paper, signs=replace(paper.signs, points=points)))
        assert len(text.encode()) <= MOST_BYTES
        assert (words in text) is kept
        assert "911" in text
        assert "Do not drive" in text


def test_the_address_is_that_of_the_page() -> None:
    page = address_of("https://clinic.example/care/", "leaflet", "zh", "1-7KQ3M9")
    assert page == "https://clinic.example/care/leaflet/zh.html?v=1-7KQ3M9"


def test_a_code_is_square_and_its_size_grows_with_its_text() -> None:
    small, large = squares("https://clinic.example"), squares("x" * MOST_BYTES)
    for rows in (small, large):
        assert {len(row) for row in rows} == {len(rows)}
        assert {value for row in rows for value in row} == {0, 1}
    assert len(small) < len(large) == 117
