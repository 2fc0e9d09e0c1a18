"""The one owner of the loudspeaker: plays what the voice has said, or a recording, and knows how far it is."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QUrl, Signal

from kiosk.core.recordings import clip_name
from kiosk.core.speech import USUAL_WORDS_A_MINUTE

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioOutput, QMediaDevices, QMediaPlayer

log = logging.getLogger("kiosk")


class Sound(QObject):
    """A player that is made when it is first wanted; ``there`` is whether anybody could hear it."""

    ended = Signal()
    changed = Signal()

    def __init__(self, recordings: Path, needs_device: bool = True, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._recordings = recordings
        self._needs_device = needs_device
        self._player: QMediaPlayer | None = None
        self._output: QAudioOutput | None = None
        self._devices: QMediaDevices | None = None
        self._buffer: QBuffer | None = None

    @property
    def there(self) -> bool:
        """Whether there is a loudspeaker, as far as is known."""
        return not self._needs_device or self._devices is None or not self._devices.defaultAudioOutput().isNull()

    @property
    def moment(self) -> int:
        """How far the sound is, ms of its own time."""
        return self._player.position() if self._player is not None else 0

    def warm(self) -> None:
        """Make the player; nothing at start needs it."""
        if self._player is not None:
            return
        from PySide6.QtMultimedia import QAudioOutput, QMediaDevices, QMediaPlayer

        self._devices = QMediaDevices(self)
        self._devices.audioOutputsChanged.connect(self.changed)
        self._player = QMediaPlayer(self)
        self._output = QAudioOutput(self)
        self._player.setAudioOutput(self._output)
        self._player.mediaStatusChanged.connect(self._watch)
        self._player.errorOccurred.connect(self._broken)
        if self._devices.defaultAudioOutput().isNull():
            log.warning("read aloud: there is no sound device%s", "; it is not offered" if self._needs_device else "")
            self.changed.emit()

    def clip(self, language: str, text: str) -> str | None:
        """The recording of a text, if there is one."""
        path = self._recordings / language / clip_name(language, text)
        return str(path) if path.is_file() else None

    def play(self, sound: bytes, volume: float, stretch: float = 1.0) -> None:
        """Play a WAV at an amplitude of 0 to 1, slower by a stretch, with its pitch kept."""
        self.warm()
        assert self._player is not None
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(sound))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._player.setPitchCompensation(True)
        self._player.setPlaybackRate(stretch)
        self._player.setSourceDevice(self._buffer, QUrl("said.wav"))
        self._start(volume)

    def play_clip(self, path: str, volume: float, pace: int) -> None:
        """Play a recording at a pace, words a minute, with its pitch kept."""
        self.warm()
        assert self._player is not None
        self._player.setPitchCompensation(True)
        self._player.setPlaybackRate(pace / USUAL_WORDS_A_MINUTE)
        self._player.setSource(QUrl.fromLocalFile(path))
        self._start(volume)

    def stop(self) -> None:
        """Be silent at once."""
        if self._player is not None:
            self._player.stop()

    def _start(self, volume: float) -> None:
        assert self._player is not None
        assert self._output is not None
        self._output.setVolume(volume)
        self._player.play()

    def _watch(self, status: object) -> None:
        from PySide6.QtMultimedia import QMediaPlayer

        if status == QMediaPlayer.MediaStatus.EndOfMedia:
            self.ended.emit()

    def _broken(self, _error: object, reason: str) -> None:
        log.error("read aloud: a sound cannot be played: %s", reason)
        self.ended.emit()
