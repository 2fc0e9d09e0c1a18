"""When the screen is dimmed: outside the hours in which patients come, and only while nobody is there."""

from __future__ import annotations

from datetime import datetime, time

from kiosk.core.clinic import Clinic
from kiosk.core.session import Instant, Session

# Long enough to read the welcome screen after a touch has woken it, s.
AWAKE_SECONDS = 120.0


def is_open(clinic: Clinic, local: datetime) -> bool:
    """Whether patients are expected at a local moment; always, where the clinic has not set both hours.

    Hours that end before they begin go over midnight; the same hour twice is the whole day.
    """
    if not (clinic.has("bright_from") and clinic.has("bright_until")):
        return True
    begin, end = time.fromisoformat(clinic.text("bright_from")), time.fromisoformat(clinic.text("bright_until"))
    now = local.time()
    if begin < end:
        return begin <= now < end
    return now >= begin or now < end


def dimmed(clinic: Clinic, session: Session, at: Instant, local: datetime | None) -> bool:
    """Whether the screen is dimmed; never with a visit on it, and never where the clock is wrong (``local`` None)."""
    if local is None or not session.fresh or is_open(clinic, local):
        return False
    return at.seconds - session.touched_at >= AWAKE_SECONDS
