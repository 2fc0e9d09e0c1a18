"""Let seeded random people touch the real kiosk, a million times if asked, and watch that nothing goes wrong."""

from __future__ import annotations

import argparse
import os
import signal
import sys
import time

from kiosk.cli import options

# How often a soak whose lines go to a file tells how far it is.
SECONDS_A_LINE = 60.0


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `kiosk soak` to the command line."""
    parser = subparsers.add_parser(
        "soak", help="let random people touch the kiosk, and watch",
        description="Seeded random people touch the real window: taps, ten fingers, edge swipes, long presses, palms, "
        "keys, waiting. It stops at the first exit, exception or warning, at a place more than two touches from home, "
        "at a person who left something behind, and at memory that grows. Ctrl+C lets nobody else come, and tells "
        "what was seen until then. With several kiosks every person still comes to one, and can be called again alone.",
        epilog="Example: kiosk soak --touches 100000 --seed 7; one person again: kiosk soak --seed 7 --person 31",
    )  # fmt: skip
    options.add_data(parser)
    parser.add_argument("--touches", type=options.at_least(1), default=100_000, help="how many (default 100000)")
    parser.add_argument("--minutes", type=float, default=0.0, help="end after so many minutes, if that is sooner")
    parser.add_argument("--seed", type=int, default=1, help="another seed, other people (default 1)")
    parser.add_argument("--kiosks", type=options.at_least(1), default=1, help="so many side by side (default 1)")
    parser.add_argument("--person", type=options.at_least(0), default=None, help="only this one, with every step")
    parser.add_argument("--json", action="store_true", help="for programs")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """0 when nothing went wrong; 1 with the seed, the person and the last steps of what did."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    from kiosk.cli.lab.together import soaked
    from kiosk.cli.lab.visits import Soak, report

    told_at = time.monotonic()

    def progress(touches: int, people: int, per_second: float) -> None:
        nonlocal told_at
        line = f"{touches:>9} touches, {people} people, {per_second:.0f} a second "
        if args.json:
            return
        if sys.stderr.isatty():
            print(f"\r{line}", end="", file=sys.stderr)
        elif time.monotonic() - told_at >= SECONDS_A_LINE:
            told_at = time.monotonic()
            print(line.strip(), file=sys.stderr, flush=True)

    until = time.monotonic() + args.minutes * 60 if args.minutes else None
    if args.kiosks > 1 and args.person is None:
        found = soaked(args.seed, args.data, args.touches, until, args.kiosks, progress)
    else:
        soak = Soak(args.seed, args.data, progress)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: soak.end())
        found = soak.run(args.touches, until, args.person)
    print(report(found, args.json))
    return 0 if found.well else 1
