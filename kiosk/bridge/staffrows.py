"""Rows of the staff's screens: labels with buttons, laid into columns and, where those are full, into further parts."""

from __future__ import annotations

from math import inf, isinf

from kiosk.bridge.frame import Frame, TextRuler, tied_in
from kiosk.core.flow import gap_close
from kiosk.core.isolates import isolate
from kiosk.core.records import record, replace
from kiosk.core.theme import Sizes
from kiosk.core.widows import closed

# A column is never narrower than this, mm, and there are never more of them than this.
COLUMN_MM, MOST_COLUMNS = 118.0, 3


@record
class Option:
    """One button of a row: its words, what a touch of it means, its icon, whether it is in force, a badge."""

    text: str
    act: str
    glyph: str = ""
    chosen: bool = False
    badge: str = ""
    strong: bool = False


@record
class RowProps:
    """One row as it stands; ``kind`` is heading, note, state or options; sizes in px, ``share`` of a bar 0 to 1.

    ``fixed`` is a row that runs from left to right in every language; ``stacked``: badges stand under their words.
    """

    kind: str = "note"
    text: str = ""
    glyph: str = ""
    tone: str = "plain"
    options: tuple[str, ...] = ()
    acts: tuple[str, ...] = ()
    glyphs: tuple[str, ...] = ()
    badges: tuple[str, ...] = ()
    chosen: tuple[bool, ...] = ()
    strong: tuple[bool, ...] = ()
    toggles: bool = False
    columns: int = 1
    each: int = 0
    high: int = 0
    label: int = 0
    above: bool = False
    share: float = -1.0
    tall: int = 0
    after: int = 0
    fixed: bool = False
    stacked: bool = False


@record
class Group:
    """A heading and its rows."""

    heading: str
    rows: tuple[RowProps, ...]


Column = tuple[RowProps, ...]
Part = tuple[Column, ...]


