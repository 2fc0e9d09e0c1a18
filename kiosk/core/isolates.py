"""Signs that are not seen: isolates, which keep a phone number the right way round inside Arabic, and the ties."""

import re

LEFT_TO_RIGHT = "\u2066"
FIRST_STRONG = "\u2068"
END = "\u2069"
# A space at which no line ends.
TIE = "\u00a0"
# No space, and no line ends at it: for scripts that put none between words.
JOIN = "\u2060"
MARKS = frozenset((LEFT_TO_RIGHT, FIRST_STRONG, END))
_HAN = "[\u3400-\u9fff]"
_SEEN = {**{ord(mark): None for mark in (*MARKS, JOIN)}, ord(TIE): " "}


def isolate_number(text: str) -> str:
    """A number or phone, always read left to right."""
    return f"{LEFT_TO_RIGHT}{text}{END}"


def isolate(text: str) -> str:
    """A run of words with a direction of its own."""
    return f"{FIRST_STRONG}{text}{END}"


def whole(text: str) -> str:
    """A short text that no line breaks, such as a weekday."""
    return re.sub(f"(?<={_HAN})(?={_HAN})", JOIN, text).replace(" ", TIE)


def strip(text: str) -> str:
    """The text without isolates and with spaces for ties, for logs and comparisons."""
    return text.translate(_SEEN)
