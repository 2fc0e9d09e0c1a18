"""Look at every screen in every language, on every panel, at every text size, in every contrast, with every ease.

The staff's screens too, in every language on every panel: their look is always the usual one.
Use: python -m tests.screens.check_layout [--language es ar] [--size 1024x768] [--text largest] [--theme soft] [--few]
     python -m tests.screens.check_layout --inches 10.1 --size 1280x800 800x1280
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Iterator, Sequence
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait

from kiosk import app
from kiosk.cli.options import size as screen_size
from kiosk.core.places import find_places
from kiosk.core.reading import read_shelf
from kiosk.core.theme import Scheme, TextSize

from .layout import Fault
from .matrix import EASES, LANGUAGES, TOO_MUCH, Look, StaffLook, covering, every_language, full, look_at, look_at_staff
from .stage import SIZES, staged

BAR = 30


def main() -> int:
    """Prints each fault with screen, language, size and item, and at the end how much was looked at."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    codes = [language.code for language in LANGUAGES]
    parser.add_argument("--language", nargs="+", choices=codes, default=codes)
    parser.add_argument("--size", nargs="+", type=screen_size, default=list(SIZES))
    parser.add_argument("--inches", type=float, help="the diagonal of every panel")
    parser.add_argument("--text", nargs="+", choices=[size.value for size in TextSize])
    parser.add_argument("--theme", nargs="+", choices=[scheme.value for scheme in Scheme])
    parser.add_argument("--ease", nargs="+", choices=["staff", *EASES], default=["staff", *EASES])
    parser.add_argument("--few", action="store_true", help="only as many as hold every pair")
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1, help="how many look at once")
    args = parser.parse_args()
    texts = [TextSize(text) for text in args.text] if args.text else list(TextSize)
    schemes = [Scheme(theme) for theme in args.theme] if args.theme else list(Scheme)
    every = full(args.language, args.size, texts, schemes, args.inches)
    looks = [look for look in every if (look.language, look.text, look.ease) not in TOO_MUCH]
    left_out = len(every) - len(looks)
    looks = [look for look in looks if look.ease in args.ease]
    if left_out:
        sys.stderr.write(f"{left_out} combinations of made-up words are left out: see TOO_MUCH.\n")
    if args.few:
        looks = covering(looks)
    staff = (
        []
        if args.inches or "staff" not in args.ease
        else [StaffLook(code, size) for code in args.language for size in args.size]
    )
    wanted: list[Look | StaffLook] = [*looks, *staff]
    # The staff's, then what most people see; by size, so that a window is seldom made larger or smaller.
    order = ["staff", *EASES]
    wanted.sort(key=lambda look: (order.index(getattr(look, "ease", "staff")), args.size.index(look.size)))
    screens, wrong, done, begun = 0, 0, 0, time.monotonic()
    for look, seen, faults in looked_at(wanted, max(1, args.processes)):
        done, screens, wrong = done + 1, screens + seen, wrong + len(faults)
        sys.stdout.write("".join(f"{fault}\n" for fault in faults))
        sys.stdout.flush()
        left = (time.monotonic() - begun) / done * (len(wanted) - done)
        filled = "#" * round(BAR * done / len(wanted))
        sys.stderr.write(f"\r[{filled:<{BAR}}] {done}/{len(wanted)}, about {left / 60:.0f} min left, {look}\033[K")
        sys.stderr.flush()
    minutes = (time.monotonic() - begun) / 60
    sys.stdout.write(f"\n{done} combinations, {screens} screens, {wrong} faults, {minutes:.0f} min\n")
    if done < len(wanted):
        sys.stderr.write(f"{len(wanted) - done} were not looked at: a process ended before its time.\n")
    return 1 if wrong or done < len(wanted) else 0


def looked_at(looks: Sequence[Look | StaffLook], processes: int) -> Iterator[tuple[Look | StaffLook, int, list[Fault]]]:
    """Each look with its screens and faults, as the processes come to it; each process has a window of its own."""
    context = get_context("spawn")
    open_ends: list[Connection] = []
    workers = []
    for number in range(processes):
        mine, theirs = context.Pipe(duplex=False)
        workers.append(context.Process(target=_look, args=(list(looks[number::processes]), theirs), daemon=True))
        workers[-1].start()
        theirs.close()
        open_ends.append(mine)
    while open_ends:
        for end in wait(open_ends):
            assert isinstance(end, Connection)
            try:
                yield end.recv()
            except EOFError:
                open_ends.remove(end)
    for worker in workers:
        worker.join()


def _look(looks: list[Look | StaffLook], answers: Connection) -> None:
    app.prepare_environment()
    application = app.make_application(["kiosk"])
    places = find_places()
    shelf = every_language(read_shelf(places, places.demonstration))
    with staged(application, shelf, places) as stage:
        for look in looks:
            found = look_at(stage, look) if isinstance(look, Look) else look_at_staff(stage, look)
            answers.send((look, *found))
    answers.close()


if __name__ == "__main__":
    sys.exit(main())
