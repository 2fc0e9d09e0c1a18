"""Every screen a patient can reach, one after another: for pictures, measurements and tests."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

from kiosk.bridge.kiosk import Kiosk
from kiosk.core.session import OVERLAYS, QUESTION_SECONDS, Ease, Instant, Screen, Session
from kiosk.core.theme import Scheme, TextSize

# A Sunday afternoon, so that pictures and measurements are the same on every day.
STILL = datetime(2026, 11, 22, 14, 30, tzinfo=UTC)
NOW = Instant(1000.0, STILL)


def tour(
    kiosk: Kiosk,
    language: str,
    size: TextSize = TextSize.NORMAL,
    scheme: Scheme = Scheme.DEFAULT,
    ease: Ease = Ease(),  # noqa: B008 - frozen
) -> Iterator[tuple[str, Session]]:
    """Name and session of every screen; the kiosk stands at the session when it is yielded."""
    base = Session(language=language, size=size, scheme=scheme, ease=ease, begun_at=STILL, touched_at=NOW.seconds)
    yield from _parts(kiosk, "welcome", base)
    yield from _parts(kiosk, "home", replace(base, screen=Screen.HOME, under=Screen.HOME))
    for stop, name in enumerate(kiosk.stop_names()):
        page = replace(base, screen=Screen.PAGE, under=Screen.PAGE, stop=stop)
        yield from _parts(kiosk, f"page-{stop + 1:02}-{name}", page)
    for screen in (Screen.UNWELL, Screen.LANGUAGE, Screen.COMFORT, Screen.KEYS):
        yield from _parts(kiosk, screen.value, replace(base, screen=screen, under=Screen.HOME))
    for name, waited in (("idle-question", 0.0), ("idle-countdown", QUESTION_SECONDS * 0.75)):
        asked = replace(base, screen=Screen.HOME, under=Screen.HOME, asked_at=NOW.seconds - waited)
        kiosk.place(asked)
        yield name, asked


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
