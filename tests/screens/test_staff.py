"""Staff at the kiosk, by touch: the held name, the pad, the hand-over, and what the leaflet then says."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtTest import QTest

from kiosk.app import Memory
from kiosk.core.isolates import strip
from kiosk.core.places import Places
from kiosk.core.session import Screen, Session
from kiosk.core.shelf import Shelf
from kiosk.core.staff import PAD_SECONDS, PANEL_SECONDS, Sheet
from kiosk.core.theme import Scheme, TextSize
from kiosk.core.visit import Visit

from .hands import Hands, Seen, Zone
from .stage import LANDSCAPE, PIN, SIZES, Size, staged

READING = Session(
    screen=Screen.PAGE, under=Screen.PAGE, stop=6, language="ar", size=TextSize.LARGEST, scheme=Scheme.WHITE_ON_BLACK
)


def name_spot(hands: Hands) -> QPoint:
    """Where staff put their finger: the clinic's name, else the language where the name has no room."""
    stage = hands.stage
    top = [seen for seen in hands.see() if seen.zone is Zone.TOP]
    named = [seen for seen in top if seen.name == stage.shelf.clinic.text("clinic_name")]
    return named[0].middle if named else hands.find(stage.kiosk.view.endonym, Zone.TOP).middle


def hold(hands: Hands, seconds: float = 3.0) -> None:
    """Rest a finger on the clinic's name."""
    spot = name_spot(hands)
    hands.press(spot)
    hands.stage.wait(seconds)
    hands.release(spot)


def type_pin(hands: Hands, digits: str = PIN) -> None:
    for digit in digits:
        hands.touch(digit)
    hands.touch_button("Open", "Pad")


def let_in(hands: Hands) -> None:
    hold(hands)
    type_pin(hands)
    assert sheet(hands) is Sheet.PANEL


def sheet(hands: Hands) -> Sheet:
    return hands.stage.kiosk.session.staff.sheet


def press(hands: Hands, start: str) -> Seen:
    """Touch the one button whose name begins so, on whatever part of the screen it stands."""
    for _ in range(12):
        found = [
            seen
            for seen in hands.see()
            if seen.name.replace("\xa0", " ").startswith(start) and seen.zone is Zone.MIDDLE
        ]
        buttons = [seen for seen in found if seen.item.inherits("QQuickAbstractButton")]
        if buttons:
            hands.tap(buttons[0].middle)
            return buttons[0]
        hands.touch_button("More")
    raise AssertionError(f"no part has '{start}'")


def visit(hands: Hands) -> Visit:
    return hands.stage.kiosk.session.visit


# Getting in.


def test_three_seconds_on_the_clinics_name_open_the_pad_and_less_does_not(hands: Hands) -> None:
    hold(hands, 2.9 - 1.0)
    assert sheet(hands) is Sheet.NONE
    assert hands.stage.kiosk.session.fresh, "nothing of a short touch is left"
    hold(hands)
    assert sheet(hands) is Sheet.PAD


def test_a_hold_shows_its_progress_without_motion(hands: Hands) -> None:
    hands.press(name_spot(hands))
    seen = [hands.stage.staff.property("marks")]
    for _ in range(2):
        hands.stage.wait(0.9)
        seen.append(hands.stage.staff.property("marks"))
    assert seen[0] == 0 or seen[0] < seen[-1]
    assert seen == sorted(seen)
    hands.release(name_spot(hands))
    assert hands.stage.staff.property("marks") == 0


@pytest.mark.parametrize("size", SIZES, ids=[f"{w}x{h}" for w, h in SIZES])
@pytest.mark.parametrize("text", [TextSize.NORMAL, TextSize.LARGEST])
def test_the_pad_opens_on_every_panel(hands: Hands, size: Size, text: TextSize) -> None:
    stage = hands.stage
    stage.stand_on(size)
    stage.stand_at(replace(READING, size=text, language="es"))
    hold(hands)
    assert sheet(hands) is Sheet.PAD
    assert stage.kiosk.session.screen is Screen.PAGE, "the long touch chose nothing"


