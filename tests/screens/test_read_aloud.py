"""Reading aloud on the real window, by the real voice: what is said, what is marked, what stops it."""

from __future__ import annotations

import os
import signal
import wave
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt, QTimer
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.bridge.marks import marks_of
from kiosk.bridge.speech import LOOK_MS
from kiosk.bridge.voice import HANGS_MS
from kiosk.core.isolates import strip
from kiosk.core.recordings import clip_name
from kiosk.core.session import IDLE_SECONDS, Screen, Session
from kiosk.core.speech import RATES, USUAL_RATE, VOLUME_STEPS, Hearing

from .hands import Button, Hands, Zone
from .layout import kind_of, shown_items
from .stage import SIZES, Stage

PAGE = Session(screen=Screen.PAGE, under=Screen.PAGE, stop=9)


@pytest.fixture(autouse=True)
def _silent_at_the_end(stage: Stage) -> Iterator[None]:
    yield
    stage.speech.hush()
    stage.settle()


def wait(stage: Stage, there: Callable[[], object], what: str) -> None:
    """Wait for something that the voice does in its own time."""
    for _ in range(400):
        if there():
            return
        QTest.qWait(20)
    pytest.fail(f"never: {what}")


def talking(stage: Stage) -> bool:
    """Whether something is being read."""
    return stage.speech.speaking


def words_shown(stage: Stage) -> list[str]:
    """Every text between the bars, in the order in which it is drawn."""
    middle = stage.window.findChild(QQuickItem, "middle")
    assert middle is not None
    return [
        str(i.property("text")) for i in shown_items(middle) if kind_of(i) in {"Words", "Both"} and i.property("text")
    ]


@pytest.mark.parametrize("code", ["en", "es", "ar"])
def test_listen_reads_every_word_between_the_bars_in_its_order(hands: Hands, code: str) -> None:
    stage = hands.stage
    stage.stand_at(replace(PAGE, language=code))
    shown = words_shown(stage)
    hands.touch_button("Listen")
    assert [line.said.text for line in stage.speech.lines] == shown
    assert len(shown) >= 3
    wait(stage, lambda: stage.speech.property("marks"), "a word is marked")


def test_the_marked_word_moves_on_and_stands_on_its_text(hands: Hands) -> None:
    stage = hands.stage
    stage.stand_at(replace(PAGE, hearing=Hearing(rate=len(RATES) - 1)))
    hands.touch_button("Listen")
    title = stage.speech.lines[0].item
    assert title is not None
    box = title.mapRectToScene(QRectF(0, 0, title.width(), title.height()))
    seen: list[QRectF] = []

    def look() -> bool:
        seen.extend(mark for mark in stage.speech.property("marks") if mark not in seen)
        return len(seen) >= 4

    wait(stage, look, "four words are marked")
    assert box.adjusted(-1, -1, 1, 1).contains(seen[0])


def test_a_marked_word_is_drawn_and_changes_nothing_else(hands: Hands) -> None:
    stage = hands.stage
    stage.stand_at(PAGE)
    hands.touch_button("Listen")
    wait(stage, lambda: stage.speech.property("marks"), "a word is marked")
    mark = stage.speech.property("marks")[0]
    with_mark = stage.picture()
    place = QPoint(round(mark.center().x()), round(mark.bottom()) - 2)
    colour = with_mark.pixelColor(place)
    hands.touch_button("Stop")
    assert not stage.speech.speaking
    assert colour != stage.picture().pixelColor(place)
    assert colour == stage.look.accent


