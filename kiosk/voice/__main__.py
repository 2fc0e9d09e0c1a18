"""Reads requests from standard input, one JSON object a line, speaks them, and tells on standard output how far it is.

    {"number": 1, "voice": "en-us", "rate": 122, "text": "Call now", "volume": 0.2, "stretch": 1.0}
    {"number": 2, "clip": "/path/of/a/recording.ogg", "volume": 0.2, "stretch": 1.0}
    {"try": ["en-us"]}    {"check": "/path/of/a/recording.ogg"}    {"hush": true}

Answers: ``word`` (first character and length, 0 and 0 for a whole recording), ``ended`` or ``error`` for a number;
``voices`` (which of those tried there are), ``clip`` with its ``error``, and ``device`` whenever that changes.
It ends with its input, once nothing that was tried or checked is left to be answered.
"""

from __future__ import annotations

import json
import os
import sys
from bisect import bisect_right

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier

from kiosk.voice.engine import Engine, NoVoiceError
from kiosk.voice.player import Player


class Speaker(QObject):
    """Does what it is asked, one thing at a time; the newest wish takes the place of the one before."""

    def __init__(self) -> None:
        super().__init__()
        self._text = b""
        self._number = 0
        self._words: list[tuple[int, int, int]] = []
        self._said = -1
        self._checking = 0
        self._over = False
        self._engine: Engine | None = None
        self._why = ""
        try:
            self._engine = Engine()
        except NoVoiceError as error:
            self._why = str(error)
        self._player = Player(self)
        self._player.reached.connect(self._reached)
        self._player.ended.connect(lambda: self._end())
        self._player.broken.connect(lambda reason: self._end(f"a sound cannot be played: {reason}"))
        self._player.loaded.connect(self._checked)
        self._player.device.connect(lambda there: tell(device=there))
        tell(device=self._player.there)
        self._input = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._input.activated.connect(self._read)

    def _read(self) -> None:
        text = os.read(sys.stdin.fileno(), 65536)
        if not text:
            self._over = True
            self._input.setEnabled(False)
            self._leave()
            return
        *lines, self._text = (self._text + text).split(b"\n")
        for line in lines:
            self._do(json.loads(line))

    def _do(self, asked: dict[str, object]) -> None:
        if "try" in asked:
            voices = asked["try"]
            assert isinstance(voices, list)
            tell(voices={voice: self._has(str(voice)) for voice in voices}, why=self._why)
        elif "check" in asked:
            self._checking += 1
            self._player.look_at(str(asked["check"]))
        elif "hush" in asked:
            self._number = 0
            self._player.stop()
        else:
            self._say(asked)

    def _checked(self, path: str, reason: str) -> None:
        tell(clip=path, error=reason)
        self._checking -= 1
        self._leave()

    def _leave(self) -> None:
        if self._over and self._checking <= 0:
            # The player's own threads are not waited for: whoever listened is gone.
            os._exit(0)

    def _has(self, voice: str) -> bool:
        return self._engine is not None and self._engine.has(voice)

    def _say(self, asked: dict[str, object]) -> None:
        self._player.stop()
        self._number, self._said = int(str(asked["number"])), -1
        volume, stretch = float(str(asked["volume"])), float(str(asked["stretch"]))
        if "clip" in asked:
            # A recording tells no words: all of it is one.
            self._words = [(0, 0, 0)]
            self._player.play_file(str(asked["clip"]), volume, stretch)
            return
        try:
            if self._engine is None:
                raise NoVoiceError(self._why)
            sound, self._words = self._engine.speak(str(asked["voice"]), int(str(asked["rate"])), str(asked["text"]))
        except NoVoiceError as error:
            self._end(str(error))
        else:
            self._player.play(sound, volume, stretch)

    def _reached(self, moment: int) -> None:
        index = bisect_right([word[2] for word in self._words], moment) - 1
        if index > self._said:
            self._said = index
            tell(number=self._number, word=self._words[index][:2])

    def _end(self, error: str = "") -> None:
        if error:
            tell(number=self._number, error=error)
        else:
            tell(number=self._number, ended=True)


def tell(**answer: object) -> None:
    """One answer, at once."""
    print(json.dumps(answer), flush=True)


def main() -> int:
    """Runs until the input ends."""
    application = QCoreApplication(sys.argv)
    speaker = Speaker()
    assert speaker
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
