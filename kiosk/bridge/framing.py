"""Session, settings and look into the frame that every view is derived from."""

from __future__ import annotations

from kiosk.bridge.derive import note_height
from kiosk.bridge.frame import Frame
from kiosk.bridge.look import Look
from kiosk.bridge.reader import Reader, for_visit
from kiosk.core.content import Stop
from kiosk.core.languages import SOURCE
from kiosk.core.schedule import Schedule
from kiosk.core.session import Session
from kiosk.core.shelf import Shelf
from kiosk.core.wording import Wording


def framed(
    shelf: Shelf,
    look: Look,
    reader: Reader,
    session: Session,
    schedule: Schedule,
    route: tuple[Stop, ...],
    can: tuple[bool, bool, bool],
) -> Frame:
    """The frame of whoever reads; ``route`` is the visit's way through the leaflet.

    ``can`` is whether the screen can be lowered, be heard, and print.
    """
    language, catalogue = reader.language, shelf.catalogues.get(reader.language.code)
    trusted = (shelf.reviewed(language.code), shelf.reviewed(SOURCE))
    wording = Wording(language, catalogue, shelf.clinic, schedule, shelf.words, *trusted, session.beside)
    shelf, wording = for_visit(shelf, wording, session.visit)
    note = note_height(wording, look.sizes, look.ruler, look.panel)
    return Frame(shelf, wording, look.panel, look.sizes, look.both, note, route, *can)
