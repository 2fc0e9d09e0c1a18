"""The pictures, drawn in the colours of the contrast in force."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtQuick import QQuickImageProvider

from kiosk.core.problems import Problem
from kiosk.core.theme import COLOURS, Scheme

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

log = logging.getLogger("kiosk")
# What is kept at most, bytes: the pictures of one language in one text size and contrast are 5 MB on a panel of
# 1920 x 1080, and who turns a page back is to find them drawn. All that all people choose in a year would be 80 MB.
MOST_BYTES = 8 << 20


def recolour(svg: str, scheme: Scheme) -> str:
    """An SVG with every colour of the default theme replaced by the same role's colour of another."""
    table: dict[str, str] = {}
    for role, colour in COLOURS[Scheme.DEFAULT].items():
        table.setdefault(colour.upper(), COLOURS[scheme][role])
    if scheme in {Scheme.BLACK_ON_WHITE, Scheme.WHITE_ON_BLACK}:
        # In the pictures this colour only ever fills a body: as a line it would leave a solid shape.
        table[COLOURS[Scheme.DEFAULT]["line"].upper()] = COLOURS[scheme]["card"]
    parts = svg.split("#")
    return parts[0] + "".join(table.get(f"#{part[:6]}".upper(), f"#{part[:6]}") + part[6:] for part in parts[1:])


def broken_pictures(folder: Path) -> list[Problem]:
    """The pictures that Qt cannot draw."""
    from PySide6.QtSvg import QSvgRenderer

    return [
        Problem(path.name, "", "is not a picture that Qt can draw", "Restore the file.")
        for path in sorted(folder.glob("*.svg"))
        if not QSvgRenderer(QByteArray(path.read_bytes())).isValid()
    ]


class Pictures(QQuickImageProvider):
    """Serves "image://pictures/<contrast>/<name>"; a picture that is missing or broken is an empty image.

    Keeps those that were asked for last, as many as ``MOST_BYTES`` holds.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder
        # The one that was asked for last stands last.
        self._kept: dict[tuple[str, int, int], QImage] = {}

    def requestImage(self, name: str, size: QSize, requestedSize: QSize) -> QImage:
        """Draw a picture at the size asked for, px."""
        key = (name, requestedSize.width(), requestedSize.height())
        image = self._kept.pop(key, None) or self._draw(name, requestedSize)
        self._kept[key] = image
        held = self.held
        for oldest in list(self._kept):
            if held <= MOST_BYTES:
                break
            held -= self._kept.pop(oldest).sizeInBytes()
        return image

    @property
    def held(self) -> int:
        """What the kept pictures take, bytes."""
        return sum(image.sizeInBytes() for image in self._kept.values())

    def _draw(self, name: str, wanted: QSize) -> QImage:
        # Not at start: the first screen has no picture.
        from PySide6.QtGui import QImage, QPainter
        from PySide6.QtSvg import QSvgRenderer

        scheme, _, stem = name.partition("/")
        try:
            svg = (self._folder / f"{stem}.svg").read_text("utf-8")
        except (OSError, UnicodeDecodeError):
            return QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
        drawing = QSvgRenderer(QByteArray(recolour(svg, Scheme(scheme)).encode()))
        if not drawing.isValid():
            log.warning("%s.svg is not a picture that Qt can draw", stem)
            return QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
        natural = drawing.defaultSize()
        room = wanted if wanted.width() > 0 and wanted.height() > 0 else natural
        box = natural.scaled(room, QtCore.Qt.AspectRatioMode.KeepAspectRatio)
        image = QImage(box.width() or 1, box.height() or 1, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(QtCore.Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawing.render(painter, QRectF(image.rect()))
        painter.end()
        return image
