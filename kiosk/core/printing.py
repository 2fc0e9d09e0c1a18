"""What CUPS says, understood: which printer there is, what is wrong with it, and whether a paper has come out."""

from __future__ import annotations

import re
from enum import Enum


class Printing(Enum):
    """How far a paper is; each has its words in "TakeHome"."""

    READY = "ready"
    PRINTING = "printing"
    PRINTED = "printed"
    NO_PAPER = "no_paper"
    OFFLINE = "offline"
    FAILED = "failed"


_AWAY = r"\b(offline|shutdown|connecting-to-device|timed-out|paused|stopped)\b"
_WRONG = r"\b[a-z-]+-error\b|\bmedia-jam|\bcover-open|\bdoor-open"
MEDIA = {"a4": "A4", "letter": "Letter"}


def default_printer(said: str) -> str:
    """The machine's default printer, from ``lpstat -d``; empty where it has none."""
    found = re.search(r"destination: (\S+)", said)
    return found[1] if found else ""


def job_of(said: str) -> str:
    """The name of a job, from ``lp``; empty where none was taken."""
    found = re.search(r"request id is (\S+)", said)
    return found[1] if found else ""


def jobs_of(said: str) -> frozenset[str]:
    """The jobs that wait or print, from ``lpstat -o``."""
    return frozenset(line.split()[0] for line in said.splitlines() if line.split())


def trouble(said: str) -> Printing | None:
    """What is wrong with a printer, from ``lpstat -l -p``; None where nothing is."""
    # Printers name what is wrong with words such as "media-empty-error" (RFC 8011 5.4.12).
    first, _, _ = said.partition("\n")
    alerts = " ".join(re.findall(r"^\s*Alerts: (.*)$", said, re.MULTILINE))
    if re.search(r"\bmedia-(empty|needed)", alerts):
        return Printing.NO_PAPER
    if re.search(_AWAY, alerts) or " disabled since " in first:
        return Printing.OFFLINE
    return Printing.FAILED if re.search(_WRONG, alerts) else None
