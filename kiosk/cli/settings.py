"""Show the settings in force, where each comes from, and write their manual."""

from __future__ import annotations

import argparse
import os
import sys
from datetime import UTC, datetime
from pathlib import Path

from kiosk.cli import options
from kiosk.core import chosen as panel
from kiosk.core.clinic import clinic_places, read_clinic
from kiosk.core.declared import SETTINGS, Scope
from kiosk.core.lastgood import base_clinic
from kiosk.core.manual import manual
from kiosk.core.places import find_places, home
from kiosk.core.state import state_folder
from kiosk.core.stepping import BLANK


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `kiosk settings` to the command line."""
    parser = subparsers.add_parser(
        "settings", help="show the settings in force and where they come from",
        description="Every setting with its value: from the clinic's file, from the panel, or the careful one.",
        epilog="Example: kiosk settings --journal",
    )  # fmt: skip
    options.add_clinic(parser)
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--manual", action="store_true", help="print docs/settings.md, written from the declarations")
    what.add_argument("--journal", action="store_true", help="what staff changed on the panel, when and as what")
    what.add_argument("--undo", action="store_true", help="take the last change of the panel back")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Prints; 1 where a setting is wrong."""
    if args.manual:
        print(manual(), end="")
        return 0
    folder = state_folder(os.environ, home())
    chosen, problems, _ = panel.in_force(folder)
    if args.journal:
        for change in chosen.journal:
            print(f"{change.at}  {change.role:<6} {change.key}: {_said(change.before)} -> {_said(change.after)}")
        return 0
    if args.undo:
        return _undo(folder, chosen)
    usual = (path for path in clinic_places(os.environ, home()) if path.is_file())
    file = args.clinic or next(usual, find_places().demonstration)
    wrong = [*read_clinic(file)[1], *problems]
    base = base_clinic(file, folder)
    clinic, _ = panel.merged(base, chosen)
    for setting in SETTINGS:
        if setting.scope is Scope.CLINIC:
            source = "panel" if setting.key in chosen.values else _source(setting.default, base.values.get(setting.key))
            print(f"{setting.key:<26} {clinic.text(setting.key) or '-':<34} {source}")
    for problem in wrong:
        print(problem, file=sys.stderr)
    return 1 if wrong else 0


def _undo(folder: Path, chosen: panel.Chosen) -> int:
    last = panel.last_change(chosen)
    if last is None:
        print("There is nothing to take back.", file=sys.stderr)
        return 1
    try:
        panel.write_chosen(folder, panel.undone(chosen, datetime.now(UTC)))
    except OSError as error:
        print(f"{panel.chosen_file(folder)}: {error.strerror}. Run it as the kiosk's user.", file=sys.stderr)
        return 1
    print(f"{last.key}: {_said(last.after)} -> {_said(last.before)}. The kiosk follows at its next start.")
    return 0


def _said(value: object) -> str:
    return "the file's value" if value is None else "blank" if value == BLANK else str(value)


def _source(default: object, value: object) -> str:
    return "" if value is None else "careful value" if value == default else "file"