@pytest.mark.parametrize("how", ["a touch beside everything", "Stop", "a key", "Next"])
def test_any_touch_or_key_stops_it(hands: Hands, how: str) -> None:
    stage = hands.stage
    stage.stand_at(PAGE)
    hands.touch_button("Listen")
    assert talking(stage)
    if how == "Stop":
        hands.touch_button("Stop")
    elif how == "Next":
        hands.tap(hands.forward().middle)
        assert (stage.kiosk.session.stop, stage.kiosk.session.anchor) != (PAGE.stop, PAGE.anchor)
    elif how == "a key":
        QTest.keyClick(stage.window, Qt.Key.Key_Tab)
    else:
        hands.tap(QPoint(4, stage.window.height() // 2))
    stage.settle()
    assert not talking(stage)
    assert stage.word("Bar", "Listen") in hands.names()


def test_touching_a_card_while_it_reads_reads_that_card(hands: Hands) -> None:
    stage = hands.stage
    stage.stand_at(PAGE)
    hands.touch_button("Listen")
    cards = [item for item in shown_items(stage.window.contentItem()) if kind_of(item) == "Card"]
    last = cards[-1]
    rect = last.mapRectToScene(QRectF(0, 0, last.width(), last.height()))
    hands.tap(rect.center().toPoint())
    assert stage.speech.lines[0].said.text == last.property("heading")
    assert len(stage.speech.lines) < len(words_shown(stage))


def test_a_card_says_nothing_when_nothing_is_being_read(hands: Hands) -> None:
    stage = hands.stage
    stage.stand_at(PAGE)
    hands.tap(QPoint(stage.window.width() // 2, stage.window.height() // 2))
    assert not stage.speech.speaking


def test_a_voice_that_dies_is_mended_and_goes_on_at_the_word(hands: Hands, caplog: pytest.LogCaptureFixture) -> None:
    stage = hands.stage
    stage.stand_at(PAGE)
    heard: list[tuple[int, int]] = []
    stage.speech.voice.word.connect(lambda number, first, _length: heard.append((number, first)))
    hands.touch_button("Listen")
    wait(stage, lambda: len(heard) >= 2, "two words are heard")
    lines, before, view = stage.speech.lines, heard[-1], stage.kiosk.view
    died = stage.speech.voice.process.processId()
    os.kill(died, signal.SIGKILL)
    told = len(heard)
    wait(stage, lambda: heard[-1] > before, "the next word is heard")
    cut_off = [number for number, _ in heard[:told]].count(before[0]) < len(lines[0].said.text.split())
    assert heard[told][0] == before[0] or not cut_off, "the text that was cut off goes on"
    assert stage.speech.voice.process.processId() not in {0, died}
    assert heard == sorted(heard), "nothing is said twice but the word that was cut off"
    assert stage.speech.lines is lines
    # Nobody sees anything of it: the screen is the same, and its button still says that it reads.
    assert stage.kiosk.view == view
    assert stage.word("Bar", "Stop") in hands.names()
    assert "died" in caplog.text
    caplog.clear()


def test_a_voice_that_hangs_is_mended(hands: Hands, caplog: pytest.LogCaptureFixture) -> None:
    stage = hands.stage
    stage.stand_at(PAGE)
    hands.touch_button("Listen")
    wait(stage, lambda: stage.speech.property("marks"), "a word is marked")
    hangs = stage.speech.voice.process.processId()
    os.kill(hangs, signal.SIGSTOP)
    patience = stage.speech.voice.findChild(QTimer)
    assert patience is not None
    assert patience.isActive()
    patience.start(50)
    wait(stage, lambda: stage.speech.voice.process.processId() not in {0, hangs}, "the voice is started again")
    patience.setInterval(HANGS_MS)
    wait(stage, lambda: not stage.speech.speaking or stage.speech.property("marks"), "a word is marked again")
    assert stage.speech.speaking
    caplog.clear()


def test_somebody_who_listens_is_there(hands: Hands) -> None:
    stage = hands.stage
    stage.stand_at(PAGE)
    hands.touch_button("Listen")
    wait(stage, lambda: stage.speech.property("marks"), "a word is marked")
    stage.clock.forward(IDLE_SECONDS + 5)
    QTest.qWait(2 * LOOK_MS)
    stage.kiosk.tick()
    assert stage.kiosk.session.asked_at is None
    stage.speech.hush()
    stage.wait(IDLE_SECONDS + 5)
    assert stage.kiosk.session.asked_at is not None


@pytest.mark.parametrize("size", [SIZES[0], SIZES[4]])
def test_rate_and_volume_go_in_steps_and_come_back_for_the_next_person(hands: Hands, size: tuple[int, int]) -> None:
    stage = hands.stage
    stage.stand_on(size)
    stage.stand_at(Session(screen=Screen.COMFORT, under=Screen.HOME))
    while stage.word("Comfort", "Louder") not in hands.names():
        hands.tap(hands.forward().middle)
    for _ in range(VOLUME_STEPS):
        hands.touch_button("Louder", "Comfort")
    for _ in range(2):
        hands.touch_button("Slower", "Comfort")
    assert stage.kiosk.session.hearing == Hearing(USUAL_RATE - 2, VOLUME_STEPS - 1)
    hands.touch_button("Back to normal", "Comfort")
    assert stage.kiosk.session.hearing == Hearing()
    hands.touch_button("Faster", "Comfort")
    hands.touch_button("Quieter", "Comfort")
    assert stage.kiosk.session.hearing != Hearing()
    stage.wait(180.0)
    stage.wait(45.0)
    assert stage.kiosk.session.hearing == Hearing()


def test_by_ear_alone_each_thing_is_read_as_it_is_reached(hands: Hands) -> None:
    stage = hands.stage
    stage.stand_at(PAGE)
    QTest.keyClick(stage.window, Qt.Key.Key_L)
    stage.settle()
    assert stage.kiosk.session.hearing.ear
    assert [line.said.text for line in stage.speech.lines] == words_shown(stage)
    reached, cards = [], 0
    for _ in range(30):
        QTest.keyClick(stage.window, Qt.Key.Key_Tab)
        stage.settle()
        item = stage.window.activeFocusItem()
        assert item is not None
        said = [strip(line.said.text) for line in stage.speech.lines]
        wanted = str(item.property("heading") or item.property("text"))
        # The button that is being read says "Stop" while it is.
        assert strip(wanted if wanted != "Stop" else "Listen") in " ".join(said), wanted
        cards += kind_of(item) == "Card"
        reached.append(wanted)
    assert cards >= 2, "the cards are stops on the way"
    assert {seen.raw for seen in hands.see() if seen.role == Button} <= {*reached, "Listen"}
    while stage.window.activeFocusItem() is not None and stage.window.activeFocusItem() != hands.forward().item:
        QTest.keyClick(stage.window, Qt.Key.Key_Tab)
        stage.settle()
    QTest.keyClick(stage.window, Qt.Key.Key_Return)
    QTest.qWait(30)
    assert (stage.kiosk.session.stop, stage.kiosk.session.anchor) != (PAGE.stop, PAGE.anchor)
    assert [line.said.text for line in stage.speech.lines] == words_shown(stage), "the new page is read"


def test_a_language_without_a_voice_has_no_listen_button_and_no_other_voice(hands: Hands) -> None:
    stage = hands.stage
    stage.stand_at(replace(PAGE, language="es"))
    stage.speech.silence("es-419")
    stage.settle()
    assert stage.word("Bar", "Listen") not in hands.names()
    stage.speech.read_screen()
    assert not stage.speech.speaking
    stage.stand_at(replace(PAGE, language="en"))
    assert "Listen" in hands.names()
    stage.speech.accept("es-419")


def test_a_voice_that_is_not_there_is_never_replaced(hands: Hands, caplog: pytest.LogCaptureFixture) -> None:
    stage = hands.stage
    refused: list[tuple[int, str]] = []
    stage.speech.voice.refused.connect(lambda number, reason: refused.append((number, reason)))
    stage.speech.voice.say(10_000, "xx-none", "Hello", {"rate": 122, "volume": 0.0, "stretch": 1.0})
    wait(stage, lambda: refused, "the voice is refused")
    assert refused == [(10_000, "espeak-ng has no voice 'xx-none'")]
    caplog.clear()


@pytest.mark.parametrize("code", ["en", "ar"])
@pytest.mark.parametrize("size", [SIZES[0], SIZES[1], SIZES[4]])
def test_every_mark_stays_on_its_text(hands: Hands, code: str, size: tuple[int, int]) -> None:
    stage = hands.stage
    stage.stand_on(size)
    stage.stand_at(replace(PAGE, language=code))
    hands.touch_button("Listen")
    checked = 0
    for line in stage.speech.lines:
        item = line.item
        assert item is not None
        box = item.mapRectToScene(QRectF(0, 0, item.width(), item.height())).adjusted(-2, -2, 2, 2)
        for place in range(0, len(line.said.spoken), 5):
            first, last = line.said.mark(place)
            for mark in marks_of(item, first, last):
                assert box.contains(mark), (line.said.text, mark, box)
                checked += 1
    assert checked > 20


def recorded(file: Path, size: int) -> None:
    """A recording of silence, of so many bytes: 16,000 last a second."""
    file.parent.mkdir()
    with wave.open(str(file), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(8000)
        out.writeframes(bytes(size))


def test_a_recording_wins_and_all_its_text_is_marked(
    hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = hands.stage
    stage.stand_at(PAGE)
    title = words_shown(stage)[0]
    recorded(tmp_path / "en" / clip_name("en", title), 32000)
    monkeypatch.setattr(stage.speech, "_recordings", tmp_path)
    heard: list[tuple[int, int]] = []
    stage.speech.voice.word.connect(lambda _number, first, length: heard.append((first, length)))
    hands.touch_button("Listen")
    wait(stage, lambda: len(heard) >= 2, "the recording is over and the voice goes on")
    assert heard[0] == (0, 0)
    assert heard[1][1] > 0


@pytest.mark.parametrize("name", ["stale", "unknown", "another language's"])
def test_a_stale_or_unknown_recording_is_never_played(
    hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    stage = hands.stage
    stage.stand_at(PAGE)
    title = words_shown(stage)[0]
    file = {"stale": clip_name("en", f"{title} before"), "unknown": "title.ogg"}.get(name, clip_name("es", title))
    recorded(tmp_path / "en" / file, 800)
    monkeypatch.setattr(stage.speech, "_recordings", tmp_path)
    heard: list[tuple[int, int]] = []
    stage.speech.voice.word.connect(lambda _number, first, length: heard.append((first, length)))
    hands.touch_button("Listen")
    wait(stage, lambda: len(heard) >= 3, "the voice has said three words")
    # A recording is told as one word without a length.
    assert (0, 0) not in heard


def test_a_broken_recording_is_said_by_the_voice(
    hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    stage = hands.stage
    stage.stand_at(PAGE)
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / clip_name("en", words_shown(stage)[0])).write_bytes(b"no sound")
    monkeypatch.setattr(stage.speech, "_recordings", tmp_path)
    heard: list[tuple[int, int]] = []
    stage.speech.voice.word.connect(lambda _number, first, length: heard.append((first, length)))
    hands.touch_button("Listen")
    wait(stage, lambda: heard, "a word is heard")
    assert heard[0][1] > 0
    assert stage.speech.lines[0].said.text == words_shown(stage)[0]
    assert "cannot be played" in caplog.text
    caplog.clear()


def test_listen_stands_in_the_bottom_bar_on_every_panel(hands: Hands) -> None:
    for size in SIZES:
        hands.stage.stand_on(size)
        hands.stage.stand_at(PAGE)
        assert hands.find("Listen").zone is Zone.BOTTOM
