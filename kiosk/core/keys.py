"""What each key means: a keyboard, a numeric keypad or two switches reach everything (EN 301 549 5.1.6)."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum


class Act(Enum):
    """What a key does; ``NEXT`` and ``CHOOSE`` alone are enough for a visit (VVSG 2.0 7.2-E)."""

    NEXT = "next"
    PREVIOUS = "previous"
    CHOOSE = "choose"
    BACK = "back"
    HOME = "home"
    LISTEN = "listen"
    HELP = "help"


# Keys by the name that Qt gives them, without "Key_"; 1 and 2 of a keyboard are the two switches.
KEYS: Mapping[str, Act] = {
    "Tab": Act.NEXT, "Down": Act.NEXT, "Right": Act.NEXT, "1": Act.NEXT,
    "Backtab": Act.PREVIOUS, "Up": Act.PREVIOUS, "Left": Act.PREVIOUS,
    "Return": Act.CHOOSE, "Enter": Act.CHOOSE, "Space": Act.CHOOSE, "Select": Act.CHOOSE, "2": Act.CHOOSE,
    "Escape": Act.BACK, "Backspace": Act.BACK, "Back": Act.BACK,
    "Home": Act.HOME, "HomePage": Act.HOME,
    "L": Act.LISTEN, "F2": Act.LISTEN, "MediaPlay": Act.LISTEN, "MediaTogglePlayPause": Act.LISTEN,
    "F1": Act.HELP, "Help": Act.HELP, "Question": Act.HELP, "H": Act.HELP,
}  # fmt: skip
# The keys of a USB keypad, whose digits stand where its arrows do.
KEYPAD: Mapping[str, Act] = {
    "2": Act.NEXT, "6": Act.NEXT, "8": Act.PREVIOUS, "4": Act.PREVIOUS, "5": Act.CHOOSE, "Clear": Act.CHOOSE,
    "0": Act.HOME, "Insert": Act.HOME, "Period": Act.BACK, "Comma": Act.BACK, "Delete": Act.BACK,
    "Slash": Act.LISTEN, "Asterisk": Act.HELP,
}  # fmt: skip
_SIDES = {"Left": "Right", "Right": "Left"}
_KEYPAD_SIDES = {"4": "6", "6": "4"}


def act_of(key: str, keypad: bool, right_to_left: bool) -> Act | None:
    """What a key does, None for a key that does nothing; left and right follow the way the screen is read."""
    if right_to_left:
        key = _SIDES.get(key, _KEYPAD_SIDES.get(key, key) if keypad else key)
    if keypad and key in KEYPAD:
        return KEYPAD[key]
    return KEYS.get(key)
