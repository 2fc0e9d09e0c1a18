"""`kiosk check` says what cannot be heard, and a clinic without sound is no broken kiosk."""

from __future__ import annotations

import wave
from dataclasses import replace
from pathlib import Path

from kiosk.cli.check_sound import NO_DEVICE, sound_problems
from kiosk.cli.clips import clip_rows, every_clip_problem
from kiosk.core.languages import ENGLISH
from kiosk.core.places import Places, find_places
from kiosk.core.reading import read_shelf
from kiosk.core.recordings import clip_name

from .asking import ask


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


def clip_folder(tmp_path: Path, code: str, *names: str) -> Places:
    """The places of this kiosk with recordings of their own."""
    folder = tmp_path / "resources" / "recordings" / code
    folder.mkdir(parents=True)
    for name in names:
        (folder / name).write_bytes(b"a voice")
    for shared in find_places().resources.iterdir():
        if shared.name != "recordings":
            (tmp_path / "resources" / shared.name).symlink_to(shared)
    return Places(tmp_path / "resources", find_places().translations)


def test_a_misnamed_recording_is_named_with_the_nearest_name(tmp_path: Path) -> None:
    shelf = read_shelf(find_places(), find_places().demonstration)
    right = str(next(iter(clip_rows(shelf, find_places(), "es")))["file"])
    wrong = right.replace(right[3], "_", 1)
    places = clip_folder(tmp_path, "es", right, wrong)
    (problem,) = every_clip_problem(places, shelf)
    assert str(problem).startswith(f"recordings/es/{wrong}: no text is read from it, so it is never played")
    assert problem.mend == f"Did you mean '{right}'?"


def test_a_stale_recording_is_named_with_what_to_do(tmp_path: Path) -> None:
    stale = clip_name("es", "unas palabras de antes")
    places = clip_folder(tmp_path, "es", stale)
    (problem,) = every_clip_problem(places, read_shelf(places, places.demonstration))
    assert problem.file == f"recordings/es/{stale}"
    assert problem.mend.startswith("Record the text again under the name that 'kiosk translate clips es' lists")


def test_recordings_of_no_language_are_named_with_the_nearest(tmp_path: Path) -> None:
    places = clip_folder(tmp_path, "esp", "any.ogg")
    (problem,) = every_clip_problem(places, read_shelf(places, places.demonstration))
    assert str(problem) == ("recordings/esp: is no language's, so nothing in it is ever played. Did you mean 'es'?")


def test_kiosk_check_says_what_cannot_be_heard(tmp_path: Path) -> None:
    stale = clip_name("es", "unas palabras de antes")
    clip_folder(tmp_path, "es", stale)
    (tmp_path / "translations").symlink_to(find_places().translations)
    answer = ask(tmp_path / "home", "check", "--data", str(tmp_path))
    assert answer.returncode == 1
    assert f"recordings/es/{stale}: no text is read from it" in answer.stdout
    # It is no sound either.
    assert f"{stale}: cannot be played" in answer.stdout
    there = sound_problems(tmp_path / "none", [ENGLISH])[1]
    assert (NO_DEVICE in answer.stderr) is not there
