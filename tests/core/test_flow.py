"""Cards fall on screens: fewer columns first, then further screens; no text is cut, none is lost, none comes twice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from functools import cache
from math import ceil, inf

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.core.bilingual import UNDER
from kiosk.core.content import PageKind
from kiosk.core.fitting import fit, part_at
from kiosk.core.flow import Area, Art, CardText, Flow, Part, Style, art_px, gap_lines
from kiosk.core.panel import Panel
from kiosk.core.theme import Sizes, TextSize, sizes_for

SIZES = sizes_for(Panel(1080, 1920), TextSize.NORMAL)
BARE = Style(1, False, art=False)
# A scale has numbers and the words of its ends, no statements.
KINDS = [kind for kind in PageKind if kind is not PageKind.SCALE]
GRIDS = (PageKind.CARDS, PageKind.STEPS, PageKind.QUESTIONS)


@cache
def measure(text: str, size: int, _bold: bool, width: float) -> float:
    """Every letter half as wide as the font is high, every line 1.3 times as high; greedy wrapping."""
    if not text:
        return 0.0
    room = int(width // (size * 0.5))
    lines, used = 1, 0
    for word in text.split():
        if len(word) > room:
            return inf
        if used and used + 1 + len(word) > room:
            lines, used = lines + 1, len(word)
        else:
            used += len(word) + (1 if used else 0)
    return lines * size * 1.3


def card(words: int, lines: int = 1, heading: str = "Rest today", limit: str = "", art: Art = Art.ICON) -> CardText:
    return CardText(heading, tuple(" ".join(["words"] * words) for _ in range(lines)), limit, art)


def laid(kind: PageKind, cards: Sequence[CardText], area: Area, sizes: Sizes = SIZES) -> tuple[Part, ...]:
    return fit(kind, cards, area, sizes, measure)


def shown(parts: Sequence[Part]) -> list[tuple[int, int]]:
    """Item and statement of all that is shown, in order."""
    return [(cell.item, line) for part in parts for cell in part.cells for line in range(cell.first, cell.last)]


def every(cards: Sequence[CardText]) -> list[tuple[int, int]]:
    return [(item, line) for item, text in enumerate(cards) for line in range(len(text.lines))]


def height(part: Part) -> int:
    """How high the cards of a part stand, gaps between their rows included."""
    rows = [part.cells[start : start + part.columns] for start in range(0, len(part.cells), part.columns)]
    return sum(max(cell.height for cell in row) for row in rows) + (len(rows) - 1) * SIZES.gap


def can_be_shown(cards: Sequence[CardText], area: Area) -> bool:
    """Whether each statement alone, with its heading and no art, fits the area."""
    flow = Flow(cards, area, SIZES, measure)
    for item, text in enumerate(cards):
        for line in range(max(1, len(text.lines))):
            if flow.height(BARE, area.width, (item, line, min(line + 1, len(text.lines)))) > area.height:
                return False
    return True


WORDS = st.lists(st.text("aehlnorstw", min_size=1, max_size=12), min_size=1, max_size=25).map(" ".join)
CARDS = st.lists(
    st.builds(
        CardText,
        st.one_of(st.just(""), WORDS),
        st.lists(WORDS, min_size=1, max_size=4).map(tuple),
        st.one_of(st.just(""), st.just("Until Tuesday, 2:30 PM")),
        st.sampled_from(Art),
    ),
    min_size=1,
    max_size=5,
)
AREAS = st.builds(Area, st.integers(300, 2400), st.integers(250, 2400))


@given(kind=st.sampled_from(KINDS), cards=CARDS, area=AREAS)
def test_each_statement_is_shown_once_and_in_order(kind: PageKind, cards: list[CardText], area: Area) -> None:
    assert shown(laid(kind, cards, area)) == every(cards)


@given(kind=st.sampled_from(KINDS), cards=CARDS, area=AREAS)
def test_each_time_limit_is_shown_once_with_the_last_statement(
    kind: PageKind, cards: list[CardText], area: Area
) -> None:
    limits = [(cell.item, cell.last) for part in laid(kind, cards, area) for cell in part.cells if cell.limit]
    assert limits == [(item, len(text.lines)) for item, text in enumerate(cards)]


@given(kind=st.sampled_from(GRIDS), cards=CARDS, area=AREAS)
def test_nothing_is_higher_than_the_screen_where_it_can_be_avoided(
    kind: PageKind, cards: list[CardText], area: Area
) -> None:
    assume(can_be_shown(cards, area))
    assert [height(part) for part in laid(kind, cards, area) if height(part) > area.height] == []


@given(kind=st.sampled_from(GRIDS), cards=CARDS, area=AREAS)
def test_no_card_is_lower_than_its_words(kind: PageKind, cards: list[CardText], area: Area) -> None:
    assume(can_be_shown(cards, area))
    flow = Flow(cards, area, SIZES, measure)
    for part in laid(kind, cards, area):
        style = Style(part.columns, part.above, part.art)
        for place, cell in enumerate(part.cells):
            lonely = part.columns == 2 and place == len(part.cells) - 1 and place % 2 == 0
            width = area.width if lonely else flow.width(part.columns)
            assert cell.height >= flow.height(style, width, (cell.item, cell.first, cell.last))


@given(kind=st.sampled_from(KINDS), cards=CARDS, area=AREAS)
def test_the_part_of_an_anchor_is_the_part_that_begins_with_it(
    kind: PageKind, cards: list[CardText], area: Area
) -> None:
    parts = laid(kind, cards, area)
    assert parts
    assert [part_at(parts, part.anchor) for part in parts] == list(range(len(parts)))
    # Beside a body map that stands first there are headings alone: they are no places of their own.
    for part in parts[1:] if parts[-1].offset else parts:
        for cell in part.cells:
            assert parts[part_at(parts, (cell.item + part.offset, cell.first))] is part


@pytest.mark.parametrize(
    ("kind", "count", "area", "screens"),
    [
        # Lying screens: as many columns as the words allow, then fewer, then further screens of much the same length.
        (PageKind.CARDS, 1, Area(1800, 900), [(1, False)]),
        (PageKind.CARDS, 2, Area(1800, 900), [(2, True)]),
        (PageKind.CARDS, 3, Area(1800, 900), [(3, True)]),
        (PageKind.CARDS, 3, Area(1800, 400), [(2, True), (1, False)]),
        (PageKind.CARDS, 3, Area(1800, 300), [(2, False), (1, False)]),
        (PageKind.CARDS, 3, Area(1800, 240), [(1, False)] * 3),
        (PageKind.CARDS, 4, Area(1800, 900), [(2, False)]),
        (PageKind.CARDS, 4, Area(1800, 490), [(4, True)]),
        (PageKind.CARDS, 4, Area(1800, 300), [(2, False)] * 2),
        (PageKind.CARDS, 5, Area(1800, 900), [(2, False)]),
        (PageKind.CARDS, 5, Area(1800, 600), [(3, True), (2, True)]),
        (PageKind.STEPS, 4, Area(1800, 1600), [(1, False)]),
        (PageKind.STEPS, 4, Area(1800, 700), [(2, False)]),
        # Upright screens: one below the other.
        (PageKind.CARDS, 3, Area(1000, 1600), [(1, False)]),
        (PageKind.CARDS, 3, Area(500, 620), [(1, False)] * 3),
    ],
)
def test_fewer_columns_come_before_further_screens(
    kind: PageKind, count: int, area: Area, screens: list[tuple[int, bool]]
) -> None:
    parts = laid(kind, [card(20)] * count, area)
    assert [(part.columns, part.above) for part in parts] == screens
    assert all(part.fits and height(part) <= area.height for part in parts)


@pytest.mark.parametrize(("above", "columns"), [(True, 4), (False, 2)])
def test_four_red_groups_stand_in_one_row(above: bool, columns: int) -> None:
    [part] = fit(PageKind.CARDS, [card(3)] * 4, Area(1800, 900), SIZES, measure, above)
    assert part.columns == columns


@given(cards=CARDS, area=AREAS)
def test_the_first_style_that_needs_one_screen_is_taken(cards: list[CardText], area: Area) -> None:
    flow = Flow(cards, area, SIZES, measure)
    styles = (Style(2, False), Style(1, False), BARE)
    alone = {style: flow.grid([style]) for style in styles}
    fitting = [style for style, parts in alone.items() if len(parts) == 1 and parts[0].fits]
    parts = flow.grid(styles)
    if fitting:
        assert [Style(part.columns, part.above, part.art) for part in parts] == fitting[:1]
    else:
        assert len(parts) > 1 or not parts[0].fits


@given(kind=st.sampled_from(GRIDS), cards=CARDS, area=AREAS)
def test_a_page_fits_exactly_where_each_of_its_statements_does(
    kind: PageKind, cards: list[CardText], area: Area
) -> None:
    assert all(part.fits for part in laid(kind, cards, area)) == can_be_shown(cards, area)


def test_a_card_that_is_too_high_is_cut_between_its_statements() -> None:
    parts = laid(PageKind.CARDS, [card(20, lines=4, art=Art.NONE)], Area(900, 500))
    assert len(parts) > 1
    assert shown(parts) == [(0, line) for line in range(4)]
    assert [part.anchor for part in parts] == sorted({part.anchor for part in parts})
    assert [part.cells[0].limit for part in parts] == [False] * (len(parts) - 1) + [True]


def test_art_gives_way_where_the_words_would_not_fit_beside_it() -> None:
    [part] = laid(PageKind.CARDS, [CardText("", ("incomprehensible",), "", Art.PICTURE)], Area(470, 400))
    assert not part.art
    assert height(part) <= 400


def test_a_card_is_never_narrower_than_the_picture_above_its_words() -> None:
    # Chinese may break between any two letters, so that its words alone would fit a column of any width.
    cards = [CardText("W", ("w w",), "", Art.PICTURE)] * 4
    inner = art_px(Art.PICTURE, SIZES, above=True) + 2 * SIZES.padding
    for wide in range(1200, 300, -20):
        flow = Flow(cards, Area(wide, 1600), SIZES, measure)
        for part in flow.grid((Style(4, True), Style(2, True), Style(1, True), BARE)):
            assert not part.above or flow.width(part.columns) >= inner, wide


@pytest.mark.parametrize("wide", range(500, 1200, 10))
def test_the_widest_number_of_a_scale_fits_its_button(wide: int) -> None:
    sizes = sizes_for(Panel(1080, 1920), TextSize.LARGEST)
    ends = [CardText("No pain", (), "", Art.NONE)] * 2

    def broad(text: str, size: int, _bold: bool, width: float) -> float:
        return inf if len(text) * size > width else size * 1.3

    [part] = fit(PageKind.SCALE, ends, Area(wide, 2400), sizes, broad)
    room = (wide - (part.columns - 1) * sizes.gap) // part.columns
    assert broad("10", sizes.heading, True, room) < inf


def test_what_fits_nowhere_still_stands_one_card_a_screen() -> None:
    cards = [CardText("", ("w" * 500,), "", Art.ICON)] * 2
    parts = laid(PageKind.CARDS, cards, Area(300, 300))
    assert shown(parts) == every(cards)
    assert [(height(part), part.fits) for part in parts] == [(300, False)] * 2


def test_a_page_with_nothing_to_show_is_one_empty_screen() -> None:
    [part] = laid(PageKind.CARDS, [], Area(900, 900))
    assert (part.cells, part.anchor) == ((), (0, 0))
    assert part_at([part], (3, 1)) == 0


STOPS = [card(6, heading=f"Stop {letter}", limit="Tuesday") for letter in "abcd"]


@pytest.mark.parametrize(
    ("area", "labels", "dates"),
    [(Area(1800, 900), True, True), (Area(1800, 400), True, False), (Area(1800, 350), False, False)],
)
def test_on_a_timeline_the_dates_give_way_then_the_names_and_never_the_words(
    area: Area, labels: bool, dates: bool
) -> None:
    parts = laid(PageKind.TIMELINE, STOPS, area)
    assert [part.layout for part in parts] == ["timeline"] * 4
    assert {(part.labels, part.dates) for part in parts} == {(labels, dates)}
    assert [part.anchor for part in parts] == [(item, 0) for item in range(4)]
    assert all(height(part) <= part.picture < area.height for part in parts)


def test_a_timeline_without_room_for_its_strip_is_cards() -> None:
    parts = laid(PageKind.TIMELINE, [card(30, lines=2, limit="Tuesday")] * 3, Area(900, 420))
    assert {part.layout for part in parts} == {"grid"}
    assert shown(parts) == [(item, line) for item in range(3) for line in range(2)]


PLACES = [card(25, art=Art.BADGE)] * 2


@pytest.mark.parametrize(
    ("area", "layouts"),
    [
        (Area(1800, 900), ["map-side"]),
        (Area(1000, 1600), ["map-top"]),
        (Area(900, 1000), ["map-top"]),
        (Area(1000, 480), ["map-side"] * 2),
        (Area(800, 400), ["map-side", "grid", "grid"]),
    ],
)
def test_a_body_map_stands_beside_its_cards_above_them_beside_each_or_before_them(
    area: Area, layouts: list[str]
) -> None:
    parts = laid(PageKind.BODY_MAP, PLACES, area)
    assert [part.layout for part in parts] == layouts
    assert parts[0].picture > 0
    assert height(parts[0]) <= area.height


@given(cards=st.lists(st.builds(card, st.integers(1, 30), st.integers(1, 2), art=st.just(Art.BADGE)), min_size=2,
                      max_size=2), area=AREAS)  # fmt: skip
def test_no_word_beside_a_body_map_is_cut(cards: list[CardText], area: Area) -> None:
    assume(can_be_shown(cards, area))
    flow = Flow(cards, area, SIZES, measure)
    for part in laid(PageKind.BODY_MAP, cards, area):
        if part.layout == "map-side":
            width = area.width - part.picture - SIZES.gap
            assert height(part) <= area.height
            for cell in part.cells:
                piece = (cell.item, cell.first, cell.last)
                assert cell.height >= flow.height(Style(1, False), width, piece)


@pytest.mark.parametrize("size", TextSize)
def test_sizes_are_whole_pixels(size: TextSize) -> None:
    sizes = sizes_for(Panel(1080, 1920), size)
    assert all(isinstance(getattr(sizes, field.name), int) for field in fields(Sizes))
    assert measure("word", sizes.body, False, 10_000) == pytest.approx(sizes.body * 1.3)
    assert ceil(measure("incomprehensible", sizes.body, False, 1) == inf) == 1


def test_english_under_a_line_stands_nearer_to_it_than_the_next_line() -> None:
    alone, beside = CardText("One", ("two",)), CardText(f"One{UNDER}Uno", ("two",))
    assert gap_lines(beside, SIZES) == 2 * gap_lines(alone, SIZES) > 0
