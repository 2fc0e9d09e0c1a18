"""The clinic's own settings: found, read, checked, and safe to use whatever the file holds."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from kiosk.core.declared import BY_KEY, SETTINGS, Kind, Scope, Setting
from kiosk.core.hours import EXAMPLE, read_hours
from kiosk.core.problems import Problem, Problems, with_lines
from kiosk.core.records import field, record
from kiosk.core.tables import read_toml

Value = str | int | float | bool | date

# Compiled when they are first asked for, and not at start.
_PHONE = r"\+?[0-9(][0-9 ()./-]{0,22}[0-9]"
_CODE = r"[a-z]{2,3}([_-][A-Za-z]{2,4})?"
_WHOLE = {Kind.HOURS, Kind.MINUTES, Kind.DAYS, Kind.WEEKS, Kind.DAY, Kind.NUMBER}
_TEXTS = {Kind.TEXT, Kind.PHONE, Kind.CHOICE, Kind.ZONE, Kind.ADDRESS, Kind.LANGUAGE, Kind.OPENING}
# A phone shows an address that a person can also type: no spaces, no question mark, no user names.
_ADDRESS = r"https?://[A-Za-z0-9][A-Za-z0-9.-]*(:\d{1,5})?(/[A-Za-z0-9._~/-]*)?"
MAX_ADDRESS = 120
_NAMES = {
    Kind.HOURS: "a whole number of hours",
    Kind.MINUTES: "a whole number of minutes",
    Kind.DAYS: "a whole number of days",
    Kind.WEEKS: "a whole number of weeks",
    Kind.FLAG: "true or false",
    Kind.OPENING: "times of the week",
    Kind.CELSIUS: "a number of degrees",
    Kind.FAHRENHEIT: "a number of degrees",
    Kind.INCHES: "a number of inches",
}
_PARTS = {Kind.CELSIUS, Kind.FAHRENHEIT, Kind.INCHES}


@record
class Clinic:
    """The values in force; a key that is not set is absent from ``values``."""

    values: Mapping[str, Value] = field(default_factory=dict)

    def has(self, key: str) -> bool:
        """Whether the setting has a value."""
        return key in self.values

    def text(self, key: str) -> str:
        """The value as text, empty where it is not set."""
        return str(self.values.get(key, ""))

    def number(self, key: str) -> int:
        """The value as a whole number, 0 where it is not set."""
        found = self.values.get(key, 0)
        return int(found) if isinstance(found, int | float) else 0

    def measure(self, key: str) -> float:
        """The value with its parts after the point, 0 where it is not set."""
        found = self.values.get(key, 0)
        return float(found) if isinstance(found, int | float) else 0.0

    @property
    def usable(self) -> bool:
        """Whether every number that a patient must be able to call is there."""
        return all(self.has(setting.key) for setting in SETTINGS if setting.required)

    @property
    def for_patients(self) -> bool:
        """Whether a clinician has approved it for a clinic that exists."""
        approved = all(self.has(setting.key) for setting in SETTINGS if setting.approval)
        return self.usable and approved and not self.number("demonstration")


def clinic_places(environ: Mapping[str, str], home: Path) -> tuple[Path, ...]:
    """Where a clinic's own file may stand, the first found wins (XDG base directories, then /etc/kiosk)."""
    config_home = Path(environ.get("XDG_CONFIG_HOME") or home / ".config")
    shared = (environ.get("XDG_CONFIG_DIRS") or "/etc/xdg").split(":")
    folders = [config_home / "kiosk", *(Path(folder) / "kiosk" for folder in shared if folder), Path("/etc/kiosk")]
    return tuple(folder / "clinic.toml" for folder in folders)


def read_clinic(path: Path) -> tuple[Clinic, list[Problem]]:
    """Reads a clinic file; a wrong value falls back to its careful default and is reported, never raised."""
    problems = Problems(path.name or str(path))
    found = read_toml(path, problems)
    clinic = clinic_from(found or {}, problems)
    return clinic, with_lines(path.read_text("utf-8"), problems.found) if found else problems.found


