"""libespeak-ng by way of ctypes: words in, sound and the moment of each word out."""

from __future__ import annotations

import ctypes
import io
import wave
from ctypes import POINTER, Structure, Union, byref, c_char_p, c_int, c_short, c_uint, c_void_p, string_at

LIBRARY = "libespeak-ng.so.1"
_RETRIEVAL, _UTF8, _RATE, _IPA = 1, 1, 1, 2
_END, _WORD = 0, 1
_BUFFER_MS = 200
# espeak-ng speaks no slower and no faster, words a minute.
SLOWEST, FASTEST = 80, 450


class _Id(Union):
    _fields_ = [("number", c_int), ("name", c_char_p), ("string", ctypes.c_char * 8)]


class _Event(Structure):
    _fields_ = [
        ("type", c_int),
        ("unique_identifier", c_uint),
        ("text_position", c_int),
        ("length", c_int),
        ("audio_position", c_int),
        ("sample", c_int),
        ("user_data", c_void_p),
        ("id", _Id),
    ]


_CALLBACK = ctypes.CFUNCTYPE(c_int, POINTER(c_short), c_int, POINTER(_Event))


class NoVoiceError(Exception):
    """The engine has no such voice, or is not there at all."""


class Engine:
    """One espeak-ng; it speaks one sentence at a time."""

    def __init__(self) -> None:
        try:
            self._library = ctypes.CDLL(LIBRARY)
        except OSError as error:
            raise NoVoiceError(f"{LIBRARY} is not installed: {error}") from error
        self._rate = self._library.espeak_Initialize(_RETRIEVAL, _BUFFER_MS, None, 0)
        if self._rate <= 0:
            raise NoVoiceError("espeak-ng has no voice data")
        self._sound = bytearray()
        self._words: list[tuple[int, int, int]] = []
        # The library keeps only the address.
        self._callback = _CALLBACK(self._hear)
        self._library.espeak_SetSynthCallback(self._callback)

    def has(self, voice: str) -> bool:
        """Whether there is a voice of that name."""
        return bool(self._library.espeak_SetVoiceByName(voice.encode()) == 0)

    def speak(self, voice: str, rate: int, text: str) -> tuple[bytes, list[tuple[int, int, int]]]:
        """A WAV, and for each word its first character, its length and its moment in ms.

        Raises NoVoiceError for a voice that is not there: the engine itself would go on with the one before.
        """
        if not self.has(voice):
            raise NoVoiceError(f"espeak-ng has no voice '{voice}'")
        self._library.espeak_SetParameter(_RATE, c_int(max(SLOWEST, min(FASTEST, rate))), 0)
        self._sound.clear()
        self._words.clear()
        data = text.encode() + b"\0"
        done = self._library.espeak_Synth(data, len(data), c_uint(0), c_int(1), c_uint(0), c_uint(_UTF8), None, None)
        if done != 0:
            raise NoVoiceError(f"espeak-ng could not speak (code {done})")
        self._library.espeak_Synchronize()
        return self._wav(), list(self._words)

    def phonemes(self, voice: str, text: str) -> str:
        """How a voice would say a text; "(en)" in it where the engine goes on with another voice."""
        if not self.has(voice):
            raise NoVoiceError(f"espeak-ng has no voice '{voice}'")
        say = self._library.espeak_TextToPhonemes
        say.restype = c_char_p
        rest, said = c_char_p(text.encode()), []
        while rest.value:
            said.append((say(byref(rest), _UTF8, _IPA) or b"").decode())
        return " ".join(said)

    def _hear(self, samples: POINTER(c_short), count: int, events: POINTER(_Event)) -> int:  # type: ignore[valid-type]
        if count and samples:
            self._sound += string_at(samples, count * 2)
        index = 0
        while events[index].type != _END:
            event = events[index]
            if event.type == _WORD:
                self._words.append((event.text_position - 1, event.length, event.audio_position))
            index += 1
        return 0

    def _wav(self) -> bytes:
        buffer = io.BytesIO()
        with wave.open(buffer, "wb") as out:
            out.setnchannels(1)
            out.setsampwidth(2)
            out.setframerate(self._rate)
            out.writeframes(bytes(self._sound))
        return buffer.getvalue()
