"""The reading grade is that of the published formulas, and what is too hard is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.core.grade import Known, Passage, Span, grade_problems, graded, read_known, sentences_of, syllables

from .making import PLACES

KNOWN, PROBLEMS = read_known(PLACES.english)
EASY = ("The dog ran to the big red house.", "It sat by the door.", "We gave it some milk to drink.") * 12
HARD = ("Hospitalization necessitates comprehensive documentation.",)


def said(sentences: tuple[str, ...], span: Span = Span.SECTION, known: Known = KNOWN) -> list[str]:
    return [str(problem) for problem in grade_problems(Passage(span, "care.toml", "page work", sentences), known)]


def test_the_lists_are_whole() -> None:
    assert PROBLEMS == []
    assert len(KNOWN.easy) > 2900
    assert all(len(why) > 10 for why in KNOWN.explained.values())
    assert len(KNOWN.explained) < 40


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Rest today. Do not drive!", ("Rest today.", "Do not drive!")),
        ("Care at home", ()),
        ("Rare: a hurt nerve", ()),
        ("Call now if:", ("Call now if:",)),
        ("Your fever is 38.0 °C (100.4 °F) or more.", ("Your fever is 38.0 °C (100.4 °F) or more.",)),
        ("Wait until 2:30 PM. Then eat.", ("Wait until 2:30 PM.", "Then eat.")),
        ("Say: “I had an injection.” Then wait.", ("Say: “I had an injection.”", "Then wait.")),
        ("One.\nTwo", ("One.",)),
        ("…", ()),
        ("", ()),
    ],
)
def test_a_sentence_ends_with_its_mark(text: str, sentences: tuple[str, ...]) -> None:
    assert sentences_of(text) == sentences


@pytest.mark.parametrize(
    ("word", "count"),
    [("numb", 1), ("needle", 2), ("medicine", 3), ("walked", 1), ("wanted", 2), ("careful", 2), ("area", 3),
     ("injection", 3), ("emergency", 4), ("patients", 2), ("table", 2), ("houses", 2), ("hopes", 1), ("diary", 3)],
)  # fmt: skip
def test_syllables_are_counted(word: str, count: int) -> None:
    assert syllables(word) == count


@pytest.mark.parametrize(
    ("word", "easy"),
    [("walks", True), ("walking", True), ("hoped", True), ("running", True), ("biggest", True), ("babies", True),
     ("nurse's", True), ("24", True), ("2:30", True), ("Doctor", True), ("slowly", True), ("steroid", True),
     ("therapeutic", False), ("xanthoma", False)],
)  # fmt: skip
def test_forms_of_an_easy_word_are_easy(word: str, easy: bool) -> None:
    assert KNOWN.knows(word) is easy


def test_an_explained_word_is_easy_only_where_it_is_listed() -> None:
    assert KNOWN.knows("steroid")
    assert not Known(KNOWN.easy).knows("steroid")


def test_the_figures_are_those_of_the_formulas() -> None:
    """30 sentences of ten words, in each one hard word and one of three syllables: by hand."""
    sentence = "You take the yellow medicine with some milk and therapeutic."
    found = graded((sentence,) * 30, Known(KNOWN.easy))
    assert (found.sentences, found.words, found.longest) == (30, 300, 10)
    assert found.hard == (("therapeutic", 30),)
    # 1.0430 * sqrt(60) + 3.1291, and 0.1579 * 10 + 0.0496 * 10 + 3.6365.
    assert found.smog == pytest.approx(11.2082, abs=1e-3)
    assert found.dale_chall == pytest.approx(5.7115, abs=1e-3)


def test_too_few_sentences_have_no_grade() -> None:
    assert graded(EASY[:29], KNOWN).smog == 0
    assert graded(EASY[:30], KNOWN).smog > 3
    assert graded(EASY[:4], KNOWN).dale_chall == 0
    assert graded((), KNOWN).average == 0


def test_easy_english_is_left_alone() -> None:
    assert said(EASY) == []
    assert said(EASY, Span.WHOLE) == []


def test_hard_english_is_told_with_its_words() -> None:
    smog, dale_chall = said(EASY + HARD * 12)
    assert smog.startswith("care.toml: page work: takes 8.")
    assert "by SMOG, not 6, for its long words hospitalization, necessitates, comprehensive" in smog
    assert "by Dale-Chall, not less than 6, for its hard words hospitalization" in dale_chall
    assert dale_chall.endswith("or explain one and list it in explained.toml.")


def test_a_whole_leaflet_is_graded_without_the_explained_words() -> None:
    much = EASY + ("The steroid and the injection numb the buttock.",) * 12
    assert said(much) == []
    assert any("Dale-Chall" in line and "steroid" in line for line in said(much, Span.WHOLE))


def test_a_sentence_of_sixteen_words_is_told_and_one_of_fifteen_is_not() -> None:
    fifteen = " ".join(["go"] * 15) + "."
    assert said((*EASY, fifteen), Span.PAGE) == []
    (line,) = said((*EASY, "So " + fifteen), Span.PAGE)
    assert "has 16 words, not 15" in line


def test_long_sentences_on_average_are_told() -> None:
    assert any("11.0 words in a sentence, not 10" in line for line in said((" ".join(["go"] * 11) + ".",) * 6))


def test_a_list_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    known, problems = read_known(tmp_path)
    assert not known.easy
    assert {problem.file for problem in problems} == {"explained.toml", "easy-words.txt"}
