"""Staff in the session: nothing answers without the PIN, and what staff leave is only what they set."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from kiosk.core import staff as events
from kiosk.core.catalogue import Catalogue
from kiosk.core.content import Stop, Way
from kiosk.core.isolates import strip
from kiosk.core.session import (
    Back,
    ChooseLanguage,
    EndVisit,
    Event,
    Home,
    Instant,
    Next,
    Open,
    OpenStop,
    Screen,
    Session,
    Tick,
    Touched,
    reduce,
)
from kiosk.core.staff import PAD_SECONDS, PANEL_SECONDS, Sheet, Staff, seconds_open
from kiosk.core.templates import Placeholder
from kiosk.core.visit import Visit, flag_of, same_stop, tailored, with_flag

from .making import SPANISH, wording

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
ROUTE = tuple(Stop(section, page) for section in range(3) for page in range(2))
DEEDS: tuple[events.StaffEvent, ...] = (
    events.OpenPad(), events.Typed(3), events.Refused(50.0), events.LetIn(), events.Go(Sheet.HEALTH),
    events.Go(Sheet.SETTING, "clock"), events.Go(Sheet.NONE), events.Turn(2), events.Turn(-1),
    events.SetVisit(Visit(steroid=True)), events.Speak("es", True), events.SetWay(Way.SHORT), events.HandOver(),
    events.HandOver("ar"), events.Clear(), events.Answer("saved"), events.Draft(3, True), events.Crossed(2),
)  # fmt: skip
READING = Session(screen=Screen.PAGE, under=Screen.PAGE, stop=2, language="ar", begun_at=NOON)
COVERED = tuple(screen for screen in Screen)


def after(session: Session, *happened: Event, at: float = 10.0) -> Session:
    for event in happened:
        session = reduce(session, event, Instant(at, NOON), ROUTE)
    return session


@pytest.mark.parametrize("sheet", Sheet)
@pytest.mark.parametrize("deed", DEEDS, ids=repr)
def test_every_deed_is_right_on_every_screen(sheet: Sheet, deed: events.StaffEvent) -> None:
    for screen in COVERED:
        session = replace(READING, screen=screen, under=Screen.HOME, staff=Staff(sheet))
        found = after(session, deed)
        assert isinstance(found, Session)
        if sheet in {Sheet.NONE, Sheet.PAD} and not isinstance(deed, events.LetIn):
            assert not found.staff.inside, "only the right PIN leads inside"
            assert found.visit == session.visit
            assert found.lesson == session.lesson
        if sheet is Sheet.NONE and isinstance(deed, events.LetIn):
            assert not found.staff.open, "without a pad there is no PIN"


def test_the_pad_and_the_panel_close_by_themselves_and_the_patient_is_where_they_were() -> None:
    pad = after(READING, events.OpenPad())
    assert after(pad, Tick(), at=10 + PAD_SECONDS - 0.1).staff.open
    closed = after(pad, Tick(), at=10 + PAD_SECONDS)
    assert replace(closed, touched_at=0.0) == replace(READING, touched_at=0.0)
    panel = after(pad, events.LetIn())
    assert seconds_open(panel, Instant(25.0, NOON)) == 105
    assert after(panel, Tick(), at=10 + PANEL_SECONDS - 0.1).staff.open
    assert not after(panel, Tick(), at=10 + PANEL_SECONDS).staff.open


def test_a_pad_on_a_fresh_kiosk_leaves_it_fresh() -> None:
    assert after(Session(), events.OpenPad(), Touched(), Back()).fresh
    assert after(after(Session(), events.OpenPad()), Tick(), at=100.0).fresh


@pytest.mark.parametrize("event", [Home(), Next(), OpenStop(1), ChooseLanguage("es"), Open(Screen.COMFORT)], ids=repr)
def test_the_patients_buttons_do_nothing_while_staff_are_there(event: Event) -> None:
    panel = after(READING, events.OpenPad(), events.LetIn())
    assert after(panel, event) == panel


def test_feeling_unwell_is_never_covered() -> None:
    found = after(READING, events.OpenPad(), events.LetIn(), Open(Screen.UNWELL))
    assert (found.screen, found.staff.open) == (Screen.UNWELL, False)


def test_back_leads_out_one_screen_at_a_time() -> None:
    panel = after(READING, events.OpenPad(), events.LetIn())
    deep = after(panel, events.Go(Sheet.SETTING, "clock"))
    assert [s.staff.sheet for s in (after(deep, Back()), after(deep, Back(), Back()), after(deep, *[Back()] * 3))] == [
        Sheet.SETTINGS, Sheet.PANEL, Sheet.NONE]  # fmt: skip
    assert after(panel, events.Turn(2), Back()).staff.part == 1


def test_handing_over_begins_a_visit_and_keeps_one_that_goes_on() -> None:
    fresh = after(Session(), events.OpenPad(), events.HandOver("es"))
    assert (fresh.language, fresh.screen, fresh.begun_at) == ("es", Screen.HOME, NOON)
    kept = after(READING, events.OpenPad(), events.LetIn(), events.HandOver())
    assert replace(kept, touched_at=0.0) == replace(READING, touched_at=0.0)


def test_everything_is_gone_at_the_end_of_the_visit() -> None:
    session = after(READING, events.OpenPad(), events.LetIn(), events.SetVisit(Visit(steroid=True, side="left")))
    assert after(session, EndVisit()).fresh
    cleared = after(session, events.Clear())
    assert cleared.staff.sheet is Sheet.PANEL
    assert after(cleared, Back()).fresh


# The visit.


def test_a_flag_that_nobody_set_is_not_in_the_settings() -> None:
    words = wording(NOON)
    assert tailored(words.clinic, Visit(), UTC) == words.clinic
    clinic = tailored(words.clinic, Visit(steroid=False, side="left"), UTC)
    assert clinic.values["steroid_given"] is False
    assert clinic.values["procedure_side"] == "left"
    assert not clinic.has("sedation_given")


@pytest.mark.parametrize(
    ("visit", "there"),
    [
        (Visit(blood_thinner_stopped=True, restart_day=date(2026, 11, 24), restart_minute=480), True),
        (Visit(blood_thinner_stopped=True, restart_day=date(2026, 11, 24)), False),
        (Visit(blood_thinner_stopped=True, restart_minute=480), False),
        (Visit(restart_day=date(2026, 11, 24), restart_minute=480), False),
        (Visit(blood_thinner_stopped=False, restart_day=date(2026, 11, 24), restart_minute=480), False),
    ],
)
def test_a_time_to_start_again_needs_a_day_and_a_time(visit: Visit, there: bool) -> None:
    words = wording(NOON)
    assert tailored(words.clinic, visit, UTC).has("blood_thinner_restart") is there


def test_the_moment_to_start_again_is_local_and_said_whole_in_every_language() -> None:
    words = wording(NOON, zone="Europe/Dublin")
    zone = words.schedule.zone
    visit = Visit(blood_thinner_stopped=True, restart_day=date(2027, 6, 1), restart_minute=8 * 60 + 30)
    clinic = tailored(words.clinic, visit, zone)
    said = replace(words, clinic=clinic).value(Placeholder("blood_thinner_restart"))
    assert strip(said) == "Tuesday, June 1, 8:30 AM"
    spanish = Catalogue("es", {("Calendar", "Tuesday"): "martes"})
    other = replace(words, clinic=clinic, language=SPANISH, catalogue=spanish)
    assert strip(other.value(Placeholder("blood_thinner_restart"))).startswith("martes")


def test_a_blood_thinner_that_was_not_stopped_has_no_time_to_start_again() -> None:
    visit = Visit(blood_thinner_stopped=True, restart_day=date(2026, 11, 24), restart_minute=480)
    assert with_flag(visit, "blood_thinner_stopped", False).restart_day is None
    assert with_flag(visit, "has_diabetes", True).restart_minute == 480
    assert flag_of(visit, "blood_thinner_stopped") is True


def test_the_same_page_is_found_on_another_way() -> None:
    fewer = (ROUTE[0], ROUTE[2], ROUTE[3])
    assert [same_stop(ROUTE, fewer, stop) for stop in range(6)] == [0, 0, 1, 2, 2, 2]
    assert same_stop((), fewer, 3) == same_stop(ROUTE, (), 3) == 0
