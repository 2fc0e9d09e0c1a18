"""`kiosk print` writes a PDF, or says in one sentence why not."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.paper.reading import read

from .asking import ask, data


def test_one_paper_of_a_language_at_a_time_of_day(tmp_path: Path) -> None:
    words = ("--language", "es", "--bilingual", "--large", "--paper", "a4", "--at", "2026-11-24T14:30", "--score", "7")
    answer = ask(tmp_path, "print", tmp_path / "es.pdf", *words)
    assert (answer.returncode, answer.stderr) == (0, "")
    assert re.fullmatch(r".*es\.pdf: \d+ kB in \d+ ms\n", answer.stdout)
    book = read((tmp_path / "es.pdf").read_bytes())
    assert book.lang == "es"
    assert "Until Wednesday, 2:30 PM" in book.on_page_one()


def test_without_a_time_it_tells_lengths_of_time(tmp_path: Path) -> None:
    assert ask(tmp_path, "print", tmp_path / "en.pdf").returncode == 0
    book = read((tmp_path / "en.pdf").read_bytes())
    assert "For 24 hours" in book.on_page_one()
    assert "Until" not in book.words()


def test_all_papers_with_their_times(tmp_path: Path) -> None:
    answer = ask(tmp_path, "print", tmp_path / "papers", "--all")
    assert answer.returncode == 0, answer.stderr
    names = {path.name for path in (tmp_path / "papers").iterdir()}
    assert {"en-letter.pdf", "es-en-large-letter.pdf", "ar-large-letter.pdf"} <= names
    assert len(answer.stdout.splitlines()) == len(names)


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("--language", "xx"), 2, "'xx' is not offered; there are: en, "),
        (("--at", "noon"), 2, "'noon' is not a time"),
        (("--score", "11"), 2, "'11' is not a whole number from 0 to 10"),
        (("--paper", "a3"), 2, "'a3'"),
    ],
)
def test_wrong_use_is_told(words: tuple[str, ...], code: int, said: str, tmp_path: Path) -> None:
    answer = ask(tmp_path, "print", tmp_path / "x.pdf", *words)
    assert answer.returncode == code
    assert said in answer.stderr
    assert not (tmp_path / "x.pdf").exists()


def test_a_place_that_cannot_be_written_and_spoilt_data_are_told(tmp_path: Path) -> None:
    answer = ask(tmp_path, "print", tmp_path / "nowhere" / "x.pdf")
    assert answer.returncode == 1
    assert "Name a file that can be written." in answer.stderr
    root = data(tmp_path / "data")
    (root / "resources/pictures/body-map.svg").unlink()
    answer = ask(tmp_path, "print", tmp_path / "x.pdf", "--data", root)
    assert answer.returncode == 1
    assert "kiosk check" in answer.stderr
