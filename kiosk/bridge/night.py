"""The dimmed screen outside opening hours: the first touch wakes it and does nothing else."""

from __future__ import annotations

from PySide6.QtCore import Property, QEvent, QObject, Signal
from PySide6.QtQml import QmlElement, QmlSingleton
from PySide6.QtQuick import QQuickWindow

from kiosk.bridge.kiosk import Clock, Kiosk
from kiosk.core.night import dimmed

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

_Kind = QEvent.Type
_ENDS = {
    _Kind.TouchBegin: _Kind.TouchEnd,
    _Kind.MouseButtonPress: _Kind.MouseButtonRelease,
    _Kind.KeyPress: _Kind.KeyRelease,
    _Kind.Wheel: _Kind.Wheel,
}
_DURING = frozenset({_Kind.TouchUpdate, _Kind.MouseMove, _Kind.KeyPress, _Kind.MouseButtonPress})
_BROKEN_OFF = frozenset({_Kind.TouchCancel, _Kind.FocusOut})


@QmlElement
@QmlSingleton
class Night(QObject):
    """Whether the screen is dimmed; takes the whole touch, click or key that wakes it."""

    changed = Signal()
    _made: Night | None = None

    def __init__(self, kiosk: Kiosk, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._clock = clock
        self._dimmed = False
        self._until: QEvent.Type | None = None
        self.tick()

    @staticmethod
    def create(_engine: QObject) -> Night:
        """The one that ``offer`` was given; QML never makes its own."""
        assert Night._made is not None
        return Night._made

    def offer(self) -> None:
        """Make this the object that QML calls Night."""
        Night._made = self

    def watch(self, window: QQuickWindow) -> None:
        """See every touch before anything else does; so this comes after every other filter."""
        window.installEventFilter(self)

    def tick(self) -> None:
        """Time went by, or somebody touched."""
        at = self._clock.now()
        now = dimmed(self._kiosk.shelf.clinic, self._kiosk.session, at, self._clock.schedule(at).start())
        if now != self._dimmed:
            self._dimmed = now
            self.changed.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Swallow what wakes the screen, from its beginning to its end."""
        kind = event.type()
        if self._dimmed and kind in _ENDS:
            self._until = None if kind == _Kind.Wheel else _ENDS[kind]
            self._kiosk.touched()
            self.tick()
        elif self._until is None:
            return False
        elif kind == self._until or kind in _BROKEN_OFF:
            self._until = None
            if kind in _BROKEN_OFF:
                return False
        elif kind not in _DURING:
            # A touch that begins anew has lost its end, and counts.
            self._until = None if kind == _Kind.TouchBegin else self._until
            return False
        event.accept()
        return True

    dimmed = Property(bool, lambda self: self._dimmed, notify=changed)


__all__ = ["Night"]
