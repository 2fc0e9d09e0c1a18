"""English under the patient's own words: line by line, whole on every panel, and never read aloud."""

from __future__ import annotations

from dataclasses import replace
from math import ceil

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.bridge.lines import Lines
from kiosk.cli.tour import tour
from kiosk.core.bilingual import UNDER
from kiosk.core.isolates import strip
from kiosk.core.session import Screen, Session
from kiosk.core.shelf import Shelf
from kiosk.core.theme import TextSize

from .beside import alone
from .hands import Hands, Zone
from .layout import Checker, Fault, kind_of, shown_items
from .staffing import let_in, press
from .stage import LANDSCAPE, SIZES, Size, Stage

LOOKS = [
    ("es", LANDSCAPE, TextSize.NORMAL),
    ("ar", (1024, 768), TextSize.NORMAL),
    ("es", (1080, 1920), TextSize.LARGEST),
    ("ar", (1366, 768), TextSize.LARGEST),
    ("hi", (1366, 768), TextSize.LARGE),
]


def at(stage: Stage, code: str, stop: int, size: TextSize = TextSize.NORMAL) -> Session:
    session = Session(screen=Screen.PAGE, under=Screen.PAGE, language=code, beside=True, stop=stop, size=size)
    stage.stand_at(session)
    return session


@pytest.mark.parametrize(("code", "size", "text"), LOOKS, ids=[f"{c}-{w}x{h}-{t.value}" for c, (w, h), t in LOOKS])
def test_two_languages_stand_whole(stage: Stage, code: str, size: Size, text: TextSize) -> None:
    stage.stand_on(size)
    faults: list[Fault] = []
    for stop, name in list(enumerate(stage.kiosk.stop_names()))[::3]:
        session = at(stage, code, stop, text)
        while True:
            faults += Checker(stage).faults(f"{name} with English")
            after = stage.kiosk.view.turn.after
            if after is None:
                break
            session = replace(session, anchor=after)
            stage.stand_at(session)
    assert not faults, "\n".join(map(str, faults))


@pytest.mark.parametrize("size", SIZES, ids=lambda size: "{}x{}".format(*size))
def test_every_page_of_the_usual_panels_holds_both(qapp: QGuiApplication, shelf: Shelf, size: Size) -> None:
    for text in (TextSize.NORMAL, TextSize.LARGE, TextSize.LARGEST):
        for code in ("es", "ar", "zh", "vi", "ru", "hi"):
            assert list(alone(shelf, size, text, code)) == [], f"{code} {text.value}"


def test_a_page_that_does_not_hold_english_still_says_in_english_which_it_is(stage: Stage) -> None:
    stage.stand_on((1280, 800), 10.1)
    stop = stage.kiosk.stop_names().index("not-yet")
    at(stage, "ru", stop, TextSize.LARGE)
    assert stage.kiosk.view.alone
    assert english_of(stage) == ["What to avoid for now"]
    assert not Checker(stage).faults("not-yet")
    stage.stand_on(LANDSCAPE)
    assert len(english_of(stage)) > 2


def test_each_line_has_its_english_under_it(hands: Hands) -> None:
    stage = hands.stage
    stop = stage.kiosk.stop_names().index("sleepy")
    at(stage, "es", stop)
    cards = stage.kiosk.view.sheet.cards
    at(stage, "en", stop)
    english = [card.heading for card in stage.kiosk.view.sheet.cards]
    assert [strip(card.heading.partition(UNDER)[2]) for card in cards] == [
        strip(text) for text in english[: len(cards)]
    ]
    assert all(UNDER in line for card in cards for line in card.lines)
    assert not any(UNDER in text for text in hands.texts())


def test_english_alone_stands_once(stage: Stage) -> None:
    at(stage, "en", 3)
    assert UNDER not in stage.kiosk.view.sheet.title


def english_of(stage: Stage) -> list[str]:
    """The English lines that stand on the screen."""
    items = shown_items(stage.window.contentItem())
    return [strip(str(item.property("text"))) for item in items if item.objectName() == "english"]


def test_only_the_patients_own_language_is_read_aloud(hands: Hands) -> None:
    stage = hands.stage
    at(stage, "es", stage.kiosk.stop_names().index("sleepy"))
    said = [strip(line.said.text) for line in Lines(stage.shelf, tuple).of(stage.window.contentItem(), "es")]
    english = english_of(stage)
    assert len(english) > 3
    heard = " ".join([*said, *map(strip, hands.texts())])
    assert not [text for text in english if text in heard]


