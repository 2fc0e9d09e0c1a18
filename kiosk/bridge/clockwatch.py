"""A watch on the machine's clock: one that cannot be believed or that jumps is named in the log."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject

from kiosk.bridge.kiosk import Clock
from kiosk.core.schedule import clock_is_right

log = logging.getLogger("kiosk")
# More than any adjustment of a clock that runs, s.
JUMP_SECONDS = 60.0


class ClockWatch(QObject):
    """Compares the time of day with the seconds that went by."""

    def __init__(self, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self._last = clock.now()
        if not clock_is_right(self._last.wall):
            log.warning("the clock says %s, which cannot be: no clock times are shown", f"{self._last.wall:%Y-%m-%d}")

    def tick(self) -> None:
        """Look again."""
        before, self._last = self._last, self._clock.now()
        went = (self._last.wall - before.wall).total_seconds()
        if abs(went - (self._last.seconds - before.seconds)) > JUMP_SECONDS:
            log.info("the clock was set from %s to %s", f"{before.wall:%Y-%m-%d}", f"{self._last.wall:%Y-%m-%d}")
