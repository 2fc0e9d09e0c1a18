"""Write down that a person has reviewed a language, and make the files that other programs of Qt read."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from datetime import date, datetime
from importlib.util import find_spec
from pathlib import Path

from kiosk.core.catalogue import Catalogue, Key, read_catalogue
from kiosk.core.checks import language_problems
from kiosk.core.glossary import read_glossary
from kiosk.core.languages import SOURCE, Language, read_languages
from kiosk.core.places import Places, find_places
from kiosk.core.problems import suggest
from kiosk.core.reading import needed_words, read_shelf
from kiosk.core.reviews import digests, read_reviews, review_of, written

FILE = "reviews.toml"


def add_actions(actions: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `approve` and `compile` to `kiosk translate`."""
    approve = actions.add_parser(
        "approve", help="write down that a language has been reviewed",
        description="Write down who has reviewed every text of a language as it stands now. A text that changes "
        "later, in English or in translation, is a draft again, and its language with it. For 'en' it is the "
        "clinician's approval of the English.",
        epilog='Example: kiosk translate approve es --reviewer "M.R., translator" --qualification "CMI-Spanish"',
    )  # fmt: skip
    approve.add_argument("language", help="a code, such as es; en for the English itself")
    approve.add_argument("--reviewer", required=True, help="a role or initials, never a name in full")
    approve.add_argument("--qualification", required=True, help="what makes the reviewer qualified")
    approve.add_argument("--on", type=_day, help="the day, such as 2026-01-31 (today)")
    approve.set_defaults(run=run_approve)
    compiled = actions.add_parser(
        "compile", help="make .qm files for other programs",
        description="Make a .qm file of each language with Qt's lrelease. Texts that are not finished stay out. The "
        "kiosk itself reads the .ts files.",
        epilog="Example: kiosk translate compile /tmp/qm",
    )  # fmt: skip
    compiled.add_argument("folder", type=Path, metavar="DIR", help="where the files go")
    compiled.set_defaults(run=run_compile)


def run_approve(args: argparse.Namespace) -> int:
    """Writes the review; refuses a language with a text missing or a check that fails."""
    places = find_places()
    languages = read_languages(places.resources / "languages.toml")[0]
    language = next((one for one in languages if one.code == args.language), None)
    if language is None:
        known = [one.code for one in languages]
        print(f"Unknown language '{args.language}'. {suggest(args.language, known)}", file=sys.stderr)
        return 2
    if not args.reviewer.strip() or not args.qualification.strip():
        print("Say who has reviewed it, and what qualifies them.", file=sys.stderr)
        return 2
    path = places.translations / FILE
    reviews, wrong = read_reviews(path, [one.code for one in languages])
    shelf = read_shelf(places, places.demonstration)
    needed = needed_words(shelf.leaflet, shelf.words, places, [])
    source = language.code == SOURCE
    catalogue = None if source else read_catalogue(places.translations / f"{language.code}.ts", language)[0]
    problems = [*map(str, wrong), *_against(places, language, needed, catalogue)]
    if problems:
        print("\n".join(problems), file=sys.stderr)
        print(f"{language.endonym} is not approved: mend these first.", file=sys.stderr)
        return 1
    made = digests(language.code, needed, catalogue)
    who = (args.reviewer.strip(), args.qualification.strip())
    reviews = {**reviews, language.code: review_of(language.code, who, args.on or date.today(), made)}
    order = [one.code for one in languages]
    text = written(sorted(reviews.values(), key=lambda review: order.index(review.language)))
    spare = path.with_suffix(f".{os.getpid()}")
    try:
        spare.write_text(text, "utf-8")
        spare.replace(path)
    except OSError as error:
        spare.unlink(missing_ok=True)
        print(f"{path}: {error.strerror}. Nothing was approved.", file=sys.stderr)
        return 1
    print(f"{language.endonym}: {len(made)} texts approved by {who[0]} ({who[1]}).")
    return 0


def run_compile(args: argparse.Namespace) -> int:
    """Makes the .qm files, and prints one line for each."""
    places = find_places()
    spec = find_spec("PySide6")
    assert spec is not None
    assert spec.origin is not None
    release = Path(spec.origin).parent / "lrelease"
    args.folder.mkdir(parents=True, exist_ok=True)
    failed = 0
    for language in read_languages(places.resources / "languages.toml")[0]:
        if language.code == SOURCE:
            continue
        source, target = places.translations / f"{language.code}.ts", args.folder / f"{language.code}.qm"
        call = [release, "-silent", "-nounfinished", source, "-qm", target]
        done = subprocess.run(call, capture_output=True, text=True, check=False)
        if done.returncode or not target.exists():
            failed += 1
            print(f"{source.name}: {done.stderr.strip() or 'lrelease made nothing'}", file=sys.stderr)
        else:
            print(f"{target}: {target.stat().st_size} bytes")
    return 1 if failed else 0


def _against(places: Places, language: Language, needed: tuple[Key, ...], catalogue: Catalogue | None) -> list[str]:
    """What stands against an approval: a text that is missing, or a check that fails."""
    if not needed:
        return ["en.ts: the list of words cannot be read. Run 'kiosk translate extract'."]
    file = f"{language.code}.ts"
    codes = [] if catalogue is None else [language.code]
    terms, _ = read_glossary(places.resources / "glossary.toml", codes)
    wrong = [] if catalogue is None else read_catalogue(places.translations / file, language)[1]
    found = [str(problem) for problem in (*wrong, *language_problems(terms, language, catalogue, needed))]
    left = 0 if catalogue is None else len(catalogue.missing(needed))
    return [*found, f"{file}: {left} texts have no finished translation. Translate them."] if left else found


def _day(text: str) -> date:
    try:
        return datetime.strptime(text, "%Y-%m-%d").date()
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"'{text}' is not a day such as 2026-01-31") from error
