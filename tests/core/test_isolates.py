"""Numbers inside Arabic keep their order only when they are isolated; python-bidi says what a screen shows."""

from __future__ import annotations

import pytest
from bidi import get_display  # type: ignore[import-untyped]
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.isolates import END, FIRST_STRONG, LEFT_TO_RIGHT, isolate, isolate_number, strip

MARKS = (LEFT_TO_RIGHT, FIRST_STRONG, END)
ARABIC_WORDS = st.lists(st.sampled_from(["اتصل", "الآن", "خذ", "بعد", "الألم", "لا"]), min_size=1, max_size=5)
# Phones, ranges, times and numbers with a unit, each with a space or sign that lets the algorithm turn it round.
DIGITS = st.text("0123456789", min_size=1, max_size=4)
PHONES = st.builds("+{} ({}) {}-{}".format, DIGITS, DIGITS, DIGITS, DIGITS)
RANGES = st.builds("{}-{}".format, DIGITS, DIGITS)
UNITS = st.builds("{} {}".format, DIGITS, st.sampled_from(["mg", "mL", "cm"]))
SPACED = st.builds("{} {} {}".format, DIGITS, DIGITS, DIGITS)


def shown(text: str) -> str:
    """What stands on the screen from left to right, in a paragraph that runs from right to left."""
    display = get_display(text, base_dir="R")
    assert isinstance(display, str)
    return strip(display)


@pytest.mark.parametrize(
    ("number", "scrambled"),
    [
        ("555-0100", "0100-555"),
        ("0800 123 456", "456 123 0800"),
        ("+1 (555) 010-0199", "0199-010 )555( 1+"),
        ("8:00-20:00", "20:00-8:00"),
        ("10 mg", "mg 10"),
    ],
)
def test_without_isolates_a_number_is_scrambled_and_with_them_it_is_right(number: str, scrambled: str) -> None:
    assert scrambled in shown(f"اتصل {number} الآن")
    assert number in shown(f"اتصل {isolate_number(number)} الآن")


@given(before=ARABIC_WORDS, number=PHONES | RANGES | UNITS | SPACED, after=ARABIC_WORDS)
def test_an_isolated_number_keeps_its_order_in_any_arabic_text(
    before: list[str], number: str, after: list[str]
) -> None:
    assert number in shown(" ".join([*before, isolate_number(number), *after]))


@given(before=ARABIC_WORDS, number=UNITS | SPACED, after=ARABIC_WORDS)
def test_the_same_number_bare_does_not_unless_it_reads_the_same_both_ways(
    before: list[str], number: str, after: list[str]
) -> None:
    turned = " ".join(reversed(number.split(" ")))
    assert turned in shown(" ".join([*before, number, *after]))


@given(st.text(st.characters(codec="utf-8", exclude_characters=MARKS)))
def test_isolates_can_be_taken_out_again(text: str) -> None:
    assert strip(isolate(text)) == strip(isolate_number(text)) == text


def test_words_of_their_own_direction_do_not_turn_their_neighbours_round() -> None:
    name = "Harbour Clinic"
    assert name in shown(f"اتصل {isolate(name)} الآن")
    assert isolate(name)[0] == FIRST_STRONG
    assert isolate_number("1")[0] == LEFT_TO_RIGHT
