"""The comforts in rows of samples, and the screen that says what each key does."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from kiosk.bridge.frame import Frame
from kiosk.bridge.props import CardProps, SheetProps, Turn, ViewProps
from kiosk.core.bilingual import translate_both
from kiosk.core.flow import Area, CardText, Flow, Part, Style, gap_close
from kiosk.core.keys import Act
from kiosk.core.session import Anchor, Session
from kiosk.core.theme import LESSER, Sizes, TextSize

# The words of the screen, a row of samples each; a test holds them against the words of the QML files.
ROWS = (
    ("Text size", ("Small", "Normal", "Large", "Largest")),
    ("Contrast", ("Usual", "Black on white", "White on black", "Soft")),
    ("Touch and movement", ("Big buttons", "Lower", "No movement", "Read each thing")),
    ("Reading aloud", ("Slower", "Faster", "Quieter", "Louder")),
)
BACK = ("Comfort", "Back to normal")
# Samples side by side; a small tall panel has room for half as many.
COLUMNS, NARROW_COLUMNS = 4, 2


def comfort_view(base: ViewProps, frame: Frame, anchor: Anchor) -> ViewProps:
    """As many rows of samples on a screen as it holds, the way back to normal below them or on a screen of its own."""
    gap = frame.sizes.gap
    row = max(_row_height(frame, title, words) for title, words in ROWS)
    room = frame.height - _back_height(frame) - gap
    rows = len(ROWS) if frame.can_hear else len(ROWS) - 1
    each = max(1, min(rows, (room + gap) // (row + gap)))
    tight = row > room
    screens = rows + 1 if tight else rows
    first = min(anchor[0], screens - 1) // each * each
    last = min(first + each, screens) - 1
    turn = Turn((last + 1, 0) if last + 1 < screens else None, (first - each, 0) if first else None)
    return replace(
        base, comfort_first=first, comfort_last=last, comfort_rows=rows, comfort_back=not tight or first == rows,
        turn=turn, forward="more" if turn.after else "close",
    )  # fmt: skip


def _back_height(frame: Frame) -> int:
    """The height of the way back to normal, px."""
    words = frame.ruler.height(translate_both(frame.wording, *BACK), frame.sizes.label, True, frame.width)
    return max(frame.sizes.navigation, round(min(words, frame.height)) + gap_close(frame.sizes))


def _row_height(frame: Frame, title: str, words: tuple[str, ...]) -> int:
    sizes, ruler, translate = frame.sizes, frame.ruler, partial(translate_both, frame.wording)
    columns = NARROW_COLUMNS if sizes.bar_rows > 1 else COLUMNS
    cell = (frame.width - (columns - 1) * sizes.gap) // columns
    heading = ruler.height(translate("Comfort", title), sizes.heading, True, frame.width)
    caption = max(ruler.height(translate("Comfort", word), sizes.label, True, cell) for word in words)
    lines = -(-len(words) // columns)
    high = heading + lines * (caption + sizes.sample + 2 * gap_close(sizes)) + (lines - 1) * sizes.gap
    return round(min(high, frame.height)) + 1


def keys_view(base: ViewProps, frame: Frame, session: Session) -> ViewProps:
    """What every key does, or what the key does that was pressed last."""
    title, lead = _said(frame, "title"), _said(frame, "lead")
    acts = [act for act in Act if session.key in {"", act.value}]
    cards = tuple(CardText(_said(frame, f"{act.value}_keys"), (_said(frame, act.value),)) for act in acts)
    lesser = ""
    parts = _key_parts(frame, frame.sizes, cards, title, lead)
    for size in ("", *(size.value for size in LESSER.get(session.size, ()))):
        if all(part.fits for part in parts):
            break
        # Little room: first the line under the heading goes, then this page alone is read one size smaller.
        lead, lesser = "", size
        sizes = frame.sizes_at(TextSize(size)) if size else frame.sizes
        parts = _key_parts(frame, sizes, cards, title, lead)
    number = max(index for index, part in enumerate(parts) if part.anchor <= max(session.over_anchor, parts[0].anchor))
    turn = Turn(
        parts[number + 1].anchor if number + 1 < len(parts) else None,
        parts[number - 1].anchor if number else None,
    )
    part = parts[number]
    made, count = _cards(cards, part), len(parts)
    sheet = SheetProps(
        title=title, lead=lead, lesser=lesser, part=number + 1, parts=count, columns=part.columns, cards=made
    )
    return replace(base, sheet=sheet, turn=turn, parts=parts, forward="more" if turn.after else "close")


def _key_parts(frame: Frame, sizes: Sizes, cards: tuple[CardText, ...], title: str, lead: str) -> tuple[Part, ...]:
    ruler = frame.ruler
    high = ruler.height(title, sizes.title, True, frame.width) + ruler.height(lead, sizes.body, False, frame.width)
    area = Area(frame.width, max(1, frame.height - round(high) - sizes.gap))
    return Flow(cards, area, sizes, ruler.height).grid((Style(2, False), Style(1, False)))


def _said(frame: Frame, key: str) -> str:
    word = frame.shelf.words[f"Keys.{key}"]
    return translate_both(frame.wording, word.context, word.text)


def _cards(cards: tuple[CardText, ...], part: Part) -> tuple[CardProps, ...]:
    made = []
    for index, cell in enumerate(part.cells):
        lonely = part.columns == 2 and index == len(part.cells) - 1 and index % 2 == 0
        card = cards[cell.item]
        lines = card.lines[cell.first : cell.last]
        made.append(CardProps(heading=card.heading, lines=lines, tall=cell.height, wide=lonely))
    return tuple(made)
