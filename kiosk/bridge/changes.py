"""The settings that staff change on the panel: kept at once, in force from the next patient on, taken back again."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject

from kiosk.bridge.kiosk import Kiosk
from kiosk.core import staff as events
from kiosk.core.clinic import Clinic
from kiosk.core.records import replace
from kiosk.core.session import Session
from kiosk.core.staff import Sheet

log = logging.getLogger("kiosk")


class Changes(QObject):
    """Takes what staff touch on the screens of the settings to the session and to the panel's file."""

    def __init__(
        self, kiosk: Kiosk, folder: Path | None, clinic_file: Path | None, look: Callable[[], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._folder = folder
        self._clinic_file = clinic_file
        self._look = look
        # What begins with the next patient.
        self._waiting: Clinic | None = None
        self.deeds: Mapping[str, Callable[[str], None]] = {
            "set": self._open, "draft": lambda value: self._kiosk.happen(events.Draft(value)), "key": self._key,
            "less": lambda part: self._step(-1, part), "more": lambda part: self._step(1, part), "save": self._save,
            "undo": lambda _: self._undo(),
        }  # fmt: skip
        kiosk.changed.connect(self._apply)

    def _open(self, key: str) -> None:
        from kiosk.core.careful import ON_PANEL

        if key in ON_PANEL:
            self._kiosk.happen(events.Go(Sheet.SETTING, key))

    def _step(self, by: int, part: str) -> None:
        from kiosk.core.declared import BY_KEY
        from kiosk.core.stepping import stepped

        setting = BY_KEY[self._kiosk.session.staff.setting]
        today = self._kiosk.clock.now().wall.astimezone(self._kiosk.frame.wording.schedule.zone).date()
        self._kiosk.happen(events.Draft(stepped(setting, self._value(), by, part, today)))

    def _key(self, key: str) -> None:
        from kiosk.core.stepping import typed

        begun = self._kiosk.session.staff.draft is not None
        self._kiosk.happen(events.Draft(typed(self._value(), key, begun)))

    def _value(self) -> int | float | str | None:
        staff = self._kiosk.session.staff
        return self._held(staff.setting) if staff.draft is None else staff.draft

    def _held(self, key: str) -> int | float | str | None:
        """The value that counts from the next patient on."""
        found = (self._waiting or self._kiosk.shelf.clinic).values.get(key)
        return found if found is None or isinstance(found, int | float | str) else found.isoformat()

    def _save(self, sure: str) -> None:
        from kiosk.core.careful import Question, question
        from kiosk.core.chosen import Chosen, changed, merged

        key, value = self._kiosk.session.staff.setting, self._value()
        if not key or value is None:
            return
        if merged(Clinic(), Chosen({key: value}))[1]:
            self._answer("bad_phone")
            return
        if question(key, value) is not Question.NONE and not sure and value != self._held(key):
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

    def _answer(self, word: str) -> None:
        self._kiosk.happen(events.Answer(word))

    def _keep(self, change: Callable[..., object]) -> bool:
        from kiosk.core.chosen import Chosen, in_force, write_chosen
        from kiosk.core.lastgood import settings_now

        if self._folder is None or self._clinic_file is None:
            return False
        after = change(in_force(self._folder)[0])
        assert isinstance(after, Chosen)
        try:
            write_chosen(self._folder, after)
        except OSError as error:
            log.warning("settings: %s", error)
            return False
        self._waiting, wrong, kept = settings_now(self._clinic_file, self._folder)
        # The file that was written has no fault, whatever it had before.
        self._kiosk.judge_settings(wrong, kept)
        self._look()
        self._apply()
        return True

    def _apply(self) -> None:
        """Other settings begin with the next patient: never under somebody who reads."""
        session = self._kiosk.session
        if self._waiting is None or replace(session, staff=events.Staff(), touched_at=0.0) != Session():
            return
        clinic, self._waiting = self._waiting, None
        self._kiosk.use_clinic(clinic)
        self._look()
