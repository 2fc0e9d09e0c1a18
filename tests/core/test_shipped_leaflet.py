"""The leaflet that is shipped is whole, short and plain (evidence file, sections 2.1 and 3.3)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import pytest

from kiosk.core.clinic import read_clinic
from kiosk.core.content import Condition, Item, Leaflet, Page, Statement, Word, words_of
from kiosk.core.declared import BY_KEY, Kind
from kiosk.core.isolates import strip
from kiosk.core.leaflets import MAX_ITEMS, read_leaflet
from kiosk.core.templates import placeholders, split
from kiosk.core.wording import Wording

from .making import PLACES, SHIPPED, names, wording

MOST_WORDS = 60
MOST_IN_SENTENCE, MEAN_IN_SENTENCE = 15, 10.0
MOST_GRADE = 6.0
# Words of the leaflet whose neighbouring vowels are counted apart.
HIATUS = {"cluneal": 3, "diabetes": 4, "period": 3, "periods": 3, "area": 3}
DEFINED = {"cluneal", "steroid"}
CONTRACTIONS = re.compile(r"\b\w+(?:n['’]t|['’](?:s|re|ve|ll|d|m))\b", re.IGNORECASE)


@cache
def shipped() -> Leaflet:
    leaflet, problems = read_leaflet(SHIPPED, names())
    assert problems == []
    assert leaflet is not None
    return leaflet


@cache
def reader() -> Wording:
    """A reader in the demonstration clinic, with every optional setting set, and a clock that is right."""
    clinic, _ = read_clinic(PLACES.demonstration)
    spare = {Kind.TEXT: "Monday", Kind.PHONE: "988", Kind.DATE: "today"}
    unset = {s.key: spare.get(s.kind, int(s.low) or 2) for s in BY_KEY.values() if not clinic.has(s.key)}
    return replace(wording(), clinic=replace(clinic, values=unset | dict(clinic.values)))


def pages() -> Iterator[Page]:
    for section in (*shipped().sections, shipped().unwell):
        yield from section.pages


def words(text: str) -> list[str]:
    """The words a person reads, placeholders filled."""
    return re.findall(r"[\w.:'’/()+°-]*\w[\w.:'’/()+°-]*", strip(reader().say("", text)))


def longest(statement: Statement) -> int:
    return max(len(words(statement.text)), len(words(statement.text_without_clock)))


def case_of(condition: Condition) -> tuple[str, str]:
    """The setting that decides between words, and the case in which these stand; empty where they always do."""
    key, _, choice = condition.when.partition(":")
    if choice:
        return key, choice
    return (condition.needs, "set") if condition.needs else (condition.without, "")


def alternatives(rows: list[tuple[Condition, int]]) -> int:
    """The sum of the counts; of words for different cases of the same setting only the longest stand."""
    cases: dict[str, dict[str, int]] = {}
    for condition, count in rows:
        key, case = case_of(condition)
        found = cases.setdefault(key, {})
        found[case] = found.get(case, 0) + count
    return sum(max(found.values()) for found in cases.values())


def words_on(page: Page) -> int:
    """Headings of cards, statements and the line under the heading; the heading of the screen is not body text."""
    rows = [(Condition(), len(words(page.lead)))]
    for item in page.items:
        own = item.condition
        rows.append((own, len(words(item.heading))))
        for statement in item.statements:
            said = statement.condition
            rows.append((said if case_of(said)[0] else own, longest(statement)))
    return alternatives(rows)


def sentences(*places: str) -> list[str]:
    """The sentences of the statements, and of other places where asked; a heading is one sentence."""
    found: list[str] = []
    for word in words_of(shipped()):
        if word.place.endswith(("statement", "the clock is wrong", *places)):
            said = strip(reader().say("", word.text))
            found += re.split(r"(?<=[.!?])\s+(?=[A-Z0-9\"“])", said)
    return found


def syllables(word: str) -> int:
    """Groups of vowels; a silent e at the end is none. Rough, and on the strict side for short words."""
    word = re.sub(r"[^a-z]", "", word.lower())
    if word in HIATUS:
        return HIATUS[word]
    if len(word) <= 3:
        return 1
    word = re.sub(r"(?:[^laeiouy]es|[^laeiouydt]ed|[^l]e)$", lambda found: found[0][0], word)
    return max(1, len(re.findall(r"[aeiouy]+", word)))


def test_the_counter_of_syllables_counts() -> None:
    counts = {"cat": 1, "needle": 2, "medicine": 3, "injection": 3, "emergency": 4, "numbed": 1, "table": 2,
              "stops": 1, "temperature": 4, "pressed": 1, "injected": 3, "moves": 1, "area": 3}  # fmt: skip
    assert {word: syllables(word) for word in counts} == counts


def test_every_sentence_of_the_source_document_is_used() -> None:
    used = {name for word in words_of(shipped()) for name in word.source}
    seed = {f"S{number}" for number in range(1, 28)}
    assert seed <= set(shipped().sources)
    assert seed - used == set()


@pytest.mark.parametrize("page", list(pages()), ids=lambda page: page.id)
def test_a_screen_has_at_most_five_items_and_sixty_words(page: Page) -> None:
    assert 1 <= len(page.items) <= MAX_ITEMS
    assert 1 <= words_on(page) <= MOST_WORDS


def test_no_sentence_is_longer_than_fifteen_words() -> None:
    assert len(sentences()) > 150
    assert [s for s in sentences() if len(words(s)) > MOST_IN_SENTENCE] == []


def test_sentences_are_ten_words_on_average_or_fewer() -> None:
    counts = [len(words(sentence)) for sentence in sentences()]
    assert sum(counts) / len(counts) <= MEAN_IN_SENTENCE


def test_statements_have_one_to_three_sentences() -> None:
    long = [w.text for w in words_of(shipped()) if len(re.findall(r"[.!?](?=\s|$)", w.text)) > 3]
    assert long == []


def test_a_sixth_grader_can_read_it() -> None:
    """SMOG: 1.043 * sqrt(words of 3 and more syllables in 30 sentences) + 3.1291; defined terms do not count."""
    read = sentences("heading")
    hard = [w for s in read for w in words(s) if syllables(w) >= 3 and w.lower().strip(".") not in DEFINED]
    grade = 1.043 * (len(hard) * 30 / len(read)) ** 0.5 + 3.1291
    assert grade <= MOST_GRADE, f"{grade:.2f}: {sorted(set(hard))}"


def every_word() -> list[Word]:
    found = list(words_of(shipped()))
    assert len(found) > 300
    return found


def test_no_number_is_typed() -> None:
    typed = [w.text for w in every_word() for p in split(w.text) if isinstance(p, str) and re.search(r"\d", p)]
    assert typed == []


def test_nothing_is_contracted() -> None:
    assert CONTRACTIONS.search("Don’t drive. It's")
    assert [word.text for word in every_word() if CONTRACTIONS.search(word.text)] == []


def test_buttock_and_anus_never_stand_in_one_statement() -> None:
    both = [w.text for w in every_word() if {"buttock", "anus"} <= set(re.findall(r"buttock|anus", w.text.lower()))]
    assert both == []
    assert any("buttock" in word.text.lower() for word in every_word())
    assert any("anus" in word.text.lower() for word in every_word())


def guarded(text: str, *conditions: Condition) -> list[str]:
    """The settings that a text shows, that may be blank, and that no condition asks for."""
    optional = {s.key for s in BY_KEY.values() if s.default is None and not s.required}
    asked = {condition.needs for condition in conditions}
    return [f.key for f in placeholders(text) if f.key in optional and f.key not in asked]


def blanks(page: Page, item: Item) -> Iterator[str]:
    yield from guarded(page.title)
    yield from guarded(page.lead)
    yield from guarded(item.heading, item.condition)
    if item.limit and BY_KEY[item.limit.after].default is None and item.condition.needs != item.limit.after:
        yield item.limit.after
    for statement in item.statements:
        yield from guarded(statement.text, item.condition, statement.condition)
        yield from guarded(statement.text_without_clock, item.condition, statement.condition)


def test_a_setting_that_may_be_blank_is_shown_only_where_it_is_set() -> None:
    assert guarded("{out_of_hours_phone}") == ["out_of_hours_phone"]
    assert [(page.id, item.id, key) for page in pages() for item in page.items for key in blanks(page, item)] == []


def test_words_of_the_red_pages_are_safety_words() -> None:
    sections = (*shipped().sections, shipped().unwell)
    red = [section for section in sections if any(page.tone.value == "red" for page in section.pages)]
    assert red
    assert all(section.safety for section in red)
