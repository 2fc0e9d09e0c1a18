"""Breaks each rule in a copy of the tree and runs the test that must see it; prints the table of docs/mutation.md."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.mutation.rules import MUTATIONS, Mutation

ROOT = Path(__file__).parents[2]
COPIED = ("kiosk", "resources", "translations", "tests", "docs", "deploy", ".ci")
FILES = ("pyproject.toml", "requirements.lock", "Makefile", "LICENSE", "README.md")


def main(words: list[str]) -> int:
    """1 where a test stayed green; words choose the rules that hold one of them."""
    chosen = [mutation for mutation in MUTATIONS if not words or any(word in mutation.rule for word in words)]
    print("| rule that is broken | file | test that goes red | s |\n|---|---|---|---|", flush=True)
    blind = []
    with tempfile.TemporaryDirectory(prefix="kiosk-mutation-") as folder:
        tree = Path(folder) / "tree"
        for name in COPIED:
            if (ROOT / name).is_dir():
                shutil.copytree(ROOT / name, tree / name, ignore=shutil.ignore_patterns("__pycache__"))
        for name in FILES:
            shutil.copy(ROOT / name, tree / name)
        for mutation in chosen:
            begun = time.monotonic()
            red = seen(tree, mutation)
            took = time.monotonic() - begun
            print(f"| {mutation.rule} | {mutation.file} | {red or '**none**'} | {took:.0f} |", flush=True)
            if not red:
                blind.append(mutation.rule)
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
