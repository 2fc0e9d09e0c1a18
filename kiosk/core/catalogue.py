"""A language's Qt Linguist file, read so that an old or unfinished translation can never be shown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.core import templates
from kiosk.core.languages import PLURALS, Language
from kiosk.core.problems import Problem, Problems
from kiosk.core.records import field, record

if TYPE_CHECKING:
    from xml.etree import ElementTree

Key = tuple[str, str]


@record
class Catalogue:
    """Finished translations only, looked up by context and by the English itself."""

    language: str
    texts: Mapping[Key, str] = field(default_factory=dict)
    plurals: Mapping[Key, tuple[str, ...]] = field(default_factory=dict)

    def has(self, key: Key) -> bool:
        """Whether the English text of that context has a finished translation."""
        return key in self.texts or key in self.plurals

    def missing(self, needed: Iterable[Key]) -> tuple[Key, ...]:
        """The needed texts that have none."""
        return tuple(key for key in needed if not self.has(key))


def place_of(key: Key) -> str:
    """Where a text stands, as problems name it."""
    return f"{key[0]}: '{key[1]}'"


def read_catalogue(path: Path, language: Language) -> tuple[Catalogue, list[Problem]]:
    """The finished translations of a .ts file; what is wrong is left out and reported, never raised."""
    problems = Problems(path.name)
    root = _parse(path, problems)
    texts: dict[Key, str] = {}
    plurals: dict[Key, tuple[str, ...]] = {}
    if root is not None and _names_language(root, language, problems):
        for context in root.iterfind("context"):
            name = context.findtext("name", "")
            for message in context.iterfind("message"):
                _take(message, name, language, texts, plurals, problems)
    return Catalogue(language.code, texts, plurals), problems.found


def read_sources(path: Path) -> tuple[tuple[Key, ...], list[Problem]]:
    """Every (context, English) pair that a .ts file lists and that is still in use."""
    problems = Problems(path.name)
    root = _parse(path, problems)
    keys: list[Key] = []
    for context in root.iterfind("context") if root is not None else ():
        for message in context.iterfind("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") not in {"vanished", "obsolete"}:
                keys.append((context.findtext("name", ""), message.findtext("source", "")))
    return tuple(keys), problems.found


def unfinished(path: Path) -> int:
    """How many texts of a .ts file have a translation that is not marked finished."""
    root = _parse(path, Problems(path.name))
    rows = root.iter("translation") if root is not None else ()
    return sum(row.get("type") == "unfinished" and bool("".join(row.itertext()).strip()) for row in rows)


def _parse(path: Path, problems: Problems) -> ElementTree.Element | None:
    # Not at start: a kept shelf needs no file.
    from xml.etree import ElementTree

    content = b""
    try:
        content = path.read_bytes()
        return ElementTree.fromstring(content)
    except FileNotFoundError:
        problems.add("", "the file is missing", "Run 'kiosk translate extract'.")
    except ElementTree.ParseError as error:
        place, mend = f"line {error.position[0]}", "Restore the last good version."
        if not content.rstrip().endswith(b"</TS>"):
            problems.add(place, "not a Qt Linguist file, or cut short: it ends without </TS>", mend)
        elif not _is_utf8(content):
            problems.add(place, "not a Qt Linguist file in UTF-8: saved in another encoding", "Save it as UTF-8.")
        else:
            problems.add(place, f"not a Qt Linguist file: {error}", mend)
    except (LookupError, ValueError) as error:
        problems.add("", f"not a Qt Linguist file in UTF-8: {error}", "Save it as UTF-8.")
    except OSError as error:
        problems.add("", f"cannot be read: {error.strerror}", "Check the file's permissions and the disk.")
    return None


def _is_utf8(content: bytes) -> bool:
    try:
        content.decode()
    except UnicodeDecodeError:
        return False
    return True


def _names_language(root: ElementTree.Element, language: Language, problems: Problems) -> bool:
    found = root.get("language", "").replace("-", "_")
    if found.split("_")[0] == language.code.split("_")[0]:
        return True
    problems.add("", f"its language is '{found}'", f"It must be '{language.code}'.")
    return False


def _take(
    message: ElementTree.Element,
    context: str,
    language: Language,
    texts: dict[Key, str],
    plurals: dict[Key, tuple[str, ...]],
    problems: Problems,
) -> None:
    translation = message.find("translation")
    source = message.findtext("source", "")
    if translation is None or translation.get("type") is not None or not source:
        return
    place = place_of((context, source))
    if message.get("numerus") == "yes":
        forms = tuple(form.text or "" for form in translation.iterfind("numerusform"))
        wanted = PLURALS[language.plural][0]
        if len(forms) != wanted or not all(forms):
            problems.add(place, f"has {sum(map(bool, forms))} plural forms", f"'{language.code}' needs {wanted}.")
        elif all(_same_placeholders(source, form, place, problems, counted=True) for form in forms):
            plurals[context, source] = forms
        return
    text = translation.text or ""
    if not text.strip():
        problems.add(place, "is marked finished but empty", "Translate it, or mark it unfinished.")
    elif _same_placeholders(source, text, place, problems):
        texts[context, source] = text


def _same_placeholders(source: str, text: str, place: str, problems: Problems, counted: bool = False) -> bool:
    wanted, found = _marks(source), _marks(text)
    if counted:
        # A plural form may say "one hour" or "two hours" in words.
        wanted.pop("%n", None)
        found.pop("%n", None)
    if wanted == found:
        return True
    lost, foreign = ", ".join(sorted(wanted - found)), ", ".join(sorted(found - wanted))
    if lost and foreign:
        problems.add(
            place, f"the placeholder {lost} is missing in '{text}', which has {foreign}", "Put the right one in."
        )
    elif lost:
        problems.add(place, f"the placeholder {lost} is missing in '{text}'", "Put it in.")
    else:
        problems.add(place, f"the placeholder {foreign} is not in the English", "Take it out.")
    return False


def _marks(text: str) -> Counter[str]:
    marks = Counter(f"{{{found}}}" for found in templates.placeholders(text))
    for mark in ("%n", "%1", "%2", "%3"):
        if mark in text:
            marks[mark] = text.count(mark)
    return marks
