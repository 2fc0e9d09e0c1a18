"""The one owner of the loudspeaker: QtMultimedia plays what the engine has said, or what a person has recorded.

Every call that QtMultimedia may have to wait in goes through the event loop, which runs without Python's lock: its
threads tell Python's objects what they do, and would wait for that lock for ever (docs/decisions/0008).
"""

from __future__ import annotations

import os

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtMultimedia import QAudioOutput, QMediaDevices, QMediaPlayer

# The eye follows a word that is marked within this, ms.
LOOK_MS = 20
KEPT_FILES = 4


class Player(QObject):
    """Plays one sound at a time, and tells how far it is."""

    ended = Signal()
    broken = Signal(str)
    reached = Signal(int)
    device = Signal(bool)
    loaded = Signal(str, str)
    _begin = Signal()
    _take = Signal(QUrl)
    _play = Signal()
    _hush = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._devices = QMediaDevices(self)
        self._player = QMediaPlayer(self)
        self._output = QAudioOutput(self)
        self._player.setAudioOutput(self._output)
        self._player.setPitchCompensation(True)
        queued = Qt.ConnectionType.QueuedConnection
        self._begin.connect(self._arm, queued)
        self._take.connect(self._player.setSource, queued)
        self._play.connect(self._player.play, queued)
        self._hush.connect(self._player.stop, queued)
        self._player.mediaStatusChanged.connect(self._watch)
        self._player.positionChanged.connect(self._at)
        self._player.errorOccurred.connect(self._fail)
        self._devices.audioOutputsChanged.connect(lambda: self.device.emit(self.there))
        self._files: list[int] = []
        # What is left of the sound before is not heard any more.
        self._armed = False
        self._rate = 1.0
        # The player tells its place only now and then: between two of them the time itself is counted.
        self._known = 0
        self._since = QElapsedTimer()
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)

    @property
    def there(self) -> bool:
        """Whether there is a loudspeaker."""
        return not self._devices.defaultAudioOutput().isNull()

    def play(self, sound: bytes, volume: float, stretch: float) -> None:
        """Play a WAV from memory at an amplitude of 0 to 1, slower by a stretch, with its pitch kept."""
        self.play_file(self._held(sound), volume, stretch)

    def play_file(self, path: str, volume: float, stretch: float) -> None:
        """Play a file."""
        self.stop()
        self._rate, self._known = stretch, 0
        self._player.setPlaybackRate(stretch)
        self._output.setVolume(volume)
        self._begin.emit()
        self._take.emit(QUrl.fromLocalFile(path))
        self._play.emit()
        self._timer.start()

    def stop(self) -> None:
        """Be silent at once."""
        self._armed = False
        self._timer.stop()
        self._since.invalidate()
        self._hush.emit()
        # The same name would not be read again.
        self._take.emit(QUrl())

    def look_at(self, path: str) -> None:
        """Try whether a file can be played; ``loaded`` tells, with the reason where it cannot."""
        reader = QMediaPlayer(self)

        told = False

        def done(reason: str) -> None:
            nonlocal told
            if not told:
                told = True
                reader.deleteLater()
                self.loaded.emit(path, reason)

        def watch(status: QMediaPlayer.MediaStatus) -> None:
            if status == QMediaPlayer.MediaStatus.LoadedMedia:
                done("" if reader.hasAudio() and reader.duration() > 0 else "there is no sound in it")

        reader.mediaStatusChanged.connect(watch)
        reader.errorOccurred.connect(lambda _error, reason: done(reason))
        QTimer.singleShot(0, reader, lambda: reader.setSource(QUrl.fromLocalFile(path)))

    def _held(self, sound: bytes) -> str:
        """A file that is nowhere but in memory, and stays until the player has surely let go of it."""
        number = os.memfd_create("said")
        with open(number, "wb", closefd=False) as file:
            file.write(sound)
        self._files.append(number)
        while len(self._files) > KEPT_FILES:
            os.close(self._files.pop(0))
        return f"/proc/self/fd/{number}"

    def _arm(self) -> None:
        self._armed = True

    def _fail(self, _error: object, reason: str) -> None:
        if self._armed:
            self.stop()
            self.broken.emit(reason)

    def _at(self, place: int) -> None:
        if place > 0 and self._armed:
            self._known = place
            self._since.start()

    def _look(self) -> None:
        if self._since.isValid():
            self.reached.emit(self._known + round(self._since.elapsed() * self._rate))

    def _watch(self, status: QMediaPlayer.MediaStatus) -> None:
        if status == QMediaPlayer.MediaStatus.EndOfMedia and self._armed:
            self._armed = False
            self._timer.stop()
            # A short sound is over before the player has told any place.
            self.reached.emit(max(self._player.duration(), self._known))
            self.ended.emit()
