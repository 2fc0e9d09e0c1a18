"""Frozen dataclasses made without generated code.

The standard decorator compiles six methods for each class, about one millisecond a class and fifty at start.
These classes share theirs. To ``dataclasses`` and to type checkers they are frozen dataclasses: ``fields``,
``replace``, ``match`` and equality work as ever (docs/decisions/0006).
"""

from __future__ import annotations

# _FIELD marks a field as one that is set by __init__; it has no public name.
from dataclasses import _FIELD, MISSING, Field, FrozenInstanceError, field  # type: ignore[attr-defined]
from inspect import get_annotations
from typing import Any, TypeVar, dataclass_transform

Class = TypeVar("Class", bound=type)


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(cls: Class) -> Class:
    """Makes a class of annotated fields a frozen dataclass; it inherits from no other record."""
    known: dict[str, Any] = {}
    for name, kind in get_annotations(cls).items():
        default = cls.__dict__.get(name, MISSING)
        made: Any = default if isinstance(default, Field) else field(default=default)
        if isinstance(default, Field):
            if made.default is MISSING:
                delattr(cls, name)
            else:
                setattr(cls, name, made.default)
        made.name, made.type = name, kind
        made._field_type = _FIELD
        known[name] = made
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


def _init(self: Any, *given: Any, **named: Any) -> None:
    known = self.__dataclass_fields__
    if len(given) > len(known):
        raise TypeError(f"{type(self).__name__} takes {len(known)} values, not {len(given)}")
    values = dict(zip(known, given, strict=False))
    for name in named:
        if name not in known or name in values:
            raise TypeError(f"{type(self).__name__} has no place for '{name}'")
    values.update(named)
    for name, one in known.items():
        if name not in values:
            if one.default_factory is not MISSING:
                values[name] = one.default_factory()
            elif one.default is MISSING:
                raise TypeError(f"{type(self).__name__} needs '{name}'")
            else:
                values[name] = one.default
    self.__dict__.update(values)


def _values(record: Any) -> tuple[Any, ...]:
    held = record.__dict__
    return tuple(held[name] for name in record.__dataclass_fields__)


def _equal(self: Any, other: object) -> bool:
    return other.__class__ is self.__class__ and _values(self) == _values(other)


def _hash(self: Any) -> int:
    return hash((self.__class__, _values(self)))


def _show(self: Any) -> str:
    held = self.__dict__
    inside = ", ".join(f"{name}={held[name]!r}" for name in self.__dataclass_fields__)
    return f"{type(self).__qualname__}({inside})"


def _refuse(self: Any, name: str, _value: object = None) -> None:
    raise FrozenInstanceError(f"cannot change '{name}' of a {type(self).__name__}")
