"""docs/field-failures.md: each of the 28 failures of the field has a test that exists, or a reason."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ROWS = [
    [cell.strip() for cell in line.strip("|\n").split("|")]
    for line in (ROOT / "docs/field-failures.md").read_text("utf-8").splitlines()
    if re.match(r"\| \d+ \|", line)
]


def test_there_are_28_in_order() -> None:
    assert [int(row[0]) for row in ROWS] == list(range(1, 29))
    assert all(len(row) == 4 for row in ROWS)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_a_failure_has_a_test_that_exists_or_a_reason(row: list[str]) -> None:
    _, failure, tests, why = row
    assert failure
    nodes = re.findall(r"`([\w/.]+\.py)::(test_\w+)`", tests)
    assert nodes or re.fullmatch(r".+ .+[.]", why), "name a test, or say in a sentence why it cannot happen"
    assert len(nodes) == tests.count("`") // 2
    for file, name in nodes:
        assert (ROOT / file).is_file(), f"{file} is gone"
        assert f"\ndef {name}(" in (ROOT / file).read_text("utf-8"), f"{file} has no {name}"
