"""Show what was used in which language: daily totals, small numbers hidden."""

from __future__ import annotations

import argparse
import csv
import os
import sys
from datetime import date, timedelta

from kiosk.cli import options
from kiosk.core import statistics
from kiosk.core.places import home
from kiosk.core.state import state_folder


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `kiosk stats` to the command line."""
    parser = subparsers.add_parser(
        "stats", help="show the use by language", description="Daily totals by language; numbers under 5 are hidden.",
        epilog="Example: kiosk stats --csv > use.csv",
    )  # fmt: skip
    parser.add_argument("--csv", action="store_true", help="a line for each day, language and kind")
    days = options.at_least(1)
    parser.add_argument("--days", type=days, default=statistics.SHOWN_DAYS, metavar="N", help="so many days, else 30")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Prints the totals; a kiosk that has counted nothing says so."""
    path = statistics.totals_file(state_folder(os.environ, home()))
    today = date.today()
    if args.csv:
        out = csv.writer(sys.stdout, lineterminator="\n")
        out.writerow(("day", "language", "kind", "count"))
        for day, language, kind, count in statistics.rows(path, today - timedelta(days=args.days - 1), today):
            out.writerow((day, language, kind, statistics.shown(count)))
        return 0
    totals = statistics.read(path, today, args.days)
    if not totals:
        print("Nothing has been counted yet.")
        return 0
    print(f"{'language':<10}" + "".join(f"{kind:>13}" for kind in statistics.KINDS))
    for found in totals:
        counts = (statistics.shown(found.count(kind)) if found.count(kind) else "-" for kind in statistics.KINDS)
        print(f"{found.language:<10}" + "".join(f"{count:>13}" for count in counts))
    return 0
