"""Kiosk health: every finding has its words."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import product

import pytest

from kiosk.core.health import Level, Machine, findings
from kiosk.core.phonecode import CODED, code_of, hear
from kiosk.core.runs import FAULT, FIRST, LEFT, OFF
from kiosk.core.staffwords import HEALTH

NOW = datetime(2026, 11, 22, 14, 30, tzinfo=UTC)
WELL = Machine(
    touch_seen=True, touch_there=True, sound=True, printer=True, now=NOW, jumped=False, disk_free=50 * 2**30,
    disk_size=100 * 2**30, version=7, digest="7KQ3M9", drafts=0, off=0, wrong_settings=0, kept_settings=False,
    demonstration=False, review_by=date(2027, 3, 1), started=NOW, why=LEFT,
)  # fmt: skip
BAD: list[tuple[dict[str, object], str]] = [
    ({"touch_seen": False, "touch_there": False}, "touch_none"),
    ({"sound": False}, "sound_none"),
    ({"now": datetime(1970, 1, 1, tzinfo=UTC)}, "clock_wrong"),
    ({"jumped": True}, "clock_jumped"),
    ({"disk_free": 10 * 2**20}, "disk_full"),
    ({"disk_free": 4 * 2**30}, "disk_full"),
    ({"disk_size": 0, "disk_free": 0}, "disk_full"),
    ({"drafts": 2}, "drafts"),
    ({"off": 1}, "off"),
    ({"wrong_settings": 1}, "settings_default"),
    ({"wrong_settings": 1, "kept_settings": True}, "settings_wrong"),
    ({"why": FAULT}, "started_fault"),
    ({"review_by": date(2026, 11, 1)}, "review_late"),
    ({"review_by": None}, "review_none"),
]


def test_a_well_kiosk_has_no_fault() -> None:
    found = findings(WELL)
    assert [finding.word for finding in found if finding.level is Level.WRONG] == []
    assert {"touch_ok", "sound_ok", "printer_ok", "clock_ok", "disk_ok", "text", "reviewed", "settings_ok"} < {
        finding.word for finding in found
    }


@pytest.mark.parametrize(("change", "word"), BAD, ids=[word for _, word in BAD])
def test_each_fault_is_said_and_coded(change: dict[str, object], word: str) -> None:
    found = findings(replace(WELL, **change))  # type: ignore[arg-type]
    assert {finding.word: finding.level for finding in found}[word] is Level.WRONG
    heard = hear(code_of(found, WELL.digest))
    assert not heard.wrong
    assert word in heard.words


def test_every_finding_has_its_words() -> None:
    seen = set[str]()
    for why, touch, printer, demo in product((FIRST, LEFT, OFF, FAULT), (True, False), (True, False), (True, False)):
        machine = replace(WELL, why=why, touch_seen=touch, printer=printer, demonstration=demo)
        seen |= {finding.word for finding in findings(machine)}
    seen |= {word for change, _ in BAD for word in (f.word for f in findings(replace(WELL, **change)))}  # type: ignore[arg-type]
    assert seen == set(HEALTH)
    assert set(CODED) <= seen
