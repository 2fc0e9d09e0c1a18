"""A problem names the file, the place, what is wrong and what to do."""

from __future__ import annotations

import pytest

from kiosk.core.problems import Problem, Problems, suggest


@pytest.mark.parametrize(
    ("name", "known", "said"),
    [
        ("driving_hours", ("driving_ban_hours", "soak_hours"), "Did you mean 'driving_ban_hours'?"),
        ("syrinj", ("syringe", "star"), "Did you mean 'syringe'?"),
        ("zzz", ("b", "a"), "Valid: a, b."),
        ("zzz", ("a", "b", "c", "d", "e", "f"), "Valid: a, b, c, d, e, f."),
        ("zzz", ("a", "b", "c", "d", "e", "f", "g"), "Valid: a, b, c, d, e, f, …."),
        ("zzz", (), "Remove it."),
    ],
)
def test_a_suggestion_is_the_nearest_name_or_a_few_valid_ones(name: str, known: tuple[str, ...], said: str) -> None:
    assert suggest(name, known) == said


@pytest.mark.parametrize(
    ("problem", "line"),
    [
        (Problem("a.toml", "title", "is empty", "Write it."), "a.toml: title: is empty. Write it."),
        (Problem("a.toml", "", "is empty", "Write it."), "a.toml: is empty. Write it."),
        (Problem("a.toml", "title", "is empty"), "a.toml: title: is empty."),
    ],
)
def test_a_problem_is_one_line(problem: Problem, line: str) -> None:
    assert str(problem) == line


def test_every_problem_is_kept_in_the_order_found() -> None:
    problems = Problems("a.toml")
    problems.add("x", "is empty")
    problems.unknown("y", "icon", "sta", ["star"])
    assert problems.found == [
        Problem("a.toml", "x", "is empty"),
        Problem("a.toml", "y", "unknown icon 'sta'", "Did you mean 'star'?"),
    ]
