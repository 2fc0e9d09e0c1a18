"""What CUPS says, understood; the texts are those of CUPS 2.4."""

from __future__ import annotations

import pytest

from kiosk.core.printing import Printing, default_printer, job_of, jobs_of, trouble

IDLE = (
    "printer ward is idle.  enabled since Tue Nov 24 17:52:52 2026\n\tDescription: ward\n\tAlerts: {}\n\tLocation: \n"
)


@pytest.mark.parametrize(
    ("alerts", "state"),
    [
        ("none", None),
        ("toner-low-warning", None),
        ("media-low-report", None),
        ("media-empty-error", Printing.NO_PAPER),
        ("media-needed-error toner-low-report", Printing.NO_PAPER),
        ("offline-report", Printing.OFFLINE),
        ("connecting-to-device", Printing.OFFLINE),
        ("media-jam-error", Printing.FAILED),
        ("cover-open-report", Printing.FAILED),
        ("marker-supply-empty-error", Printing.FAILED),
    ],
)
def test_what_is_wrong_with_a_printer(alerts: str, state: Printing | None) -> None:
    assert trouble(IDLE.format(alerts)) is state


def test_a_printer_that_is_switched_off_by_hand_is_off() -> None:
    said = "printer ward disabled since Tue Nov 24 17:52:55 2026 -\n\tPaused\n\tAlerts: paused\n"
    assert trouble(said) is Printing.OFFLINE
    assert trouble("") is None


def test_names_of_printers_and_jobs() -> None:
    assert default_printer("system default destination: ward-3\n") == "ward-3"
    assert default_printer("no system default destination\n") == ""
    assert job_of("request id is ward-12 (1 file(s))\n") == "ward-12"
    assert job_of("lp: error - no default destination\n") == ""
    row = "{}      root     1024   Tue Nov 24 17:52:52 2026\n"
    assert jobs_of(row.format("ward-1") + row.format("ward-12")) == {"ward-1", "ward-12"}
    assert jobs_of("\n") == frozenset()
