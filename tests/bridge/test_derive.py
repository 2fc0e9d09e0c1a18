"""What each session shows, as a table: no window, and a ruler that only counts letters."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import pairwise
from math import ceil, inf

import pytest

from kiosk.bridge.check import topics
from kiosk.bridge.derive import derive, shift_of
from kiosk.bridge.frame import Frame
from kiosk.bridge.props import ViewProps
from kiosk.cli.tour import NOW, STILL
from kiosk.core.content import Way
from kiosk.core.lesson import Asked, Lesson
from kiosk.core.panel import Panel
from kiosk.core.schedule import schedule_for
from kiosk.core.session import Instant, Screen, Session
from kiosk.core.shelf import Shelf
from kiosk.core.tailor import route
from kiosk.core.theme import Face, Scheme, TextSize, sizes_for
from kiosk.core.ways import walks
from kiosk.core.wording import Wording

HOME = Session(screen=Screen.HOME, under=Screen.HOME, begun_at=STILL, touched_at=NOW.seconds)


@dataclass(frozen=True)
class Counter:
    """Every letter is half as wide as the text is high, and every line one and a half times as high."""

    face: Face = field(default_factory=Face)

    def width(self, text: str, size: int, bold: bool) -> int:
        """The width on one line."""
        return ceil(len(text) * size / 2)

    def height(self, text: str, size: int, bold: bool, width: float) -> float:
        """The height of as many lines as the letters fill."""
        return ceil(len(text) * size / 2 / max(1.0, width)) * size * 1.5


def view_of(shelf: Shelf, session: Session, size: tuple[int, int] = (1920, 1080), at: Instant = NOW) -> ViewProps:
    return derive(frame_of(shelf, session, size), session, at)


def frame_of(shelf: Shelf, session: Session = HOME, size: tuple[int, int] = (1920, 1080)) -> Frame:
    panel, ruler = Panel(*size), Counter()
    language = shelf.language(session.language)
    catalogue = shelf.catalogues.get(language.code)
    wording = Wording(language, catalogue, shelf.clinic, schedule_for(NOW.wall), shelf.words)
    stops = route(shelf.leaflet, shelf.clinic) if shelf.leaflet else ()
    return Frame(shelf, wording, panel, sizes_for(panel, session.size), ruler, 40, stops)


def last_stop(shelf: Shelf) -> int:
    assert shelf.leaflet is not None
    return len(route(shelf.leaflet, shelf.clinic)) - 1


@pytest.mark.parametrize(
    ("session", "shown"),
    [
        (Session(), {"screen": "welcome", "forward": "start", "can_back": False, "asking": False}),
        (HOME, {"screen": "home", "forward": "start", "can_back": True, "endonym": "English"}),
        (replace(HOME, language="ar"), {"language": "ar", "right_to_left": True, "endonym": "العربية"}),
        (replace(HOME, language="es"), {"language": "es", "right_to_left": False, "note": "both"}),
        (HOME, {"note": "demonstration", "note_px": 40}),
        (replace(HOME, screen=Screen.LANGUAGE), {"screen": "language", "forward": "close", "can_back": True}),
        (replace(HOME, screen=Screen.COMFORT), {"screen": "comfort", "comfort_last": 2, "forward": "close"}),
        (replace(HOME, size=TextSize.LARGE, scheme=Scheme.SOFT), {"size": "large", "scheme": "soft"}),
        (replace(HOME, asked_at=NOW.seconds), {"asking": True, "seconds_left": -1}),
        (replace(HOME, asked_at=NOW.seconds - 22.4), {"asking": True, "seconds_left": -1}),
        (replace(HOME, asked_at=NOW.seconds - 22.5), {"asking": True, "seconds_left": 23}),
        (replace(HOME, asked_at=NOW.seconds - 44.1), {"asking": True, "seconds_left": 1}),
    ],
)
def test_a_session_shows(shelf: Shelf, session: Session, shown: dict[str, object]) -> None:
    view = view_of(shelf, session)
    assert {name: getattr(view, name) for name in shown} == shown


def test_every_language_has_a_tile_and_one_is_chosen(shelf: Shelf) -> None:
    view = view_of(shelf, Session(language="es"))
    assert [tile.code for tile in view.tiles] == [language.code for language in shelf.languages]
    assert [tile.code for tile in view.tiles if tile.chosen] == ["es"]
    assert [tile.code for tile in view.languages if tile.chosen] == ["es"]


def test_the_invitation_is_in_the_other_languages(shelf: Shelf) -> None:
    words = {code: found.texts["Welcome", "Choose your language"] for code, found in shelf.catalogues.items()}
    for code in ("en", "es", "ar"):
        said = view_of(shelf, Session(language=code)).invitations
        for other, word in words.items():
            assert (word in said) == (other != code)
        assert ("Choose your language" in said) == (code != "en")


def test_the_last_page_finishes_and_every_other_goes_on(shelf: Shelf) -> None:
    last = last_stop(shelf)
    for stop in range(last + 1):
        view = view_of(shelf, Session(screen=Screen.PAGE, under=Screen.PAGE, stop=stop, begun_at=STILL))
        last_part = replace(
            Session(screen=Screen.PAGE, under=Screen.PAGE, stop=stop, begun_at=STILL), anchor=view.parts[-1].anchor
        )
        end = view_of(shelf, last_part)
        assert (end.forward, end.then) == ("next", "check" if stop == last else "")
        assert view.forward == ("more" if len(view.parts) > 1 else "next")
        alone = replace(shelf, leaflet=replace(shelf.leaflet, check=None)) if shelf.leaflet else shelf
        assert view_of(alone, last_part).forward == ("finish" if stop == last else "next")


def test_parts_follow_each_other_to_the_end_and_back(shelf: Shelf) -> None:
    page = Session(screen=Screen.PAGE, under=Screen.PAGE, stop=1, size=TextSize.LARGEST, begun_at=STILL)
    parts = view_of(shelf, page, (1024, 768)).parts
    assert len(parts) > 1
    there = [page.anchor]
    while (after := view_of(shelf, replace(page, anchor=there[-1]), (1024, 768)).turn.after) is not None:
        there.append(after)
    assert there == [part.anchor for part in parts]
    back = [there[-1]]
    while (before := view_of(shelf, replace(page, anchor=back[-1]), (1024, 768)).turn.before) is not None:
        back.append(before)
    assert back == there[::-1]


def test_a_step_of_a_section_says_where_it_stands(shelf: Shelf) -> None:
    assert shelf.leaflet is not None
    stops = route(shelf.leaflet, shelf.clinic)
    for number, stop in enumerate(stops):
        page = Session(screen=Screen.PAGE, under=Screen.PAGE, stop=number, begun_at=STILL)
        sheet = view_of(shelf, replace(page, lesson=Lesson(inside=True))).sheet
        assert 1 <= sheet.step <= sheet.steps
        before = [other for other in stops[:number] if (other.section, other.closing) == (stop.section, stop.closing)]
        assert sheet.step == len(before) + 1


@pytest.mark.parametrize("way", [Way.SHORT, Way.FULL])
def test_a_step_of_a_way_says_how_far_it_is(shelf: Shelf, way: Way) -> None:
    assert shelf.leaflet is not None
    stops, lesson = route(shelf.leaflet, shelf.clinic), Lesson(way=way)
    passed = [number for number, stop in enumerate(stops) if walks(lesson, stop)]
    for step, number in enumerate(passed, 1):
        page = Session(screen=Screen.PAGE, under=Screen.PAGE, stop=number, begun_at=STILL, lesson=lesson)
        sheet = view_of(shelf, page).sheet
        assert (sheet.step, sheet.steps) == (step, len(passed))
        assert sheet.place


def test_the_first_screen_moves_to_and_fro_and_no_other_does() -> None:
    panel = Panel(1920, 1080)
    found = [shift_of(Session(), Instant(60.0 * minute, STILL), panel) for minute in range(60)]
    assert found[0] == 0
    assert all(abs(one - other) <= panel.px(1) for one, other in pairwise(found))
    assert 0 < max(found) <= panel.px(10)
    assert {shift_of(HOME, Instant(60.0 * minute, STILL), panel) for minute in range(60)} == {0}


def test_the_same_session_shows_the_same(shelf: Shelf) -> None:
    session = Session(screen=Screen.PAGE, under=Screen.PAGE, stop=3, language="ar", begun_at=STILL)
    assert view_of(shelf, session) == view_of(shelf, session)


def test_a_lost_safety_question_stands_among_what_a_nurse_goes_over(shelf: Shelf) -> None:
    assert shelf.leaflet is not None
    check = shelf.leaflet.check
    assert check is not None
    lost = replace(check, lost=("red-signs",))
    lesson = Lesson(asked=(Asked("driving"),), lost=("red-signs",), at=1)
    assert topics(frame_of(shelf), lost, lesson) == ("Driving", "red signs")


@dataclass(frozen=True)
class Narrow(Counter):
    """A word that no line holds, on any panel."""

    def height(self, text: str, size: int, bold: bool, width: float) -> float:
        """Nothing fits."""
        return inf if text else 0.0


def test_a_word_that_no_line_holds_still_leaves_a_screen(shelf: Shelf) -> None:
    for stop in range(last_stop(shelf) + 1):
        session = replace(HOME, screen=Screen.PAGE, under=Screen.PAGE, stop=stop)
        frame = replace(frame_of(shelf, session, (800, 1280)), ruler=Narrow())
        view = derive(frame, session, NOW)
        assert view.sheet.title
        assert view.sheet.cards
