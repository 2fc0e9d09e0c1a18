"""How hard the English is to read, as the school year that it takes: by SMOG and by Dale-Chall.

SMOG counts the words of three syllables and more in at least 30 sentences, Dale-Chall the words that are on no list of
3,000 easy ones. Both are published formulas; only whole sentences are graded, as short lines would make them too mild.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from enum import Enum
from math import sqrt
from pathlib import Path

from kiosk.core.problems import Problem, Problems
from kiosk.core.records import field, record
from kiosk.core.tables import read_toml

# The school year that no leaflet may need; words in a sentence on average and at most (design, "Words").
MOST_GRADE, MOST_AVERAGE, MOST_WORDS = 6.0, 10.0, 15
# SMOG gives whole school years: what rounds to the sixth is the sixth. A section is held to that, a leaflet to 6.0.
MOST_ROUNDED = 6.5
# Fewer sentences say nothing: SMOG is made for 30, and in fewer than five a single hard word decides.
FIT_FOR_SMOG, FIT_FOR_DALE_CHALL = 30, 5
MANY_SYLLABLES = 3
# So many hard words are named.
NAMED = 12

_BREAK = re.compile(r"(?<=[.!?])([”’\")]*)\s+")
_END = re.compile(r"[.!?:][”’\")]*$")
_WORD = re.compile(r"\d[\d.,:]*|[A-Za-z]+(?:['’][A-Za-z]+)*")
_VOWELS = re.compile(r"[aeiouy]+")
# Endings that make no other word of an easy one, and what the word ends with before them.
_ENDINGS = (
    ("'s", ("",)), ("s'", ("s", "")), ("ies", ("y",)), ("es", ("", "e")), ("s", ("",)), ("ied", ("y",)),
    ("ed", ("", "e")), ("ing", ("", "e")), ("n", ("",)), ("ier", ("y",)), ("iest", ("y",)), ("er", ("", "e")),
    ("est", ("", "e")), ("ily", ("y",)), ("ly", ("",)),
)  # fmt: skip
# Words that the rule of ``syllables`` counts wrong; a test holds every word of the English against CMUdict.
_COUNTED = {
    "aspirin": 2, "area": 3, "language": 2, "pdf": 3, "reaction": 3, "someone": 2, "sometimes": 2, "wednesday": 2,
}  # fmt: skip


@record
class Known:
    """The words that count as easy: those of the list, and those that must stand and are explained, with the reason."""

    easy: frozenset[str] = frozenset()
    explained: Mapping[str, str] = field(default_factory=dict)

    def knows(self, word: str) -> bool:
        """Whether a word, or the word that it is a form of, is easy; numbers are."""
        said = word.casefold().replace("’", "'")
        if said[:1].isdigit() or said in self.easy or said in self.explained:
            return True
        return any(before in self.easy or before in self.explained for before in _before_ending(said))


class Span(Enum):
    """How much of the English is graded together."""

    WHOLE = "the whole leaflet"
    SECTION = "the section"
    PAGE = "the page"
    SCREENS = "the screens"


@record
class Passage:
    """Sentences that are graded together, and where they stand."""

    span: Span
    file: str
    place: str
    sentences: tuple[str, ...]


@record
class Grade:
    """How hard some sentences are; ``smog`` and ``dale_chall`` are 0 where there are too few sentences to say."""

    sentences: int
    words: int
    longest: int
    smog: float
    dale_chall: float
    hard: tuple[tuple[str, int], ...]
    long: tuple[tuple[str, int], ...]

    @property
    def average(self) -> float:
        """The words in a sentence, on average."""
        return self.words / max(1, self.sentences)


def read_known(folder: Path) -> tuple[Known, list[Problem]]:
    """The easy words and the explained ones; without the list there is nothing to grade with."""
    problems = Problems("explained.toml")
    explained = {str(word): str(why) for word, why in (read_toml(folder / "explained.toml", problems) or {}).items()}
    found = problems.found
    try:
        easy = frozenset((folder / "easy-words.txt").read_text("utf-8").split())
    except (OSError, UnicodeDecodeError):
        found.append(Problem("easy-words.txt", "", "cannot be read", "Restore resources/english."))
        easy = frozenset()
    return Known(easy, explained), found


def sentences_of(text: str) -> tuple[str, ...]:
    """The whole sentences of a text; what has no end mark is a label and no sentence."""
    found = (piece.strip() for piece in _BREAK.sub(r"\1\n", text).split("\n"))
    return tuple(sentence for sentence in found if _END.search(sentence) and _WORD.search(sentence))


def syllables(word: str) -> int:
    """How many syllables an English word has, by its letters."""
    said = word.casefold()
    if said in _COUNTED:
        return _COUNTED[said]
    stem = re.sub(r"(?<=[^aeiouy]e)(?:ful|less|ly|ments?|ness)$", "", said)
    count = len(_VOWELS.findall(stem)) + (stem != said)
    if re.search(r"[^aeiouyl]e$|[aeiouy]le$|[^aeioudt]ed$|[^aeiouycgszxh]es$", stem):
        count -= 1
    # Two vowels that are spoken one by one.
    count += len(re.findall(r"(?<![tc])i(?:a|e[nrt](?!d))|io(?!n|us)|ua|eo(?!p)|uou", stem))
    return max(1, count)


def graded(sentences: Iterable[str], known: Known) -> Grade:
    """The grade of some sentences, the words that make them hard, most frequent first, and those that are too long."""
    said = [(sentence, _WORD.findall(sentence)) for sentence in sentences]
    words = [word for _, found in said for word in found]
    count, total = len(said), max(1, len(words))
    hard = Counter(word.casefold() for word in words if not known.knows(word))
    smog = dale_chall = 0.0
    if count >= FIT_FOR_SMOG:
        many = sum(syllables(word) >= MANY_SYLLABLES for word in words)
        smog = 1.0430 * sqrt(many * 30 / count) + 3.1291
    if count >= FIT_FOR_DALE_CHALL:
        share = 100 * hard.total() / total
        dale_chall = 0.1579 * share + 0.0496 * len(words) / count + (3.6365 if share > 5 else 0)
    too_long = tuple((sentence, len(found)) for sentence, found in said if len(found) > MOST_WORDS)
    longest = max((len(found) for _, found in said), default=0)
    return Grade(count, len(words), longest, smog, dale_chall, tuple(hard.most_common()), too_long)


def grade_problems(passage: Passage, known: Known) -> list[Problem]:
    """What of a passage is too hard. A leaflet as a whole must do without the explained words."""
    whole = passage.span is Span.WHOLE
    found = graded(passage.sentences, Known(known.easy) if whole else known)
    problems = Problems(passage.file)
    hard = ", ".join(word for word, _ in found.hard[:NAMED])
    if found.smog >= MOST_ROUNDED or (whole and found.smog > MOST_GRADE):
        words = Counter(word.casefold() for text in passage.sentences for word in _WORD.findall(text))
        many = ", ".join(word for word, _ in words.most_common() if syllables(word) >= MANY_SYLLABLES)
        wrong = f"takes {found.smog:.1f} school years by SMOG, not {MOST_GRADE:.0f}, for its long words {many}"
        problems.add(passage.place, wrong, "Say them in shorter words.")
    if found.dale_chall >= MOST_GRADE:
        wrong = f"takes {found.dale_chall:.1f} by Dale-Chall, not less than {MOST_GRADE:.0f}, for its hard words {hard}"
        problems.add(passage.place, wrong, "Say them in easier words, or explain one and list it in explained.toml.")
    if found.average > MOST_AVERAGE and found.sentences >= FIT_FOR_DALE_CHALL:
        wrong = f"has {found.average:.1f} words in a sentence, not {MOST_AVERAGE:.0f}"
        problems.add(passage.place, wrong, "Make two sentences of one.")
    # Told once, for the page.
    for sentence, words_in_it in found.long if passage.span in {Span.PAGE, Span.SCREENS} else ():
        problems.add(passage.place, f"'{sentence}' has {words_in_it} words, not {MOST_WORDS}", "Make two of it.")
    return problems.found


def _before_ending(word: str) -> Iterable[str]:
    for ending, befores in _ENDINGS:
        if not word.endswith(ending):
            continue
        stem = word.removesuffix(ending)
        yield from (stem + before for before in befores if stem)
        # The letter that "running" and "bigger" write twice.
        if len(stem) > 2 and stem[-1] == stem[-2]:
            yield stem[:-1]
