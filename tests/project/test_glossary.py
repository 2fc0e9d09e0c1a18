"""Every finished translation uses one term for one thing, and never one word for a safe and a dangerous place."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.core.catalogue import read_catalogue
from kiosk.core.glossary import Term, bare, read_glossary, shared_words, term_problems
from kiosk.core.languages import SOURCE, Language, read_languages
from kiosk.core.places import find_places

PLACES = find_places()
LANGUAGES = [one for one in read_languages(PLACES.resources / "languages.toml")[0] if one.code != SOURCE]
TERMS, PROBLEMS = read_glossary(PLACES.resources / "glossary.toml", [language.code for language in LANGUAGES])
every_language = pytest.mark.parametrize("language", LANGUAGES, ids=[language.code for language in LANGUAGES])
BUTTOCK = "It is on your low back or upper buttock."
ANUS = "Your private parts or anus (back passage) feel numb."


def told(code: str, english: str, translation: str, terms: tuple[Term, ...] = TERMS) -> list[str]:
    return [str(problem) for problem in term_problems(terms, code, f"{code}.ts", "care", english, translation)]


def test_the_glossary_is_whole() -> None:
    assert PROBLEMS == []
    assert len(TERMS) >= 25
    assert {"buttock", "anus", "numb", "steroid_medicine", "nurse"} <= {term.id for term in TERMS}


@every_language
def test_every_finished_translation_uses_the_terms(language: Language) -> None:
    catalogue, _ = read_catalogue(PLACES.translations / f"{language.code}.ts", language)
    found = [line for key, text in catalogue.texts.items() for line in told(language.code, key[1], text)]
    assert not found, "\n".join(found)


@every_language
def test_things_that_must_be_kept_apart_share_no_word(language: Language) -> None:
    assert shared_words(TERMS, language.code) == []


def test_every_term_stands_in_the_english() -> None:
    keys = read_catalogue(PLACES.translations / "es.ts", LANGUAGES[0])[0].texts
    spare = [term.id for term in TERMS if not any(term.stands_in(english) for _, english in keys)]
    assert not spare, f"nothing in the English has the words of {spare}"


@pytest.mark.parametrize(
    ("code", "english", "right", "wrong"),
    [
        ("es", BUTTOCK, "Está en la espalda baja o en la parte alta de la nalga.", "Está en el trasero."),
        ("ar", BUTTOCK, "يكون في أسفل الظهر أو أعلى الأرداف.", "يكون في أسفل الظهر أو المؤخرة."),
        ("zh", BUTTOCK, "在腰部或臀部上方。", "在腰部或屁股上方。"),
        ("vi", BUTTOCK, "Ở vùng thắt lưng hoặc phần trên của mông.", "Ở vùng thắt lưng hoặc mong."),
        ("ru", BUTTOCK, "В области поясницы или верхней части ягодицы.", "В области поясницы или попы."),
        ("hi", BUTTOCK, "यह कमर या ऊपरी नितंब पर है।", "यह कमर या कूल्हे पर है।"),
    ],
)
def test_another_word_for_a_term_is_told(code: str, english: str, right: str, wrong: str) -> None:
    assert told(code, english, right) == []
    assert any("'buttock' is not" in line for line in told(code, english, wrong))


def test_the_word_of_a_safe_place_never_names_a_dangerous_one() -> None:
    assert told("es", ANUS, "Siente adormecidas las partes íntimas o el ano (por donde sale el popó).") == []
    lines = told("es", ANUS, "Siente adormecidas las partes íntimas, el ano o las nalgas.")
    assert any("'nalga' is the word for 'buttock'" in line for line in lines)


def test_a_glossary_that_mixes_two_places_is_told() -> None:
    terms = (
        Term("buttock", ("buttock",), {"xx": ("back side",)}, ("anus",)),
        Term("anus", ("anus",), {"xx": ("back",)}),
    )
    assert shared_words(terms, "xx") == [("buttock", "anus")]


def test_a_language_without_a_term_and_an_unknown_term_are_told(tmp_path: Path) -> None:
    path = tmp_path / "glossary.toml"
    path.write_text('[pus]\nen = ["pus"]\nes = ["pus"]\napart = ["pos"]\n', "utf-8")
    _, problems = read_glossary(path, ["es", "ar"])
    said = [str(problem) for problem in problems]
    assert any("'ar' is missing" in line for line in said)
    assert any("unknown term 'pos'" in line for line in said)


def test_vowel_marks_and_case_make_no_difference() -> None:
    assert bare("المخدّر الموضعي!") == " المخدر الموضعي "
    assert bare("Tê  Bì") == " tê bì "
