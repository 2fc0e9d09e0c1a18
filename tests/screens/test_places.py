"""What stands on every screen stands at the same place on every screen, and home is never far."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect

from kiosk.cli.tour import tour
from kiosk.core.isolates import strip
from kiosk.core.session import TOP, Screen
from kiosk.core.theme import TextSize

from .hands import FORWARD, Button, Hands, Zone
from .stage import SIZES, Size

LOOKS = [("en", TextSize.NORMAL), ("es", TextSize.NORMAL), ("ar", TextSize.NORMAL), ("en", TextSize.LARGEST)]


def rects(hands: Hands) -> dict[str, tuple[QRect, ...]]:
    """Where everything stands that a person looks for at one place."""
    stage, seen = hands.stage, hands.see()
    ahead = {stage.word("Bar", text) for text in FORWARD}
    # The languages of the top bar, or the one button that leads to them.
    endonyms = {language.endonym for language in stage.shelf.languages}

    def where(names: set[str], zone: Zone | None = None) -> tuple[QRect, ...]:
        wanted = {strip(name) for name in names}
        return tuple(one.rect for one in seen if one.name in wanted and zone in {None, one.zone} and one.role == Button)

    return {
        "Home": where({stage.word("Bar", "Home")}),
        "Back": where({stage.word("Bar", "Back")}) if stage.kiosk.canBack else (),
        "Next": where(ahead, Zone.BOTTOM),
        "Feel unwell?": where({stage.word("Bar", "Feel unwell? Tell a nurse")}),
        "languages": where(endonyms, Zone.TOP),
    }


@pytest.mark.parametrize("size", SIZES, ids=[f"{w}x{h}" for w, h in SIZES])
@pytest.mark.parametrize(("code", "text"), LOOKS, ids=[f"{code}-{text.value}" for code, text in LOOKS])
def test_bars_never_move(hands: Hands, size: Size, code: str, text: TextSize) -> None:
    hands.stage.stand_on(size)
    places: dict[str, dict[tuple[QRect, ...], list[str]]] = {}
    for name, session in tour(hands.stage.kiosk, code, text):
        if session.asked_at is not None:
            continue
        hands.stage.settle()
        for what, where in rects(hands).items():
            if session.screen is Screen.WELCOME and what == "Back" and session.anchor == TOP:
                assert not where, "there is nothing behind the first screen"
                continue
            assert len(where) == 1 or (where and what == "languages"), f"{len(where)} times {what} on {name}"
            places.setdefault(what, {}).setdefault(where, []).append(name)
    assert len(places) == 5
    moved = [
        f"{what} stands at {[rect.getRect() for rect in where]} on {len(names)} screens, such as {names[0]}"
        for what, found in places.items()
        if len(found) > 1
        for where, names in found.items()
    ]
    assert not moved, "\n".join(moved)


@pytest.mark.parametrize("size", SIZES[:1] + SIZES[-1:], ids=["1920x1080", "1024x768"])
def test_two_touches_lead_home(hands: Hands, size: Size) -> None:
    stage = hands.stage
    stage.stand_on(size)
    for name, session in list(tour(stage.kiosk, "en")):
        stage.stand_at(session)
        if session.asked_at is not None:
            assert stage.kiosk.view.asking
            hands.touch_button("Yes, I am still reading", "Idle")
        hands.touch_button("Home")
        assert stage.kiosk.session.screen is Screen.HOME, name
        assert not stage.kiosk.view.asking
