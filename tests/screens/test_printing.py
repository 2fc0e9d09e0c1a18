"""Printing to a real print server: the paper that comes out, what is said meanwhile, and what is left behind."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QGuiApplication, QPointingDevice

from kiosk.bridge.take import Take
from kiosk.core.lesson import Lesson
from kiosk.core.places import Places
from kiosk.core.printing import Printing
from kiosk.core.session import EndVisit, Screen, Session
from kiosk.core.session import Take as TakeChoice
from kiosk.core.shelf import Shelf
from kiosk.core.theme import TextSize
from kiosk.core.visit import Visit
from tests.paper.reading import read

from .cups import Ward, wait_for, ward
from .hands import Hands, NotFoundError, Zone
from .layout import Checker
from .stage import PIN, Stage, staged

TAKE = Session(screen=Screen.TAKE, under=Screen.HOME)


@pytest.fixture(scope="module")
def printer() -> Iterator[Ward]:
    """The ward's printer."""
    with ward() as made:
        yield made


@pytest.fixture(scope="module")
def printing_stage(qapp: QGuiApplication, shelf: Shelf, places: Places, printer: Ward) -> Iterator[tuple[Stage, Take]]:
    """A kiosk whose clinic has named its printer."""
    QAccessible.setActive(True)
    old = os.environ.get("CUPS_SERVER")
    os.environ["CUPS_SERVER"] = printer.socket
    clinic = replace(shelf.clinic, values={**shelf.clinic.values, "printer": "ward"})
    with staged(qapp, replace(shelf, clinic=clinic), places) as stage:
        assert stage.take is not None
        stage.take.begin()
        try:
            yield stage, stage.take
        finally:
            stage.take.printer.close()
            os.environ.pop("CUPS_SERVER")
            if old is not None:
                os.environ["CUPS_SERVER"] = old


class Patient:
    """One person at the screen that prints."""

    def __init__(self, stage: Stage, take: Take, device: QPointingDevice) -> None:
        self.stage, self.take, self.hands = stage, take, Hands(stage, device)

    def stand(self, session: Session = TAKE) -> None:
        """Stand at the screen, the printer found."""
        self.stage.stand_at(session)
        self.until(lambda: self.take.printer.there, "no printer was found")

    def until(self, what: Callable[[], bool], told: str) -> None:
        """Let the kiosk work until something is so."""
        wait_for(what, self.stage.application.processEvents, told)
        self.stage.settle()

    def looks(self) -> bool:
        """Look for the printer again; whether it was there last time."""
        self.take.printer.look()
        return self.take.printer.there

    def reads(self, word: str) -> bool:
        """Whether a word of the screen stands on it."""
        wanted = self.stage.kiosk.frame.wording.shared(f"TakeHome.{word}")
        return wanted in self.hands.names()


@pytest.fixture
def patient(printing_stage: tuple[Stage, Take], device: QPointingDevice, printer: Ward) -> Patient:
    """The next person; nothing of the one before is left."""
    stage, take = printing_stage
    stage.start_over()
    for paper in printer.papers:
        paper.unlink()
    return Patient(stage, take, device)


def test_a_paper_comes_out_in_the_language_of_the_screen(patient: Patient, printer: Ward) -> None:
    patient.stand(replace(TAKE, language="es", size=TextSize.LARGE, lesson=Lesson(pain=7)))
    hands = patient.hands
    assert patient.reads("ready")
    hands.touch(patient.stage.kiosk.view.take.beside_word, Zone.MIDDLE)
    with printer.state("slow"):
        hands.touch(patient.stage.kiosk.view.take.print_word, Zone.MIDDLE)
        assert patient.reads("printing")
        with pytest.raises(NotFoundError):
            hands.find(patient.stage.kiosk.view.take.print_word, Zone.MIDDLE)
        patient.until(lambda: bool(printer.say("lpstat", "-o", "ward")), "nothing was sent")
        assert patient.reads("printing")
    patient.until(lambda: patient.reads("printed"), "the paper is not said to be there")
    [paper] = printer.papers
    book = read(paper.read_bytes())
    assert book.lang == "es"
    assert re.search("Until Monday, 2:3[05] PM", book.on_page_one())
    assert "7" in book.of("TD"), "the first entry of the diary is missing"
    assert book.pages > 20, "large letters were asked for by the text size"
    patient.until(lambda: printer.left() == [], "something of the paper is kept")


def test_the_paper_is_that_of_the_visit_in_both_languages(patient: Patient, printer: Ward) -> None:
    visit = Visit(steroid=False, blood_thinner_stopped=True, restart_day=date(2026, 11, 24), restart_minute=8 * 60)
    patient.stand(replace(TAKE, language="es", visit=visit, take=TakeChoice(beside=True)))
    patient.hands.touch(patient.stage.kiosk.view.take.print_word, Zone.MIDDLE)
    patient.until(lambda: patient.reads("printed"), "the paper does not come")
    words = read(printer.papers[0].read_bytes()).words()
    assert "Start your blood thinner again: Tuesday" in words
    assert re.search("anticoagulante[^.]*: martes", words)
    assert "Steroid medicine" not in words


