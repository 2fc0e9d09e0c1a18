"""A review holds exactly as long as the words it was given for, and a clinic's kiosk shows nothing else."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from .asking import Answer, ask, edited, package

WHO = ("--reviewer", "M.R., translator", "--qualification", "CMI-Spanish", "--on", "2026-01-31")
CLINIC = (
    'clinic_name = "Harbour"\nemergency_number = "112"\nclinic_phone = "+353 1 555 0100"\n'
    'clinic_hours = "8-17"\nout_of_hours_phone = "112"\n'
    'approved_by = "Consultant"\napproved_on = 2026-01-31\nreview_by = 2036-01-31\n'
)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the kiosk, with a clinic of its own beside it."""
    made = package(tmp_path / "copy")
    (made / "clinic.toml").write_text(CLINIC, "utf-8")
    return made


def kiosk(copy: Path, *words: str | Path) -> Answer:
    return ask(copy.parent, *words, PYTHONPATH=str(copy))


def state(copy: Path, code: str) -> dict[str, object]:
    rows = json.loads(kiosk(copy, "translate", "status", "--json").stdout)
    found: dict[str, object] = next(row for row in rows if row["language"] == code)
    return found


def offered(copy: Path) -> list[str]:
    """The languages that the clinic's own kiosk offers, by what a check of the same files says."""
    answer = kiosk(copy, "check", "--production", "--clinic", copy / "clinic.toml")
    assert answer.returncode in {0, 1}
    gone = {line.split(".")[0] for line in answer.stdout.splitlines() if "approve" in line or "finished" in line}
    return [code for code in ("en", "es", "ar") if code not in gone]


def test_a_review_lasts_until_a_text_changes(copy: Path) -> None:
    assert offered(copy) == []
    for code in ("en", "es"):
        answer = kiosk(copy, "translate", "approve", code, *WHO)
        assert answer.returncode == 0, answer.stderr
        assert "texts approved by M.R., translator (CMI-Spanish)." in answer.stdout
    written = (copy / "translations/reviews.toml").read_text("utf-8")
    assert "on = 2026-01-31" in written
    assert (state(copy, "es")["state"], state(copy, "es")["stale"]) == ("reviewed", 0)
    assert offered(copy) == ["en", "es"]
    # One word of the translation: that one is stale, the language is a draft, the clinic does not offer it.
    edited(copy / "translations/es.ts", "<translation>Inicio<", "<translation>Comienzo<")
    row = state(copy, "es")
    assert (row["state"], row["stale"], row["reviewed"]) == ("draft", 1, int(str(row["done"])) - 1)
    assert offered(copy) == ["en"]
    edited(copy / "translations/es.ts", "<translation>Comienzo<", "<translation>Inicio<")
    assert state(copy, "es")["state"] == "reviewed"


def test_a_changed_english_takes_every_language_and_its_own_approval(copy: Path) -> None:
    for code in ("en", "es"):
        assert kiosk(copy, "translate", "approve", code, *WHO).returncode == 0
    edited(copy / "resources/words.toml", 'text = "today"', 'text = "this day"')
    assert kiosk(copy, "translate", "extract").returncode == 0
    assert (state(copy, "en")["state"], state(copy, "en")["stale"]) == ("draft", 1)
    assert (state(copy, "es")["state"], state(copy, "es")["left"]) == ("off", 1)
    assert offered(copy) == []


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("xx", *WHO), 2, "Unknown language 'xx'"),
        (("es", *WHO[2:]), 2, "--reviewer"),
        (("es", "--reviewer", " ", *WHO[2:]), 2, "Say who has reviewed it"),
        (("es", *WHO[:-1], "yesterday"), 2, "'yesterday' is not a day such as 2026-01-31"),
        (("hi", *WHO), 1, "texts have no finished translation"),
    ],
)
def test_a_wrong_approval_writes_nothing(copy: Path, words: tuple[str, ...], code: int, told: str) -> None:
    if words[0] == "hi":
        path = copy / "translations/hi.ts"
        path.write_text(path.read_text("utf-8").replace("<translation>", '<translation type="unfinished">'), "utf-8")
    answer = kiosk(copy, "translate", "approve", *words)
    assert answer.returncode == code
    assert told in answer.stderr
    assert not (copy / "translations/reviews.toml").exists()


def test_a_language_with_a_fault_cannot_be_approved(copy: Path) -> None:
    edited(copy / "translations/es.ts", "nalga", "trasera")
    answer = kiosk(copy, "translate", "approve", "es", *WHO)
    assert answer.returncode == 1
    assert "'buttock' is not 'nalga'" in answer.stderr
    assert not (copy / "translations/reviews.toml").exists()


def test_one_approval_leaves_the_others_as_they_are(copy: Path) -> None:
    for code in ("ar", "en", "es"):
        assert kiosk(copy, "translate", "approve", code, *WHO).returncode == 0
    text = (copy / "translations/reviews.toml").read_text("utf-8")
    assert re.findall(r"^\[(\w+)\]", text, re.MULTILINE) == ["en", "es", "ar"]


def test_other_programs_of_qt_read_what_is_finished_and_nothing_else(copy: Path, tmp_path: Path) -> None:
    edited(copy / "translations/es.ts", "<translation>Inicio<", '<translation type="unfinished">Inicio<')
    answer = kiosk(copy, "translate", "compile", tmp_path / "qm")
    assert answer.returncode == 0, answer.stderr
    from PySide6.QtCore import QTranslator

    translator = QTranslator()
    assert translator.load(str(tmp_path / "qm/es.qm"))
    assert translator.translate("Bar", "Listen") == "Escuchar"
    assert not translator.translate("Bar", "Home")
