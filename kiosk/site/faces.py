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
# No page is written downwards.
VERTICAL = frozenset({"valt", "vert", "vkrn", "vpal", "vrt2"})
# Any page may be searched and read in plain letters.
ALWAYS = frozenset(map(chr, range(0x20, 0x7F))) | {"\u00a0"}


@record
class Cut:
    """One cut font: family, weight and the file."""

    family: str
    weight: int
    data: bytes


class Foundry:
    """The bundled fonts, cut to the letters of page after page; the same letters are cut once."""

    def __init__(self, folder: Path) -> None:
        logging.getLogger("fontTools").setLevel(logging.ERROR)
        self._reader = import_module("fontTools.ttLib").TTFont
        self._fonts: dict[str, list[tuple[int, Path, frozenset[int]]]] = {}
        self._made: dict[tuple[Path, frozenset[int]], bytes] = {}
        for path in sorted(folder.glob("*.[to]tf")):
            with self._reader(path, lazy=True) as font:
                family = font["name"].getBestFamilyName() or ""
                row = (font["OS/2"].usWeightClass, path, frozenset(font.getBestCmap()))
            self._fonts.setdefault(family, []).append(row)

    def cuts(self, families: tuple[str, ...], text: str) -> Iterator[Cut]:
        """The fonts that a page needs, in the order of its families; a letter is taken from the first that has it."""
        left = {ord(letter) for letter in {*text, *ALWAYS} if letter.isprintable() or letter in text}
        for family in families:
            found = sorted(self._fonts.get(family, []))
            has = frozenset(left & found[0][2]) if found else frozenset()
            left -= has
            for weight, path, _ in found if has else ():
                if (path, has) not in self._made:
                    self._made[path, has] = self._cut(path, has)
                yield Cut(family, weight, self._made[path, has])

    def _cut(self, path: Path, letters: frozenset[int]) -> bytes:
        module = import_module("fontTools.subset")
        font = self._reader(path, recalcTimestamp=False)
        font.cfg["fontTools.ttLib.tables.otBase:USE_HARFBUZZ_REPACKER"] = False
        options = module.Options(hinting=False, notdef_outline=True, name_IDs=[0, 1, 2, 5, 6, 13, 14])
        options.layout_features = [name for name in options.layout_features if name not in VERTICAL]
        options.drop_tables += ["VORG", "vhea", "vmtx"]
        options.harfbuzz_repacker = False
        subsetter = module.Subsetter(options)
        subsetter.populate(unicodes=letters)
        subsetter.subset(font)
        font.flavor = "woff"
        made = BytesIO()
        font.save(made)
        return made.getvalue()
