"""What `kiosk check` says about paper and phone: a printer that is not there, a clinic without a site."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator

from kiosk.core.clinic import Clinic
from kiosk.core.printing import default_printer
from kiosk.core.problems import Problem

PATIENCE = 20


def printing_problems(clinic: Clinic, file: str) -> Iterator[Problem]:
    """A printer that the clinic names and CUPS does not know."""
    if clinic.has("printer"):
        name = clinic.text("printer")
        if _said("lpstat", "-p", name) is None:
            mend = "Add it to CUPS, or remove the line; until then there is no print button."
            yield Problem(file, "printer", f"CUPS knows no printer '{name}'", mend)


def notes(clinic: Clinic, file: str) -> Iterator[Problem]:
    """What is no fault, and what a clinic may still want to know."""
    if not clinic.has("printer") and not default_printer(_said("lpstat", "-d") or ""):
        mend = "There is no print button; set printer if you want one."
        yield Problem(file, "printer", "is not set, and this machine has no default printer", mend)
    if not clinic.has("take_home_address"):
        mend = "The code for the phone holds the essentials as text; 'kiosk export' makes pages to show there."
        yield Problem(file, "take_home_address", "is not set", mend)


def _said(*command: str) -> str | None:
    """What a command of CUPS says; None where it fails or is not there."""
    environment = os.environ | {"LC_ALL": "C"}
    try:
        done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=PATIENCE, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout if done.returncode == 0 else None
