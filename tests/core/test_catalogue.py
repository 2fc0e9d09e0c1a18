"""Only finished, whole translations are taken from a Linguist file; the rest is told and the others go on."""

from __future__ import annotations

from pathlib import Path
from xml.sax.saxutils import escape

import pytest

from kiosk.core.catalogue import Catalogue, read_catalogue, read_sources
from kiosk.core.languages import Language
from kiosk.core.problems import Problem

from .making import ARABIC, SPANISH

GOOD = "<message><source>Rest today.</source><translation>Descanse hoy.</translation></message>"
REST = {("Care", "Rest today."): "Descanse hoy."}


def ts(*messages: str, language: str = "es_US", encoding: str = "utf-8") -> str:
    return (
        f'<?xml version="1.0" encoding="{encoding}"?><!DOCTYPE TS><TS version="2.1" language="{language}">'
        f"<context><name>Care</name>{''.join(messages)}</context></TS>"
    )


def message(source: str, translation: str, state: str = "") -> str:
    kind = f' type="{state}"' if state else ""
    source, translation = escape(source), escape(translation)
    return f"<message><source>{source}</source><translation{kind}>{translation}</translation></message>"


def plural(source: str, *forms: str, state: str = "") -> str:
    kind = f' type="{state}"' if state else ""
    made = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in forms)
    return f'<message numerus="yes"><source>{source}</source><translation{kind}>{made}</translation></message>'


def read(tmp_path: Path, content: str | bytes, language: Language = SPANISH) -> tuple[Catalogue, list[Problem]]:
    path = tmp_path / "es.ts"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return read_catalogue(path, language)


@pytest.mark.parametrize("state", ["unfinished", "vanished", "obsolete", "anything"])
def test_what_is_not_finished_is_left_out_without_a_word(tmp_path: Path, state: str) -> None:
    spoilt = [message("Do not drive.", "No maneje.", state), plural("%n days", "%n día", "%n días", state=state)]
    catalogue, problems = read(tmp_path, ts(*spoilt, GOOD))
    assert (catalogue.texts, catalogue.plurals, problems) == (REST, {}, [])


@pytest.mark.parametrize(
    ("spoilt", "place", "wrong", "mend"),
    [
        (message("Do not drive.", ""), "Care: 'Do not drive.'", "is marked finished but empty", "Translate it"),
        (message("Do not drive.", "  "), "Care: 'Do not drive.'", "is marked finished but empty", "mark it unfinished"),
        (
            message("For {soak_hours}.", "Por 48 horas."),
            "Care: 'For {soak_hours}.'",
            "the placeholder {soak_hours} is missing",
            "Put it in.",
        ),
        (
            message("For {soak_hours}.", "Por {soak_hours} y {soak_hours}."),
            "Care: 'For {soak_hours}.'",
            "the placeholder {soak_hours} is not in the English",
            "Take it out.",
        ),
        (
            message("Rest.", "Descanse {soak_hours}."),
            "Care: 'Rest.'",
            "the placeholder {soak_hours} is not in the English",
            "Take it out.",
        ),
        (message("In %1 seconds.", "En segundos."), "Care: 'In %1 seconds.'", "the placeholder %1 is missing", "Put"),
        (
            message("By {soak_hours.moment}.", "Al {soak_hours}."),
            "Care: 'By {soak_hours.moment}.'",
            "the placeholder {soak_hours.moment} is missing",
            "Put the right one in.",
        ),
        (plural("%n days", "%n días"), "Care: '%n days'", "has 1 plural forms", "'es' needs 2."),
        (plural("%n days", "%n", "%n", "%n"), "Care: '%n days'", "has 3 plural forms", "'es' needs 2."),
        (plural("%n days", "%n día", ""), "Care: '%n days'", "has 1 plural forms", "'es' needs 2."),
        (
            plural("%n days", "%n día", "%n días {fever}"),
            "Care: '%n days'",
            "the placeholder {fever} is not in the English",
            "Take it out.",
        ),
    ],
)
def test_a_wrong_translation_is_told_and_left_out_and_the_others_go_on(
    tmp_path: Path, spoilt: str, place: str, wrong: str, mend: str
) -> None:
    catalogue, problems = read(tmp_path, ts(spoilt, GOOD))
    assert (catalogue.texts, catalogue.plurals) == (REST, {})
    assert [problem.place for problem in problems] == [place] * len(problems)
    assert (problems[0].file, problems[0].wrong[: len(wrong)]) == ("es.ts", wrong)
    assert mend in problems[0].mend


