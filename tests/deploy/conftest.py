"""Needs root and a Debian to copy; what the kernel refuses is said loudly, and the rest is tested."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from .machine import ROOT, SORRY, UNIT, Folder, Machine, can_start, copy, started
from .screen import Screen, screen

if os.geteuid() != 0:
    raise pytest.UsageError("make test-deploy installs a package on a whole Debian: run it as root.")

REFUSED = can_start()
# Without namespaces no machine can be started: the package is then installed and looked at, and not run.
collect_ignore = ["test_running.py"] if REFUSED else []
HEADLESS = """[Service]
Environment=WLR_BACKENDS=headless WLR_LIBINPUT_NO_DEVICES=1 DISPLAY=:77
TTYPath=
TTYReset=no
TTYVTDisallocate=no
"""


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Says what was not tested."""
    if REFUSED:
        terminalreporter.section("NOT TESTED: THE RUNNING MACHINE", sep="!", red=True, bold=True)
        terminalreporter.line(f"This kernel starts no other machine ({REFUSED}).")
        terminalreporter.line("Only the installed package was looked at: units, limits and sandbox were not run.")


@pytest.fixture(scope="session")
def package() -> Path:
    """The package that ``make deb`` has built."""
    found = list((ROOT / "dist").glob("*.deb"))
    assert len(found) == 1, "run make deb"
    return found[0]


@pytest.fixture(scope="session")
def folder(package: Path) -> Folder:
    """A fresh Debian with the package installed."""
    made = copy(package, "machine")
    made.install(package)
    return made


@pytest.fixture(scope="module")
def machine(folder: Folder) -> Iterator[Machine]:
    """The same, started; its compositor draws into memory."""
    for unit in ("aftercare-kiosk", "aftercare-kiosk-sorry"):
        folder.write(f"etc/systemd/system/{unit}.service.d/90-no-screen.conf", HEADLESS)
    with started(folder) as running:
        yield running


@pytest.fixture(scope="module")
def seen(machine: Machine) -> Iterator[Screen]:
    """A screen that the test sees and touches; the kiosk moves there."""
    with screen(("nsenter", f"--target={machine.leader}", "--net")) as there:
        for unit in (UNIT, SORRY):
            machine.folder.write(
                f"etc/systemd/system/{unit}.d/95-screen.conf", "[Service]\nEnvironment=WLR_BACKENDS=x11\n"
            )
        machine.run("systemctl", "daemon-reload")
        machine.run("systemctl", "restart", UNIT)
        yield there