def test_a_slipped_finger_opens_nothing(hands: Hands) -> None:
    hands.press(name_spot(hands))
    hands.stage.wait(1.0)
    hands.slide(QPoint(900, 600))
    hands.stage.wait(3.0)
    hands.release(QPoint(900, 600))
    assert sheet(hands) is Sheet.NONE


def test_a_keyboard_opens_the_pad_and_works_it(hands: Hands) -> None:
    QTest.keyClick(hands.stage.window, Qt.Key.Key_F10)
    hands.stage.settle()
    assert sheet(hands) is Sheet.PAD
    QTest.keyClick(hands.stage.window, Qt.Key.Key_Escape)
    hands.stage.settle()
    assert sheet(hands) is Sheet.NONE


def test_the_pad_closes_after_fifteen_seconds_and_a_touch_buys_time(hands: Hands) -> None:
    hold(hands)
    hands.stage.wait(PAD_SECONDS - 2)
    hands.touch("4")
    hands.stage.wait(PAD_SECONDS - 1)
    assert sheet(hands) is Sheet.PAD
    hands.stage.wait(1)
    assert sheet(hands) is Sheet.NONE
    assert hands.stage.kiosk.session.fresh


def test_the_panel_says_when_it_locks_and_locks_after_two_minutes(hands: Hands) -> None:
    let_in(hands)
    hands.stage.wait(15)
    assert "Locks itself in 1:45" in hands.names()
    hands.stage.wait(PANEL_SECONDS - 16)
    assert sheet(hands) is Sheet.PANEL
    hands.stage.wait(1)
    assert sheet(hands) is Sheet.NONE


def test_keys_of_the_pad_are_twenty_millimetres(hands: Hands) -> None:
    for size in SIZES:
        hands.stage.stand_on(size)
        hold(hands)
        keys = [hands.find(digit) for digit in "0123456789"]
        least = min(min(key.rect.width(), key.rect.height()) for key in keys)
        assert least >= 20 * hands.stage.look.panel.px_per_mm
        hands.touch_button("Close")


def test_only_the_language_takes_one_touch_after_the_hold(hands: Hands) -> None:
    hold(hands)
    touches = [press(hands, "Español")]
    assert len(touches) <= 4
    session = hands.stage.kiosk.session
    assert (session.staff.open, session.language, session.screen) == (False, "es", Screen.HOME)


def test_the_session_never_holds_the_digits(hands: Hands) -> None:
    hold(hands)
    for digit in PIN:
        hands.touch(digit)
    assert PIN not in repr(hands.stage.kiosk.session)
    assert hands.stage.kiosk.session.staff.digits == len(PIN)


# Wrong PINs, a machine that remembers, and a pad without a PIN.


def test_the_machines_pin_counts_and_is_not_shown(remembering: tuple[Hands, Path]) -> None:
    hands, _ = remembering
    hold(hands)
    assert not any("7306" in name or PIN in name for name in hands.names())
    type_pin(hands)
    assert sheet(hands) is Sheet.PAD
    assert "That PIN is not right." in hands.names()
    type_pin(hands, "7306")
    assert sheet(hands) is Sheet.PANEL


def test_wrong_tries_wait_longer_each_time_and_survive_a_restart(
    remembering: tuple[Hands, Path], qapp: QGuiApplication, shelf: Shelf, places: Places, device: QPointingDevice
) -> None:
    hands, folder = remembering
    hold(hands)
    for _ in range(3):
        type_pin(hands, "9999")
    assert any(name.startswith("Wait 0:0") for name in hands.names())
    hands.stage.wait(6)
    type_pin(hands, "9998")
    assert "Wait 0:10, then try again." in hands.names()
    hands.touch("7")
    assert hands.stage.kiosk.session.staff.digits == 0, "the pad does not listen while it waits"
    # A second kiosk on the same machine: the wait goes on, whatever the wall clock says.
    clock = replace(hands.stage.clock, wall=hands.stage.clock.wall + timedelta(days=300))
    with staged(qapp, shelf, places, clock, Memory(folder, places.demonstration)) as again:
        other = Hands(again, device)
        hold(other)
        assert any(name.startswith("Wait 0:0") for name in other.names())
        again.wait(6)
        type_pin(other, "7306")
        assert sheet(other) is Sheet.PANEL


