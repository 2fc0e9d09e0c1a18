"""The kiosk's command line as a process of its own, with nothing of this machine's settings."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
# Only so that a hung process cannot hold up the tests.
PATIENCE = 100
NOT_OURS = ("QT_", "XDG_", "LC_", "PYTHON", "DISPLAY", "WAYLAND_DISPLAY", "HOME")

Answer = subprocess.CompletedProcess[str]


def environment(home: Path, **more: str) -> dict[str, str]:
    """An environment with a home, settings and cache of its own, and no display but memory."""
    kept = {name: text for name, text in os.environ.items() if not name.startswith(NOT_OURS)}
    own = {
        "HOME": os.fspath(home),
        "XDG_CACHE_HOME": os.fspath(home / "cache"),
        "XDG_CONFIG_HOME": os.fspath(home / "config"),
        "XDG_CONFIG_DIRS": os.fspath(home / "shared"),
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONPATH": os.fspath(ROOT),
        "QT_QPA_PLATFORM": "offscreen",
        "QT_QUICK_BACKEND": "software",
    }
    return kept | own | more


def ask(home: Path, *words: str | Path, **more: str) -> Answer:
    """Run ``kiosk WORDS``; what it says is never a traceback."""
    home.mkdir(parents=True, exist_ok=True)
    answer = subprocess.run(
        [sys.executable, "-m", "kiosk", *(os.fspath(word) for word in words)],
        cwd=home,
        env=environment(home, **more),
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=PATIENCE,
        check=False,
    )
    assert "Traceback" not in answer.stdout + answer.stderr, answer.stderr
    return answer


def data(target: Path) -> Path:
    """A copy of resources/ and translations/ that a test may spoil."""
    for name in ("resources", "translations"):
        shutil.copytree(ROOT / name, target / name)
    return target


def package(target: Path) -> Path:
    """A copy of the whole kiosk, code and data, that a test may spoil; its path goes to PYTHONPATH."""
    shutil.copytree(ROOT / "kiosk", target / "kiosk", ignore=shutil.ignore_patterns("__pycache__"))
    return data(target)


def edited(path: Path, old: str, new: str) -> None:
    """Replace one text of a file, which must stand in it."""
    text = path.read_text("utf-8")
    assert old in text, f"{path.name} does not hold {old!r}"
    path.write_text(text.replace(old, new, 1), "utf-8")
