"""One person's visit as a pure reducer: every event carries its time, and one owner resets everything."""

from __future__ import annotations

from datetime import datetime
from enum import Enum
from typing import assert_never

from kiosk.core import lesson as lessons
from kiosk.core import ways
from kiosk.core.bilingual import ShowBeside
from kiosk.core.content import Stop
from kiosk.core.languages import SOURCE
from kiosk.core.lesson import Learn, Lesson
from kiosk.core.records import record, replace
from kiosk.core.speech import Hearing
from kiosk.core.staff import Staff, StaffEvent, staffed, stepped_back, waited
from kiosk.core.theme import Scheme, TextSize
from kiosk.core.visit import Visit

# VVSG 2.0 7.2-O: 2 to 5 minutes without a touch, then a question that lasts 20 to 45 seconds.
IDLE_SECONDS = 180.0
QUESTION_SECONDS = 45.0

Anchor = tuple[int, int]
TOP: Anchor = (0, 0)


class Screen(Enum):
    """Which screen stands."""

    WELCOME = "welcome"
    HOME = "home"
    PAGE = "page"
    CHECK = "check"
    NORMAL = "normal"
    UNWELL = "unwell"
    LANGUAGE = "language"
    COMFORT = "comfort"
    KEYS = "keys"
    TAKE = "take"


OVERLAYS = frozenset({Screen.UNWELL, Screen.LANGUAGE, Screen.COMFORT, Screen.KEYS, Screen.TAKE})


@record
class Ease:
    """What makes the screen easier to reach and to bear: big buttons, everything lower, nothing moving."""

    big: bool = False
    low: bool = False
    still: bool = False


@record
class Take:
    """How the paper is wanted: ``large`` follows the text size until somebody chooses; ``beside`` is with English."""

    large: bool | None = None
    beside: bool = False


@record
class Session:
    """All that one person can change; the defaults are what the next person finds (VVSG 2.0 7.1-A).

    ``anchor`` is the item and the statement that the screen begins with: it, and not a screen number, is
    the place that is kept when the language or the text size changes. ``under`` is the screen that an
    overlay covers, ``over_anchor`` the overlay's own place, ``key`` what the key does that was asked about
    last. ``beside`` is whether English stands beside the language. Times are seconds of a monotonic clock.
    """

    screen: Screen = Screen.WELCOME
    under: Screen = Screen.WELCOME
    stop: int = 0
    anchor: Anchor = TOP
    over_anchor: Anchor = TOP
    language: str = SOURCE
    size: TextSize = TextSize.NORMAL
    scheme: Scheme = Scheme.DEFAULT
    ease: Ease = Ease()
    hearing: Hearing = Hearing()
    lesson: Lesson = Lesson()
    take: Take = Take()
    key: str = ""
    beside: bool = False
    visit: Visit = Visit()
    staff: Staff = Staff()
    begun_at: datetime | None = None
    touched_at: float = 0.0
    asked_at: float | None = None

    @property
    def fresh(self) -> bool:
        """Whether nothing differs from what the next person should find."""
        if self.screen is not Screen.WELCOME or self.begun_at is not None:
            # Most moments of a visit; the rest is compared as a whole, so that no field can be forgotten.
            return False
        return replace(self, touched_at=0.0) == _FRESH


@record
class Touched:
    """A finger, a key or a scroll: somebody is there."""


@record
class Tick:
    """Time went by."""


@record
class Home:
    """Go to the home screen."""


@record
class Next:
    """Go on; ``to`` is the next part of the same page, if it has one."""

    to: Anchor | None = None


@record
class Back:
    """Go back, or close an overlay; ``to`` is the part before on the same page, if it has one."""

    to: Anchor | None = None


@record
class OpenStop:
    """Go to a stop of the route."""

    stop: int


@record
class ShowItem:
    """Show one item of the page, such as a stop of the timeline."""

    anchor: Anchor


@record
class Open:
    """Open an overlay; the screen under it is kept."""

    screen: Screen


