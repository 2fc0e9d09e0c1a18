"""Which questions one visit asks, and the order in which their answers stand."""

from __future__ import annotations

from itertools import permutations
from zlib import crc32

from kiosk.core.clinic import Clinic
from kiosk.core.content import Way
from kiosk.core.declared import BY_KEY, Kind
from kiosk.core.learning import Answer, Check, Question
from kiosk.core.lesson import Asked, BeginCheck, GiveAnswer, Lesson
from kiosk.core.tailor import shown
from kiosk.core.templates import placeholders

_LENGTHS = {Kind.HOURS, Kind.MINUTES, Kind.DAYS, Kind.WEEKS}


def begin(check: Check, clinic: Clinic, lesson: Lesson) -> BeginCheck:
    """Open the check with the questions of one visit."""
    asked = questions_of(check, clinic, lesson.way)
    return BeginCheck(tuple(Asked(question.id, question.safety) for question in asked), check.lost)


def answered(check: Check, lesson: Lesson, name: str) -> GiveAnswer | None:
    """Touch an answer of the question that stands, by its id; None where there is no such answer."""
    question = check.question(lesson.here.id) if lesson.here else None
    if question is None or name not in {answer.id for answer in question.answers}:
        return None
    return GiveAnswer(name, name == question.right)


def order(question: Question, seed: int) -> tuple[Answer, ...]:
    """The answers as they stand for one visit: shuffled by its seed, or as written where they are steps of a scale."""
    if question.keep_order:
        return question.answers
    ways = tuple(permutations(question.answers))
    return ways[crc32(f"{seed} {question.id}".encode()) % len(ways)]


def questions_of(check: Check, clinic: Clinic, way: Way) -> tuple[Question, ...]:
    """The questions that one clinic, visit and way ask.

    A question about a flag is asked only where staff have set it: it would only puzzle everybody else.
    """
    return tuple(
        question
        for question in check.questions
        if shown(question.condition, clinic)
        and (not question.condition.when or clinic.number(question.condition.when))
        and (way is Way.FULL or question.short or question.condition.when)
        and _makes_sense(question, clinic)
    )


def _makes_sense(question: Question, clinic: Clinic) -> bool:
    """Whether exactly one answer is right in this clinic: no length of zero, and the longer time is longer."""
    if question.longer and clinic.number(question.longer[0]) <= clinic.number(question.longer[1]):
        return False
    said = [statement.text for answer in question.answers for statement in (*answer.says, *answer.feedback)]
    keys = {found.key for text in (question.stem, question.ask, *said) for found in placeholders(text)}
    return all(clinic.number(key) for key in keys if key in BY_KEY and BY_KEY[key].kind in _LENGTHS)