def clinic_from(found: Mapping[str, object], problems: Problems) -> Clinic:
    """The clinic that a table of values makes."""
    allowed = {setting.key for setting in SETTINGS if setting.scope is Scope.CLINIC}
    for key in found:
        if key not in allowed:
            problems.unknown("", "setting", key, allowed)
    values: dict[str, Value] = {}
    for setting in SETTINGS:
        given = found.get(setting.key) if setting.scope is Scope.CLINIC else None
        right = None if given is None else checked(setting, given, problems)
        value = setting.default if right is None else right
        if value is not None:
            values[setting.key] = value
        elif setting.required and given is None:
            problems.add(setting.key, "is missing", f"Set it: {setting.sentence}")
    _check_fever(values, problems)
    return Clinic(values)


def checked(setting: Setting, given: object, problems: Problems) -> Value | None:
    """The value of a setting, None with a problem noted where it is not one."""
    kind = setting.kind
    if kind is Kind.FLAG and isinstance(given, bool):
        return given
    if kind is Kind.DATE and type(given) is date:
        return given
    if kind in _WHOLE and isinstance(given, int) and not isinstance(given, bool):
        return _within(setting, given, problems)
    if kind in _PARTS and isinstance(given, int | float) and not isinstance(given, bool):
        return _within(setting, float(given), problems)
    if isinstance(given, str) and kind in _TEXTS:
        return _check_text(setting, given.strip(), problems)
    problems.add(setting.key, f"is not {_NAMES.get(kind, f'a {kind.value}')}: {given!r}", setting.sentence)
    return None


def _check_text(setting: Setting, given: str, problems: Problems) -> str | None:
    if not given:
        problems.add(setting.key, "is empty", "Set it, or remove the line.")
    elif setting.kind is Kind.PHONE and not re.fullmatch(_PHONE, given):
        problems.add(setting.key, f"is not a phone number: '{given}'", "Use digits, spaces, + ( ) . / and -.")
    elif setting.kind is Kind.ZONE and not _is_zone(given):
        problems.add(setting.key, f"is not a time zone: '{given}'", "Write it as Europe/Dublin or America/New_York.")
    elif setting.kind is Kind.ADDRESS and not (re.fullmatch(_ADDRESS, given) and len(given) <= MAX_ADDRESS):
        mend = f"Write it as https://clinic.example/aftercare, at most {MAX_ADDRESS} characters."
        problems.add(setting.key, f"is not a web address: '{given}'", mend)
    elif setting.kind is Kind.LANGUAGE and not re.fullmatch(_CODE, given):
        problems.add(setting.key, f"is not a language code: '{given}'", "Write it as en or es.")
    elif setting.kind is Kind.OPENING and not read_hours(given):
        problems.add(setting.key, f"is not times of the week: '{given}'", f"Write it as {EXAMPLE}.")
    elif setting.kind is Kind.CHOICE and given not in setting.choices:
        problems.unknown(setting.key, "value", given, setting.choices)
    else:
        return given
    return None


def _is_zone(name: str) -> bool:
    # Not at start: few clinics name their zone.
    from zoneinfo import ZoneInfo

    try:
        ZoneInfo(name)
    except (OSError, ValueError, KeyError):
        return False
    return True


def _within(setting: Setting, given: int | float, problems: Problems) -> int | float | None:
    if setting.low <= given <= setting.high:
        return given
    problems.add(setting.key, f"{given} is outside {setting.low} to {setting.high}", setting.sentence)
    return None


def _check_fever(values: dict[str, Value], problems: Problems) -> None:
    celsius, fahrenheit = values["fever_c"], values["fever_f"]
    pair = isinstance(celsius, float) and isinstance(fahrenheit, float)
    if pair and abs(float(str(celsius)) * 9 / 5 + 32 - float(str(fahrenheit))) > 0.06:
        problems.add("fever_f", f"{fahrenheit} °F is not {celsius} °C", "Set both to the same temperature.")
        values["fever_c"], values["fever_f"] = BY_KEY["fever_c"].default or 0, BY_KEY["fever_f"].default or 0
