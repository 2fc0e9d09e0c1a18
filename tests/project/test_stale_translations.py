"""An edited English never keeps its old translation (docs/decisions/0003): 3 file formats by 4 edits, with Qt's tools.

The danger is written down too: with the tools' defaults a patient reads the old dose in all twelve cases.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from kiosk.cli.translate import SAFE, lupdate
from kiosk.core.catalogue import read_catalogue
from kiosk.core.languages import ENGLISH, Language

SPANISH = Language("es", "Español", False, ENGLISH.fonts, "one-other", "es_US")
CONTEXT = "Care"
CONTROL = ("Keep the bandage dry.", "Mantenga seco el vendaje.")
DEFAULTS: tuple[str, ...] = ()
FORMATS = ("ts", "po", "xlf")


@dataclass(frozen=True)
class Edit:
    """One change of the English that turns its translation wrong."""

    old: str
    new: str
    translation: str


EDITS = {
    "dose": Edit("Take 2 tablets every night.", "Take 3 tablets every night.", "Tome 2 tabletas cada noche."),
    "food": Edit("Take the pills with food.", "Take the pills without food.", "Tome las pastillas con comida."),
    "driving": Edit("You can drive tonight.", "You cannot drive tonight.", "Puede manejar esta noche."),
    "hours": Edit("Do not drive for 24 hours.", "Do not drive for 48 hours.", "No maneje durante 24 horas."),
}
every_case = pytest.mark.parametrize(
    ("ending", "edit"),
    [pytest.param(ending, edit, id=f"{ending} {name}") for ending in FORMATS for name, edit in EDITS.items()],
)


def run(*call: object) -> None:
    done = subprocess.run([str(part) for part in call], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr or done.stdout


def gather(folder: Path, english: str, ending: str, switches: Sequence[str]) -> Path:
    """What lupdate makes of a screen with one text and an untouched neighbour."""
    source, target = folder / "Care.qml", folder / f"es.{ending}"
    calls = "\n".join(f'    property string w{n}: qsTranslate("{CONTEXT}", "{text}")'
                      for n, text in enumerate((english, CONTROL[0])))  # fmt: skip
    source.write_text(f"import QtQml\nQtObject {{\n{calls}\n}}\n", "utf-8")
    run(lupdate(), *switches, "-source-language", "en", "-target-language", "es_US", source, "-ts", target)
    return target


# How a translator finishes a text in each format: what is found, and what stands there afterwards.
FINISHED = {
    "ts": (r"(<source>{english}</source>.*?)<translation[^>]*>.*?</translation>",
           r"\1<translation>{translation}</translation>"),
    "po": (r'(msgid "{english}"\nmsgstr )""', r'\1"{translation}"'),
    "xlf": (r"<trans-unit([^>]*)>(\s*<source[^>]*>{english}</source>)(?:\s*<target[^>]*>.*?</target>)?",
            r'<trans-unit\1 approved="yes">\2<target>{translation}</target>'),
}  # fmt: skip


def translated(path: Path, texts: Sequence[tuple[str, str]]) -> None:
    """A translator finishes the texts."""
    pattern, finished = FINISHED[path.suffix[1:]]
    made = path.read_text("utf-8")
    for english, translation in texts:
        wanted = re.compile(pattern.replace("{english}", re.escape(english)), re.DOTALL)
        made, count = wanted.subn(finished.replace("{translation}", translation), made, count=1)
        assert count == 1, made
    path.write_text(made, "utf-8")


def after_edit(folder: Path, edit: Edit, ending: str, switches: Sequence[str]) -> Path:
    """A translated file, brought up to date after the English was edited."""
    path = gather(folder, edit.old, ending, switches)
    translated(path, [(edit.old, edit.translation), CONTROL])
    assert shown(path, edit.old) == edit.translation, "the file was not translated to begin with"
    return gather(folder, edit.new, ending, switches)


def shown(path: Path, english: str, *switches: str) -> str:
    """What Qt shows of a compiled file, empty where it shows the English."""
    compiled = path.with_suffix(".qm")
    compiled.unlink(missing_ok=True)
    run(lupdate().with_name("lrelease"), *switches, path, "-qm", compiled)
    translator = QTranslator()
    return translator.translate(CONTEXT, english) or "" if translator.load(str(compiled)) else ""


@every_case
def test_with_the_tools_defaults_the_old_translation_is_shown(tmp_path: Path, ending: str, edit: Edit) -> None:
    path = after_edit(tmp_path, edit, ending, DEFAULTS)
    assert shown(path, edit.new) == edit.translation, "Qt has become safer: say so in docs/decisions/0003"
    assert shown(path, CONTROL[0]) == CONTROL[1]


@every_case
def test_with_the_kiosk_s_switches_it_is_not(tmp_path: Path, ending: str, edit: Edit) -> None:
    path = after_edit(tmp_path, edit, ending, SAFE)
    assert shown(path, edit.new) == ""
    assert shown(path, CONTROL[0]) == CONTROL[1]


@every_case
def test_nor_is_it_where_unfinished_texts_are_left_out(tmp_path: Path, ending: str, edit: Edit) -> None:
    path = after_edit(tmp_path, edit, ending, DEFAULTS)
    assert shown(path, edit.new, "-nounfinished") == ""
    assert shown(path, CONTROL[0], "-nounfinished") == CONTROL[1]


@pytest.mark.parametrize("switches", [DEFAULTS, SAFE, SAFE[:2], SAFE[2:4], SAFE[4:]], ids=" ".join)
@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS)
def test_the_kiosk_s_own_reader_never_takes_it_whatever_made_the_file(
    tmp_path: Path, switches: tuple[str, ...], edit: Edit
) -> None:
    path = after_edit(tmp_path, edit, "ts", switches)
    catalogue, problems = read_catalogue(path, SPANISH)
    assert problems == []
    assert catalogue.missing([(CONTEXT, edit.new)]) == ((CONTEXT, edit.new),)
    assert catalogue.texts.get((CONTEXT, CONTROL[0])) == CONTROL[1]
    assert edit.translation not in {text for key, text in catalogue.texts.items() if key[1] != edit.old}


def test_the_same_english_elsewhere_does_not_lend_its_translation(tmp_path: Path) -> None:
    """A "Stop" of a button must not become the "Stop" of a medicine unseen."""
    source, target = tmp_path / "Stop.qml", tmp_path / "es.ts"
    button, both = (
        '    property string a: qsTranslate("Home", "Stop")',
        '\n    property string b: qsTranslate("Care", "Stop")',
    )
    for switches, lent in ((DEFAULTS, True), (SAFE, False)):
        target.unlink(missing_ok=True)
        for calls in (button, button + both):
            source.write_text(f"import QtQml\nQtObject {{\n{calls}\n}}\n", "utf-8")
            run(lupdate(), *switches, "-target-language", "es_US", source, "-ts", target)
            if calls == button:
                translated(target, [("Stop", "Parar")])
        assert bool(shown(target, "Stop")) is lent
        assert read_catalogue(target, SPANISH)[0].missing([("Home", "Stop"), ("Care", "Stop")]) == (("Care", "Stop"),)


def test_the_switches_are_the_ones_that_were_tried() -> None:
    pairs = {SAFE[place : place + 2] for place in range(0, len(SAFE), 2)}
    assert {("-disable-heuristic", "similartext"), ("-disable-heuristic", "sametext")} <= pairs
