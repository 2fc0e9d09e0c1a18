"""Reading of TOML is strict, and what is wrong is told and never raised."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from kiosk.core.problems import Problem, Problems
from kiosk.core.tables import Table, read_toml


def table(values: object, place: str = "item x") -> Table:
    return Table(values, place, Problems("a.toml"))


def told(read: Table) -> list[tuple[str, str]]:
    return [(problem.place, problem.wrong) for problem in read.problems.found]


WRONG_TYPES: list[tuple[str, Callable[[Table], object], object, object, str]] = [
    ("text", lambda t: t.text("k"), 3, "", "expected text, found a whole number"),
    ("text", lambda t: t.text("k", "spare"), True, "spare", "expected text, found true or false"),
    ("text", lambda t: t.text("k"), ["a"], "", "expected text, found a list"),
    ("text", lambda t: t.text("k"), {"a": 1}, "", "expected text, found a table"),
    ("text", lambda t: t.text("k"), 1.5, "", "expected text, found float"),
    ("text", lambda t: t.text("k"), date(2026, 1, 2), "", "expected text, found date"),
    ("whole", lambda t: t.whole("k"), "3", 0, "expected a whole number, found text"),
    ("whole", lambda t: t.whole("k", 7), 1.0, 7, "expected a whole number, found float"),
    ("whole", lambda t: t.whole("k"), True, 0, "expected a whole number, found true or false"),
    ("flag", lambda t: t.flag("k"), 1, False, "expected true or false, found a whole number"),
    ("flag", lambda t: t.flag("k", True), "no", True, "expected true or false, found text"),
    ("texts", lambda t: t.texts("k"), "a", (), "expected a list, found text"),
    ("texts", lambda t: t.texts("k", ("d",)), 3, ("d",), "expected a list, found a whole number"),
    ("tables", lambda t: t.tables("k", "row"), {"a": 1}, [], "expected a list, found a table"),
    ("one_of", lambda t: t.one_of("k", ("a", "b")), 3, "a", "expected text, found a whole number"),
]


@pytest.mark.parametrize(("name", "read", "given", "got", "wrong"), WRONG_TYPES)
def test_a_wrong_type_is_named_and_the_default_stands(
    name: str, read: Callable[[Table], object], given: object, got: object, wrong: str
) -> None:
    of = table({"k": given})
    assert read(of) == got, name
    assert told(of) == [("item x k", wrong)]


RIGHT: list[tuple[Callable[[Table], object], object, object]] = [
    (lambda t: t.text("k"), "a", "a"),
    (lambda t: t.whole("k"), 3, 3),
    (lambda t: t.flag("k"), True, True),
    (lambda t: t.texts("k"), ["a", "b"], ("a", "b")),
    (lambda t: t.one_of("k", ("a", "b")), "b", "b"),
    (lambda t: t.every_key(), "a", ("k",)),
    (lambda t: t.has("k"), "a", True),
    (lambda t: t.has("other"), "a", False),
]


@pytest.mark.parametrize(("read", "given", "got"), RIGHT)
def test_a_right_value_is_given_without_a_word(read: Callable[[Table], object], given: object, got: object) -> None:
    of = table({"k": given})
    assert read(of) == got
    of.has("k")
    of.done()
    assert told(of) == []


MISSING: list[tuple[Callable[[Table], object], list[tuple[str, str]]]] = [
    (lambda t: t.text("k"), [("item x", "'k' is missing")]),
    (lambda t: t.whole("k"), [("item x", "'k' is missing")]),
    (lambda t: t.texts("k"), [("item x", "'k' is missing")]),
    (lambda t: t.one_of("k", ("a",)), [("item x", "'k' is missing")]),
    (lambda t: t.text("k", "spare"), []),
    (lambda t: t.texts("k", ()), []),
    (lambda t: t.flag("k"), []),
    (lambda t: t.table("k"), []),
    (lambda t: t.tables("k", "row"), []),
]


@pytest.mark.parametrize(("read", "wrong"), MISSING)
def test_a_missing_key_is_a_problem_unless_it_has_a_default(
    read: Callable[[Table], object], wrong: list[tuple[str, str]]
) -> None:
    of = table({})
    read(of)
    assert told(of) == wrong


def test_a_text_of_blanks_is_empty() -> None:
    of = table({"k": "  "})
    of.text("k")
    assert told(of) == [("item x k", "is empty")]


def test_a_list_entry_of_a_wrong_type_is_named_by_its_number() -> None:
    of = table({"k": ["a", 2, "c", ["d"]]})
    assert of.texts("k") == ("a", "c")
    assert told(of) == [
        ("item x k[2]", "expected text, found a whole number"),
        ("item x k[4]", "expected text, found a list"),
    ]


def test_an_unknown_choice_gets_the_nearest_one() -> None:
    of = table({"k": "larg"})
    assert of.one_of("k", ("small", "large"), "small") == "small"
    assert of.problems.found == [Problem("a.toml", "item x k", "unknown k 'larg'", "Did you mean 'large'?")]


def test_keys_that_nobody_asked_for_are_unknown_each_with_the_nearest() -> None:
    of = table({"titel": "a", "titles": "b", "title": "c"})
    of.text("title")
    of.done()
    assert told(of) == [("item x", "unknown key 'titel'"), ("item x", "unknown key 'titles'")]
    assert {problem.mend for problem in of.problems.found} == {"Did you mean 'title'?"}


def test_inner_tables_are_named_by_their_id_or_their_number() -> None:
    of = table({"rows": [{"id": "a"}, {"id": 3}, "text"], "inner": 5})
    assert [row.place for row in of.tables("rows", "row")] == ["item x row a", "item x row 2", "item x row 3"]
    inner = of.table("inner")
    assert inner is not None
    assert inner.place == "item x inner"
    assert told(of) == [
        ("item x row 3", "expected a table, found text"),
        ("item x inner", "expected a table, found a whole number"),
    ]


@pytest.mark.parametrize(
    ("content", "place", "wrong"),
    [
        (None, "", "the file is missing"),
        (b'a = "\xff"', "byte 5", "the file is not UTF-8"),
        ('a = "é"'.encode("utf-16"), "byte 0", "the file is not UTF-8"),
        (b"a = ", "", "not valid TOML"),
        (b"a = 1\na = 2", "", "not valid TOML"),
        (b"\xef\xbb\xbfa = 1", "", "not valid TOML"),
    ],
)
def test_a_file_that_cannot_be_read_is_one_problem(
    tmp_path: Path, content: bytes | None, place: str, wrong: str
) -> None:
    path = tmp_path / "a.toml"
    if content is not None:
        path.write_bytes(content)
    problems = Problems("a.toml")
    assert read_toml(path, problems) is None
    [problem] = problems.found
    assert problem.place == place
    assert problem.wrong.startswith(wrong)
    assert problem.mend


def test_a_folder_in_place_of_a_file_is_one_problem(tmp_path: Path) -> None:
    problems = Problems("a.toml")
    assert read_toml(tmp_path, problems) is None
    assert [problem.wrong.split(":")[0] for problem in problems.found] == ["cannot be read"]


def test_a_good_file_is_its_tables(tmp_path: Path) -> None:
    path = tmp_path / "a.toml"
    path.write_text('[en]\nname = "é"', "utf-8")
    problems = Problems("a.toml")
    assert read_toml(path, problems) == {"en": {"name": "é"}}
    assert problems.found == []
