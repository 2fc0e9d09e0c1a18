"""What staff have said of one visit, and how it tailors the leaflet; what they left open stays careful."""

from __future__ import annotations

from datetime import date, datetime, time, tzinfo

from kiosk.core.clinic import Clinic
from kiosk.core.content import Stop
from kiosk.core.records import record, replace

SIDES = ("left", "right", "both")
# How far back an injection may have been, hours.
OLDEST_HOURS = 24


@record
class Visit:
    """One visit; None and '' are "nobody has said".

    ``injected_at`` is a moment in UTC. The blood thinner starts again on ``restart_day`` at ``restart_minute`` minutes
    after midnight, local: with one of the two alone the leaflet says "ask your team" (C17).
    """

    injected_at: datetime | None = None
    side: str = ""
    steroid: bool | None = None
    sedation: bool | None = None
    diabetes: bool | None = None
    blood_thinner_stopped: bool | None = None
    restart_day: date | None = None
    restart_minute: int | None = None
    test_block: bool | None = None

    def restart(self, zone: tzinfo | None) -> datetime | None:
        """The moment to start the blood thinner again; only where it was stopped and both parts are set."""
        if not self.blood_thinner_stopped or self.restart_day is None or self.restart_minute is None:
            return None
        at = time(self.restart_minute // 60, self.restart_minute % 60)
        moment = datetime.combine(self.restart_day, at)
        return moment.astimezone() if zone is None else moment.replace(tzinfo=zone)


# The setting that each field fills.
FIELDS = {
    "steroid_given": "steroid",
    "sedation_given": "sedation",
    "has_diabetes": "diabetes",
    "blood_thinner_stopped": "blood_thinner_stopped",
    "diagnostic_block": "test_block",
}


def flag_of(visit: Visit, key: str) -> bool | None:
    """A flag by the name of its setting."""
    found = getattr(visit, FIELDS[key])
    return found if isinstance(found, bool) else None


def with_flag(visit: Visit, key: str, value: bool | None) -> Visit:
    """The visit with a flag set; a blood thinner that was not stopped has no time to start again."""
    visit = replace(visit, **{FIELDS[key]: value})  # type: ignore[arg-type]
    if not visit.blood_thinner_stopped:
        visit = replace(visit, restart_day=None, restart_minute=None)
    return visit


def with_flags(clinic: Clinic, visit: Visit) -> Clinic:
    """The clinic's settings with what is known of this visit: enough to know which pages there are."""
    flags = {key: flag_of(visit, key) for key in FIELDS}
    known: dict[str, bool | str] = {key: flag for key, flag in flags.items() if flag is not None}
    if visit.side:
        known["procedure_side"] = visit.side
    return Clinic({**clinic.values, **known}) if known else clinic


def tailored(clinic: Clinic, visit: Visit, zone: tzinfo | None) -> Clinic:
    """The clinic's settings with all of this visit; the moment to start again is one, for each language to say."""
    clinic = with_flags(clinic, visit)
    moment = visit.restart(zone)
    return clinic if moment is None else Clinic({**clinic.values, "blood_thinner_restart": moment})


def same_stop(before: tuple[Stop, ...], after: tuple[Stop, ...], stop: int) -> int:
    """Where a stop of one way stands on another: the same page, else the last one before it that is still there."""
    if not before or not after:
        return 0
    places = {place: number for number, place in enumerate(after)}
    for place in reversed(before[: min(stop, len(before) - 1) + 1]):
        if place in places:
            return places[place]
    return 0
