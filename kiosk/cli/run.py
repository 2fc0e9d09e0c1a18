"""Open the kiosk."""

from __future__ import annotations

import argparse

from kiosk.cli import options
from kiosk.cli.opening import Opening, open_kiosk


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `kiosk run` to the command line."""
    parser = subparsers.add_parser(
        "run", help="open the kiosk", description="Open the kiosk, full screen.",
        epilog="Example: kiosk run --windowed --language es --size 1080x1920",
    )  # fmt: skip
    options.add_clinic(parser)
    options.add_data(parser)
    options.add_look(parser, many=False)
    parser.add_argument("--windowed", action="store_true", help="a window instead of the full screen")
    parser.add_argument("--sorry", action="store_true", help="only the screen that stands when nothing else is right")
    parser.add_argument("--first-frame", action="store_true", help="say when the first frame is drawn, and close")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Opens the kiosk and stays until staff leave it, with exit code 0; a window, until it is closed."""
    return open_kiosk(
        Opening(
            clinic=args.clinic,
            data=args.data,
            language=args.language,
            size=args.size,
            text=args.text,
            theme=args.theme,
            inches=args.inches,
            windowed=args.windowed,
            sorry=args.sorry,
            first_frame=args.first_frame,
        )
    )
