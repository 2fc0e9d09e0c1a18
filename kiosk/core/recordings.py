"""Recorded voices: which file holds the reading of which text."""

from __future__ import annotations

from kiosk.core.isolates import strip


def clip_name(language: str, text: str) -> str:
    """The file that holds a text as a person has read it; any change of the words is another file."""
    # Not at start, where nothing is hashed: it brings a library of its own.
    from hashlib import sha256

    return sha256(f"{language}\n{strip(text)}".encode()).hexdigest()[:16] + ".ogg"
