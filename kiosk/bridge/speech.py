"""Reading aloud: what stands on the screen, in its order, the spoken word marked as it is said."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6 import QtGui
from PySide6.QtCore import Property, QObject, QRectF, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.bridge.focus import focused
from kiosk.bridge.kiosk import Kiosk
from kiosk.bridge.lines import Line, Lines, phones_of
from kiosk.bridge.voice import Voice
from kiosk.core.bilingual import own
from kiosk.core.recordings import clip_name
from kiosk.core.session import Screen
from kiosk.core.shelf import Shelf
from kiosk.core.speech import RATES, loudness, stretch, words_a_minute

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1
log = logging.getLogger("kiosk")
# So often is looked whether the words still stand where they are marked, ms.
LOOK_MS = 250
# The voice is made ready so long after the first screen stands, ms.
WARM_MS = 1500


@QmlElement
@QmlSingleton
class Speech(QObject):
    """Reads a screen, a card or whatever the keys have reached; any touch stops it."""

    changed = Signal()
    _made: Speech | None = None

    def __init__(self, kiosk: Kiosk, shelf: Shelf, recordings: Path, needs_device: bool, parent: QObject) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._shelf = shelf
        self._recordings = recordings
        self._needs_device = needs_device
        self._device = True
        self._voice = Voice(self)
        self._voice.word.connect(self._hear)
        self._voice.ended.connect(self._go_on)
        self._voice.refused.connect(self._refuse)
        self._voice.voices.connect(self._try)
        self._voice.device.connect(self._plug)
        self.destroyed.connect(self._voice.close)
        self._window: QQuickWindow | None = None
        self._mute: set[str] = set()
        # Recordings that could not be played, and the one that is being played.
        self._broken: set[Path] = set()
        self._clip: Path | None = None
        self._number = 0
        self._lines: list[Line] = []
        self._at = -1
        # The first character and the length of the word that is heard.
        self._word: tuple[int, int] | None = None
        self._rects: list[QRectF] = []
        self._hushed = False
        self._ear = False
        self._place: tuple[object, ...] = (None, None)
        self._reader = Lines(shelf, lambda: phones_of(kiosk.shelf.clinic))
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._warming = QTimer(self, interval=WARM_MS, singleShot=True)
        self._warming.setObjectName("warming")
        self._warming.timeout.connect(self.warm)
        kiosk.changed.connect(self._follow)
        self.changed.connect(self._tell)
        self._tell()

    @staticmethod
    def create(_engine: QObject) -> Speech:
        """The one that ``offer`` was given; QML never makes its own."""
        assert Speech._made is not None
        return Speech._made

    def offer(self) -> None:
        """Make this the object that QML calls Speech."""
        Speech._made = self

    def stand_in(self, window: QQuickWindow) -> None:
        """The window whose words are read; the voice is made ready a moment after it stands."""
        self._window = window
        self._place = self._here()
        window.activeFocusItemChanged.connect(self._reached)
        self._warming.start()

    def warm(self) -> None:
        """Start the voice, so that the first word comes at once; try every voice once."""
        self._warming.stop()
        self._voice.warm(sorted({language.voice for language in self._shelf.languages if language.voice}))

    @property
    def voice(self) -> Voice:
        """The voice's process."""
        return self._voice

    @property
    def there(self) -> bool:
        """Whether there is a loudspeaker, as far as is known."""
        return self._device or not self._needs_device

    @property
    def lines(self) -> list[Line]:
        """What is being read, in its order."""
        return self._lines

    @property
    def speaking(self) -> bool:
        """Whether something is being read."""
        return self._at >= 0

    def silence(self, voice: str) -> None:
        """Take a voice off: nothing is read in its language, and by no other voice either."""
        self._mute.add(voice)
        self._stop()
        self.changed.emit()

    def accept(self, voice: str) -> None:
        """Put a voice back."""
        self._mute.discard(voice)
        self.changed.emit()

    def hush(self) -> bool:
        """Be silent: somebody touched the screen or a key. Whether anything was being said."""
        self._hushed = self.speaking
        self._stop()
        return self._hushed

    @Slot()
    def toggle(self) -> None:
        """The Listen button: read the screen, or stay silent where the touch has just stopped the reading."""
        if not self._hushed:
            self.read_screen()
        self._hushed = False

    def by_key(self) -> None:
        """The Listen key: who listens by key wants every thing read as it is reached."""
        if not self._hushed:
            self._kiosk.setEar(True)
            self.read_screen()
        self._hushed = False

    def read_screen(self) -> None:
        """Read everything between the bars."""
        if self._window is None:
            return
        name = "question" if self._kiosk.session.asked_at is not None else "middle"
        root = self._window.findChild(QQuickItem, name)
        self._begin(self._lines_of(root) if root is not None else [])

    def read_item(self, item: QQuickItem) -> None:
        """Read one card, or whatever else holds words."""
        self._begin(self._lines_of(item))

    def _lines_of(self, item: QQuickItem) -> list[Line]:
        return list(self._reader.of(item, self._kiosk.session.language))

    def _begin(self, lines: list[Line]) -> None:
        self._stop()
        # What no voice can say is left out, and never said by another's.
        lines = [line for line in lines if self._has_voice(line.code)]
        if not lines or not self._is_offered():
            return
        self._lines = lines
        self._at = 0
        self._ask()
        self._timer.start()
        self.changed.emit()

    def _ask(self) -> None:
        line, hearing = self._lines[self._at], self._kiosk.session.hearing
        language = self._shelf.language(line.code)
        self._number += 1
        clip = self._recordings / language.code / clip_name(language.code, line.said.text)
        manner = {"volume": loudness(hearing.volume)}
        self._clip = clip if clip not in self._broken and clip.is_file() else None
        if self._clip is not None:
            self._voice.play(self._number, str(clip), {**manner, "stretch": RATES[hearing.rate] / 100})
        else:
            manner |= {"rate": words_a_minute(hearing.rate), "stretch": stretch(hearing.rate)}
            self._voice.say(self._number, language.voice, line.said.spoken, manner)

    def _hear(self, number: int, first: int, length: int) -> None:
        if self.speaking and number == self._number:
            self._word = (first, length)
            self._look()

    def _go_on(self, number: int) -> None:
        if not self.speaking or number != self._number:
            return
        self._at += 1
        self._word, self._rects = None, []
        if self._at >= len(self._lines) or not self._standing():
            self._stop()
            return
        self._ask()
        self.changed.emit()

    def _refuse(self, number: int, _reason: str) -> None:
        if self._clip is not None and self.speaking and number == self._number:
            # The voice says what the recording should have.
            self._broken.add(self._clip)
            self._ask()
        else:
            self._go_on(number)

    def _standing(self) -> bool:
        return all(line.stands for line in self._lines[self._at :])

    def _stop(self) -> None:
        if self.speaking:
            self._at, self._lines, self._word, self._rects = -1, [], None, []
            self._voice.hush()
            self._timer.stop()
            self.changed.emit()

    def _look(self) -> None:
        """Mark the word that is being said; whoever listens is there."""
        if not self._standing():
            self._stop()
            return
        if self._kiosk.session.asked_at is None:
            self._kiosk.touched()
        line = self._lines[self._at]
        rects = line.marks(self._word) if self._word is not None else []
        if rects != self._rects:
            self._rects = rects
            self.changed.emit()

    def _try(self, found: dict[str, bool], why: str) -> None:
        for voice, there in found.items():
            if not there and voice not in self._mute:
                log.error(
                    "read aloud: there is no voice '%s'; its language is not read%s", voice, f": {why}" * bool(why)
                )
                self.silence(voice)

    def _plug(self, there: bool) -> None:
        if self._device and not there:
            log.warning("read aloud: there is no sound device%s", "; it is not offered" * self._needs_device)
        self._device = there
        self.changed.emit()

    def _tell(self) -> None:
        self._kiosk.offer_hearing(self._is_offered())

    def _here(self) -> tuple[object, ...]:
        view = self._kiosk.view
        return (view.screen, view.language, view.sheet, view.tiles, view.asking, view.comfort_samples)

    def _follow(self) -> None:
        place, ear = self._here(), self._kiosk.session.hearing.ear
        if self._ear and not ear:
            # The next person is not spoken to.
            self._stop()
        self._ear = ear
        if place == self._place:
            return
        if place[1] != self._place[1]:
            self.changed.emit()
        self._place = place
        self._stop()
        if ear and self._kiosk.session.screen is not Screen.COMFORT:
            # The new words stand once the items are made.
            QTimer.singleShot(0, self, self.read_screen)

    def answer(self) -> None:
        """Something was chosen by key: where that changed no screen, say it again with what it is now."""
        QTimer.singleShot(0, self, lambda: None if self.speaking else self._reached())

    def _reached(self) -> None:
        item = focused(self._window) if self._window else None
        # A button that a finger has reached has no visual focus; a card is only ever reached by key.
        if not self._kiosk.session.hearing.ear or item is None or item.property("visualFocus") is False:
            return
        name = own(str(item.property("text") or ""))
        unseen = self._reader.say(None, name, self._kiosk.session.language) if name else []
        lines = self._lines_of(item) or list(unseen)
        node = QtGui.QAccessible.queryAccessibleInterface(item)
        if node is not None and node.state().checked:
            lines += self._reader.say(None, self._chosen(), self._kiosk.session.language)
        self._begin(lines)

    def _chosen(self) -> str:
        word = self._shelf.words["Speech.chosen"]
        catalogue = self._shelf.catalogues.get(self._kiosk.session.language)
        return word.text if catalogue is None else catalogue.texts.get((word.context, word.text), word.text)

    def _has_voice(self, code: str) -> bool:
        voice = self._shelf.language(code).voice
        return bool(voice) and voice not in self._mute

    def _is_offered(self) -> bool:
        return self._has_voice(self._kiosk.session.language) and (self._device or not self._needs_device)

    offered = Property(bool, _is_offered, notify=changed)
    reading = Property(bool, lambda self: self.speaking, notify=changed)
    marks = Property("QVariantList", lambda self: self._rects, notify=changed)  # type: ignore[arg-type]
