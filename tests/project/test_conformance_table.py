"""The conformance table names only tests that there are, says why where a thing is not met, and leaves none out."""

from __future__ import annotations

import ast
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TABLE = ROOT / "docs" / "conformance.md"
STATES = {"met", "partly", "clinic", "not met", "none"}
NUMBERED = re.compile(r"test_(vvsg|en|s508|wcag)_\d")


def rows() -> list[tuple[str, str, str, tuple[str, ...]]]:
    """Requirement, state, how, tests."""
    found = []
    for line in TABLE.read_text("utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if len(cells) == 4 and cells[1] in STATES:
            found.append((cells[0], cells[1], cells[2], tuple(re.findall(r"`(test_\w+)`", cells[3]))))
    return found


def functions() -> set[str]:
    """Every test function of the repository."""
    trees = (ast.parse(path.read_text("utf-8")) for path in (ROOT / "tests").rglob("test_*.py"))
    return {node.name for tree in trees for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}


def test_every_row_is_read() -> None:
    lines = [line for line in TABLE.read_text("utf-8").splitlines() if line.startswith("| ")]
    assert len(rows()) == len(lines) - sum(line.startswith("| requirement") for line in lines) > 75


def test_every_named_test_is_there() -> None:
    known = functions()
    assert [(row[0], name) for row in rows() for name in row[3] if name not in known] == []


def test_what_is_met_names_its_test_and_what_is_not_says_why() -> None:
    assert [row[0] for row in rows() if row[1] == "met" and not row[3]] == []
    assert [row[0] for row in rows() if row[1] in {"partly", "clinic", "not met"} and len(row[2].split()) < 4] == []


def test_every_test_of_a_requirement_stands_in_the_table() -> None:
    numbered = {name for name in functions() if NUMBERED.match(name)}
    assert len(numbered) > 40
    assert numbered - {name for row in rows() for name in row[3]} == set()
