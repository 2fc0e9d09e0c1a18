"""Adds up what is used in which language, and hands the sums on: never what came after what, never when."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.bridge.kiosk import Kiosk
from kiosk.bridge.speech import Speech
from kiosk.core.session import Session
from kiosk.core.statistics import totals_file

if TYPE_CHECKING:
    from threading import Thread

log = logging.getLogger("kiosk")
# How often the sums are written while somebody reads, s; and at the end of each visit.
WRITE_SECONDS = 60.0


class Usage(QObject):
    """Counts in memory on the way of a touch; a thread of its own writes the sums."""

    def __init__(
        self, kiosk: Kiosk, speech: Speech, path: Path | None, today: Callable[[], date], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._speech = speech
        self._path = path
        self._today = today
        self._sums: Counter[tuple[str, str]] = Counter()
        self._seconds: Counter[str] = Counter()
        self._place = self._place_of(kiosk.session)
        self._reading = False
        self._fresh = kiosk.session.fresh
        self._tries = len(kiosk.session.lesson.tries)
        self._writer: Thread | None = None
        self._looked_at = self._written_at = kiosk.clock.now().seconds
        kiosk.changed.connect(self._follow)
        speech.changed.connect(self._listen)

    def count(self, kind: str, number: int = 1) -> None:
        """Something was done in the language in force, such as "printed"."""
        self._sums[self._kiosk.session.language, kind] += number

    def counted(self, language: str, kind: str) -> int:
        """What has been added up and not handed on."""
        return self._sums[language, kind]

    def tick(self) -> None:
        """Time went by."""
        now, session = self._kiosk.clock.now().seconds, self._kiosk.session
        if not session.fresh and not session.staff.open and session.asked_at is None:
            self._seconds[session.language] += round(now - self._looked_at)
        self._looked_at = now
        if now - self._written_at >= WRITE_SECONDS or (session.fresh and (self._sums or self._seconds)):
            self.write(session.fresh)

    def write(self, whole: bool = False) -> None:
        """Hand the sums on; ``whole`` also rounds the minutes that have begun."""
        self._written_at = self._kiosk.clock.now().seconds
        for language, seconds in list(self._seconds.items()):
            minutes = (seconds + 30) // 60 if whole else seconds // 60
            self._sums[language, "minutes"] += minutes
            self._seconds[language] = 0 if whole else seconds - 60 * minutes
        self._seconds = +self._seconds
        sums, self._sums = +self._sums, Counter()
        if self._path is None or not sums:
            return
        # Not at start.
        from threading import Thread

        self.finish()
        self._writer = Thread(target=_write, args=(self._path, self._today(), dict(sums)), name="totals")
        self._writer.start()

    def finish(self) -> None:
        """Wait until what was handed on is written."""
        if self._writer is not None:
            self._writer.join()

    def _follow(self) -> None:
        fresh, self._fresh = self._fresh, self._kiosk.session.fresh
        if fresh and not self._fresh:
            # Nobody was there until now, however long ago the last look was.
            self._looked_at = self._kiosk.clock.now().seconds
        self._judge()
        place = self._place_of(self._kiosk.session)
        if place == self._place:
            return
        self._place = place
        session = self._kiosk.session
        if not session.fresh and not session.staff.open:
            self._sums[session.language, "screens"] += 1

    def _judge(self) -> None:
        """Whether a question was answered right at the first try; which one, nobody learns."""
        tries, before = self._kiosk.session.lesson.tries, self._tries
        self._tries = len(tries)
        for number in range(before, len(tries)):
            if tries[number].right and all(one.question != tries[number].question for one in tries[:number]):
                self.count("right_first")

    def _listen(self) -> None:
        reading = self._speech.speaking
        if reading and not self._reading:
            self.count("listened")
        self._reading = reading

    @staticmethod
    def _place_of(session: Session) -> tuple[object, ...]:
        return session.staff.open, session.screen, session.stop, session.language


def _write(path: Path, day: date, sums: dict[tuple[str, str], int]) -> None:
    # Not at start: nothing is counted yet.
    from kiosk.core.statistics import add

    if not add(path, day, sums):
        log.warning("%s: the totals cannot be written; they are lost", path)


def count_use(kiosk: Kiosk, speech: Speech, folder: Path | None, parent: QObject) -> Usage:
    """Counts what is used in which language, into the state folder where there is one."""
    path = None if folder is None else totals_file(folder)

    def today() -> date:
        return kiosk.clock.now().wall.astimezone(kiosk.frame.wording.schedule.zone).date()

    return Usage(kiosk, speech, path, today, parent)
