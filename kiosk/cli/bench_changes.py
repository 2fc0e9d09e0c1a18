"""From the event to what a person sees or hears: the part of `kiosk bench` that stands in one window."""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC
from itertools import count, cycle
from statistics import median, quantiles
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

    from kiosk.bridge.speech import Speech

# So often is listened to: a sentence takes its time.
LISTENED = 20
# Without a first word after this there is no voice, s.
SILENT_SECONDS = 10.0
Row = dict[str, float]


def row_of(found: list[float]) -> Row:
    """Median and percentiles, ms."""
    hundredths = quantiles(found, n=100)
    return {
        "median": round(median(found), 1),
        "p95": round(hundredths[94], 1),
        "p99": round(hundredths[98], 1),
        "count": len(found),
    }


def changes_of(args: argparse.Namespace) -> dict[str, Row]:
    """From the event to the drawn frame, and from the wish to listen to the first word, ms."""
    from kiosk import app
    from kiosk.bridge.panels import panel_of
    from kiosk.cli.tour import NOW
    from kiosk.core import start
    from kiosk.core.places import Places, find_places
    from kiosk.core.session import Screen, Session
    from kiosk.core.theme import Scheme, TextSize

    app.prepare_environment()
    application = app.make_application(["kiosk"])
    places = Places(args.data / "resources", args.data / "translations") if args.data else find_places()
    shelf = start.read_everything(places, places.demonstration)
    clock = app.make_clock(shelf.clinic, lambda: NOW.wall, lambda: NOW.seconds, UTC)
    panel = panel_of((1920, 1080), None, shelf.clinic)
    running = app.build(shelf, places, panel, clock, needs_device=False)
    kiosk, window = running.kiosk, running.window
    assert kiosk is not None
    window.show()
    application.processEvents()
    drawn: list[float] = []
    window.frameSwapped.connect(lambda: drawn.append(time.perf_counter()))

    def measure(act: Callable[[], None]) -> float:
        drawn.clear()
        begun = time.perf_counter()
        act()
        while not drawn:
            application.processEvents()
        app.settle(application)
        return (drawn[0] - begun) * 1000

    page = Session(screen=Screen.PAGE, under=Screen.PAGE)
    codes = [language.code for language in shelf.languages]
    stops = len(kiosk.stop_names())

    from PySide6.QtCore import QEvent, QPointF, Qt
    from PySide6.QtGui import QMouseEvent

    def mouse(kind: QEvent.Type, place: QPointF) -> None:
        left = Qt.MouseButton.LeftButton
        event = QMouseEvent(kind, place, place, left, left, Qt.KeyboardModifier.NoModifier)
        application.sendEvent(window, event)

    # The button that leads on, and a place beside every button.
    sizes = running.look.sizes if running.look else None
    assert sizes is not None
    onward = QPointF(window.width() - sizes.margin - sizes.navigation, window.height() - sizes.bottom_bar / 2)
    beside = QPointF(2.0, window.height() / 2)

    def changes(kind: str) -> Iterator[Callable[[], None]]:
        if kind == "page":
            for stop in cycle(range(stops)):
                yield lambda stop=stop: kiosk.openStop(stop)  # type: ignore[misc]
        if kind == "language":
            for code in cycle([*codes[1:], codes[0]]):
                yield lambda code=code: kiosk.chooseLanguage(code)  # type: ignore[misc]
        if kind == "text size":
            for size in cycle([TextSize.LARGEST, TextSize.NORMAL]):
                yield lambda size=size: kiosk.chooseSize(size.value)  # type: ignore[misc]
        if kind == "press look":
            for _ in count():
                yield lambda: mouse(QEvent.Type.MouseButtonPress, onward)
        if kind == "big buttons":
            for big in cycle([True, False]):
                yield lambda big=big: kiosk.setBig(big)  # type: ignore[misc]
        if kind == "lower":
            for low in cycle([True, False]):
                yield lambda low=low: kiosk.setLow(low)  # type: ignore[misc]
        for scheme in cycle([Scheme.WHITE_ON_BLACK, Scheme.DEFAULT]):
            yield lambda scheme=scheme: kiosk.chooseScheme(scheme.value)  # type: ignore[misc]

    result = {}
    for kind in ("press look", "page", "language", "text size", "contrast", "big buttons", "lower"):
        if kind == "language" and len(codes) == 1:
            continue
        found: list[float] = []
        acts = changes(kind)
        for number in range(args.changes):
            if kind != "page" and number % 10 == 0:
                kiosk.place(replace(page, stop=(number // 10 * 7) % stops))
                app.settle(application)
            found.append(measure(next(acts)))
            if kind == "press look":
                # Lifted beside the button, so that the page stays.
                mouse(QEvent.Type.MouseMove, beside)
                mouse(QEvent.Type.MouseButtonRelease, beside)
                app.settle(application)
        result[kind] = row_of(found)
    assert running.speech is not None
    begun = replace(page, begun_at=NOW.wall, touched_at=NOW.seconds)
    heard = _speech_starts(application, running.speech, lambda: kiosk.place(begun), min(args.changes, LISTENED))
    running.speech.voice.close()
    return result | ({"speech start": row_of(heard)} if len(heard) > 1 else {})


def _speech_starts(application: QGuiApplication, speech: Speech, begin: Callable[[], None], times: int) -> list[float]:
    from kiosk import app

    heard: list[float] = []
    speech.voice.word.connect(lambda *_: heard.append(time.perf_counter()))
    speech.warm()
    found: list[float] = []
    # The first one waits for the process to start, as nobody does who has looked at the screen for a moment.
    for number in range(times + 1):
        begin()
        app.settle(application)
        heard.clear()
        begun = time.perf_counter()
        speech.read_screen()
        while not heard and time.perf_counter() - begun < SILENT_SECONDS:
            application.processEvents()
        speech.hush()
        if not heard:
            break
        if number:
            found.append((heard[0] - begun) * 1000)
    return found
