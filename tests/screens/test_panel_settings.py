"""Settings on the staff's panel, by touch: asked about twice where it matters, from the next patient on, taken back."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kiosk.core.careful import IN_FILE, ON_PANEL
from kiosk.core.declared import BY_KEY, Kind
from kiosk.core.isolates import strip
from kiosk.core.session import Screen, Session
from kiosk.core.staff import Sheet
from kiosk.core.theme import Scheme, TextSize

from .hands import Button, Hands, Zone
from .staffing import hold, press, sheet, type_pin

READING = Session(screen=Screen.PAGE, under=Screen.PAGE, stop=6, size=TextSize.LARGEST, scheme=Scheme.WHITE_ON_BLACK)


def settings(hands: Hands) -> None:
    hold(hands)
    type_pin(hands, "7306")
    press(hands, "Settings")


def typed(hands: Hands, keys: str) -> None:
    for key in keys:
        press(hands, "Space" if key == " " else key)


def test_a_less_careful_value_is_asked_about_twice_kept_and_taken_back(remembering: tuple[Hands, Path]) -> None:
    hands, folder = remembering
    hold(hands)
    type_pin(hands, "7306")
    press(hands, "Settings")
    press(hands, "No driving for")
    press(hands, "Smaller")
    press(hands, "Save")
    assert hands.stage.kiosk.session.staff.doubt
    assert hands.stage.kiosk.shelf.clinic.number("driving_ban_hours") == 24
    press(hands, "Yes, a clinician agrees")
    assert hands.stage.kiosk.shelf.clinic.number("driving_ban_hours") == 23
    assert '"role": "staff"' in (folder / "settings.json").read_text("utf-8")
    press(hands, "Undo the last change")
    assert hands.stage.kiosk.shelf.clinic.number("driving_ban_hours") == 24


def test_a_change_waits_for_the_next_patient(remembering: tuple[Hands, Path]) -> None:
    hands, _ = remembering
    stage = hands.stage
    stage.stand_at(replace(READING, language="en", begun_at=stage.clock.wall))
    hold(hands)
    type_pin(hands, "7306")
    press(hands, "Settings")
    press(hands, "Clock")
    press(hands, "14:30")
    press(hands, "Save")
    assert stage.kiosk.shelf.clinic.text("clock") == "12h"
    stage.kiosk.endVisit()
    assert stage.kiosk.shelf.clinic.text("clock") == "24h"


def test_a_number_to_call_is_typed_asked_about_kept_and_taken_back(remembering: tuple[Hands, Path]) -> None:
    hands, folder = remembering
    kiosk = hands.stage.kiosk
    settings(hands)
    press(hands, "Our clinic")
    typed(hands, "+353 1 55")
    press(hands, "Erase")
    typed(hands, "6")
    press(hands, "Save")
    assert "Patients will call this number. Is it right?" in hands.names()
    assert "Our clinic: +353 1 56" in hands.names()
    assert kiosk.shelf.clinic.text("clinic_phone") == "(555) 010-0199"
    press(hands, "Yes")
    assert kiosk.shelf.clinic.text("clinic_phone") == "+353 1 56"
    assert '"role": "staff"' in (folder / "settings.json").read_text("utf-8")
    press(hands, "Undo the last change")
    assert kiosk.shelf.clinic.text("clinic_phone") == "(555) 010-0199"


def test_a_number_that_cannot_be_called_is_not_saved(remembering: tuple[Hands, Path]) -> None:
    hands, folder = remembering
    settings(hands)
    press(hands, "Emergency")
    for _ in "911":
        press(hands, "Erase")
    press(hands, "Save")
    assert "This number cannot be called." in hands.names()
    assert sheet(hands) is Sheet.SETTING
    assert not (folder / "settings.json").exists()


def test_the_review_date_goes_in_steps_and_a_clinician_decides(remembering: tuple[Hands, Path]) -> None:
    hands, _ = remembering
    settings(hands)
    press(hands, "Review due by")
    press(hands, "Day: Later")
    press(hands, "Year: Later")
    press(hands, "Month: Earlier")
    press(hands, "Save")
    assert "Only a clinician decides this. Save it?" in hands.names()
    assert "Review due by: October 22, 2027" in hands.names()
    press(hands, "Yes, a clinician agrees")
    assert hands.stage.kiosk.shelf.clinic.values["review_by"] == date(2027, 10, 22)


def test_the_fever_changes_in_both_units_at_once_and_is_taken_back_at_once(remembering: tuple[Hands, Path]) -> None:
    hands, _ = remembering
    values = hands.stage.kiosk.shelf.clinic.values
    settings(hands)
    press(hands, "Fever begins at")
    press(hands, "Larger")
    press(hands, "Save")
    assert values["fever_c"] == 38.0, "a higher fever is less careful"
    press(hands, "Yes, a clinician agrees")
    values = hands.stage.kiosk.shelf.clinic.values
    assert (values["fever_c"], values["fever_f"]) == (38.1, 100.6)
    press(hands, "Undo the last change")
    values = hands.stage.kiosk.shelf.clinic.values
    assert (values["fever_c"], values["fever_f"]) == (38.0, 100.4)


@pytest.mark.parametrize(
    "name",
    [
        "Clinic name: Demonstration Pain Clinic",
        "Phone hours: 8:00 AM to 5:00 PM",
        "Approved by: Blank",
    ],
)
def test_what_is_words_is_shown_as_set_in_the_file(remembering: tuple[Hands, Path], name: str) -> None:
    hands, _ = remembering
    settings(hands)
    for _ in range(8):
        if "Set in the file" in hands.names():
            break
        hands.touch_button("More")
    assert {"Set in the file", name} <= hands.names()


def test_a_change_is_on_paper_too(remembering: tuple[Hands, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    hands, _ = remembering
    stage = hands.stage
    assert stage.take is not None
    sent: list[dict[str, object]] = []
    monkeypatch.setattr(stage.take.printer, "send", sent.append)
    settings(hands)
    press(hands, "No driving for")
    press(hands, "Larger")
    press(hands, "Save")
    stage.kiosk.endVisit()
    stage.take.print()
    assert stage.kiosk.shelf.clinic.number("driving_ban_hours") == 25
    limits = re.findall(r"'heading': \['Do not drive'\].*?'limit': \['(.*?)'\]", repr(sent))
    assert limits
    assert all("3:3" in limit for limit in limits), limits


def test_no_setting_is_missing_on_the_panel_and_what_is_not_for_staff_says_so(remembering: tuple[Hands, Path]) -> None:
    hands, _ = remembering
    settings(hands)
    stage = hands.stage
    buttons, texts = set[str](), set[str]()
    for _ in range(stage.staff.property("parts")):
        seen = [one for one in hands.see() if one.zone is Zone.MIDDLE]
        buttons |= {one.name for one in seen if one.role == Button}
        texts |= {one.name for one in seen if one.role != Button}
        hands.touch_button("More")
    words = stage.kiosk.frame.wording
    named = {key: strip(words.shared(f"Setting.{key}")) for key in ON_PANEL if BY_KEY[key].kind is not Kind.PHONE}
    assert [key for key, name in named.items() if not any(said.startswith(f"{name}: ") for said in buttons)] == []
    lines = {key: strip(words.shared(f"Setting.{key}")) for key in IN_FILE}
    assert [key for key, name in lines.items() if not any(text.startswith(f"{name}: ") for text in texts)] == []
    assert not [name for name in lines.values() if any(button.startswith(name) for button in buttons)]
    assert "Set in the file" in texts
    assert "Demonstration: Yes" in texts
    assert "Paper: Letter" in texts
