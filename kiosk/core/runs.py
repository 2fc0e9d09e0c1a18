"""When the kiosk was started last, and why it had stopped before: a marker that only a clean end completes."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from kiosk.core.records import record
from kiosk.core.state import read_text, write_atomic

FIRST, LEFT, OFF, FAULT = "first", "left", "off", "fault"


@record
class Run:
    """This run: when it began, and how the one before ended: first, left (by staff), off (told to stop) or fault."""

    started: datetime
    why: str = FIRST


def run_file(folder: Path) -> Path:
    """Where the marker stands."""
    return folder / "run.json"


def begin(folder: Path, now: datetime) -> Run:
    """Note that a run begins; raises OSError where the disk does not take it."""
    why = how_it_ended(folder)
    _write(folder, now, "")
    return Run(now, why)


def end(folder: Path, run: Run, how: str) -> None:
    """Note that it ends, by staff or because it was told to; raises OSError."""
    _write(folder, run.started, how)


def how_it_ended(folder: Path) -> str:
    """How the run before ended; one that noted no end was cut off."""
    text = read_text(run_file(folder))
    if text is None:
        return FIRST
    import json

    try:
        ended = json.loads(text)["ended"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return FAULT
    return ended if ended in {LEFT, OFF} else FAULT


def _write(folder: Path, started: datetime, ended: str) -> None:
    # Not before the first frame.
    import json

    values = {"started": started.astimezone(UTC).isoformat(timespec="seconds"), "ended": ended}
    write_atomic(run_file(folder), json.dumps(values).encode())
