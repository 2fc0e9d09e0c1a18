"""Fonts of the kiosk and how high a text stands in them, exactly as Qt Quick will draw it."""

from __future__ import annotations

import os
from collections.abc import Iterable
from itertools import islice
from math import ceil, inf
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QFont, QFontDatabase, QRawFont, QTextLayout

from kiosk.core.bilingual import UNDER, english_px
from kiosk.core.languages import SOURCE, Language
from kiosk.core.panel import Panel
from kiosk.core.problems import Problem
from kiosk.core.records import replace
from kiosk.core.reviews import Standing
from kiosk.core.shelf import Shelf
from kiosk.core.theme import Face

ICON_FAMILY = "Kiosk Icons"
# The letters whose height is the text size: the first of them that a language's first font draws.
CAPITALS = "Hاक"
# So many texts hold every letter of a language many times over.
SAMPLE = 40
# All screens of one language at one text size are some 800 texts in their widths; so many take less than a MiB.
MOST_KEPT = 3_000

Key = TypeVar("Key")
Size = TypeVar("Size")


def load_fonts(folder: Path, languages: Iterable[Language] | None = None) -> list[Problem]:
    """Register the bundled fonts, or those that some languages need, and the icons; what cannot be loaded is reported.

    The system's fonts stand in for it.
    """
    # Qt notes every font of a list that has no Devanagari, although the next one in the list has.
    QLoggingCategory.setFilterRules("qt.text.font.db.info=false")
    found = []
    paths = sorted(folder.glob("*.[ot]tf"))
    if not paths:
        found.append(Problem(folder.name, "", "holds no fonts", "Run 'kiosk fonts'."))
    # A language's first family is its own; the others lend it the letters of other languages' names.
    wanted = {_stem(family) for family in (ICON_FAMILY, *(language.fonts[0] for language in languages or ()))}
    for path in paths:
        if languages is not None and path.stem.partition("-")[0] not in wanted:
            continue
        if QFontDatabase.addApplicationFont(os.fspath(path)) < 0:
            found.append(Problem(path.name, "", "is not a font that Qt can load", "Run 'kiosk fonts'."))
    return found


def _stem(family: str) -> str:
    return family.replace(" ", "")


def legible(shelf: Shelf) -> tuple[Shelf, list[Problem]]:
    """The shelf without the languages that the fonts cannot draw; the source language always stays."""
    found = []
    for language in shelf.languages:
        catalogue = shelf.catalogues.get(language.code)
        sample = language.endonym if catalogue is None else "".join(list(catalogue.texts.values())[:SAMPLE])
        letters = "".join(sorted(set(sample) - set("\n\t{}%")))
        # A layout knows more than the tables of the fonts, and takes far longer.
        if not _covered(language.fonts, letters) and not Ruler(language.fonts).draws(letters):
            wrong = f"no font draws {language.endonym}"
            found.append(Problem(f"{language.code}.ts", "", wrong, "It is not offered: restore resources/fonts."))
    gone = {problem.file.removesuffix(".ts") for problem in found} - {SOURCE}
    kept = tuple(language for language in shelf.languages if language.code not in gone)
    catalogues = {code: catalogue for code, catalogue in shelf.catalogues.items() if code not in gone}
    states = tuple(replace(state, standing=Standing.OFF) if state.code in gone else state for state in shelf.states)
    return replace(shelf, languages=kept, catalogues=catalogues, states=states), found


def _covered(families: Iterable[str], letters: str) -> bool:
    """Whether each letter has a glyph in one of the families by itself."""
    for family in families:
        font = QFont(family)
        font.setPixelSize(20)
        glyphs = QRawFont.fromFont(font).glyphIndexesForString(letters)
        if len(glyphs) != len(letters):
            return False
        letters = "".join(letter for letter, glyph in zip(letters, glyphs, strict=True) if not glyph)
        if not letters:
            return True
    return False


