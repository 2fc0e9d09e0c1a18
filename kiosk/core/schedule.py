"""Clock times from the time of the injection: right over midnight, month ends and daylight saving."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, tzinfo

from kiosk.core.records import record

STEP_MINUTES = 5
FIRST_YEAR = 2026
LAST_YEAR = 2060
NEAR_DAYS = 6


@record
class Schedule:
    """The injection's moment (UTC) and the clinic's time zone.

    ``injected_at`` is None when the clock is wrong; ``zone`` None is the machine's own time zone.
    """

    injected_at: datetime | None
    zone: tzinfo | None = None

    @property
    def known(self) -> bool:
        """Whether moments can be told at all."""
        return self.injected_at is not None

    def start(self) -> datetime | None:
        """The local moment of the injection."""
        return None if self.injected_at is None else self.injected_at.astimezone(self.zone)

    def after(self, hours: float) -> datetime | None:
        """The local moment so many true hours later, rounded up to 5 minutes and never exactly midnight.

        A limit is rounded up because a ban that ends late is safe; 12:00 AM is passed over because
        people read it as the wrong day.
        """
        if self.injected_at is None:
            return None
        moment = self.injected_at + timedelta(hours=hours)
        spare = timedelta(minutes=moment.minute % STEP_MINUTES, seconds=moment.second, microseconds=moment.microsecond)
        if spare:
            moment += timedelta(minutes=STEP_MINUTES) - spare
        local = moment.astimezone(self.zone)
        if (local.hour, local.minute) == (0, 0):
            local = (moment + timedelta(minutes=STEP_MINUTES)).astimezone(self.zone)
        return local

    def is_near(self, moment: datetime) -> bool:
        """Whether a weekday alone names the moment's day."""
        start = self.start()
        return start is not None and (moment.date() - start.date()).days <= NEAR_DAYS

    def days(self, from_day: int, to_day: int) -> tuple[date, date] | None:
        """The first and the last local day of a stretch of days; day 0 is the day of the injection."""
        start = self.start()
        if start is None:
            return None
        return start.date() + timedelta(days=from_day), start.date() + timedelta(days=to_day)


def clock_is_right(now: datetime) -> bool:
    """Whether a clock can be believed: a battery that died shows a year from before this program."""
    return FIRST_YEAR <= now.astimezone(UTC).year <= LAST_YEAR


def schedule_for(now: datetime, zone: tzinfo | None = None) -> Schedule:
    """The schedule of an injection given now."""
    return Schedule(now.astimezone(UTC) if clock_is_right(now) else None, zone)
