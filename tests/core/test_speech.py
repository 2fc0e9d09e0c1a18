"""Words for the ear: what is said, and which shown word each spoken one is."""

from __future__ import annotations

from itertools import pairwise
from math import log10

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.isolates import JOIN, isolate, isolate_number
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
from kiosk.core.spoken import EARS

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
        ("until 2:00 PM", "until 2 o'clock PM"),
        ("until 2:30 PM", "until 2 30 PM"),
        ("until 2:05 PM", "until 2 oh 5 PM"),
        ("38.0\u00a0°C (100.4\u00a0°F)", "38.0 degrees Celsius (100.4 degrees Fahrenheit)"),
        (f"اتصل بالرقم {isolate_number('911')} الآن.", "اتصل بالرقم  9 1 1  الآن."),
    ],
)
def test_a_text_is_said(shown: str, spoken: str) -> None:
    assert utterance(shown, PHONES).spoken == spoken


@pytest.mark.parametrize(
    ("code", "shown", "spoken"),
    [
        ("es", "el lunes, 1:30 p. m.", "el lunes, una y 30 p. m."),
        ("es", "14:00", "14 en punto"),
        ("ar", "الساعة 2:30 مساءً", "الساعة الثانية و 30 دقيقة مساءً"),
        ("ar", "الساعة 23:05", "الساعة الثالثة والعشرين و 5 دقائق"),
        ("ar", "38 °C", "38 درجة مئوية"),
        ("zh", "下午2:05", "下午两点零5分"),
        ("zh", "100.4 °F (38.0 °C)", "100点4华氏度 (38点0摄氏度)"),
        ("zh", "10:00", "10点整"),
        ("vi", "2:30 chiều", "2 giờ 30 phút chiều"),
        ("vi", "2:00 giờ", "2 giờ"),
        ("vi", "100.4 °F", "100 phẩy 4 độ ép"),
        ("ru", "1:00", "1 час"),
        ("ru", "14:30", "14 часов 30 минут"),
        ("ru", "22:21", "22 часа 21 минута"),
        ("hi", "2:30 बजे", "2 बजकर 30 मिनट"),
        ("hi", "9:00", "9 बजे"),
        ("xx", "Call 911 at 2:30", "Call 9 1 1 at 2:30"),
    ],
)
def test_figures_are_said_as_words_of_their_language(code: str, shown: str, spoken: str) -> None:
    assert utterance(shown, PHONES, code).spoken == spoken


def test_a_script_without_spaces_is_marked_a_character_at_a_time() -> None:
    said = utterance("下午2:30，不要开车", PHONES, "zh")
    marks = [said.text[slice(*said.mark(said.spoken.index(letter)))] for letter in ("下", "午", "3", "不", "车")]
    assert marks == ["下", "午", "2:30", "不", "车"]


def test_a_tie_between_characters_is_not_heard() -> None:
    plain, tied = (utterance(text, PHONES, "zh") for text in ("请休息。您要休息。", f"请休{JOIN}息。您要休{JOIN}息。"))
    assert tied.spoken == plain.spoken
    marks = [tied.text[slice(*tied.mark(place))] for place in range(len(tied.spoken))]
    assert marks == list(plain.text)


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
        (f"until {MOMENT} then", "2 o'clock PM", "2:00\u00a0PM"),
        (f"until {MOMENT} then", "then", "then"),
        ("Even when you feel\u00a0good.", "feel", "feel"),
        ("Even when you feel\u00a0good.", "good", "good."),
        (f"اتصل بالرقم {isolate_number('911')} الآن.", "الآن", "الآن."),
    ],
)
def test_a_spoken_word_marks_the_shown_one(shown: str, word: str, mark: str) -> None:
    assert marked(shown, word) == mark


@given(st.text(min_size=1), st.sampled_from([*EARS, "xx"]), st.data())
def test_every_spoken_place_is_a_place_of_the_text(text: str, code: str, data: st.DataObject) -> None:
    said = utterance(text, PHONES, code)
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
