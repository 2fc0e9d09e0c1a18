"""Whether what stands in the window stands right: nothing cut, covered, outside, too small or too close."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import combinations
from math import hypot

import shiboken6
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.core.isolates import strip
from kiosk.core.theme import LEAST_CAPITAL, Face

from .stage import Stage

# Drawn to whole pixels, measured in fractions.
SLACK = 1.0
# The box of an icon is a little higher than what is drawn in it.
ICON_SLACK = 3.0
TARGET_MM, NAVIGATION_MM, BIG_MM, APART_MM = 16.0, 20.0, 25.0, 6.0
_BARS = ("TopBar", "NoteBar", "BottomBar", "StaffBar")
# What a text must stay inside of, besides the buttons.
_FRAMES = ("Card", "StaffColumn", "LimitChip", *_BARS)
_NAVIGATION = ("BarButton", "PillButton", "Tile", "LanguageTile")


@dataclass(frozen=True)
class Fault:
    """What is wrong with one item of one screen."""

    screen: str
    look: str
    item: str
    what: str

    def __str__(self) -> str:
        return f"{self.screen}, {self.look}, {self.item}: {self.what}"


@dataclass(frozen=True)
class Text:
    """A text that stands in the window: where its letters are, what it must stay inside of."""

    words: str
    painted: QRectF
    frame: QRectF
    held_by: str
    icon: bool


@dataclass
class Found:
    """Everything of one screen that the checks look at."""

    texts: list[Text] = field(default_factory=list)
    buttons: list[tuple[str, str, QRectF]] = field(default_factory=list)
    codes: list[QRectF] = field(default_factory=list)
    wrong: list[tuple[str, str]] = field(default_factory=list)


def kind_of(item: QQuickItem) -> str:
    """The name of the QML file that an item comes from, or Qt's own name for it."""
    made = item.metaObject()
    name = made.className().partition("_QML")[0]
    # It goes with its item; PySide would take the next item at its address for it.
    shiboken6.invalidate(made)
    return name


def scene_rect(item: QQuickItem) -> QRectF:
    """Where an item stands in the window, px."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def shown_items(item: QQuickItem) -> Iterator[QQuickItem]:
    """An item's visible offspring, parents first."""
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from shown_items(child)


def inside(inner: QRectF, outer: QRectF) -> bool:
    """Whether a rectangle stays inside another, but for rounding."""
    return outer.adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(inner)


def covered(one: QRectF, other: QRectF, slack: float = SLACK) -> bool:
    """Whether two rectangles lie over each other, but for rounding."""
    common = one.intersected(other)
    return common.width() > slack and common.height() > slack


def distance(one: QRectF, other: QRectF) -> float:
    """The distance of the nearest edges of two rectangles, px; 0 where they touch."""
    wide = max(one.left() - other.right(), other.left() - one.right(), 0.0)
    high = max(one.top() - other.bottom(), other.top() - one.bottom(), 0.0)
    return hypot(wide, high)


def said(rect: QRectF) -> str:
    """A rectangle for a message."""
    return f"{rect.width():.0f}x{rect.height():.0f} at {rect.x():.0f},{rect.y():.0f}"


