"""Change every screen and every language thousands of times, and count what stays behind."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass
from itertools import cycle, islice

from kiosk.cli import options

# What a change may leave on average; one leaked object a change would be a hundred times as many.
LEAST_OBJECTS = 0.01
LEAST_KIB = 0.1
# What the heap moves by without any leak: 1 MiB more or less from run to run.
SHAPE_KIB = 2048
# Caches fill and pages of memory are taken before anything is counted: every change twice, and at least so many.
WARMING = 50


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `kiosk leaks` to the command line."""
    parser = subparsers.add_parser(
        "leaks", help="change screens and languages thousands of times, and count what stays",
        description="Every screen in every language, the keys on each of them, and every change of language, size and "
        "contrast, over and over: Python and Qt objects, items, timers, threads, open files, processes and memory must "
        "stay as they were.",
        epilog="Example: kiosk leaks --changes 10000",
    )  # fmt: skip
    options.add_data(parser)
    parser.add_argument("--changes", type=options.at_least(1), default=10_000, help="of each kind (default 10000)")
    parser.add_argument("--language", nargs="+", metavar="LANG", help="only these, such as ar; else every language")
    parser.add_argument("--json", action="store_true", help="for programs")
    parser.set_defaults(run=run)


@dataclass(frozen=True, slots=True)
class Row:
    """One kind of change and one kind of thing: how many there were and are."""

    change: str
    thing: str
    before: int
    after: int
    each: float
    grows: bool


def run(args: argparse.Namespace) -> int:
    """0 where nothing grows."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    from kiosk.cli.lab.stand import standing
    from kiosk.cli.lab.watch import keep_pictures_apart

    keep_pictures_apart()
    rows: list[Row] = []
    with standing(args.data) as stand:
        offered = [language.code for language in stand.shelf.languages]
        for code in args.language or []:
            if code not in offered:
                print(f"The language '{code}' is not offered; there are: {', '.join(offered)}.", file=sys.stderr)
                return 2
        for name, acts in _acts(stand, args.language).items():
            rows += count(stand, name, acts, args.changes)
    if args.json:
        print(json.dumps([asdict(row) for row in rows], indent=1))
    else:
        print(f"{'changes':<10}{'':<28}{'before':>9}{'after':>9}{'a change':>10}")
        for row in rows:
            sign = "  GROWS" if row.grows else ""
            print(f"{row.change:<10}{row.thing:<28}{row.before:>9}{row.after:>9}{row.each:>10.4f}{sign}")
    return 1 if any(row.grows for row in rows) else 0


def _acts(stand: object, only: list[str] | None = None) -> dict[str, list[Callable[[], object]]]:
    from PySide6.QtCore import Qt
    from PySide6.QtQuick import QQuickItem
    from PySide6.QtTest import QTest

    from kiosk.cli.lab.stand import Stand
    from kiosk.cli.tour import tour
    from kiosk.core.session import Screen, Session
    from kiosk.core.theme import Scheme, TextSize

    assert isinstance(stand, Stand)
    kiosk = stand.kiosk
    codes = [language.code for language in stand.shelf.languages if language.code in (only or [language.code])]
    # The languages in turn, so that every step of this list is another screen.
    tours: list[list[Session]] = []
    for code in codes:
        tours.append([])
        for _, session in tour(kiosk, code):
            tours[-1].append(session)
            # What left the screen goes, or the heap is twice as large before anything is counted and hides what grows.
            stand.settle()
    screens = [session for stop in zip(*(islice(cycle(one), max(map(len, tours))) for one in tours), strict=True)
               for session in stop]  # fmt: skip
    kiosk.place(Session(screen=Screen.PAGE, under=Screen.PAGE))

    def place(session: Session) -> Callable[[], object]:
        return lambda: kiosk.place(session)

    middle = stand.window.findChild(QQuickItem, "middle")
    assert middle is not None

    def reach(session: Session) -> Callable[[], object]:
        def act() -> None:
            kiosk.place(session)
            stand.draw()
            # From the bar above to the first of its own, and on to the second.
            middle.forceActiveFocus()
            for _ in range(2):
                QTest.keyClick(stand.window, Qt.Key.Key_Tab)
                stand.clock.forward(1.0)

        return act

    def language(code: str) -> Callable[[], object]:
        return lambda: kiosk.chooseLanguage(code)

    looks: list[Callable[[], object]] = [
        *(lambda size=size: kiosk.chooseSize(size.value) for size in TextSize),
        *(lambda scheme=scheme: kiosk.chooseScheme(scheme.value) for scheme in Scheme),
    ]
    return {
        "screen": [place(session) for session in screens],
        # One screen of each kind, so that each finds its items made anew.
        "key": [reach(session) for session in {session.screen: session for session in screens[::-1]}.values()],
        "language": [language(code) for code in codes],
        "look": looks,
    }


def count(stand: object, name: str, acts: list[Callable[[], object]], changes: int) -> list[Row]:
    """What so many changes leave behind."""
    from kiosk.cli.lab.counts import counts
    from kiosk.cli.lab.stand import Stand

    assert isinstance(stand, Stand)

    def go(times: int) -> None:
        for act in islice(cycle(acts), times):
            act()
            stand.draw()
        # Counted on the same screen as before.
        acts[0]()
        stand.draw()

    # The first count leaves the heap in another shape, into which the next screens grow once.
    counts(stand)
    go(max(2 * len(acts), WARMING, min(changes // 10, 500)))
    before = counts(stand)
    go(changes)
    after = counts(stand)
    rows = []
    for thing, had in before.items():
        each = (after[thing] - had) / changes
        # A few hundred changes are too few to tell a cache from a leak of memory; a few objects may be one.
        limit = max(LEAST_KIB, SHAPE_KIB / changes) if thing.startswith("memory") else LEAST_OBJECTS
        rows.append(Row(name, thing, had, after[thing], round(each, 4), after[thing] - had > 5 and each > limit))
    return rows
