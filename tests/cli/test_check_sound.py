"""`kiosk check` says what cannot be heard, and a clinic without sound is no broken kiosk."""

from __future__ import annotations

import wave
from dataclasses import replace
from pathlib import Path

from kiosk.cli.check_sound import sound_problems
from kiosk.core.languages import ENGLISH


def test_voices_and_recordings_that_cannot_be_heard_are_named(tmp_path: Path) -> None:
    folder = tmp_path / "en"
    folder.mkdir()
    (folder / "broken.ogg").write_bytes(b"OggS and nothing more")
    with wave.open(str(folder / "good.wav"), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(8000)
        out.writeframes(bytes(8000))
    none = replace(ENGLISH, code="xx", voice="xx-none")
    found, _ = sound_problems(tmp_path, [ENGLISH, none, replace(ENGLISH, code="yy", voice="")])
    said = [str(problem) for problem in found]
    assert said[0] == "languages.toml: xx.voice: there is no voice 'xx-none'. Install espeak-ng-data."
    assert said[1].startswith("broken.ogg: cannot be played: ")
    assert len(said) == 2


def test_all_voices_and_no_recordings_are_in_order(tmp_path: Path) -> None:
    assert sound_problems(tmp_path / "none", [ENGLISH])[0] == []
