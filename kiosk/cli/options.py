"""Options that several subcommands share, each said once."""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Callable
from pathlib import Path

from kiosk.core.clinic import clinic_places
from kiosk.core.places import Places, find_places, home
from kiosk.core.shelf import Shelf
from kiosk.core.theme import Scheme, TextSize

LEAST_PX, MOST_PX = 600, 16_000


def size(text: str) -> tuple[int, int]:
    """A size such as 1920x1080, px."""
    found = re.fullmatch(r"(\d{3,5})x(\d{3,5})", text)
    if not found:
        raise argparse.ArgumentTypeError(f"'{text}' is not a size such as 1920x1080")
    made = int(found[1]), int(found[2])
    if min(made) < LEAST_PX or max(made) > MOST_PX:
        raise argparse.ArgumentTypeError(f"'{text}' is outside {LEAST_PX} to {MOST_PX} px")
    return made


def at_least(least: int) -> Callable[[str], int]:
    """A whole number that is not too small."""

    def whole(text: str) -> int:
        if not text.isdigit() or int(text) < least:
            raise argparse.ArgumentTypeError(f"'{text}' is not a whole number from {least} up")
        return int(text)

    return whole


def add_clinic(parser: argparse.ArgumentParser) -> None:
    """The clinic's own file."""
    parser.add_argument(
        "--clinic", type=Path, metavar="FILE", help="the clinic's settings; else the usual places are looked at"
    )


def add_data(parser: argparse.ArgumentParser) -> None:
    """Another folder of resources and translations, such as a broken copy in a test."""
    parser.add_argument("--data", type=Path, metavar="DIR", help="a folder that holds resources/ and translations/")


def data_of(args: argparse.Namespace) -> tuple[Places, Path]:
    """The folders of data that the options name, and the clinic's file."""
    places = Places(args.data / "resources", args.data / "translations") if args.data else find_places()
    usual = clinic_places(os.environ, home())
    return places, args.clinic or next((path for path in usual if path.is_file()), places.demonstration)


def shelf_of(args: argparse.Namespace) -> tuple[Places, Shelf | None]:
    """Everything that is read from there; None, with a sentence, where only the sorry screen could be made of it."""
    from kiosk.core.reading import read_shelf

    places, clinic_file = data_of(args)
    shelf = read_shelf(places, clinic_file)
    if not shelf.usable:
        print("The leaflet or the clinic's settings have errors: run 'kiosk check'.", file=sys.stderr)
        return places, None
    return places, shelf


def add_look(parser: argparse.ArgumentParser, many: bool) -> None:
    """Language, screen size, text size and contrast; one of each, or lists."""
    nargs = "+" if many else None
    sizes, schemes = [s.value for s in TextSize], [s.value for s in Scheme]
    parser.add_argument("--language", nargs=nargs, metavar="LANG", default=None, help="such as es")
    parser.add_argument("--size", nargs=nargs, type=size, metavar="WxH", default=None, help="px, such as 1080x1920")
    parser.add_argument("--text", nargs=nargs, choices=sizes, default=None, help="text size")
    parser.add_argument("--theme", nargs=nargs, choices=schemes, default=None, help="contrast")
    if many:
        parser.add_argument("--big", action="store_true", help="with big buttons")
        parser.add_argument("--low", action="store_true", help="with everything in the lower part")
        parser.add_argument("--beside", action="store_true", help="with English under every line")
    parser.add_argument("--inches", type=float, default=None, help="diagonal of the panel, else 21.5 inch at 1080p")