@record
class ChooseLanguage:
    """Read in another language, at the same place."""

    code: str


@record
class ChooseSize:
    """Read at another text size."""

    size: TextSize


@record
class ChooseScheme:
    """Read in another contrast."""

    scheme: Scheme


@record
class ChooseEase:
    """Reach and bear the screen in another way."""

    ease: Ease


@record
class ChooseHearing:
    """Listen in another way."""

    hearing: Hearing


@record
class ChooseTake:
    """Have another paper."""

    take: Take


@record
class ExplainKey:
    """Ask what a key does, by the name of its act."""

    key: str


@record
class ComfortToNormal:
    """Put every comfort back without losing the place (VVSG 2.0 7.1-B)."""


@record
class StillHere:
    """The answer to "Are you still reading?"."""


@record
class EndVisit:
    """The person has finished."""


Event = (
    Touched | Tick | Home | Next | Back | OpenStop | ShowItem | Open | ChooseLanguage | ChooseSize | ChooseScheme
    | ChooseEase | ChooseHearing | ChooseTake | ExplainKey | ComfortToNormal | StillHere | EndVisit | StaffEvent | Learn
    | ShowBeside
)  # fmt: skip
_FRESH = Session()


@record
class Instant:
    """Now, twice: seconds of a monotonic clock for waiting, and the wall clock for the injection."""

    seconds: float
    wall: datetime


def reduce(session: Session, event: Event, at: Instant, route: tuple[Stop, ...]) -> Session:
    """The session after an event; total for every session and event."""
    if isinstance(event, Tick):
        return _after_tick(session, at)
    if isinstance(event, StaffEvent):
        return staffed(session, event, at, Session())
    touched = replace(session, touched_at=at.seconds)
    if isinstance(event, Touched):
        # While the question stands a touch only buys time: what it means is for the button under it to say.
        return touched if session.asked_at is None else replace(touched, asked_at=at.seconds)
    if isinstance(event, EndVisit):
        return Session(touched_at=at.seconds)
    if session.staff.open:
        if isinstance(event, Back):
            return stepped_back(touched)
        if event != Open(Screen.UNWELL):
            return touched
        # Whoever feels unwell is not kept waiting by a screen of the staff.
        touched = replace(touched, staff=Staff())
    after = _after_choice(replace(touched, asked_at=None), event, route)
    if after.begun_at is None and not after.fresh:
        after = replace(after, begun_at=at.wall, lesson=replace(after.lesson, seed=ways.seed_of(at.wall)))
    return after


