"""Look at this machine, and say how to mend it."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from kiosk.cli import options
from kiosk.core import doctor
from kiosk.core.clinic import clinic_places
from kiosk.core.doctor import Grade, Line
from kiosk.core.lastgood import with_state
from kiosk.core.pin import pin_file
from kiosk.core.places import Places, find_places, home
from kiosk.core.reading import read_shelf
from kiosk.core.state import state_folder


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `kiosk doctor` to the command line."""
    parser = subparsers.add_parser(
        "doctor", help="look at this machine, and say how to mend it",
        description="One line for each thing the kiosk needs: ok, warn or fail, and what to do. 1 where one fails.",
        epilog="Example: kiosk doctor --code 04C2-91XA",
    )  # fmt: skip
    options.add_clinic(parser)
    options.add_data(parser)
    parser.add_argument("--json", action="store_true", help="for another program")
    parser.add_argument(
        "--code", metavar="XXXX-XXXX", help="say what a code of Kiosk health means, that staff read over the phone"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Prints one line each; 1 where one of them fails."""
    if args.code is not None:
        return explain(args)
    places = Places(args.data / "resources", args.data / "translations") if args.data else find_places()
    usual = (path for path in clinic_places(os.environ, home()) if path.is_file())
    lines = examine(places, args.clinic or next(usual, places.demonstration), state_folder(os.environ, home()))
    print(doctor.as_json(lines) if args.json else "\n".join(map(str, lines)))
    return int(doctor.worst(lines) is Grade.FAIL)


def explain(args: argparse.Namespace) -> int:
    """Prints what a code of another kiosk says; 1 where something is wrong there, 2 where it was misheard."""
    from kiosk.core.phonecode import MEANING, hear, mark_of
    from kiosk.core.version import digest

    heard = hear(args.code)
    if heard.wrong:
        print(f"{args.code}: {heard.wrong}", file=sys.stderr)
        return 2
    places, clinic_file = options.data_of(args)
    for word in heard.words:
        found, mend = MEANING[word]
        print(Line(word.replace("_", " "), Grade.WARN if mend else Grade.OK, found, mend))
    shelf = with_state(read_shelf(places, clinic_file), clinic_file, state_folder(os.environ, home()))
    same = mark_of(digest(shelf)) == heard.mark
    said = f"it shows {'the same words and numbers as' if same else 'other words or numbers than'} {clinic_file} here"
    print(
        Line("text", Grade.OK if same else Grade.WARN, said, "" if same else "Name that clinic's file: --clinic FILE")
    )
    wrong = any(MEANING[word][1] for word in heard.words)
    print("Something is wrong there." if wrong else "Nothing is wrong there.")
    return int(wrong)


def examine(places: Places, clinic_file: Path, folder: Path) -> list[Line]:
    """Every line, in the order in which a technician mends."""
    shelf = with_state(read_shelf(places, clinic_file), clinic_file, folder)
    wrong = shelf.problems
    grade = Grade.FAIL if not shelf.usable else Grade.WARN if wrong else Grade.OK
    found = f"{wrong[0]}"[:-1] if wrong else f"{clinic_file} is in order"
    mend = f"Run: kiosk check --clinic {clinic_file}" if wrong else ""
    return [
        doctor.libraries(),
        doctor.compositor(),
        doctor.display(),
        doctor.touch(),
        doctor.sound(),
        doctor.libraries(doctor.VOICE, "voice"),
        doctor.printer(),
        fonts(places),
        Line("settings", grade, found, mend),
        doctor.approval(shelf.clinic),
        staff_pin(folder, bool(shelf.clinic.number("demonstration"))),
        doctor.clock(doctor.now()),
        doctor.disk(folder),
        doctor.permissions((folder, places.resources, clinic_file, clinic_file.parent)),
        doctor.keys(),
        doctor.consoles(),
        doctor.service(),
    ]


def fonts(places: Places) -> Line:
    """Whether every font of a language is there."""
    missing = [] if list(places.fonts.glob("*.ttf")) else ["fonts"]
    if missing:
        return Line("fonts", Grade.FAIL, f"none in {places.fonts}", "Install the kiosk again.")
    return Line("fonts", Grade.OK, f"{len(list(places.fonts.glob('*.ttf')))} files are there")


def staff_pin(folder: Path, demonstration: bool) -> Line:
    """Whether staff can get in."""
    try:
        there = pin_file(folder).is_file()
    except PermissionError:
        return Line("staff PIN", Grade.WARN, f"{folder} cannot be looked at", "Run it as root.")
    if there:
        return Line("staff PIN", Grade.OK, "is set")
    if demonstration:
        return Line("staff PIN", Grade.WARN, "is that of the demonstration", "Run: kiosk staff set-pin")
    return Line("staff PIN", Grade.FAIL, "is not set, so staff cannot get in", "Run: kiosk staff set-pin")
