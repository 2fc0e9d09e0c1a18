"""The languages table: English is always there, and each language counts by its own rule."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.core.languages import ENGLISH, PLURALS, Language, read_languages

from .making import PLACES

EN = '[en]\nendonym = "English"\ndirection = "ltr"\nplural = "one-other"\nlocale = "en_US"\nvoice = "en-us"\n'
AR = '[ar]\nendonym = "العربية"\ndirection = "rtl"\nplural = "arabic"\nlocale = "ar_EG"\n'


def read(tmp_path: Path, text: str | bytes | None) -> tuple[tuple[Language, ...], list[str]]:
    path = tmp_path / "languages.toml"
    if text is not None:
        path.write_bytes(text.encode() if isinstance(text, str) else text)
    languages, problems = read_languages(path)
    return languages, [str(problem) for problem in problems]


def test_languages_keep_the_order_of_the_file(tmp_path: Path) -> None:
    languages, problems = read(tmp_path, AR + EN)
    assert problems == []
    assert [language.code for language in languages] == ["ar", "en"]
    assert languages[0].right_to_left
    assert languages[1] == ENGLISH


@pytest.mark.parametrize("text", [None, b"[en", b'[en]\nendonym = "\xff"', ""])
def test_english_is_there_whatever_the_file_holds(tmp_path: Path, text: str | bytes | None) -> None:
    languages, problems = read(tmp_path, text)
    assert languages == (ENGLISH,)
    assert any("the source language is missing" in problem for problem in problems)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('"rtl"', '"rlt"', "ar direction: unknown direction 'rlt'. Did you mean 'rtl'?"),
        ('"arabic"', '"arabian"', "ar plural: unknown plural 'arabian'. Did you mean 'arabic'?"),
        ("endonym", "name", "ar: unknown key 'name'. "),
        ('locale = "ar_EG"\n', "", "ar: 'locale' is missing. Add locale = …"),
        ("plural", 'fonts = "Noto"\nplural', "ar fonts: expected a list, found text."),
    ],
)
def test_a_wrong_value_is_told(tmp_path: Path, old: str, new: str, told: str) -> None:
    languages, problems = read(tmp_path, EN + AR.replace(old, new))
    assert [problem for problem in problems if problem.startswith(f"languages.toml: {told}")]
    assert [language.code for language in languages] == ["en", "ar"]


@pytest.mark.parametrize(
    ("rule", "forms"),
    [
        ("none", {0: [0, 1, 2, 11, 100]}),
        ("slavic", {0: [1, 21, 101], 1: [2, 4, 22, 104], 2: [0, 5, 11, 12, 14, 20, 25, 111, 112]}),
        ("one-other", {0: [1], 1: [0, 2, 11, 21, 101]}),
        (
            "arabic",
            {0: [0], 1: [1], 2: [2], 3: [3, 10, 103, 110], 4: [11, 26, 99, 111, 199], 5: [100, 101, 102, 200, 302]},
        ),
    ],
)
def test_counted_things_take_the_form_of_their_language(rule: str, forms: dict[int, list[int]]) -> None:
    count, choose = PLURALS[rule]
    assert count == len(forms)
    for form, numbers in forms.items():
        assert {choose(number) for number in numbers} == {form}, form


def test_the_shipped_table_is_whole() -> None:
    languages, problems = read_languages(PLACES.resources / "languages.toml")
    assert problems == []
    assert languages[0] == ENGLISH
    assert [language.code for language in languages] == ["en", "es", "ar", "zh", "vi", "ru", "hi"]
    assert len({language.fonts[0] for language in languages}) == 4
    assert all(set(language.fonts) == set(ENGLISH.fonts) for language in languages)
    assert [language.code for language in languages if language.right_to_left] == ["ar"]
