"""Reading aloud: what stands on the screen, in its order, the spoken word marked as it is said."""

from __future__ import annotations

import logging
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import Property, QObject, QRectF, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.bridge.kiosk import Kiosk
from kiosk.bridge.marks import marks_of
from kiosk.bridge.sound import Sound
from kiosk.bridge.voice import Voice
from kiosk.core.declared import SETTINGS, Kind
from kiosk.core.session import Screen
from kiosk.core.shelf import Shelf
from kiosk.core.speech import Utterance, loudness, stretch, utterance, words_a_minute

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1
log = logging.getLogger("kiosk")
# The eye follows a word that is marked within this, ms.
LOOK_MS = 40
# The voice and the player are made ready so long after the first screen stands, ms.
WARM_MS = 1500


@dataclass
class Line:
    """One text of the screen, and the item that shows it; spoken text alone where ``item`` shows none of it."""

    item: QQuickItem | None
    said: Utterance


@QmlElement
@QmlSingleton
class Speech(QObject):
    """Reads a screen, a card or whatever the keys have reached; any touch stops it."""

    changed = Signal()
    _made: Speech | None = None

    def __init__(self, kiosk: Kiosk, shelf: Shelf, sound: Sound, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._shelf = shelf
        self._sound = sound
        self._voice = Voice(self)
        self._voice.spoken.connect(self._play)
        self._voice.refused.connect(self._refused)
        sound.ended.connect(self._go_on)
        sound.changed.connect(self.changed)
        self._window: QQuickWindow | None = None
        self._mute: set[str] = set()
        self._asked: dict[int, str] = {}
        self._number = 0
        self._lines: list[Line] = []
        self._at = -1
        self._words: list[tuple[int, int, int]] = []
        self._rects: list[QRectF] = []
        self._hushed = False
        self._place: tuple[object, ...] = (None, None)
        self._phones = [shelf.clinic.text(s.key) for s in SETTINGS if s.kind is Kind.PHONE and shelf.clinic.has(s.key)]
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
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
        """The window whose words are read; voice and player are made ready a moment after it stands."""
        self._window = window
        self._place = self._here()
        window.activeFocusItemChanged.connect(self._reached)
        QTimer.singleShot(WARM_MS, self, self.warm)

    def warm(self) -> None:
        """Start the voice and the player, so that the first word comes at once; try every voice once."""
        self._sound.warm()
        for language in self._shelf.languages:
            if language.voice:
                self._ask(language.voice, language.endonym)

    @property
    def voice(self) -> Voice:
        """The voice's process."""
        return self._voice

    @property
    def lines(self) -> list[Line]:
        """What is being read, in its order."""
        return self._lines

    @property
    def waiting(self) -> bool:
        """Whether a sentence has been asked for and is not spoken yet."""
        return bool(self._asked)

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
        if self._hushed:
            self._hushed = False
            return
        self.read_screen()

    def by_key(self) -> None:
        """The Listen key: who listens by key wants every thing read as it is reached."""
        if not self._hushed:
            self._kiosk.setEar(True)
            self.read_screen()
        self._hushed = False

    def read_screen(self) -> None:
        """Read everything between the bars."""
        self._begin([line for root in self._roots() for line in self._lines_of(root)])

    def read_item(self, item: QQuickItem) -> None:
        """Read one card, or whatever else holds words."""
        self._begin(list(self._lines_of(item)))

    def _roots(self) -> list[QQuickItem]:
        if self._window is None:
            return []
        name = "question" if self._kiosk.session.asked_at is not None else "middle"
        root = self._window.findChild(QQuickItem, name)
        return [root] if root is not None else []

    def _lines_of(self, item: QQuickItem) -> Iterator[Line]:
        for child in item.childItems():
            if not child.isVisible():
                continue
            if child.metaObject().className().startswith("Words_") and child.property("text"):
                yield Line(child, utterance(str(child.property("text")), self._phones))
            yield from self._lines_of(child)

    def _begin(self, lines: list[Line]) -> None:
        self._stop()
        if not lines or not self.offered:
            return
        self._lines = lines
        self._at = 0
        self._ask_for(0)
        self._timer.start()
        self.changed.emit()

    def _ask_for(self, index: int) -> None:
        language = self._shelf.language(self._kiosk.session.language)
        line = self._lines[index]
        clip = self._sound.clip(language.code, line.said.text)
        self._number += 1
        if clip is not None:
            self._asked[self._number] = ""
            number = self._number
            QTimer.singleShot(0, self, lambda: self._play_clip(number, clip))
            return
        self._ask(language.voice, line.said.spoken, numbered=True)

    def _ask(self, voice: str, text: str, numbered: bool = False) -> None:
        if not numbered:
            self._number += 1
        self._asked[self._number] = voice
        self._voice.ask(self._number, voice, words_a_minute(self._kiosk.session.hearing.rate), text)

    def _play(self, number: int, sound: bytes, words: list[tuple[int, int, int]]) -> None:
        self._asked.pop(number, None)
        if not self.speaking or number != self._number:
            return
        self._words = words
        hearing = self._kiosk.session.hearing
        self._sound.play(sound, loudness(hearing.volume), stretch(hearing.rate))

    def _play_clip(self, number: int, clip: str) -> None:
        self._asked.pop(number, None)
        if not self.speaking or number != self._number:
            return
        # A recording tells no words: its whole text is marked.
        self._words = [(0, 0, 0)]
        hearing = self._kiosk.session.hearing
        self._sound.play_clip(clip, loudness(hearing.volume), words_a_minute(hearing.rate))

    def _refused(self, number: int, _reason: str) -> None:
        voice = self._asked.pop(number, "")
        if voice and "no voice" in _reason:
            self.silence(voice)
        if self.speaking and number == self._number:
            self._go_on()
        self.changed.emit()

    def _go_on(self) -> None:
        if not self.speaking:
            return
        self._at += 1
        self._words, self._rects = [], []
        if self._at >= len(self._lines) or not self._standing():
            self._stop()
            return
        self._ask_for(self._at)
        self.changed.emit()

    def _standing(self) -> bool:
        """Whether the words that are to be read still stand where they stood."""
        return all(
            line.item is None
            or (shiboken6.isValid(line.item) and line.item.isVisible() and line.item.property("text") == line.said.text)
            for line in self._lines[self._at :]
        )

    def _stop(self) -> None:
        if self._at < 0:
            return
        self._at, self._lines, self._words, self._rects = -1, [], [], []
        self._asked.clear()
        self._voice.forget()
        self._sound.stop()
        self._timer.stop()
        self.changed.emit()

    def _look(self) -> None:
        """Mark the word that is being said; whoever listens is there."""
        if not self._standing():
            self._stop()
            return
        if self._kiosk.session.asked_at is None:
            self._kiosk.touched()
        line, moment = self._lines[self._at], self._sound.moment
        index = bisect_right([word[2] for word in self._words], moment) - 1
        rects: list[QRectF] = []
        if index >= 0 and line.item is not None and self._words:
            first, length, _ = self._words[index]
            whole = length == 0 and len(self._words) == 1
            span = (0, len(line.said.text)) if whole else line.said.mark(first)
            rects = marks_of(line.item, *span)
        if rects != self._rects:
            self._rects = rects
            self.changed.emit()

    def _tell(self) -> None:
        self._kiosk.offer_hearing(self._is_offered())

    def _here(self) -> tuple[object, ...]:
        view = self._kiosk.view
        return (view.screen, view.language, view.sheet, view.tiles, view.asking, view.comfort_first)

    def _follow(self) -> None:
        place = self._here()
        if place == self._place:
            return
        if place[1] != self._place[1]:
            self.changed.emit()
        self._place = place
        self._stop()
        if self._kiosk.session.hearing.ear and self._kiosk.session.screen is not Screen.COMFORT:
            # The new words stand once the items are made.
            QTimer.singleShot(0, self, self.read_screen)

    def _reached(self) -> None:
        item = self._window.activeFocusItem() if self._window else None
        if not self._kiosk.session.hearing.ear or item is None or not item.property("visualFocus"):
            return
        lines = list(self._lines_of(item))
        name = str(item.property("text") or "")
        if not lines and name:
            lines = [Line(None, utterance(name, self._phones))]
        self._begin(lines)

    @property
    def speaking(self) -> bool:
        """Whether something is being read."""
        return self._at >= 0

    def _is_offered(self) -> bool:
        language = self._shelf.language(self._kiosk.session.language)
        return bool(language.voice) and language.voice not in self._mute and self._sound.there

    offered = Property(bool, _is_offered, notify=changed)
    reading = Property(bool, lambda self: self.speaking, notify=changed)
    marks = Property("QVariantList", lambda self: self._rects, notify=changed)  # type: ignore[arg-type]
