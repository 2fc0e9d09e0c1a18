"""A text that is not the one that was reviewed is a draft, and so is its language."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kiosk.core.catalogue import Catalogue, Key
from kiosk.core.languages import ENGLISH
from kiosk.core.reviews import (
    LanguageState,
    Review,
    Standing,
    digest,
    digests,
    read_reviews,
    review_of,
    state_of,
    written,
)

from .making import SPANISH

WHO = ("M.R., translator", 'CMI "Spanish"\\10 years')
DAY = date(2026, 1, 31)
NEEDED: tuple[Key, ...] = (("Bar", "Home"), ("Bar", "Next"), ("Units", "%n hours"))
WHOLE = Catalogue("es", {NEEDED[0]: "Inicio", NEEDED[1]: "Siguiente"}, {NEEDED[2]: ("%n hora", "%n horas")})


def reviewed(catalogue: Catalogue | None = WHOLE, code: str = "es") -> Review:
    return review_of(code, WHO, DAY, digests(code, NEEDED, catalogue))


def changed(**texts: str) -> Catalogue:
    made = {key: texts.get(key[1], text) for key, text in WHOLE.texts.items()}
    return Catalogue("es", {key: text for key, text in made.items() if text}, WHOLE.plurals)


def test_a_reviewed_language_is_reviewed() -> None:
    state = state_of(SPANISH, NEEDED, WHOLE, reviewed())
    assert state == LanguageState("es", "Español", Standing.REVIEWED, 0, 0, *WHO, DAY)


def test_without_a_review_a_whole_language_is_a_draft() -> None:
    assert state_of(SPANISH, NEEDED, WHOLE, None) == LanguageState("es", "Español", Standing.DRAFT, 0, 3)


@pytest.mark.parametrize(
    ("catalogue", "standing", "left", "counted"),
    [
        (changed(Home="Comienzo"), Standing.DRAFT, 0, 1),
        (changed(Home="Comienzo", Next="Adelante"), Standing.DRAFT, 0, 2),
        (Catalogue("es", WHOLE.texts, {NEEDED[2]: ("%n hora", "%n hs")}), Standing.DRAFT, 0, 1),
        (changed(Home=""), Standing.OFF, 1, 0),
        (None, Standing.OFF, 3, 0),
    ],
)
def test_exactly_what_has_changed_is_a_draft_again(
    catalogue: Catalogue | None, standing: Standing, left: int, counted: int
) -> None:
    state = state_of(SPANISH, NEEDED, catalogue, reviewed())
    assert (state.standing, state.left, state.changed) == (standing, left, counted)


def test_a_changed_english_is_a_draft_again() -> None:
    other = (("Bar", "Go home"), *NEEDED[1:])
    catalogue = Catalogue("es", {other[0]: "Inicio", NEEDED[1]: "Siguiente"}, WHOLE.plurals)
    state = state_of(SPANISH, other, catalogue, reviewed())
    assert (state.standing, state.changed) == (Standing.DRAFT, 1)


def test_a_text_that_is_no_longer_needed_takes_nothing_away() -> None:
    assert state_of(SPANISH, NEEDED[:2], WHOLE, reviewed()).standing is Standing.REVIEWED


def test_the_english_is_approved_by_its_own_words() -> None:
    review = reviewed(None, "en")
    assert state_of(ENGLISH, NEEDED, None, review).standing is Standing.REVIEWED
    state = state_of(ENGLISH, (*NEEDED, ("Bar", "Stop")), None, review)
    assert (state.standing, state.changed) == (Standing.DRAFT, 1)


def test_without_the_list_of_words_no_language_stands() -> None:
    assert state_of(SPANISH, (), None, reviewed()).standing is Standing.OFF


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (digest("es", ("Bar", "Home"), ("Inicio",)), digest("ar", ("Bar", "Home"), ("Inicio",))),
        (digest("es", ("Bar", "Home"), ("Inicio",)), digest("es", ("Sheet", "Home"), ("Inicio",))),
        (digest("es", ("Bar", "Home"), ("Inicio",)), digest("es", ("Bar", "Home."), ("Inicio",))),
        (digest("es", ("Bar", "Home"), ("Inicio",)), digest("es", ("Bar", "Home"), ("inicio",))),
        (digest("es", ("Bar", "Home"), ("a", "b")), digest("es", ("Bar", "Home"), ("ab",))),
    ],
)
def test_each_part_of_a_text_is_in_its_hash(one: str, other: str) -> None:
    assert one != other
    assert len(one) == 16


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "reviews.toml"
    made = [reviewed(None, "en"), reviewed()]
    path.write_text(written(made), "utf-8")
    reviews, problems = read_reviews(path, ["en", "es"])
    assert problems == []
    assert list(reviews.values()) == made


def test_no_file_is_no_review(tmp_path: Path) -> None:
    assert read_reviews(tmp_path / "reviews.toml", ["es"]) == ({}, [])


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("[es]", "[xx]", "unknown language 'xx'"),
        ("on = 2026-01-31", 'on = "today"', "es: 'on' is not a date"),
        ("on = 2026-01-31\n", "", "es: 'on' is not a date"),
        ("reviewer = ", "reader = ", "es: 'reviewer' is missing"),
        ("qualification = ", "reviewer2 = ", "es: 'qualification' is missing"),
        ('"Bar" = "', '"Bar" = 5 #', "es texts Bar: expected text"),
        ("[es]", "[es", "not valid TOML"),
    ],
)
def test_a_spoilt_review_is_told_and_not_believed(tmp_path: Path, old: str, new: str, told: str) -> None:
    path = tmp_path / "reviews.toml"
    text = written([reviewed()])
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    reviews, problems = read_reviews(path, ["en", "es"])
    assert any(told in str(problem) for problem in problems), problems
    assert state_of(SPANISH, NEEDED, WHOLE, reviews.get("es")).standing is Standing.DRAFT
