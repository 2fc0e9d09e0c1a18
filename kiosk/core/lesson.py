"""What one person does with a leaflet besides reading: the way, the check, what they feel, how bad their pain is."""

from __future__ import annotations

from typing import assert_never

from kiosk.core.content import Way
from kiosk.core.records import record, replace

# Evidence 3.4: after so many wrong answers a nurse goes over it.
MISSES = 2
BEFORE = -1


@record
class Asked:
    """A question of one visit; a ``safety`` question must be right before the check is done."""

    id: str
    safety: bool = False


@record
class Try:
    """One answer that somebody touched."""

    question: str
    answer: str
    right: bool


@record
class Lesson:
    """All of it, gone at the reset.

    ``way`` is how much "Next" walks through; ``inside`` is true while a section is read that its tile has opened.
    ``seed`` decides the order of the answers; it is set when the visit begins. ``asked`` are the questions of this
    visit, ``lost`` the safety questions that only a nurse can ask. ``at`` counts the questions: BEFORE all of them,
    or their number after all of them. ``shown`` is the answer that something is said about, ``teaching`` whether the
    question's page stands again, ``signed`` whether a nurse has gone over everything. ``area`` and ``sign`` are what
    the person feels, ``pain`` is the first entry of the diary, 0 to 10.
    """

    way: Way = Way.FULL
    inside: bool = False
    seed: int = 0
    asked: tuple[Asked, ...] = ()
    lost: tuple[str, ...] = ()
    at: int = BEFORE
    shown: str = ""
    teaching: bool = False
    tries: tuple[Try, ...] = ()
    signed: bool = False
    area: str = ""
    sign: str = ""
    pain: int | None = None

    @property
    def here(self) -> Asked | None:
        """The question that stands, None before and after them."""
        return self.asked[self.at] if 0 <= self.at < len(self.asked) else None

    @property
    def over(self) -> bool:
        """Whether every question has been passed."""
        return bool(self.asked) and self.at >= len(self.asked)

    def right(self, question: str) -> bool:
        """Whether the right answer has been found."""
        return any(one.right for one in self.tries if one.question == question)

    def misses(self, question: str) -> int:
        """How often a wrong answer was touched."""
        return sum(not one.right for one in self.tries if one.question == question)

    @property
    def unsafe(self) -> tuple[str, ...]:
        """The safety questions that still stand between the person and the end; none once a nurse has signed."""
        if self.signed:
            return ()
        return (*(one.id for one in self.asked if one.safety and not self.right(one.id)), *self.lost)

    @property
    def to_go_over(self) -> tuple[str, ...]:
        """What a nurse goes over: the questions that two answers, or none, were wrong about; none once signed."""
        if self.signed:
            return ()
        found = (one.id for one in self.asked if not self.right(one.id) or self.misses(one.id) >= MISSES)
        return (*found, *self.lost)


@record
class ChooseWay:
    """Read the short or the full way, at the same place."""

    way: Way


@record
class BeginCheck:
    """Open the check with the questions of this visit."""

    asked: tuple[Asked, ...]
    lost: tuple[str, ...] = ()


@record
class GiveAnswer:
    """Touch an answer of the question that stands."""

    answer: str
    right: bool


@record
class OpenNormal:
    """Open the signs by what a person feels."""


@record
class Feel:
    """Touch an area, or a sign of it."""

    area: str
    sign: str = ""


@record
class RatePain:
    """Touch a number of the scale, or the same once more to take it back."""

    pain: int


Learn = ChooseWay | BeginCheck | GiveAnswer | OpenNormal | Feel | RatePain


def learned(lesson: Lesson, event: Learn) -> Lesson:
    """The lesson after an event."""
    match event:
        case ChooseWay(way):
            return lesson if way is Way.MORE else replace(lesson, way=way)
        case BeginCheck(asked, lost):
            return replace(lesson, asked=asked, lost=lost, at=BEFORE, shown="", teaching=False)
        case GiveAnswer(answer, right):
            return _answered(lesson, answer, right)
        case OpenNormal():
            return replace(lesson, area="", sign="")
        case Feel(area, sign):
            return replace(lesson, area=area, sign=sign)
        case RatePain(pain):
            return replace(lesson, pain=None if pain == lesson.pain else pain) if 0 <= pain <= 10 else lesson
    assert_never(event)


def _answered(lesson: Lesson, answer: str, right: bool) -> Lesson:
    here = lesson.here
    if here is None or lesson.shown or lesson.teaching:
        return lesson
    tries = lesson.tries if lesson.right(here.id) else (*lesson.tries, Try(here.id, answer, right))
    return replace(lesson, shown=answer, tries=tries)


def onward(lesson: Lesson) -> Lesson | None:
    """The check after "Next"; None where it is left."""
    here = lesson.here
    if lesson.over:
        return _look_again(lesson)
    if here is None:
        return _stand(lesson, 0) if lesson.asked else None
    if lesson.teaching:
        return replace(lesson, teaching=False, shown="")
    last = lesson.tries[-1] if lesson.shown and lesson.tries else None
    missed = last is not None and (last.question, last.answer, last.right) == (here.id, lesson.shown, False)
    if missed and lesson.misses(here.id) < MISSES:
        return replace(lesson, teaching=True, shown="")
    return _stand(lesson, lesson.at + 1)


def _look_again(lesson: Lesson) -> Lesson | None:
    """From the end back to the page of the first safety question that is not right yet, if there is one."""
    open_ones = [number for number, one in enumerate(lesson.asked) if one.id in lesson.unsafe]
    return replace(_stand(lesson, open_ones[0]), teaching=True) if open_ones else None


def backward(lesson: Lesson) -> Lesson | None:
    """The check after "Back"; None where it is left."""
    if lesson.teaching:
        return replace(lesson, teaching=False, shown=lesson.tries[-1].answer if lesson.tries else "")
    return _stand(lesson, lesson.at - 1) if lesson.at > BEFORE else None


def felt_before(lesson: Lesson) -> Lesson | None:
    """What a person feels after "Back": from a sign to its area, from there to all areas; None from there."""
    return replace(lesson, area=lesson.area if lesson.sign else "", sign="") if lesson.area else None


def _stand(lesson: Lesson, at: int) -> Lesson:
    return replace(lesson, at=at, shown="", teaching=False)
