"""Set the staff PIN of this machine."""

from __future__ import annotations

import argparse
import os
import sys
from getpass import getpass

from kiosk.core import pin
from kiosk.core.places import home
from kiosk.core.state import state_folder


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `kiosk staff` to the command line."""
    parser = subparsers.add_parser(
        "staff", help="set the staff PIN", description="Everything about the staff of this machine.",
        epilog="Example: kiosk staff set-pin",
    )  # fmt: skip
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    set_pin = actions.add_parser(
        "set-pin", help="set the PIN that opens the staff's screens",
        description="Ask for the PIN twice and keep its hash, as the user that the kiosk runs as.",
        epilog="Example: sudo -u kiosk kiosk staff set-pin",
    )  # fmt: skip
    set_pin.add_argument("--stdin", action="store_true", help="read the PIN twice from standard input, a line each")
    set_pin.set_defaults(run=run_set_pin)


def run_set_pin(args: argparse.Namespace) -> int:
    """Keeps the hash; 1 where the PIN is refused or the disk does not take it."""
    try:
        first, second = (_line(), _line()) if args.stdin else (getpass("New PIN: "), getpass("The same again: "))
    except (EOFError, KeyboardInterrupt):
        print("No PIN was given; nothing has changed.", file=sys.stderr)
        return 1
    wrong = pin.refusal(first) or ("" if first == second else "The two are not the same: type the same PIN twice.")
    if wrong:
        print(wrong, file=sys.stderr)
        return 1
    folder = state_folder(os.environ, home())
    try:
        pin.write_pin(folder, pin.keep(first))
        pin.write_tries(folder, pin.Tries())
    except OSError as error:
        print(f"{pin.pin_file(folder)}: {error.strerror}. Run it as the user the kiosk runs as.", file=sys.stderr)
        return 1
    print(f"The PIN is set: its hash is in {pin.pin_file(folder)}.")
    return 0


def _line() -> str:
    text = sys.stdin.readline()
    if not text:
        raise EOFError
    return text.rstrip("\r\n")
