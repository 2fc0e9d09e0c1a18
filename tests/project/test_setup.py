"""Set-up keeps its promises: locked packages, named targets, and a second run that does nothing."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tomllib
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SETUP_FILES = (".ci/setup", "requirements.lock", "pyproject.toml")
TARGETS = [
    *("help", "setup", "setup-tests", "setup-deploy", "run", "test", "lint", "types", "qmllint"),
    *(
        "translations-check",
        "pytest",
        "check-layout",
        "check",
        "shots",
        "bench",
        "soak",
        "leaks",
        "faults",
        "fuzz",
        "mutation",
    ),
    *("parts", "deb", "test-deploy", "lock", "clean"),
]

# Stands in for every command that would change the machine: notes the call and does the least needed.
SHIM = """#!/bin/bash
name=${0##*/}
echo "$name $*" >>"$CALLS"
case "$name $*" in
    dpkg-query*) cat "$INSTALLED" ;;
    id*) echo 1000 ;;
    sudo*) exit 1 ;;
    python*"-m venv .venv") mkdir -p .venv/bin && cp "$0" .venv/bin/python ;;
    python*-V) echo Python 3.11.2 ;;
esac
"""


def requirements() -> dict[str, tuple[str, list[str]]]:
    """Return what the lock pins: name -> version and hashes."""
    text = (ROOT / "requirements.lock").read_text()
    blocks = re.split(r"\n(?=\S)", text.replace(" \\\n", "\n").strip())
    found = {}
    for block in blocks:
        first, *hashes = [line.strip() for line in block.splitlines()]
        pin = re.fullmatch(r"([a-z0-9-]+)==([\w.]+)( ; .+)?", first)
        assert pin, f"not an exact version: {first}"
        found[pin[1]] = (pin[2], hashes)
    return found


def test_every_requirement_has_an_exact_version_and_a_hash() -> None:
    pins = requirements()
    assert pins, "the lock is empty"
    for name, (_, hashes) in pins.items():
        assert hashes, f"{name} has no hash"
        assert all(re.fullmatch(r"--hash=sha256:[0-9a-f]{64}", text) for text in hashes), name


def test_the_lock_holds_no_address() -> None:
    text = (ROOT / "requirements.lock").read_text()
    assert not re.search(r"://|^\s*-(?!-hash=)|\.(org|com|io)\b", text, re.MULTILINE)


def test_the_lock_has_all_that_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    versions = {name: version for name, (version, _) in requirements().items()}
    for wanted in project["dependencies"] + project["optional-dependencies"]["dev"]:
        name, _, version = wanted.partition("==")
        assert versions.get(name) == (version or versions.get(name, "none")), f"run make lock: {wanted}"


def test_make_help_lists_the_targets_with_their_purpose() -> None:
    helped = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    lines = dict(line.split(maxsplit=1) for line in helped.splitlines())
    assert list(lines) == TARGETS
    assert all(len(purpose) > 10 for purpose in lines.values())


def debian_packages() -> list[str]:
    """Return the names in the list of .ci/setup."""
    found = re.search(r"debian_packages=\((.*?)\n\)", (ROOT / ".ci/setup").read_text(), re.DOTALL)
    assert found
    lines = [line for line in found[1].splitlines() if not line.strip().startswith("#")]
    return " ".join(lines).split()


def test_each_debian_package_is_named_once() -> None:
    names = debian_packages()
    assert len(names) > 10
    assert len(names) == len(set(names))


@dataclass(frozen=True)
class Machine:
    """A copy of the set-up on a machine where nothing real can happen."""

    tree: Path
    calls: Path
    installed: Path
    environ: dict[str, str]

    def setup(self) -> subprocess.CompletedProcess[str]:
        """Run .ci/setup; the calls of earlier runs are forgotten."""
        self.calls.write_text("")
        return subprocess.run(
            [self.tree / ".ci/setup"],
            env=self.environ,
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )

    def called(self, command: str) -> bool:
        """Whether the last run called something whose words begin so."""
        return any(line.startswith(command) for line in self.calls.read_text().splitlines())


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    tree, shims = tmp_path / "tree", tmp_path / "shims"
    for name in SETUP_FILES:
        (tree / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, tree / name)
    shims.mkdir()
    for name in ("python3", "pip", "apt-get", "dpkg-query", "sudo", "id"):
        (shims / name).write_text(SHIM)
        (shims / name).chmod(0o755)
    calls, installed = tmp_path / "calls", tmp_path / "installed"
    installed.write_text("".join(f"installed\t{name}, \n" for name in debian_packages()))
    environ = {
        "PATH": f"{shims}:{os.defpath}",
        "HOME": str(tmp_path),
        "CALLS": str(calls),
        "INSTALLED": str(installed),
    }
    return Machine(tree, calls, installed, environ)


def test_a_second_run_calls_nothing(machine: Machine) -> None:
    first = machine.setup()
    assert first.returncode == 0, first.stderr
    assert machine.called("python -m pip")
    second = machine.setup()
    assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
    assert machine.calls.read_text() == ""


@pytest.mark.parametrize("name", SETUP_FILES)
def test_what_decides_the_set_up_renews_it(machine: Machine, name: str) -> None:
    machine.setup()
    with (machine.tree / name).open("a") as file:
        file.write("\n# changed\n")
    machine.setup()
    assert machine.called("python -m pip")


def test_a_half_made_environment_is_mended(machine: Machine) -> None:
    machine.setup()
    (machine.tree / ".venv/bin/python").unlink()
    assert machine.setup().returncode == 0
    assert machine.called("python3 -m venv .venv")


def test_without_the_right_to_install_it_prints_the_line_and_stops(machine: Machine) -> None:
    rows = machine.installed.read_text().splitlines(keepends=True)
    machine.installed.write_text("".join(rows[:-2]))
    stopped = machine.setup()
    missing = " ".join(debian_packages()[-2:])
    line = f"sudo apt-get update && sudo apt-get install --yes --no-install-recommends {missing}"
    assert stopped.returncode == 1
    assert line in [text.strip() for text in stopped.stderr.splitlines()]
    assert not machine.called("apt-get")
    assert not (machine.tree / ".venv").exists()


def test_a_package_that_provides_the_old_name_will_do(machine: Machine) -> None:
    rows = machine.installed.read_text()
    renamed = rows.replace("libglib2.0-0, ", "libglib2.0-0t64, libglib2.0-0 (= 2.84.3-1), libgio")
    assert renamed != rows
    machine.installed.write_text(renamed)
    assert machine.setup().returncode == 0


def test_a_removed_package_is_missing(machine: Machine) -> None:
    machine.installed.write_text(machine.installed.read_text().replace("installed\tlibegl1", "config-files\tlibegl1"))
    assert "recommends libegl1\n" in machine.setup().stderr
