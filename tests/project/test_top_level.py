"""What stands at the top of the repository: nothing but what must; a picture or a log left by a run is seen here."""

from __future__ import annotations

from fnmatch import fnmatch
from pathlib import Path

ROOT = Path(__file__).parents[2]
STANDS = {
    ".ci", ".git", ".gitignore", "LICENSE", "Makefile", "README.md", "docs", "kiosk", "pyproject.toml",
    "requirements.lock", "resources", "tests", "translations",
}  # fmt: skip


def test_nothing_stands_at_the_top_that_need_not() -> None:
    ignored = [line.rstrip("/") for line in (ROOT / ".gitignore").read_text().split()]
    found = {path.name for path in ROOT.iterdir()}
    left = {name for name in found - STANDS if not any(fnmatch(name, pattern) for pattern in ignored)}
    assert left == set()
    assert STANDS - {".git"} <= found
