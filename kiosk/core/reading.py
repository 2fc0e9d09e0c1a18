"""Files into a shelf: everything the kiosk reads, read once; never raises for bad data."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from kiosk.core.catalogue import Catalogue, Key, place_of, read_catalogue, read_sources
from kiosk.core.clinic import Clinic, read_clinic
from kiosk.core.content import Leaflet, words_of
from kiosk.core.languages import SOURCE, Language, read_languages
from kiosk.core.leaflets import Names, read_leaflet
from kiosk.core.places import Places
from kiosk.core.problems import Problem, Problems
from kiosk.core.records import replace
from kiosk.core.reviews import Standing, read_reviews, state_of
from kiosk.core.shelf import Shelf
from kiosk.core.tables import read_toml
from kiosk.core.words import Words, read_words


def read_names(places: Places, problems: Problems) -> tuple[Names, dict[str, str]]:
    """The icons and pictures there are, and each icon's character."""
    icons = {}
    for name, values in (read_toml(places.resources / "icons.toml", problems) or {}).items():
        code = values.get("codepoint") if isinstance(values, dict) else None
        try:
            icons[name] = chr(int(str(code), 16))
        except (ValueError, OverflowError):
            problems.add(name, f"'{code}' is not a codepoint", "Run 'kiosk fonts'.")
    return Names(icons, {path.stem for path in places.pictures.glob("*.svg")}), icons


def read_shelf(places: Places, clinic_file: Path, leaflet_id: str = "") -> Shelf:
    """Reads everything; never raises for bad data. Without an id the first leaflet folder is taken."""
    problems = Problems("icons.toml")
    names, icons = read_names(places, problems)
    found = problems.found
    folder = places.leaflets / leaflet_id if leaflet_id else first_leaflet(places)
    leaflet, wrong = read_leaflet(folder, names) if folder else (None, [_no_leaflet(places)])
    found += wrong
    clinic, wrong = read_clinic(clinic_file)
    found += wrong
    words, wrong_words = read_words(places.resources / "words.toml")
    found += wrong_words
    languages, wrong = read_languages(places.resources / "languages.toml")
    found += wrong
    found += _unknown_languages(places, languages)
    found += _staff_language(clinic_file, clinic, languages)
    needed = needed_words(leaflet, words, places, found)
    reviews, wrong = read_reviews(places.translations / "reviews.toml", [language.code for language in languages])
    found += wrong
    catalogues, states = {}, []
    shown = {Standing.REVIEWED, *([Standing.DRAFT] if clinic.number("demonstration") else [])}
    for language in languages:
        whole, wrong = read_whole(places, language, needed) if language.code != SOURCE and needed else (None, [])
        found += wrong
        states.append(state_of(language, needed, whole, reviews.get(language.code)))
        # A patient never sees a mix of languages, nor words that nobody has reviewed but in a demonstration.
        if whole is not None and states[-1].standing in shown:
            catalogues[language.code] = whole
    offered = tuple(language for language in languages if language.code == SOURCE or language.code in catalogues)
    offered = tuple(sorted(offered, key=lambda language: language.code != SOURCE))
    return Shelf(leaflet, clinic, offered, catalogues, words, icons, tuple(found), not wrong_words, tuple(states))


def _staff_language(clinic_file: Path, clinic: Clinic, languages: tuple[Language, ...]) -> list[Problem]:
    """What is wrong with the language of the staff's screens; English stands where it is none of the table's."""
    problems = Problems(clinic_file.name)
    codes = [language.code for language in languages]
    if clinic.text("staff_language") not in codes:
        problems.unknown("staff_language", "language", clinic.text("staff_language"), codes)
    return problems.found


def first_leaflet(places: Places) -> Path | None:
    """The first leaflet folder by name."""
    return places.first_leaflet


def needed_words(leaflet: Leaflet | None, words: Words, places: Places, found: list[Problem]) -> tuple[Key, ...]:
    """Every (context, English) that a language must have before it is offered: leaflet, shared and screen words.

    Empty where the list of screen words cannot be read: then nobody knows what is complete, and only English is safe.
    """
    listed, wrong = read_sources(places.translations / f"{SOURCE}.ts")
    found += wrong
    if not listed:
        return ()
    keys = dict.fromkeys((word.context, word.text) for word in (words_of(leaflet) if leaflet else ()))
    keys.update(dict.fromkeys((word.context, word.text) for word in words.values()))
    keys.update(dict.fromkeys(key for key in listed if ":" not in key[0] and key not in keys))
    return tuple(keys)


def read_whole(places: Places, language: Language, needed: tuple[Key, ...]) -> tuple[Catalogue, list[Problem]]:
    """A language's catalogue; where any word is missing that is a problem, unless the translation is being made.

    A text that is wrong has been told of: it is not told again as missing.
    """
    catalogue, wrong = read_catalogue(places.translations / f"{language.code}.ts", language)
    missing = catalogue.missing(needed)
    if not missing or language.in_work:
        return catalogue, wrong
    file, mend = f"{language.code}.ts", f"{language.endonym} is not offered until then."
    told = {problem.place for problem in wrong}
    left = [key for key in missing if place_of(key) not in told]
    if wrong and (not left or len(left) == len(needed)):
        return catalogue, [*wrong[:-1], replace(wrong[-1], mend=f"{wrong[-1].mend} {mend}")]
    number = "1 text has" if len(left) == 1 else f"{len(left)} texts have"
    wrongly = f"{number} no finished translation, the first: '{left[0][1]}'"
    return catalogue, [*wrong, Problem(file, left[0][0], wrongly, f"Translate what is left. {mend}")]


def _unknown_languages(places: Places, languages: tuple[Language, ...]) -> Iterator[Problem]:
    """The files of languages that are not in the table."""
    codes = [language.code for language in languages]
    for path in sorted(places.translations.glob("*.ts")):
        if path.stem not in codes:
            mend = f"Add [{path.stem}] to languages.toml, or take the file away."
            yield Problem(path.name, "", f"'{path.stem}' is no language of languages.toml", mend)


def _no_leaflet(places: Places) -> Problem:
    return Problem(places.leaflets.name, "", "there is no leaflet", "Add a folder with a leaflet.toml.")
