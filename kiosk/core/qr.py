"""What a code for the phone holds, and its squares."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from kiosk.core.isolates import strip
from kiosk.core.takehome import Said, TakeHome

# ISO/IEC 18004: version 25 at level L. Its squares are still half a millimetre on a code of 63 mm.
MOST_BYTES = 1273
# The light border that every reader needs, squares.
QUIET = 4


def address_of(address: str, leaflet: str, language: str, version: str = "") -> str:
    """The page of a language on the clinic's site; with a version, as it stands in the code."""
    page = f"{address.rstrip('/')}/{leaflet}/{language}.html"
    return f"{page}?v={version}" if version else page


def essentials(paper: TakeHome) -> str:
    """The numbers, the red signs and the time limits as plain text, as much of it as a code holds."""
    mirrored = paper.tongues[0].right_to_left
    for lines in (2, 1, 0, -1):
        text = "\n".join(_lines(paper, lines))
        # Isolates keep a number the right way round inside Arabic; elsewhere they only take room.
        text = text if mirrored else strip(text)
        if len(text.encode()) <= MOST_BYTES:
            break
    return text


def _lines(paper: TakeHome, most: int) -> Iterator[str]:
    yield paper.title[0]
    yield from paper.note[:1]
    for number in paper.numbers:
        yield f"{number.label[0]}: {number.number}"
    if paper.signs is not None and most >= 0:
        yield ""
        yield _first(paper.signs.title)
        for point in paper.signs.points:
            said = " ".join(line[0] for line in point.lines[:most])
            yield f"- {_first(point.heading)}: {said}" if said else f"- {_first(point.heading)}"
    if paper.essentials is not None:
        yield ""
        for point in paper.essentials.points:
            if point.limit:
                yield f"{_first(point.heading)}: {point.limit[0]}"
    yield ""
    yield paper.stamp[0]


def _first(said: Said) -> str:
    return said[0] if said else ""


@lru_cache(maxsize=16)
def squares(text: str) -> tuple[bytes, ...]:
    """The rows of a code, 1 for a dark square; without the light border."""
    # Not at start: only one screen needs it.
    import segno

    # A text is larger, and its reader is held close; an address is short enough to stand some dirt.
    level = "m" if len(text.encode()) < 200 else "l"
    made = segno.make(text, error=level, micro=False, encoding="utf-8", boost_error=True)
    return tuple(bytes(row) for row in made.matrix)
