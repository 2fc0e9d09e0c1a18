"""A record is a frozen dataclass in all that the kiosk and dataclasses themselves ask of one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import FrozenInstanceError, dataclass, field, fields, is_dataclass, replace
from typing import Any

import pytest

from kiosk.core import records
from kiosk.core.records import record


@record
class Kept:
    a: int
    b: str = "x"
    c: list[int] = field(default_factory=list)


@record
class Own:
    """With the field of the records themselves, which does not load dataclasses."""

    a: int
    b: str = "x"
    c: list[int] = records.field(default_factory=list)


@dataclass(frozen=True)
class Standard:
    a: int
    b: str = "x"
    c: list[int] = field(default_factory=list)


@record
class Other:
    a: int
    b: str = "x"
    c: list[int] = field(default_factory=list)


MAKES: list[Callable[[Any], Any]] = [
    lambda made: made(1),
    lambda made: made(1, "y"),
    lambda made: made(a=1, c=[2]),
    lambda made: replace(made(1), b="z"),
    lambda made: made(1, "y", [3]),
]
REFUSED: list[Callable[[Any], Any]] = [
    lambda made: made(),
    lambda made: made(1, "y", [], 4),
    lambda made: made(1, a=2),
    lambda made: made(1, d=2),
    lambda made: replace(made(1), d=2),
    lambda made: hash(made(1)),
]


def values(of: Any) -> list[object]:  # noqa: ANN401
    return [getattr(of, row.name) for row in fields(of)]


@pytest.mark.parametrize("make", MAKES)
def test_a_record_is_made_as_a_dataclass_is(make: Callable[[Any], Any]) -> None:
    assert values(make(Kept)) == values(make(Standard))
    assert repr(make(Kept)).replace("Kept", "") == repr(make(Standard)).replace("Standard", "")
    assert values(make(Own)) == values(make(Standard))
    assert make(Kept) == make(Kept)
    assert make(Kept) != make(Other)


@pytest.mark.parametrize("make", REFUSED)
def test_a_record_refuses_what_a_dataclass_refuses(make: Callable[[Any], Any]) -> None:
    for made in (Standard, Kept, Own):
        with pytest.raises(TypeError):
            make(made)


def test_a_record_cannot_be_changed() -> None:
    made: Any = Kept(1)
    with pytest.raises(FrozenInstanceError):
        made.a = 2
    with pytest.raises(FrozenInstanceError):
        del made.a
    assert made.a == 1


def test_records_share_no_default() -> None:
    Kept(1).c.append(1)
    assert Kept(1).c == []


def test_to_dataclasses_and_to_match_it_is_one() -> None:
    assert [row.name for row in fields(Kept(1))] == ["a", "b", "c"]
    assert is_dataclass(Kept)
    assert vars(Kept)["__match_args__"] == vars(Standard)["__match_args__"]


def test_equal_records_are_one_key() -> None:
    assert len({record_of(1, "y"), record_of(1, "y"), record_of(2, "y")}) == 2


def record_of(a: int, b: str) -> Any:  # noqa: ANN401
    made: Any = Kept
    return made(a, b, ())


def test_records_and_dataclasses_are_replaced_in_the_same_way() -> None:
    assert values(records.replace(Own(1, c=[2]), b="z")) == [1, "z", [2]]
    assert records.replace(Standard(1), a=3) == Standard(3)
    with pytest.raises(TypeError):
        records.replace(Own(1), d=2)  # type: ignore[call-arg]
