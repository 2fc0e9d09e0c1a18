"""Gather the words for translators, and show how far each language is."""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from importlib.util import find_spec
from pathlib import Path

from kiosk.cli import approve, clips
from kiosk.core.catalogue import unfinished
from kiosk.core.clinic import read_clinic
from kiosk.core.content import Leaflet, Word, words_of
from kiosk.core.isolates import strip
from kiosk.core.languages import ENGLISH, SOURCE, Language, read_languages
from kiosk.core.leaflets import read_leaflet
from kiosk.core.places import PACKAGE, Places, find_places
from kiosk.core.problems import Problems
from kiosk.core.reading import needed_words, read_names, read_shelf
from kiosk.core.schedule import schedule_for
from kiosk.core.templates import placeholders
from kiosk.core.wording import Wording
from kiosk.core.words import Words, read_words

# Both switches, always: with either missing an edited English keeps its old translation (docs/decisions/0003).
SAFE = ("-disable-heuristic", "similartext", "-disable-heuristic", "sametext", "-locations", "none")

COUNTS = ("texts", "done", "drafts", "stale", "reviewed", "left", "problems")


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `kiosk translate` to the command line."""
    parser = subparsers.add_parser(
        "translate", help="words for translators",
        description="Gather the words of leaflets and screens into Qt Linguist files, and show their state.",
        epilog="Example: kiosk translate extract",
    )  # fmt: skip
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    extract = actions.add_parser("extract", help="bring translations/ up to date", epilog="Example: kiosk translate "
                                 "extract --check")  # fmt: skip
    extract.add_argument("--check", action="store_true", help="change nothing; 1 if something would change")
    extract.set_defaults(run=run_extract)
    status = actions.add_parser("status", help="how far each language is", epilog="Example: kiosk translate status "
                                "--json")  # fmt: skip
    status.add_argument("--json", action="store_true", help="for programs")
    status.set_defaults(run=run_status)
    approve.add_actions(actions)
    clips.add_actions(actions)


def run_extract(args: argparse.Namespace) -> int:
    """Writes one .ts file a language; the source language's file lists every word."""
    places = find_places()
    leaflets, problems = every_leaflet(places)
    if problems:
        print("\n".join(problems), file=sys.stderr)
        return 1
    languages, wrong = read_languages(places.resources / "languages.toml")
    wrong += read_words(places.resources / "words.toml")[1]
    if wrong:
        print("\n".join(map(str, wrong)), file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as folder:
        gathered = Path(folder) / "words.js"
        gathered.write_text("\n".join(_gather(leaflets, places)) + "\n", "utf-8")
        changed = [language.code for language in languages if _extract(language, gathered, places, args.check)]
    if not changed:
        print("translations/ is up to date.")
        return 0
    verb = "is out of date: run 'kiosk translate extract'" if args.check else "was brought up to date"
    print(f"translations/ {verb} ({', '.join(changed)}).")
    return 1 if args.check else 0


def run_status(args: argparse.Namespace) -> int:
    """Prints how far each language is: done, drafts, stale, reviewed and left."""
    rows = list(status_rows(find_places()))
    if args.json:
        print(json.dumps(rows, indent=1))
        return 0
    print(f"{'language':<10}" + "".join(f"{name:>10}" for name in COUNTS) + "  state")
    for row in rows:
        print(f"{row['language']:<10}" + "".join(f"{row[name]:>10}" for name in COUNTS) + f"  {row['state']}")
    return 0


def status_rows(places: Places) -> Iterator[dict[str, str | int]]:
    """How far each language is.

    ``done`` texts have a finished translation; ``drafts`` have one that is not marked finished; ``stale`` are those
    that were reviewed and have changed since; ``reviewed`` are those that a person has approved as they stand.
    """
    shelf = read_shelf(places, places.demonstration)
    needed = needed_words(shelf.leaflet, shelf.words, places, [])
    languages = read_languages(places.resources / "languages.toml")[0]
    wrong = Counter(problem.file for problem in shelf.problems)
    for language, state in zip(languages, shelf.states, strict=True):
        file = f"{language.code}.ts"
        done = len(needed) - state.left
        row: dict[str, str | int] = {"language": language.code, "texts": len(needed), "done": done, "left": state.left}
        row["drafts"] = 0 if language.code == SOURCE else unfinished(places.translations / file)
        row["reviewed"] = done - state.changed
        row["stale"] = state.changed if state.reviewer else 0
        row["problems"] = wrong[file]
        yield row | {"state": state.standing.value}


def lupdate() -> Path:
    """The lupdate of the installed Qt."""
    spec = find_spec("PySide6")
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).parent / "lupdate"


