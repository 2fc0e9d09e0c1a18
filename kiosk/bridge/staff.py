"""Staff at the kiosk, as QML sees them: the pad, the hand-over panel, and what a touch there does."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge.kiosk import Kiosk
from kiosk.bridge.rows import Rows
from kiosk.bridge.staffrows import MOST_COLUMNS, RowProps
from kiosk.core import pin as pins
from kiosk.core import staff as events
from kiosk.core.content import Way
from kiosk.core.isolates import isolate_number
from kiosk.core.records import replace
from kiosk.core.session import Session
from kiosk.core.staff import HOLD_SECONDS, Sheet, seconds_open
from kiosk.core.visit import OLDEST_HOURS, SIDES, Visit, with_flag

if TYPE_CHECKING:
    from kiosk.bridge.machine import Machinery
    from kiosk.bridge.staffview import StaffProps

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1
log = logging.getLogger("kiosk")
# How often the held name is looked at, and the marks of a hold that show, ms and thirds.
LOOK_MS, MARKS = 100, 3
STEP_MINUTES = 5
# All that the pad answers before the PIN was right.
WITHOUT_PIN = frozenset({"digit", "erase", "open", "handto", "back"})
DAY_MINUTES = 24 * 60


@QmlElement
@QmlSingleton
class Staff(QObject):
    """Takes what staff touch to the session; the digits of a PIN stay in here and are forgotten at once."""

    changed = Signal()
    ticked = Signal()
    heldChanged = Signal()
    leaving = Signal()
    _made: Staff | None = None

    def __init__(self, kiosk: Kiosk, machine: Machinery, folder: Path | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._machine = machine
        self._folder = folder
        self._digits = ""
        self._shown_pin = ""
        self._kept: pins.Kept | None = None
        self._boot = pins.boot_id()
        self._tries = pins.Tries()
        self._held_since: float | None = None
        self._marks = 0
        self._closes = ""
        self._view: StaffProps | None = None
        self._columns = [Rows(RowProps, self) for _ in range(MOST_COLUMNS)]
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._session = Session()
        self._lines: dict[str, Callable[[str], None]] = {
            "digit": self._digit, "erase": lambda _: self._erase(), "open": lambda _: self._try(),
            "handto": lambda code: self._do(events.HandOver(code)), "hand": lambda _: self._do(events.HandOver()),
            "language": self._language, "beside": lambda on: self._beside(on == "on"),
            "sign": lambda _: self._do(events.SignLesson()),
            "way": lambda way: self._do(events.SetWay(Way(way))), "go": self._go,
            "side": self._side, "flag": self._flag, "time": self._time, "day": self._day, "at": self._at,
            "later": self._later, "restart": lambda _: self._set(restart_day=None, restart_minute=None),
            "clear": lambda _: self._do(events.Clear()), "leave": lambda _: self.leaving.emit(),
            "back": lambda _: self._kiosk.goBack(), "cross": lambda n: self._do(events.Crossed(int(n))),
        }  # fmt: skip
        kiosk.changed.connect(self._follow)
        machine.changed.connect(self._follow)

    @staticmethod
    def create(_engine: QObject) -> Staff:
        """The one that ``offer`` was given; QML never makes its own."""
        assert Staff._made is not None
        return Staff._made

    def offer(self) -> None:
        """Make this the object that QML calls Staff."""
        Staff._made = self

    def show_pin(self, pin: str) -> None:
        """The PIN that the demonstration shows on its pad."""
        self._shown_pin = pin
        self._kept = pins.keep(pin)

    @property
    def view(self) -> StaffProps | None:
        """What stands on the staff's screen."""
        return self._view

    @Slot(bool)
    def hold(self, down: bool) -> None:
        """A finger rests on the clinic's name, or has left it."""
        if down == (self._held_since is not None):
            return
        self._held_since = self._seconds() if down else None
        if down:
            self._timer.start()
        self._look()

    @Slot()
    def knock(self) -> None:
        """Open the pad: the name was held long enough, or the staff's key was pressed."""
        if self._kiosk.session.staff.open:
            return
        self._digits = ""
        self._read_pin()
        self._do(events.OpenPad(self._seconds() + pins.wait_left(self._tries, self._seconds())))

    @Slot()
    def tick(self) -> None:
        """Time went by."""
        self._look()
        staff = self._kiosk.session.staff
        if not staff.open:
            return
        if staff.wait_until:
            self._derive()
        closes = self._clock_text()
        if closes != self._closes:
            self._closes = closes
            self.ticked.emit()

    @Slot(str)
    def act(self, deed: str) -> None:
        """A button of the staff's screens, by what its row calls it, such as "side:left"."""
        name, _, rest = deed.partition(":")
        staff = self._kiosk.session.staff
        if not staff.inside and not (staff.open and name in WITHOUT_PIN):
            return
        taker = self._lines.get(name)
        if taker is not None:
            taker(rest)
        else:
            self._machine.act(name, rest)

    @Slot()
    def more(self) -> None:
        """The next part of this screen, or the first one again."""
        view = self._view
        if view is not None:
            self._do(events.Turn(view.part % view.parts))

    # The PIN.

    def _read_pin(self) -> None:
        if self._folder is None:
            return
        self._tries = pins.read_tries(self._folder, self._boot, self._seconds())
        kept = pins.read_pin(self._folder)
        if kept is not None:
            self._kept, self._shown_pin = kept, ""
        elif self._kiosk.frame.shelf.clinic.number("demonstration"):
            if not self._shown_pin:
                self.show_pin(pins.made_up())
        else:
            self._kept = None

    def _digit(self, digit: str) -> None:
        if self._kiosk.session.staff.sheet is Sheet.PAD and self._kept is not None and not self._waits():
            self._digits = (self._digits + digit)[: pins.MOST_DIGITS]
            self._do(events.Typed(len(self._digits)))

    def _erase(self) -> None:
        self._digits = self._digits[:-1]
        self._do(events.Typed(len(self._digits)))

    def _try(self) -> None:
        typed, self._digits = self._digits, ""
        if self._kiosk.session.staff.sheet is not Sheet.PAD or self._kept is None or not typed or self._waits():
            return
        # Written before it is looked at: who pulls the plug has used up the try all the same.
        before = self._tries
        self._remember(pins.Tries(before.wrong + 1, self._boot, self._seconds()))
        if pins.is_right(self._kept, typed):
            self._remember(pins.Tries())
            self._machine.ask()
            self._do(events.LetIn())
            return
        wait = pins.wait_left(self._tries, self._seconds())
        self._do(events.Refused(self._seconds() + wait if wait else 0.0))

    def _waits(self) -> bool:
        return self._kiosk.session.staff.wait_until > self._seconds()

    def _remember(self, tries: pins.Tries) -> None:
        self._tries = tries
        if self._folder is None:
            return
        try:
            pins.write_tries(self._folder, tries)
        except OSError as error:
            log.warning("staff: wrong tries cannot be remembered: %s", error)

    # The visit.

    def _language(self, code: str) -> None:
        if self._kiosk.frame.shelf.language(code).code == code:
            self._do(events.Speak(code, self._kiosk.session.beside))

    def _beside(self, on: bool) -> None:
        self._do(events.Speak(self._kiosk.session.language, on))

    def _go(self, name: str) -> None:
        self._machine.ask()
        self._do(events.Go(Sheet(name)))

    def _set(self, **changes: object) -> None:
        self._do(events.SetVisit(replace(self._kiosk.session.visit, **changes)))  # type: ignore[arg-type]

    def _side(self, side: str) -> None:
        if side in SIDES:
            self._set(side="" if self._kiosk.session.visit.side == side else side)

    def _flag(self, rest: str) -> None:
        key, _, answer = rest.partition(":")
        visit = self._kiosk.session.visit
        wanted: bool | None = answer == "yes"
        once_more = with_flag(visit, key, wanted)
        # A second touch of the same answer takes it back: nobody has said.
        self._do(events.SetVisit(with_flag(visit, key, None) if once_more == visit else once_more))

    def _time(self, wanted: str) -> None:
        now = self._kiosk.clock.now().wall
        if wanted == "none":
            self._set(injected_at=None)
            return
        moment = self._kiosk.session.visit.injected_at or now
        if wanted != "now":
            moment = stepped(moment, int(wanted))
        earliest = now - timedelta(hours=OLDEST_HOURS)
        self._set(injected_at=now if wanted == "now" or moment > now else max(moment, earliest))

    def _day(self, day: str) -> None:
        chosen = date.fromisoformat(day)
        self._set(restart_day=None if self._kiosk.session.visit.restart_day == chosen else chosen)

    def _at(self, minute: str) -> None:
        chosen = int(minute)
        self._set(restart_minute=None if self._kiosk.session.visit.restart_minute == chosen else chosen)

    def _later(self, minutes: str) -> None:
        at = self._kiosk.session.visit.restart_minute
        self._set(restart_minute=(8 * 60 if at is None else at + int(minutes)) % DAY_MINUTES)

    # What stands.

    def _do(self, event: events.StaffEvent) -> None:
        self._kiosk.happen(event)

    def _seconds(self) -> float:
        return self._kiosk.clock.now().seconds

    def _look(self) -> None:
        held = 0.0 if self._held_since is None else self._seconds() - self._held_since
        marks = min(MARKS, int(held / HOLD_SECONDS * MARKS + 0.34)) if held else 0
        if held >= HOLD_SECONDS:
            self._held_since, marks = None, 0
            self.knock()
        if self._held_since is None:
            self._timer.stop()
        if marks != self._marks:
            self._marks = marks
            self.heldChanged.emit()

    def _follow(self) -> None:
        session = self._kiosk.session
        if not session.staff.open:
            self._digits, self._closes = "", ""
            if self._view is not None:
                self._view = None
                self.changed.emit()
            return
        self._derive()

    def _derive(self) -> None:
        # Not at start: most visits see none of it.
        from kiosk.bridge.staffview import Facts, View

        session = self._kiosk.session
        at = self._kiosk.clock.now()
        facts = replace(
            self._machine.facts if session.staff.inside else Facts(),
            pin_set=self._kept is not None, shown_pin=self._shown_pin,
        )  # fmt: skip
        view = View(self._kiosk.frame, session, at, facts).props()
        self._closes = self._clock_text()
        for number, rows in enumerate(self._columns):
            rows.replace(view.columns[number] if number < len(view.columns) else ())
        if view != self._view:
            self._view = view
            self.changed.emit()
        self.ticked.emit()

    def _clock_text(self) -> str:
        left = seconds_open(self._kiosk.session, self._kiosk.clock.now())
        return isolate_number(f"{left // 60}:{left % 60:02}")

    def _said(self) -> str:
        if self._view is None:
            return ""
        return self._kiosk.frame.wording.shared("Staff.locks_in", value=self._closes)

    def _prop(self, name: str, default: object) -> object:
        return default if self._view is None else getattr(self._view, name)

    sheet = Property(str, lambda self: self._prop("sheet", ""), notify=changed)
    title = Property(str, lambda self: self._prop("title", ""), notify=changed)
    lead = Property(str, lambda self: self._prop("lead", ""), notify=changed)
    wide = Property(int, lambda self: self._prop("wide", 0), notify=changed)
    part = Property(int, lambda self: self._prop("part", 1), notify=changed)
    parts = Property(int, lambda self: self._prop("parts", 1), notify=changed)
    key = Property(int, lambda self: self._prop("key", 0), notify=changed)
    keyWide = Property(int, lambda self: self._prop("key_wide", 0), notify=changed)
    lockUnder = Property(bool, lambda self: self._prop("lock_under", False), notify=changed)
    keysBeside = Property(bool, lambda self: self._prop("keys_beside", False), notify=changed)
    dots = Property(int, lambda self: self._prop("dots", 0), notify=changed)
    crosses = Property("QVariantList", lambda self: list(self._prop("crosses", ())), notify=changed)  # type: ignore[arg-type]
    first = Property(QObject, lambda self: self._columns[0], notify=changed)
    second = Property(QObject, lambda self: self._columns[1], notify=changed)
    third = Property(QObject, lambda self: self._columns[2], notify=changed)
    closes = Property(str, _said, notify=ticked)
    marks = Property(int, lambda self: self._marks, notify=heldChanged)


def stepped(moment: datetime, minutes: int) -> datetime:
    """A moment so many minutes on, on a step of five minutes."""
    moved = moment + timedelta(minutes=minutes)
    if minutes % 60 == 0:
        return moved
    return moved - timedelta(minutes=moved.minute % STEP_MINUTES, seconds=moved.second, microseconds=moved.microsecond)


__all__ = ["Staff", "Visit"]
