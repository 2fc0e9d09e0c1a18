"""The hand-over panel, by touch: what staff say of the next patient, and what the leaflet then says."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import timedelta

from kiosk.core.isolates import strip
from kiosk.core.session import Screen, Session
from kiosk.core.staff import Sheet
from kiosk.core.visit import Visit

from .hands import Hands
from .staffing import READING, hold, let_in, press, sheet, visit


def test_only_the_language_takes_one_touch_after_the_hold(hands: Hands) -> None:
    hold(hands)
    touches = [press(hands, "Español")]
    assert len(touches) <= 4
    session = hands.stage.kiosk.session
    assert (session.staff.open, session.language, session.screen) == (False, "es", Screen.HOME)


def test_a_flag_has_three_states_and_a_second_touch_takes_it_back(hands: Hands) -> None:
    let_in(hands)
    press(hands, "Steroid given: Yes")
    assert visit(hands).steroid is True
    press(hands, "Steroid given: No")
    assert visit(hands).steroid is False
    press(hands, "Steroid given: No")
    assert visit(hands).steroid is None


def texts_of(hands: Hands) -> set[str]:
    """Every word of every page of the leaflet, as the patient would read it."""
    kiosk, found = hands.stage.kiosk, set[str]()
    stood = kiosk.session
    session = replace(stood, staff=Session().staff)
    for stop in range(len(kiosk.stop_names())):
        kiosk.place(replace(session, screen=Screen.PAGE, under=Screen.PAGE, stop=stop))
        while True:
            for card in kiosk.view.sheet.cards:
                found |= {strip(card.heading), *(strip(line) for line in card.lines)}
            after = kiosk.view.turn.after
            if after is None:
                break
            kiosk.place(replace(kiosk.session, anchor=after))
    kiosk.place(stood)
    hands.stage.settle()
    return found


def timeless(texts: set[str]) -> set[str]:
    """The texts without clock times, which move on while a test touches."""
    return {text for text in texts if not text.endswith(("AM.", "PM."))}


def test_only_what_applies_is_shown_and_unset_means_careful(hands: Hands) -> None:
    open_words = timeless(texts_of(hands))
    assert "Steroid medicine needs days to work." in open_words
    let_in(hands)
    for key in ("Steroid given", "Sleepy medicine given", "Has diabetes", "Blood thinner stopped", "Test block"):
        press(hands, f"{key}: No")
    hands.touch_button("Hand to patient", "Pad")
    fewer = timeless(texts_of(hands))
    assert fewer < open_words
    assert "Steroid medicine needs days to work." not in fewer
    hands.stage.kiosk.endVisit()
    assert timeless(texts_of(hands)) == open_words


def test_a_blood_thinner_starts_again_at_a_day_and_a_time_or_the_team_says_it(hands: Hands) -> None:
    ask = "Ask your team for the day and time before you leave."
    let_in(hands)
    press(hands, "Blood thinner stopped: Yes")
    assert visit(hands).blood_thinner_stopped
    assert ask in texts_of(hands)
    press(hands, "Start it again")
    press(hands, "Tuesday")
    assert ask in texts_of(hands), "a day alone is no answer"
    press(hands, "8:00 AM")
    said = "Start your blood thinner again: Tuesday, November 24, 8:00 AM."
    assert said in texts_of(hands)
    assert ask not in texts_of(hands)
    hands.touch_button("Back")
    press(hands, "Blood thinner stopped: No")
    assert visit(hands).restart_day is None


def test_the_time_of_the_injection_moves_every_limit(hands: Hands) -> None:
    stage = hands.stage
    let_in(hands)
    press(hands, "Injection at")
    press(hands, "Now")
    press(hands, "Hour: Earlier")
    press(hands, "Minutes: Earlier")
    moment = visit(hands).injected_at
    assert moment is not None
    assert timedelta(minutes=60) <= stage.clock.wall - moment <= timedelta(minutes=66)
    press(hands, "Hour: Later")
    press(hands, "Hour: Later")
    assert visit(hands).injected_at is not None
    assert visit(hands).injected_at <= stage.clock.wall, "an injection is never in the future"  # type: ignore[operator]
    schedule = stage.kiosk.frame.wording.schedule
    assert schedule.injected_at == visit(hands).injected_at


def test_the_visit_is_gone_at_the_next_reset(hands: Hands) -> None:
    let_in(hands)
    press(hands, "Side: Left")
    press(hands, "Has diabetes: Yes")
    hands.touch_button("Hand to patient", "Pad")
    assert visit(hands) == Visit(side="left", diabetes=True)
    hands.stage.wait(180)
    hands.stage.wait(45)
    assert hands.stage.kiosk.session.fresh
    assert visit(hands) == Visit()


def test_staff_in_the_middle_of_a_visit_keep_place_size_and_theme(hands: Hands) -> None:
    stage = hands.stage
    stage.stand_at(replace(READING, begun_at=stage.clock.wall))
    page = stage.kiosk.stop_names()[6]
    before = stage.kiosk.view
    let_in(hands)
    assert "Next patient" in hands.names(), "the staff's own language"
    assert not stage.kiosk.view.right_to_left
    assert stage.look.sizes.body < 60
    hands.touch_button("Hand to patient", "Pad")
    after = stage.kiosk.session
    kept = {field.name for field in fields(Session)} - {"touched_at"}
    assert {name for name in kept if getattr(after, name) != getattr(replace(READING, begun_at=after.begun_at), name)} \
        == set()  # fmt: skip
    assert stage.kiosk.stop_names()[after.stop] == page
    assert stage.kiosk.view == before


def test_a_flag_that_takes_pages_away_keeps_the_page_that_is_read(hands: Hands) -> None:
    stage = hands.stage
    names = stage.kiosk.stop_names()
    last = len(names) - 2
    stage.stand_at(replace(READING, language="en", stop=last, begun_at=stage.clock.wall))
    let_in(hands)
    for key in ("Sleepy medicine given", "Has diabetes", "Blood thinner stopped", "Test block", "Steroid given"):
        press(hands, f"{key}: No")
    hands.touch_button("Hand to patient", "Pad")
    assert len(stage.kiosk.stop_names()) < len(names)
    assert stage.kiosk.stop_names()[stage.kiosk.session.stop] == names[last]


def test_feel_unwell_is_there_on_every_staff_screen_and_in_the_patients_language(hands: Hands) -> None:
    stage = hands.stage
    stage.stand_at(replace(READING, begun_at=stage.clock.wall))
    let_in(hands)
    hands.touch_button("Feel unwell? Tell a nurse")
    assert stage.kiosk.session.screen is Screen.UNWELL
    assert not stage.kiosk.session.staff.open
    assert stage.kiosk.view.language == "ar"


def test_clear_leaves_nothing_of_the_last_patient_and_staff_stay(hands: Hands) -> None:
    stage = hands.stage
    stage.stand_at(replace(READING, begun_at=stage.clock.wall, visit=Visit(steroid=True)))
    let_in(hands)
    press(hands, "Clear for next patient")
    assert sheet(hands) is Sheet.PANEL
    session = stage.kiosk.session
    assert replace(session, staff=Session().staff, touched_at=0.0) == Session()


def test_the_staffs_language_is_a_setting_of_its_own(hands: Hands) -> None:
    from kiosk.core.clinic import Clinic

    kiosk = hands.stage.kiosk
    before = kiosk.shelf.clinic
    try:
        kiosk.use_clinic(Clinic({**before.values, "staff_language": "ar"}))
        let_in(hands)
        assert kiosk.view.right_to_left
        assert "المريض التالي" in hands.names()
        assert kiosk.session.language == "en"
    finally:
        kiosk.endVisit()
        kiosk.use_clinic(before)