def every_leaflet(places: Places) -> tuple[list[Leaflet], list[str]]:
    """Every leaflet of the shelf, and what is wrong with them."""
    names, _ = read_names(places, Problems("icons.toml"))
    found, problems = [], []
    for path in sorted(places.leaflets.glob("*/leaflet.toml")):
        leaflet, wrong = read_leaflet(path.parent, names)
        problems += [str(problem) for problem in wrong]
        if leaflet is not None:
            found.append(leaflet)
    return found, problems


def _gather(leaflets: list[Leaflet], places: Places) -> Iterator[str]:
    """The words of leaflets and of words.toml as the lines of a JavaScript file that lupdate can read.

    JavaScript, because the lupdate of Qt 6.11 does not see that a text is counted when Python says so.
    """
    shared = read_words(places.resources / "words.toml")[0]
    example = examples(places, shared)
    for leaflet in leaflets:
        for word in words_of(leaflet):
            yield f"//: {' '.join(_notes(word, example))}"
            yield f"qsTranslate({json.dumps(word.context)}, {_literal(word.text)});"
    for text in shared.values():
        counted = ', "", n' if text.one else ""
        yield f"//: {text.note}"
        yield f"qsTranslate({json.dumps(text.context)}, {_literal(text.text)}{counted});"


def _notes(word: Word, example: Callable[[str], str]) -> Iterator[str]:
    """Where a text stands, what is filled in, and how much room there is."""
    if word.safety:
        yield "Safety words."
    yield f"{word.place[:1].upper()}{word.place[1:]}."
    for found in dict.fromkeys(placeholders(word.text)):
        said = example(str(found))
        yield f"{{{found}}} becomes, for example, '{said}'." if said else f"{{{found}}} is what staff set."
    length = len(word.text)
    if word.place.endswith(("heading", "small line")):
        yield f"Room for about {max(16, length + length // 3)} letters a line; a longer text takes more lines."


def examples(places: Places, words: Words) -> Callable[[str], str]:
    """What stands in place of a placeholder in the demonstration clinic, on a Sunday afternoon."""
    start = datetime(2026, 11, 22, 14, 30, tzinfo=UTC)
    wording = Wording(ENGLISH, None, read_clinic(places.demonstration)[0], schedule_for(start, UTC), words)
    return lambda found: strip(wording.say("", f"{{{found}}}"))


def _literal(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _extract(language: Language, gathered: Path, places: Places, only_check: bool) -> bool:
    """Brings one language's file up to date, or only says whether it is not."""
    target = places.translations / f"{language.code}.ts"
    before = target.read_bytes() if target.exists() else b""
    work = gathered.parent / target.name
    if before:
        # Qt Linguist writes a country too, and lupdate would keep it.
        work.write_bytes(re.sub(rb'(<TS [^>]*sourcelanguage=")[^"]*', rb"\g<1>" + SOURCE.encode(), before, count=1))
    sources = [*sorted((PACKAGE / "qml").rglob("*.qml")), gathered]
    call = [lupdate(), "-silent", *SAFE, "-source-language", SOURCE, "-target-language", language.locale,
            *sources, "-ts", work]  # fmt: skip
    done = subprocess.run([str(part) for part in call], capture_output=True, text=True, check=False)
    if done.returncode or not work.exists():
        raise SystemExit(f"lupdate failed for {language.code}: {done.stderr.strip() or done.stdout.strip()}")
    after = work.read_bytes()
    if after != before and not only_check:
        target.parent.mkdir(parents=True, exist_ok=True)
        spare = target.with_suffix(".ts.new")
        spare.write_bytes(after)
        spare.replace(target)
    return after != before
