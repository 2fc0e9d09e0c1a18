"""Targets and letters in millimetres, measured from the drawn items, on panels of 10.1 to 32 inch, both ways up."""

from __future__ import annotations

from itertools import product

import pytest

from kiosk.cli.tour import tour
from kiosk.core.panel import Panel, px_per_mm
from kiosk.core.session import Screen, Session
from kiosk.core.tailor import statements_of
from kiosk.core.theme import BIG_MM, Scheme, TextSize

from ..hands import Hands
from ..layout import Checker, Fault
from ..matrix import EASES, OFFERED, Look, covering, look_at
from ..stage import Stage

WIDE = {"10.1": (1280, 800), "15.6": (1920, 1080), "21.5": (1920, 1080), "27": (2560, 1440), "32": (3840, 2160)}
EVERY = [
    pytest.param(float(inch), size if wide else size[::-1], text, id=f"{inch} inch {way} {text.value}")
    for inch, size in WIDE.items()
    for wide, way in ((True, "landscape"), (False, "portrait"))
    for text in (TextSize.NORMAL, TextSize.LARGEST)
]
# Every language, way up, text size and ease on the smallest panel: as few looks as hold every pair of them.
SMALLEST = covering(
    [
        Look(code, size, text, Scheme.DEFAULT, ease, 10.1)
        for code, size, text, ease in product(OFFERED[:7], ((1280, 800), (800, 1280)), TextSize, ("", "big", "low"))
    ]
)
# Every kind of screen between them; every screen is measured on the panels of tests/screens/test_layout.py.
LOOKED_AT = ("welcome", "home", "page-01", "page-10", "page-18", "unwell", "comfort", "idle-countdown")


@pytest.mark.parametrize(("inches", "size", "text"), EVERY)
def test_targets_and_capitals_have_their_millimetres(
    stage: Stage, inches: float, size: tuple[int, int], text: TextSize
) -> None:
    panel = Panel(*size, px_per_mm(size, inches))
    stage.window.resize(panel.width, panel.height)
    stage.kiosk.resize(panel)
    stage.settle()
    checker, faults, screens = Checker(stage), list[Fault](), 0
    for name, _ in tour(stage.kiosk, "en", text):
        if name.startswith(LOOKED_AT):
            stage.settle()
            faults += [fault for fault in checker.faults(name) if " mm" in fault.what]
            screens += 1
    assert screens >= len(LOOKED_AT)
    assert not faults, "\n".join(map(str, faults))


@pytest.mark.parametrize("look", SMALLEST, ids=str)
def test_every_screen_is_whole_on_the_smallest_panel(stage: Stage, look: Look) -> None:
    screens, faults = look_at(stage, look)
    assert screens > 100
    assert not faults, "\n".join(map(str, faults))


@pytest.mark.parametrize("size", [(1280, 800), (800, 1280)], ids=["landscape", "portrait"])
@pytest.mark.parametrize("ease", ["", "big"])
@pytest.mark.parametrize("code", ["es", "ar", "ru"])
def test_back_to_normal_is_on_every_comfort_screen_of_the_smallest_panel(
    hands: Hands, code: str, ease: str, size: tuple[int, int]
) -> None:
    stage = hands.stage
    stage.stand_on(size, 10.1)
    session = Session(language=code, size=TextSize.LARGEST, ease=EASES[ease], under=Screen.HOME, screen=Screen.COMFORT)
    stage.stand_at(session)
    looked_at = 1
    while True:
        assert stage.word("Comfort", "Back to normal") in hands.names(), looked_at
        if stage.kiosk.view.turn.after is None:
            break
        stage.kiosk.goNext()
        stage.settle()
        looked_at += 1
    assert looked_at >= 4


@pytest.mark.parametrize("size", [(1280, 800), (800, 1280)], ids=["landscape", "portrait"])
def test_big_buttons_are_not_offered_where_they_have_no_room(hands: Hands, size: tuple[int, int]) -> None:
    stage = hands.stage
    big = Session(ease=EASES["big"], under=Screen.HOME, screen=Screen.COMFORT, over_anchor=(2, 0))
    stage.stand_on(size, 10.1)
    stage.stand_at(big)
    assert "No movement" in hands.names()
    assert "Big buttons" not in hands.names()
    assert stage.look.sizes.target < stage.look.panel.px(BIG_MM)
    # Whoever has them already keeps the wish: on the next larger panel they are back.
    stage.stand_on(size, 15.6)
    assert stage.look.sizes.target == stage.look.panel.px(BIG_MM)


def test_the_smallest_panel_shares_its_four_sizes_out_over_what_it_holds(stage: Stage) -> None:
    stage.stand_on((1280, 800), 10.1)
    found = []
    for size in TextSize:
        stage.stand_at(Session(size=size))
        found.append(stage.look.sizes.body * stage.look.ruler.face.capital / stage.look.panel.px_per_mm)
    assert found == sorted(set(found))
    assert found[0] >= 4.8
    assert 6.4 <= found[-1] <= 7.1


def test_a_heading_that_leaves_no_room_has_a_screen_of_its_own(stage: Stage) -> None:
    stage.stand_on((800, 1280), 10.1)
    page = next(s for name, s in tour(stage.kiosk, "es", TextSize.LARGEST) if name.startswith("page-05"))
    stage.stand_at(page)
    title, seen = stage.kiosk.view.sheet.title, [stage.kiosk.view.sheet]
    while stage.kiosk.view.turn.after is not None:
        stage.kiosk.goNext()
        seen.append(stage.kiosk.view.sheet)
    assert title
    assert seen[0].layout == "map-top"
    assert not seen[0].cards
    assert all(sheet.cards and not sheet.title for sheet in seen[1:])
    # Nothing is left out, and the way back leads to the heading.
    shown = [line for sheet in seen for card in sheet.cards for line in card.lines]
    whole = stage.shelf.leaflet
    assert whole is not None
    place = next(p for section in whole.sections for p in section.pages if p.id == "where-numb")
    assert len(shown) == sum(len(statements_of(item, stage.kiosk.shelf.clinic)) for item in place.items)
    while stage.kiosk.view.turn.before is not None:
        stage.kiosk.goBack()
    assert stage.kiosk.view.sheet.title == title


def test_a_body_map_whose_cards_do_not_fit_is_read_smaller(stage: Stage) -> None:
    panel = Panel(1920, 1080, px_per_mm((1920, 1080), 15.6))
    stage.window.resize(panel.width, panel.height)
    stage.kiosk.resize(panel)
    stage.settle()
    checker, faults, screens = Checker(stage), list[Fault](), 0
    for name, _ in tour(stage.kiosk, "hi", TextSize.LARGEST):
        if name.startswith("page-05"):
            stage.settle()
            faults += checker.faults(name)
            screens += 1
    assert screens
    assert not faults, "\n".join(map(str, faults))