class Builder:
    """Makes rows for columns of one width, px, in the sizes in force."""

    def __init__(self, frame: Frame, wide: int, target: int | None = None) -> None:
        self._sizes: Sizes = frame.sizes
        self._ruler: TextRuler = frame.ruler
        self.room = wide - 2 * frame.sizes.padding
        self._target = target or frame.sizes.target

    def heading(self, text: str) -> RowProps:
        """A heading over rows."""
        return self._words("heading", text, self._sizes.heading, True)

    def note(self, text: str, tone: str = "plain", glyph: str = "") -> RowProps:
        """A sentence, or a state with its icon."""
        kind, icon = ("state", self._icon + gap_close(self._sizes)) if glyph else ("note", 0)
        row = self._words(kind, text, self._sizes.label, tone == "strong", icon)
        return replace(row, tone=tone, glyph=glyph, tall=max(row.tall, self._icon if glyph else 0))

    def bar(self, text: str, share: float) -> RowProps:
        """Words over a bar; ``share`` of the longest one."""
        row = self._words("bar", text, self._sizes.label, False)
        thick = self._sizes.gap // 2
        return replace(row, share=share, high=thick, tall=row.tall + thick + gap_close(self._sizes))

    def options(self, text: str, options: tuple[Option, ...], toggles: bool = True, most: int = 4) -> RowProps:
        """Buttons, beside their label where there is room and below it where there is none."""
        sizes, gap, options = self._sizes, self._sizes.gap, _bound(options)
        each = max(max(self._target, self._natural(option)) for option in options)
        whole = each * len(options) + gap * (len(options) - 1)
        left = self.room - whole - gap
        label = self._ruler.height(text, sizes.label, False, left)
        inline = bool(text) and left > self.room * 0.28 and label <= self._line * 2.1
        if inline:
            tall = max(self._target, round(label))
            made = RowProps(columns=len(options), each=each, high=self._target, label=left, tall=tall)
            text = tied_in(self._ruler, text, sizes.label, False, left)
        else:
            columns, each, high = self._tiles(options, min(most, len(options)), toggles)
            text = tied_in(self._ruler, text, sizes.label, False, self.room)
            lines = -(-len(options) // columns)
            above = self._ruler.height(text, sizes.label, False, self.room)
            over = round(above) + gap_close(sizes) if text else 0
            tall = over + lines * high + (lines - 1) * gap
            made = RowProps(columns=columns, each=each, high=high, label=self.room, above=True, tall=tall)
        return replace(
            made, kind="options", text=text, toggles=toggles, after=gap,
            options=tuple(option.text for option in options), acts=tuple(option.act for option in options),
            glyphs=tuple(option.glyph for option in options), chosen=tuple(option.chosen for option in options),
            badges=tuple(option.badge for option in options), strong=tuple(option.strong for option in options),
        )  # fmt: skip

    def lines(self, options: tuple[Option, ...], most: int = 4, toggles: bool = True) -> tuple[RowProps, ...]:
        """Many buttons as rows of one line each, all of one width, so that they can flow."""
        if not options:
            return ()
        options = _bound(options)
        columns = self._tiles(options, most, toggles)[0]
        spare = (-len(options)) % columns
        padded = (*options, *(Option("", "") for _ in range(spare)))
        rows = []
        # All of one height too: a higher row would look like a weightier choice.
        _, wide, high = self._line_of(options, columns, toggles)
        stacked = self._stacks(options, self._inner(options, wide, toggles))
        for first in range(0, len(padded), columns):
            row = self.options("", padded[first : first + columns], toggles, columns)
            rows.append(replace(row, columns=columns, each=wide, high=high, tall=high, stacked=stacked))
        return tuple(rows)

    def keys(self, options: tuple[Option, ...]) -> RowProps:
        """One row of a pad: keys of one size, in the same order in every language."""
        row, columns = self.options("", options, False, len(options)), len(options)
        each = (self.room - (columns - 1) * self._sizes.gap) // columns
        return replace(row, columns=columns, each=each, high=self._target, tall=self._target, fixed=True)

    @property
    def _icon(self) -> int:
        return self._sizes.icon

    @property
    def _line(self) -> float:
        return self._ruler.height("Ag", self._sizes.label, False, 10**5)

    @property
    def air(self) -> int:
        """What a button keeps free around its words, both sides together, px."""
        return 3 * gap_close(self._sizes) + 2 * self._sizes.stroke

    def _natural(self, option: Option) -> int:
        icon = self._icon + gap_close(self._sizes)
        words = self._ruler.width(isolate(option.text), self._sizes.label, True)
        return words + self.air + (icon if option.glyph or not option.strong else 0)

    def _tiles(self, options: tuple[Option, ...], most: int, toggles: bool) -> tuple[int, int, int]:
        """How many in a line, how wide and how high each, so that every word stands whole."""
        for columns in range(most, 1, -1):
            words, wide, high = self._line_of(options, columns, toggles)
            if words <= self._line * 2.6:
                return columns, wide, high
        return 1, *self._line_of(options, 1, toggles)[1:]

    def _line_of(self, options: tuple[Option, ...], columns: int, toggles: bool) -> tuple[float, int, int]:
        """How high the words of a line stand, how wide and how high each of its buttons is."""
        each = (self.room - (columns - 1) * self._sizes.gap) // columns
        inner = self._inner(options, each, toggles)
        stacked = self._stacks(options, inner)
        words = max(self._high(option, inner, stacked) for option in options)
        return words, each, self._target if isinf(words) else max(self._target, round(words) + self.air)

    def _inner(self, options: tuple[Option, ...], each: int, toggles: bool) -> int:
        """What a button has for its words; one that may be chosen keeps room for its tick."""
        marked = toggles or any(option.glyph or option.chosen for option in options)
        return each - self.air - (self._icon + gap_close(self._sizes) if marked else 0)

    def _stacks(self, options: tuple[Option, ...], inner: int) -> bool:
        """Whether the badges stand under the words, all of them, because one has no room beside."""
        return any(option.badge and self._high(option, inner, False) > self._line * 1.3 for option in options)

    def _high(self, option: Option, inner: int, stacked: bool) -> float:
        """How high the words of a button stand; a badge beside or under them is never broken."""
        if not option.badge:
            return self._ruler.height(option.text, self._sizes.label, True, inner)
        badge = self._ruler.width(option.badge, self._sizes.label, False)
        if not stacked:
            return self._ruler.height(option.text, self._sizes.label, True, inner - badge - gap_close(self._sizes))
        return self._ruler.height(option.text, self._sizes.label, True, inner) + self._line if badge <= inner else inf

    def _words(self, kind: str, text: str, size: int, bold: bool, less: int = 0) -> RowProps:
        text = tied_in(self._ruler, text, size, bold, self.room - less)
        high = self._ruler.height(text, size, bold, self.room - less)
        tall = round(self._line * 2) if isinf(high) else round(high)
        return RowProps(kind, text, label=self.room - less, tall=tall, after=round(self._sizes.gap * 0.4))


def _bound(options: tuple[Option, ...]) -> tuple[Option, ...]:
    """Buttons on which no Chinese character stands alone on a last line."""
    return tuple(replace(option, text=closed(option.text)) for option in options)


def columns_of(frame: Frame) -> int:
    """How many columns stand side by side."""
    fit = (frame.width + frame.sizes.gap) // (frame.panel.px(COLUMN_MM) + frame.sizes.gap)
    return max(1, min(MOST_COLUMNS, fit))


def column_width(frame: Frame, columns: int) -> int:
    """How wide each is, px."""
    return (frame.width - (columns - 1) * frame.sizes.gap) // columns


def laid(groups: list[Group], builder: Builder, high: int, columns: int) -> tuple[Part, ...]:
    """The groups in columns of a height, px: each in one of its own where there are enough, else one after another."""
    apart = _columns(groups, builder, high, True)
    packed = apart if len(apart) <= columns else _columns(groups, builder, high, False)
    packed = [(*column[:-1], replace(column[-1], after=0)) for column in packed]
    parts = [tuple(packed[first : first + columns]) for first in range(0, len(packed), columns)]
    return tuple(parts) or ((),)


def _columns(groups: list[Group], builder: Builder, high: int, apart: bool) -> list[Column]:
    columns: list[Column] = []
    now: list[RowProps] = []
    for group in groups:
        head = (builder.heading(group.heading),) if group.heading else ()
        whole = _height((*head, *group.rows))
        if now and (apart or _height(now) + now[-1].after + whole > high) and (apart or whole <= high):
            columns.append(tuple(now))
            now = []
        rows = [*head, *group.rows]
        for place, row in enumerate(rows):
            # A heading never stands last.
            needed = [row, rows[place + 1]] if row.kind == "heading" and place + 1 < len(rows) else [row]
            if now and _height([*now, *needed]) > high:
                columns.append(tuple(now))
                now = list(head) if row.kind != "heading" else []
            now.append(row)
    if now:
        columns.append(tuple(now))
    return columns


def _height(rows: list[RowProps] | tuple[RowProps, ...]) -> int:
    return sum(row.tall + row.after for row in rows) - (rows[-1].after if rows else 0)
