"""The kiosk without options is the kiosk whose options were read and found to be none."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.__main__ import main
from kiosk.cli import opening, run
from kiosk.cli.opening import Opening


@pytest.fixture
def wanted(monkeypatch: pytest.MonkeyPatch) -> list[Opening]:
    """What the kiosk was asked to open with."""
    found: list[Opening] = []

    def note(opened: Opening) -> int:
        found.append(opened)
        return 7

    monkeypatch.setattr(opening, "open_kiosk", note)
    monkeypatch.setattr(run, "open_kiosk", note)
    return found


@pytest.mark.parametrize("words", [[], ["run"], ["run", "--first-frame"], ["--first-frame"]])
def test_nothing_is_read_where_nothing_is_asked(words: list[str], wanted: list[Opening]) -> None:
    assert main(words) == 7
    # The same words behind an option that changes nothing, so that they are read.
    assert main(["run", *(word for word in words if word != "run"), "--inches", "21.5"]) == 7
    plain, read = wanted
    assert {**vars(read), "inches": None} == vars(plain)
    assert plain == Opening(first_frame="--first-frame" in words)


def test_every_option_arrives(wanted: list[Opening]) -> None:
    look = ["--language", "ar", "--size", "1080x1920", "--text", "large", "--theme", "soft", "--inches", "10"]
    files = ["--clinic", "clinic.toml", "--data", "elsewhere"]
    assert main([*look, *files, "--windowed", "--sorry", "--first-frame"]) == 7
    assert wanted == [
        Opening(
            clinic=Path("clinic.toml"),
            data=Path("elsewhere"),
            language="ar",
            size=(1080, 1920),
            text="large",
            theme="soft",
            inches=10.0,
            windowed=True,
            sorry=True,
            first_frame=True,
        )
    ]
