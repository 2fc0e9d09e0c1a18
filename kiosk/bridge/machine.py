"""The machine under the kiosk: whether it is well, and its tests."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.bridge.changes import Changes
from kiosk.bridge.kiosk import Kiosk
from kiosk.bridge.speech import Speech
from kiosk.core import staff as events
from kiosk.core.records import replace
from kiosk.core.runs import Run

if TYPE_CHECKING:
    from kiosk.bridge.staffview import Facts

log = logging.getLogger("kiosk")
# The number of a sound that is no sentence of a screen.
NOBODY = -1


class Machinery(QObject):
    """Looks at the machine when staff do, and never on the way of a patient's touch."""

    changed = Signal()

    def __init__(
        self, kiosk: Kiosk, speech: Speech, folder: Path | None, clinic_file: Path | None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._speech = speech
        self._chime: Path | None = None
        self._folder = folder
        self._facts: Facts | None = None
        self._changes = Changes(kiosk, folder, clinic_file, self.look, self)
        self.run = Run(kiosk.clock.now().wall)
        self.touch_seen: Callable[[], bool] = lambda: False
        self.print_test: Callable[[], bool] | None = None
        self.has_printer: Callable[[], bool] = lambda: False
        self.ask_printer: Callable[[], None] = lambda: None
        self.written: Callable[[], None] = lambda: None
        self._began = kiosk.clock.now()
        self._lines: dict[str, Callable[[str], None]] = {
            "test": self._test,
            **self._changes.deeds,
        }

    @property
    def facts(self) -> Facts:
        """What was found when staff last looked."""
        if self._facts is None:
            self.look()
        assert self._facts is not None
        return self._facts

    def look(self) -> None:
        """Look at everything anew."""
        from kiosk.bridge.staffview import Facts
        from kiosk.bridge.wellness import look_at
        from kiosk.core import statistics
        from kiosk.core.chosen import in_force, last_change
        from kiosk.core.health import findings
        from kiosk.core.phonecode import code_of
        from kiosk.core.version import digest

        shelf, now = self._kiosk.shelf, self._kiosk.clock.now()
        mark = digest(shelf)
        jumped = has_jumped(now.seconds, now.wall.timestamp(), self._began.seconds, self._began.wall.timestamp())
        machine = look_at(shelf, now.wall, self.run, self._folder, mark, jumped)
        machine = replace(machine, touch_seen=self.touch_seen(), sound=self._speech.there, printer=self.has_printer())
        found = findings(machine)
        totals: tuple[statistics.Totals, ...] = ()
        undoable = False
        if self._folder is not None:
            self.written()
            today = now.wall.astimezone(self._kiosk.frame.wording.schedule.zone).date()
            totals = statistics.read(statistics.totals_file(self._folder), today)
            undoable = last_change(in_force(self._folder)[0]) is not None
        self._facts = Facts(
            findings=found, code=code_of(found, mark), totals=totals, undoable=undoable,
            can_print=self.print_test is not None and self.has_printer(),
        )  # fmt: skip

    def ask(self) -> None:
        """Look at everything, and have the printer looked for, which takes a moment."""
        self.ask_printer()
        self.look()

    def again(self) -> None:
        """Something of the machine is another thing now: staff who look see it."""
        if self._kiosk.session.staff.inside:
            self.look()
            self.changed.emit()

    def act(self, name: str, rest: str) -> None:
        """What a touch on the machine's or the settings' screens does."""
        taker = self._lines.get(name)
        if taker is not None:
            taker(rest)

    def _test(self, what: str) -> None:
        if what == "sound":
            self._ring()
            self._answer("sound_played")
        elif what == "print":
            sent = self.print_test is not None and self.print_test()
            self._answer("print_sent" if sent else "print_none")

    def _ring(self) -> None:
        import tempfile

        if self._chime is None:
            place = tempfile.TemporaryDirectory(prefix="kiosk-")
            # The folder goes with the machine, and not before: only a function of our own holds it until then.
            self.destroyed.connect(lambda *_: place.cleanup())
            self._chime = Path(place.name) / "chime.wav"
            self._chime.write_bytes(chime())
        self._speech.hush()
        self._speech.voice.play(NOBODY, str(self._chime), {"volume": 0.5, "stretch": 1.0})

    def _answer(self, word: str) -> None:
        self._kiosk.happen(events.Answer(word))


def has_jumped(seconds: float, wall: float, began_seconds: float, began_wall: float) -> bool:
    """Whether the wall clock went another way than the running clock since the start, all in s."""
    from kiosk.core.health import JUMP_SECONDS

    return abs((wall - began_wall) - (seconds - began_seconds)) > JUMP_SECONDS


def chime() -> bytes:
    """Two tones, a second in all, as a WAV."""
    import io
    import math
    import wave
    from array import array

    rate = 22_050
    samples = array("h")
    for pitch in (660.0, 880.0):
        for at in range(rate // 2):
            fade = min(1.0, at / 500, (rate / 2 - at) / 4000)
            samples.append(round(12_000 * fade * math.sin(2 * math.pi * pitch * at / rate)))
    made = io.BytesIO()
    with wave.open(made, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(rate)
        out.writeframes(samples.tobytes())
    return made.getvalue()
