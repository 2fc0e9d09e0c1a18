"""Opens the kiosk by its own command line, and writes down what stands in its window.

Use: probe.py FILE run --first-frame ...: FILE gets JSON, see ``Seen`` in watching.py.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication, QImage
from PySide6.QtQuick import QQuickWindow

from kiosk import app
from kiosk.__main__ import main
from kiosk.bridge.kiosk import Kiosk
from kiosk.core.session import Screen, Session

# The page that holds the emergency number.
ALWAYS = ("en", "red-overview")


def texts(window: QQuickWindow) -> list[str]:
    """What a screen reader finds in the window."""
    return list(_names(QAccessible.queryAccessibleInterface(window)))


def _names(part: QAccessibleInterface) -> Iterator[str]:
    if part.state().invisible:
        return
    name = part.text(QAccessible.Text.Name)
    if name:
        yield name
    for number in range(part.childCount()):
        child = part.child(number)
        if child is not None:
            yield from _names(child)


def colours(image: QImage) -> list[str]:
    """The colours of a picture, those that cover the most of it first; every seventh pixel is looked at."""
    pixels = memoryview(image.convertToFormat(QImage.Format.Format_RGB32).constBits()).cast("B").cast("I")
    return [f"#{pixel & 0xFFFFFF:06X}" for pixel, _ in Counter(pixels[::7].tolist()).most_common()]


def stand(kiosk: Kiosk, session: Session) -> None:
    """Stand at a session that somebody has touched just now, so that its next second asks nobody."""
    kiosk.place(session)
    kiosk.touched()


def look(running: app.Running) -> dict[str, object]:
    """Texts by "language screen", every page for the languages in WALK; "first" stands at the start."""
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    first = running.window.grabWindow()
    found = {"first": texts(running.window)}
    walked = os.environ.get("WALK", "").split()
    codes = [language.code for language in running.shelf.languages] if running.kiosk else []
    for code in codes:
        assert running.kiosk is not None
        stand(running.kiosk, Session(language=code, screen=Screen.HOME, under=Screen.HOME))
        app.settle(application)
        found[f"{code} home"] = texts(running.window)
        for stop, name in enumerate(running.kiosk.stop_names()):
            if code not in walked and (code, name) != ALWAYS:
                continue
            stand(running.kiosk, Session(language=code, screen=Screen.PAGE, under=Screen.PAGE, stop=stop))
            app.settle(application)
            found[f"{code} {name}"] = texts(running.window)
    if running.kiosk is not None:
        running.kiosk.place(Session())
    return {"languages": codes, "texts": found, "colours": colours(first)}


def check(words: list[str]) -> dict[str, object]:
    """What ``kiosk check`` says to the same data."""
    said = io.StringIO()
    # It says on the other one that this machine has no loudspeaker.
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(io.StringIO()):
        code = main(["check", *words])
    return {"check_code": code, "check": said.getvalue()}


def watched(words: list[str]) -> tuple[int, app.Running]:
    """The kiosk's own run to its end, and what it had put on the screen; the application must outlive it."""
    held: list[app.Running] = []
    make, show = app.make_application, app.show
    applications: list[QGuiApplication] = []

    def made(arguments: list[str]) -> QGuiApplication:
        applications.append(make(arguments))
        return applications[0]

    def shown(running: app.Running, windowed: bool) -> None:
        held.append(running)
        show(running, windowed)

    app.make_application, app.show = made, shown
    code = main(words)
    assert applications
    held[0].window.show()
    app.settle(applications[0])
    return code, held[0]


if __name__ == "__main__":
    file, words = Path(sys.argv[1]), sys.argv[2:]
    code, running = watched(words)
    seen = look(running) | check(words[words.index("--windowed") + 1 :])
    file.write_text(json.dumps(seen), "utf-8")
    sys.stdout.flush()
    sys.stderr.flush()
    # The parts are held in no order: what the kiosk's own end is like, other tests see.
    os._exit(code)