class Checker:
    """Looks at the screen that stands in a stage's window."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        panel, sizes = stage.look.panel, stage.look.sizes
        self._density = panel.px_per_mm
        whole = stage.kiosk.panel
        # In lower mode the screens stand on the lower part of the panel.
        above = whole.height - panel.height
        self._window = QRectF(0, above, panel.width, panel.height)
        air = round(sizes.margin * 0.5)
        top = above + sizes.top_bar + stage.kiosk.view.note_px + air
        bottom = whole.height - sizes.bottom_bar - air
        self._middle = QRectF(sizes.margin, top, panel.width - 2 * sizes.margin, bottom - top)
        self._padding = sizes.padding
        session = stage.kiosk.session
        # The staff's bar is not the reader's.
        self._home = "" if session.staff.open else stage.look.glyph("home")
        self._right_to_left = stage.shelf.language(session.language).right_to_left

    def faults(self, screen: str) -> list[Fault]:
        """Everything that is wrong with the screen that stands."""
        session = self._stage.kiosk.session
        size = f"{self._window.width():.0f}x{self._window.height():.0f}"
        look = f"{session.language}, {size}, {session.size.value}, {session.scheme.value}, {session.ease}"
        found = Found()
        area = self._window if session.asked_at is not None else self._middle
        screens = self._stage.window.findChild(QQuickItem, "reach")
        assert screens is not None
        self._walk(screens, found, area, (area, "the room between the bars"))
        wrong = [*found.wrong, *self._overlaps(found.texts), *_under(found), *self._reach(found.buttons)]
        if not found.texts or not found.buttons:
            wrong.append(("screen", "holds no text or no button: the check sees nothing"))
        return [Fault(screen, look, item, what) for item, what in wrong]

    def _walk(self, item: QQuickItem, found: Found, area: QRectF, frame: tuple[QRectF, str]) -> None:
        for child in item.childItems():
            if not child.isVisible():
                continue
            kind = kind_of(child)
            rect = scene_rect(child)
            within, held = area, frame
            if kind in _BARS:
                within = rect
                if not inside(rect, self._window):
                    found.wrong.append((kind, f"{said(rect)} is outside the window"))
            if kind == "BarButton" and child.property("glyph") == self._home:
                on_the_right = rect.center().x() > self._window.center().x()
                if on_the_right != self._right_to_left:
                    found.wrong.append(("Home", "stands on the wrong side for the language"))
            # A touch beside the buttons of the idle question is an answer too.
            if child.inherits("QQuickAbstractButton") and rect != self._window:
                name = str(child.property("text"))
                found.buttons.append((name, kind, rect))
                held = (rect, f"its {kind}")
            elif kind in _FRAMES:
                held = (rect, f"its {kind}")
            if child.inherits("QQuickText"):
                found.texts.extend(self._text(child, held, found))
            if kind == "Card":
                self._card(child, found)
            # The provider answers with one pixel where there is no such picture.
            if kind == "Picture" and child.property("name") and child.implicitWidth() <= 1:
                found.wrong.append((f"picture {child.property('name')}", "is not drawn"))
            if kind == "Code" and child.property("text"):
                found.codes.append(rect)
            drawn = kind in {"Surface", "Card", "Picture", "Words", "Both", "Code"} or child.inherits(
                "QQuickAbstractButton"
            )
            if drawn and rect.width() > 0 and rect.height() > 0 and not inside(rect, within):
                found.wrong.append((f"{kind} {name_of(child)}", f"{said(rect)} is outside {said(within)}"))
            self._walk(child, found, within, held)

    def _text(self, item: QQuickItem, held: tuple[QRectF, str], found: Found) -> Iterator[Text]:
        words = strip(str(item.property("text")))
        icon = kind_of(item) == "Glyph"
        name = f"icon U+{ord(words[0]):X}" if icon and words else f"'{words}'"
        if not words:
            if icon:
                found.wrong.append(("icon", f"has no character, in {held[1]}"))
            return
        high, wide = float(item.property("contentHeight")), float(item.property("contentWidth"))
        if high > item.height() + SLACK:
            found.wrong.append((name, f"{high:.0f} px high in {item.height():.0f}"))
        if wide > item.width() + SLACK and (icon or not self._wraps_within(item)):
            found.wrong.append((name, f"{wide:.0f} px wide in {item.width():.0f}"))
        if item.property("truncated"):
            found.wrong.append((name, "is cut"))
        painted = item.mapRectToScene(item.boundingRect())
        if not inside(painted, held[0]):
            found.wrong.append((name, f"{said(painted)} leaves {held[1]}, {said(held[0])}"))
        face = Face() if item.objectName() == "english" else self._stage.look.ruler.face
        capital = item.property("font").pixelSize() * face.capital / self._density
        if not icon and capital < LEAST_CAPITAL:
            found.wrong.append((name, f"capitals of {capital:.2f} mm"))
        yield Text(name, painted, *held, icon)

    def _wraps_within(self, item: QQuickItem) -> bool:
        """Whether every line fits but for the space it ends with, which Qt counts and nobody sees."""
        font = item.property("font")
        words = str(item.property("text"))
        high = self._stage.look.ruler.height(words, font.pixelSize(), font.bold(), item.width())
        return int(item.property("lineCount")) > 1 and high <= item.property("contentHeight") + SLACK

    def _card(self, card: QQuickItem, found: Found) -> None:
        content = next(child for child in card.childItems() if child.objectName() == "content")
        need = content.height() + 2 * self._padding
        if need > card.height() + SLACK:
            found.wrong.append((f"card {name_of(card)}", f"needs {need:.0f} px of height, has {card.height():.0f}"))

    def _overlaps(self, texts: Iterable[Text]) -> Iterator[tuple[str, str]]:
        for one, other in combinations(texts, 2):
            # The mark of "do" and "do not" stands on the corner of its card's icon.
            if one.icon and other.icon:
                continue
            if covered(one.painted, other.painted, ICON_SLACK if one.icon or other.icon else SLACK):
                yield one.words, f"{said(one.painted)} lies over {other.words}, {said(other.painted)}"

    def _reach(self, buttons: list[tuple[str, str, QRectF]]) -> Iterator[tuple[str, str]]:
        for name, kind, rect in buttons:
            least = NAVIGATION_MM if kind in _NAVIGATION else TARGET_MM
            if self._stage.kiosk.session.ease.big and self._stage.kiosk.panel.can_big:
                least = BIG_MM
            wide, high = rect.width() / self._density, rect.height() / self._density
            if min(wide, high) < least:
                yield f"{kind} '{name}'", f"{wide:.1f} x {high:.1f} mm, not {least:.0f}"
        for (name, kind, rect), (near, near_kind, place) in combinations(buttons, 2):
            apart = distance(rect, place) / self._density
            # Sizes are whole pixels, so half of one may be missing.
            if apart < APART_MM - 0.5 / self._density:
                yield f"{kind} '{name}'", f"{apart:.1f} mm from {near_kind} '{near}'"


def _under(found: Found) -> Iterator[tuple[str, str]]:
    """The texts that a code for the phone lies over."""
    for text in found.texts:
        for code in found.codes:
            if covered(text.painted, code):
                yield text.words, f"{said(text.painted)} lies under a code, {said(code)}"


def name_of(item: QQuickItem) -> str:
    """What names an item in a message."""
    for key in ("heading", "text", "name"):
        value = item.property(key)
        if value:
            return f"'{strip(str(value))}'"
    return said(scene_rect(item))
