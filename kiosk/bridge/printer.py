"""The printer: a paper is set in a process of its own, sent by CUPS, watched, and taken back at the reset."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import shiboken6
from PySide6 import QtCore
from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.core.printing import MEDIA, Printing, default_printer, job_of, jobs_of, trouble

log = logging.getLogger("kiosk")
# A printer is looked at so often while a paper is in it, ms.
WATCH_MS = 1000
AGAIN_MS = 1500
# No command of CUPS takes longer unless its server is gone, ms.
PATIENCE_MS = 15_000
Answer = Callable[[int, str], None]


class Printer(QObject):
    """One printer with one paper in it at most; ``there`` is whether a paper can be asked for."""

    changed = Signal()

    def __init__(self, queue: str, media: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted, self._media = queue, MEDIA.get(media, media)
        self._queue = ""
        self._state = Printing.READY
        self._job = ""
        self._folder: Path | None = None
        # Answers of a paper that was taken back are not for the next one.
        self._paper = 0
        self._running: set[QtCore.QProcess] = set()
        self._looking = False
        self._missed = False
        self._watch = QTimer(self, interval=WATCH_MS)
        self._watch.timeout.connect(self._look_at_job)

    @property
    def there(self) -> bool:
        """Whether CUPS knows the printer."""
        return bool(self._queue)

    @property
    def state(self) -> Printing:
        """How far the paper is."""
        return self._state

    @property
    def working(self) -> bool:
        """Whether a command runs."""
        return bool(self._running)

    @property
    def busy(self) -> bool:
        """Whether a paper is being made or printed."""
        return self._state not in {Printing.READY, Printing.PRINTED} and (bool(self._job) or self._folder is not None)

    def look(self) -> None:
        """Find out whether there is a printer; the clinic's own, else the machine's default."""
        if self._looking:
            return
        self._looking = True

        def named(code: int, said: str) -> None:
            queue = self._wanted or (default_printer(said) if code == 0 else "")
            if queue:
                self._ask(["lpstat", "-p", queue], lambda code, _said: self._found(queue if code == 0 else ""))
            else:
                self._found("")

        if self._wanted:
            named(0, "")
        else:
            self._ask(["lpstat", "-d"], named)

    def _found(self, queue: str) -> None:
        self._looking = False
        if self._wanted and not queue and not self._missed:
            log.warning("the printer %s does not answer; nothing is printed", self._wanted)
        self._missed = not queue
        if queue != self._queue:
            log.info("printer: %s", queue or "none")
            self._queue = queue
            if queue and not self.busy:
                # A kiosk that died may have left something.
                self._clean("")
            self.changed.emit()

    def send(self, request: dict[str, Any]) -> None:
        """Set a paper and print it; ``request`` is what the press takes, without its file."""
        if not self.there or self.busy:
            return
        # Not at start: most visits print nothing.
        import json
        import tempfile

        self._paper += 1
        self._folder = Path(tempfile.mkdtemp(prefix="kiosk-"))
        file = self._folder / "paper.pdf"
        self.show(Printing.PRINTING)
        words = json.dumps({**request, "file": os.fspath(file)}).encode()
        self._ask([sys.executable, "-m", "kiosk.paper"], self._if_mine(lambda code, _: self._made(code, file)), words)

    def _made(self, code: int, file: Path) -> None:
        if code != 0:
            self._fail("the paper cannot be set")
            return
        sending = ["lp", "-d", self._queue, "-t", "Aftercare", "-o", f"media={self._media}", "--", os.fspath(file)]
        self._ask(sending, self._if_mine(self._sent))

    def _sent(self, code: int, said: str) -> None:
        self._forget_file()
        self._job = job_of(said) if code == 0 else ""
        if not self._job:
            self._fail("the printer takes no paper")
            return
        self._look_at_job()
        self._watch.start()

    def _look_at_job(self) -> None:
        def waits(code: int, said: str) -> None:
            if code == 0 and self._job not in jobs_of(said):
                self._done()
            else:
                self._ask(["lpstat", "-l", "-p", self._queue], self._if_mine(self._judge))

        self._ask(["lpstat", "-W", "not-completed", "-o", self._queue], self._if_mine(waits))

    def _judge(self, code: int, said: str) -> None:
        if self._job:
            self.show(Printing.OFFLINE if code else trouble(said) or Printing.PRINTING)

    def _done(self) -> None:
        if self._job:
            self._watch.stop()
            self._clean(self._job)
            self._job = ""
            self.show(Printing.PRINTED)

    def _clean(self, job: str, again: int = 2) -> None:
        """Cancel what waits and forget what is done: CUPS would keep the file for a day, and its name for longer.

        A job that prints just now ends a moment later, so its name is only forgotten the next time.
        """

        def cleaned(code: int, _said: str) -> None:
            if code and job:
                self._ask(["cancel", job], lambda _code, _said: None)
            if again and job:
                QTimer.singleShot(AGAIN_MS, self, lambda: self._clean(job, again - 1) if not self.busy else None)

        # Not at start: only a paper that was sent needs it.
        from getpass import getuser

        self._ask(["cancel", "-u", getuser(), "-a", "-x", self._queue], cleaned)

    def take_back(self) -> None:
        """Nothing is left for the next person: no file, no job, no word about it."""
        self._paper += 1
        self._watch.stop()
        if self._job:
            self._clean(self._job)
            self._job = ""
        self._forget_file()
        self.show(Printing.READY)

    def close(self) -> None:
        """Take back what is left, wait for it, and end what does not answer."""
        self.take_back()
        while self._running:
            # An answer may ask the next question.
            process = next(iter(self._running))
            if not process.waitForFinished(3000):
                process.kill()
                process.waitForFinished(1000)
            self._running.discard(process)

    def _fail(self, reason: str) -> None:
        log.error("printer: %s", reason)
        self._forget_file()
        self.show(Printing.FAILED)

    def _forget_file(self) -> None:
        if self._folder is not None:
            import shutil

            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None

    def show(self, state: Printing) -> None:
        """Stand at a state; by itself only for pictures and tests."""
        if state is not self._state:
            self._state = state
            self.changed.emit()

    def _if_mine(self, then: Answer) -> Answer:
        paper = self._paper
        return lambda code, said: then(code, said) if paper == self._paper else self._too_late(said)

    def _too_late(self, said: str) -> None:
        """A job that was taken while its paper was taken back."""
        if job_of(said):
            self._clean(job_of(said))

    def _ask(self, command: list[str], then: Answer, words: bytes = b"") -> None:
        """Run a command; -1 and nothing where it cannot be run or does not end."""
        # Named here and not above, so that the first frame does not wait for it.
        process = QtCore.QProcess(self)
        environment = QtCore.QProcessEnvironment.systemEnvironment()
        environment.insert("LC_ALL", "C")
        process.setProcessEnvironment(environment)
        self._running.add(process)
        answered: list[bool] = []

        def end(code: int) -> None:
            # A kiosk that ends takes its processes along, and Qt still tells of it.
            if answered or not shiboken6.isValid(process):
                return
            answered.append(True)
            self._running.discard(process)
            said = bytes(process.readAllStandardOutput().data()).decode("utf-8", "replace")
            wrong = bytes(process.readAllStandardError().data()).decode("utf-8", "replace").strip()
            if code and wrong:
                log.info("%s: %s", command[0], wrong)
            process.deleteLater()
            then(code, said)

        normal, never = QtCore.QProcess.ExitStatus.NormalExit, QtCore.QProcess.ProcessError.FailedToStart
        process.finished.connect(lambda code, status: end(code if status == normal else -1))
        process.errorOccurred.connect(lambda error: end(-1) if error == never else None)
        # Its own, so that it goes with it: one by itself would wait for its time after the answer, too.
        patience = QTimer(process, singleShot=True, interval=PATIENCE_MS)
        patience.timeout.connect(process.kill)
        patience.start()
        process.start(command[0], command[1:])
        if words:
            process.write(words)
        process.closeWriteChannel()
