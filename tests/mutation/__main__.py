"""Breaks each rule in a copy of the tree and runs the test that must see it; writes docs/mutation.md."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.mutation.rules import MUTATIONS, Mutation

ROOT = Path(__file__).parents[2]
COPIED = ("kiosk", "resources", "translations", "tests", "docs", "deploy", ".ci")
FILES = ("pyproject.toml", "requirements.lock", "Makefile", "LICENSE", "README.md")


HEAD = """# Each rule broken on purpose

Written by `make mutation`, which breaks each rule in a copy of the tree and runs the test beside it. The test named is
the one that saw it first. Another test checks that each rule can still be broken.

| rule that is broken | file | test that goes red |
|---|---|---|
"""


def main(words: list[str]) -> int:
    """1 where a test stayed green; words choose the rules that hold one of them, and only all of them are written."""
    chosen = [mutation for mutation in MUTATIONS if not words or any(word in mutation.rule for word in words)]
    print(HEAD, end="", flush=True)
    blind, rows = [], []
    with tempfile.TemporaryDirectory(prefix="kiosk-mutation-") as folder:
        tree = Path(folder) / "tree"
        for name in COPIED:
            if (ROOT / name).is_dir():
                shutil.copytree(ROOT / name, tree / name, ignore=shutil.ignore_patterns("__pycache__"))
        for name in FILES:
            shutil.copy(ROOT / name, tree / name)
        for mutation in chosen:
            red = seen(tree, mutation)
            rows.append(f"| {mutation.rule} | `{mutation.file}` | {f'`{red}`' if red else '**none**'} |")
            print(rows[-1], flush=True)
            if not red:
                blind.append(mutation.rule)
    if not words and not blind:
        (ROOT / "docs/mutation.md").write_text(HEAD + "\n".join(rows) + "\n", "utf-8")
    print(f"\n{len(chosen) - len(blind)} of {len(chosen)} rules are watched.")
    return 1 if blind else 0


def seen(tree: Path, mutation: Mutation) -> str:
    """The first test that saw a rule broken; empty where none did."""
    path = tree / mutation.file
    before = path.read_text("utf-8")
    assert before.count(mutation.old) == 1, f"{mutation.file} does not hold once: {mutation.old}"
    path.write_text(before.replace(mutation.old, mutation.new), "utf-8")
    try:
        call = [sys.executable, "-m", "pytest", "-q", "-x", "--tb=no", "-p", "no:cacheprovider", mutation.test]
        done = subprocess.run(
            call, cwd=tree, env=os.environ | {"PYTHONPATH": str(tree), "PYTHONDONTWRITEBYTECODE": "1"},
            capture_output=True, text=True, check=False,
        )  # fmt: skip
    finally:
        path.write_text(before, "utf-8")
    red = [line for line in done.stdout.splitlines() if line.startswith(("FAILED", "ERROR"))]
    return red[0].split()[1].partition("[")[0] if done.returncode == 1 and red else ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
