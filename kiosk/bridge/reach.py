"""Every finger and every key on the window: one clean touch at a time, one step of the focus at a time."""

from __future__ import annotations

from collections.abc import Callable

import shiboken6
from PySide6 import QtCore
from PySide6.QtCore import QEvent, QMetaObject, QObject, QPointF, QRectF, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTouchEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.bridge.focus import chain, focused
from kiosk.bridge.kiosk import Kiosk
from kiosk.bridge.speech import Speech
from kiosk.core import touch as touches
from kiosk.core.keys import Act, act_of
from kiosk.core.session import IDLE_SECONDS
from kiosk.core.touch import Box, Hand

MOUSE = -1
# Opens the staff's number pad from a keyboard, as holding the clinic's name does.
STAFF_KEY = "F10"
_Kind = QEvent.Type
_SWALLOWED = frozenset(
    {
        *(_Kind.MouseButtonDblClick, _Kind.ContextMenu, _Kind.HoverEnter, _Kind.HoverMove, _Kind.HoverLeave),
        *(_Kind.KeyRelease, _Kind.ShortcutOverride, _Kind.TabletPress, _Kind.TabletMove, _Kind.TabletRelease),
    }
)


class Reach(QObject):
    """Sits on the window, before every item: a toolkit's own idea of hover, long press or two fingers never begins."""

    staff_key = Signal()
    pressed = Signal()

    def __init__(self, kiosk: Kiosk, speech: Speech, window: QQuickWindow, seconds: Callable[[], float]) -> None:
        super().__init__(window)
        self._kiosk = kiosk
        self._speech = speech
        # Whether a touch screen has been touched since the start.
        self.felt = False
        self._card: QQuickItem | None = None
        self._window = window
        self._seconds = seconds
        self._hand = Hand()
        # The key that was struck last, and when.
        self._struck = ("", 0.0)
        self._target: QQuickItem | None = None
        self._fresh = True
        self._takers: dict[QEvent.Type, Callable[[QEvent], None]] = {
            _Kind.TouchBegin: self._begin,
            _Kind.TouchUpdate: self._touch,
            _Kind.TouchEnd: self._touch,
            _Kind.TouchCancel: self._cancel,
            _Kind.MouseButtonPress: self._mouse,
            _Kind.MouseMove: self._mouse,
            _Kind.MouseButtonRelease: self._mouse,
            _Kind.KeyPress: self._key,
            _Kind.Wheel: lambda _event: self._kiosk.touched(),
        }
        window.installEventFilter(self)
        kiosk.changed.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what a hand did, and let everything else go on."""
        kind = event.type()
        taker = self._takers.get(kind)
        if taker is not None:
            taker(event)
        elif kind not in _SWALLOWED:
            return False
        event.accept()
        return True

    @property
    def holds(self) -> bool:
        """Whether a finger rests on the screen."""
        return self._hand.touch is not None

    def tick(self) -> None:
        """Time went by: a press that never ends is let go."""
        self._now(touches.after(self._hand, self._seconds()))
        session = self._kiosk.session
        if session.fresh and self._seconds() - session.touched_at >= IDLE_SECONDS:
            self._unfocus()

    def _follow(self) -> None:
        fresh, self._fresh = self._fresh, self._kiosk.session.fresh
        if self._fresh and not fresh:
            self._unfocus()

    def _unfocus(self) -> None:
        """The place that keys had reached belongs to the person who is gone."""
        item = focused(self._window)
        if item is not None and item is not self._window.contentItem():
            item.setFocus(False, QtCore.Qt.FocusReason.OtherFocusReason)

    def _begin(self, event: QEvent) -> None:
        # A touch screen that begins anew has no finger of before.
        self._now(touches.let_go(self._hand))
        self._touch(event)

    def _touch(self, event: QEvent) -> None:
        assert isinstance(event, QTouchEvent)
        self.felt = True
        self._kiosk.touched()
        for point in event.points():
            state, place = point.state(), point.position()
            if state == point.State.Pressed:
                self._press(point.id(), place)
            elif state == point.State.Updated:
                self._move(point.id(), place)
            elif state == point.State.Released:
                self._lift(point.id(), place)

    def _cancel(self, _event: QEvent) -> None:
        self._now(touches.let_go(self._hand))

    def _mouse(self, event: QEvent) -> None:
        assert isinstance(event, QMouseEvent)
        if event.type() == _Kind.MouseMove:
            self._move(MOUSE, event.position())
        elif event.button() == QtCore.Qt.MouseButton.LeftButton:
            self._kiosk.touched()
            act = self._press if event.type() == _Kind.MouseButtonPress else self._lift
            act(MOUSE, event.position())

    def _press(self, finger: int, place: QPointF) -> None:
        if self._hand.touch is not None:
            return
        # EN 301 549 5.1.3.6: speech stops when somebody acts.
        speaking = self._speech.hush()
        target = button_at(self._window.contentItem(), place)
        self._target = target
        self._card = card_at(self._window.contentItem(), place) if speaking and target is None else None
        box = box_of(target) if target else None
        self._now(touches.press(self._hand, finger, box, self._seconds(), self._rebound()))
        self.pressed.emit()

    def _move(self, finger: int, place: QPointF) -> None:
        self._now(touches.move(self._hand, finger, place.x(), place.y(), self._kiosk.slip))

    def _lift(self, finger: int, place: QPointF) -> None:
        self._move(finger, place)
        target, card = self._target, self._card
        self._card = None
        if card is not None and shiboken6.isValid(card) and box_of(card).holds(place.x(), place.y(), 0):
            # Whoever listens touches what they want to hear.
            self._speech.read_item(card)
        hand, meant = touches.lift(self._hand, finger, self._seconds())
        self._now(hand)
        # The screen may have changed under the finger.
        if meant and target is not None and shiboken6.isValid(target) and target.isVisible():
            target.forceActiveFocus(QtCore.Qt.FocusReason.MouseFocusReason)
            click(target)

    def _now(self, hand: Hand) -> None:
        self._hand = hand
        target = self._target
        if target is not None and shiboken6.isValid(target):
            target.setProperty("down", hand.held)
        if hand.touch is None:
            self._target = None

    def _key(self, event: QEvent) -> None:
        assert isinstance(event, QKeyEvent)
        # Holding a key is one press (VVSG 2.0 7.2-M).
        if event.isAutoRepeat():
            return
        name, at = QtCore.Qt.Key(event.key()).name.removeprefix("Key_"), self._seconds()
        struck, self._struck = self._struck, (name, at)
        if name == struck[0] and touches.rebounds(at - struck[1], self._rebound()):
            return
        self._kiosk.touched()
        self._speech.hush()
        if name == STAFF_KEY:
            self.staff_key.emit()
            return
        keypad = bool(event.modifiers() & QtCore.Qt.KeyboardModifier.KeypadModifier)
        act = act_of(name, keypad, self._kiosk.view.right_to_left)
        if act is None or self._kiosk.explain(act):
            return
        if act is Act.CHOOSE:
            self._choose()
        elif act is Act.LISTEN:
            self._speech.by_key()
        elif act in {Act.NEXT, Act.PREVIOUS}:
            step(self._window, act is Act.NEXT)
        else:
            self._kiosk.act(act)

    def _rebound(self) -> float:
        """How soon a second strike is not meant, seconds."""
        return self._kiosk.shelf.clinic.number("double_strike_ms") / 1000

    def _choose(self) -> None:
        item = focused(self._window)
        if item is None or not item.isVisible():
            return
        if item.inherits("QQuickAbstractButton"):
            click(item)
            self._speech.answer()
        else:
            self._speech.read_item(item)


def click(button: QQuickItem) -> None:
    """Touch a button; Qt tells whatever listens."""
    QMetaObject.invokeMethod(button, "click")


def box_of(item: QQuickItem) -> Box:
    """Where an item stands in its window, px."""
    box = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    return Box(box.left(), box.top(), box.right(), box.bottom())


def button_at(item: QQuickItem, place: QPointF) -> QQuickItem | None:
    """The button that a person sees at a point of the window, None beside all of them."""
    for child in sorted(item.childItems(), key=lambda child: child.z(), reverse=False)[::-1]:
        if not child.isVisible() or not child.isEnabled():
            continue
        found = button_at(child, place)
        if found is not None:
            return found
        if child.inherits("QQuickAbstractButton") and child.contains(child.mapFromScene(place)):
            return child
    return None


def card_at(item: QQuickItem, place: QPointF) -> QQuickItem | None:
    """The card that a person sees at a point of the window."""
    for child in item.childItems()[::-1]:
        if child.isVisible():
            found = card_at(child, place)
            if found is not None:
                return found
            if (
                child.property("heading") is not None
                and child.property("limit") is not None
                and child.contains(child.mapFromScene(place))
            ):
                return child
    return None


def step(window: QQuickWindow, forward: bool) -> None:
    """Move the focus to the next thing that can be chosen, round the whole screen, in the order it is read."""
    there = focused(window)
    start = there if there is not None and there.isVisible() else window.contentItem()
    for item in chain(start, forward):
        if item.isVisible() and item.isEnabled() and item.activeFocusOnTab():
            reason = QtCore.Qt.FocusReason.TabFocusReason if forward else QtCore.Qt.FocusReason.BacktabFocusReason
            item.forceActiveFocus(reason)
            return
