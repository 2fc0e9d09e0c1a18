"""Nothing leaves the kiosk from the patient's side: it cannot be closed, covered, shrunk or left behind."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtQuick import QQuickWindow

# The kiosk ends with this only when staff leave it; the service manager starts it again after anything else.
LEFT_BY_STAFF = 0
# Long enough for a window manager to finish what it does, short enough that nobody waits.
RETURN_MS = 150
# Whoever fights back again and again only burns the machine.
CALM_MS = 1000
_Kind = QEvent.Type
_REFUSED = frozenset({_Kind.Close, _Kind.DragEnter, _Kind.DragMove, _Kind.Drop, _Kind.NativeGesture})
_LOST = frozenset(
    {_Kind.FocusOut, _Kind.WindowDeactivate, _Kind.WindowStateChange, _Kind.Hide, _Kind.Move, _Kind.Expose}
)


class Guard(QObject):
    """Sits on the window: refuses to close it, and puts it back in front, in focus and on the full screen."""

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__(window)
        self._window = window
        # Whether it has been tried once already.
        self._again = False
        # Under Wayland nobody can ask for the focus: the compositor alone gives it.
        self._may_ask = not QGuiApplication.platformName().startswith("wayland")
        self._returning = QTimer(self, interval=RETURN_MS, singleShot=True)
        self._returning.timeout.connect(self.come_back)
        window.installEventFilter(self)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.screenAdded.connect(self._follow)
        application.screenRemoved.connect(self._soon)
        application.primaryScreenChanged.connect(self._soon)
        for screen in application.screens():
            self._follow(screen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Refuse what would end the kiosk, and come back from what took it away."""
        kind = event.type()
        if kind in _REFUSED:
            event.ignore()
            return True
        if kind in _LOST:
            self._soon()
        return False

    def come_back(self) -> None:
        """In front, in focus, on the whole of the screen."""
        if self.stands:
            self._again = False
            return
        window, screen = self._window, QGuiApplication.primaryScreen()
        if screen is not None and window.screen() not in QGuiApplication.screens():
            window.setScreen(screen)
        minimized = window.windowState() == QtCore.Qt.WindowState.WindowMinimized
        if self._again and self._may_ask and window.isVisible() and not minimized and not window.isExposed():
            # Somebody else took it off the screen; Qt still thinks that it is there.
            window.hide()
        self._again = not self._again
        if not window.isVisible() or window.windowState() != QtCore.Qt.WindowState.WindowFullScreen:
            window.showFullScreen()
        if self._may_ask:
            window.raise_()
            window.requestActivate()
        # Until it has worked: what lies on top may come back too.
        self._returning.start(CALM_MS)

    @property
    def stands(self) -> bool:
        """Whether the window is seen, has the focus and covers its screen."""
        window = self._window
        full = window.windowState() == QtCore.Qt.WindowState.WindowFullScreen
        covers = window.screen() is None or window.size() == window.screen().size()
        return (
            window.isVisible() and full and covers and (not self._may_ask or (window.isActive() and window.isExposed()))
        )

    def _follow(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._soon)
        self._soon()

    def _soon(self, *_what: object) -> None:
        if not self._returning.isActive():
            self._returning.start(RETURN_MS)
