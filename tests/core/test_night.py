"""When the screen is dimmed, at every edge of the hours."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from kiosk.core.clinic import Clinic
from kiosk.core.night import AWAKE_SECONDS, dimmed, is_open
from kiosk.core.session import Instant, Screen, Session

DAY = Clinic({"bright_from": "07:30", "bright_until": "18:00"})
OVER_MIDNIGHT = Clinic({"bright_from": "18:00", "bright_until": "07:30"})


def moment(text: str) -> datetime:
    return datetime.fromisoformat(f"2026-11-24T{text}").replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("clinic", "at", "is_bright"),
    [
        (DAY, "07:29:59", False), (DAY, "07:30:00", True), (DAY, "17:59:59", True), (DAY, "18:00:00", False),
        (OVER_MIDNIGHT, "18:00:00", True), (OVER_MIDNIGHT, "00:00:00", True), (OVER_MIDNIGHT, "07:29:59", True),
        (OVER_MIDNIGHT, "07:30:00", False),
        (Clinic(), "03:00:00", True), (Clinic({"bright_from": "07:00"}), "03:00:00", True),
        (Clinic({"bright_from": "07:00", "bright_until": "07:00"}), "03:00:00", True),
    ],
)  # fmt: skip
def test_hours(clinic: Clinic, at: str, is_bright: bool) -> None:
    assert is_open(clinic, moment(at)) is is_bright


def test_nobody_who_is_there_is_left_in_the_dark() -> None:
    night, at = moment("22:00:00"), Instant(1000.0, moment("22:00:00"))
    assert dimmed(DAY, Session(), at, night)
    assert not dimmed(DAY, Session(screen=Screen.HOME, under=Screen.HOME), at, night)
    assert not dimmed(DAY, Session(touched_at=1000.0 - AWAKE_SECONDS + 1), at, night)
    assert dimmed(DAY, Session(touched_at=1000.0 - AWAKE_SECONDS), at, night)
    assert not dimmed(DAY, Session(), at, moment("12:00:00"))


def test_a_wrong_clock_never_dims() -> None:
    assert not dimmed(DAY, Session(), Instant(1000.0, moment("22:00:00")), None)