def seconds_left(session: Session, at: Instant) -> int | None:
    """Whole seconds until the reset, only in the second half of the question, which worries nobody earlier."""
    if session.asked_at is None:
        return None
    left = session.asked_at + QUESTION_SECONDS - at.seconds
    return max(0, -int(-left // 1)) if left <= QUESTION_SECONDS / 2 else None


def _after_tick(session: Session, at: Instant) -> Session:
    if session.staff.open:
        return waited(session, at)
    if session.fresh:
        return session
    if session.asked_at is not None:
        return Session(touched_at=at.seconds) if at.seconds - session.asked_at >= QUESTION_SECONDS else session
    if at.seconds - session.touched_at >= IDLE_SECONDS:
        return replace(session, asked_at=at.seconds)
    return session


def _after_choice(
    session: Session,
    event: Home | Next | Back | OpenStop | ShowItem | Open | ChooseLanguage | ChooseSize | ChooseScheme
    | ChooseEase | ChooseHearing | ChooseTake | ExplainKey | ComfortToNormal | StillHere | Learn | ShowBeside,
    route: tuple[Stop, ...],
) -> Session:  # fmt: skip
    if isinstance(event, Learn):
        return _learn(session, event)
    match event:
        case Home():
            return _home(session)
        case Next(to):
            return _next(session, to, route)
        case Back(to):
            return _back(session, to, route)
        case OpenStop(stop):
            inside = replace(session, lesson=replace(session.lesson, inside=True))
            return _to(inside, Screen.PAGE, stop) if 0 <= stop < len(route) else session
        case ShowItem(anchor):
            return replace(session, anchor=anchor) if session.screen is Screen.PAGE else session
        case Open(screen):
            return _open(session, screen)
        case ChooseLanguage(code):
            chosen = replace(session, language=code)
            return replace(chosen, screen=chosen.under) if session.screen is Screen.LANGUAGE else chosen
        case ChooseSize(size):
            return replace(session, size=size)
        case ChooseScheme(scheme):
            return replace(session, scheme=scheme)
        case ChooseEase(ease):
            return replace(session, ease=ease)
        case ChooseHearing(hearing):
            return replace(session, hearing=hearing)
        case ChooseTake(take):
            return replace(session, take=take)
        case ShowBeside(beside):
            return replace(session, beside=beside)
        case ExplainKey(key):
            return replace(session, key=key)
        case ComfortToNormal():
            return replace(session, size=TextSize.NORMAL, scheme=Scheme.DEFAULT, ease=Ease(), hearing=Hearing())
        case StillHere():
            return session
    assert_never(event)


def _learn(session: Session, event: Learn) -> Session:
    after = replace(session, lesson=lessons.learned(session.lesson, event))
    if isinstance(event, lessons.BeginCheck | lessons.OpenNormal):
        return _to(after, Screen.CHECK if isinstance(event, lessons.BeginCheck) else Screen.NORMAL)
    return replace(after, anchor=TOP) if isinstance(event, lessons.GiveAnswer | lessons.Feel) else after


def _home(session: Session) -> Session:
    return _to(replace(session, lesson=replace(session.lesson, inside=False)), Screen.HOME)


def _to(session: Session, screen: Screen, stop: int = 0) -> Session:
    return replace(session, screen=screen, under=screen, stop=stop, anchor=TOP, over_anchor=TOP)


def _open(session: Session, screen: Screen) -> Session:
    if screen not in OVERLAYS:
        return session
    if session.screen is screen:
        return replace(session, screen=session.under, over_anchor=TOP)
    return replace(session, screen=screen, over_anchor=TOP, key="")


def _next(session: Session, to: Anchor | None, route: tuple[Stop, ...]) -> Session:
    if session.screen in OVERLAYS:
        return replace(session, over_anchor=to) if to is not None else replace(session, screen=session.under)
    if to is not None:
        return replace(session, anchor=to)
    if session.screen is Screen.WELCOME:
        return _to(session, Screen.HOME)
    if session.screen is Screen.CHECK:
        return _in_lesson(session, lessons.onward(session.lesson))
    if session.screen is Screen.NORMAL:
        return _home(session)
    home = session.screen is Screen.HOME
    stop = ways.stop_after(session.lesson, -1 if home else session.stop, route)
    if stop is None:
        return session if home else _home(session)
    inside = session.lesson.inside and not home and ways.same_section(session.stop, stop, route)
    return _to(replace(session, lesson=replace(session.lesson, inside=inside)), Screen.PAGE, stop)


def _in_lesson(session: Session, lesson: Lesson | None) -> Session:
    return _home(session) if lesson is None else replace(session, lesson=lesson, anchor=TOP)


def _back(session: Session, to: Anchor | None, route: tuple[Stop, ...]) -> Session:
    if session.screen in OVERLAYS:
        return replace(session, over_anchor=to) if to is not None else replace(session, screen=session.under)
    if to is not None:
        return replace(session, anchor=to)
    if session.screen is Screen.PAGE:
        stop = ways.stop_before(session.lesson, session.stop, route)
        return _home(session) if stop is None else _to(session, Screen.PAGE, stop)
    if session.screen is Screen.CHECK:
        return _in_lesson(session, lessons.backward(session.lesson))
    if session.screen is Screen.NORMAL:
        return _in_lesson(session, lessons.felt_before(session.lesson))
    return _to(session, Screen.WELCOME)
