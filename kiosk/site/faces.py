"""The bundled fonts cut down to the letters of one page, as WOFF."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from importlib import import_module
from io import BytesIO
from pathlib import Path
from typing import Any, TypeAlias

from kiosk.core.records import record

# fontTools has no types.
Font: TypeAlias = Any
# Any page may be searched and read in plain letters.
ALWAYS = frozenset(map(chr, range(0x20, 0x7F))) | {"\u00a0"}


@record
class Cut:
    """One cut font: family, weight and the file."""

    family: str
    weight: int
    data: bytes


def cuts(folder: Path, families: tuple[str, ...], text: str) -> Iterator[Cut]:
    """The fonts that a page needs, in the order of its families; a letter is taken from the first that has it."""
    logging.getLogger("fontTools").setLevel(logging.ERROR)
    reader = import_module("fontTools.ttLib").TTFont
    fonts: dict[str, list[tuple[int, Path, frozenset[int]]]] = {}
    for path in sorted(folder.glob("*.[to]tf")):
        font = reader(path, lazy=True)
        family = font["name"].getBestFamilyName() or ""
        fonts.setdefault(family, []).append((font["OS/2"].usWeightClass, path, frozenset(font.getBestCmap())))
        font.close()
    left = {ord(letter) for letter in {*text, *ALWAYS} if letter.isprintable() or letter in text}
    for family in families:
        found = sorted(fonts.get(family, []))
        has = left & found[0][2] if found else set()
        if has:
            left -= has
            for weight, path, _ in found:
                yield Cut(family, weight, _cut(reader, path, has))


def _cut(reader: Any, path: Path, letters: set[int]) -> bytes:  # noqa: ANN401
    module = import_module("fontTools.subset")
    font = reader(path, recalcTimestamp=False)
    font.cfg["fontTools.ttLib.tables.otBase:USE_HARFBUZZ_REPACKER"] = False
    options = module.Options(
        layout_features=["*"], hinting=False, notdef_outline=True, name_IDs=[0, 1, 2, 5, 6, 13, 14]
    )
    options.harfbuzz_repacker = False
    subsetter = module.Subsetter(options)
    subsetter.populate(unicodes=letters)
    subsetter.subset(font)
    font.flavor = "woff"
    made = BytesIO()
    font.save(made)
    return made.getvalue()
