"""A kiosk in a process of its own: what it logged, and what stood in its window."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.core.places import find_places
from kiosk.core.reading import read_shelf
from tests.cli.asking import PATIENCE, environment

ROOT_CLINIC = find_places().demonstration
PROBE = Path(__file__).parent / "probe.py"
SORRY = "Sorry, this screen is not working. Please ask a nurse."
SIGNS = ("hard to breathe", "chest pain", "numb between your legs", "pass urine", "Bleeding does not stop")
# Every language that is offered.
ALL = tuple(language.code for language in read_shelf(find_places(), find_places().demonstration).languages)
RED, PAPER = "#6E0710", "#F6F2EA"


@dataclass(frozen=True)
class Seen:
    """What a kiosk did: exit code and log, what stood in its window, and what ``kiosk check`` says to the same data."""

    code: int
    log: str
    languages: tuple[str, ...]
    texts: dict[str, list[str]] = field(default_factory=dict)
    colours: tuple[str, ...] = ()
    check_code: int = -1
    check: str = ""

    @property
    def first(self) -> str:
        """All words of the first screen, without the marks that keep numbers together."""
        return plain("\n".join(self.texts.get("first", ())))

    @property
    def words(self) -> str:
        """All words of every screen that was looked at."""
        return plain("\n".join(line for lines in self.texts.values() for line in lines))


def but(code: str) -> tuple[str, ...]:
    """Every language that is offered but one."""
    assert code in ALL
    return tuple(other for other in ALL if other != code)


def plain(text: str) -> str:
    """Words without direction marks, and with usual spaces."""
    return text.translate({0x2066: None, 0x2067: None, 0x2068: None, 0x2069: None, 0xA0: " "})


def watch(home: Path, *words: str | Path, **more: str) -> Seen:
    """Run ``kiosk run --first-frame WORDS`` and see."""
    home.mkdir(parents=True, exist_ok=True)
    file = home / "seen.json"
    file.unlink(missing_ok=True)
    call = [PROBE, file, "run", "--first-frame", "--windowed", *words]
    done = subprocess.run(
        [sys.executable, *(os.fspath(part) for part in call)],
        cwd=home,
        env=environment(home, **more),
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="surrogateescape",
        timeout=PATIENCE,
        check=False,
    )
    if not file.exists():
        return Seen(done.returncode, done.stderr, ())
    seen = json.loads(file.read_text("utf-8"))
    return Seen(
        done.returncode,
        done.stderr,
        tuple(seen["languages"]),
        seen["texts"],
        tuple(seen["colours"]),
        seen["check_code"],
        seen["check"],
    )


def assert_calm(seen: Seen) -> None:
    """The first frame was drawn, no exception was seen by anybody, and the window is not blank."""
    assert "Traceback" not in seen.log, seen.log
    assert seen.code == 0, seen.log
    assert len(seen.colours) > 3
    assert seen.first


def assert_sorry(seen: Seen, emergency: str, clinic: str) -> None:
    """The sorry screen stands with its red signs and every number that is known, and nothing else."""
    assert_calm(seen)
    assert seen.languages == ()
    assert SORRY in seen.first
    assert all(sign in seen.first for sign in SIGNS)
    assert (f"Call {emergency} now if:" if emergency else "Call your emergency number now if:") in seen.first
    last = f"For anything else call us: {clinic}" if clinic else "For anything else ask a nurse before you go home."
    assert last in seen.first
    assert {RED, PAPER} <= set(seen.colours)


def assert_visit(seen: Seen, languages: tuple[str, ...]) -> None:
    """A visit stands, in these languages and no other, each of them wholly in its own words."""
    assert_calm(seen)
    assert SORRY not in seen.words
    assert seen.languages == languages
    homes = ["\n".join(seen.texts[f"{code} home"]) for code in languages]
    assert len(set(homes)) == len(languages)
    assert "After your cluneal nerve injection" in plain(homes[0])
    assert "911" in plain("\n".join(seen.texts["en red-overview"]))
    assert "{" not in seen.words
