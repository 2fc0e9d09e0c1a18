"""What is taken home: the essentials first, in one language or two, from the leaflet's own words."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from kiosk.core.clinic import Clinic
from kiosk.core.content import PageKind
from kiosk.core.isolates import strip
from kiosk.core.leaflets import read_leaflet
from kiosk.core.reading import read_shelf
from kiosk.core.schedule import Schedule
from kiosk.core.shelf import Shelf
from kiosk.core.takehome import TakeHome, plain, readers, take_home

from .making import PLACES, SHIPPED, WRIST, clinic, copied, edited, leaflet_problems, names

AT = Schedule(datetime(2026, 11, 22, 14, 30, tzinfo=UTC), UTC)
BLIND = Schedule(None)


@pytest.fixture(scope="module")
def shelf() -> Shelf:
    return read_shelf(PLACES, PLACES.demonstration)


def made(
    shelf: Shelf, code: str = "en", schedule: Schedule = AT, beside: bool = False, everything: bool = False,
    score: int | None = None,
) -> TakeHome:  # fmt: skip
    assert shelf.leaflet is not None
    return take_home(shelf.leaflet, readers(shelf, code, beside, schedule), everything, score)


def test_page_one_holds_numbers_signs_and_limits(shelf: Shelf) -> None:
    paper = made(shelf)
    assert [number.number for number in paper.numbers] == ["911", "(555) 010-0199", "(555) 010-0142", "988"]
    assert [number.urgent for number in paper.numbers] == [True, False, False, False]
    assert strip(paper.numbers[1].hours[0]) == "8:00 AM to 5:00 PM"
    assert paper.signs is not None
    assert strip(paper.signs.title[0]) == "Call 911 now"
    assert {point.tone for point in paper.signs.points} == {"red"}
    assert paper.essentials is not None
    driving = next(point for point in paper.essentials.points if point.heading[0] == "Do not drive")
    assert strip(driving.limit[0]) == "Until Monday, 2:30 PM"
    assert "red" not in {point.tone for point in paper.essentials.points}


def test_then_body_map_care_timeline_signs_and_diary(shelf: Shelf) -> None:
    paper = made(shelf)
    assert [leaf.picture for leaf in paper.maps] == ["body-map"]
    assert "private parts" in paper.maps[0].alt
    assert [chapter.id for chapter in paper.chapters] == ["care", "expect", "warning-signs", "diary"]
    shown = {leaf.id for chapter in paper.chapters for leaf in chapter.leaves}
    assert {"timeline", "amber-numb-blood", "green-spot-pain"} <= shown
    assert not {"where-numb", "red-overview"} & shown, "what stands before the chapters stands there once"


@pytest.mark.parametrize(
    ("side", "picture", "said"),
    [
        ("", "body-map", "Only the injected side may be numb"),
        ("left", "body-map-left", "Only the left side may be numb"),
        ("right", "body-map", "Only the right side may be numb"),
        ("both", "body-map-both", "You may have a patch on each side"),
    ],
)
def test_the_paper_shows_the_side_that_staff_set(shelf: Shelf, side: str, picture: str, said: str) -> None:
    clinic = shelf.clinic if not side else Clinic({**shelf.clinic.values, "procedure_side": side})
    [leaf] = made(replace(shelf, clinic=clinic)).maps
    assert leaf.picture == picture
    assert said in leaf.alt
    assert [words[0] for words in leaf.sides] == ["Left", "Right"]


def test_the_site_holds_every_page_once_but_the_scale_that_is_touched(shelf: Shelf) -> None:
    site = made(shelf, schedule=BLIND, everything=True)
    assert shelf.leaflet is not None
    first = [leaf.id for leaf in (site.signs, site.essentials) if leaf]
    shown = [*first, *(leaf.id for chapter in site.chapters for leaf in chapter.leaves)]
    pages = [page for section in shelf.leaflet.sections for page in section.pages]
    assert sorted(shown) == sorted(page.id for page in pages if page.kind is not PageKind.SCALE)
    assert any(page.kind is PageKind.SCALE for page in pages)
    assert site.maps == ()


def test_without_a_clock_it_tells_lengths_of_time(shelf: Shelf) -> None:
    paper = made(shelf, schedule=BLIND)
    assert paper.essentials is not None
    assert paper.diary is not None
    limits = [strip(point.limit[0]) for point in paper.essentials.points if point.limit]
    assert limits == ["For 24 hours"]
    rows = [strip(row[0]) for row in paper.diary.rows]
    assert (rows[1], rows[6], rows[8], rows[-1]) == ("After 1 hour", "After 6 hours", "Day 1", "Day 14")


def test_the_diary_has_a_row_for_each_hour_and_day(shelf: Shelf) -> None:
    diary = made(shelf, score=7).diary
    assert diary is not None
    rows = [strip(row[0]) for row in diary.rows]
    assert rows[:3] == ["Now, before you leave", "3:30 PM", "4:30 PM"]
    assert rows[7:9] == ["At bedtime", "Monday, November 23"]
    assert len(rows) == 1 + 6 + 1 + 14
    assert diary.first_score == "7"
    assert [strip(column[0]) for column in diary.columns] == ["When", "Pain, 0 to 10", "Notes"]


@pytest.mark.parametrize("code", ["es", "ar"])
def test_english_stands_beside_every_line(shelf: Shelf, code: str) -> None:
    both, alone, english = made(shelf, code, beside=True), made(shelf, code), made(shelf)
    assert [tongue.code for tongue in both.tongues] == [code, "en"]
    for (place, pair), (_, own), (_, other) in zip(texts_of(both), texts_of(alone), texts_of(english), strict=True):
        assert pair == (*own, *other), place
    assert both.version == alone.version != english.version


def texts(value: object, place: str = "") -> list[tuple[str, tuple[str, ...]]]:
    """Every text of a paper with its place."""
    if isinstance(value, dict):
        keep = {key: one for key, one in value.items() if key not in {"tongues", "note", "stamp"}}
        return [found for key, one in keep.items() for found in texts(one, f"{place}.{key}")]
    if isinstance(value, list):
        if value and all(isinstance(one, str) for one in value):
            return [(place, tuple(value))]
        return [found for number, one in enumerate(value) for found in texts(one, f"{place}[{number}]")]
    return []


def texts_of(paper: TakeHome) -> list[tuple[str, tuple[str, ...]]]:
    return texts(plain(paper))


def test_english_beside_english_is_english(shelf: Shelf) -> None:
    assert made(shelf, beside=True) == made(shelf)


def test_drafts_and_demonstrations_say_so(shelf: Shelf) -> None:
    assert made(shelf).note == ("Demonstration: not for patients",)
    assert len(made(shelf, "ar", beside=True).note) == 2
    approved = clinic(
        clinic_hours="8-17", out_of_hours_phone="112", approved_by="Consultant",
        approved_on=date(2026, 1, 31), review_by=date(2027, 1, 31),
    )  # fmt: skip
    assert shelf.leaflet is not None
    for code, beside, notes in (("en", False, 0), ("es", False, 1), ("es", True, 2)):
        whole = readers(replace(shelf, clinic=approved), code, beside, AT)
        trusted = tuple(replace(wording, approved=True) for wording in whole)
        assert len(take_home(shelf.leaflet, trusted).note) == notes


def test_numbers_that_a_clinic_has_not_set_are_not_there(shelf: Shelf) -> None:
    bare = replace(shelf, clinic=clinic())
    assert [number.number for number in made(bare).numbers] == ["112", "(555) 010-0199"]
    more = replace(shelf, clinic=clinic(interpreter_line="1 800 555 0100"))
    assert strip(made(more).numbers[-1].label[0]) == "Interpreter"


def test_another_leaflet_needs_no_red_page_no_diary_and_no_chapters(shelf: Shelf) -> None:
    wrist, problems = read_leaflet(WRIST, names())
    assert wrist is not None, problems
    paper = made(replace(shelf, leaflet=wrist))
    assert paper.diary is None
    assert [chapter.id for chapter in paper.chapters] == ["healing"]
    assert paper.essentials is not None


def test_a_chapter_that_is_no_section_is_named(tmp_path: Path) -> None:
    folder = copied(SHIPPED, tmp_path)
    edited(folder / "leaflet.toml", {'chapters = ["care"': 'chapters = ["car"'})
    found = [str(problem) for problem in leaflet_problems(folder)]
    assert any("chapters: unknown section 'car'. Did you mean 'care'?" in problem for problem in found)
