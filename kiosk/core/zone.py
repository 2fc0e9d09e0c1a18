"""The clinic's time zone."""

from __future__ import annotations

import logging
from datetime import tzinfo

from kiosk.core.clinic import Clinic

log = logging.getLogger("kiosk")


def zone_of(clinic: Clinic) -> tzinfo | None:
    """The clinic's time zone; None, which is the machine's, where it names none or an unknown one."""
    if not clinic.has("time_zone"):
        return None
    # Not at start: few clinics name their zone.
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        return ZoneInfo(clinic.text("time_zone"))
    except (OSError, ValueError, ZoneInfoNotFoundError) as error:
        log.warning("time_zone: %s; the machine's own is used", error)
        return None