def walk(stage: Stage, code: str, beside: bool, only: tuple[str, ...]) -> dict[str, set[str]]:
    """The texts between the bars by screen, its parts together: the English ones where both stand."""
    found: dict[str, set[str]] = {}
    for name, session in tour(stage.kiosk, code, beside=beside):
        if not name.startswith(only):
            continue
        stage.settle()
        middle = stage.window.findChild(QQuickItem, "question" if session.asked_at is not None else "middle")
        assert middle is not None
        part = name.rpartition("-")
        whole = part[0] if part[2].isdigit() and part[0] in found else name
        texts = found.setdefault(whole, set())
        for item in shown_items(middle):
            if (item.objectName() == "english") if beside else kind_of(item) == "Both":
                texts.add(strip(str(item.property("text"))))
    return found


SCREENS = (
    "home", "page-01", "page-02", "page-05", "page-08", "page-18", "page-44", "check-0", "check-90", "normal",
    "unwell", "comfort", "keys", "take", "idle",
)  # fmt: skip


@pytest.mark.parametrize("code", ["es", "ar"])
def test_every_screen_says_in_english_what_the_english_screen_says(stage: Stage, code: str) -> None:
    alone = walk(stage, "en", False, SCREENS)
    both = walk(stage, code, True, SCREENS)
    assert set(both) == set(alone)
    assert len(both) > 30
    for name, texts in both.items():
        assert texts, f"{name} holds no English"
        # A line that takes more room may push a note or a lead away, and never brings a word that is not the English.
        assert not texts - alone[name], f"{name}: {texts - alone[name]}"


def test_numbers_and_moments_are_the_same_in_both(stage: Stage) -> None:
    at(stage, "ar", stage.kiosk.stop_names().index("sleepy"))
    assert any("2:30 PM" in text for text in english_of(stage))


def test_the_switch_of_the_language_screen(hands: Hands) -> None:
    stage = hands.stage
    stage.stand_at(Session(screen=Screen.HOME, under=Screen.HOME, language="es"))
    hands.touch("Español")
    switch = hands.find("Con el inglés al lado")
    assert not switch.checked
    assert min(switch.rect.width(), switch.rect.height()) >= stage.look.panel.px(20.0)
    # A nurse who reads no Spanish finds it too.
    assert english_of(stage) == ["With English beside it"]
    hands.tap(switch.middle)
    assert hands.find("Con el inglés al lado").checked
    hands.touch_button("Close")
    assert "Warning signs" in english_of(stage)
    hands.touch("Español")
    hands.touch("Con el inglés al lado")
    hands.touch_button("Close")
    assert english_of(stage) == []


def test_staff_switch_it_on_for_the_next_patient(hands: Hands) -> None:
    stage = hands.stage
    let_in(hands)
    assert not any(seen.name.startswith("English beside it") for seen in hands.see())
    press(hands, "Tiếng Việt")
    press(hands, "English beside it: Yes")
    hands.touch_button("Hand to patient", "Pad")
    assert (stage.kiosk.view.language, stage.kiosk.view.screen) == ("vi", "home")
    assert "Warning signs" in english_of(stage)
    let_in(hands)
    press(hands, "English beside it: No")
    hands.touch_button("Hand to patient", "Pad")
    assert english_of(stage) == []


def test_english_itself_has_no_switch_and_stands_once(hands: Hands) -> None:
    stage = hands.stage
    stage.stand_at(Session(screen=Screen.HOME, under=Screen.HOME, language="es", beside=True))
    assert english_of(stage)
    hands.touch("Español")
    hands.touch("English", Zone.MIDDLE)
    assert stage.kiosk.view.language == "en"
    assert english_of(stage) == []
    hands.touch("English", Zone.TOP)
    assert "With English beside it" not in hands.names()


def test_a_line_is_as_wide_as_its_own_words_once_english_has_gone(stage: Stage) -> None:
    # It was as wide as the English had been, and pushed a heading onto a second line and a card under the bar.
    for stop, name in enumerate(stage.kiosk.stop_names()):
        stage.stand_at(replace(at(stage, "zh", stop), beside=False))
        lines = [item for item in shown_items(stage.window.contentItem()) if kind_of(item) == "Both"]
        assert len(lines) > 8
        for line in lines:
            assert line.property("natural") == ceil(line.implicitWidth()), (name, line.property("text"))


def test_the_next_person_finds_one_language(stage: Stage) -> None:
    at(stage, "es", 3)
    assert UNDER in stage.kiosk.view.sheet.title
    stage.kiosk.endVisit()
    assert not stage.kiosk.session.beside
