"""Every command says what it does, refuses wrong use, and ends with 0, 1 or 2."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.__main__ import COMMANDS, main

from .asking import ask

HELPED = ("", *COMMANDS, "translate extract", "translate status", "translate clips")


@pytest.mark.parametrize("words", HELPED)
def test_every_command_has_help_with_an_example(words: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([*words.split(), "--help"])
    assert ended.value.code == 0
    said = capsys.readouterr().out
    assert "Example: kiosk" in said
    assert f"usage: kiosk {words}".strip() in said


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["chek"], "Did you mean 'check'?"),
        (["shot", "somewhere"], "Did you mean 'shots'?"),
        (["translte", "status"], "Did you mean 'translate'?"),
        (["qqq"], "Valid: bench, check"),
        (["check", "--productoin"], "--productoin"),
        (["check", "--clinic"], "--clinic"),
        (["check", "more"], "more"),
        (["--version"], "--version"),
        (["run", "--size", "1920"], "'1920' is not a size such as 1920x1080"),
        (["run", "--text", "huge"], "'huge'"),
        (["run", "--theme", "pink"], "'pink'"),
        (["run", "--inches", "wide"], "wide"),
        (["shots"], "DIR"),
        (["translate"], "ACTION"),
        (["translate", "guess"], "'guess'"),
        (["bench", "--starts", "many"], "'many'"),
    ],
    ids=" ".join,
)
def test_wrong_use_is_2_and_says_what_was_wrong(
    words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 2
    written = capsys.readouterr()
    assert said in written.err
    assert written.out == ""


@pytest.mark.parametrize(
    "words",
    [
        ("bench", "--starts", "0"),
        ("bench", "--starts", "1", "--changes", "1"),
        ("shots", "out", "--language", "en", "--only", "nothing-of-this-name"),
        ("shots", "out", "--only", "home", "--size", "100x100"),
        ("shots", "/dev/null", "--only", "sorry"),
    ],
    ids=" ".join,
)
def test_values_that_make_no_sense_are_told_too(words: tuple[str, ...], tmp_path: Path) -> None:
    assert ask(tmp_path, *words).returncode in {1, 2}


def test_a_process_ends_with_the_same_codes(tmp_path: Path) -> None:
    wrong = ask(tmp_path, "chek")
    assert (wrong.returncode, wrong.stdout) == (2, "")
    assert "Did you mean 'check'?" in wrong.stderr
