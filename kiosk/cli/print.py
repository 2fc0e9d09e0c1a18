"""Write what a patient takes home as a PDF: one language, or English beside it; normal or large; A4 or Letter."""

from __future__ import annotations

import argparse
import sys
import time
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli import options
from kiosk.core.declared import PAPERS

if TYPE_CHECKING:
    from kiosk.core.places import Places
    from kiosk.core.schedule import Schedule
    from kiosk.core.shelf import Shelf


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `kiosk print` to the command line."""
    parser = subparsers.add_parser(
        "print", help="write the paper as a PDF",
        description="Write what a patient takes home as a tagged PDF (PDF/UA-1). Without --at the paper tells lengths "
        "of time and no clock times, so that it can lie ready for anybody.",
        epilog="Example: kiosk print leaflet.pdf --language es --bilingual --large --paper letter",
    )  # fmt: skip
    parser.add_argument("target", type=Path, metavar="FILE", help="the PDF; with --all a folder")
    parser.add_argument("--language", metavar="LANG", default="en", help="such as es (default en)")
    parser.add_argument("--bilingual", action="store_true", help="with English beside every line")
    parser.add_argument("--large", action="store_true", help="in large letters")
    parser.add_argument("--paper", choices=PAPERS, default=None, help="else what the clinic has set")
    parser.add_argument("--at", type=moment, metavar="TIME", help="the injection, such as 2026-11-24T14:30")
    parser.add_argument("--score", type=score, metavar="0-10", help="the first entry of the pain diary")
    parser.add_argument("--all", action="store_true", help="every language and kind, with the time each one took")
    options.add_clinic(parser)
    options.add_data(parser)
    parser.set_defaults(run=run)


def moment(text: str) -> datetime:
    """A local day and time such as 2026-11-24T14:30."""
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"'{text}' is not a time such as 2026-11-24T14:30") from None


def score(text: str) -> int:
    """A pain score."""
    if not text.isdigit() or int(text) > 10:
        raise argparse.ArgumentTypeError(f"'{text}' is not a whole number from 0 to 10")
    return int(text)


def run(args: argparse.Namespace) -> int:
    """Writes one PDF, or all of them; 1 where one could not be written."""
    from kiosk.paper.press import PressError

    places, shelf = options.shelf_of(args)
    if shelf is None:
        return 1
    codes = [language.code for language in shelf.languages]
    if args.language not in codes:
        print(f"The language '{args.language}' is not offered; there are: {', '.join(codes)}.", file=sys.stderr)
        return 2
    size = args.paper or shelf.clinic.text("paper_size")
    kinds = [(args.language, args.bilingual, args.large)]
    if args.all:
        kinds = [(code, both, large) for code in codes for both in (False, True) for large in (False, True)]
        kinds = [kind for kind in kinds if kind[0] != "en" or not kind[1]]
    try:
        if args.all:
            args.target.mkdir(parents=True, exist_ok=True)
        for code, both, large in kinds:
            begun = time.perf_counter()
            made = make(shelf, places, (code, both, large), size, schedule_of(shelf, args.at), args.score)
            spent = round((time.perf_counter() - begun) * 1000)
            name = f"{code}{'-en' if both else ''}{'-large' if large else ''}-{size}.pdf"
            path = args.target / name if args.all else args.target
            path.write_bytes(made)
            print(f"{path}: {len(made) / 1000:.0f} kB in {spent} ms", flush=True)
    except OSError as error:
        print(f"{error.filename}: {error.strerror}. Name a file that can be written.", file=sys.stderr)
        return 1
    except PressError as error:
        print(f"{error}. Run 'kiosk check'.", file=sys.stderr)
        return 1
    return 0


def schedule_of(shelf: Shelf, at: datetime | None) -> Schedule:
    """The schedule of an injection at a local time; without one, lengths of time and no clock times."""
    from kiosk.core.schedule import Schedule, schedule_for
    from kiosk.core.zone import zone_of

    if at is None:
        return Schedule(None)
    zone = zone_of(shelf.clinic)
    return schedule_for(at.replace(tzinfo=zone) if at.tzinfo is None and zone else at.astimezone(), zone)


def make(
    shelf: Shelf, places: Places, kind: tuple[str, bool, bool], size: str, schedule: Schedule, first: int | None = None
) -> bytes:
    """The PDF of a language, alone or with English, normal or large."""
    from kiosk.core.takehome import plain, readers, take_home
    from kiosk.paper.press import press

    code, both, large = kind
    assert shelf.leaflet is not None
    paper = take_home(shelf.leaflet, readers(shelf, code, both, schedule), first_score=first)
    return press(plain(paper), {"size": size, "large": large}, places.fonts, places.pictures)
