"""One term for one thing: which words a translation must use where its English has a word."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from kiosk.core.problems import Problem, Problems
from kiosk.core.records import record
from kiosk.core.tables import Table, read_toml

# The vowel signs of Devanagari are no letters to Python, but they are parts of words.
_BETWEEN = re.compile(r"[^\w\u0900-\u097f]+")


@record
class Term:
    """One thing: its English words, its forms in each language, and the things it must never be mistaken for."""

    id: str
    english: tuple[str, ...]
    forms: Mapping[str, tuple[str, ...]]
    apart: tuple[str, ...] = ()

    def stands_in(self, english: str) -> bool:
        """Whether the English has the word; placeholders are no words."""
        return bool(_finder(self.english).search(re.sub(r"\{[^}]*\}", " ", english)))


@cache
def _finder(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(r"\b(?:" + "|".join(map(re.escape, words)) + r")\b", re.IGNORECASE)


def bare(text: str) -> str:
    """A text as it is compared: lower case, composed, without the vowel marks of Arabic; framed by spaces."""
    kept = "".join(letter for letter in text if not "\u064b" <= letter <= "\u0652")
    return f" {_BETWEEN.sub(' ', unicodedata.normalize('NFC', kept).casefold()).strip()} "


def read_glossary(
    path: Path, languages: Iterable[str], in_work: Iterable[str] = ()
) -> tuple[tuple[Term, ...], list[Problem]]:
    """The terms of a file; each needs its forms in every language but the source and those still in work."""
    problems = Problems(path.name)
    codes, begun = tuple(languages), tuple(in_work)
    terms = []
    for name, values in (read_toml(path, problems) or {}).items():
        table = Table(values, name, problems)
        forms = {code: table.texts(code) for code in codes}
        forms |= {code: table.texts(code, ()) for code in begun}
        terms.append(Term(name, table.texts("en"), forms, table.texts("apart", ())))
        table.text("note", "")
        table.done()
    known = {term.id for term in terms}
    for term in terms:
        for other in term.apart:
            if other not in known:
                problems.unknown(f"{term.id} apart", "term", other, known)
    return tuple(terms), problems.found


def term_problems(
    terms: tuple[Term, ...], code: str, file: str, context: str, english: str, translation: str
) -> list[Problem]:
    """Where a translation has not the term of its language, or the term of something that must be kept apart."""
    found = []
    here = [term for term in terms if term.stands_in(english)]
    said = bare(translation)
    by_id = {term.id: term for term in terms}
    for term in here:
        forms = term.forms.get(code, ())
        if forms and not any(_form(form) in said for form in forms):
            wrong = f"'{term.english[0]}' is not '{forms[0]}' in '{translation}'"
            found.append(Problem(file, f"{context}: '{english}'", wrong, "Use the term of resources/glossary.toml."))
        for other in (by_id[name] for name in term.apart if by_id[name] not in here):
            for form in other.forms.get(code, ()):
                if _form(form) in said:
                    wrong = f"'{form}' is the word for '{other.english[0]}', in '{translation}'"
                    found.append(Problem(file, f"{context}: '{english}'", wrong, f"It must be '{forms[0]}' alone."))
    return found


def shared_words(terms: tuple[Term, ...], code: str) -> list[tuple[str, str]]:
    """Pairs of things that must be kept apart and whose terms share a word, or stand one in the other."""
    by_id = {term.id: term for term in terms}
    pairs = [(term, by_id[name]) for term in terms for name in term.apart]
    return [
        (one.id, other.id)
        for one, other in pairs
        for form in one.forms[code]
        for against in other.forms[code]
        if form.strip() in against or against.strip() in form or set(form.split()) & set(against.split()) - _SMALL
    ]


# Little words that two terms may share.
_SMALL = {"la", "las", "de", "para", "el", "करने", "की", "के", "वाली", "दवा", "thuốc"}


def _form(form: str) -> str:
    # A space at an end is the end of a word.
    before, after = form.startswith(" "), form.endswith(" ")
    return (" " if before else "") + bare(form).strip() + (" " if after else "")
