"""The panel that the window stands on, and its change: another size, a screen that is turned, another screen."""

from __future__ import annotations

import logging

from PySide6.QtGui import QScreen
from PySide6.QtQuick import QQuickWindow

from kiosk.bridge.kiosk import Kiosk
from kiosk.bridge.look import Look
from kiosk.core.clinic import Clinic
from kiosk.core.panel import Panel, plausible, px_per_mm

log = logging.getLogger("kiosk")
# What is smaller is no screen of a kiosk, px.
LEAST_PX = 240


def panel_of(size: tuple[int, int], screen: QScreen | None, clinic: Clinic, inches: float | None = None) -> Panel:
    """The panel that a window of a size stands on."""
    measured = inches or (clinic.measure("screen_inches") if clinic.has("screen_inches") else None)
    if screen is None or measured is not None:
        return Panel(*size, px_per_mm(size, measured))
    pixels, millimetres = screen.size(), screen.physicalSize()
    figures = (millimetres.width(), millimetres.height())
    if not plausible((pixels.width(), pixels.height()), figures):
        log.warning("the screen says it is %.0f x %.0f mm, which cannot be: set screen_inches", *figures)
    return Panel(*size, px_per_mm((pixels.width(), pixels.height()), None, figures))


def follow(kiosk: Kiosk, look: Look, window: QQuickWindow, windowed: bool) -> None:
    """A window that changes its size, a screen that is turned, or another screen is a new panel."""
    density = look.panel.px_per_mm

    def resized() -> None:
        # While a monitor goes or comes a window may be next to nothing: no letter has room there.
        if min(window.width(), window.height()) >= LEAST_PX:
            kiosk.resize(Panel(window.width(), window.height(), density))

    def elsewhere(screen: QScreen) -> None:
        nonlocal density
        size = (screen.size().width(), screen.size().height())
        if min(size) <= 0:
            # Qt stands in a nameless screen where there is none: what is shown stays as it is.
            log.warning("the screen is gone: no monitor answers; the kiosk waits for it")
            return
        log.info("the kiosk stands on the screen %s, %d x %d", screen.name(), *size)
        density = panel_of(size, screen, kiosk.shelf.clinic).px_per_mm
        resized()

    if not windowed:
        window.screenChanged.connect(elsewhere)
    window.widthChanged.connect(resized)
    window.heightChanged.connect(resized)
    resized()
