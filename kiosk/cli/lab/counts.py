"""How many of everything there are: objects of Python and of Qt, threads, timers, open files, memory."""

from __future__ import annotations

import gc
import os
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, QTimer
from PySide6.QtQuick import QQuickItem

from kiosk.cli.lab.stand import Stand
from kiosk.cli.lab.watch import resident


def counts(stand: Stand) -> dict[str, int]:
    """Counts by name; memory in KiB."""
    gc.collect()
    stand.draw()
    roots = (stand.application, stand.running.engine, stand.window)
    objects = [found for root in roots for found in root.findChildren(QObject)]
    items = sum(1 for _ in _items(stand.window.contentItem()))
    timers = sum(1 for found in objects if isinstance(found, QTimer) and found.isActive())
    qt = len(objects)
    del objects
    gc.collect()
    return {
        "Python objects": len(gc.get_objects()),
        "wrappers of Qt's objects": len(shiboken6.getAllValidWrappers()),
        "Qt objects": qt,
        "items of the window": items,
        "running timers": timers,
        "threads": len(os.listdir("/proc/self/task")),
        "open files": len(os.listdir("/proc/self/fd")),
        "processes": _children(),
        "memory, KiB": resident() // 1024,
    }


def _items(item: QQuickItem) -> list[QQuickItem]:
    found = [item]
    for child in item.childItems():
        found += _items(child)
    return found


def _children() -> int:
    return len(Path(f"/proc/self/task/{os.getpid()}/children").read_text().split())
