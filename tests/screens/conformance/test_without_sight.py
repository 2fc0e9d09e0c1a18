"""A whole visit by a USB keypad and by what is heard alone: nothing here looks at the screen."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.core.isolates import strip
from kiosk.core.languages import read_languages
from kiosk.core.places import find_places
from kiosk.core.session import Screen

from ..hands import Hands
from ..stage import Stage

Key = Qt.Key
PLACES = find_places()
CODES = [
    language.code
    for language in read_languages(PLACES.resources / "languages.toml")[0]
    if language.voice and not language.in_work
]


def where(stage: Stage) -> Screen:
    """The screen that stands."""
    return stage.kiosk.session.screen


class LostError(AssertionError):
    """Nothing that is heard leads on."""


@dataclass
class Listener:
    """Somebody who cannot see, with a hand on the keypad."""

    stage: Stage

    def press(self, key: Key) -> list[str]:
        """Press a key of the keypad; what is heard then, each text with the language of its voice."""
        QTest.keyClick(self.stage.window, key, Qt.KeyboardModifier.KeypadModifier)
        self.stage.settle()
        self.stage.settle()
        return self.hears()

    def hears(self) -> list[str]:
        """What is read aloud."""
        return [strip(line.said.spoken) for line in self.stage.speech.lines]

    def voices(self) -> set[str]:
        """The languages that are heard."""
        return {line.code for line in self.stage.speech.lines}

    def seek(self, *words: str) -> str:
        """Go on from thing to thing until one of these words is heard."""
        heard: list[str] = []
        for _ in range(80):
            said = self.press(Key.Key_6 if not self.stage.kiosk.view.right_to_left else Key.Key_4)
            heard += said
            for word in words:
                if said and said[0] == strip(word):
                    return word
        raise LostError(f"{words} is never heard; heard were: {heard}")

    def choose(self) -> list[str]:
        """Choose what was heard last."""
        return self.press(Key.Key_5)


@pytest.mark.parametrize("code", CODES)
def test_a_whole_visit_by_keypad_and_speech_alone(hands: Hands, code: str) -> None:
    stage = hands.stage
    me = Listener(stage)
    assert me.hears() == [], "nothing speaks unasked"
    assert me.press(Key.Key_Slash), "one key starts the speech"
    # Every language is offered in its own voice.
    assert me.voices() == {language.code for language in stage.shelf.languages if language.voice}
    endonym = stage.shelf.language(code).endonym
    me.seek(endonym)
    assert me.voices() == {code}
    said = me.choose()
    # English stood already: then its name is said again.
    assert (endonym if code == "en" else stage.word("Welcome", "Choose your language")) in said
    if where(stage) is Screen.LANGUAGE:
        # The name in the top bar came first: it opens the languages over the page.
        me.press(Key.Key_Period)
    onward = [stage.word("Bar", word) for word in ("Start", "Next", "More", "Finish")]
    me.seek(*onward)
    assert me.choose()
    # The red signs first, from their tile to the end of the visit.
    warning = next(tile for tile in stage.kiosk.view.tiles if tile.colour == "red")
    me.seek(warning.title)
    heard = me.choose()
    pages, wanted = 0, {" ".join(heard)}
    while where(stage) is Screen.PAGE and pages < 60:
        me.seek(*onward)
        heard = me.choose()
        assert heard, "the new page is read without a further key"
        assert me.voices() <= {code, "en"} or me.voices() == {code}
        wanted.add(" ".join(heard))
        pages += 1
    # The pages end at home, or at the questions, which the Home key leaves.
    me.press(Key.Key_0)
    assert where(stage) is Screen.HOME
    assert len(wanted) > pages // 2
    assert any("9 1 1" in page for page in wanted), "the emergency number is heard digit by digit"
    # "Feel unwell?" from wherever one is, and back.
    me.seek(stage.word("Bar", "Feel unwell? Tell a nurse"))
    assert me.choose()
    assert where(stage) is Screen.UNWELL
    me.press(Key.Key_Period)
    assert where(stage) is Screen.HOME


def test_what_is_chosen_is_heard(hands: Hands) -> None:
    stage = hands.stage
    me = Listener(stage)
    stage.kiosk.openComfort(0)
    me.press(Key.Key_Slash)
    large = me.seek(stage.word("Comfort", "Large"))
    assert me.hears() == [large]
    assert me.choose() == [large, "chosen"]


@pytest.mark.parametrize("code", CODES)
def test_every_word_that_is_seen_between_the_bars_is_heard(hands: Hands, code: str) -> None:
    stage = hands.stage
    me = Listener(stage)
    stage.kiosk.chooseLanguage(code)
    me.press(Key.Key_Slash)
    for stop in range(0, len(stage.kiosk.stop_names()), 4):
        stage.kiosk.openStop(stop)
        stage.settle()
        stage.settle()
        heard = " ".join(strip(line.said.text) for line in stage.speech.lines)
        for card in stage.kiosk.view.sheet.cards:
            for text in (card.heading, *card.lines):
                assert strip(text) in heard, stop


def test_the_idle_question_is_heard_and_answered_without_sight(hands: Hands) -> None:
    stage = hands.stage
    me = Listener(stage)
    me.press(Key.Key_Slash)
    me.press(Key.Key_0)
    stage.speech.hush()
    stage.wait(180.0)
    stage.settle()
    assert stage.kiosk.session.asked_at is not None
    assert stage.word("Idle", "Are you still reading?") in me.hears()
    me.seek(stage.word("Idle", "Yes, I am still reading"))
    me.choose()
    assert stage.kiosk.session.asked_at is None
