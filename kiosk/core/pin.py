"""The staff PIN: only its memory-hard hash is kept, and every wrong try makes the next wait longer.

The wait is counted on the machine's own running clock and never on the wall clock, so that nobody shortens it by
setting the clock. After a restart of the machine a wait that had begun begins anew; it is never longer than five
minutes, so nobody is locked out for good.
"""

from __future__ import annotations

import os
from itertools import pairwise
from pathlib import Path
from typing import Any

from kiosk.core.records import record
from kiosk.core.state import read_text, write_atomic

LEAST_DIGITS, MOST_DIGITS = 4, 8
# RFC 7914; 32 MiB and about a tenth of a second for each try.
COST, BLOCK, LANES = 2**15, 8, 1
_MEMORY = 64 * 1024 * 1024
SALT_BYTES, DIGEST_BYTES = 16, 32
FREE_TRIES = 3
FIRST_WAIT, LONGEST_WAIT = 5.0, 300.0
_COLUMNS = ("2580", "0852", "1470", "0741", "3690", "0963", "147258", "159357", "1379", "1397")


@record
class Kept:
    """A PIN as it is kept: salt, hash and what the hash cost."""

    salt: bytes
    digest: bytes
    cost: int = COST
    block: int = BLOCK
    lanes: int = LANES


@record
class Tries:
    """How many wrong PINs in a row, and when the last one was: seconds of the running clock of one boot."""

    wrong: int = 0
    boot: str = ""
    since: float = 0.0


def refusal(pin: str) -> str:
    """Why a PIN is not taken, in one sentence; empty for a good one."""
    if not (pin.isascii() and pin.isdigit()):
        return "The PIN may hold digits only."
    if not LEAST_DIGITS <= len(pin) <= MOST_DIGITS:
        return f"The PIN must have {LEAST_DIGITS} to {MOST_DIGITS} digits."
    if _guessable(pin):
        return "That PIN is too easy to guess: choose one without a pattern, and not a year."
    return ""


def _guessable(pin: str) -> bool:
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    repeats = any(pin == pin[:size] * (len(pin) // size) for size in range(1, len(pin) // 2 + 1))
    pairs = len(pin) % 2 == 0 and all(pin[at] == pin[at + 1] for at in range(0, len(pin), 2))
    year = len(pin) == 4 and pin[:2] in {"19", "20"}
    counted = len(steps) == 1 and steps <= {0, 1, 2, 8, 9}
    return counted or repeats or pairs or year or pin in _COLUMNS


def keep(pin: str) -> Kept:
    """The hash of a PIN with a salt of its own."""
    salt = os.urandom(SALT_BYTES)
    return Kept(salt, _digest(pin, salt, COST, BLOCK, LANES))


def is_right(kept: Kept, pin: str) -> bool:
    """Whether it is the PIN that was kept; takes as long for a wrong one."""
    import hmac

    return hmac.compare_digest(_digest(pin, kept.salt, kept.cost, kept.block, kept.lanes), kept.digest)


def made_up() -> str:
    """A good PIN of four digits that nobody chose; for the demonstration, which shows it."""
    import secrets

    while True:
        pin = f"{secrets.randbelow(10_000):04}"
        if not refusal(pin):
            return pin


def _digest(pin: str, salt: bytes, cost: int, block: int, lanes: int) -> bytes:
    # Not at start: only a PIN needs it.
    import hashlib

    return hashlib.scrypt(pin.encode(), salt=salt, n=cost, r=block, p=lanes, maxmem=_MEMORY, dklen=DIGEST_BYTES)


def pin_file(folder: Path) -> Path:
    """Where the hash is kept."""
    return folder / "staff-pin.json"


def tries_file(folder: Path) -> Path:
    """Where the wrong tries are kept."""
    return folder / "staff-tries.json"


def write_pin(folder: Path, kept: Kept) -> None:
    """Keep a PIN for this machine, readable by its owner alone; raises OSError."""
    values = {"scheme": "scrypt", "n": kept.cost, "r": kept.block, "p": kept.lanes}
    values |= {"salt": kept.salt.hex(), "hash": kept.digest.hex()}
    _keep(pin_file(folder), values)


def read_pin(folder: Path) -> Kept | None:
    """The PIN of this machine, None where none is set or its file cannot be believed."""
    found = _values(pin_file(folder))
    try:
        kept = Kept(bytes.fromhex(found["salt"]), bytes.fromhex(found["hash"]), found["n"], found["r"], found["p"])
    except (KeyError, TypeError, ValueError):
        return None
    # A cheaper hash than our own was not written by us.
    whole = len(kept.salt) >= SALT_BYTES and len(kept.digest) == DIGEST_BYTES
    return kept if whole and (kept.cost, kept.block, kept.lanes) == (COST, BLOCK, LANES) else None


def read_tries(folder: Path, boot: str, now: float) -> Tries:
    """The wrong tries so far; what belongs to another boot, or to no possible moment, counts from now."""
    found = _values(tries_file(folder))
    wrong, since = found.get("wrong"), found.get("since")
    if not isinstance(wrong, int) or isinstance(wrong, bool) or wrong < 0:
        return Tries()
    same = found.get("boot") == boot and isinstance(since, int | float) and since <= now
    return Tries(wrong, boot, float(since) if same and isinstance(since, int | float) else now)


def write_tries(folder: Path, tries: Tries) -> None:
    """Remember the wrong tries; raises OSError."""
    values = {"wrong": tries.wrong, "boot": tries.boot, "since": tries.since}
    _keep(tries_file(folder), values)


def wait_after(wrong: int) -> float:
    """How long to wait after so many wrong tries, s: nothing at first, then twice as long each time, at most 300."""
    over = wrong - FREE_TRIES
    return 0.0 if over < 0 else min(LONGEST_WAIT, FIRST_WAIT * 2.0 ** min(over, 20))


def wait_left(tries: Tries, now: float) -> float:
    """How long still to wait, s."""
    return max(0.0, wait_after(tries.wrong) - max(0.0, now - tries.since))


def boot_id() -> str:
    """What names this run of the machine; empty where the system does not tell."""
    return (read_text(Path("/proc/sys/kernel/random/boot_id")) or "").strip()


def _keep(path: Path, values: dict[str, Any]) -> None:
    import json

    write_atomic(path, json.dumps(values).encode())


def _values(path: Path) -> dict[str, Any]:
    # Not before the first frame.
    import json

    try:
        found = json.loads(read_text(path) or "{}")
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
