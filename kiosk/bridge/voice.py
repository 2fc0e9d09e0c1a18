"""The voice's process: asked for sentences, mended when it dies."""

from __future__ import annotations

import base64
import json
import logging
import sys

from PySide6.QtCore import QObject, QProcess, Signal

log = logging.getLogger("kiosk")
# So often in a row it may die over the same sentence before that sentence is left out.
PATIENCE = 3


class Voice(QObject):
    """Sentences go in as requests; each comes back as sound with the moments of its words, or as refused."""

    spoken = Signal(int, bytes, list)
    refused = Signal(int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process = QProcess(self)
        self._process.setProgram(sys.executable)
        self._process.setArguments(["-m", "kiosk.voice"])
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._mend)
        self._process.errorOccurred.connect(self._failed)
        self._waiting: dict[int, str] = {}
        self._deaths = 0

    @property
    def process(self) -> QProcess:
        """The process itself, for tests that kill it."""
        return self._process

    def ask(self, number: int, voice: str, rate: int, text: str) -> None:
        """Have a text spoken by a voice at so many words a minute; the answer carries the number."""
        line = json.dumps({"number": number, "voice": voice, "rate": rate, "text": text})
        self._waiting[number] = line
        if self._process.state() == QProcess.ProcessState.NotRunning:
            self._process.start()
        self._write(line)

    def forget(self) -> None:
        """Nobody waits for what has been asked."""
        self._waiting.clear()

    def close(self) -> None:
        """Let the process end with its input."""
        self._waiting.clear()
        self._process.closeWriteChannel()
        self._process.waitForFinished(1000)

    def _write(self, line: str) -> None:
        self._process.write(f"{line}\n".encode())

    def _read(self) -> None:
        while self._process.canReadLine():
            answer = json.loads(bytes(self._process.readLine().data()))
            number = int(answer["number"])
            if number < 0:
                log.error("read aloud: %s", answer["error"])
                for waiting in list(self._waiting):
                    self._refuse(waiting, answer["error"])
                return
            self._deaths = 0
            if self._waiting.pop(number, None) is None:
                continue
            if "error" in answer:
                log.error("read aloud: %s", answer["error"])
                self.refused.emit(number, answer["error"])
            else:
                self.spoken.emit(number, base64.b64decode(answer["sound"]), answer["words"])

    def _refuse(self, number: int, reason: str) -> None:
        if self._waiting.pop(number, None) is not None:
            self.refused.emit(number, reason)

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            log.error("read aloud: the voice cannot be started: %s", self._process.errorString())
            for number in list(self._waiting):
                self._refuse(number, "not started")

    def _mend(self) -> None:
        if not self._waiting:
            return
        self._deaths += 1
        log.warning("read aloud: the voice died, it is started again")
        if self._deaths >= PATIENCE:
            self._deaths = 0
            self._refuse(min(self._waiting), "the voice dies over it")
        if self._waiting:
            self._process.start()
            for line in self._waiting.values():
                self._write(line)
