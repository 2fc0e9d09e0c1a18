"""The shared words are all there, each with a note for translators."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.core.templates import placeholders
from kiosk.core.words import NEEDED, SharedWord, read_words

from .making import PLACES

GOOD = (PLACES.resources / "words.toml").read_text("utf-8")


def read(tmp_path: Path, text: str) -> tuple[dict[str, SharedWord], list[str]]:
    path = tmp_path / "words.toml"
    path.write_text(text, "utf-8")
    words, problems = read_words(path)
    return dict(words), [str(problem) for problem in problems]


def test_the_shipped_words_are_whole() -> None:
    words, problems = read_words(PLACES.resources / "words.toml")
    assert problems == []
    assert set(words) == set(NEEDED)
    assert all(word.text and word.note for word in words.values())


@pytest.mark.parametrize("unit", ["hours", "minutes", "days", "weeks"])
def test_a_counted_word_has_an_english_singular_and_both_hold_the_number(unit: str) -> None:
    words, _ = read_words(PLACES.resources / "words.toml")
    word = words[f"Units.{unit}"]
    assert "%n" in word.text
    assert "%n" in word.one
    assert word.text != word.one


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("[Units.hours]", "[Units.hour]", "words.toml: Units.hours: is missing. Restore the file."),
        ('text = "%n hours"', "text = 3", "words.toml: Units hours text: expected text, found a whole number."),
        ('text = "%n hours"\n', "", "words.toml: Units hours: 'text' is missing. Add text = …"),
        ('one = "%n hour"', 'ones = "%n hour"', "words.toml: Units hours: unknown key 'ones'. Did you mean 'one'?"),
        ('note = "A fever. B', 'not = "A fever. B', "words.toml: Units celsius_first: 'note' is missing. Add note = …"),
    ],
)
def test_a_spoilt_word_is_told_and_every_needed_one_still_answers(
    tmp_path: Path, old: str, new: str, told: str
) -> None:
    assert old in GOOD
    words, problems = read(tmp_path, GOOD.replace(old, new, 1))
    assert told in problems
    assert set(words) >= set(NEEDED)


@pytest.mark.parametrize("text", ["", "[Units", "Units = 3", "[Units]\nhours = 3"])
def test_a_spoilt_file_is_told_and_every_needed_word_still_answers(tmp_path: Path, text: str) -> None:
    words, problems = read(tmp_path, text)
    assert problems
    assert set(words) >= set(NEEDED)


@pytest.mark.parametrize(
    ("key", "held"),
    [
        ("Units.celsius_first", {"celsius", "fahrenheit"}),
        ("Units.fahrenheit_first", {"celsius", "fahrenheit"}),
        ("Calendar.date", {"month", "day"}),
        ("Calendar.weekday_date", {"weekday", "date"}),
        ("Calendar.full_date", {"date", "year"}),
        ("Calendar.month_year", {"month", "year"}),
        ("Calendar.moment", {"weekday", "time"}),
        ("Calendar.far_moment", {"weekday", "date", "time"}),
        *((f"{part}.time", {"time"}) for part in ("Night", "Morning", "Midday", "Evening", "Late")),
        ("Calendar.day_to_day", {"first", "last"}),
        ("Calendar.up_to_day", {"last"}),
        ("Calendar.from_day", {"first"}),
        ("Limits.until", {"moment"}),
        ("Limits.from", {"moment"}),
        ("Limits.by", {"moment"}),
        ("Limits.until_blind", {"duration"}),
        ("Limits.from_blind", {"duration"}),
        ("Limits.by_blind", {"duration"}),
    ],
)
def test_a_word_holds_what_the_kiosk_fills_in(key: str, held: set[str]) -> None:
    words, _ = read_words(PLACES.resources / "words.toml")
    assert {found.key for found in placeholders(words[key].text)} == held
