"""The voice's own process, asked as the kiosk asks it."""

from __future__ import annotations

import json
import subprocess
import sys
import wave
from array import array
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from random import Random

import pytest

from kiosk.core.speech import RATES, stretch, words_a_minute
from kiosk.voice.engine import Engine

MANNER = {"rate": 450, "volume": 0.0, "stretch": 1.0}


class Helper:
    """A voice, its input and its output."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process

    def ask(self, **asked: object) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps(asked) + "\n")
        self.process.stdin.flush()

    def answers(self) -> Iterator[dict[str, object]]:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            yield json.loads(line)

    def until(self, key: str) -> list[dict[str, object]]:
        """Every answer up to the first that holds a key."""
        found: list[dict[str, object]] = []
        for answer in self.answers():
            found.append(answer)
            if key in answer:
                return found
        pytest.fail(f"the voice ended without '{key}': {found}")


@contextmanager
def helper() -> Iterator[Helper]:
    call = [sys.executable, "-m", "kiosk.voice"]
    pipe = subprocess.PIPE
    with subprocess.Popen(call, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, text=True) as process:
        try:
            yield Helper(process)
        finally:
            process.kill()


def test_every_word_is_told_in_its_order_and_then_the_end() -> None:
    with helper() as voice:
        voice.ask(number=7, voice="en-us", text="Keep the spot dry", **MANNER)
        told = voice.until("ended")
    words = [answer["word"] for answer in told if "word" in answer]
    assert words == [[0, 4], [5, 3], [9, 4], [14, 3]]
    assert told[-1] == {"number": 7, "ended": True}


def test_what_was_said_before_a_death_is_not_said_again() -> None:
    with helper() as voice:
        voice.ask(number=1, voice="en-us", text=" " * 9 + "spot dry", **MANNER)
        told = voice.until("ended")
    assert [answer["word"] for answer in told if "word" in answer] == [[9, 4], [14, 3]]


def fundamental(sound: bytes) -> float:
    """How high a voice speaks in the middle of a WAV, Hz: where the sound is most like itself a moment later."""
    with wave.open(BytesIO(sound)) as read:
        hertz, samples = read.getframerate(), array("h", read.readframes(read.getnframes()))
    first = len(samples) // 2
    piece = samples[first - 1200 : first + 1200]
    likeness = {
        lag: sum(a * b for a, b in zip(piece, piece[lag:], strict=False)) / (len(piece) - lag)
        for lag in range(hertz // 300, hertz // 60)
    }
    return float(hertz / max(likeness, key=lambda lag: likeness[lag]))


def test_the_pitch_is_kept_at_every_rate() -> None:
    engine = Engine()
    found = [fundamental(engine.speak("en-us", words_a_minute(rate), "aaaaaaah")[0]) for rate in range(len(RATES))]
    assert len(found) == 7
    assert max(found) / min(found) < 1.12, found
    # What is slower than the engine speaks is stretched by the player, which keeps the pitch.
    assert stretch(0) < 1.0
    told = (
        "from PySide6.QtCore import QCoreApplication; from PySide6.QtMultimedia import QMediaPlayer;"
        "from kiosk.voice.player import Player; _ = QCoreApplication([]); player = Player();"
        "print(player.findChild(QMediaPlayer).pitchCompensation())"
    )
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "True"


def test_a_voice_that_is_not_there_is_refused_and_no_other_speaks() -> None:
    with helper() as voice:
        voice.ask(**{"try": ["en-us", "xx-none", "es-419"]})
        assert voice.until("voices")[-1]["voices"] == {"en-us": True, "xx-none": False, "es-419": True}
        voice.ask(number=1, voice="xx-none", text="Hello", **MANNER)
        told = voice.until("error")
    assert told == [{"number": 1, "error": "espeak-ng has no voice 'xx-none'"}]


def test_a_broken_recording_is_told_and_the_voice_goes_on(tmp_path: Path) -> None:
    broken = tmp_path / "broken.ogg"
    broken.write_bytes(b"OggS no more")
    with helper() as voice:
        voice.ask(number=1, clip=str(broken), **MANNER)
        assert "cannot be played" in str(voice.until("error")[-1]["error"])
        voice.ask(number=2, voice="en-us", text="Hello", **MANNER)
        assert voice.until("ended")[-1]["number"] == 2


def test_a_recording_is_looked_at_without_being_heard(tmp_path: Path) -> None:
    good, broken = tmp_path / "good.wav", tmp_path / "broken.ogg"
    with wave.open(str(good), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(8000)
        out.writeframes(bytes(8000))
    broken.write_bytes(b"nothing")
    with helper() as voice:
        for path in (good, broken):
            voice.ask(check=str(path))
        told = {a["clip"]: a["error"] for a in (voice.until("clip")[-1], voice.until("clip")[-1])}
    assert told[str(good)] == ""
    assert told[str(broken)]


def test_two_hundred_starts_and_stops_do_not_hang() -> None:
    chance = Random(1)
    with helper() as voice:
        voice.until("device")
        for number in range(1, 201):
            voice.ask(number=number, voice="en-us", text=chance.choice(("Yes.", "Call 9 1 1 now.")), **MANNER)
            if chance.random() < 0.3:
                voice.ask(hush=True)
            if chance.random() < 0.2:
                # Far enough that the player plays.
                voice.ask(number=1000 + number, voice="en-us", text="Yes", **MANNER)
                voice.until("word")
        voice.ask(number=5000, voice="en-us", text="Over", **MANNER)
        assert any(answer == {"number": 5000, "ended": True} for answer in voice.answers())


def test_it_ends_with_its_input() -> None:
    with helper() as voice:
        voice.until("device")
        assert voice.process.stdin is not None
        voice.process.stdin.close()
        assert voice.process.wait(5) == 0
