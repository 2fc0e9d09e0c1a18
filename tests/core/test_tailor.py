"""What one clinic and one visit show: an unset flag shows it to everybody, careful words for all."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.core.clinic import Clinic, Value
from kiosk.core.content import Condition, Leaflet, Stop
from kiosk.core.declared import BY_KEY, FLAGS
from kiosk.core.leaflets import read_leaflet
from kiosk.core.tailor import items_of, route, shown, statements_of

from .making import WRIST, names

NEVER = Condition(needs="crisis_line")


def wrist() -> Leaflet:
    leaflet, problems = read_leaflet(WRIST, names())
    assert leaflet is not None, problems
    return leaflet


@pytest.mark.parametrize(
    ("condition", "values", "is_shown"),
    [
        (Condition(), {}, True),
        (Condition(when="has_diabetes"), {}, True),
        (Condition(when="has_diabetes"), {"has_diabetes": True}, True),
        (Condition(when="has_diabetes"), {"has_diabetes": False}, False),
        (Condition(needs="crisis_line"), {}, False),
        (Condition(needs="crisis_line"), {"crisis_line": "988"}, True),
        (Condition(without="crisis_line"), {}, True),
        (Condition(without="crisis_line"), {"crisis_line": "988"}, False),
        (Condition(needs="work_return_days"), {"work_return_days": 0}, True),
        (Condition("has_diabetes", "crisis_line"), {"has_diabetes": False, "crisis_line": "988"}, False),
        (Condition("has_diabetes", "crisis_line"), {"has_diabetes": True}, False),
        (Condition("has_diabetes", "crisis_line"), {"crisis_line": "988"}, True),
        (Condition(when="procedure_side:left"), {}, False),
        (Condition(when="procedure_side:left"), {"procedure_side": "left"}, True),
        (Condition(when="procedure_side:left"), {"procedure_side": "both"}, False),
        (Condition(without="procedure_side"), {}, True),
        (Condition(without="procedure_side"), {"procedure_side": "both"}, False),
    ],
)
def test_when_something_is_shown(condition: Condition, values: dict[str, Value], is_shown: bool) -> None:
    assert shown(condition, Clinic(values)) is is_shown


def test_every_flag_that_nobody_has_set_shows_its_words() -> None:
    assert FLAGS
    assert all(shown(Condition(when=flag), Clinic()) for flag in FLAGS)
    assert all(flag in BY_KEY for flag in FLAGS)


def test_items_and_statements_that_are_not_shown_are_left_out_in_order() -> None:
    page = wrist().sections[0].pages[1]
    first, second = page.items
    spoilt = replace(page, items=(replace(first, condition=NEVER), second))
    assert items_of(spoilt, Clinic()) == (second,)
    assert items_of(page, Clinic()) == page.items
    item = replace(first, statements=(replace(first.statements[0], condition=NEVER), *second.statements))
    assert statements_of(item, Clinic()) == second.statements


def test_the_way_passes_every_page_and_closes_with_the_closing_section_again() -> None:
    assert route(wrist(), Clinic()) == (
        Stop(0, 0),
        Stop(0, 1),
        Stop(1, 0),
        Stop(0, 0, closing=True),
        Stop(0, 1, closing=True),
    )


def test_a_page_with_nothing_to_show_is_passed_over_both_times() -> None:
    leaflet = wrist()
    section = leaflet.sections[0]
    empty = replace(section.pages[0], items=tuple(replace(i, condition=NEVER) for i in section.pages[0].items))
    spoilt = replace(section, pages=(empty, section.pages[1]))
    spoilt_leaflet = replace(leaflet, sections=(spoilt, leaflet.sections[1]))
    assert route(spoilt_leaflet, Clinic()) == (Stop(0, 1), Stop(1, 0), Stop(0, 1, closing=True))


def test_without_a_closing_section_nothing_is_repeated() -> None:
    assert not any(stop.closing for stop in route(replace(wrist(), closing="none"), Clinic()))
