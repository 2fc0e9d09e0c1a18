"""Write the table from the source document to the screens: nothing of it may be lost."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from kiosk.core.content import Leaflet
from kiosk.core.leaflets import read_leaflet
from kiosk.core.places import find_places
from kiosk.core.problems import Problems
from kiosk.core.reading import first_leaflet, read_names

TABLE = Path("docs") / "sources.md"


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `kiosk sources` to the command line."""
    parser = subparsers.add_parser(
        "sources",
        help="table from the source document to the screens",
        description="Write docs/sources.md: every source of the leaflet, and the pages that say it.",
        epilog="Example: kiosk sources --check",
    )
    parser.add_argument("--check", action="store_true", help="change nothing; 1 if the table is out of date")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Writes the table, or says that it is out of date."""
    places = find_places()
    names, _ = read_names(places, Problems("icons.toml"))
    folder = first_leaflet(places)
    leaflet = read_leaflet(folder, names)[0] if folder else None
    if leaflet is None:
        print("The leaflet has errors: run 'kiosk check'.", file=sys.stderr)
        return 1
    text = "\n".join(table(leaflet)) + "\n"
    path = places.resources.parent / TABLE
    if path.exists() and path.read_text("utf-8") == text:
        print(f"{TABLE} is up to date.")
        return 0
    if args.check:
        print(f"{TABLE} is out of date: run 'kiosk sources'.")
        return 1
    path.write_text(text, "utf-8")
    print(f"{TABLE} was written.")
    return 0


def table(leaflet: Leaflet) -> Iterator[str]:
    """The lines of the table, in the order of sources.toml."""
    said: dict[str, dict[str, None]] = {source: {} for source in leaflet.sources}
    for section in (*leaflet.sections, leaflet.unwell):
        for page in section.pages:
            for item in page.items:
                cited = [*item.source, *(name for statement in item.statements for name in statement.source)]
                for source in cited:
                    said[source].setdefault(f"{section.title} › {page.title}")
    for more in (leaflet.check, leaflet.normal):
        for word in more.words() if more else ():
            for source in word.source:
                said[source].setdefault(more.section.title if more else "")
    yield "# From the source document to the screens"
    yield ""
    yield "Made by `kiosk sources`; a test holds it against the leaflet. S1 to S27 are the sentences of the source"
    yield "document; the other ids are facts of the evidence file that the leaflet adds, with its careful defaults."
    yield ""
    yield "| id | what it says | where it stands |"
    yield "|---|---|---|"
    for source, gist in leaflet.sources.items():
        yield f"| {source} | {gist} | {' · '.join(said[source]) or 'heading only'} |"
