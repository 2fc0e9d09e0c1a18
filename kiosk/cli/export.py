"""Write the take-home site: one page for each language, its papers beside it, for any web server."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from kiosk.cli import options


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `kiosk export` to the command line."""
    parser = subparsers.add_parser(
        "export", help="write the take-home site",
        description="Write the take-home site: one page for every language that is offered, its papers as PDF beside "
        "it. Put the folder where take_home_address says.",
        epilog="Example: kiosk export site --clinic /etc/kiosk/clinic.toml",
    )  # fmt: skip
    parser.add_argument("folder", type=Path, metavar="DIR", help="a new folder, or that of an earlier export")
    options.add_clinic(parser)
    options.add_data(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Writes the site and prints the size of every language's page, fonts and papers."""
    from kiosk.paper.press import PressError
    from kiosk.site.build import LIST, Files, site

    places, shelf = options.shelf_of(args)
    if shelf is None:
        return 1
    folder: Path = args.folder

    def told(code: str, files: Files) -> None:
        sizes = {end: sum(len(data) for name, data in files.items() if name.endswith(end)) for end in _KINDS}
        row = ", ".join(f"{_KINDS[end]} {size / 1000:.0f} kB" for end, size in sizes.items())
        print(f"{code}: {row}", flush=True)

    try:
        if folder.is_dir() and any(folder.iterdir()) and not (folder / LIST).is_file():
            print(f"{folder} holds other files. Name a new folder, or that of an earlier export.", file=sys.stderr)
            return 1
        folder.mkdir(parents=True, exist_ok=True)
        files = site(shelf, places, told)
        _write(folder, files, LIST)
    except OSError as error:
        print(f"{error.filename}: {error.strerror}. Name a folder that can be written.", file=sys.stderr)
        return 1
    except PressError as error:
        print(f"{error}. Run 'kiosk check'.", file=sys.stderr)
        return 1
    total = sum(map(len, files.values()))
    print(f"{len(files)} files, {total / 1000:.0f} kB in {folder}")
    if shelf.clinic.has("take_home_address"):
        print(f"Show them at {shelf.clinic.text('take_home_address')}")
    else:
        print("take_home_address is not set: the code on the kiosk holds the essentials as text, and opens no page.")
    return 0


_KINDS = {".html": "page", ".woff": "fonts", ".pdf": "papers"}


def _write(folder: Path, files: dict[str, bytes], listed: str) -> None:
    """Writes every file whole, the list last, and removes what an earlier export left."""
    before: list[str] = []
    if (folder / listed).is_file():
        before = [line.partition("  ")[2] for line in (folder / listed).read_text("utf-8").splitlines()]
    for name in sorted(files, key=lambda name: name == listed):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        spare = path.with_name(f"{path.name}.{os.getpid()}")
        spare.write_bytes(files[name])
        spare.replace(path)
    for name in before:
        if name not in files and (folder / name).resolve().is_relative_to(folder.resolve()):
            (folder / name).unlink(missing_ok=True)
