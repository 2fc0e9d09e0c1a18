"""English under the patient's own words, line by line, so that a nurse can point at what both can read."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.core.isolates import END, LEFT_TO_RIGHT
from kiosk.core.languages import SOURCE
from kiosk.core.wording import Wording

# Ends a line inside one text: the two belong together, and are never parted by a screen.
UNDER = "\u2028"


def both(wording: Wording, say: Callable[[Wording], str]) -> str:
    """A text in the reader's language, and below it in English where the reader wants that."""
    said = say(wording)
    if not wording.beside or wording.language.code == SOURCE or not said:
        return said
    return f"{said}{UNDER}{LEFT_TO_RIGHT}{say(wording.english)}{END}"


def own(text: str) -> str:
    """The part of a text that is in the reader's language, as it is read aloud."""
    return text.partition(UNDER)[0]
