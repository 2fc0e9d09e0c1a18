"""Texts with placeholders: split once, checked at loading, filled for one reader."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from kiosk.core.declared import BY_KEY, Kind
from kiosk.core.isolates import strip
from kiosk.core.problems import Problems
from kiosk.core.records import record

FORMS = {
    Kind.HOURS: ("", "moment", "days", "number"),
    Kind.MINUTES: ("", "number"),
    Kind.DAYS: ("", "moment", "number"),
    Kind.WEEKS: ("", "moment", "number"),
}
DERIVED = ("procedure_date", "fever")
_SPLIT = re.compile(r"\{([^{}]*)\}")


@record
class Placeholder:
    """A setting's key and the form it is shown in ('' is the plain form)."""

    key: str
    form: str = ""

    def __str__(self) -> str:
        return f"{self.key}.{self.form}" if self.form else self.key


@lru_cache(maxsize=4096)
def split(text: str) -> tuple[str | Placeholder, ...]:
    """The words and placeholders of a text, in order."""
    parts: list[str | Placeholder] = []
    for number, piece in enumerate(_SPLIT.split(text)):
        if number % 2:
            key, _, form = piece.partition(".")
            parts.append(Placeholder(key, form))
        elif piece:
            parts.append(piece)
    return tuple(parts)


def placeholders(text: str) -> tuple[Placeholder, ...]:
    """The placeholders of a text, in order."""
    return tuple(part for part in split(text) if isinstance(part, Placeholder))


def may_be_blank(key: str) -> bool:
    """Whether a clinic, or staff, may leave the setting unset."""
    setting = BY_KEY.get(key)
    return setting is not None and setting.default is None and not setting.required


def fill(text: str, value: Callable[[Placeholder], str]) -> str:
    """The text with every placeholder replaced by its value; a stop that ends a value ends the sentence too."""
    said, stopped = [], False
    for part in split(text):
        if isinstance(part, str):
            said.append(part[1:] if stopped and part.startswith(".") else part)
            stopped = False
        else:
            said.append(value(part))
            stopped = strip(said[-1]).endswith(".")
    return "".join(said)


def known_names() -> tuple[str, ...]:
    """Every placeholder that a text may use."""
    return (*BY_KEY, *DERIVED)


def check(text: str, place: str, problems: Problems) -> None:
    """Note unknown placeholders and forms, and braces that do not pair."""
    if set("{}") & set(_SPLIT.sub("", text)):
        problems.add(place, "a brace has no partner", "Write placeholders as {name}.")
    for found in placeholders(text):
        if found.key in DERIVED and not found.form:
            continue
        setting = BY_KEY.get(found.key)
        if setting is None:
            problems.unknown(place, "placeholder", found.key, known_names())
        elif found.form not in FORMS.get(setting.kind, ("",)):
            forms = [f"{found.key}.{form}" if form else found.key for form in FORMS.get(setting.kind, ("",))]
            problems.unknown(place, "placeholder", str(found), forms)
        elif setting.kind in {
            Kind.FLAG,
            Kind.CHOICE,
            Kind.CELSIUS,
            Kind.FAHRENHEIT,
            Kind.INCHES,
            Kind.ZONE,
            Kind.ADDRESS,
            Kind.LANGUAGE,
        }:
            problems.add(place, f"'{found.key}' cannot be shown in a text", "Use {fever} for the pair.")
