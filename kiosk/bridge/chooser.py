"""The languages to choose from, laid out so that every name stands whole, however many there are."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.bridge.frame import Frame
from kiosk.bridge.props import SwitchProps, TileProps, Turn, ViewProps, WaysProps
from kiosk.bridge.ways import ways_of
from kiosk.core.bilingual import pair, translate_both
from kiosk.core.flow import gap_close
from kiosk.core.isolates import isolate
from kiosk.core.languages import SOURCE
from kiosk.core.records import record, replace
from kiosk.core.session import Screen, Session
from kiosk.core.theme import APART_MM
from kiosk.core.wording import Wording

CHOOSE = ("Welcome", "Choose your language")
# So many languages stand in three columns with air; more of them stand closer.
FEW = 6
# The first screen moves by up to so many millimetres, and must fit wherever it stands.
SHIFT_MM = 3


@record
class Plan:
    """One way to stand: with or without the line in every language, so many columns, tiles so high, so many tiles."""

    invited: bool
    columns: int
    tall: int
    shown: int


def language_tiles(frame: Frame, session: Session) -> tuple[TileProps, ...]:
    """The offered languages, each in its own name and script."""
    return tuple(
        TileProps(title=language.endonym, code=language.code, chosen=language.code == session.language)
        for language in frame.shelf.languages
    )


def switch_words(wording: Wording) -> str:
    """What the switch for English is called: in both languages, so that patient and nurse find it."""
    return pair(wording, lambda reader: reader.shared("TakeHome.beside"))


def first_view(base: ViewProps, frame: Frame, session: Session) -> ViewProps:
    """The languages, below them the switch for English and the ways through the leaflet, as far as there is room."""
    switch = _switch(base, frame)
    ways = ways_of(frame) if session.screen is Screen.WELCOME else WaysProps()
    under = _under(frame, switch.tall, ways.tall)
    # A small panel in large letters: the languages come first, and what would part them follows on its own screen.
    if holds(frame, under) and _screens(frame, base, session, under) == _screens(frame, base, session, 0):
        return replace(language_view(base, frame, session, under), ways=ways, switch=switch)
    view = language_view(base, frame, session, apart=bool(switch.tall or ways.tall))
    if view.tiles:
        return view
    both = _title(frame) + _under(frame, switch.tall, ways.tall) <= _room(frame, session)
    return replace(view, switch=switch, ways=ways if both or not switch.tall else WaysProps())


def _under(frame: Frame, *talls: int) -> int:
    """What buttons so high take below the languages, px."""
    shown = [tall for tall in talls if tall]
    return sum(shown) + len(shown) * frame.sizes.gap + (frame.panel.px(APART_MM) if shown else 0)


def _title(frame: Frame) -> float:
    """The heading of the first screen with the air below it, px."""
    sizes = frame.sizes
    high = frame.ruler.height(translate_both(frame.wording, *CHOOSE), sizes.title, True, frame.width)
    return high + round(sizes.gap * 1.5)


def _room(frame: Frame, session: Session) -> int:
    """How high the screen of the languages is, px."""
    return frame.height - (frame.panel.px(SHIFT_MM) if session.screen is Screen.WELCOME else 0)


def _screens(frame: Frame, base: ViewProps, session: Session, under: int) -> int:
    """On how many screens the languages stand with so many px free below them."""
    count = len(base.languages)
    plan = _plan(frame, _invitations(frame, session), count, _room(frame, session) - under)
    return -(-count // plan.shown)


def _switch(base: ViewProps, frame: Frame) -> SwitchProps:
    """The switch with its height; it does not stand where the language is English itself."""
    if frame.wording.language.code == SOURCE:
        return base.switch
    sizes = frame.sizes
    room = frame.width - sizes.icon - gap_close(sizes) - 2 * sizes.padding
    words = frame.ruler.height(base.switch.words, sizes.label, True, room)
    return replace(base.switch, tall=max(sizes.navigation, round(min(words, frame.height)) + gap_close(sizes)))


def language_view(base: ViewProps, frame: Frame, session: Session, under: int = 0, apart: bool = False) -> ViewProps:
    """The first screen of every visit, and the same languages over any other.

    ``under`` px stay free below them; ``apart`` is whether one more screen follows them.
    """
    line = _invitations(frame, session)
    welcome = session.screen is Screen.WELCOME
    count = len(base.languages)
    plan = _plan(frame, line, count, _room(frame, session) - under)
    here = session.anchor if welcome else session.over_anchor
    starts = [*range(0, count, plan.shown), *((count,) if apart else ())]
    number = max(n for n, start in enumerate(starts) if start <= here[0] or not n)
    first = starts[number]
    after = (starts[number + 1], 0) if number + 1 < len(starts) else None
    tiles = tuple(replace(tile, tall=plan.tall) for tile in base.languages[first : first + plan.shown])
    return replace(
        base,
        tiles=tiles,
        columns=plan.columns,
        invitations=line if plan.invited else "",
        turn=Turn(after, (starts[number - 1], 0) if number else None),
        can_back=base.can_back or number > 0,
        forward="more" if after else "start" if welcome else "close",
    )


def holds(frame: Frame, under: int) -> bool:
    """Whether a row of languages stands with so many px free below it, on the first screen."""
    room = frame.height - under - frame.panel.px(SHIFT_MM)
    return bool(_title(frame) + list(_plans(frame, 1))[-1][1] <= room)


def _invitations(frame: Frame, session: Session) -> str:
    """The invitation to choose in every other language that is offered."""
    others = [code for code in frame.shelf.catalogues if code != session.language]
    words = [CHOOSE[1], *(frame.shelf.catalogues[code].texts.get(CHOOSE, "") for code in others)]
    return " · ".join(isolate(word) for word in (words[1:] if session.language == SOURCE else words) if word)


def _plan(frame: Frame, line: str, count: int, room: int) -> Plan:
    """The first way that fits; where none does, as many tiles as fit, and the others follow."""
    sizes, ruler = frame.sizes, frame.ruler
    title = _title(frame)
    invited = gap_close(sizes) + ruler.height(line, sizes.body, False, frame.width) if line else 0
    plans = list(_plans(frame, count))
    for with_line in (True, False):
        for columns, tall in plans:
            rows = -(-count // columns)
            need = title + (invited if with_line else 0) + rows * (tall + sizes.gap) - sizes.gap
            if need <= room:
                return Plan(with_line, columns, tall, count)
    columns, tall = plans[-1]
    rows = max(1, int(room - title + sizes.gap) // (tall + sizes.gap))
    return Plan(False, columns, tall, rows * columns)


def _plans(frame: Frame, count: int) -> Iterator[tuple[int, int]]:
    """Columns and height of the tiles, the airiest first; every name fits its tile."""
    sizes, ruler = frame.sizes, frame.ruler
    longest = max(ruler.width(language.endonym, sizes.heading, True) for language in frame.shelf.languages)
    need = longest + sizes.icon + gap_close(sizes) + 2 * sizes.padding
    most = max(1, (frame.width + sizes.gap) // (need + sizes.gap))
    usual = min(count, most, 2 if frame.panel.portrait else 3 if count <= FEW else 4)
    lines = (ruler.height(language.endonym, sizes.heading, True, 10**6) for language in frame.shelf.languages)
    least = max(sizes.navigation, round(max(lines)) + gap_close(sizes))
    tall = max(least, round(sizes.heading * 1.5) + 2 * sizes.padding)
    for high in (round(tall * 1.5) if count <= FEW else tall, tall, least):
        yield usual, high
    for columns in range(usual + 1, most + 1):
        yield columns, least
