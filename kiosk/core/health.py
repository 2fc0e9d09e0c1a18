"""Whether the kiosk is well, as findings in plain words."""

from __future__ import annotations

from datetime import date, datetime
from enum import Enum

from kiosk.core.records import record
from kiosk.core.schedule import FIRST_YEAR, LAST_YEAR

# A disk with less room than this soon holds nothing more, bytes and share.
LEAST_BYTES, LEAST_SHARE = 200 * 2**20, 0.05
# The wall clock and the running clock part by more than this only when somebody, or a dead battery, sets it, s.
JUMP_SECONDS = 120.0


class Level(Enum):
    """How a finding stands: right, wrong, or only to be known."""

    RIGHT = "right"
    WRONG = "wrong"
    PLAIN = "plain"


@record
class Finding:
    """One line: ``word`` names it among the words of Health; ``values`` fill its places."""

    word: str
    level: Level
    values: tuple[tuple[str, str | int | date | datetime], ...] = ()


@record
class Machine:
    """What was seen of the machine; ``None`` is "nobody knows"."""

    touch_seen: bool
    touch_there: bool
    sound: bool
    printer: bool
    now: datetime
    jumped: bool
    disk_free: int
    disk_size: int
    version: int
    digest: str
    drafts: int
    off: int
    wrong_settings: int
    kept_settings: bool
    demonstration: bool
    review_by: date | None
    started: datetime
    why: str


def findings(machine: Machine) -> tuple[Finding, ...]:
    """Every line, faults first among equals in the order of a nurse's morning round."""
    return (
        _touch(machine),
        Finding("sound_ok", Level.RIGHT) if machine.sound else Finding("sound_none", Level.WRONG),
        Finding("printer_ok", Level.RIGHT) if machine.printer else Finding("printer_none", Level.PLAIN),
        _clock(machine),
        Finding("disk_full", Level.WRONG) if disk_is_full(machine) else Finding("disk_ok", Level.RIGHT),
        Finding("text", Level.PLAIN, (("value", machine.version), ("hash", machine.digest))),
        *_languages(machine),
        _settings(machine),
        Finding(f"started_{machine.why}", Level.WRONG if machine.why == "fault" else Level.PLAIN,
                (("value", machine.started),)),
        _review(machine),
        *((Finding("demonstration", Level.PLAIN),) if machine.demonstration else ()),
    )  # fmt: skip


def disk_is_full(machine: Machine) -> bool:
    """Whether the disk soon takes nothing more."""
    share = machine.disk_free / machine.disk_size if machine.disk_size else 0.0
    return machine.disk_free < LEAST_BYTES or share < LEAST_SHARE


def clock_is_possible(now: datetime) -> bool:
    """Whether the year can be: a battery that died shows one from before this program."""
    return FIRST_YEAR <= now.year <= LAST_YEAR


def _touch(machine: Machine) -> Finding:
    if machine.touch_seen:
        return Finding("touch_ok", Level.RIGHT)
    return Finding("touch_not_yet", Level.PLAIN) if machine.touch_there else Finding("touch_none", Level.WRONG)


def _clock(machine: Machine) -> Finding:
    shown = (("value", machine.now),)
    if not clock_is_possible(machine.now):
        return Finding("clock_wrong", Level.WRONG, shown)
    return Finding("clock_jumped", Level.WRONG, shown) if machine.jumped else Finding("clock_ok", Level.RIGHT, shown)


def _languages(machine: Machine) -> tuple[Finding, ...]:
    drafts = Finding("drafts", Level.WRONG, (("value", machine.drafts),))
    found = (drafts,) if machine.drafts else (Finding("reviewed", Level.RIGHT),)
    return (*found, Finding("off", Level.WRONG, (("value", machine.off),))) if machine.off else found


def _settings(machine: Machine) -> Finding:
    if not machine.wrong_settings:
        return Finding("settings_ok", Level.RIGHT)
    word = "settings_wrong" if machine.kept_settings else "settings_default"
    return Finding(word, Level.WRONG, (("value", machine.wrong_settings),))


def _review(machine: Machine) -> Finding:
    if machine.review_by is None:
        return Finding("review_none", Level.WRONG)
    late = machine.review_by < machine.now.date()
    return Finding("review_late" if late else "review_by", Level.WRONG if late else Level.RIGHT,
                   (("value", machine.review_by),))  # fmt: skip
