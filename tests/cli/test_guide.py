"""The guides: one page each, printable, and true to the commands and files they name."""

from __future__ import annotations

import re
from pathlib import Path

import pypdfium2
import pytest

from kiosk.__main__ import COMMANDS
from kiosk.cli.guide import NAMES
from kiosk.core.declared import BY_KEY

from .asking import ROOT, ask

GUIDES = ROOT / "docs" / "guides"


@pytest.mark.parametrize("name", NAMES)
def test_a_guide_is_one_page_that_holds_every_word(tmp_path: Path, name: str) -> None:
    file = tmp_path / "guide.pdf"
    answer = ask(tmp_path, "guide", name, file)
    assert (answer.returncode, answer.stderr) == (0, "")
    document = pypdfium2.PdfDocument(file)
    assert len(document) == 1
    printed = set(re.findall(r"\w{3,}", document[0].get_textpage().get_text_range().replace("\ufffe", "")))
    written = set(re.findall(r"\w{3,}", (GUIDES / f"{name}.md").read_text("utf-8")))
    lost = {word for word in written - printed if not any(word.startswith(part) for part in printed)}
    assert len(lost) < 4, lost


def test_every_guide_is_a_command_and_every_command_and_setting_is_real() -> None:
    assert {path.stem for path in GUIDES.glob("*.md")} == set(NAMES)
    for path in GUIDES.glob("*.md"):
        text = path.read_text("utf-8")
        for command in re.findall(r"`kiosk (\w+)", text):
            assert command in COMMANDS, f"{path.name}: kiosk {command}"
        for key in re.findall(r"`([a-z]+_[a-z_]+)`", text):
            assert key in BY_KEY, f"{path.name}: {key}"


def test_the_button_words_of_the_guides_are_those_of_the_screens() -> None:
    from kiosk.core.words import read_words

    words, _ = read_words(ROOT / "resources" / "words.toml")
    known = {word.text for word in words.values()}
    qml = "\n".join(path.read_text("utf-8") for path in (ROOT / "kiosk" / "qml").rglob("*.qml"))
    for name in (
        "Open",
        "Clear for next patient",
        "Kiosk health",
        "Tests",
        "Leave kiosk",
        "Use by language",
        "Hand to patient",
    ):
        assert any(name in path.read_text("utf-8") for path in GUIDES.glob("*.md")), name
        assert name in known or f'"{name}"' in qml, f"no screen says '{name}'"
