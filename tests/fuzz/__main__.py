"""Sets up the fuzzer's own environment, and lets it look for files that raise; the corpus stays under build/."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).parents[2]
HOME = ROOT / "build/fuzz"
SECONDS = 60


def main(words: list[str]) -> int:
    """Runs each target in turn; the words go to libFuzzer."""
    python = HOME / "venv/bin/python"
    if not python.exists():
        venv.create(HOME / "venv", with_pip=True)
    install = [str(python), "-m", "pip", "--quiet", "--disable-pip-version-check", "install", "--require-hashes"]
    pinned = str(ROOT / "tests/fuzz/requirements.txt")
    subprocess.run([*install, "--only-binary", ":all:", "-r", pinned], check=True)
    limit = [] if any("max_total_time" in word for word in words) else [f"-max_total_time={SECONDS}"]
    for target in ("leaflet", "clinic", "catalogue", "state"):
        corpus = HOME / target
        corpus.mkdir(parents=True, exist_ok=True)
        for number, path in enumerate(seeds(target)):
            shutil.copy(path, corpus / f"seed-{number}")
        print(f"== {target} ==", flush=True)
        call = [python, "-m", "tests.fuzz.run", target, corpus, f"-artifact_prefix={HOME}/", *limit, *words]
        done = subprocess.run(call, cwd=ROOT, env=os.environ | {"PYTHONPATH": str(ROOT)}, check=False)
        if done.returncode:
            print(f"{target}: the file that raises is in {HOME}; make a test of it.")
            return 1
    return 0


def seeds(target: str) -> list[Path]:
    """What a fuzzer begins with: the files that ship."""
    resources = ROOT / "resources"
    found = {
        "leaflet": sorted((resources / "leaflets").glob("*/*.toml")),
        "clinic": [resources / "clinic.toml"],
        "catalogue": [ROOT / "translations/es.ts"],
        "state": [],
    }
    return found[target]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
