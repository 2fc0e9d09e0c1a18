"""The clinic's settings on the staff's screens: a list, and one setting with its bounds and its careful value."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import TYPE_CHECKING

from kiosk.bridge.staffrows import Group, Option, RowProps
from kiosk.core.careful import IN_FILE, ON_PANEL, Question, question
from kiosk.core.clinic import Clinic
from kiosk.core.declared import BY_KEY, Kind, Setting
from kiosk.core.isolates import isolate, isolate_number
from kiosk.core.records import replace
from kiosk.core.staffwords import CHOSEN, choice_word
from kiosk.core.stepping import BLANK, PHONE_KEYS, fahrenheit

if TYPE_CHECKING:
    from kiosk.bridge.staffview import View

# What is told of a setting, and what is touched to change it.
Rows = tuple[list[RowProps], list[RowProps]]
_UNITS = {Kind.HOURS: "hours", Kind.MINUTES: "minutes", Kind.DAYS: "days", Kind.WEEKS: "weeks"}
# The numbers to call have the names that they have on paper.
_PHONES = {
    "emergency_number": "emergency", "clinic_phone": "clinic", "out_of_hours_phone": "closed",
    "crisis_line": "crisis", "interpreter_line": "interpreter",
}  # fmt: skip
# What a clock shows is an example of how it writes.
_AFTERNOON = time(14, 30)
_HALF_HOURS = ("bright_from", "bright_until")


def settings_groups(view: View) -> list[Group]:
    """Every setting that staff can change, with the value in force, and what stands in the file alone."""
    build, say = view.build, view.say

    def row(key: str) -> RowProps:
        said = value_said(view, BY_KEY[key], in_force(view, key))
        return build.options(name_of(view, key), (Option(said, f"set:{key}"),), False)

    undo = build.options("", (Option(say("undo"), "undo", view.glyph("restart")),), False)
    note = [build.note(say(view.staff.note), "strong", view.glyph("information"))] if view.staff.note else []
    numbers = [row(key) for key in ON_PANEL if key not in _PHONES]
    texts = [build.note(_pair(view, name_of(view, key), _text(view, key))) for key in IN_FILE]
    return [
        Group("", (*note, *((undo,) if view.facts.undoable else ()), *numbers)),
        Group(view.frame.wording.shared("TakeHome.numbers"), tuple(row(key) for key in _PHONES)),
        Group(say("in_file"), tuple(texts)),
    ]


def _pair(view: View, name: str, value: str) -> str:
    return view.say("pair", name=name, value=value)


def setting_groups(view: View) -> list[Group]:
    """One setting: its value with its bounds, what changes it, and the second question where it is less careful."""
    build, say, staff = view.build, view.say, view.staff
    setting = BY_KEY[staff.setting]
    draft = in_force(view, setting.key) if staff.draft is None else staff.draft
    shown = value_said(view, setting, draft)
    if staff.doubt:
        return [Group("", _doubts(view, setting, draft, shown))]
    rows = [build.note(_pair(view, say("in_force"), value_said(view, setting, in_force(view, setting.key))))]
    if setting.kind is Kind.PHONE and staff.note:
        # Little room: the answer stands in its place.
        rows = [build.note(say(staff.note), "warn", view.glyph("alert-triangle"))]
    if setting.default is not None:
        rows.append(build.note(say("careful", value=value_said(view, setting, setting.default))))
    save = Option(say("save"), "save", strong=True)
    if setting.kind is Kind.PHONE:
        words = Option(view.frame.wording.translate("Pad", "Erase"), "key:erase"), Option(say("space"), "key:space")
        rows += [build.note(shown, "strong", view.glyph("phone")), build.options("", (*words, save), False)]
        return [Group(name_of(view, setting.key), tuple(rows)), Group("", _keys(view))]
    ways = {Kind.DATE: _date, Kind.CHOICE: _choice, Kind.LANGUAGE: _choice}
    told, touched = ways.get(setting.kind, _number)(view, setting, draft, shown)
    rows += told
    if staff.note:
        rows.append(build.note(say(staff.note), "strong", view.glyph("information")))
    gone = (Option(say("take_away"), f"draft:{BLANK}"),) if may_go(setting) else ()
    last = build.options("", (*gone, save), False)
    return [Group(name_of(view, setting.key), tuple(rows)), Group("", (*touched, last))]


def _doubts(view: View, setting: Setting, draft: object, shown: str) -> tuple[RowProps, ...]:
    build, say = view.build, view.say
    asked = question(setting.key, draft if isinstance(draft, int | float | str) else None)
    asked = Question.CARELESS if asked is Question.NONE else asked
    yes = "yes" if asked is Question.PHONE else "save_anyway"
    return (
        build.note(_pair(view, name_of(view, setting.key), shown), "strong"),
        build.note(say(asked.value), "warn", view.glyph("alert-triangle")),
        build.options("", (Option(say("no"), "back", strong=True),), False),
        build.options("", (Option(say(yes), "save:sure"),), False),
    )


def _number(view: View, setting: Setting, _draft: object, shown: str) -> Rows:
    build, say = view.build, view.say
    low, high = setting.low, setting.high
    bounds = {"low": isolate_number(f"{low:g}"), "high": isolate_number(f"{high:g}")}
    if setting.kind is Kind.CELSIUS:
        bounds = {"low": value_said(view, setting, low), "high": value_said(view, setting, high)}
    steps = Option(say("less"), "less", view.glyph("minus")), Option(say("more"), "more", view.glyph("plus"))
    return [build.note(say("allowed", **bounds)), build.note(shown, "strong")], [build.options("", steps, False)]


def _choice(view: View, setting: Setting, draft: object, shown: str) -> Rows:
    build = view.build
    if setting.key in _HALF_HOURS:
        return [build.note(shown, "strong")], [_steps(view, "", "")]
    choices = setting.choices or tuple(language.code for language in view.frame.shelf.languages)
    offered = [Option(value_said(view, setting, one), f"draft:{one}", chosen=one == draft) for one in choices]
    return [], list(build.lines(tuple(offered), 2))


def _date(view: View, _setting: Setting, _draft: object, shown: str) -> Rows:
    parts = [_steps(view, view.say(part), f":{part}") for part in ("day", "month", "year")]
    return [view.build.note(shown, "strong")], parts


def _keys(view: View) -> tuple[RowProps, ...]:
    """The pad for a telephone number; like a telephone it runs from left to right in every language."""
    return tuple(view.build.keys(tuple(Option(key, f"key:{key}") for key in row)) for row in PHONE_KEYS)


def _steps(view: View, label: str, part: str) -> RowProps:
    say = view.say
    steps = (
        Option(say("earlier"), f"less{part}", view.glyph("minus")),
        Option(say("later"), f"more{part}", view.glyph("plus")),
    )
    return view.build.options(label, steps, False)


def may_go(setting: Setting) -> bool:
    """Whether a setting that staff step through can be left unset again."""
    return setting.kind is Kind.DATE or setting.key in _HALF_HOURS


def in_force(view: View, key: str) -> int | float | str | None:
    """The value that counts now."""
    found = view.frame.shelf.clinic.values.get(key)
    return found.isoformat() if isinstance(found, date) else found


def name_of(view: View, key: str) -> str:
    """A setting's name in the staff's language."""
    return view.frame.wording.shared(f"TakeHome.{_PHONES[key]}" if key in _PHONES else f"Setting.{key}")


def _text(view: View, key: str) -> str:
    if BY_KEY[key].kind is Kind.FLAG:
        return view.say("yes" if view.frame.shelf.clinic.number(key) else "no")
    text = view.frame.shelf.clinic.text(key)
    return value_said(view, BY_KEY[key], text) if text else view.say("blank")


def value_said(view: View, setting: Setting, value: object) -> str:
    """A value with its unit."""
    wording = view.frame.wording
    if value is None or value == BLANK:
        return view.say("blank")
    if setting.kind in _UNITS and isinstance(value, int):
        return wording.count(_UNITS[setting.kind], value)
    if setting.kind is Kind.OPENING:
        return wording.opening(str(value))
    if setting.kind is Kind.TEXT:
        return isolate(str(value))
    if setting.kind is Kind.DATE:
        return wording.full_date(date.fromisoformat(str(value)))
    if setting.key in CHOSEN:
        return wording.shared(choice_word(setting.key, str(value)))
    if setting.kind is Kind.LANGUAGE:
        return isolate(view.frame.shelf.language(str(value)).endonym)
    if setting.kind is Kind.CELSIUS and isinstance(value, int | float):
        return wording.degrees(f"{float(value)}", f"{fahrenheit(value)}")
    if setting.key in _HALF_HOURS:
        hour, minute = map(int, str(value).split(":"))
        return wording.time(datetime(2026, 1, 1, hour, minute))
    if setting.key == "clock":
        return replace(wording, clinic=Clinic({"clock": str(value)})).time(_AFTERNOON)
    if setting.key == "paper_size":
        return isolate_number(str(value).capitalize())
    return isolate_number(f"°{value}" if setting.key == "temperature_first" else str(value))
