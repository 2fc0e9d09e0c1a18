"""Who reads the screen just now, the patient or staff, what this visit needs, and which way the pages turned."""

from __future__ import annotations

from kiosk.core.languages import SOURCE, Language
from kiosk.core.records import record, replace
from kiosk.core.session import Ease, Screen, Session
from kiosk.core.shelf import Shelf
from kiosk.core.theme import Scheme, TextSize
from kiosk.core.visit import Visit, tailored
from kiosk.core.wording import Wording


@record
class Reader:
    """Language and look of whoever reads; the patient's own stay in the session meanwhile."""

    language: Language
    size: TextSize
    scheme: Scheme
    ease: Ease


def reader_of(session: Session, shelf: Shelf) -> Reader:
    """Staff read their own language in the usual look, everybody else what they have chosen."""
    if session.staff.open:
        code = shelf.clinic.text("staff_language") or SOURCE
        return Reader(shelf.language(code), TextSize.SMALL, Scheme.DEFAULT, Ease())
    return Reader(shelf.language(session.language), session.size, session.scheme, session.ease)


def for_visit(shelf: Shelf, wording: Wording, visit: Visit) -> tuple[Shelf, Wording]:
    """Shelf and words with what staff have said of this visit."""
    if visit == Visit():
        return shelf, wording
    clinic = tailored(shelf.clinic, visit, wording.schedule.zone)
    return replace(shelf, clinic=clinic), replace(wording, clinic=clinic)


def turned(before: Session, after: Session) -> int:
    """1 where the screen went on, -1 where it went back, 0 where it is the same place; overlays only appear."""
    if after.screen is not after.under or before.screen is not before.under:
        return 0
    order = (Screen.WELCOME, Screen.HOME, Screen.PAGE)
    if before.screen not in order or after.screen not in order:
        return 0
    was = (order.index(before.screen), before.stop, before.anchor)
    now = (order.index(after.screen), after.stop, after.anchor)
    return (now > was) - (now < was)
