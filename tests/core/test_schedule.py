"""Moments are true hours after the injection, in the clinic's time zone, never early and never exactly midnight."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.schedule import STEP_MINUTES, Schedule, clock_is_right, schedule_for

ZONES = ("UTC", "Europe/Dublin", "America/New_York", "Asia/Kathmandu", "America/Havana", "Pacific/Auckland")
MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2060, 12, 30), timezones=st.just(UTC))


def schedule(local: str, zone: str) -> Schedule:
    """An injection at a local time such as "2026-11-22 14:30"."""
    return schedule_for(datetime.fromisoformat(local).replace(tzinfo=ZoneInfo(zone)), ZoneInfo(zone))


@pytest.mark.parametrize(
    ("injected", "zone", "hours", "local"),
    [
        ("2026-11-23 14:30", "UTC", 4, "2026-11-23 18:30"),
        ("2026-11-23 14:30", "UTC", 24, "2026-11-24 14:30"),
        ("2026-11-23 22:10", "UTC", 8, "2026-11-24 06:10"),
        ("2026-11-30 14:30", "UTC", 24, "2026-12-01 14:30"),
        ("2026-12-31 23:30", "UTC", 8, "2027-01-01 07:30"),
        ("2028-02-28 14:30", "UTC", 24, "2028-02-29 14:30"),
        ("2028-02-29 14:30", "UTC", 24, "2028-03-01 14:30"),
        ("2027-02-28 14:30", "UTC", 24, "2027-03-01 14:30"),
        # Clocks go forward: 24 true hours end an hour later by the clock; back: an hour earlier.
        ("2027-03-27 14:30", "Europe/Dublin", 24, "2027-03-28 15:30"),
        ("2027-10-30 14:30", "Europe/Dublin", 24, "2027-10-31 13:30"),
        ("2027-03-13 14:30", "America/New_York", 24, "2027-03-14 15:30"),
        ("2026-10-31 14:30", "America/New_York", 24, "2026-11-01 13:30"),
        ("2027-03-27 22:30", "Europe/Dublin", 3, "2027-03-28 02:30"),
        ("2026-10-31 23:30", "America/New_York", 4, "2026-11-01 02:30"),
        ("2027-03-27 14:30", "Europe/Dublin", 168, "2027-04-03 15:30"),
        # Rounded up to 5 minutes, and over midnight.
        ("2026-11-23 14:31", "UTC", 24, "2026-11-24 14:35"),
        ("2026-11-23 14:30:01", "UTC", 24, "2026-11-24 14:35"),
        ("2026-11-23 14:59:59", "UTC", 1, "2026-11-23 16:00"),
        ("2026-11-23 12:00", "UTC", 24, "2026-11-24 12:00"),
        ("2026-11-23 00:00", "UTC", 24, "2026-11-24 00:05"),
        ("2026-11-22 23:56", "UTC", 24, "2026-11-24 00:05"),
        ("2026-11-23 00:00", "Europe/Dublin", 0, "2026-11-23 00:05"),
        ("2026-11-23 16:00", "America/New_York", 8, "2026-11-24 00:05"),
    ],
)
def test_so_many_hours_after_the_injection_it_is(injected: str, zone: str, hours: int, local: str) -> None:
    found = schedule(injected, zone).after(hours)
    assert found is not None
    assert found.strftime("%Y-%m-%d %H:%M") == local


@given(injected=MOMENTS, hours=st.integers(0, 1008), zone=st.sampled_from(ZONES))
def test_rounding_never_shortens_a_ban_and_adds_less_than_ten_minutes(
    injected: datetime, hours: int, zone: str
) -> None:
    found = Schedule(injected, ZoneInfo(zone)).after(hours)
    assert found is not None
    exact = injected + timedelta(hours=hours)
    assert timedelta(0) <= found - exact < timedelta(minutes=2 * STEP_MINUTES)


@given(injected=MOMENTS, hours=st.integers(0, 1008), zone=st.sampled_from(ZONES))
def test_a_moment_stands_on_five_minutes_and_never_at_midnight(injected: datetime, hours: int, zone: str) -> None:
    found = Schedule(injected, ZoneInfo(zone)).after(hours)
    assert found is not None
    assert found.minute % STEP_MINUTES == 0
    assert (found.second, found.microsecond) == (0, 0)
    assert (found.hour, found.minute) != (0, 0)


@pytest.mark.parametrize(
    ("now", "right"),
    [
        (datetime(1970, 1, 1, tzinfo=UTC), False),
        (datetime(2025, 12, 31, 23, 59, tzinfo=UTC), False),
        (datetime(2026, 1, 1, tzinfo=UTC), True),
        (datetime(2060, 12, 31, 23, 59, tzinfo=UTC), True),
        (datetime(2061, 1, 1, tzinfo=UTC), False),
        (datetime(2099, 1, 1, tzinfo=UTC), False),
        (datetime(1, 1, 1, tzinfo=UTC), False),
        (datetime(9999, 12, 31, 23, 59, tzinfo=UTC), False),
    ],
)
def test_a_clock_far_from_this_program_is_not_believed(now: datetime, right: bool) -> None:
    assert clock_is_right(now) is right
    made = schedule_for(now, UTC)
    assert made.known is right
    assert (made.start() is None) is not right
    assert (made.after(24) is None) is not right
    assert (made.days(0, 1) is None) is not right


@pytest.mark.parametrize(
    ("injected", "zone", "hours", "near"),
    [
        ("2026-11-23 14:30", "UTC", 0, True),
        ("2026-11-23 14:30", "UTC", 6 * 24, True),
        ("2026-11-23 23:50", "UTC", 6 * 24 + 1, False),
        ("2026-11-23 14:30", "UTC", 7 * 24, False),
        ("2026-12-28 14:30", "America/New_York", 6 * 24, True),
        ("2026-12-28 20:30", "America/New_York", 6 * 24 + 4, False),
    ],
)
def test_a_weekday_alone_names_the_next_six_days(injected: str, zone: str, hours: int, near: bool) -> None:
    made = schedule(injected, zone)
    moment = made.after(hours)
    assert moment is not None
    assert made.is_near(moment) is near


@given(injected=MOMENTS, hours=st.integers(0, 1008), zone=st.sampled_from(ZONES))
def test_a_near_moment_never_bears_the_weekday_of_another_day_of_the_visit(
    injected: datetime, hours: int, zone: str
) -> None:
    made = Schedule(injected, ZoneInfo(zone))
    moment, start = made.after(hours), made.start()
    assert moment is not None
    assert start is not None
    if made.is_near(moment) and moment.weekday() == start.weekday():
        assert moment.date() == start.date()


@pytest.mark.parametrize(
    ("injected", "zone", "span", "days"),
    [
        ("2026-11-23 14:30", "UTC", (0, 0), (date(2026, 11, 23), date(2026, 11, 23))),
        ("2026-12-30 23:30", "America/New_York", (1, 7), (date(2026, 12, 31), date(2027, 1, 6))),
        ("2028-02-28 00:10", "Europe/Dublin", (1, 2), (date(2028, 2, 29), date(2028, 3, 1))),
        ("2027-03-27 23:30", "Europe/Dublin", (0, 1), (date(2027, 3, 27), date(2027, 3, 28))),
    ],
)
def test_days_are_counted_in_the_clinic_s_own_zone(
    injected: str, zone: str, span: tuple[int, int], days: tuple[date, date]
) -> None:
    assert schedule(injected, zone).days(*span) == days
