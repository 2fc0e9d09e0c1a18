"""Draw every screen to a picture, and one contact sheet a language; no display is needed."""

from __future__ import annotations

import argparse
import os
import sys
from dataclasses import dataclass
from datetime import UTC
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli import options
from kiosk.core.theme import Scheme, TextSize

if TYPE_CHECKING:
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage

COLUMNS, THUMB = 6, 480


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `kiosk shots` to the command line."""
    parser = subparsers.add_parser(
        "shots", help="draw every screen to a picture",
        description="Draw every screen of every language, text size, contrast and screen size that is asked for.",
        epilog="Example: kiosk shots pictures --language es ar --text normal largest --size 1920x1080 1080x1920",
    )  # fmt: skip
    parser.add_argument("folder", type=Path, metavar="DIR", help="where the pictures go")
    options.add_clinic(parser)
    options.add_data(parser)
    options.add_look(parser, many=True)
    parser.add_argument("--grey", action="store_true", help="without any colour: what is told by colour alone is lost")
    parser.add_argument("--only", nargs="+", metavar="NAME", help="only screens whose name begins so, such as home")
    parser.set_defaults(run=run)


@dataclass(frozen=True, slots=True)
class Look:
    """One way to draw all screens."""

    language: str
    size: tuple[int, int]
    text: TextSize
    scheme: Scheme

    @property
    def folder(self) -> str:
        """The folder of its pictures."""
        return f"{self.language}/{self.size[0]}x{self.size[1]}-{self.text.value}-{self.scheme.value}"


def run(args: argparse.Namespace) -> int:
    """Draws, and prints one line for each folder of pictures."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from kiosk import app
    from kiosk.bridge.panels import panel_of
    from kiosk.cli.tour import NOW
    from kiosk.core import start
    from kiosk.core.places import Places, find_places

    app.prepare_environment()
    application = app.make_application(["kiosk"])
    places = Places(args.data / "resources", args.data / "translations") if args.data else find_places()
    shelf = start.read_everything(places, args.clinic or places.demonstration)
    codes = [language.code for language in shelf.languages]
    for code in args.language or []:
        if code not in codes:
            print(f"The language '{code}' is not offered; there are: {', '.join(codes)}.", file=sys.stderr)
            return 2
    looks = [
        Look(code, size, TextSize(text), Scheme(theme))
        for code in args.language or codes
        for size in args.size or [(1920, 1080)]
        for text in args.text or [TextSize.NORMAL.value]
        for theme in args.theme or [Scheme.DEFAULT.value]
    ]
    try:
        args.folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        print(f"{args.folder}: {error.strerror}. Name a folder that can be written.", file=sys.stderr)
        return 1
    sheets: dict[str, list[QImage]] = {}
    clock = app.make_clock(shelf.clinic, lambda: NOW.wall, lambda: NOW.seconds, UTC)
    panel = panel_of(looks[0].size, None, shelf.clinic, args.inches)
    running = app.build(shelf, places, panel, clock, needs_device=False)
    sorry = app.build_sorry(shelf, panel)
    for done, look in enumerate(looks, 1):
        panel = panel_of(look.size, None, shelf.clinic, args.inches)
        made = _draw(application, running, sorry, panel, look, args)
        sheets.setdefault(look.language, []).extend(made)
        print(f"[{done}/{len(looks)}] {look.folder}: {len(made)} screens", flush=True)
    if not any(sheets.values()):
        print(f"No screen's name begins with {' or '.join(args.only)}.", file=sys.stderr)
        return 2
    for code, images in sheets.items():
        if not images:
            continue
        _contact_sheet(images).save(os.fspath(args.folder / f"contact-sheet-{code}.png"))
    print(f"{len(sheets)} contact sheets in {args.folder}")
    return 0


def _draw(
    application: object, running: object, sorry: object, panel: object, look: Look, args: argparse.Namespace
) -> list[QImage]:
    from PySide6.QtGui import QGuiApplication, QImage

    from kiosk.app import Running, arrive, settle
    from kiosk.cli.tour import staff_tour, tour
    from kiosk.core.panel import Panel
    from kiosk.core.session import Ease

    assert isinstance(application, QGuiApplication)
    assert isinstance(running, Running)
    assert isinstance(sorry, Running)
    assert isinstance(panel, Panel)
    folder = args.folder / look.folder
    folder.mkdir(parents=True, exist_ok=True)
    images = []

    def keep(name: str, part: Running) -> None:
        # Of a frame on the way the software renderer would leave an edge, on a slow machine only.
        arrive(application)
        settle(application)
        image = part.window.grabWindow()
        if args.grey:
            image = image.convertToFormat(QImage.Format.Format_Grayscale8)
        image.save(os.fspath(folder / f"{name}.png"))
        images.append(image.scaledToWidth(THUMB if panel.width > panel.height else THUMB // 2, _smooth()))

    if running.kiosk is not None:
        running.window.resize(panel.width, panel.height)
        running.window.show()
        running.kiosk.resize(panel)
        ease = Ease(big=args.big, low=args.low)
        for name, _ in tour(running.kiosk, look.language, look.text, look.scheme, ease, args.beside):
            if not args.only or any(name.startswith(begin) for begin in args.only):
                keep(name, running)
        # The look of the staff's screens is always the usual one.
        usual = look.text is TextSize.NORMAL and look.scheme is Scheme.DEFAULT
        if usual and (not args.only or any(begin.startswith("staff") for begin in args.only)):
            for name, _ in staff_tour(running.kiosk, look.language):
                if not args.only or any(name.startswith(begin) for begin in args.only):
                    keep(name, running)
        running.window.hide()
    if not args.only or any("sorry".startswith(begin) for begin in args.only):
        sorry.window.setProperty("pxPerMm", panel.px_per_mm)
        codes = list(sorry.shelf.catalogues)
        sorry.window.setProperty("turn", codes.index(look.language) + 1 if look.language in codes else 0)
        sorry.window.resize(panel.width, panel.height)
        sorry.window.show()
        keep("sorry", sorry)
        sorry.window.hide()
    return images


def _smooth() -> Qt.TransformationMode:
    from PySide6.QtCore import Qt

    return Qt.TransformationMode.SmoothTransformation


def _contact_sheet(images: list[QImage]) -> QImage:
    from PySide6.QtGui import QColor, QImage, QPainter

    wide = max(image.width() for image in images)
    rows: list[list[QImage]] = [images[start : start + COLUMNS] for start in range(0, len(images), COLUMNS)]
    gap = 12
    heights = [max(image.height() for image in row) for row in rows]
    sheet = QImage(COLUMNS * (wide + gap) + gap, sum(heights) + gap * (len(rows) + 1), QImage.Format.Format_RGB32)
    sheet.fill(QColor("#808080"))
    painter = QPainter(sheet)
    top = gap
    for row, high in zip(rows, heights, strict=True):
        for column, image in enumerate(row):
            painter.drawImage(gap + column * (wide + gap), top, image)
        top += high + gap
    painter.end()
    return sheet
