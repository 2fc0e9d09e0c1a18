"""A watch on everything that must not happen: warnings, exceptions, an exit, a blank window, growing memory."""

from __future__ import annotations

import ctypes
import logging
import os
import sys
import traceback
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QImage

PAGE = os.sysconf("SC_PAGE_SIZE")
M_MMAP_THRESHOLD = -3  # malloc.h
QUIET = frozenset({QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg})


@dataclass
class Watch:
    """What went wrong, in the order in which it did; ``expected`` are beginnings of log lines that may come."""

    expected: tuple[str, ...] = ()
    wrong: list[str] = field(default_factory=list)
    allowed: Counter[str] = field(default_factory=Counter)

    def heard(self, what: str, text: str) -> None:
        """Note something that was said."""
        known = next((begin for begin in self.expected if text.startswith(begin)), None)
        if known is None:
            self.wrong.append(f"{what}: {text}")
        else:
            self.allowed[known] += 1


class _Log(logging.Handler):
    def __init__(self, watch: Watch) -> None:
        super().__init__(logging.WARNING)
        self._watch = watch

    def emit(self, record: logging.LogRecord) -> None:
        self._watch.heard("log", self.format(record))


@contextmanager
def watching(expected: tuple[str, ...] = ()) -> Iterator[Watch]:
    """Hears every Qt warning, every log warning and every exception that nobody caught, as long as the block lasts."""
    watch = Watch(expected)

    def qt(kind: QtMsgType, _where: QMessageLogContext, text: str) -> None:
        if kind not in QUIET:
            watch.heard("Qt", text)

    def uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        watch.heard("exception", "".join(traceback.format_exception(kind, error, trace)))

    def unraisable(found: Any) -> None:  # noqa: ANN401
        watch.heard("exception", f"{found.err_msg or ''} {found.exc_value!r} in {found.object!r}")

    handler = _Log(watch)
    root = logging.getLogger()
    hooks = sys.excepthook, sys.unraisablehook
    before = qInstallMessageHandler(qt)
    sys.excepthook, sys.unraisablehook = uncaught, unraisable
    root.addHandler(handler)
    try:
        yield watch
    finally:
        root.removeHandler(handler)
        sys.excepthook, sys.unraisablehook = hooks
        qInstallMessageHandler(before)


def keep_pictures_apart() -> None:
    """Gives every block of 256 KiB and more pages of its own, where the C library is GNU's.

    It would put the pictures of the window, 8 MiB each, among everything else once it has freed one; the holes they
    leave make the memory that is held go up and down by 14 MiB with as much in use as before, and hide what grows.
    """
    libc = ctypes.CDLL(None)
    if hasattr(libc, "mallopt"):
        libc.mallopt(M_MMAP_THRESHOLD, 1 << 18)


def resident() -> int:
    """The memory that this process holds, bytes."""
    with open("/proc/self/statm", "rb") as file:
        return int(file.read().split()[1]) * PAGE


def slope(points: list[tuple[int, int]]) -> float:
    """How fast the second number grows with the first: the line of least squares."""
    count = len(points)
    if count < 2:
        return 0.0
    mean_x, mean_y = sum(x for x, _ in points) / count, sum(y for _, y in points) / count
    spread = sum((x - mean_x) ** 2 for x, _ in points)
    return sum((x - mean_x) * (y - mean_y) for x, y in points) / spread if spread else 0.0


def colours(image: QImage) -> int:
    """How many colours a picture has, of every 997th pixel; one is a blank screen."""
    pixels = memoryview(image.convertToFormat(QImage.Format.Format_RGB32).constBits()).cast("B").cast("I")
    return len(set(pixels[::997].tolist()))


def print_of(image: QImage) -> bytes:
    """A picture's fingerprint."""
    from hashlib import blake2b

    return blake2b(image.convertToFormat(QImage.Format.Format_RGB32).constBits(), digest_size=16).digest()
