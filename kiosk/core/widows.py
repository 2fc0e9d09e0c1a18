"""No last line of one lonely word: what belongs on one line is tied together where the line holds it.

The tie of the last two words never changes how many lines there are: the word before comes down to a last line that
holds both. The tie of a dash may, where its line is full: whoever ties a text with one measures it again.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import reduce

from kiosk.core.bilingual import UNDER
from kiosk.core.isolates import TIE

# A dash between two words never begins a line.
DASH = " — "


def tied(text: str, fits: Callable[[str], bool]) -> str:
    """The text with its last two words, and each dash and the word before it, tied where ``fits`` holds both."""
    return UNDER.join(_tied(part, fits) for part in text.split(UNDER))


def _tied(text: str, fits: Callable[[str], bool]) -> str:
    before, *others = text.split(DASH)
    made = reduce(lambda said, after: said + _dash(said, fits) + after, others, before)
    start, space, last = made.rpartition(" ")
    pair = f"{start.rpartition(' ')[2]}{TIE}{last}"
    return f"{start}{TIE}{last}" if space and fits(pair) else made


def _dash(said: str, fits: Callable[[str], bool]) -> str:
    return f"{TIE}— " if fits(f"{said.rpartition(' ')[2]}{TIE}—") else DASH
