"""Every screen a patient can reach, one after another: for pictures, measurements and tests."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

from kiosk.bridge.kiosk import Kiosk
from kiosk.bridge.staff import Staff as StaffScreens
from kiosk.core.clinic import Clinic
from kiosk.core.learning import Check, Normal
from kiosk.core.lesson import Asked, Lesson, Try
from kiosk.core.session import OVERLAYS, QUESTION_SECONDS, Ease, Instant, Screen, Session
from kiosk.core.staff import Sheet, Staff
from kiosk.core.theme import Scheme, TextSize
from kiosk.core.visit import Visit

# A Sunday afternoon, so that pictures and measurements are the same on every day.
STILL = datetime(2026, 11, 22, 14, 30, tzinfo=UTC)
NOW = Instant(1000.0, STILL)


def tour(
    kiosk: Kiosk,
    language: str,
    size: TextSize = TextSize.NORMAL,
    scheme: Scheme = Scheme.DEFAULT,
    ease: Ease = Ease(),  # noqa: B008 - frozen
    beside: bool = False,
) -> Iterator[tuple[str, Session]]:
    """Name and session of every screen, with English beside or without; the kiosk stands there when it is yielded."""
    look = Session(language=language, size=size, scheme=scheme, ease=ease, beside=beside)
    base = replace(look, begun_at=STILL, touched_at=NOW.seconds)
    yield from _parts(kiosk, "welcome", base)
    yield from _parts(kiosk, "home", replace(base, screen=Screen.HOME, under=Screen.HOME))
    for stop, name in enumerate(kiosk.stop_names()):
        page = replace(base, screen=Screen.PAGE, under=Screen.PAGE, stop=stop)
        yield from _parts(kiosk, f"page-{stop + 1:02}-{name}", page)
    yield from learning(kiosk, base)
    for screen in (Screen.UNWELL, Screen.LANGUAGE, Screen.COMFORT, Screen.KEYS, Screen.TAKE):
        yield from _parts(kiosk, screen.value, replace(base, screen=screen, under=Screen.HOME))
    for name, waited in (("idle-question", 0.0), ("idle-countdown", QUESTION_SECONDS * 0.75)):
        asked = replace(base, screen=Screen.HOME, under=Screen.HOME, asked_at=NOW.seconds - waited)
        kiosk.place(asked)
        yield name, asked


# A visit with everything set, so that the staff's screens are as full as they get.
VISIT = Visit(
    injected_at=STILL, side="left", steroid=True, sedation=False, diabetes=True, blood_thinner_stopped=True,
    restart_day=date(2026, 11, 24), restart_minute=480,
)  # fmt: skip
STAFF = (
    ("pad", Staff(Sheet.PAD, digits=2)),
    ("pad-wrong", Staff(Sheet.PAD, refused=True, wait_until=NOW.seconds + 40)),
    *((sheet.value, Staff(sheet)) for sheet in Sheet if sheet not in {Sheet.NONE, Sheet.PAD, Sheet.SETTING}),
    ("setting-number", Staff(Sheet.SETTING, setting="driving_ban_hours", draft=12)),
    ("setting-choice", Staff(Sheet.SETTING, setting="clock")),
    ("setting-phone", Staff(Sheet.SETTING, setting="clinic_phone", note="bad_phone")),
    ("setting-phone-doubt", Staff(Sheet.SETTING, setting="clinic_phone", draft="(555) 010-0123", doubt=True)),
    ("setting-date", Staff(Sheet.SETTING, setting="review_by", draft="2027-03-01")),
    ("setting-fever", Staff(Sheet.SETTING, setting="fever_c", draft=38.2)),
    ("setting-hour", Staff(Sheet.SETTING, setting="bright_from", draft="08:00")),
    ("setting-doubt", Staff(Sheet.SETTING, setting="driving_ban_hours", draft=12, doubt=True)),
)


def staff_tour(kiosk: Kiosk, language: str) -> Iterator[tuple[str, Session]]:
    """Every screen of the staff in a language, and every part of it; their look is always the usual one."""
    panel = kiosk.findChild(StaffScreens)
    assert panel is not None, "a kiosk without its staff's screens"
    panel.show_pin("4826")
    clinic = kiosk.shelf.clinic
    kiosk.use_clinic(Clinic({**clinic.values, "staff_language": language}))
    base = Session(screen=Screen.HOME, under=Screen.HOME, language="es", visit=VISIT, begun_at=STILL)
    for name, staff in STAFF:
        part = 0
        while not part or (panel.view is not None and part < panel.view.parts):
            session = replace(base, staff=replace(staff, part=part), touched_at=NOW.seconds)
            kiosk.place(session)
            yield f"staff-{name}" if not part else f"staff-{name}-{part + 1}", session
            part += 1
    kiosk.use_clinic(clinic)


def learning(kiosk: Kiosk, base: Session) -> Iterator[tuple[str, Session]]:
    """Every question, what is said about an answer, both ends, and what may be felt."""
    leaflet = kiosk.frame.shelf.leaflet
    if leaflet is not None and leaflet.check is not None:
        yield from _check(kiosk, replace(base, screen=Screen.CHECK, under=Screen.CHECK), leaflet.check)
    if leaflet is not None and leaflet.normal is not None:
        yield from _normal(kiosk, replace(base, screen=Screen.NORMAL, under=Screen.NORMAL), leaflet.normal)


def _check(kiosk: Kiosk, base: Session, check: Check) -> Iterator[tuple[str, Session]]:
    asked = tuple(Asked(question.id, question.safety) for question in check.questions)

    def at(name: str, lesson: Lesson) -> Iterator[tuple[str, Session]]:
        return _parts(kiosk, f"check-{name}", replace(base, lesson=lesson))

    yield from at("00-intro", Lesson(asked=asked))
    for number, question in enumerate(check.questions):
        name, here = f"{number + 1:02}-{question.id}", Lesson(asked=asked, at=number)
        yield from at(name, here)
        wrong = max((a for a in question.answers if not a.right), key=lambda a: sum(len(s.text) for s in a.feedback))
        for tries in (1, 2) if question.safety else (1,):
            missed = (Try(question.id, wrong.id, False),) * tries
            yield from at(f"{name}-wrong-{tries}", replace(here, shown=wrong.id, tries=missed))
        if question.safety:
            right = (Try(question.id, question.right, True),)
            yield from at(f"{name}-right", replace(here, shown=question.right, tries=right))
    done = tuple(Try(question.id, question.right, True) for question in check.questions)
    yield from at("90-end", Lesson(asked=asked, at=len(asked), tries=done))
    yield from at("91-nurse", Lesson(asked=asked, at=len(asked)))


def _normal(kiosk: Kiosk, base: Session, normal: Normal) -> Iterator[tuple[str, Session]]:
    yield from _parts(kiosk, "normal", base)
    for area in normal.areas:
        yield from _parts(kiosk, f"normal-{area.id}", replace(base, lesson=Lesson(area=area.id)))
    # What is said about a sign: of each level one, and what has an action of its own.
    told = [(area, sign) for area in normal.areas for sign in area.signs if sign.own_action]
    told += [(area, area.signs[0]) for area in normal.areas[:3]] + [
        (area, area.signs[-1]) for area in normal.areas[3:6]
    ]
    for area, sign in told:
        name = f"normal-{area.id}-{sign.item.partition('/')[2]}"
        yield from _parts(kiosk, name, replace(base, lesson=Lesson(area=area.id, sign=sign.item)))


def _parts(kiosk: Kiosk, name: str, session: Session) -> Iterator[tuple[str, Session]]:
    number = 1
    while True:
        kiosk.place(session)
        after = kiosk.view.turn.after
        yield name if number == 1 else f"{name}-{number}", session
        if after is None:
            return
        over = session.screen in OVERLAYS
        session = replace(session, over_anchor=after) if over else replace(session, anchor=after)
        number += 1
