"""Fonts of the kiosk and how high a text stands in them, exactly as Qt Quick will draw it."""

from __future__ import annotations

import os
from dataclasses import replace
from math import ceil, inf
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QTextLayout, QTextOption

from kiosk.core.languages import SOURCE
from kiosk.core.problems import Problem
from kiosk.core.shelf import Shelf

ICON_FAMILY = "Kiosk Icons"
# So many texts hold every letter of a language many times over.
SAMPLE = 40


def load_fonts(folder: Path) -> list[Problem]:
    """Register the bundled fonts; one that cannot be loaded is reported and the system's fonts stand in."""
    found = []
    for path in sorted(folder.glob("*.ttf")):
        if QFontDatabase.addApplicationFont(os.fspath(path)) < 0:
            found.append(Problem(path.name, "", "is not a font that Qt can load", "Run 'kiosk fonts'."))
    if not any(folder.glob("*.ttf")):
        found.append(Problem(folder.name, "", "holds no fonts", "Run 'kiosk fonts'."))
    return found


def legible(shelf: Shelf) -> tuple[Shelf, list[Problem]]:
    """The shelf without the languages that the fonts cannot draw; the source language always stays."""
    found = []
    for language in shelf.languages:
        ruler = Ruler(language.fonts)
        catalogue = shelf.catalogues.get(language.code)
        sample = language.endonym if catalogue is None else "".join(list(catalogue.texts.values())[:SAMPLE])
        if not ruler.draws("".join(sorted(set(sample) - set("\n\t{}%")))):
            wrong = f"no font draws {language.endonym}"
            found.append(Problem(f"{language.code}.ts", "", wrong, "It is not offered: restore resources/fonts."))
    gone = {problem.file.removesuffix(".ts") for problem in found} - {SOURCE}
    kept = tuple(language for language in shelf.languages if language.code not in gone)
    catalogues = {code: catalogue for code, catalogue in shelf.catalogues.items() if code not in gone}
    return replace(shelf, languages=kept, catalogues=catalogues), found


class Ruler:
    """Measures wrapped text in one list of font families; remembers what it has measured."""

    def __init__(self, families: tuple[str, ...]) -> None:
        self.families = families
        self._fonts: dict[tuple[int, bool], QFont] = {}
        self._heights: dict[tuple[str, int, bool, int], float] = {}
        self._option = QTextOption()
        self._option.setWrapMode(QTextOption.WrapMode.WordWrap)

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
            found = self._heights[key] = self._measure(text, self.font(size, bold), int(width))
        return found

    def width(self, text: str, size: int, bold: bool) -> int:
        """The width in px of a text on one line."""
        layout = QTextLayout(text, self.font(size, bold))
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(10**6)
        layout.endLayout()
        return ceil(line.naturalTextWidth())

    def draws(self, text: str) -> bool:
        """Whether the fonts have a glyph for every character of a text, so that none is drawn as a box."""
        layout = QTextLayout(text, self.font(20))
        layout.beginLayout()
        layout.createLine().setLineWidth(10**6)
        layout.endLayout()
        return all(0 not in run.glyphIndexes() for run in layout.glyphRuns())

    def _measure(self, text: str, font: QFont, width: int) -> float:
        layout = QTextLayout(text, font)
        layout.setTextOption(self._option)
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
