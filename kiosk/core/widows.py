"""No last line of one lonely word, or Chinese character: what belongs on one line is tied where the line holds it.

The tie of the last two never changes how many lines there are: the word before comes down to a last line that
holds both. Every other tie may, where its line is full: whoever asks for them measures the text again.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import reduce

from kiosk.core.bilingual import UNDER
from kiosk.core.isolates import JOIN, TIE

# A dash between two words never begins a line.
DASH = " — "
# Two Chinese characters, or a number and one, and what closes the sentence behind them.
_LAST_TWO = r"((?:\d|[\u3400-\u9fff])[\u2066-\u2069]*)([\u2066-\u2069]*[\u3400-\u9fff][^\w\s]*)$"
# Words that a Russian or Hindi line never ends with: a "not" at its end would turn what is read up to there round.
_HANGING = (
    r"(?<![^\s(«\u201e])((?:(?:не|ни|и|а|но|в|во|к|с|со|у|о|об|на|по|за|от|до|из|для|без|или|न|नहीं) )+)"
    r"(?=[^\s\u2014])(\S+)"
)


# A word of two halves: no line ends with the first.
_HALVES = r"\S*[^\W\d_]-[^\W\d_]\S*"


def wary(text: str) -> bool:
    """Whether a text has ties besides the last one, which may make it higher."""
    return any(re.search(found, text, re.IGNORECASE) for found in (DASH, _HANGING, _HALVES))


def tied(text: str, fits: Callable[[str], bool], last: bool = False) -> str:
    """The text with what belongs on one line tied where a line holds it; ``last`` ties no more than the last two."""
    return UNDER.join(_tied(part if last else _held(part, fits), fits) for part in text.split(UNDER))


def _held(text: str, fits: Callable[[str], bool]) -> str:
    def hold(found: re.Match[str]) -> str:
        made = found.group().replace(" ", TIE)
        return made if fits(made) else found.group()

    def join(found: re.Match[str]) -> str:
        word = found.group()
        return re.sub(r"(?<=[^\W\d_])-(?=[^\W\d_])", f"-{JOIN}", word) if fits(word) else word

    held = re.sub(_HANGING, hold, re.sub(_HALVES, join, text), flags=re.IGNORECASE)
    before, *others = held.split(DASH)
    return reduce(lambda said, after: said + _dash(said, fits) + after, others, before)


def _tied(made: str, fits: Callable[[str], bool]) -> str:
    start, space, last = made.rpartition(" ")
    pair = f"{start.rpartition(' ')[2]}{TIE}{last}"
    if space and fits(pair):
        return f"{start}{TIE}{last}"
    two = re.search(_LAST_TWO, made)
    return closed(made) if two and fits(two.group()) else made


def closed(text: str) -> str:
    """The text with its last two characters tied, where they are Chinese ones."""
    return UNDER.join(re.sub(_LAST_TWO, rf"\1{JOIN}\2", part) for part in text.split(UNDER))


def _dash(said: str, fits: Callable[[str], bool]) -> str:
    return f"{TIE}— " if fits(f"{said.rpartition(' ')[2]}{TIE}—") else DASH
