"""The command line: without a subcommand the kiosk opens, full screen."""

from __future__ import annotations

import gc
import sys
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

COMMANDS = {
    "run": "open the kiosk",
    "check": "check leaflets, translations, settings and fonts",
    "doctor": "look at this machine, and say how to mend it",
    "shots": "draw every screen to a picture",
    "translate": "gather the words for translators, and show how far each language is",
    "soak": "let random people touch the kiosk, and watch",
    "staff": "set the staff PIN",
    "settings": "show the settings in force and where they come from",
    "stats": "show the use by language",
    "leaks": "change screens and languages thousands of times, and count what stays",
    "parts": "list every part, its version and its licence",
    "bench": "measure start, page and language change, and memory",
    "print": "write what a patient takes home as a PDF",
    "export": "write the take-home site",
    "guide": "print a one-page guide",
    "sources": "write the table from the source document to the screens",
    "fonts": "rebuild the bundled fonts (authors only)",
}


def make_parser(command: str) -> argparse.ArgumentParser:
    """The parser; only the module of the wanted subcommand is imported, so that the kiosk starts fast."""
    import argparse

    listed = "\n".join(f"  {name:<10} {meaning}" for name, meaning in COMMANDS.items())
    parser = argparse.ArgumentParser(
        prog="kiosk",
        description="Discharge instructions for patients, on a touch screen.",
        epilog=f"commands:\n{listed}\n\nExample: kiosk run --windowed --language es",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    if command in COMMANDS:
        import_module(f"kiosk.cli.{command}").add_parser(commands)
    return parser


def main(arguments: list[str] | None = None) -> int:
    """Runs a subcommand; 0 is well, 1 is something found, 2 is wrong use."""
    # Start-up makes many objects and throws none away: looking for garbage meanwhile costs a tenth of it.
    gc.disable()
    given = sys.argv[1:] if arguments is None else arguments
    first = next((word for word in given if not word.startswith("-")), "")
    if given and first not in COMMANDS and given[0] not in {"-h", "--help"}:
        parser = make_parser("")
        if not first or given[0].startswith("-"):
            return main(["run", *given])
        from kiosk.core.problems import suggest

        parser.error(f"unknown command '{first}'. {suggest(first, COMMANDS)}")
    if not given:
        return main(["run"])
    if given[0] == "run" and set(given[1:]) <= {"--first-frame"}:
        # The installed kiosk is given no options, so nothing is loaded that reads them.
        from kiosk.cli.opening import Opening, open_kiosk

        return open_kiosk(Opening(first_frame=len(given) > 1))
    args = make_parser(first).parse_args(given)
    if first != "run":
        gc.enable()
    found: int = args.run(args)
    return found


if __name__ == "__main__":
    sys.exit(main())
