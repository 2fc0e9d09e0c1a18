"""The reading grade of the English: each leaflet as a whole, its sections and pages, and the words of the screens."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kiosk.cli.translate import every_leaflet, examples
from kiosk.core import templates
from kiosk.core.catalogue import read_sources
from kiosk.core.content import Leaflet, Word, words_of
from kiosk.core.grade import Grade, Known, Passage, Span, grade_problems, graded, read_known, sentences_of
from kiosk.core.isolates import strip
from kiosk.core.languages import SOURCE
from kiosk.core.places import Places
from kiosk.core.problems import Problem
from kiosk.core.words import read_words

# The words of the staff's screens, which no patient reads.
STAFF = frozenset({"Health", "Pad", "Setting", "Staff"})
# What stands for a placeholder that staff fill in, and for a number.
A_MOMENT, A_NUMBER = "Sunday, 2:30 PM", "2"


def passages(places: Places) -> Iterator[Passage]:
    """What is graded together, its placeholders filled as in the demonstration."""
    say = examples(places, read_words(places.resources / "words.toml")[0])

    def filled(text: str) -> str:
        return strip(templates.fill(text, lambda found: say(str(found)) or A_MOMENT))

    for leaflet in every_leaflet(places)[0]:
        yield from _leaflet(leaflet, [(word, sentences_of(filled(word.text))) for word in words_of(leaflet)])
    keys, _ = read_sources(places.translations / f"{SOURCE}.ts")
    words = [text for context, text in keys if ":" not in context and context not in STAFF]
    said = (sentences_of(re.sub(r"\{[^}]*\}|%\w", A_NUMBER, text)) for text in words)
    yield Passage(Span.SCREENS, "words.toml and QML", "", tuple(sentence for found in said for sentence in found))


def _leaflet(leaflet: Leaflet, said: Sequence[tuple[Word, tuple[str, ...]]]) -> Iterator[Passage]:
    yield Passage(Span.WHOLE, leaflet.id, "", tuple(sentence for _, found in said for sentence in found))
    sections: dict[str, list[str]] = {}
    pages: dict[tuple[str, str], list[str]] = {}
    for word, found in said:
        file = f"{word.context.partition(': ')[2]}.toml"
        sections.setdefault(file, []).extend(found)
        pages.setdefault((file, word.place.partition(",")[0]), []).extend(found)
    for file, sentences in sections.items():
        yield Passage(Span.SECTION, file, "", tuple(sentences))
        for (one, page), of_page in pages.items():
            if one == file:
                yield Passage(Span.PAGE, file, page, tuple(of_page))


def english_problems(places: Places) -> list[Problem]:
    """What is too hard to read, and what is wrong with the list of easy words."""
    known, found = read_known(places.english)
    return found or [problem for passage in passages(places) for problem in grade_problems(passage, known)]


def report(places: Places) -> Iterator[str]:
    """A table of every passage: sentences, words, the longest, and the grade by both formulas."""
    known, _ = read_known(places.english)
    yield f"{'':<44}{'sentences':>10}{'words':>7}{'average':>9}{'longest':>9}{'SMOG':>7}{'Dale-Chall':>12}  hard words"
    for passage in passages(places):
        grade = graded(passage.sentences, known if passage.span is not Span.WHOLE else Known(known.easy))
        if grade.sentences:
            yield _row(passage, grade)


def _row(passage: Passage, grade: Grade) -> str:
    name = {Span.PAGE: f"    {passage.place}", Span.SECTION: f"  {passage.file}"}.get(passage.span, passage.file)
    smog, dale_chall = (f"{value:.1f}" if value else "-" for value in (grade.smog, grade.dale_chall))
    hard = ", ".join(word if times == 1 else f"{word} {times}" for word, times in grade.hard[:12])
    return (
        f"{name:<44}{grade.sentences:>10}{grade.words:>7}{grade.average:>9.1f}{grade.longest:>9}"
        f"{smog:>7}{dale_chall:>12}  {hard}"
    )
