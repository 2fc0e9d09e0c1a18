"""The machine behind the panel, by touch: its health, its counts, and the way out."""

from __future__ import annotations

import re
import wave
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.core import statistics
from kiosk.core.isolates import strip
from kiosk.core.staff import Sheet
from kiosk.core.version import digest

from .hands import Hands, Zone
from .staffing import hold, let_in, press, sheet, type_pin
from .stage import LANDSCAPE


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


def test_health_tells_every_part_in_plain_words(remembering: tuple[Hands, Path]) -> None:
    hands, _ = remembering
    hold(hands)
    type_pin(hands, "7306")
    press(hands, "Kiosk health")
    names = set[str]()
    for _ in range(hands.stage.staff.property("parts")):
        names |= hands.names()
        if hands.stage.staff.property("parts") > 1:
            hands.touch_button("More")
    mark = digest(hands.stage.shelf)
    leaflet = hands.stage.shelf.leaflet
    assert leaflet is not None
    for wanted in (
        "Touch works", "Sound is ready", "No printer is set up", "Clock is right: Sunday", "Disk has room",
        f"Text version {leaflet.version} · {mark}", "Languages not reviewed: 6", "Settings are right",
        "Started Sunday", "No clinical review is set", "Demonstration: not for patients",
    ):  # fmt: skip
        assert any(name.startswith(wanted) for name in names), (wanted, sorted(names))
    code = hands.stage.machine.facts.code
    assert re.fullmatch(r"[0-9A-Z]{4}-[0-9A-Z]{4}", code)
    assert code in names, "the code to read over the phone"


def test_the_sound_is_tried_by_touch(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    played: list[str] = []
    monkeypatch.setattr(hands.stage.speech.voice, "play", lambda _number, clip, _manner: played.append(clip))
    let_in(hands)
    press(hands, "Kiosk health")
    press(hands, "Sound")
    [clip] = played
    with wave.open(clip) as chime:
        assert chime.getnframes() / chime.getframerate() == 1.0
    said = hands.stage.kiosk.frame.wording.shared("Staff.sound_played")
    assert strip(said) in hands.names()


def test_bars_are_as_long_as_the_counts_and_small_ones_have_none(remembering: tuple[Hands, Path]) -> None:
    hands, folder = remembering
    day = hands.stage.clock.wall.date()
    counted = {("en", "screens"): 40, ("es", "screens"): 10, ("ar", "screens"): 4}
    assert statistics.add(statistics.totals_file(folder), day, counted)
    hold(hands)
    type_pin(hands, "7306")
    press(hands, "Use by language")
    view = hands.stage.staff.view
    assert view is not None
    bars = {row.text: row.share for column in view.columns for row in column if row.kind == "bar"}
    assert {strip(text): share for text, share in bars.items()} == {
        "English: 40": 1.0, "Español: 10": 0.25, "العربية: under 5": 0.0
    }  # fmt: skip


def test_use_is_counted_by_day_and_language_and_shown_without_small_numbers(remembering: tuple[Hands, Path]) -> None:
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
