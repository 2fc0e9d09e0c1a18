"""The comforts in rows of samples, and the screen that says what each key does."""

from __future__ import annotations

from functools import partial

from kiosk.bridge.frame import Frame
from kiosk.bridge.props import Turn, ViewProps
from kiosk.bridge.sheet import Heading, laid
from kiosk.core.bilingual import translate_both
from kiosk.core.content import Item, Page, PageKind, Section
from kiosk.core.flow import CardText, gap_close
from kiosk.core.keys import Act
from kiosk.core.records import record, replace
from kiosk.core.session import Anchor, Session
from kiosk.core.theme import TextSize

# The words of the screen, a row of samples each; a test holds them against the words of the QML files.
ROWS = (
    ("Text size", ("Small", "Normal", "Large", "Largest")),
    ("Contrast", ("Usual", "Black on white", "White on black", "Soft")),
    ("Touch and movement", ("Big buttons", "Lower", "No movement", "Read each thing")),
    ("Reading aloud", ("Slower", "Faster", "Quieter", "Louder")),
)
# What the QML files call each sample.
CODES = {
    "Small": "small", "Normal": "normal", "Large": "large", "Largest": "largest",
    "Usual": "default", "Black on white": "black-on-white", "White on black": "white-on-black", "Soft": "soft",
    "Big buttons": "big", "Lower": "low", "No movement": "still", "Read each thing": "each",
    "Slower": "slower", "Faster": "faster", "Quieter": "quieter", "Louder": "louder",
}  # fmt: skip
BACK = ("Comfort", "Back to normal")
# The screen of the keys, laid as a page of the leaflet is.
KEYS = Section("keys", "Keys", "", "", "keyboard", "small", "teal", False, (), ())
# Samples side by side; a small tall panel has room for half as many.
COLUMNS, NARROW_COLUMNS = 4, 2


@record
class _Plan:
    """How the samples stand: so many columns, so many samples of a row on a screen, so many rows on a screen.

    Where a screen holds no whole row the way back to normal stands ``beside`` the samples; at last their heading
    is ``small``.
    """

    columns: int
    samples: int = COLUMNS
    rows: int = 1
    beside: bool = False
    small: bool = False


def comfort_view(base: ViewProps, frame: Frame, anchor: Anchor) -> ViewProps:
    """As many rows of samples on a screen as it holds, or samples of one row; on each the way back to normal."""
    rows = _rows(frame)
    plan = _plan(frame, rows)
    if plan.samples < COLUMNS or plan.beside:
        screens = [(n, start) for n, (_, words) in enumerate(rows) for start in range(0, len(words), plan.samples)]
    else:
        screens = [(n, 0) for n in range(0, len(rows), plan.rows)]
    number = max(index for index, screen in enumerate(screens) if screen <= max(anchor, (0, 0)))
    first, start = screens[number]
    last = min(first + plan.rows, len(rows)) - 1
    shown = tuple(CODES[word] for _, words in rows[first : last + 1] for word in words[start : start + plan.samples])
    turn = Turn(screens[number + 1] if number + 1 < len(screens) else None, screens[number - 1] if number else None)
    return replace(
        base, comfort_first=first, comfort_last=last, comfort_columns=plan.columns, comfort_beside=plan.beside,
        comfort_small=plan.small, comfort_samples=shown, turn=turn, forward="more" if turn.after else "close",
    )  # fmt: skip


def _rows(frame: Frame) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The rows with the samples that are offered here and now."""
    offered = {"Big buttons": frame.panel.can_big, "Lower": frame.can_lower, "Read each thing": frame.can_hear}
    lost = {word for word, there in offered.items() if not there}
    rows = ROWS if frame.can_hear else ROWS[:-1]
    return tuple((title, tuple(word for word in words if word not in lost)) for title, words in rows)


def _plan(frame: Frame, rows: tuple[tuple[str, tuple[str, ...]], ...]) -> _Plan:
    gap = frame.sizes.gap
    columns = NARROW_COLUMNS if frame.sizes.bar_rows > 1 else COLUMNS
    row = max(_row_height(frame, title, words, columns) for title, words in rows)
    below = frame.height - _back_height(frame) - gap
    if row <= below:
        return _Plan(columns, rows=max(1, min(len(rows), (below + gap) // (row + gap))))
    fewer = [samples for samples in (COLUMNS, NARROW_COLUMNS, 1) if samples <= columns]
    plans = [
        _Plan(n + beside, n, 1, beside, small) for small in (False, True) for n in fewer for beside in (False, True)
    ]
    for plan in plans:
        high = max(
            _row_height(
                frame, title, words[start : start + plan.samples] + (BACK[1],) * plan.beside, plan.columns, plan.small
            )
            for title, words in rows
            for start in range(0, len(words), plan.samples)
        )
        if high <= (frame.height if plan.beside else below):
            return plan
    return plans[-1]


def _back_height(frame: Frame) -> int:
    """The height of the way back to normal, px."""
    words = frame.ruler.height(translate_both(frame.wording, *BACK), frame.sizes.label, True, frame.width)
    return max(frame.sizes.navigation, round(min(words, frame.height)) + gap_close(frame.sizes))


def _row_height(frame: Frame, title: str, words: tuple[str, ...], columns: int, small: bool = False) -> int:
    sizes, ruler, translate = frame.sizes, frame.ruler, partial(translate_both, frame.wording)
    cell = (frame.width - (columns - 1) * sizes.gap) // columns
    top = frame.sizes_at(TextSize.SMALL).heading if small else sizes.heading
    heading = ruler.height(translate("Comfort", title), top, True, frame.width)
    caption = max(ruler.height(translate("Comfort", word), sizes.label, True, cell) for word in words)
    lines = -(-len(words) // columns)
    high = heading + lines * (caption + sizes.sample + 2 * gap_close(sizes)) + (lines - 1) * sizes.gap
    return round(min(high, 2 * frame.height)) + 1


def keys_view(base: ViewProps, frame: Frame, session: Session) -> ViewProps:
    """What every key does, or what the key does that was pressed last."""
    acts = [act for act in Act if session.key in {"", act.value}]
    items = tuple(Item(act.value, "", KEYS.source, ()) for act in acts)
    cards = tuple(CardText(_said(frame, f"{act.value}_keys"), (_said(frame, act.value),)) for act in acts)
    page = Page(KEYS.id, PageKind.CARDS, KEYS.title, KEYS.source, ())
    heading = Heading(_said(frame, "title"), _said(frame, "lead"), "", icon=False)
    return laid(base, frame, KEYS, page, heading, items, cards, session.over_anchor, "close")


def _said(frame: Frame, key: str) -> str:
    word = frame.shelf.words[f"Keys.{key}"]
    return translate_both(frame.wording, word.context, word.text)
