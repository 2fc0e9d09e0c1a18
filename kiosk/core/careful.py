"""Which way a setting is less careful than its default: such a value needs a second confirmation."""

from __future__ import annotations

from enum import Enum

from kiosk.core.declared import BY_KEY, SETTINGS, Kind, Scope, Setting

# A larger number lets a patient wait longer before calling, or do more.
_ABOVE = {
    "numb_expected_hours", "numb_max_hours", "weakness_expected_hours", "cold_minutes", "fever_c", "fever_f",
    "pain_worse_day", "flare_days", "flare_max_days", "judge_at_days", "followup_weeks",
}  # fmt: skip
# Either way something is given up: the press that stops a bleeding, and the wait before calling.
_BOTH = {"bleed_minutes"}
# Without a default there is no careful value: any number is for a clinician to decide.
_NUMBERS = {Kind.HOURS, Kind.MINUTES, Kind.DAYS, Kind.WEEKS, Kind.DAY, Kind.NUMBER}
# How this one stand is built: set once, in the file.
_STAND = {"screen_inches", "double_strike_ms"}
# About the look of the screens alone.
_HARMLESS = {"steroid_onset_from_days", "steroid_onset_to_days", "diary_first_hours", "diary_days"} | _STAND
# The other unit of the fever follows the first.
_TOUCHED = {"staff_language", "clock", "temperature_first", "fever_c", "bright_from", "bright_until"}
# Staff can touch numbers, dates and choices; words stand in the file: there is no keyboard for them.
ON_PANEL = tuple(
    s.key for s in SETTINGS
    if s.scope is Scope.CLINIC and (s.kind in _NUMBERS | {Kind.PHONE, Kind.DATE} or s.key in _TOUCHED)
    and s.key not in _STAND
)  # fmt: skip
# The other unit of a setting that staff change.
FOLLOWS = ("fever_f",)
# All the rest stands on the panel as it is, with the word that it is set in the file.
IN_FILE = tuple(s.key for s in SETTINGS if s.scope is Scope.CLINIC and s.key not in {*ON_PANEL, *FOLLOWS})


class Question(Enum):
    """What the panel asks before it keeps a value."""

    NONE = ""
    CARELESS = "careless"
    PHONE = "check_phone"
    CLINICIAN = "check_clinician"


def question(key: str, value: float | str | None) -> Question:
    """What is asked before a value is kept: numbers to call and dates of approval are always asked about."""
    kind = BY_KEY[key].kind
    if kind is Kind.PHONE:
        return Question.PHONE
    if kind is Kind.DATE:
        return Question.CLINICIAN
    return Question.CARELESS if is_less_careful(key, value) else Question.NONE


def is_less_careful(key: str, value: float | str | None) -> bool:
    """Whether a value of a setting is less careful than the default; for a number without a default, any is."""
    setting = BY_KEY[key]
    if setting.kind not in _NUMBERS | {Kind.CELSIUS, Kind.FAHRENHEIT} or key in _HARMLESS:
        return False
    if not isinstance(value, int | float):
        return False
    if setting.default is None:
        return True
    assert isinstance(setting.default, int | float)
    if key in _BOTH:
        return value != setting.default
    return value > setting.default if key in _ABOVE else value < setting.default


def direction(setting: Setting) -> str:
    """The careful bound in words, for the manual."""
    if setting.kind in {Kind.PHONE, Kind.DATE} and setting.key in ON_PANEL:
        return "asked about twice"
    if setting.kind not in _NUMBERS | {Kind.CELSIUS, Kind.FAHRENHEIT} or setting.key in _HARMLESS:
        return ""
    if setting.default is None:
        return "any value needs a clinician"
    if setting.key in _BOTH:
        return "any other value needs a clinician"
    return f"{'above' if setting.key in _ABOVE else 'below'} {setting.default:g} needs a clinician"
