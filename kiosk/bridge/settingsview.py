"""The clinic's settings on the staff's screens: a list, and one setting with its bounds and its careful value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.bridge.staffrows import Group, Option
from kiosk.core.careful import ON_PANEL
from kiosk.core.chosen import BLANK
from kiosk.core.declared import BY_KEY, Kind, Setting
from kiosk.core.isolates import isolate, isolate_number

if TYPE_CHECKING:
    from kiosk.bridge.staffview import View

_UNITS = {Kind.HOURS: "hours", Kind.MINUTES: "minutes", Kind.DAYS: "days", Kind.WEEKS: "weeks"}


def settings_groups(view: View) -> list[Group]:
    """Every setting that staff can change, with the value in force."""
    build, say = view.build, view.say
    rows = [
        build.options(name_of(view, key), (Option(value_said(view, BY_KEY[key], in_force(view, key)), f"set:{key}"),),
                      False)
        for key in ON_PANEL
    ]  # fmt: skip
    undo = build.options("", (Option(say("undo"), "undo", view.glyph("restart")),), False)
    note = [build.note(say(view.staff.note), "strong", view.glyph("information"))] if view.staff.note else []
    return [Group("", (*note, *((undo,) if view.facts.undoable else ()), *rows))]


def setting_groups(view: View) -> list[Group]:
    """One setting: its value, its bounds, and the second question where a value is less careful."""
    build, say, staff = view.build, view.say, view.staff
    setting = BY_KEY[staff.setting]
    default = value_said(view, setting, setting.default)
    draft = in_force(view, setting.key) if staff.draft is None else staff.draft
    if staff.doubt:
        doubts = (
            build.note(f"{name_of(view, setting.key)}: {value_said(view, setting, draft)}", "strong"),
            build.note(say("careless"), "warn", view.glyph("alert-triangle")),
            build.options("", (Option(say("no"), "back", strong=True),), False),
            build.options("", (Option(say("save_anyway"), "save:sure"),), False),
        )
        return [Group("", doubts)]
    rows = [build.note(f"{say('in_force')}: {value_said(view, setting, in_force(view, setting.key))}")]
    if setting.default is not None:
        rows.append(build.note(say("careful", value=default)))
    if setting.kind in {Kind.CHOICE, Kind.LANGUAGE}:
        choices = setting.choices or tuple(language.code for language in view.frame.shelf.languages)
        offered = [Option(value_said(view, setting, one), f"draft:{one}", chosen=one == draft) for one in choices]
        rows += build.lines(tuple(offered), 2)
    else:
        bounds = {"low": isolate_number(f"{setting.low:g}"), "high": isolate_number(f"{setting.high:g}")}
        rows.append(build.note(say("allowed", **bounds)))
        rows.append(build.note(value_said(view, setting, draft), "strong"))
        steps = Option(say("less"), "less", view.glyph("minus")), Option(say("more"), "more", view.glyph("plus"))
        rows.append(build.options("", steps, False))
    if staff.note:
        rows.append(build.note(say(staff.note), "strong", view.glyph("information")))
    rows.append(build.options("", (Option(say("save"), "save", strong=True),), False))
    return [Group(name_of(view, setting.key), tuple(rows))]


def in_force(view: View, key: str) -> int | str | None:
    """The value that counts now."""
    found = view.frame.shelf.clinic.values.get(key)
    return found if isinstance(found, int | str) else None


def name_of(view: View, key: str) -> str:
    """A setting's name in the staff's language."""
    return view.frame.wording.shared(f"Setting.{key}")


def value_said(view: View, setting: Setting, value: object) -> str:
    """A value with its unit."""
    if value in {None, BLANK}:
        return view.say("blank")
    if setting.kind in _UNITS and isinstance(value, int):
        return view.frame.wording.count(_UNITS[setting.kind], value)
    if setting.kind is Kind.LANGUAGE:
        return isolate(view.frame.shelf.language(str(value)).endonym)
    return isolate_number(f"°{value}" if setting.key == "temperature_first" else str(value))


def stepped(setting: Setting, value: int | str | None, by: int) -> int | str:
    """A number one step smaller or larger, inside its bounds; a blank one begins at its low bound, and ends there."""
    low, high = int(setting.low), int(setting.high)
    if not isinstance(value, int):
        return low
    if setting.default is None and value + by < low:
        return BLANK
    return max(low, min(high, value + by * step_of(setting)))


def step_of(setting: Setting) -> int:
    """How much one touch changes a number."""
    if setting.kind is Kind.NUMBER:
        return 10
    return 12 if setting.high > 200 else 5 if setting.kind is Kind.MINUTES and setting.high >= 60 else 1
