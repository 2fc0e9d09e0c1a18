"""The voice's process: asked for sentences, mended when it dies or hangs."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterable, Mapping

from PySide6 import QtCore
from PySide6.QtCore import QObject, QTimer, Signal

log = logging.getLogger("kiosk")
# So often in a row it may die over the same sentence before that sentence is left out.
PATIENCE = 3
# A process that has said nothing for so long in the midst of a sentence hangs, ms.
HANGS_MS = 8000


class Voice(QObject):
    """A sentence or a recording goes in; each of its words is told as it is heard, and its end."""

    word = Signal(int, int, int)
    ended = Signal(int)
    refused = Signal(int, str)
    device = Signal(bool)
    voices = Signal(dict, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QtCore.QProcess | None = None
        self._asked: dict[str, object] | None = None
        self._wanted: list[str] = []
        self._deaths = 0
        self._closed = False
        self._patience = QTimer(self, interval=HANGS_MS, singleShot=True)
        self._patience.timeout.connect(self._kill)

    @property
    def process(self) -> QtCore.QProcess:
        """The process itself; made when it is first wanted, which is after the first frame."""
        if self._process is None:
            self._process = QtCore.QProcess(self)
            self._process.setProgram(sys.executable)
            self._process.setArguments(["-m", "kiosk.voice"])
            self._process.setStandardErrorFile(QtCore.QProcess.nullDevice())
            self._process.readyReadStandardOutput.connect(self._read)
            self._process.finished.connect(self._mend)
            self._process.errorOccurred.connect(self._failed)
        return self._process

    def warm(self, voices: Iterable[str]) -> None:
        """Start the process, and have it say which of the voices there are."""
        self._wanted = list(voices)
        self._send({"try": self._wanted})

    def say(self, number: int, voice: str, text: str, manner: Mapping[str, object]) -> None:
        """Have a text spoken: ``manner`` is rate (words a minute), volume (0 to 1) and stretch."""
        self._ask({"number": number, "voice": voice, "text": text, **manner})

    def play(self, number: int, clip: str, manner: Mapping[str, object]) -> None:
        """Have a recording played: ``manner`` is volume (0 to 1) and stretch."""
        self._ask({"number": number, "clip": clip, **manner})

    def hush(self) -> None:
        """Be silent at once."""
        self._patience.stop()
        if self._asked is not None:
            self._asked = None
            self._send({"hush": True})

    def close(self) -> None:
        """End the process; there is nothing in it to be lost."""
        self._asked, self._wanted = None, []
        self._patience.stop()
        self._closed = True
        if self._process is not None:
            self._process.kill()
            self._process.waitForFinished(1000)

    def _kill(self) -> None:
        self.process.kill()

    def _ask(self, asked: dict[str, object]) -> None:
        self._asked = asked
        self._patience.start()
        self._send(asked)

    def _send(self, asked: dict[str, object]) -> None:
        # Not before the first frame.
        import json

        if self.process.state() == QtCore.QProcess.ProcessState.NotRunning:
            self.process.start()
        self.process.write(f"{json.dumps(asked)}\n".encode())

    def _read(self) -> None:
        import json

        while self.process.canReadLine():
            answer = json.loads(bytes(self.process.readLine().data()))
            if "number" in answer:
                self._hear(answer)
            elif "device" in answer:
                self.device.emit(answer["device"])
            elif "voices" in answer:
                self.voices.emit(answer["voices"], answer["why"])

    def _hear(self, answer: dict[str, object]) -> None:
        asked, number = self._asked, answer["number"]
        if asked is None or asked["number"] != number:
            return
        assert isinstance(number, int)
        self._deaths = 0
        if "word" in answer:
            word = answer["word"]
            assert isinstance(word, list)
            asked["reached"] = word[0]
            self._patience.start()
            self.word.emit(number, *word)
            return
        self._asked = None
        self._patience.stop()
        if "error" in answer:
            log.error("read aloud: %s", answer["error"])
            self.refused.emit(number, answer["error"])
        else:
            self.ended.emit(number)

    def _failed(self, error: QtCore.QProcess.ProcessError) -> None:
        if error == QtCore.QProcess.ProcessError.FailedToStart:
            log.error("read aloud: the voice cannot be started: %s", self.process.errorString())
            self._give_up("the voice cannot be started")

    def _give_up(self, reason: str) -> None:
        asked, self._asked = self._asked, None
        self._patience.stop()
        self.voices.emit(dict.fromkeys(self._wanted, False), reason)
        if asked is not None:
            self.refused.emit(asked["number"], reason)

    def _mend(self) -> None:
        if self._closed:
            return
        self._deaths += 1
        log.warning("read aloud: the voice died, it is started again")
        if self._deaths >= PATIENCE:
            self._deaths = 0
            asked, self._asked = self._asked, None
            if asked is None:
                self._give_up("the voice dies again and again")
                return
            self.refused.emit(asked["number"], "the voice dies over it")
        if self._asked is not None:
            self._ask(rest_of(self._asked))
        elif self._wanted:
            self.warm(self._wanted)


def rest_of(asked: dict[str, object]) -> dict[str, object]:
    """What is left to say, from the word that was reached; every character keeps its place."""
    reached, text = int(str(asked.get("reached", 0))), str(asked.get("text", ""))
    return {**asked, "text": " " * reached + text[reached:]}
