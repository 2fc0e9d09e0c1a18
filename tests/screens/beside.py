"""Which pages cannot hold two languages, from the layout alone, without a window.

``QT_QPA_PLATFORM=offscreen python -m tests.screens.beside [--language ar] [--size 1024x768] [--text large]`` lists
them: panel, text size, language, pages.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC

from kiosk import app
from kiosk.bridge.derive import derive
from kiosk.bridge.framing import framed
from kiosk.bridge.look import Look
from kiosk.bridge.measure import load_fonts
from kiosk.bridge.panels import panel_of
from kiosk.bridge.reader import reader_of
from kiosk.cli.tour import NOW, STILL
from kiosk.core.languages import SOURCE
from kiosk.core.places import find_places
from kiosk.core.reading import read_shelf
from kiosk.core.schedule import schedule_for
from kiosk.core.session import OVERLAYS, Screen, Session
from kiosk.core.shelf import Shelf
from kiosk.core.tailor import route
from kiosk.core.theme import TextSize

from .stage import SIZES, Size

OTHERS = (Screen.HOME, Screen.NORMAL, *sorted(OVERLAYS, key=lambda screen: screen.value))


def alone(shelf: Shelf, size: Size, text: TextSize, code: str, inches: float | None = None) -> Iterator[str]:
    """The screens that stand in one language although English was asked for, by name."""
    panel = panel_of(size, None, shelf.clinic, inches)
    assert shelf.leaflet is not None
    stops = route(shelf.leaflet, shelf.clinic)
    look = Look(panel, shelf.languages[0].fonts, shelf.icons)
    base = Session(language=code, size=text, beside=True, begun_at=STILL, touched_at=NOW.seconds)
    pages = [(Screen.PAGE, stop) for stop in range(len(stops))]
    for screen, stop in [*pages, *((screen, 0) for screen in OTHERS)]:
        under = screen if screen not in OVERLAYS else Screen.HOME
        session = replace(base, screen=screen, under=under, stop=stop)
        reader = reader_of(session, shelf)
        look.dress(panel, text, session.scheme, reader.language.fonts)
        schedule = schedule_for(STILL, UTC)
        view = derive(framed(shelf, look, reader, session, schedule, stops, (False, True, True)), session, NOW)
        if view.alone:
            where = stops[stop]
            page = shelf.leaflet.sections[where.section].pages[where.page]
            yield page.id if screen is Screen.PAGE else screen.value


def say(line: str) -> None:
    """A line of the list."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main(words: Sequence[str] | None = None) -> int:
    """Prints one line for each panel, text size and language with such screens; 1 where there is any."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--language", action="append")
    parser.add_argument("--size", action="append", type=lambda said: tuple(map(int, said.split("x"))))
    parser.add_argument("--inches", type=float)
    parser.add_argument("--text", action="append", type=TextSize)
    args = parser.parse_args(words)
    application = app.make_application(["beside"])
    places = find_places()
    load_fonts(places.fonts)
    shelf = read_shelf(places, places.demonstration)
    found = 0
    for size in args.size or SIZES:
        for text in args.text or TextSize:
            for code in args.language or [one.code for one in shelf.languages if one.code != SOURCE]:
                pages = list(alone(shelf, size, text, code, args.inches))
                found += len(pages)
                if pages:
                    say(f"{size[0]}x{size[1]} {text.value} {code}: {len(pages)}: {' '.join(pages)}")
    say(f"{found} screens stand in one language.")
    del application
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main())
