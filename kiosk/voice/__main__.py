"""Reads one request a line from standard input and answers each on standard output, both as JSON.

A request names its number, a voice, words a minute and a text. The answer holds the number, and either the sound
(a WAV in base64) with the words as first character, length and moment in ms, or the error. It ends with its input.
"""

from __future__ import annotations

import base64
import json
import sys

from kiosk.voice.engine import Engine, NoVoiceError


def main() -> int:
    """0 when the input has ended, 1 where there is no engine at all."""
    try:
        engine = Engine()
    except NoVoiceError as error:
        print(json.dumps({"number": -1, "error": str(error)}), flush=True)
        return 1
    for line in sys.stdin:
        asked = json.loads(line)
        answer: dict[str, object] = {"number": asked["number"]}
        try:
            sound, words = engine.speak(asked["voice"], asked["rate"], asked["text"])
        except NoVoiceError as error:
            answer["error"] = str(error)
        else:
            answer |= {"sound": base64.b64encode(sound).decode(), "words": words}
        print(json.dumps(answer), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
