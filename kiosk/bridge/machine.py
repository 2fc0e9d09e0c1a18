"""The machine under the kiosk: whether it is well, its tests, and the settings that staff change on the panel."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.bridge.kiosk import Kiosk
from kiosk.bridge.speech import Speech
from kiosk.core import staff as events
from kiosk.core.clinic import Clinic
from kiosk.core.runs import Run
from kiosk.core.session import Session
from kiosk.core.staff import Sheet

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
        self._clinic_file = clinic_file
        self._facts: Facts | None = None
        self._waiting: Clinic | None = None
        self.run = Run(kiosk.clock.now().wall)
        self.touch_seen: Callable[[], bool] = lambda: False
        self.print_test: Callable[[], bool] | None = None
        self.has_printer: Callable[[], bool] = lambda: False
        self.ask_printer: Callable[[], None] = lambda: None
        self.written: Callable[[], None] = lambda: None
        self._began = kiosk.clock.now()
        self._lines: dict[str, Callable[[str], None]] = {
            "test": self._test, "set": self._open, "draft": self._draft, "less": lambda _: self._step(-1),
            "more": lambda _: self._step(1), "save": self._save, "undo": lambda _: self._undo(),
        }  # fmt: skip
        kiosk.changed.connect(self._apply)

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
        from kiosk.core.chosen import last_change, read_chosen
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
            undoable = last_change(read_chosen(self._folder)[0]) is not None
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
            # The folder goes with the machine.
            self.destroyed.connect(place.cleanup)
            self._chime = Path(place.name) / "chime.wav"
            self._chime.write_bytes(chime())
        self._speech.hush()
        self._speech.voice.play(NOBODY, str(self._chime), {"volume": 0.5, "stretch": 1.0})

    def _answer(self, word: str) -> None:
        self._kiosk.happen(events.Answer(word))

    # Settings.

    def _open(self, key: str) -> None:
        from kiosk.core.careful import ON_PANEL

        if key in ON_PANEL:
            self._kiosk.happen(events.Go(Sheet.SETTING, key))

    def _draft(self, value: str) -> None:
        self._kiosk.happen(events.Draft(value))

    def _step(self, by: int) -> None:
        from kiosk.bridge.settingsview import stepped
        from kiosk.core.declared import BY_KEY

        setting = BY_KEY[self._kiosk.session.staff.setting]
        self._kiosk.happen(events.Draft(stepped(setting, self._value(), by)))

    def _value(self) -> int | str | None:
        staff = self._kiosk.session.staff
        if staff.draft is not None:
            return staff.draft
        found = self._now_in_force().values.get(staff.setting)
        return found if isinstance(found, int | str) else None

    def _now_in_force(self) -> Clinic:
        return self._waiting or self._kiosk.shelf.clinic

    def _save(self, sure: str) -> None:
        from kiosk.core.careful import is_less_careful
        from kiosk.core.chosen import changed

        key, value = self._kiosk.session.staff.setting, self._value()
        if not key or value is None:
            return
        if is_less_careful(key, value) and not sure and value != self._now_in_force().values.get(key):
            self._kiosk.happen(events.Draft(value, doubt=True))
            return
        if self._keep(lambda chosen: changed(chosen, key, value, self._kiosk.clock.now().wall)):
            self._kiosk.happen(events.Go(Sheet.SETTINGS))
            self._answer("saved")
        else:
            self._answer("not_saved")

    def _undo(self) -> None:
        from kiosk.core.chosen import undone

        done = self._keep(lambda chosen: undone(chosen, self._kiosk.clock.now().wall))
        self._answer("undone" if done else "not_saved")

    def _keep(self, change: Callable[..., object]) -> bool:
        from kiosk.core.chosen import Chosen, merged, read_chosen, write_chosen
        from kiosk.core.lastgood import base_clinic

        if self._folder is None or self._clinic_file is None:
            return False
        after = change(read_chosen(self._folder)[0])
        assert isinstance(after, Chosen)
        try:
            write_chosen(self._folder, after)
        except OSError as error:
            log.warning("settings: %s", error)
            return False
        self._waiting = merged(base_clinic(self._clinic_file, self._folder), after)[0]
        self.look()
        self._apply()
        return True

    def _apply(self) -> None:
        """Other settings begin with the next patient: never under somebody who reads."""
        session = self._kiosk.session
        if self._waiting is None or replace(session, staff=events.Staff(), touched_at=0.0) != Session():
            return
        clinic, self._waiting = self._waiting, None
        self._kiosk.use_clinic(clinic)
        self.look()


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
