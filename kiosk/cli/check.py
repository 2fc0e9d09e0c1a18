"""Check everything the kiosk reads, and say every problem at once."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from kiosk.cli import options
from kiosk.cli.check_english import english_problems, report
from kiosk.cli.check_sound import NO_DEVICE, sound_problems
from kiosk.cli.clips import every_clip_problem
from kiosk.cli.printers import notes, printing_problems
from kiosk.core.catalogue import read_catalogue, read_sources
from kiosk.core.checks import check_languages
from kiosk.core.clinic import read_clinic
from kiosk.core.declared import SETTINGS
from kiosk.core.languages import SOURCE, Language, read_languages
from kiosk.core.leaflets import read_leaflet
from kiosk.core.places import Places
from kiosk.core.problems import Problem, Problems
from kiosk.core.reading import needed_words, read_names, read_shelf
from kiosk.core.reviews import Standing


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `kiosk check` to the command line."""
    parser = subparsers.add_parser(
        "check", help="check leaflets, translations, settings and fonts",
        description="Read everything the kiosk reads and name every problem: file, place, what to do.",
        epilog="Example: kiosk check --clinic /etc/kiosk/clinic.toml --production",
    )  # fmt: skip
    options.add_clinic(parser)
    options.add_data(parser)
    parser.add_argument("--production", action="store_true", help="also everything a real clinic must have set")
    parser.add_argument("--grade", action="store_true", help="show the reading grade of the English, page by page")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Prints one line a problem; 0 where there is none."""
    places, clinic_file = options.data_of(args)
    if args.grade:
        print(*report(places), sep="\n")
        return 1 if english_problems(places) else 0
    found = list(every_problem(places, clinic_file))
    unheard, there = sound_problems(places.recordings, read_languages(places.resources / "languages.toml")[0])
    found += [problem for problem in unheard if problem not in found]
    if not there:
        print(NO_DEVICE, file=sys.stderr)
    if args.production:
        found += production_problems(places, clinic_file)
        for note in notes(read_clinic(clinic_file)[0], clinic_file.name):
            print(f"Note: {note}", file=sys.stderr)
    for problem in found:
        print(problem)
    if found:
        print(f"{len(found)} problem{'s' if len(found) > 1 else ''}.")
        return 1
    print("Everything is in order.")
    return 0


def every_problem(places: Places, clinic_file: Path) -> tuple[Problem, ...]:
    """All problems of all leaflets, the clinic, the languages and the fonts, each once."""
    shelf = read_shelf(places, clinic_file)
    found = dict.fromkeys(shelf.problems)
    languages, _ = read_languages(places.resources / "languages.toml")
    needed = needed_words(shelf.leaflet, shelf.words, places, [])
    found.update(dict.fromkeys(check_languages(places, languages, needed)))
    names, _ = read_names(places, Problems("icons.toml"))
    for folder in sorted(path for path in places.leaflets.glob("*") if path.is_dir()):
        found.update(dict.fromkeys(read_leaflet(folder, names)[1]))
    found.update(dict.fromkeys(english_problems(places)))
    found.update(dict.fromkeys(drawing_problems(places, clinic_file)))
    found.update(dict.fromkeys(every_clip_problem(places, shelf)))
    found.update(dict.fromkeys(printing_problems(read_clinic(clinic_file)[0], clinic_file.name)))
    return tuple(found)


def drawing_problems(places: Places, clinic_file: Path) -> list[Problem]:
    """Fonts, languages and pictures that Qt cannot draw; Qt itself decides, without a display."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    from kiosk.bridge.measure import legible, load_fonts
    from kiosk.bridge.pictures import broken_pictures

    application = QGuiApplication.instance() or QGuiApplication(["kiosk"])
    assert application is not None
    found = load_fonts(places.fonts)
    found += legible(read_shelf(places, clinic_file))[1]
    if not found:
        found += [problem for language in read_languages(places.resources / "languages.toml")[0]
                  for problem in glyph_problems(places, language)]  # fmt: skip
    return [*found, *broken_pictures(places.pictures)]


def glyph_problems(places: Places, language: Language) -> list[Problem]:
    """The letters of a language's words that its own fonts do not draw, offered or not."""
    from kiosk.bridge.measure import Ruler

    file = places.translations / f"{language.code}.ts"
    if language.code == SOURCE:
        said = "".join(text for _, text in read_sources(file)[0])
    else:
        catalogue, _ = read_catalogue(file, language)
        said = "".join([*catalogue.texts.values(), *("".join(forms) for forms in catalogue.plurals.values())])
    lost = Ruler(language.fonts).lacking(said.replace("\n", ""))
    wrong, mend = f"no font of the language draws {' '.join(lost)}", "Write it otherwise, or add it in 'kiosk fonts'."
    return [Problem(file.name, "", wrong, mend)] if lost else []


def production_problems(places: Places, clinic_file: Path) -> list[Problem]:
    """What keeps this kiosk from being shown to patients."""
    shelf = read_shelf(places, clinic_file)
    found = []
    if shelf.clinic.number("demonstration"):
        found.append(Problem(clinic_file.name, "demonstration", "this clinic is a demonstration", "Use your own file."))
    for setting in SETTINGS:
        if setting.approval and not shelf.clinic.has(setting.key):
            found.append(Problem(clinic_file.name, setting.key, "is not set", setting.sentence))
    wrong = {False: "has not been reviewed by a qualified person", True: "has not been approved by a clinician"}
    for state in shelf.states:
        if state.standing is Standing.DRAFT:
            changed = f": {state.changed} texts have changed since the review" if state.reviewer else ""
            mend = f"It is not offered: run 'kiosk translate approve {state.code}'."
            found.append(Problem(f"{state.code}.ts", "", f"{wrong[state.code == SOURCE]}{changed}", mend))
    return found
