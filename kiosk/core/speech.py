"""What is read aloud and how: words as they are spoken, tied to the words as they are shown.

Phone numbers go digit by digit, times and temperatures as words, and bidirectional marks are not for the ear.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from functools import cache

from kiosk.core.isolates import JOIN, MARKS, TIE, strip
from kiosk.core.records import record
from kiosk.core.spoken import EARS, Ear

# VVSG 2.0 7.1-K: 120 to 125 words a minute by default, 50 % to 200 % in 6 to 8 steps.
USUAL_WORDS_A_MINUTE = 122
RATES = (50, 63, 80, 100, 125, 160, 200)
USUAL_RATE = RATES.index(100)
# VVSG 2.0 7.1-K: steps of at most 10 dB. The loudest is the full level; EN 301 549 5.1.3.13: the usual one comes back.
VOLUME_STEPS = 11
DECIBELS_A_STEP = 4.0
USUAL_VOLUME = 6
# The engine speaks no slower; what is left is stretched by the player, with the pitch kept.
SLOWEST_WORDS_A_MINUTE = 80
_CLOCK = r"(?<![\d:.])(?P<hour>\d{1,2}):(?P<minute>\d\d)(?![\d:])"
_DEGREES = r"(?P<degrees>\d+(?:\.\d+)?)[\s\u00a0]*°[\s\u00a0]*(?P<scale>[CF])\b"
_DECIMAL = r"(?<![\d.])(?P<whole>\d+)\.(?P<part>\d+)(?![\d.])"
# Compiled when they are first asked for, and not at start.
_SPACE = r"\s"
# Scripts without spaces: every character is marked by itself.
_UNSPACED = "[\u3000-\u303f\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]"


@record
class Hearing:
    """How one person listens: the step of the rate, the step of the volume, and whether by ear alone."""

    rate: int = USUAL_RATE
    volume: int = USUAL_VOLUME
    ear: bool = False


def words_a_minute(rate: int) -> int:
    """The pace of a step, words a minute."""
    return round(USUAL_WORDS_A_MINUTE * RATES[rate] / 100)


def stretch(rate: int) -> float:
    """How much slower than the engine's own slowest a step is played, 1 for every other."""
    return min(1.0, words_a_minute(rate) / SLOWEST_WORDS_A_MINUTE)


def loudness(volume: int) -> float:
    """The amplitude of a step, 0 to 1; the lowest step is still heard."""
    return float(10 ** (-(VOLUME_STEPS - 1 - volume) * DECIBELS_A_STEP / 20))


def moved(hearing: Hearing, rate: int = 0, volume: int = 0) -> Hearing:
    """Slower, faster, quieter or louder by so many steps, as far as there are steps."""
    return Hearing(
        max(0, min(len(RATES) - 1, hearing.rate + rate)),
        max(0, min(VOLUME_STEPS - 1, hearing.volume + volume)),
        hearing.ear,
    )


@record
class Utterance:
    """One text for the ear; ``starts`` and ``shown`` say which shown character each stretch of it stands for."""

    spoken: str
    starts: tuple[int, ...]
    shown: tuple[int, ...]
    text: str

    def mark(self, position: int) -> tuple[int, int]:
        """The shown word, as first and behind the last character, that a spoken character belongs to."""
        index = max(0, bisect_right(self.starts, position) - 1)
        place = self.shown[index] + (0 if self._fixed(index) else position - self.starts[index])
        place = max(0, min(place, len(self.text) - 1))
        first, last = place, place
        if re.match(_UNSPACED, self.text[place : place + 1]):
            return place, place + 1
        while first > 0 and not self._parts(first - 1):
            first -= 1
        while last < len(self.text) and not self._parts(last):
            last += 1
        while first < last and self.text[first] in MARKS:
            first += 1
        while last > first and self.text[last - 1] in MARKS:
            last -= 1
        return first, last

    def _fixed(self, index: int) -> bool:
        """Whether a stretch stands for one place, as the spaced digits of a phone number do."""
        return index % 2 == 1

    def _parts(self, place: int) -> bool:
        letter = self.text[place]
        if letter == TIE:
            # A number and its unit are marked as one, two words that only stand on one line are not.
            before, after = strip(self.text[:place]), strip(self.text[place:])
            return not (before[-1:].isdigit() or after[1:2].isdigit())
        return bool(re.match(_SPACE, letter) or re.match(_UNSPACED, letter))


def utterance(text: str, phones: Iterable[str], code: str = "en") -> Utterance:
    """A shown text for the ear of a language; ``phones`` are the numbers that are read digit by digit."""
    special, ear = _special(tuple(sorted(set(phones))), code), EARS.get(code)
    spoken: list[str] = []
    starts: list[int] = []
    shown: list[int] = []
    length = 0

    def add(piece: str, place: int) -> None:
        nonlocal length
        starts.append(length)
        shown.append(place)
        spoken.append(piece)
        length += len(piece)

    done = 0
    for found in special.finditer(text):
        add(_plain(text[done : found.start()]), done)
        add(_said(found, ear), found.start())
        done = found.end()
    add(_plain(text[done:]), done)
    return Utterance("".join(spoken), tuple(starts), tuple(shown), text)


@cache
def _special(phones: tuple[str, ...], code: str) -> re.Pattern[str]:
    longest_first = sorted((phone for phone in phones if phone), key=len, reverse=True)
    wanted = [JOIN, *(rf"(?<!\d){re.escape(phone)}(?!\d)".replace(r"\ ", "[ \u00a0]") for phone in longest_first)]
    ear = EARS.get(code)
    if ear is not None:
        # The sign that closes an isolate may stand before the word.
        taken = rf"(?:[\s\u00a0\u2069]*{ear.after})?" if ear.after else ""
        wanted += [
            _CLOCK + taken,
            _DEGREES,
            *([_DECIMAL] if ear.point else []),
            *(["(?P<slash>/)"] if ear.slash else []),
        ]
    return re.compile("|".join(wanted))


def _said(found: re.Match[str], ear: Ear | None) -> str:
    part = found.groupdict()
    if ear is None or not any(part.values()):
        return _digits(found.group())
    if part["hour"]:
        return ear.clock(int(part["hour"]), int(part["minute"]))
    if part.get("slash"):
        return ear.slash
    if part["degrees"]:
        return _number(part["degrees"], ear) + (ear.celsius if part["scale"] == "C" else ear.fahrenheit)
    return _number(found.group(), ear)


def _number(figures: str, ear: Ear) -> str:
    return figures.replace(".", ear.point) if ear.point else figures


def _plain(text: str) -> str:
    """The same number of characters, so that places stay: marks become spaces."""
    return "".join(" " if letter in MARKS or letter in "\u00a0·\n" else letter for letter in text)


def _digits(phone: str) -> str:
    """Digit by digit, with a pause where the number is written in groups."""
    groups = ["".join(c for c in group if c.isdigit() or c == "+") for group in re.split(r"[\s\u00a0().\-/]+", phone)]
    return ", ".join(" ".join(group) for group in groups if group)
