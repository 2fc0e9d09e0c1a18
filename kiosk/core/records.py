"""Frozen dataclasses made without generated code.

The standard decorator compiles six methods for each class, about one millisecond a class and fifty at start.
These classes share theirs. To ``dataclasses`` and to type checkers they are frozen dataclasses: ``fields``,
``replace``, ``match`` and equality work as ever (docs/decisions/0006). Nor is ``dataclasses`` loaded at start: it
brings the parser of Python with it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar, dataclass_transform

Class = TypeVar("Class", bound=type)
_MISSING: Any = object()


class Place:
    """One field of a record, as ``dataclasses`` knows one."""

    init = repr = compare = True
    hash = None
    kw_only = False

    def __init__(self, default: Any, default_factory: Any) -> None:
        self.name = ""
        self.type: Any = None
        self.metadata: dict[str, object] = {}
        self._default = default
        self._factory = default_factory

    def made(self) -> Any:
        """What stands there where nothing is given; the mark for nothing where something must be."""
        return self._default if self._factory is _MISSING else self._factory()

    @property
    def default(self) -> Any:
        """The default, or the mark of ``dataclasses`` for none."""
        return _of_dataclasses("MISSING") if self._default is _MISSING else self._default

    @property
    def default_factory(self) -> Any:
        """What makes the default, or the mark of ``dataclasses`` for none."""
        return _of_dataclasses("MISSING") if self._factory is _MISSING else self._factory

    @property
    def _field_type(self) -> Any:
        # Marks a field as one that is set by __init__; it has no public name.
        return _of_dataclasses("_FIELD")


def _of_dataclasses(name: str) -> Any:
    # Only dataclasses itself asks, so that it is there.
    import dataclasses

    return getattr(dataclasses, name)


if TYPE_CHECKING:
    from dataclasses import field as field
    from dataclasses import replace as replace
else:

    def field(*, default: Any = _MISSING, default_factory: Callable[[], Any] = _MISSING) -> Any:
        """A field of a record with a default that is made anew for each."""
        return Place(default, default_factory)

    def replace(record: Any, /, **changes: Any) -> Any:
        """The same record with other values; of a dataclass that is no record, too."""
        kind = type(record)
        if not _is_record(kind):
            return _of_dataclasses("replace")(record, **changes)
        if not changes.keys() <= kind.__dataclass_fields__.keys():
            return kind(**{**record.__dict__, **changes})
        # What the record holds was looked at when it was made.
        other = object.__new__(kind)
        other.__dict__.update(record.__dict__, **changes)
        return other


def _is_record(cls: type) -> bool:
    return cls.__dict__.get("__init__") is _init


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(cls: Class) -> Class:
    """Makes a class of annotated fields a frozen dataclass; it inherits from no other record."""
    known: dict[str, Any] = {}
    # Not by inspect, which would be loaded for this; the annotations of every module of records are texts.
    for name, kind in cls.__dict__.get("__annotations__", {}).items():  # noqa: RUF063
        default = cls.__dict__.get(name, _MISSING)
        place = default if isinstance(default, Place) else _place_of(default)
        if default is not _MISSING:
            if place._default is _MISSING:
                delattr(cls, name)
            else:
                setattr(cls, name, place._default)
        place.name, place.type = name, kind
        known[name] = place
    methods = {
        "__dataclass_fields__": known,
        "__match_args__": tuple(known),
        "__init__": _init,
        "__eq__": _equal,
        "__hash__": _hash,
        "__repr__": _show,
        "__setattr__": _refuse,
        "__delattr__": _refuse,
    }
    for name, value in methods.items():
        setattr(cls, name, value)
    return cls


def _place_of(default: Any) -> Place:
    """A field of a plain default, of none, or of what ``dataclasses.field`` has made."""
    loaded = sys.modules.get("dataclasses")
    if loaded is None or not isinstance(default, loaded.Field):
        return Place(default, _MISSING)
    given = (default.default, default.default_factory)
    return Place(*(_MISSING if one is loaded.MISSING else one for one in given))


def _init(self: Any, *given: Any, **named: Any) -> None:
    known = self.__dataclass_fields__
    if len(given) > len(known):
        raise TypeError(f"{type(self).__name__} takes {len(known)} values, not {len(given)}")
    values = self.__dict__
    values.update(zip(known, given, strict=False))
    for name in named:
        if name not in known or name in values:
            raise TypeError(f"{type(self).__name__} has no place for '{name}'")
    values.update(named)
    if len(values) == len(known):
        return
    for name, one in known.items():
        if name not in values:
            values[name] = one.made()
            if values[name] is _MISSING:
                raise TypeError(f"{type(self).__name__} needs '{name}'")


def _values(record: Any) -> tuple[Any, ...]:
    held = record.__dict__
    return tuple(held[name] for name in record.__dataclass_fields__)


def _equal(self: Any, other: object) -> bool:
    return other.__class__ is self.__class__ and bool(self.__dict__ == other.__dict__)


def _hash(self: Any) -> int:
    return hash((self.__class__, _values(self)))


def _show(self: Any) -> str:
    held = self.__dict__
    inside = ", ".join(f"{name}={held[name]!r}" for name in self.__dataclass_fields__)
    return f"{type(self).__qualname__}({inside})"


def _refuse(self: Any, name: str, _value: object = None) -> None:
    raise _of_dataclasses("FrozenInstanceError")(f"cannot change '{name}' of a {type(self).__name__}")
