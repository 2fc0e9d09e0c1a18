"""The questions and the signs of a leaflet: what is wrong is told once, and alone left out."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest

from kiosk.core.clinic import Clinic
from kiosk.core.content import Leaflet, Way, words_of
from kiosk.core.declared import FLAGS
from kiosk.core.leaflets import read_leaflet, word_count
from kiosk.core.learning import LEVELS, Check, Normal
from kiosk.core.lesson import Lesson
from kiosk.core.problems import Problem
from kiosk.core.tailor import items_of, route
from kiosk.core.ways import walks

from .making import SHIPPED, WRIST, clinic, copied, edited, names

RIGHT = 'icon = "clock"\nright = true\nsays = [{ text = "After'
LONG = "I put cream on it. " * 12


@cache
def shipped() -> Leaflet:
    leaflet, problems = read_leaflet(SHIPPED, names())
    assert problems == []
    assert leaflet is not None
    return leaflet


def check_of(leaflet: Leaflet) -> Check:
    assert leaflet.check is not None
    return leaflet.check


def normal_of(leaflet: Leaflet) -> Normal:
    assert leaflet.normal is not None
    return leaflet.normal


def spoilt(tmp_path: Path, file: str, edits: Mapping[str, str]) -> tuple[Leaflet, list[Problem]]:
    """The leaflet with a fault in one file; it stays whole."""
    folder = copied(SHIPPED, tmp_path)
    edited(folder / f"{file}.toml", edits)
    leaflet, problems = read_leaflet(folder, names())
    assert leaflet is not None
    assert {problem.file for problem in problems} == {f"{SHIPPED.name}/{file}.toml"}
    return leaflet, problems


def test_the_six_core_and_the_three_conditional_questions_are_there() -> None:
    questions = check_of(shipped()).questions
    always = [question.id for question in questions if not question.condition.when]
    assert always == ["pain-tonight", "driving", "washing", "emergency", "numb", "infection"]
    flags = [question.condition.when for question in questions if question.condition.when]
    assert flags == ["sedation_given", "blood_thinner_stopped", "has_diabetes"]
    assert [question.id for question in questions if question.safety] == ["emergency", "numb"]
    assert {question.id for question in questions if question.short} == {"driving", "emergency", "numb"}


def test_every_question_has_three_answers_one_right_and_something_to_say_about_each() -> None:
    for question in check_of(shipped()).questions:
        assert [answer.right for answer in question.answers].count(True) == 1
        assert len({answer.id for answer in question.answers}) == 3
        assert all(answer.says and answer.feedback for answer in question.answers)
        assert all(bool(answer.icon) != bool(answer.picture) for answer in question.answers)
        assert question.right in {answer.id for answer in question.answers}


def test_the_right_answer_does_not_always_stand_in_the_same_place_or_at_the_greatest_length() -> None:
    rows = [[sum(len(s.text) for s in a.says) for a in question.answers] for question in check_of(shipped()).questions]
    places = [[a.right for a in question.answers].index(True) for question in check_of(shipped()).questions]
    assert len(set(places)) == 3
    assert any(row[place] < max(row) for row, place in zip(rows, places, strict=True))


@pytest.mark.parametrize(
    ("edits", "place", "wrong", "mend"),
    [
        (
            {'icon = "car"\n': 'icon = "car"\nright = true\n'},
            "question driving",
            "has 2 right answers",
            "Mark exactly one",
        ),
        ({RIGHT: RIGHT.replace("right = true\n", "")}, "question driving", "has no right answer", "Mark exactly one"),
        (
            {'feedback = [{ text = "No. Never take more than the label says.", source = ["C15"] }]': ""},
            "question pain-tonight answer double",
            "'feedback' is missing",
            "Add feedback",
        ),
        ({'page = "not-yet"': 'page = "not-yt"'}, "question driving page", "unknown page 'not-yt'", "'not-yet'"),
        ({'longer = ["soak_hours", "shower_hours"]': 'longer = ["soak_hours"]'}, "question washing longer", "two", ""),
        ({'"soak_hours", "': '"flare_days", "'}, "question washing longer", "not two settings of one kind", ""),
        ({'icon = "wine"': 'icon = "wne"'}, "question sleepy answer wine icon", "unknown icon 'wne'", "'wine'"),
        ({'icon = "car"\n': ""}, "question driving answer now", "needs an icon or a picture", "Name one"),
        ({'id = "swim"': 'id = "bath"'}, "question washing", "two answers have the same id", ""),
        (
            {'stem = "You want to drive again."': 'stem = "In 9 hours."'},
            "question driving stem",
            "a number is typed",
            "",
        ),
        ({'when = "has_diabetes"': 'when = "has_diabets"'}, "question sugar when", "unknown when", "'has_diabetes'"),
        ({"I put cream on it.": LONG}, "question infection", "words in its cards", ""),
        ({'id = "driving"': 'id = "pain-tonight"'}, "question pain-tonight", "the id stands more than once", ""),
        ({'topic = "Driving"': 'topik = "Driving"'}, "question driving", "unknown key 'topik'", "'topic'"),
    ],
)
def test_a_wrong_question_is_told_and_it_alone_is_left_out(
    tmp_path: Path, edits: dict[str, str], place: str, wrong: str, mend: str
) -> None:
    leaflet, problems = spoilt(tmp_path, "check", edits)
    told = [problem for problem in problems if wrong in problem.wrong]
    assert [problem.place for problem in told] == [place]
    assert mend in told[0].mend
    assert told[0].mend.endswith("It is left out.")
    left = [question.id for question in check_of(leaflet).questions]
    assert len(left) == len(check_of(shipped()).questions) - 1
    assert check_of(leaflet).lost == ()
    assert {word.text for word in words_of(leaflet)} < {word.text for word in words_of(shipped())}


@pytest.mark.parametrize("edits", [
    {'icon = "car"\n': 'icon = "car"\nright = true\n'},
    {RIGHT: RIGHT.replace("right = true\n", "")},
    {'page = "not-yet"': 'page = "not-yt"'},
])  # fmt: skip
def test_one_fault_is_one_error(tmp_path: Path, edits: dict[str, str]) -> None:
    assert len(spoilt(tmp_path, "check", edits)[1]) == 1


def test_a_safety_question_that_is_lost_is_said_to_be_one(tmp_path: Path) -> None:
    leaflet, [problem] = spoilt(tmp_path, "check", {'page = "red-legs-toilet"': 'page = "red-legs-toilt"'})
    assert "safety question is left out and a nurse asks it" in problem.mend
    assert check_of(leaflet).lost == ("emergency",)
    assert check_of(leaflet).question("emergency") is None


def test_a_question_with_two_answers_is_told(tmp_path: Path) -> None:
    text = (SHIPPED / "check.toml").read_text("utf-8")
    start = text.index('[[questions.answers]]\nid = "swim"')
    end = text.index("[[questions]]", start)
    _, [problem] = spoilt(tmp_path, "check", {text[start:end]: ""})
    assert (problem.place, problem.wrong) == ("question washing", "has 2 answers")


def test_without_its_own_pages_there_are_no_questions(tmp_path: Path) -> None:
    leaflet, problems = spoilt(tmp_path, "check", {'id = "check-tell"\nkind = "cards"': 'id = "check-tell"'})
    assert problems
    assert leaflet.check is None


def test_a_file_that_cannot_be_read_leaves_the_leaflet_whole(tmp_path: Path) -> None:
    leaflet, [problem] = spoilt(tmp_path, "check", {'id = "check"': "id = ["})
    assert "not valid TOML" in problem.wrong
    assert leaflet.check is None
    assert leaflet.sections == shipped().sections


def level_items(leaflet: Leaflet) -> set[str]:
    return {f"{p.id}/{i.id}" for s in leaflet.sections for p in s.pages for i in p.items if i.tone in LEVELS}


def test_every_red_amber_and_green_item_is_reached_by_what_a_person_feels() -> None:
    normal = normal_of(shipped())
    reached = {name for area in normal.areas for sign in area.signs for name in (sign.item, *sign.same)}
    summed_up = {name for name in level_items(shipped()) if name.partition("/")[0] in normal.no_signs}
    assert reached | summed_up == level_items(shipped())
    assert not reached & summed_up
    # Only the summaries and the ways to call hold signs that nothing else leads to.
    assert set(normal.no_signs) == {"five-cards", "red-overview", "when-you-call", "reach-us"}
    assert all(any(name.startswith(f"{page}/") for name in reached) for page in ("red-breath", "amber-numb-blood"))


def test_the_most_urgent_sign_of_an_area_stands_first() -> None:
    items = {f"{p.id}/{i.id}": i for s in shipped().sections for p in s.pages for i in p.items}
    for area in normal_of(shipped()).areas:
        ranks = [LEVELS.index(items[sign.item].tone) for sign in area.signs]
        assert ranks == sorted(ranks)
        assert 1 <= len(ranks) <= 5


@pytest.mark.parametrize(
    ("edits", "wrong"),
    [
        ({'{ item = "red-breath/hives" },': ""}, "nothing leads to the red item 'red-breath/hives'"),
        ({'same = ["where-numb/numb-never"]': "same = []"}, "nothing leads to the red item 'where-numb/numb-never'"),
        ({'item = "red-breath/hives"': 'item = "red-breath/hivs"'}, "unknown item 'red-breath/hivs'"),
        ({'item = "red-breath/hives"': 'item = "today-tonight/rest"'}, "'today-tonight/rest' has no level"),
        ({'same = ["where-numb/numb-never"]': 'same = ["where-numb/numb-normal"]'}, "the same sign has two levels"),
        (
            {'also = ["when-you-call/say-this"': 'also = ["when-you-call/say-that"'},
            "unknown item 'when-you-call/say-that'",
        ),
        ({"[levels.red]": "[levels.rd]"}, "unknown key 'rd'"),
        ({'no_signs = ["five-cards"': 'no_signs = ["six-cards"'}, "unknown page 'six-cards'"),
        ({'id = "is-normal"': 'id = "normal"'}, "'normal' is not the file's name"),
    ],
)
def test_signs_that_do_not_lead_everywhere_are_told_and_not_shown(
    tmp_path: Path, edits: dict[str, str], wrong: str
) -> None:
    leaflet, problems = spoilt(tmp_path, "is-normal", edits)
    assert wrong in [problem.wrong for problem in problems]
    assert leaflet.normal is None


def test_green_before_red_is_told(tmp_path: Path) -> None:
    red, green = '{ item = "red-chest-mind/very-ill" },', '{ item = "green-spot-pain/old-pain" },'
    leaflet, [problem] = spoilt(tmp_path, "is-normal", {red: "%", green: red, "%": green})
    assert problem.wrong == "the signs are not in order"
    assert leaflet.normal is None


def test_the_short_way_says_the_least_that_is_safe() -> None:
    pages = [page for section in shipped().sections for page in section.pages if page.way is Way.SHORT]
    assert [page.id for page in pages] == [
        "five-cards", "timeline", "where-numb", "today-tonight", "not-yet", "sleepy", "red-overview",
        "red-chest-mind", "red-legs-toilet", "amber-fever-spot-pain", "amber-numb-blood", "amber-head-skin-mood",
        "reach-us",
    ]  # fmt: skip
    assert shipped().minutes == (4, 8)


# Words a minute: between the pace of the voice (122) and that of an average reader (238).
PACE = 150


@pytest.mark.parametrize("way", [Way.SHORT, Way.FULL])
def test_a_way_takes_as_long_as_its_button_says(way: Way) -> None:
    """For a visit without sleepy medicine, blood thinner or diabetes: a flag that is on adds its own page."""
    visit = Clinic({**clinic().values, **dict.fromkeys(FLAGS, False), "steroid_given": True})
    lesson, words = Lesson(way=way), 0
    for stop in route(shipped(), visit):
        if walks(lesson, stop) and not stop.closing:
            page = shipped().sections[stop.section].pages[stop.page]
            words += word_count(items_of(page, visit)) + len(f"{page.title} {page.lead}".split())
    said = shipped().minutes[0 if way is Way.SHORT else 1]
    assert abs(words / PACE - said) <= 1


@pytest.mark.parametrize(
    ("old", "new", "wrong"),
    [
        ("short_minutes = 4\n", "", "goes with pages of the short way"),
        ("full_minutes = 8", "full_minutes = 4", "is not longer than short_minutes"),
        ('"about", "is-normal"', '"about", "is-normel"', "unknown tile 'is-normel'"),
        ('"about", "is-normal"', '"about", "about"', "the id 'about' stands more than once"),
    ],
)
def test_ways_and_tiles_that_are_not_there_are_told(tmp_path: Path, old: str, new: str, wrong: str) -> None:
    folder = copied(SHIPPED, tmp_path)
    edited(folder / "leaflet.toml", {old: new})
    assert wrong in [problem.wrong for problem in read_leaflet(folder, names())[1]]


def test_a_leaflet_needs_no_questions_no_signs_and_no_short_way() -> None:
    leaflet, problems = read_leaflet(WRIST, names())
    assert problems == []
    assert leaflet is not None
    assert (leaflet.check, leaflet.normal, leaflet.minutes) == (None, None, (0, 0))
    assert leaflet.home == tuple(section.id for section in leaflet.sections)
