"""Who has reviewed which words, and whether each word is still the one that was reviewed.

A review holds a hash over language, context, English and translation of every text. A text whose English or whose
translation has changed since has another hash, so it is a draft again, and with it its language: nothing has to be
remembered, compared by date or switched off by hand.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from enum import Enum
from pathlib import Path

from kiosk.core.catalogue import Catalogue, Key
from kiosk.core.languages import SOURCE, Language
from kiosk.core.problems import Problem, Problems
from kiosk.core.records import record
from kiosk.core.tables import Table, read_toml

# Hex digits kept of each hash: 64 bits.
_KEPT = 16


class Standing(Enum):
    """How far the words of a language are to be trusted."""

    OFF = "off"
    DRAFT = "draft"
    REVIEWED = "reviewed"


@record
class Review:
    """One review of one language: who (a role or initials, never a name in full), qualified how, when, of what."""

    language: str
    reviewer: str
    qualification: str
    on: date
    texts: Mapping[str, str]

    @property
    def hashes(self) -> frozenset[str]:
        """The hashes of every text that was reviewed; ``texts`` holds them by context, parted by spaces."""
        return frozenset(made for line in self.texts.values() for made in line.split())


@record
class LanguageState:
    """How one language stands, offered or not.

    ``left`` texts have no finished translation; ``changed`` ones are not those that were reviewed. The last three
    tell of the review there is, blank where there is none.
    """

    code: str
    endonym: str
    standing: Standing
    left: int = 0
    changed: int = 0
    reviewer: str = ""
    qualification: str = ""
    on: date | None = None


def digest(language: str, key: Key, translation: tuple[str, ...]) -> str:
    """The hash of one text; the source language has no translation."""
    # Not at start, where nothing is hashed: it brings a library of its own.
    from hashlib import sha256

    return sha256("\0".join((language, *key, *translation)).encode()).hexdigest()[:_KEPT]


def digests(language: str, needed: Iterable[Key], catalogue: Catalogue | None) -> dict[Key, str]:
    """The hash of each needed text that has a finished translation; of the English itself without a catalogue."""
    if catalogue is None:
        return {key: digest(language, key, ()) for key in needed}
    return {
        key: digest(language, key, catalogue.plurals.get(key) or (catalogue.texts[key],))
        for key in needed
        if catalogue.has(key)
    }


def read_reviews(path: Path, known: Iterable[str]) -> tuple[Mapping[str, Review], list[Problem]]:
    """The reviews by language; a file that is missing holds none, and a wrong one is reported and believed nothing."""
    problems = Problems(path.name)
    if not path.exists():
        return {}, []
    reviews, codes = {}, tuple(known)
    for code, values in (read_toml(path, problems) or {}).items():
        before = len(problems.found)
        if code not in codes:
            problems.unknown("", "language", code, codes)
            continue
        table = Table(values, code, problems)
        reviewer, qualification = table.text("reviewer"), table.text("qualification")
        on = values.get("on") if isinstance(values, dict) and table.has("on") else None
        if type(on) is not date:
            problems.add(code, "'on' is not a date", "Write it as 2026-01-31.")
        texts = table.table("texts")
        kept = {context: texts.text(context) for context in texts.every_key()} if texts is not None else {}
        table.done()
        if len(problems.found) == before and type(on) is date:
            reviews[code] = Review(code, reviewer, qualification, on, kept)
    return reviews, problems.found


def state_of(
    language: Language, needed: tuple[Key, ...], catalogue: Catalogue | None, review: Review | None
) -> LanguageState:
    """How a language stands, from its words and its review."""
    source = language.code == SOURCE
    found = {} if catalogue is None and not source else digests(language.code, needed, catalogue)
    left = len(needed) - len(found)
    # Without the list of words nobody knows what is complete.
    whole = not left and (source or catalogue is not None)
    if review is None:
        standing = Standing.DRAFT if whole else Standing.OFF
        return LanguageState(language.code, language.endonym, standing, left, len(found))
    changed = len(set(found.values()) - review.hashes)
    standing = Standing.OFF if not whole else Standing.DRAFT if changed else Standing.REVIEWED
    about = (review.reviewer, review.qualification, review.on)
    return LanguageState(language.code, language.endonym, standing, left, changed, *about)


def review_of(language: str, who: tuple[str, str], on: date, made: Mapping[Key, str]) -> Review:
    """A review of some hashed texts by somebody: a role or initials, and a qualification."""
    texts: dict[str, str] = {}
    for (context, _), text in sorted(made.items()):
        texts[context] = f"{texts[context]} {text}" if context in texts else text
    return Review(language, *who, on, texts)


def written(reviews: Iterable[Review]) -> str:
    """The reviews as the text of their file: one line a context, so that a change shows where it is."""
    lines = [
        "# Who has reviewed which words. Made by 'kiosk translate approve'; never edit it by hand. Each text has a",
        "# hash over its language, context, English and translation: a text that has changed is a draft again.",
    ]
    for review in reviews:
        lines += ["", f"[{review.language}]", f"reviewer = {_quoted(review.reviewer)}"]
        lines += [f"qualification = {_quoted(review.qualification)}", f"on = {review.on.isoformat()}"]
        lines += ["", f"[{review.language}.texts]"]
        lines += [f"{_quoted(context)} = {_quoted(review.texts[context])}" for context in sorted(review.texts)]
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(letter if letter.isprintable() else " " for letter in escaped) + '"'
