"""The check as a pure reducer: a miss teaches, two misses call a nurse, and the safety questions hold the end."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from kiosk.core.asking import answered, begin, order, questions_of
from kiosk.core.clinic import Clinic
from kiosk.core.content import Condition, Way
from kiosk.core.leaflets import read_leaflet
from kiosk.core.learning import Check, Question
from kiosk.core.lesson import (
    BEFORE,
    Asked,
    BeginCheck,
    ChooseWay,
    Feel,
    GiveAnswer,
    Learn,
    Lesson,
    OpenNormal,
    RatePain,
    backward,
    felt_before,
    learned,
    onward,
)
from kiosk.core.ways import seed_of

from .making import SHIPPED, clinic, names

ASKED = (Asked("driving"), Asked("numb", safety=True))
WRONG, RIGHT = GiveAnswer("wrong", False), GiveAnswer("right", True)
NEXT = "next"


def check() -> Check:
    leaflet, problems = read_leaflet(SHIPPED, names())
    assert problems == []
    assert leaflet is not None
    assert leaflet.check is not None
    return leaflet.check


def after(*steps: Learn | str, start: Lesson | None = None) -> Lesson:
    lesson = start or learned(Lesson(), BeginCheck(ASKED))
    for step in steps:
        if isinstance(step, str):
            found = onward(lesson) if step == NEXT else backward(lesson)
            assert found is not None, "the check was left"
            lesson = found
        else:
            lesson = learned(lesson, step)
    return lesson


def test_a_check_begins_before_its_questions() -> None:
    lesson = after()
    assert (lesson.at, lesson.here, lesson.over) == (BEFORE, None, False)
    assert after(NEXT).here == Asked("driving")


def test_a_right_answer_leads_on() -> None:
    lesson = after(NEXT, RIGHT)
    assert (lesson.shown, lesson.right("driving"), lesson.misses("driving")) == ("right", True, 0)
    assert after(NEXT, RIGHT, NEXT).here == Asked("numb", safety=True)


def test_a_miss_shows_the_page_again_and_gives_a_second_try() -> None:
    taught = after(NEXT, WRONG, NEXT)
    assert (taught.teaching, taught.shown, taught.at) == (True, "", 0)
    again = after(NEXT, WRONG, NEXT, NEXT)
    assert (again.teaching, again.shown, again.at) == (False, "", 0)
    assert after(NEXT, WRONG, NEXT, NEXT, RIGHT, NEXT).at == 1


def test_two_misses_call_a_nurse_and_lead_on() -> None:
    lesson = after(NEXT, WRONG, NEXT, NEXT, WRONG)
    assert lesson.misses("driving") == 2
    assert lesson.to_go_over == ("driving", "numb")
    assert after(NEXT, start=lesson).at == 1


def test_one_miss_and_then_right_is_nothing_to_go_over() -> None:
    done = after(NEXT, WRONG, NEXT, NEXT, RIGHT, NEXT, RIGHT, NEXT)
    assert done.over
    assert done.to_go_over == ()
    assert done.unsafe == ()
    assert onward(done) is None


def test_two_misses_stay_something_to_go_over_even_when_it_is_right_then() -> None:
    missed = after(WRONG, NEXT, NEXT, WRONG, NEXT, start=after(NEXT, RIGHT, NEXT))
    assert missed.over
    done = after(NEXT, NEXT, RIGHT, NEXT, start=missed)
    assert (done.over, done.unsafe) == (True, ())
    assert done.to_go_over == ("numb",)


def test_a_second_answer_counts_only_after_the_page_was_shown_again() -> None:
    lesson = after(NEXT, WRONG)
    assert learned(lesson, RIGHT) == lesson
    assert learned(after(NEXT, WRONG, NEXT), RIGHT) == after(NEXT, WRONG, NEXT)
    assert learned(after(), RIGHT) == after()


def test_the_safety_question_must_be_right_before_the_end() -> None:
    ended = after(NEXT, RIGHT, NEXT, WRONG, NEXT, NEXT, WRONG, NEXT)
    assert ended.over
    assert ended.unsafe == ("numb",)
    back = onward(ended)
    assert back is not None
    assert (back.here, back.teaching) == (Asked("numb", safety=True), True)
    assert after(NEXT, RIGHT, NEXT, start=back).unsafe == ()


def test_a_question_that_was_passed_without_an_answer_is_gone_over() -> None:
    passed = after(NEXT, NEXT, NEXT)
    assert passed.over
    assert passed.to_go_over == ("driving", "numb")
    assert passed.unsafe == ("numb",)


def test_a_nurse_signs_what_was_not_right() -> None:
    signed = replace(after(NEXT, NEXT, NEXT), signed=True)
    assert signed.over
    assert (signed.unsafe, signed.to_go_over) == ((), ())
    assert onward(signed) is None


def test_a_lost_safety_question_needs_a_nurse() -> None:
    lesson = learned(Lesson(), BeginCheck(ASKED[:1], ("numb",)))
    done = after(NEXT, RIGHT, NEXT, start=lesson)
    assert (done.unsafe, done.to_go_over) == (("numb",), ("numb",))
    # Nothing can be looked at again: the end is the end, and the words stay until a nurse has signed.
    assert onward(done) is None


def test_back_leads_out_of_the_check_one_step_at_a_time() -> None:
    assert backward(after()) is None
    assert after(NEXT, "back") == after()
    assert after(NEXT, WRONG, NEXT, "back").shown == "wrong"
    assert after(NEXT, RIGHT, NEXT, "back").here == Asked("driving")


def test_the_check_that_is_opened_again_keeps_what_was_right() -> None:
    again = after(BeginCheck(ASKED), start=after(NEXT, RIGHT, NEXT))
    assert (again.at, again.right("driving")) == (BEFORE, True)
    seen = after(NEXT, WRONG, start=again)
    assert (seen.shown, seen.misses("driving")) == ("wrong", 0)
    assert after(NEXT, start=seen).at == 1


@pytest.mark.parametrize(("first", "second", "found"), [(3, 7, 7), (7, 7, None), (0, 10, 10), (5, 11, 5), (5, -1, 5)])
def test_one_touch_sets_the_pain_and_the_same_once_more_takes_it_back(
    first: int, second: int, found: int | None
) -> None:
    assert after(RatePain(first), RatePain(second), start=Lesson()).pain == found


def test_what_is_felt_opens_and_closes_step_by_step() -> None:
    lesson = after(OpenNormal(), Feel("head"), Feel("head", "red/worst"), start=Lesson())
    assert (lesson.area, lesson.sign) == ("head", "red/worst")
    area = felt_before(lesson)
    assert area is not None
    assert (area.area, area.sign) == ("head", "")
    every = felt_before(area)
    assert every is not None
    assert (every.area, every.sign) == ("", "")
    assert felt_before(every) is None


def test_only_the_two_ways_can_be_chosen() -> None:
    assert learned(Lesson(), ChooseWay(Way.SHORT)).way is Way.SHORT
    assert learned(Lesson(), ChooseWay(Way.MORE)).way is Way.FULL


def ids(questions: tuple[Question, ...]) -> list[str]:
    return [question.id for question in questions]


CORE = ["pain-tonight", "driving", "washing", "emergency", "numb", "infection"]


@pytest.mark.parametrize(
    ("flags", "way", "asked"),
    [
        ({}, Way.FULL, CORE),
        ({"has_diabetes": False}, Way.FULL, CORE),
        ({"has_diabetes": True}, Way.FULL, [*CORE, "sugar"]),
        ({"sedation_given": True, "blood_thinner_stopped": True}, Way.FULL, [*CORE, "sleepy", "thinner"]),
        ({}, Way.SHORT, ["driving", "emergency", "numb"]),
        ({"sedation_given": True}, Way.SHORT, ["driving", "emergency", "numb", "sleepy"]),
        ({"soak_hours": 24}, Way.FULL, [name for name in CORE if name != "washing"]),
        ({"shower_hours": 0}, Way.FULL, [name for name in CORE if name != "washing"]),
        ({"driving_ban_hours": 0}, Way.FULL, [name for name in CORE if name != "driving"]),
    ],
)
def test_which_questions_a_visit_asks(flags: dict[str, bool | int], way: Way, asked: list[str]) -> None:
    there = clinic()
    visit = Clinic({**there.values, **flags})
    assert ids(questions_of(check(), visit, way)) == asked


def test_a_question_whose_setting_is_not_there_is_not_asked() -> None:
    first, *others = check().questions
    spoilt = replace(check(), questions=(replace(first, condition=Condition(needs="crisis_line")), *others))
    assert ids(questions_of(spoilt, clinic(), Way.FULL)) == CORE[1:]


def test_a_check_begins_with_the_questions_of_the_visit() -> None:
    event = begin(check(), clinic(), Lesson(way=Way.SHORT))
    assert event.asked == (Asked("driving"), Asked("emergency", safety=True), Asked("numb", safety=True))
    assert begin(replace(check(), lost=("numb",)), clinic(), Lesson()).lost == ("numb",)


def test_an_answer_is_right_or_wrong_or_none_at_all() -> None:
    here = Lesson(asked=(Asked("driving"),), at=0)
    assert answered(check(), here, "later") == GiveAnswer("later", True)
    assert answered(check(), here, "now") == GiveAnswer("now", False)
    assert answered(check(), here, "gone") is None
    assert answered(check(), Lesson(asked=(Asked("driving"),)), "later") is None


def test_every_order_of_the_answers_comes_about_equally_often() -> None:
    question = check().questions[0]
    found = Counter(tuple(answer.id for answer in order(question, seed)) for seed in range(600))
    assert len(found) == 6
    assert min(found.values()) > 60


def test_the_order_is_that_of_the_visit_and_not_the_same_for_every_question() -> None:
    questions = check().questions
    for seed in range(20):
        assert [order(q, seed) for q in questions] == [order(q, seed) for q in questions]
    assert {[answer.right for answer in order(q, 7)].index(True) for q in questions} == {0, 1, 2}


def test_steps_of_a_scale_keep_their_order() -> None:
    question = replace(check().questions[0], keep_order=True)
    assert all(order(question, seed) == question.answers for seed in range(20))


def test_two_visits_have_two_seeds() -> None:
    noon = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
    assert seed_of(noon) != seed_of(noon.replace(second=1))
    assert 0 <= seed_of(noon) < 2**31
