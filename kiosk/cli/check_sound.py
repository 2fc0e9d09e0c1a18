"""Whether anything could be heard: loudspeaker, voices and recordings, asked of the voice's own process."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from kiosk.core.languages import Language
from kiosk.core.problems import Problem

# A process that has not answered by then hangs, s.
PATIENCE_SECONDS = 30
NO_DEVICE = "Note: there is no sound device. The kiosk goes on, and does not offer to read aloud."


def sound_problems(recordings: Path, languages: Sequence[Language]) -> tuple[list[Problem], bool]:
    """Every voice and recording that cannot be heard, and whether there is a loudspeaker."""
    voices = sorted({language.voice for language in languages if language.voice})
    clips = sorted(path for path in recordings.rglob("*") if path.is_file()) if recordings.is_dir() else []
    asked: list[dict[str, object]] = [{"try": voices}]
    asked += [{"check": str(clip)} for clip in clips]
    try:
        answers = _ask(asked)
    except (OSError, ValueError, subprocess.SubprocessError) as error:
        return [Problem("read aloud", "", f"the voice does not answer: {error}", "Install the kiosk again.")], False
    known: dict[str, bool] = {}
    broken: dict[str, str] = {}
    there = True
    for answer in answers:
        told = answer.get("voices", {})
        assert isinstance(told, dict)
        known |= told
        there = bool(answer.get("device", there))
        if "clip" in answer:
            broken.setdefault(str(answer["clip"]), str(answer["error"]))
    found = [
        Problem("languages.toml", f"{one.code}.voice", f"there is no voice '{one.voice}'", "Install espeak-ng-data.")
        for one in languages
        if one.voice and not known.get(one.voice)
    ]
    mend = "Record it again, or remove it: then the voice reads its text."
    found += [Problem(Path(clip).name, "", f"cannot be played: {why}", mend) for clip, why in broken.items() if why]
    return found, there


def _ask(asked: Sequence[dict[str, object]]) -> list[dict[str, object]]:
    """What the process answers; it ends when it has answered everything."""
    call = [sys.executable, "-m", "kiosk.voice"]
    lines = "".join(json.dumps(one) + "\n" for one in asked)
    done = subprocess.run(call, input=lines, capture_output=True, text=True, timeout=PATIENCE_SECONDS, check=False)
    return [json.loads(line) for line in done.stdout.splitlines()]
