"""Words for translators: their state is told, and checking them changes nothing."""

from __future__ import annotations

import csv
import json
import re
from io import StringIO
from pathlib import Path
from xml.etree import ElementTree

import pytest

from kiosk.core.recordings import clip_name

from .asking import ROOT, Answer, ask, edited, package


def contents(root: Path) -> dict[str, bytes]:
    """The bytes of every file of translations/."""
    return {path.name: path.read_bytes() for path in sorted((root / "translations").iterdir())}


def test_status_tells_how_far_each_language_is(tmp_path: Path) -> None:
    table = ask(tmp_path, "translate", "status")
    rows = json.loads(ask(tmp_path, "translate", "status", "--json").stdout)
    assert table.returncode == 0
    assert [row["language"] for row in rows] == ["en", "es", "ar", "zh", "vi", "ru", "hi"]
    for row in rows:
        assert row["done"] + row["left"] == row["texts"] > 100
        assert row["state"] == ("draft" if row["left"] == 0 else "off")
        told = [row["language"], str(row["texts"]), str(row["done"]), str(row["drafts"])]
        assert any(line.split()[:4] == told for line in table.stdout.splitlines())
    assert [row["left"] + row["problems"] for row in rows[:3]] == [0, 0, 0]


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
    assert all(row["left"] > 0 and row["state"] == "off" for row in status if row["language"] != "en")


def test_a_broken_leaflet_is_not_gathered(tmp_path: Path) -> None:
    copy = package(tmp_path / "copy")
    (copy / "resources/leaflets/cluneal-nerve-injection/care.toml").write_text("x = [")
    before = contents(copy)
    answer = extract(copy, tmp_path)
    assert answer.returncode == 1
    assert "care.toml" in answer.stderr
    assert contents(copy) == before


@pytest.mark.parametrize("code", ["es", "ar", "ru"])
def test_another_program_may_write_the_file_its_own_way(code: str, copy: Path, tmp_path: Path) -> None:
    """Weblate and others lay out XML otherwise: nothing is lost, and the kiosk's own way comes back."""
    assert extract(copy, tmp_path).returncode == 0
    path = copy / f"translations/{code}.ts"
    before = path.read_bytes()
    root = ElementTree.fromstring(before)
    for element in root.iter():
        element.tail = "\n" if element.tag == "message" else None
    path.write_bytes(ElementTree.tostring(root, "UTF-8", xml_declaration=True).replace(b"\n", b"\r\n"))
    assert path.read_bytes() != before
    assert extract(copy, tmp_path).returncode == 0
    assert path.read_bytes() == before


def test_what_a_translator_has_begun_is_counted_and_not_used(copy: Path, tmp_path: Path) -> None:
    path = copy / "translations/es.ts"
    edited(path, "<translation>Inicio<", '<translation type="unfinished">Inicio<')
    rows = json.loads(ask(tmp_path, "translate", "status", "--json", PYTHONPATH=str(copy)).stdout)
    assert next(row for row in rows if row["language"] == "es")["drafts"] == 1


def test_every_placeholder_is_explained_to_translators() -> None:
    root = ElementTree.parse(ROOT / "translations/en.ts").getroot()
    bare = []
    for context in root.iter("context"):
        for message in context.iter("message") if ":" in context.findtext("name", "") else ():
            english, note = message.findtext("source", ""), message.findtext("extracomment", "")
            bare += [f"{mark} of '{english}'" for mark in re.findall(r"\{[a-z_.]+\}", english) if mark not in note]
    assert not bare, bare


def test_a_studio_gets_a_list_and_a_stale_recording_is_named(tmp_path: Path) -> None:
    root = package(tmp_path / "kiosk")
    folder = root / "resources" / "recordings" / "es"
    folder.mkdir(parents=True)
    rows = list(csv.DictReader(StringIO(listed(root).stdout)))
    assert len(rows) > 200
    assert len({row["file"] for row in rows}) == len(rows)
    assert {row["state"] for row in rows} == {"missing"}
    row = next(row for row in rows if row["place"].endswith("heading"))
    assert row["file"] == clip_name("es", row["text"])
    assert int(row["words"]) == len(row["text"].split())
    (folder / row["file"]).write_bytes(b"a voice")
    answer = listed(root)
    there = [found for found in csv.DictReader(StringIO(answer.stdout)) if found["state"] == "there"]
    assert (answer.returncode, [found["text"] for found in there]) == (0, [row["text"]])
    # The words change: their recording belongs to no text, and is named.
    edited(root / "translations" / "es.ts", f">{row['text']}<", f">{row['text']} ya<")
    answer = listed(root)
    assert answer.returncode == 1
    assert f"recordings/es/{row['file']}: no text is read from it" in answer.stderr
    assert "Record the text again under the name that 'kiosk translate clips es' lists" in answer.stderr
    assert row["file"] not in answer.stdout


def listed(root: Path) -> Answer:
    """The list for a studio, of the kiosk in a folder."""
    return ask(root / "home", "translate", "clips", "es", "--csv", PYTHONPATH=str(root))
