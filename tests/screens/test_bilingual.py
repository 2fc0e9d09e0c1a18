"""English under the patient's own words: line by line, whole on every panel, and never read aloud."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.bridge.lines import Lines
from kiosk.core.bilingual import UNDER
from kiosk.core.isolates import strip
from kiosk.core.session import Screen, Session
from kiosk.core.theme import TextSize

from .hands import Hands
from .layout import Checker, Fault
from .stage import LANDSCAPE, Size, Stage

LOOKS = [
    ("es", LANDSCAPE, TextSize.NORMAL),
    ("ar", (1024, 768), TextSize.NORMAL),
    ("es", (1080, 1920), TextSize.LARGEST),
    ("ar", (1366, 768), TextSize.LARGEST),
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


def test_only_the_patients_own_language_is_read_aloud(hands: Hands) -> None:
    stage = hands.stage
    at(stage, "es", stage.kiosk.stop_names().index("sleepy"))
    shown = [text for text in hands.texts() if UNDER in text]
    said = [line.said.text for line in Lines(stage.shelf, tuple).of(stage.window.contentItem(), "es")]
    assert len(shown) > 3
    for text in shown:
        assert text.partition(UNDER)[0] in said
    assert not any("Do not use machines" in text for text in said)


def test_the_next_person_finds_one_language(stage: Stage) -> None:
    at(stage, "es", 3)
    assert UNDER in stage.kiosk.view.sheet.title
    stage.kiosk.endVisit()
    assert not stage.kiosk.session.beside
