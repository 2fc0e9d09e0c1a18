"""Words for translators: their state is told, and checking them changes nothing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from .asking import ROOT, Answer, ask, edited, package


def contents(root: Path) -> dict[str, bytes]:
    """The bytes of every file of translations/."""
    return {path.name: path.read_bytes() for path in sorted((root / "translations").iterdir())}


def test_status_tells_how_far_each_language_is(tmp_path: Path) -> None:
    table = ask(tmp_path, "translate", "status")
    rows = json.loads(ask(tmp_path, "translate", "status", "--json").stdout)
    assert table.returncode == 0
    assert [row["language"] for row in rows][:2] == ["es", "ar"]
    for row in rows[:2]:
        assert row["done"] > 100
        assert (row["left"], row["problems"]) == (0, 0)
        assert any(line.split()[:2] == [row["language"], str(row["done"])] for line in table.stdout.splitlines())


def test_check_of_the_checkout_is_0_and_changes_no_byte(tmp_path: Path) -> None:
    before = contents(ROOT)
    answer = ask(tmp_path, "translate", "extract", "--check")
    assert (answer.returncode, answer.stdout) == (0, "translations/ is up to date.\n")
    assert contents(ROOT) == before


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the kiosk; each test adds one new text to it."""
    return package(tmp_path_factory.mktemp("copy"))


def extract(copy: Path, home: Path, *words: str) -> Answer:
    return ask(home, "translate", "extract", *words, PYTHONPATH=str(copy))


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("kiosk/qml/Kiosk/Screens/NoteBar.qml", "height: Kiosk.noteHeight", 'x: qsTranslate("Note", "%s").length'),
        ("resources/leaflets/cluneal-nerve-injection/leaflet.toml", "Sit down if you can.", "%s"),
        ("resources/words.toml", 'text = "today"', 'text = "%s"'),
    ],
)
def test_a_new_text_is_noticed_and_then_gathered(name: str, old: str, new: str, copy: Path, tmp_path: Path) -> None:
    text = f"A new text of {Path(name).stem}"
    edited(copy / name, old, new % text)
    before = contents(copy)
    answer = extract(copy, tmp_path, "--check")
    assert answer.returncode == 1
    assert "translations/ is out of date: run 'kiosk translate extract'" in answer.stdout
    assert contents(copy) == before
    assert extract(copy, tmp_path).returncode == 0
    after = contents(copy)
    assert all(text.encode() in content for content in after.values())
    status = json.loads(ask(tmp_path, "translate", "status", "--json", PYTHONPATH=str(copy)).stdout)
    assert all(row["left"] > 0 and row["state"] == "incomplete" for row in status)


def test_a_broken_leaflet_is_not_gathered(tmp_path: Path) -> None:
    copy = package(tmp_path / "copy")
    (copy / "resources/leaflets/cluneal-nerve-injection/care.toml").write_text("x = [")
    before = contents(copy)
    answer = extract(copy, tmp_path)
    assert answer.returncode == 1
    assert "care.toml" in answer.stderr
    assert contents(copy) == before
