"""What a studio records: each text of a language, the file that its recording is, and whether it is there."""

from __future__ import annotations

import argparse
import csv
import re
import sys
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from difflib import get_close_matches

from kiosk.cli import options
from kiosk.core.content import words_of
from kiosk.core.declared import BY_KEY
from kiosk.core.isolates import strip
from kiosk.core.languages import read_languages
from kiosk.core.places import Places, find_places
from kiosk.core.problems import Problem, suggest
from kiosk.core.reading import needed_words, read_shelf
from kiosk.core.recordings import clip_name
from kiosk.core.schedule import schedule_for
from kiosk.core.shelf import Shelf
from kiosk.core.templates import placeholders
from kiosk.core.wording import Wording

# A misnamed file is so like its right name; two names that have nothing to do with each other are less so.
NEAR = 0.8
STALE = "Record the text again under the name that 'kiosk translate clips {code}' lists, and remove this file."
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
    strays = clip_problems(places, shelf, [args.language])
    for problem in strays:
        print(problem, file=sys.stderr)
    return 1 if strays else 0


def clip_problems(places: Places, shelf: Shelf, codes: Iterable[str]) -> list[Problem]:
    """The recordings of some languages that are no text's: each with the nearest name, or with what to do."""
    found = []
    for code in codes:
        folder = places.recordings / code
        files = sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []
        if not files:
            continue
        names = [str(row["file"]) for row in clip_rows(shelf, places, code)]
        for name in files:
            if name not in names:
                near = get_close_matches(name, names, n=1, cutoff=NEAR)
                mend = f"Did you mean '{near[0]}'?" if near else STALE.format(code=code)
                wrong = "no text is read from it, so it is never played: its words have changed, or it is misnamed"
                found.append(Problem(f"recordings/{code}/{name}", "", wrong, mend))
    return found


def every_clip_problem(places: Places, shelf: Shelf) -> list[Problem]:
    """The recordings that are no text's, and the folders of recordings that are no language's."""
    codes = [language.code for language in shelf.languages]
    known = [language.code for language in read_languages(places.resources / "languages.toml")[0]]
    folders = sorted(path.name for path in places.recordings.iterdir()) if places.recordings.is_dir() else []
    found = [
        Problem(f"recordings/{name}", "", "is no language's, so nothing in it is ever played", suggest(name, known))
        for name in folders
        if name not in known
    ]
    return found + clip_problems(places, shelf, codes)


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
