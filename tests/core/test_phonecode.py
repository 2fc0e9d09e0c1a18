"""The code that staff read over the phone: what stands is said, a misheard one refused."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.core.health import findings
from kiosk.core.phonecode import CODED, LETTERS, MEANING, code_of, hear, mark_of
from kiosk.core.runs import FAULT

from .test_health import WELL

CODE = code_of(findings(replace(WELL, drafts=2, why=FAULT)), "7KQ3M9")
PLAIN = CODE.replace("-", "")


def test_a_code_says_what_stands_and_whose_words() -> None:
    assert len(CODE) == 9
    heard = hear(CODE)
    assert (set(heard.words), heard.mark, heard.wrong) == ({"drafts", "started_fault"}, mark_of("7KQ3M9"), "")
    assert hear(code_of(findings(WELL), "")).words == ()


def test_a_code_is_read_however_it_is_said() -> None:
    code = code_of(findings(WELL), "")
    assert "0" in code
    for said in (code.lower(), code.replace("0", "O"), code.replace("-", ""), " ".join(code), code.replace("-", " - ")):
        assert hear(said) == hear(code), said


def test_every_misheard_character_is_refused_and_the_right_code_is_named() -> None:
    for place in range(8):
        for other in LETTERS:
            said = PLAIN[:place] + other + PLAIN[place + 1 :]
            if other == PLAIN[place]:
                continue
            heard = hear(said)
            assert heard.words == (), said
            assert "misheard" in heard.wrong, said
            assert CODE in heard.wrong, said


def test_two_that_changed_places_are_found_too() -> None:
    for at in range(7):
        said = PLAIN[:at] + PLAIN[at + 1] + PLAIN[at] + PLAIN[at + 2 :]
        assert said == PLAIN or CODE in hear(said).wrong, said


@pytest.mark.parametrize(
    ("said", "wrong"),
    [
        ("", "it has 0 characters, not 8: ask for the whole code again"),
        (PLAIN[:7], "it has 7 characters, not 8: ask for the whole code again"),
        (PLAIN[:7] + "U", "'U' is in no code: ask for that character again"),
        (PLAIN[:7] + "é", "'É' is in no code: ask for that character again"),
    ],
)
def test_what_cannot_be_a_code_is_said_in_plain_words(said: str, wrong: str) -> None:
    assert hear(said).wrong == wrong


def test_nothing_near_asks_again() -> None:
    reversed_ = PLAIN[4:] + PLAIN[:4]
    assert hear(reversed_).wrong == "it was misheard: ask for it again, slowly"


def test_every_finding_of_the_code_is_explained() -> None:
    assert set(MEANING) == set(CODED)
    assert len(CODED) <= 20
