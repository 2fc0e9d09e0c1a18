"""What a person leaves behind, found by reflection: every plain value that an object of the bridge holds."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from enum import Enum

from PySide6.QtCore import QObject

from kiosk import app

PLAIN = (str, int, float, bool, type(None), Enum)
# What may differ between two people, with the reason.
MAY_DIFFER = {
    "Machinery._facts": "what was found of the machine when staff looked last",
    "Staff._kept": "the PIN of a demonstration, made when somebody first asked for it",
    "Staff._shown_pin": "the same, as its pad shows it",
    "Staff._tries": "wrong PINs count for whoever comes next, too",
    "Kiosk._session.touched_at": "when somebody was there last",
    "Look._rulers": "letters that were measured stay measured",
    "Reach.felt": "whether the machine's touch screen has ever been touched",
    "Reach._hand": "which target was touched last, against a finger that shakes",
    "Reach._struck": "which key was struck last, against a finger that shakes",
    "Speech._device": "whether the machine has a loudspeaker",
    "Speech._hushed": "set anew by every touch and every key",
    "Speech._number": "counts what was asked of the voice",
    "Staff._closes": "the last words of the countdown, said anew when the pad opens",
    "Usage.": "how much is used in which language, with nothing about anybody",
    "Speech._place": "what the screen showed when it was last looked at",
}


def traces(running: app.Running) -> dict[str, object]:
    """Every plain value of every part of a running kiosk, by the name of its class and its own."""
    found: dict[str, object] = {}
    for part in vars(running).values():
        kind = type(part)
        if isinstance(part, QObject) and kind.__module__.startswith("kiosk."):
            for name, value in vars(part).items():
                _add(found, f"{kind.__name__}.{name}", value)
    return found


def left_behind(before: dict[str, object], after: dict[str, object]) -> list[str]:
    """What is not as it was."""
    names = sorted(before.keys() | after.keys())
    return [
        f"{name} is {after.get(name)!r} and was {before.get(name)!r}"
        for name in names
        if before.get(name) != after.get(name) and not any(name.startswith(known) for known in MAY_DIFFER)
    ]


def _add(found: dict[str, object], name: str, value: object) -> None:
    if isinstance(value, PLAIN) or _plain(value):
        found[name] = value
    elif is_dataclass(value) and not isinstance(value, type) and type(value).__module__.startswith("kiosk."):
        for field in fields(value):
            _add(found, f"{name}.{field.name}", getattr(value, field.name))
    elif isinstance(value, list | dict | set):
        found[name] = len(value)


def _plain(value: object) -> bool:
    return isinstance(value, tuple) and all(isinstance(part, PLAIN) or _plain(part) for part in value)
