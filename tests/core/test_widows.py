"""The last line of a text is not one lonely word, nor one Chinese character."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.bilingual import UNDER
from kiosk.core.isolates import JOIN, TIE, isolate_number, strip
from kiosk.core.widows import tied, wary


@pytest.mark.parametrize(
    ("text", "room", "made"),
    [
        ("Go slowly, even when you feel good", 9, f"Go slowly, even when you feel{TIE}good"),
        ("Go slowly, even when you feel good", 8, "Go slowly, even when you feel good"),
        ("Rest", 20, "Rest"),
        ("", 20, ""),
        ("Боль или синяк — это нормально.", 30, f"Боль или{TIE}синяк{TIE}— это{TIE}нормально."),
        ("Боль или синяк — это нормально.", 7, f"Боль или синяк{TIE}— это нормально."),
        (f"Nghỉ hôm nay{UNDER}Rest today", 30, f"Nghỉ hôm{TIE}nay{UNDER}Rest{TIE}today"),
        ("请在今天休息。", 30, f"请在今天休{JOIN}息。"),
        ("请在今天休息。", 2, "请在今天休息。"),
        ("我憋不住尿（小便）。", 30, f"我憋不住尿（小{JOIN}便）。"),
        ("不是。", 30, f"不{JOIN}是。"),
        ("对。", 30, "对。"),
        (f"持续{isolate_number('3')}天。", 30, f"持续{isolate_number('3')}{JOIN}天。"),
        ("Вы не можете удержать мочу", 20, f"Вы не{TIE}можете удержать{TIE}мочу"),
        ("Вы не можете удержать мочу", 8, "Вы не можете удержать мочу"),
        ("Пусть кто-нибудь (кто-то) будет с вами", 20, f"Пусть кто-{JOIN}нибудь (кто-{JOIN}то) будет{TIE}с{TIE}вами"),
        ("Call 555-0100 or long-term care now", 8, f"Call 555-0100 or long-term care{TIE}now"),
        ("Это и не в ногах всё равно", 30, f"Это и{TIE}не{TIE}в{TIE}ногах всё{TIE}равно"),
        ("दवा अचानक बंद न करें और पूछें अभी", 20, f"दवा अचानक बंद न{TIE}करें और पूछें{TIE}अभी"),
        ("我立即拨打911。", 30, "我立即拨打911。"),
        (f"请休息。{UNDER}Rest today", 30, f"请休{JOIN}息。{UNDER}Rest{TIE}today"),
    ],
)
def test_the_last_two_stay_together_where_a_line_holds_both(text: str, room: int, made: str) -> None:
    assert tied(text, lambda pair: len(pair) <= room) == made


def test_where_a_text_would_grow_only_its_end_is_tied() -> None:
    text = "Вы не можете удержать мочу"
    assert wary(text)
    assert not wary("Rest at home today")
    assert tied(text, lambda _: True, last=True) == f"Вы не можете удержать{TIE}мочу"


@given(st.text(alphabet=f"ab —.休息。{UNDER}{TIE}{JOIN}"), st.integers(0, 12))
def test_nothing_that_is_seen_is_changed_and_no_pair_is_longer_than_the_room(text: str, room: int) -> None:
    asked: list[str] = []

    def fits(pair: str) -> bool:
        asked.append(pair)
        return len(pair) <= room

    made = tied(text, fits)
    assert strip(made) == strip(text)
    assert made == text or any(len(pair) <= room for pair in asked)
