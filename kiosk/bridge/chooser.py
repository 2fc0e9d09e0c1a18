"""The languages to choose from, laid out so that every name stands whole, however many there are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kiosk.bridge.frame import Frame
from kiosk.bridge.props import TileProps, Turn, ViewProps
from kiosk.core.flow import gap_close
from kiosk.core.isolates import isolate
from kiosk.core.languages import SOURCE
from kiosk.core.records import record
from kiosk.core.session import Screen, Session

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


def language_view(base: ViewProps, frame: Frame, session: Session, under: int = 0) -> ViewProps:
    """The first screen of every visit, and the same languages over any other; ``under`` px stay free below them."""
    line = _invitations(frame, session)
    welcome = session.screen is Screen.WELCOME
    room = frame.height - under - (frame.panel.px(SHIFT_MM) if welcome else 0)
    plan = _plan(frame, line, len(base.languages), room)
    here = session.anchor if welcome else session.over_anchor
    first = here[0] // plan.shown * plan.shown if here[0] < len(base.languages) else 0
    after = (first + plan.shown, 0) if first + plan.shown < len(base.languages) else None
    tiles = tuple(replace(tile, tall=plan.tall) for tile in base.languages[first : first + plan.shown])
    return replace(
        base,
        tiles=tiles,
        columns=plan.columns,
        invitations=line if plan.invited else "",
        turn=Turn(after, (first - plan.shown, 0) if first else None),
        can_back=base.can_back or first > 0,
        forward="more" if after else "start" if welcome else "close",
    )


def holds(frame: Frame, under: int) -> bool:
    """Whether a row of languages stands with so many px free below it, on the first screen."""
    sizes = frame.sizes
    title = frame.ruler.height(frame.wording.translate(*CHOOSE), sizes.title, True, frame.width)
    room = frame.height - under - frame.panel.px(SHIFT_MM)
    return bool(title + round(sizes.gap * 1.5) + list(_plans(frame, 1))[-1][1] <= room)


def _invitations(frame: Frame, session: Session) -> str:
    """The invitation to choose in every other language that is offered."""
    others = [code for code in frame.shelf.catalogues if code != session.language]
    words = [CHOOSE[1], *(frame.shelf.catalogues[code].texts.get(CHOOSE, "") for code in others)]
    return " · ".join(isolate(word) for word in (words[1:] if session.language == SOURCE else words) if word)


def _plan(frame: Frame, line: str, count: int, room: int) -> Plan:
    """The first way that fits; where none does, as many tiles as fit, and the others follow."""
    sizes, ruler = frame.sizes, frame.ruler
    title = ruler.height(frame.wording.translate(*CHOOSE), sizes.title, True, frame.width)
    invited = gap_close(sizes) + ruler.height(line, sizes.body, False, frame.width) if line else 0
    plans = list(_plans(frame, count))
    for with_line in (True, False):
        for columns, tall in plans:
            rows = -(-count // columns)
            need = (
                title + (invited if with_line else 0) + round(sizes.gap * 1.5) + rows * (tall + sizes.gap) - sizes.gap
            )
            if need <= room:
                return Plan(with_line, columns, tall, count)
    columns, tall = plans[-1]
    rows = max(1, int(room - title - round(sizes.gap * 1.5) + sizes.gap) // (tall + sizes.gap))
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
