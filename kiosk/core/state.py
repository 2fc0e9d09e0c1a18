"""Where the kiosk keeps what it must remember between starts, and how a file is written so that a cut cannot spoil it.

Nothing here is about a patient: the staff PIN's hash, wrong tries, settings from the panel, daily totals.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path


def state_folder(environ: Mapping[str, str], home: Path) -> Path:
    """The kiosk's own state folder (XDG base directories)."""
    return Path(environ.get("XDG_STATE_HOME") or home / ".local" / "state") / "kiosk"


def read_text(path: Path) -> str | None:
    """The text of a file, None where it cannot be read."""
    try:
        return path.read_text("utf-8")
    except (OSError, ValueError):
        return None


def write_atomic(path: Path, data: bytes, mode: int = 0o600) -> None:
    """Write a file whole or not at all, even through a power cut; raises OSError where the disk does not take it."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    spare = path.with_name(f".{path.name}.{os.getpid()}")
    handle = os.open(spare, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, mode)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        spare.chmod(mode)
        spare.replace(path)
    except OSError:
        with suppress(OSError):
            spare.unlink(missing_ok=True)
        raise
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
