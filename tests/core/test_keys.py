"""What each key means, on a keyboard, a keypad and two switches, whichever way the screen is read."""

from __future__ import annotations

import pytest

from kiosk.core.keys import KEYPAD, KEYS, Act, act_of


@pytest.mark.parametrize("right_to_left", [False, True])
def test_every_act_has_a_key_on_a_keyboard_and_on_a_keypad(right_to_left: bool) -> None:
    for keys, keypad in ((KEYS, False), (KEYPAD, True)):
        assert {act_of(key, keypad, right_to_left) for key in keys} == set(Act)


@pytest.mark.parametrize(
    ("key", "keypad", "right_to_left", "act"),
    [
        ("Right", False, False, Act.NEXT),
        ("Right", False, True, Act.PREVIOUS),
        ("Left", False, True, Act.NEXT),
        ("Right", True, True, Act.PREVIOUS),
        ("6", True, False, Act.NEXT),
        ("6", True, True, Act.PREVIOUS),
        ("4", True, True, Act.NEXT),
        ("Down", False, True, Act.NEXT),
        ("1", False, True, Act.NEXT),
        ("2", False, False, Act.CHOOSE),
        ("2", True, False, Act.NEXT),
        ("Enter", True, False, Act.CHOOSE),
        ("Q", False, False, None),
        ("6", False, False, None),
        ("F4", False, False, None),
    ],
)
def test_a_key_means(key: str, keypad: bool, right_to_left: bool, act: Act | None) -> None:
    assert act_of(key, keypad, right_to_left) is act
