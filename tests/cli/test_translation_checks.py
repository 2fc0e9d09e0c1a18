"""Every check of a translation by its name, against `kiosk check` itself: one wrong text each, all in one run."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import pytest

from .asking import ask, data, edited

COLD = "Use the cold pack for up to {cold_minutes}."
STEROID = "“The injection had steroid medicine in it.”"
WALK = "Take short walks around your home."
ADULT = "Go home with an adult"


@dataclass(frozen=True)
class Wrong:
    """A translation that is wrong, and what the check says of it."""

    code: str
    english: str
    translation: str
    told: str


CHECKS = {
    "same placeholders": Wrong(
        "es", COLD, "Use la compresa fría hasta {soak_hours}.", "the placeholder {cold_minutes} is missing"
    ),
    "same number of items": Wrong("ar", WALK, "", "is marked finished but empty"),
    "no English left over": Wrong("zh", WALK, "在家附近 short 散步。", "the English 'short'"),
    "no doubled punctuation": Wrong("ru", WALK, "Гуляйте понемногу рядом с домом..", "two marks in a row"),
    "numbers only from settings": Wrong("es", WALK, "Camine 20 minutos en casa.", "the number 20 that is not"),
    "phones only from settings": Wrong("vi", ADULT, "Gọi (555) 010-0199", "the number 555, 010, 0199 that is not"),
    "digits as decided": Wrong("hi", WALK, "घर के आसपास ५ बार टहलें।", "the digits ५"),
    "dates as decided": Wrong("vi", "November", "tháng 10", "the number 10 that is not in the English"),
    "isolates are the kiosk's own": Wrong(
        "hi", COLD, "ठंडी पट्टी \u2068{cold_minutes}\u2069 तक लगाएँ।", "an invisible direction mark"
    ),
    "quotation marks of the language": Wrong(
        "ru", STEROID, "“В уколе было стероидное лекарство”.", "the quotation marks “”"
    ),
    "spaces of the language": Wrong("zh", STEROID, "“注射中 含有类固醇药物。”", "a space between Chinese characters"),
    "every glyph in the fonts": Wrong("es", ADULT, "Vuelva a casa con un adulto ก", "no font of the language draws ก"),
}


def put(root: Path, wrong: Wrong) -> None:
    """The wrong translation, marked finished."""
    path = root / f"translations/{wrong.code}.ts"
    tree = ElementTree.parse(path)
    found = [message for message in tree.getroot().iter("message") if message.findtext("source") == wrong.english]
    assert found, wrong.english
    translation = found[0].find("translation")
    assert translation is not None
    translation.text = wrong.translation
    tree.write(path, "utf-8", xml_declaration=True)


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """What one `kiosk check` says of all of them."""
    root = data(tmp_path_factory.mktemp("wrong"))
    for wrong in CHECKS.values():
        put(root, wrong)
    answer = ask(root / "home", "check", "--data", root, "--clinic", root / "resources/clinic.toml")
    assert answer.returncode == 1
    return answer.stdout.splitlines()


@pytest.mark.parametrize("name", CHECKS)
def test_a_wrong_text_is_told_by(name: str, said: list[str]) -> None:
    wrong = CHECKS[name]
    found = [line for line in said if line.startswith(f"{wrong.code}.ts: ") and wrong.told in line]
    assert len(found) == 1, said
    assert wrong.english in found[0] or name == "every glyph in the fonts"


def test_nothing_else_is_told(said: list[str]) -> None:
    told = [wrong.told for wrong in CHECKS.values()]
    rest = [line for line in said[:-1] if not any(one in line for one in told)]
    # What is wrong about the same texts in another way: a term of the glossary, the end of a sentence.
    assert not [line for line in rest if not any(wrong.english in line for wrong in CHECKS.values())], rest


def test_chinese_without_its_own_font_would_have_other_forms_and_is_told(tmp_path: Path) -> None:
    root = data(tmp_path / "data")
    edited(root / "resources/languages.toml", 'fonts = ["Kiosk Sans CJK SC", "Kiosk Sans"', 'fonts = ["Kiosk Sans"')
    answer = ask(tmp_path, "check", "--data", root, "--clinic", root / "resources/clinic.toml")
    assert answer.returncode == 1
    assert any(
        line.startswith("zh.ts: ") and ("no font of the language draws" in line or "no font draws" in line)
        for line in answer.stdout.splitlines()
    ), answer.stdout


def test_english_that_is_too_hard_is_told(tmp_path: Path) -> None:
    root = data(tmp_path / "data")
    hard = "Ambulate intermittently throughout your residential environment until physiological functionality "
    hard += "demonstrates considerable rehabilitation, notwithstanding any discomfort."
    edited(root / "resources/leaflets/cluneal-nerve-injection/care.toml", WALK, hard)
    answer = ask(tmp_path, "check", "--data", root, "--clinic", root / "resources/clinic.toml")
    assert answer.returncode == 1
    lines = answer.stdout.splitlines()
    for formula in ("by SMOG", "by Dale-Chall"):
        assert any(line.startswith("care.toml: ") and formula in line and "ambulate" in line for line in lines)
