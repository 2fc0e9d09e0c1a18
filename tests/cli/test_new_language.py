"""An eighth language, added as docs/translating.md tells a translator: one line, and the file that comes of it."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.faults.watching import ALL, assert_visit, watch

from .asking import ROOT, ask, edited, package

LINE = next(
    line.strip()
    for line in (ROOT / "docs/translating.md").read_text("utf-8").splitlines()
    if line.strip().startswith("pt = {")
)


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A kiosk with the line of the document and nothing else."""
    copy = package(tmp_path_factory.mktemp("copy"))
    table = copy / "resources/languages.toml"
    table.write_text(f"{table.read_text('utf-8')}{LINE}\n", "utf-8")
    return copy


def row(copy: Path, home: Path) -> dict[str, object]:
    """How the new language stands."""
    said = ask(home, "translate", "status", "--json", PYTHONPATH=str(copy)).stdout
    return next(row for row in json.loads(said) if row["language"] == "pt")


def translate(copy: Path) -> None:
    """Every text finished; the words are Spanish, which stands in for a translator."""
    spanish = ElementTree.parse(copy / "translations/es.ts").getroot()
    words = {
        (context.findtext("name"), message.findtext("source")): message.find("translation")
        for context in spanish.iter("context")
        for message in context.iter("message")
    }
    path = copy / "translations/pt.ts"
    tree = ElementTree.parse(path)
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            old = message.find("translation")
            new = words[context.findtext("name"), message.findtext("source")]
            assert old is not None
            assert new is not None
            message.remove(old)
            message.append(new)
    tree.write(path, "utf-8", xml_declaration=True)


def test_a_new_language_is_one_line_and_one_file(copy: Path, tmp_path: Path) -> None:
    answer = ask(tmp_path, "translate", "extract", PYTHONPATH=str(copy))
    assert (answer.returncode, answer.stdout) == (0, "translations/ was brought up to date (pt).\n")
    begun = row(copy, tmp_path)
    assert (begun["done"], begun["state"]) == (0, "off")
    # A language in work is no fault, and is not offered.
    answer = ask(tmp_path, "check", PYTHONPATH=str(copy))
    assert (answer.returncode, answer.stdout) == (0, "Everything is in order.\n")
    words = ("--data", copy, "--clinic", copy / "resources/clinic.toml")
    assert watch(tmp_path / "before", *words).languages == ALL

    translate(copy)
    answer = ask(tmp_path, "check", PYTHONPATH=str(copy))
    assert (answer.returncode, answer.stdout) == (0, "Everything is in order.\n")
    done = row(copy, tmp_path)
    assert (done["left"], done["problems"], done["state"]) == (0, 0, "draft")
    assert_visit(watch(tmp_path / "after", *words), (*ALL, "pt"))
    # Once it is in work no more, it needs its terms.
    table = copy / "resources/languages.toml"
    edited(table, LINE, LINE.replace(", in_work = true", ""))
    answer = ask(tmp_path, "check", PYTHONPATH=str(copy))
    assert answer.returncode == 1
    assert "glossary.toml: anus: 'pt' is missing" in answer.stdout
