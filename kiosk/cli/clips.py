"""What a studio records: each text of a language, the file that its recording is, and whether it is there."""

from __future__ import annotations

import argparse
import csv
import re
import sys
from collections.abc import Iterator
from datetime import UTC, datetime

from kiosk.cli import options
from kiosk.core.content import words_of
from kiosk.core.declared import BY_KEY
from kiosk.core.isolates import strip
from kiosk.core.places import Places, find_places
from kiosk.core.reading import needed_words, read_shelf
from kiosk.core.recordings import clip_name
from kiosk.core.schedule import schedule_for
from kiosk.core.shelf import Shelf
from kiosk.core.templates import placeholders
from kiosk.core.wording import Wording

COLUMNS = ("file", "state", "words", "place", "text")
# A text that reads otherwise on another day is left to the voice: no recording could be right.
_DAYS = (datetime(2026, 11, 22, 14, 30, tzinfo=UTC), datetime(2027, 2, 2, 9, 15, tzinfo=UTC))
# What a screen fills in while it stands.
_FILLED = re.compile(r"%\d|%n")


def add_actions(actions: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `kiosk translate clips` to the command line."""
    clips = actions.add_parser(
        "clips", help="what a studio records for a language",
        description="List the texts of a language with the file that a recording of each is, and whether it is there. "
        "1 if the folder of recordings holds a file that is no text's: its words have changed, or it is misnamed.",
        epilog="Example: kiosk translate clips vi --csv > studio.csv",
    )  # fmt: skip
    clips.add_argument("language", metavar="LANG", help="such as vi")
    clips.add_argument("--csv", action="store_true", help="for a table of the studio")
    options.add_clinic(clips)
    clips.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Prints a line for each text, and names each file that is no text's."""
    places = find_places()
    shelf = read_shelf(places, args.clinic or places.demonstration)
    codes = [language.code for language in shelf.languages]
    if args.language not in codes:
        print(f"The language '{args.language}' is not offered; there are: {', '.join(codes)}.", file=sys.stderr)
        return 2
    rows = list(clip_rows(shelf, places, args.language))
    if args.csv:
        table = csv.DictWriter(sys.stdout, COLUMNS, lineterminator="\n")
        table.writeheader()
        table.writerows(rows)
    else:
        for row in rows:
            print(f"{row['file']}  {row['state']:<7}  {row['text']}")
    strays = strange_clips(places, args.language, {str(row["file"]) for row in rows})
    for name in strays:
        print(
            f"{args.language}/{name}: no text is read from it, so it is never played: its words have changed since, "
            "or it is misnamed. Record the text again under the name in the list, and remove this file.",
            file=sys.stderr,
        )
    return 1 if strays else 0


def clip_rows(shelf: Shelf, places: Places, code: str) -> Iterator[dict[str, str | int]]:
    """Every text that reads the same on every day, once: its file, whether that is there, its length, its place."""
    leaflet = shelf.leaflet
    standing = {(word.context, word.text): word.place for word in words_of(leaflet)} if leaflet else {}
    language, catalogue = shelf.language(code), shelf.catalogues.get(code)
    readers = [Wording(language, catalogue, shelf.clinic, schedule_for(day, UTC), shelf.words) for day in _DAYS]
    done = set()
    for context, text in needed_words(leaflet, shelf.words, places, []):
        if not all(found.key in BY_KEY and shelf.clinic.has(found.key) for found in placeholders(text)):
            continue
        said = {strip(reader.say(context, text)) for reader in readers}
        words = said.pop()
        if said or words in done or _FILLED.search(words):
            continue
        done.add(words)
        name = clip_name(code, words)
        state = "there" if (places.recordings / code / name).is_file() else "missing"
        place = standing.get((context, text), context)
        yield dict(zip(COLUMNS, (name, state, len(words.split()), place, words), strict=True))


def strange_clips(places: Places, code: str, names: set[str]) -> list[str]:
    """The files of a language's recordings that are no text's."""
    folder = places.recordings / code
    return sorted(path.name for path in folder.iterdir() if path.name not in names) if folder.is_dir() else []
