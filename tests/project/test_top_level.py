"""What the repository keeps at its top: nothing but what must stand there; a picture kept by mistake is seen here."""

from __future__ import annotations

import subprocess
from fnmatch import fnmatch
from pathlib import Path

ROOT = Path(__file__).parents[2]
STANDS = {
    ".ci", ".gitignore", "LICENSE", "Makefile", "README.md", "docs", "kiosk", "pyproject.toml",
    "requirements.lock", "resources", "tests", "translations",
}  # fmt: skip


def kept() -> set[str]:
    """What the repository keeps at its top; where there is no git, all that is there and not ignored."""
    asked = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    if asked.returncode == 0:
        return {path.partition("/")[0] for path in asked.stdout.split("\0") if path}
    ignored = [line.rstrip("/") for line in (ROOT / ".gitignore").read_text().split()]
    found = {path.name for path in ROOT.iterdir()} - {".git"}
    return {name for name in found if not any(fnmatch(name, pattern) for pattern in ignored)}


def test_what_stands_at_the_top_is_what_must() -> None:
    assert kept() == STANDS
