"""The staff PIN: what is kept of it, what is refused, and how wrong tries wait."""

from __future__ import annotations

import json
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core import pin


@pytest.mark.parametrize("good", ["4826", "7306", "90317", "31415927", "60254"])
def test_these_are_taken(good: str) -> None:
    assert pin.refusal(good) == ""


@pytest.mark.parametrize(
    ("bad", "said"),
    [
        ("", "digits only"),
        ("482", "4 to 8 digits"),
        ("482604826", "4 to 8 digits"),
        ("48a6", "digits only"),
        ("\u0664\u0668\u0662\u0666", "digits only"),
        *((easy, "too easy") for easy in ("0000", "1234", "4321", "7890", "2468", "1212", "1122")),
        *((easy, "too easy") for easy in ("123123", "1984", "2580")),
    ],
)  # fmt: skip
def test_these_are_refused_with_a_reason(bad: str, said: str) -> None:
    assert said in pin.refusal(bad)


def test_only_a_memory_hard_hash_with_its_own_salt_is_kept_for_its_owner_alone(tmp_path: Path) -> None:
    pin.write_pin(tmp_path, pin.keep("31415927"))
    path = pin.pin_file(tmp_path)
    held = json.loads(path.read_text())
    assert (held["scheme"], held["n"], held["r"], held["p"]) == ("scrypt", 2**15, 8, 1)
    assert "31415927" not in path.read_text()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert pin.keep("4826").salt != pin.keep("4826").salt
    kept = pin.read_pin(tmp_path)
    assert kept is not None
    assert pin.is_right(kept, "31415927")
    assert not pin.is_right(kept, "31415928")


@pytest.mark.parametrize(
    "spoilt", ["", "{", "[]", "{}", '{"salt": "00", "hash": "00", "n": 2, "r": 8, "p": 1}', '{"salt": 3}', "\x00"]
)
def test_a_file_that_cannot_be_believed_is_no_pin(tmp_path: Path, spoilt: str) -> None:
    pin.pin_file(tmp_path).write_text(spoilt)
    assert pin.read_pin(tmp_path) is None
    pin.tries_file(tmp_path).write_text(spoilt)
    assert pin.read_tries(tmp_path, "boot", 5.0).wrong == 0


def test_the_wait_grows_and_never_locks_anybody_out_for_good() -> None:
    waits = [pin.wait_after(wrong) for wrong in range(200)]
    assert waits[:6] == [0, 0, 0, 5, 10, 20]
    assert waits == sorted(waits)
    assert max(waits) == pin.LONGEST_WAIT == 300


@given(st.integers(0, 10**6), st.floats(0, 10**9), st.floats(-(10**9), 10**9))
def test_no_clock_makes_the_wait_longer_than_five_minutes(wrong: int, since: float, now: float) -> None:
    assert 0 <= pin.wait_left(pin.Tries(wrong, "boot", since), now) <= pin.LONGEST_WAIT


def test_a_restart_of_the_kiosk_goes_on_waiting_and_one_of_the_machine_begins_anew(tmp_path: Path) -> None:
    pin.write_tries(tmp_path, pin.Tries(5, "boot-1", 1000.0))
    assert pin.wait_left(pin.read_tries(tmp_path, "boot-1", 1008.0), 1008.0) == 12
    assert pin.wait_left(pin.read_tries(tmp_path, "boot-2", 3.0), 3.0) == 20
    # A running clock that stands before the last try is not that of this boot.
    assert pin.wait_left(pin.read_tries(tmp_path, "boot-1", 10.0), 10.0) == 20


def test_a_made_up_pin_is_a_good_one() -> None:
    assert not any(pin.refusal(pin.made_up()) for _ in range(50))