def test_a_production_kiosk_without_a_pin_lets_nobody_in(
    qapp: QGuiApplication, shelf: Shelf, places: Places, device: QPointingDevice, tmp_path: Path
) -> None:
    from kiosk.core.clinic import Clinic

    real = replace(shelf, clinic=Clinic({**shelf.clinic.values, "demonstration": False}))
    with staged(qapp, real, places, memory=Memory(tmp_path, None)) as made:
        hands = Hands(made, device)
        hold(hands)
        assert "No staff PIN is set yet. The technician sets it." in hands.names()
        assert not [name for name in hands.names() if name in set("0123456789")]
        for digit in PIN:
            made.staff.act(f"digit:{digit}")
        made.staff.act("open")
        assert sheet(hands) is Sheet.PAD


# The hand-over.


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
    said = "Start your blood thinner again: Tuesday, November\xa024, 8:00\xa0AM."
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


def test_nothing_of_the_staff_answers_without_the_pin(hands: Hands) -> None:
    stage = hands.stage
    hold(hands)
    for deed in ("flag:steroid_given:yes", "side:left", "go:panel", "clear", "hand", "set:clock", "save:sure", "undo"):
        stage.staff.act(deed)
        assert sheet(hands) is Sheet.PAD, deed
    assert visit(hands) == Visit()
    left = []
    stage.staff.leaving.connect(lambda: left.append(True))
    stage.staff.act("leave")
    assert not left, "nobody leaves without the PIN"


# The machine.


def test_leaving_asks_first(hands: Hands) -> None:
    left: list[bool] = []
    hands.stage.staff.leaving.connect(lambda: left.append(True))
    let_in(hands)
    press(hands, "Leave kiosk")
    assert sheet(hands) is Sheet.LEAVE
    press(hands, "No, stay")
    assert not left
    press(hands, "Leave kiosk")
    press(hands, "Yes, leave")
    assert left == [True]


def test_health_says_what_it_sees_and_five_crosses_prove_the_touch_screen(hands: Hands) -> None:
    let_in(hands)
    press(hands, "Kiosk health")
    names = hands.names()
    assert "Touch works" in names
    assert any(name.startswith("Clock is right: Sunday, November") for name in names)
    assert "Demonstration: not for patients" in names
    press(hands, "Touch")
    for number in range(1, 6):
        assert f"Left to touch: {6 - number}" in hands.names()
        hands.touch(f"Cross {number}")
    assert "The whole screen feels touch." in hands.names()


def test_use_is_counted_by_day_and_language_and_shown_without_small_numbers(remembering: tuple[Hands, Path]) -> None:
    from kiosk.core import statistics

    hands, folder = remembering
    stage = hands.stage
    hands.touch("Español", Zone.MIDDLE)
    hands.touch_button("Start")
    for _ in range(14):
        hands.tap(hands.forward().middle)
    stage.wait(60)
    stage.kiosk.endVisit()
    stage.wait(1)
    stage.usage.finish()
    [totals] = statistics.read(statistics.totals_file(folder), stage.clock.wall.date())
    assert totals.language == "es"
    assert totals.count("screens") >= 5
    hold(hands)
    type_pin(hands, "7306")
    press(hands, "Use by language")
    names = hands.names()
    assert f"Español: {totals.count('screens')}" in names
    assert "Español: under 5" in names


def test_the_clock_of_the_stage_is_the_demonstrations(hands: Hands) -> None:
    assert hands.stage.clock.wall == datetime(2026, 11, 22, 14, 30, tzinfo=UTC)
    assert (hands.stage.window.width(), hands.stage.window.height()) == LANDSCAPE
