"""What can be seen of the machine: its touch screen, its disk, its text and its settings."""

from __future__ import annotations

import shutil
from datetime import date, datetime
from pathlib import Path

from PySide6.QtGui import QInputDevice

from kiosk.core.health import Machine
from kiosk.core.reviews import Standing
from kiosk.core.runs import Run
from kiosk.core.shelf import Shelf


def look_at(shelf: Shelf, now: datetime, run: Run, folder: Path | None, digest: str, jumped: bool) -> Machine:
    """The machine as it stands; what the caller knows better is filled in by it."""
    try:
        usage = shutil.disk_usage(folder if folder is not None and folder.is_dir() else "/")
        free, size = usage.free, usage.total
    except OSError:
        free = size = 0
    review = shelf.clinic.values.get("review_by")
    return Machine(
        touch_seen=False,
        touch_there=any(device.type() == QInputDevice.DeviceType.TouchScreen for device in QInputDevice.devices()),
        sound=False,
        printer=False,
        now=now,
        jumped=jumped,
        disk_free=free,
        disk_size=size,
        version=shelf.leaflet.version if shelf.leaflet else 0,
        digest=digest,
        drafts=sum(not shelf.reviewed(code) for code in shelf.catalogues),
        off=sum(state.standing is Standing.OFF for state in shelf.states),
        wrong_settings=shelf.wrong_settings,
        kept_settings=shelf.kept_settings,
        demonstration=bool(shelf.clinic.number("demonstration")),
        review_by=review if isinstance(review, date) else None,
        started=run.started,
        why=run.why,
    )
