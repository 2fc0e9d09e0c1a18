"""Lists of frozen props as models that QML repeats over."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex

# Qt.ItemDataRole.UserRole + 1; to name it makes Python build every enum of the Qt namespace, 25 ms at start.
_FIRST = 0x0101
_DISPLAY = 0


class Rows(QAbstractListModel):
    """Rows of one frozen dataclass; every field is a role, so delegates name what they need."""

    def __init__(self, kind: type, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = list(kind.__match_args__)  # type: ignore[attr-defined]
        self._rows: tuple[Any, ...] = ()

    def replace(self, rows: tuple[Any, ...]) -> None:
        """Show other rows; those that were there keep their delegates, and only what changed is told."""
        old, there, wanted = self._rows, len(self._rows), len(rows)
        if rows == old:
            return
        if wanted < there:
            self.beginRemoveRows(QModelIndex(), wanted, there - 1)
            self._rows = old[:wanted]
            self.endRemoveRows()
        self._rows = rows[:there]
        for number, (before, after) in enumerate(zip(old, rows, strict=False)):
            names = [name for name in self._names if getattr(before, name) != getattr(after, name)]
            roles = [_FIRST + self._names.index(name) for name in names]
            if roles:
                index = self.index(number)
                self.dataChanged.emit(index, index, roles)
        if wanted > there:
            self.beginInsertRows(QModelIndex(), there, wanted - 1)
            self._rows = rows
            self.endInsertRows()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _DISPLAY) -> Any:  # noqa: ANN401
        """One field of one row."""
        place = role - _FIRST
        if not index.isValid() or not 0 <= place < len(self._names):
            return None
        value = getattr(self._rows[index.row()], self._names[place])
        return list(value) if isinstance(value, tuple) else value

    def roleNames(self) -> dict[int, QByteArray]:
        """Every field's name."""
        return {_FIRST + place: QByteArray(name.encode()) for place, name in enumerate(self._names)}