def test_it_says_that_there_is_no_paper_and_goes_on_when_there_is(patient: Patient, printer: Ward) -> None:
    patient.stand()
    with printer.state("empty"):
        patient.hands.touch("Print", Zone.MIDDLE)
        patient.until(lambda: patient.reads("no_paper"), "nobody says that there is no paper")
    patient.until(lambda: patient.reads("printed"), "it does not go on")
    assert len(printer.papers) == 1


def test_a_printer_that_is_off_is_told(patient: Patient, printer: Ward) -> None:
    patient.stand()
    printer.say("cupsdisable", "ward")
    try:
        patient.hands.touch("Print", Zone.MIDDLE)
        patient.until(lambda: patient.reads("offline"), "nobody says that the printer is off")
    finally:
        patient.stage.kiosk.happen(EndVisit())
        patient.until(lambda: printer.left() == [], "the paper waits for the next person")
        printer.say("cupsenable", "ward")


@pytest.mark.parametrize("moment", ["at once", "in the queue"])
def test_nothing_is_left_for_the_next_person(patient: Patient, printer: Ward, moment: str) -> None:
    patient.stand()
    with printer.state("slow"):
        patient.hands.touch("Print", Zone.MIDDLE)
        if moment == "in the queue":
            patient.until(lambda: bool(printer.say("lpstat", "-o", "ward")), "nothing was sent")
        patient.stage.kiosk.happen(EndVisit())
        patient.until(lambda: not patient.take.printer.working, "its commands do not end")
        patient.until(lambda: printer.left() == [], "something of the paper is kept")
    assert patient.take.printer.state is Printing.READY
    assert printer.papers == []
    patient.stand()
    assert patient.reads("ready")


def test_a_server_that_is_gone_takes_the_button_away(patient: Patient, printer: Ward) -> None:
    patient.stand()
    os.environ["CUPS_SERVER"] = "/nowhere/sock"
    try:
        patient.until(lambda: not patient.looks(), "the printer is still offered")
        assert "On paper" not in patient.hands.names()
        assert patient.hands.find("On your phone", Zone.MIDDLE, QAccessible.Role.Heading)
    finally:
        os.environ["CUPS_SERVER"] = printer.socket
    patient.until(patient.looks, "the printer does not come back")


def test_a_paper_that_cannot_be_set_is_told(patient: Patient, monkeypatch: pytest.MonkeyPatch) -> None:
    patient.stand()
    monkeypatch.setattr(patient.take, "_places", Places(Path("/nowhere"), Path("/nowhere")))
    patient.hands.touch("Print", Zone.MIDDLE)
    patient.until(lambda: patient.reads("failed"), "nobody says that it failed")
    assert patient.hands.find("Print", Zone.MIDDLE)


def test_the_default_printer_is_taken_where_none_is_named(
    patient: Patient, printer: Ward, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patient.take.printer, "_wanted", "")
    patient.until(lambda: not patient.looks(), "there is no default printer yet")
    printer.say("lpadmin", "-d", "ward")
    patient.until(patient.looks, "the default printer is not found")


@pytest.mark.parametrize(
    ("size", "text"),
    [
        ((1920, 1080), TextSize.NORMAL),
        ((1080, 1920), TextSize.LARGEST),
        ((1366, 768), TextSize.LARGE),
        ((1280, 800), TextSize.NORMAL),
        ((1024, 768), TextSize.LARGEST),
    ],
)
def test_both_cards_stand_right(patient: Patient, size: tuple[int, int], text: TextSize) -> None:
    patient.stand()
    stage, faults = patient.stage, []
    stage.stand_on(size)
    for language in stage.shelf.languages:
        for state in (Printing.READY, Printing.PRINTING, Printing.NO_PAPER):
            patient.take.printer.show(state)
            session = replace(TAKE, language=language.code, size=text)
            for _ in range(3):
                stage.stand_at(session)
                faults += Checker(stage).faults(f"{language.code} {state.value}")
                after = stage.kiosk.view.turn.after
                if after is None:
                    break
                session = replace(session, over_anchor=after)
    patient.take.printer.show(Printing.READY)
    assert not faults, "\n".join(map(str, faults))


def test_staff_try_the_printer_and_a_paper_of_a_patient_is_counted(patient: Patient, printer: Ward) -> None:
    stage, hands = patient.stage, patient.hands
    patient.stand(TAKE)
    before = stage.usage.counted("en", "printed")
    hands.touch(stage.kiosk.view.take.print_word, Zone.MIDDLE)
    patient.until(lambda: patient.reads("printed"), "the paper is not said to be there")
    assert stage.usage.counted("en", "printed") == before + 1
    stage.staff.knock()
    stage.settle()
    for digit in PIN:
        hands.touch(digit)
    hands.touch_button("Open", "Pad")
    while "Kiosk health" not in hands.names():
        hands.touch_button("More")
    hands.touch("Kiosk health", Zone.MIDDLE)
    assert "Printer is ready" in hands.names()
    hands.touch("Print", Zone.MIDDLE)
    assert "A test page was sent to the printer." in hands.names()
    patient.until(lambda: len(printer.papers) == 2, "no test page came out")
    assert stage.usage.counted("en", "printed") == before + 1, "a test is nobody's paper"
