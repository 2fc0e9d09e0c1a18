"""No last line of one lonely word, or Chinese character: what belongs on one line is tied where the line holds it.

The tie of the last two never changes how many lines there are: the word before comes down to a last line that
holds both. The tie of a dash may, where its line is full: whoever ties a text with one measures it again.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import reduce

from kiosk.core.bilingual import UNDER
from kiosk.core.isolates import JOIN, TIE

# A dash between two words never begins a line.
DASH = " — "
# Two Chinese characters, and what closes the sentence behind them.
_LAST_TWO = r"([\u3400-\u9fff])([\u3400-\u9fff][^\w\s]*)$"


def tied(text: str, fits: Callable[[str], bool]) -> str:
    """The text with its last two words or characters, and each dash and the word before it, tied where both fit."""
    return UNDER.join(_tied(part, fits) for part in text.split(UNDER))


def _tied(text: str, fits: Callable[[str], bool]) -> str:
    before, *others = text.split(DASH)
    made = reduce(lambda said, after: said + _dash(said, fits) + after, others, before)
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