def _keep(kept: dict[Key, Size], key: Key, measured: Size) -> None:
    """Keep what was measured; every visit has times of its own, so the oldest go where there are too many."""
    if len(kept) >= MOST_KEPT:
        for old in list(islice(kept, MOST_KEPT // 4)):
            del kept[old]
    kept[key] = measured


class Ruler:
    """Measures wrapped text in one list of font families; remembers the last ``MOST_KEPT`` texts it has measured."""

    def __init__(self, families: tuple[str, ...]) -> None:
        self.families = families
        self.face = _face(families)
        self._fonts: dict[tuple[int, bool], QFont] = {}
        self._heights: dict[tuple[str, int, bool, int], float] = {}
        self._widths: dict[tuple[str, int, bool], int] = {}

    def font(self, size: int, bold: bool = False) -> QFont:
        """The font of a pixel size."""
        found = self._fonts.get((size, bold))
        if found is None:
            found = QFont(list(self.families))
            found.setPixelSize(size)
            found.setBold(bold)
            found.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            self._fonts[size, bold] = found
        return found

    def height(self, text: str, size: int, bold: bool, width: float) -> float:
        """The height in px of a text wrapped to a width; infinity where its longest word does not fit."""
        if not text:
            return 0.0
        if width <= 0:
            return inf
        key = (text, size, bold, int(width))
        found = self._heights.get(key)
        if found is None:
            found = self._measure(text, self.font(size, bold), int(width))
            _keep(self._heights, key, found)
        return found

    def width(self, text: str, size: int, bold: bool) -> int:
        """The width in px of a text on one line, or of its widest where it has lines of its own."""
        key = (text, size, bold)
        found = self._widths.get(key)
        if found is None:
            found = self._wide(text, self.font(size, bold))
            _keep(self._widths, key, found)
        return found

    def _wide(self, text: str, font: QFont) -> int:
        layout = QTextLayout(text, font)
        layout.beginLayout()
        widest = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(10**6)
            widest = max(widest, line.naturalTextWidth())
        layout.endLayout()
        return ceil(widest)

    def draws(self, text: str) -> bool:
        """Whether the fonts have a glyph for every character of a text, so that none is drawn as a box."""
        layout = QTextLayout(text, self.font(20))
        layout.beginLayout()
        layout.createLine().setLineWidth(10**6)
        layout.endLayout()
        return all(0 not in run.glyphIndexes() for run in layout.glyphRuns())

    def lacking(self, text: str) -> str:
        """The characters of a text that no font of the list draws: they would be boxes, or another font's forms."""
        return "".join(letter for letter in dict.fromkeys(text) if not self._has(letter))

    def _has(self, letter: str) -> bool:
        layout = QTextLayout(letter, self.font(20))
        layout.beginLayout()
        layout.createLine().setLineWidth(10**6)
        layout.endLayout()
        runs = layout.glyphRuns()
        return all(0 not in run.glyphIndexes() and run.rawFont().familyName() in self.families for run in runs)

    def _measure(self, text: str, font: QFont, width: int) -> float:
        layout = QTextLayout(text, font)
        # Of itself a layout wraps between words, as every label of the kiosk does.
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            if line.naturalTextWidth() > width:
                layout.endLayout()
                return inf
            height += line.height()
        layout.endLayout()
        return ceil(height)


class BothRuler:
    """Measures a text with its English below it, as the two are drawn: each in its own font, one under the other."""

    def __init__(self, ruler: Ruler, english: Ruler, panel: Panel) -> None:
        self._ruler = ruler
        self._english = english
        self._panel = panel

    @property
    def face(self) -> Face:
        """What of the reader's own font decides sizes."""
        return self._ruler.face

    def height(self, text: str, size: int, bold: bool, width: float) -> float:
        """The height in px of both; infinity where the longest word of one does not fit."""
        if UNDER not in text:
            return self._ruler.height(text, size, bold, width)
        said, _, english = text.partition(UNDER)
        below = self._english.height(english, self.under(size), False, width)
        return self._ruler.height(said, size, bold, width) + below

    def width(self, text: str, size: int, bold: bool) -> int:
        """The width in px of the wider of both on one line."""
        said, _, english = text.partition(UNDER)
        below = self._english.width(english, self.under(size), False) if english else 0
        return max(self._ruler.width(said, size, bold), below)

    def under(self, size: int) -> int:
        """The pixel size of the English under a line of a pixel size."""
        return english_px(size, self._ruler.face, self._english.face, self._panel)


def _face(families: tuple[str, ...]) -> Face:
    """What of the first family decides sizes: measured, because each script has its own."""
    font = QFont(list(families[:1]))
    font.setPixelSize(1000)
    raw = QRawFont.fromFont(font)
    for letter in CAPITALS:
        glyphs = raw.glyphIndexesForString(letter)
        if glyphs and glyphs[0]:
            capital, line = raw.boundingRect(glyphs[0]).height() / 1000, (raw.ascent() + raw.descent()) / 1000
            # A font that says something else has been spoilt.
            return Face(capital, line) if 0.4 < capital < 1.0 < line < 2.5 else Face()
    return Face()
