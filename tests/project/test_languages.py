"""The languages table agrees with Qt: the language's own name, its direction and how it counts."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator

from kiosk.cli.translate import lupdate
from kiosk.core.languages import PLURALS, SOURCE, Language, read_languages
from kiosk.core.places import find_places

LANGUAGES, PROBLEMS = read_languages(find_places().resources / "languages.toml")
every_language = pytest.mark.parametrize("language", LANGUAGES, ids=[language.code for language in LANGUAGES])


def test_the_table_has_no_problem() -> None:
    assert PROBLEMS == []
    assert len(LANGUAGES) >= 3


@every_language
def test_the_own_name_is_the_one_qt_knows(language: Language) -> None:
    native = QLocale(language.locale).nativeLanguageName()
    assert language.endonym.casefold() in native.casefold()


@every_language
def test_the_locale_is_one_of_the_language_and_qt_knows_it(language: Language) -> None:
    locale = QLocale(language.locale)
    assert locale.name() == language.locale
    assert language.locale.split("_")[0] == language.code
    assert locale.language() != QLocale.Language.C


@every_language
def test_the_direction_is_the_one_qt_knows(language: Language) -> None:
    right_to_left = QLocale(language.locale).textDirection() is Qt.LayoutDirection.RightToLeft
    assert language.right_to_left is right_to_left


@every_language
def test_things_are_counted_as_qt_counts_them(language: Language, tmp_path: Path) -> None:
    count, rule = PLURALS[language.plural]
    forms = "".join(f"<numerusform>form {form}</numerusform>" for form in range(count))
    ts, qm = tmp_path / "counted.ts", tmp_path / "counted.qm"
    ts.write_text(
        f'<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="{language.locale}">'
        f'<context><name>Units</name><message numerus="yes"><source>%n days</source>'
        f"<translation>{forms}</translation></message></context></TS>",
        "utf-8",
    )
    release = lupdate().with_name("lrelease")
    done = subprocess.run([release, ts, "-qm", qm], capture_output=True, text=True, check=True)
    assert "warning" not in (done.stdout + done.stderr).lower(), done.stderr
    translator = QTranslator()
    assert translator.load(str(qm))
    for number in range(211):
        assert translator.translate("Units", "%n days", None, number) == f"form {rule(number)}", number


@every_language
def test_the_translation_file_names_the_locale(language: Language) -> None:
    head = (find_places().translations / f"{language.code}.ts").read_text("utf-8")[:200]
    assert f'language="{language.locale}"' in head
    assert f'sourcelanguage="{SOURCE}"' in head
