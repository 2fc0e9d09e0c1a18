"""A model tells what changed and no more, so that a page turn makes no delegate anew."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QGuiApplication

from kiosk.bridge.props import CardProps
from kiosk.bridge.rows import Rows

ONE, TWO, THREE = CardProps(heading="One"), CardProps(heading="Two", lines=("a", "b")), CardProps(heading="Three")


class Heard:
    """What a model has said since the last look."""

    def __init__(self, rows: Rows) -> None:
        self.resets = 0
        self.changes: list[tuple[int, set[str]]] = []
        self._names = {role: bytes(name.data()).decode() for role, name in rows.roleNames().items()}
        self.counts: list[int] = []
        rows.modelReset.connect(self._reset)
        rows.rowsInserted.connect(lambda: self.counts.append(rows.rowCount()))
        rows.rowsRemoved.connect(lambda: self.counts.append(rows.rowCount()))
        rows.dataChanged.connect(self._change)

    def _reset(self) -> None:
        self.resets += 1

    def _change(self, first: QModelIndex, last: QModelIndex, roles: list[int]) -> None:
        assert first.row() == last.row()
        self.changes.append((first.row(), {self._names[role] for role in roles}))


@pytest.fixture
def rows(qapp: QGuiApplication) -> Rows:
    """Two rows."""
    made = Rows(CardProps)
    made.replace((ONE, TWO))
    return made


def test_every_field_is_a_role(rows: Rows) -> None:
    roles = rows.roleNames()
    assert [bytes(name.data()).decode() for name in roles.values()] == [field.name for field in fields(CardProps)]
    values = {bytes(name.data()).decode(): rows.index(1).data(role) for role, name in roles.items()}
    assert values["heading"] == "Two"
    assert values["lines"] == ["a", "b"]
    assert values["tall"] == 0


def test_the_same_rows_say_nothing(rows: Rows) -> None:
    heard = Heard(rows)
    rows.replace((replace(ONE), TWO))
    assert (heard.resets, heard.changes) == (0, [])


@pytest.mark.parametrize(
    ("after", "changes"),
    [
        ((ONE, replace(TWO, tone="red")), [(1, {"tone"})]),
        ((replace(ONE, tall=7, wide=True), TWO), [(0, {"tall", "wide"})]),
        ((TWO, ONE), [(0, {"heading", "lines"}), (1, {"heading", "lines"})]),
    ],
)
def test_as_many_rows_tell_only_what_changed(
    rows: Rows, after: tuple[CardProps, ...], changes: list[tuple[int, set[str]]]
) -> None:
    heard = Heard(rows)
    rows.replace(after)
    assert heard.resets == 0
    assert heard.changes == changes
    heading = next(role for role, name in rows.roleNames().items() if bytes(name.data()) == b"heading")
    assert [rows.index(row).data(heading) for row in range(2)] == [card.heading for card in after]


@pytest.mark.parametrize(
    ("after", "changes", "counts"),
    [
        ((), [], [0]),
        ((ONE,), [], [1]),
        ((ONE, TWO, THREE), [], [3]),
        ((TWO,), [(0, {"heading", "lines"})], [1]),
        ((ONE, replace(TWO, tall=7), THREE), [(1, {"tall"})], [3]),
    ],
)
def test_more_or_fewer_rows_leave_the_others_standing(
    rows: Rows, after: tuple[CardProps, ...], changes: list[tuple[int, set[str]]], counts: list[int]
) -> None:
    heard = Heard(rows)
    rows.replace(after)
    assert (heard.resets, heard.changes, heard.counts) == (0, changes, counts)
    heading = next(role for role, name in rows.roleNames().items() if bytes(name.data()) == b"heading")
    assert [rows.index(row).data(heading) for row in range(rows.rowCount())] == [card.heading for card in after]


def test_what_is_not_there_is_none(rows: Rows) -> None:
    assert rows.index(5).data(0x0101) is None
    assert rows.index(0).data(0x0100) is None
    assert rows.index(0).data(0x0101 + len(fields(CardProps))) is None
    assert rows.rowCount(rows.index(0)) == 0
