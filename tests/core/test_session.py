"""One visit: every event on every screen, the idle question, and one owner that puts everything back."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import UTC, datetime
from itertools import product

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from kiosk.core.content import Stop, Way
from kiosk.core.lesson import (
    Asked,
    BeginCheck,
    ChooseWay,
    Feel,
    GiveAnswer,
    Lesson,
    OpenNormal,
    RatePain,
)
from kiosk.core.session import (
    IDLE_SECONDS,
    OVERLAYS,
    QUESTION_SECONDS,
    TOP,
    Anchor,
    Back,
    ChooseEase,
    ChooseLanguage,
    ChooseScheme,
    ChooseSize,
    ComfortToNormal,
    Ease,
    EndVisit,
    Event,
    ExplainKey,
    Home,
    Instant,
    Next,
    Open,
    OpenStop,
    Screen,
    Session,
    ShowItem,
    StillHere,
    Take,
    Tick,
    Touched,
    reduce,
    seconds_left,
)
from kiosk.core.speech import Hearing
from kiosk.core.staff import Sheet, Staff
from kiosk.core.theme import Scheme, TextSize
from kiosk.core.visit import Visit

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
ROUTE = tuple(Stop(section, page) for section in range(3) for page in range(2))
ASKED = (Asked("driving"), Asked("numb", safety=True))
EVENTS: tuple[Event, ...] = (
    *(Touched(), Tick(), Home(), Next(), Next((1, 2)), Back(), Back((1, 0)), ShowItem((2, 0)), StillHere()),
    *(OpenStop(stop) for stop in (-1, 0, 3, 6)),
    *(Open(screen) for screen in Screen),
    *(
        ChooseLanguage("ar"),
        ChooseSize(TextSize.LARGEST),
        ChooseScheme(Scheme.SOFT),
        ChooseEase(Ease(big=True)),
        EndVisit(),
    ),
    *(ComfortToNormal(), ExplainKey("home")),
    *(ChooseWay(Way.SHORT), BeginCheck(ASKED), GiveAnswer("a", True), GiveAnswer("b", False)),
    *(OpenNormal(), Feel("head"), Feel("head", "red/worst"), RatePain(7), RatePain(99)),
)
STANDS = tuple(
    Session(screen=screen, under=under, stop=4, anchor=(1, 1), begun_at=NOON, asked_at=asked)
    for screen, under in (*((s, s) for s in Screen if s not in OVERLAYS),
                          *product(OVERLAYS, (Screen.WELCOME, Screen.HOME, Screen.PAGE)))
    for asked in (None, 5.0)
)  # fmt: skip
# One value of each field that a person can leave behind; a new field needs a row here.
CHANGED: dict[str, object] = {
    "screen": Screen.PAGE,
    "under": Screen.HOME,
    "stop": 3,
    "anchor": (2, 1),
    "over_anchor": (1, 1),
    "language": "ar",
    "size": TextSize.LARGEST,
    "scheme": Scheme.WHITE_ON_BLACK,
    "ease": Ease(low=True),
    "hearing": Hearing(ear=True),
    "lesson": Lesson(pain=7),
    "take": Take(large=True),
    "key": "home",
    "beside": True,
    "visit": Visit(steroid=True),
    "staff": Staff(Sheet.PANEL),
    "begun_at": NOON,
    "touched_at": 1.0,
    "asked_at": 2.0,
}


def at(seconds: float) -> Instant:
    return Instant(seconds, NOON)


def after(*events: Event, start: Session | None = None, seconds: float = 10.0) -> Session:
    session = start or Session()
    for event in events:
        session = reduce(session, event, at(seconds), ROUTE)
    return session


def base(session: Session) -> Screen:
    return session.under if session.screen in OVERLAYS else session.screen


READING = after(Next(), OpenStop(2))


@pytest.mark.parametrize("event", EVENTS, ids=repr)
@pytest.mark.parametrize("route", [(), ROUTE[:1], ROUTE], ids=len)
def test_every_event_is_right_on_every_screen(event: Event, route: tuple[Stop, ...]) -> None:
    assert len(STANDS) == 2 * (len(set(Screen) - OVERLAYS) + 3 * len(OVERLAYS))
    for session in STANDS:
        found = reduce(session, event, at(60.0), route)
        assert base(found) not in OVERLAYS
        assert found.screen in OVERLAYS or found.under is found.screen
        assert isinstance(found.stop, int)


@pytest.mark.parametrize(
    ("start", "event", "screen", "stop"),
    [
        (Session(), Next(), Screen.HOME, 0),
        (after(Next()), Next(), Screen.PAGE, 0),
        (after(Next()), OpenStop(3), Screen.PAGE, 3),
        (after(Next()), OpenStop(6), Screen.HOME, 0),
        (after(Next()), OpenStop(-1), Screen.HOME, 0),
        (after(Next()), Back(), Screen.WELCOME, 0),
        (READING, Next(), Screen.PAGE, 3),
        (READING, Back(), Screen.HOME, 0),
        (after(Next(), Next(), Next()), Back(), Screen.PAGE, 0),
        (after(Next(), OpenStop(0)), Back(), Screen.HOME, 0),
        (after(Next(), OpenStop(5)), Next(), Screen.HOME, 0),
        (READING, Home(), Screen.HOME, 0),
        (READING, Open(Screen.UNWELL), Screen.UNWELL, 2),
        (READING, Open(Screen.HOME), Screen.PAGE, 2),
        (Session(), Open(Screen.UNWELL), Screen.UNWELL, 0),
        (after(Open(Screen.UNWELL)), Back(), Screen.WELCOME, 0),
        (after(Open(Screen.UNWELL)), Next(), Screen.WELCOME, 0),
        (after(Open(Screen.UNWELL)), Open(Screen.UNWELL), Screen.WELCOME, 0),
        (after(Open(Screen.UNWELL)), Open(Screen.COMFORT), Screen.COMFORT, 0),
        (after(Open(Screen.UNWELL)), Home(), Screen.HOME, 0),
        (after(Open(Screen.LANGUAGE)), ChooseLanguage("ar"), Screen.WELCOME, 0),
        (Session(), ChooseLanguage("ar"), Screen.WELCOME, 0),
        (after(Open(Screen.COMFORT)), ChooseSize(TextSize.LARGE), Screen.COMFORT, 0),
        (READING, EndVisit(), Screen.WELCOME, 0),
    ],
)
def test_where_an_event_leads(start: Session, event: Event, screen: Screen, stop: int) -> None:
    found = reduce(start, event, at(20.0), ROUTE)
    assert (found.screen, found.stop) == (screen, stop)


@pytest.mark.parametrize("event", [Next((1, 1)), Back((1, 1))])
@pytest.mark.parametrize("overlay", [None, *sorted(OVERLAYS, key=lambda screen: screen.value)])
def test_a_further_part_of_a_page_is_a_step_on_the_same_screen(event: Event, overlay: Screen | None) -> None:
    start = READING if overlay is None else after(Open(overlay), start=READING)
    found = reduce(start, event, at(20.0), ROUTE)
    assert (found.screen, found.stop) == (start.screen, 2)
    assert (found.anchor if overlay is None else found.over_anchor) == (1, 1)
    assert found.anchor == (start.anchor if overlay else (1, 1))


PLACED = after(ShowItem((2, 1)), start=READING)


@pytest.mark.parametrize(
    "events",
    [
        (ChooseLanguage("ar"),),
        (Open(Screen.LANGUAGE), ChooseLanguage("ar")),
        (ChooseSize(TextSize.LARGEST),),
        (ChooseScheme(Scheme.SOFT), ChooseEase(Ease(big=True))),
        (Open(Screen.COMFORT), ChooseSize(TextSize.SMALL), Open(Screen.COMFORT)),
        (Open(Screen.COMFORT), Open(Screen.UNWELL), Next((0, 1)), Back()),
        (Open(Screen.UNWELL), Next()),
        (Touched(), StillHere()),
    ],
    ids=repr,
)
def test_the_place_is_kept(events: tuple[Event, ...]) -> None:
    found = after(*events, start=PLACED)
    assert (found.screen, found.stop, found.anchor) == (Screen.PAGE, 2, (2, 1))


@pytest.mark.parametrize(("size", "scheme"), list(product(TextSize, Scheme)))
def test_comfort_goes_back_to_normal_without_losing_the_language(size: TextSize, scheme: Scheme) -> None:
    found = after(ChooseLanguage("ar"), ChooseSize(size), ChooseScheme(scheme), start=PLACED)
    assert (found.size, found.scheme) == (size, scheme)
    normal = after(ComfortToNormal(), start=found)
    assert normal == replace(found, size=TextSize.NORMAL, scheme=Scheme.DEFAULT)


def test_the_injection_is_taken_to_be_when_the_visit_began_and_stays_so() -> None:
    assert after(Touched(), Tick()).begun_at is None
    begun = reduce(Session(), Next(), Instant(1.0, NOON), ROUTE)
    assert begun.begun_at == NOON
    later = Instant(900.0, NOON.replace(hour=13))
    assert reduce(begun, OpenStop(1), later, ROUTE).begun_at == NOON


def test_nobody_is_asked_before_180_seconds_and_then_for_45() -> None:
    assert (IDLE_SECONDS, QUESTION_SECONDS) == (180.0, 45.0)
    session = after(OpenStop(1), seconds=100.0)
    assert reduce(session, Tick(), at(279.9), ROUTE).asked_at is None
    asked = reduce(session, Tick(), at(280.0), ROUTE)
    assert asked.asked_at == 280.0
    assert replace(asked, asked_at=None) == session
    assert reduce(asked, Tick(), at(324.9), ROUTE) == asked
    assert reduce(asked, Tick(), at(325.0), ROUTE) == Session(touched_at=325.0)


@pytest.mark.parametrize(
    ("seconds", "left"),
    [(280.0, None), (302.4, None), (302.5, 23), (303.0, 22), (310.5, 15), (324.0, 1), (325.0, 0), (400.0, 0)],
)
def test_a_number_is_shown_only_in_the_second_half_of_the_question(seconds: float, left: int | None) -> None:
    assert seconds_left(replace(READING, asked_at=280.0), at(seconds)) == left
    assert seconds_left(READING, at(seconds)) is None


@pytest.mark.parametrize("event", [event for event in EVENTS if not isinstance(event, Tick | EndVisit)], ids=repr)
def test_any_event_of_a_person_starts_the_waiting_again(event: Event) -> None:
    session = reduce(READING, event, at(150.0), ROUTE)
    assert reduce(session, Tick(), at(329.9), ROUTE).asked_at is None
    assert reduce(session, Tick(), at(330.0), ROUTE).asked_at == 330.0


def test_the_answer_to_the_question_keeps_everything_and_starts_the_waiting_again() -> None:
    asked = replace(PLACED, asked_at=190.0)
    here = reduce(asked, StillHere(), at(200.0), ROUTE)
    assert here == replace(PLACED, touched_at=200.0)
    assert reduce(here, Tick(), at(379.9), ROUTE) == here


def test_a_touch_while_the_question_stands_keeps_the_visit() -> None:
    asked = replace(PLACED, asked_at=190.0)
    touched = reduce(asked, Touched(), at(230.0), ROUTE)
    assert base(reduce(touched, Tick(), at(236.0), ROUTE)) is Screen.PAGE


def test_an_untouched_kiosk_asks_nobody() -> None:
    session = Session(touched_at=1.0)
    assert reduce(session, Tick(), at(10_000.0), ROUTE) == session


def test_every_field_of_a_session_has_a_value_to_be_put_back() -> None:
    assert {field.name for field in fields(Session)} == set(CHANGED)
    assert all(getattr(Session(), name) != value for name, value in CHANGED.items())


def left_behind(name: str) -> Session:
    return replace(Session(), **{name: CHANGED[name]})  # type: ignore[arg-type]


@pytest.mark.parametrize("name", [field.name for field in fields(Session)])
def test_the_end_of_a_visit_puts_every_field_back(name: str) -> None:
    found = reduce(left_behind(name), EndVisit(), at(50.0), ROUTE)
    assert found == Session(touched_at=50.0)
    assert found.fresh


@pytest.mark.parametrize("name", [field.name for field in fields(Session) if field.name != "touched_at"])
def test_waiting_for_nobody_puts_every_field_back(name: str) -> None:
    session = left_behind(name)
    assert not session.fresh
    for seconds in (IDLE_SECONDS, IDLE_SECONDS + QUESTION_SECONDS):
        session = reduce(session, Tick(), at(seconds), ROUTE)
    assert replace(session, touched_at=0.0) == Session()


ANCHORS = st.none() | st.tuples(st.integers(0, 4), st.integers(0, 3))


class Visits(RuleBasedStateMachine):
    """Any sequence of touches and waits."""

    @initialize()
    def start(self) -> None:
        self.session = Session()
        self.now = 0.0

    def take(self, event: Event) -> None:
        self.session = reduce(self.session, event, at(self.now), ROUTE)

    @rule(seconds=st.floats(0.0, 240.0))
    def wait(self, seconds: float) -> None:
        self.now += seconds
        self.take(Tick())

    @rule(event=st.sampled_from(EVENTS))
    def touch(self, event: Event) -> None:
        self.take(event)

    @rule(to=ANCHORS, forward=st.booleans())
    def turn(self, to: Anchor | None, forward: bool) -> None:
        self.take(Next(to) if forward else Back(to))

    @precondition(lambda self: self.session.screen in OVERLAYS)
    @rule(to=st.sampled_from(sorted(OVERLAYS, key=lambda screen: screen.value)))
    def open_another(self, to: Screen) -> None:
        under = self.session.under
        self.take(Open(to))
        assert base(self.session) is under

    @precondition(lambda self: self.session.screen in OVERLAYS)
    @rule()
    def close(self) -> None:
        before = self.session
        self.take(Back())
        assert (self.session.screen, self.session.stop, self.session.anchor) == (
            before.under, before.stop, before.anchor,
        )  # fmt: skip

    @rule()
    def finish(self) -> None:
        self.take(EndVisit())
        assert self.session.fresh

    @invariant()
    def home_is_at_most_two_events_away(self) -> None:
        home = reduce(self.session, Home(), at(self.now), ROUTE)
        assert (home.screen, home.anchor, home.asked_at) == (Screen.HOME, TOP, None)

    @invariant()
    def an_overlay_keeps_its_base_and_everything_else_is_its_own(self) -> None:
        assert self.session.under not in OVERLAYS
        assert self.session.screen in OVERLAYS or self.session.under is self.session.screen

    @invariant()
    def a_visit_has_begun_as_soon_as_something_differs(self) -> None:
        assert (self.session.begun_at is None) == self.session.fresh

    @invariant()
    def the_stop_is_on_the_route(self) -> None:
        assert 0 <= self.session.stop < len(ROUTE)

    @invariant()
    def nobody_is_asked_on_a_fresh_kiosk(self) -> None:
        assert not (self.session.fresh and self.session.asked_at is not None)


TestVisits = Visits.TestCase
Visits.TestCase.settings = settings(max_examples=60, stateful_step_count=40)