def test_a_placeholder_may_stand_elsewhere_in_the_sentence(tmp_path: Path) -> None:
    english, spanish = "For {soak_hours} no {fever}.", "{fever} no por {soak_hours}."
    catalogue, problems = read(tmp_path, ts(message(english, spanish)))
    assert (catalogue.texts, problems) == ({("Care", english): spanish}, [])


def test_a_plural_form_may_say_its_number_in_words(tmp_path: Path) -> None:
    forms = ("", "يوم واحد", "يومان", "%n أيام", "%n يومًا", "%n يوم")
    whole = ("%n يوم", *forms[1:])
    catalogue, problems = read(tmp_path, ts(plural("%n days", *whole), language="ar"), ARABIC)
    assert (catalogue.plurals, problems) == ({("Care", "%n days"): whole}, [])
    catalogue, problems = read(tmp_path, ts(plural("%n days", *forms), language="ar"), ARABIC)
    assert (dict(catalogue.plurals), [problem.mend for problem in problems]) == ({}, ["'ar' needs 6."])


@pytest.mark.parametrize(
    ("content", "wrong"),
    [
        (ts(GOOD)[: len(ts(GOOD)) // 2], "not a Qt Linguist file"),
        ("", "not a Qt Linguist file"),
        (ts(message("Rest.", "Sí, año")).encode("latin-1"), "not a Qt Linguist file"),
        (ts(GOOD, encoding="klingon"), "not a Qt Linguist file"),
        (ts(GOOD).encode("utf-16"), "not a Qt Linguist file"),
        (ts(GOOD, language="ar_EG"), "its language is 'ar_EG'"),
        (ts(GOOD, language=""), "its language is ''"),
        ('{"Rest": "Descanse"}', "not a Qt Linguist file"),
    ],
)
def test_a_file_that_cannot_be_trusted_gives_nothing_and_is_told(
    tmp_path: Path, content: str | bytes, wrong: str
) -> None:
    catalogue, problems = read(tmp_path, content)
    assert (dict(catalogue.texts), dict(catalogue.plurals)) == ({}, {})
    [problem] = problems
    assert problem.wrong.startswith(wrong)
    assert problem.mend


@pytest.mark.parametrize("language", ["es", "es_US", "es-MX"])
def test_a_region_of_the_language_is_the_language(tmp_path: Path, language: str) -> None:
    catalogue, problems = read(tmp_path, ts(GOOD, language=language))
    assert (catalogue.texts, problems) == (REST, [])


def test_a_missing_file_or_a_folder_is_told(tmp_path: Path) -> None:
    assert [problem.wrong for problem in read_catalogue(tmp_path / "es.ts", SPANISH)[1]] == ["the file is missing"]
    assert read_catalogue(tmp_path, SPANISH)[1][0].wrong.startswith("cannot be read")


def test_the_same_english_of_another_context_stays_untranslated(tmp_path: Path) -> None:
    catalogue, _ = read(tmp_path, ts(GOOD))
    assert catalogue.has(("Care", "Rest today."))
    assert catalogue.missing([("Care", "Rest today."), ("Home", "Rest today.")]) == (("Home", "Rest today."),)


def test_the_sources_of_a_file_are_all_that_is_still_in_use(tmp_path: Path) -> None:
    path = tmp_path / "en.ts"
    rows = [GOOD, message("New.", "", "unfinished"), message("Old.", "", "vanished"), message("Gone.", "", "obsolete")]
    path.write_text(ts(*rows, plural("%n days", "", "", state="unfinished"), language="en_US"), "utf-8")
    assert read_sources(path) == ((("Care", "Rest today."), ("Care", "New."), ("Care", "%n days")), [])
    path.write_text("<TS", "utf-8")
    keys, problems = read_sources(path)
    assert keys == ()
    assert problems
