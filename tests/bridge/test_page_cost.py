"""Whether a page gets slow, counted in calls of Python: no busy machine changes that."""

from __future__ import annotations

import sys
from statistics import median
from types import FrameType

from PySide6.QtGui import QGuiApplication

from kiosk.cli.lab.stand import standing
from kiosk.cli.tour import tour

# Twice and a half what a usual page takes once letters are measured; see the message for what it takes now.
MOST_CALLS = 5_700


def test_a_page_takes_no_more_work_than_it_did(qapp: QGuiApplication) -> None:
    calls = 0

    def count(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event == "call"

    with standing() as stand:
        sessions = [session for _, session in tour(stand.kiosk, "en")]
        costs = []
        for walk in range(2):
            for session in sessions:
                calls = 0
                sys.setprofile(count)
                stand.kiosk.place(session)
                stand.draw()
                sys.setprofile(None)
                if walk:
                    costs.append(calls)
    assert len(costs) > 30
    assert 0 < median(costs) < MOST_CALLS, f"a page takes {median(costs)} calls, the dearest {max(costs)}"
