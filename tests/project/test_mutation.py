"""`make mutation` can still break each rule: what it replaces stands in its file, once, and the test exists."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.mutation.rules import MUTATIONS, Mutation

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda mutation: mutation.rule)
def test_a_rule_can_be_broken(mutation: Mutation) -> None:
    text = (ROOT / mutation.file).read_text("utf-8")
    assert text.count(mutation.old) == 1, "mend the text in tests/mutation/rules.py"
    assert mutation.old != mutation.new
    assert (ROOT / mutation.test).is_file()


def test_there_are_enough_rules_and_each_is_another() -> None:
    assert len(MUTATIONS) >= 15
    assert len({mutation.rule for mutation in MUTATIONS}) == len(MUTATIONS)


def test_the_table_names_every_rule() -> None:
    table = (ROOT / "docs/mutation.md").read_text("utf-8")
    missing = [m.rule for m in MUTATIONS if f"| {m.rule} | `{m.file}` | `{m.test}" not in table]
    assert not missing, "run make mutation"
