"""Staff at the kiosk, as the pure part of the session: their screens stand over the patient's, which keep their place.

A pad that nobody touches closes, a panel that nobody touches locks; both only put the staff's part back.
"""

from __future__ import annotations

from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING, Protocol

from kiosk.core.content import Way
from kiosk.core.records import record, replace
from kiosk.core.visit import Visit

if TYPE_CHECKING:
    from kiosk.core.session import Session

HOLD_SECONDS = 3.0
PAD_SECONDS = 15.0
PANEL_SECONDS = 120.0
CROSSES = 5


class Sheet(Enum):
    """Which of the staff's screens stands."""

    NONE = ""
    PAD = "pad"
    PANEL = "panel"
    TIME = "time"
    RESTART = "restart"
    HEALTH = "health"
    TOUCH = "touch"
    USE = "use"
    SETTINGS = "settings"
    SETTING = "setting"
    LEAVE = "leave"


# Where "back" leads; from the first two it leads to the patient.
ABOVE = {Sheet.TOUCH: Sheet.HEALTH, Sheet.SETTING: Sheet.SETTINGS, Sheet.PAD: Sheet.NONE, Sheet.PANEL: Sheet.NONE}


@record
class Staff:
    """What stands on the staff's screens; never the digits of a PIN.

    ``digits`` is how many are typed, ``wait_until`` seconds of the running clock. ``note`` names a word that answers
    the last touch. ``draft`` is the value that a setting is about to get, ``doubt`` whether the second question stands.
    """

    sheet: Sheet = Sheet.NONE
    part: int = 0
    digits: int = 0
    refused: bool = False
    wait_until: float = 0.0
    note: str = ""
    setting: str = ""
    draft: int | float | str | None = None
    doubt: bool = False
    crosses: tuple[int, ...] = ()

    @property
    def open(self) -> bool:
        """Whether one of the staff's screens stands."""
        return self.sheet is not Sheet.NONE

    @property
    def inside(self) -> bool:
        """Whether the PIN was right."""
        return self.sheet not in {Sheet.NONE, Sheet.PAD}

    @property
    def patience(self) -> float:
        """How long the screen stays without a touch, s."""
        return PAD_SECONDS if self.sheet is Sheet.PAD else PANEL_SECONDS


@record
class OpenPad:
    """Somebody held the clinic's name for three seconds; ``wait_until`` as far as tries before ask for it."""

    wait_until: float = 0.0


@record
class Typed:
    """So many digits are typed."""

    digits: int


@record
class Refused:
    """The PIN was wrong."""

    wait_until: float


@record
class LetIn:
    """The PIN was right."""


@record
class Go:
    """Go to another screen of the staff."""

    sheet: Sheet
    setting: str = ""


@record
class Turn:
    """Go to another part of the same screen."""

    part: int


@record
class SetVisit:
    """What is known of this visit."""

    visit: Visit


@record
class Speak:
    """The patient's language, and whether English stands beside it."""

    language: str
    beside: bool


@record
class SetWay:
    """How much of the leaflet the patient reads, one page after another."""

    way: Way


@record
class SignLesson:
    """Staff have gone over what the check has shown."""


@record
class HandOver:
    """The patient takes over; ``language`` where that alone was chosen on the pad, which needs no PIN."""

    language: str = ""


@record
class Clear:
    """Nothing of the last patient is left; staff stay."""


@record
class Answer:
    """Say something under the last touch."""

    note: str


@record
class Draft:
    """The value a setting is about to get."""

    value: int | float | str | None
    doubt: bool = False


@record
class Crossed:
    """One cross of the touch test was touched."""

    number: int


StaffEvent = (
    OpenPad | Typed | Refused | LetIn | Go | Turn | SetVisit | Speak | SetWay | SignLesson | HandOver | Clear | Answer
    | Draft | Crossed
)  # fmt: skip
NEEDS_NO_PIN = (OpenPad, Typed, Refused, LetIn, HandOver, Turn)


class Now(Protocol):
    """An instant, as the session has it."""

    @property
    def seconds(self) -> float:
        """Seconds of the running clock."""

    @property
    def wall(self) -> datetime:
        """The wall clock."""


def staffed(session: Session, event: StaffEvent, at: Now, fresh: Session) -> Session:
    """The session after something that staff did; total, and without a PIN nothing but the pad answers."""
    if not isinstance(event, NEEDS_NO_PIN) and not session.staff.inside:
        return session
    staff = session.staff
    session = replace(session, touched_at=at.seconds, asked_at=None)
    match event:
        case OpenPad(wait_until):
            return session if staff.open else replace(session, staff=Staff(Sheet.PAD, wait_until=wait_until))
        case Typed(digits):
            return _with(session, digits=digits, refused=False)
        case Refused(wait_until):
            return _with(session, digits=0, refused=True, wait_until=wait_until)
        case LetIn():
            return replace(session, staff=Staff(Sheet.PANEL)) if staff.sheet is Sheet.PAD else session
        case Go(sheet, setting):
            return replace(session, staff=Staff(sheet, setting=setting)) if sheet is not Sheet.NONE else session
        case Turn(part):
            return _with(session, part=max(0, part))
        case SetVisit(visit):
            return replace(session, visit=visit)
        case Speak(language, beside):
            return replace(session, language=language, beside=beside)
        case SetWay(way):
            return replace(session, lesson=replace(session.lesson, way=way))
        case SignLesson():
            return replace(session, lesson=replace(session.lesson, signed=True))
        case HandOver(language):
            return _handed(session, language, at) if staff.inside or language else session
        case Clear():
            return replace(fresh, staff=staff, touched_at=at.seconds)
        case Answer(note):
            return _with(session, note=note)
        case Draft(value, doubt):
            return _with(session, draft=value, doubt=doubt, note="")
        case Crossed(number):
            return _with(session, crosses=tuple(sorted({*staff.crosses, number})))


def _with(session: Session, **changes: object) -> Session:
    return replace(session, staff=replace(session.staff, **changes)) if session.staff.open else session  # type: ignore[arg-type]


def _handed(session: Session, language: str, at: Now) -> Session:
    """Into the patient's hands: where they were, or on the home screen of a visit that begins."""
    # The session is built from this module.
    from kiosk.core.session import Screen

    session = replace(session, staff=Staff(), language=language or session.language)
    if session.screen is Screen.LANGUAGE:
        session = replace(session, screen=session.under)
    if session.screen is Screen.WELCOME:
        session = replace(session, screen=Screen.HOME, under=Screen.HOME)
    return session if session.begun_at is not None else replace(session, begun_at=at.wall)


def stepped_back(session: Session) -> Session:
    """One part or one screen back; from the first screen to the patient."""
    staff = session.staff
    if staff.part:
        return _with(session, part=staff.part - 1)
    if staff.doubt:
        return _with(session, doubt=False)
    above = ABOVE.get(staff.sheet, Sheet.PANEL)
    return replace(session, staff=Staff(above))


def waited(session: Session, at: Now) -> Session:
    """Time went by on a screen of the staff: left alone, it closes by itself."""
    return replace(session, staff=Staff()) if at.seconds - session.touched_at >= session.staff.patience else session


def seconds_open(session: Session, at: Now) -> int:
    """Whole seconds until the staff's screen closes by itself."""
    return max(0, -int(-(session.touched_at + session.staff.patience - at.seconds) // 1))
