"""Words for the ear: what is said, and which shown word each spoken one is."""

from __future__ import annotations

from itertools import pairwise
from math import log10

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.isolates import isolate, isolate_number
from kiosk.core.speech import (
    DECIBELS_A_STEP,
    RATES,
    USUAL_RATE,
    USUAL_VOLUME,
    VOLUME_STEPS,
    Hearing,
    loudness,
    moved,
    utterance,
    words_a_minute,
)

MOMENT = isolate("Monday, 2:00\u00a0PM")
PHONES = ("911", "555-0100", "+1 555 0199")


@pytest.mark.parametrize(
    ("shown", "spoken"),
    [
        ("Call 911 now.", "Call 9 1 1 now."),
        (f"Call {isolate_number('555-0100')}.", "Call  5 5 5, 0 1 0 0 ."),
        ("Call +1\u00a0555\u00a00199", "Call + 1, 5 5 5, 0 1 9 9"),
        ("For 24 hours", "For 24 hours"),
        ("9110 is no phone", "9110 is no phone"),
        ("until 2:00 PM", "until 2 PM"),
        ("until 2:30 PM", "until 2:30 PM"),
        (f"اتصل بالرقم {isolate_number('911')} الآن.", "اتصل بالرقم  9 1 1  الآن."),
    ],
)
def test_a_text_is_said(shown: str, spoken: str) -> None:
    assert utterance(shown, PHONES).spoken == spoken


def marked(shown: str, word: str) -> str:
    """The shown word that is marked while a spoken one is said."""
    said = utterance(shown, PHONES)
    first, last = said.mark(said.spoken.index(word))
    return shown[first:last]


@pytest.mark.parametrize(
    ("shown", "word", "mark"),
    [
        ("Do not drive today.", "drive", "drive"),
        ("Do not drive today.", "today", "today."),
        ("Call 555-0100 at once.", "5 5", "555-0100"),
        ("Call 555-0100 at once.", "0 0", "555-0100"),
        ("Call 555-0100 at once.", "once", "once."),
        (f"Call {isolate_number('555-0100')} at once.", "1 0 0", "555-0100"),
        (f"until {MOMENT} then", "2 PM", "2:00\u00a0PM"),
        (f"until {MOMENT} then", "then", "then"),
        (f"اتصل بالرقم {isolate_number('911')} الآن.", "الآن", "الآن."),
    ],
)
def test_a_spoken_word_marks_the_shown_one(shown: str, word: str, mark: str) -> None:
    assert marked(shown, word) == mark


@given(st.text(min_size=1), st.data())
def test_every_spoken_place_is_a_place_of_the_text(text: str, data: st.DataObject) -> None:
    said = utterance(text, PHONES)
    if not said.spoken:
        return
    first, last = said.mark(data.draw(st.integers(0, len(said.spoken) - 1)))
    assert 0 <= first <= last <= len(text)


def test_rates_and_volumes_keep_to_the_standard() -> None:
    assert 6 <= len(RATES) <= 8
    assert (RATES[0], RATES[-1]) == (50, 200)
    assert 120 <= words_a_minute(USUAL_RATE) <= 125
    levels = [20 * log10(loudness(step)) for step in range(VOLUME_STEPS)]
    assert levels[-1] == 0
    assert levels[-1] - levels[0] >= 18, "EN 301 549 8.2.1.1"
    assert all(b - a == pytest.approx(DECIBELS_A_STEP) for a, b in pairwise(levels))
    assert DECIBELS_A_STEP <= 10


def test_steps_end_where_there_are_no_more() -> None:
    low, high = Hearing(), Hearing()
    for _ in range(20):
        low, high = moved(low, -1, -1), moved(high, 1, 1)
    assert (low.rate, low.volume) == (0, 0)
    assert (high.rate, high.volume) == (len(RATES) - 1, VOLUME_STEPS - 1)
    assert Hearing() == Hearing(USUAL_RATE, USUAL_VOLUME, False)
