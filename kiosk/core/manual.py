"""The manual of the settings, written from their declarations."""

from __future__ import annotations

from kiosk.core.careful import ON_PANEL, direction
from kiosk.core.declared import SETTINGS, Kind, Scope, Setting

_HEAD = """# Settings

Written by `kiosk settings --manual`; do not edit it by hand. Every setting stands in `clinic.toml`, one line each, such
as `driving_ban_hours = 24`. What is left out keeps its careful value. A wrong line is named with its number, its
bounds and the nearest name; the kiosk then goes on with the last settings that had no fault, and says so in its health.

Settings marked *panel* can also be changed on the staff's screens. Such a change is kept beside the file, with its
moment and the role, counts more than the file, and can be undone there. "Needs a clinician" means that the panel asks
a second time before it keeps such a value. `fever_f` follows `fever_c` there. Words, and what a technician decides,
stand in the file alone. The panel's own file, `settings.json`, is told by its lines too, and its last good state kept.
"""
_SCOPES = {
    Scope.CLINIC: ("Set by the clinic", ""),
    Scope.VISIT: ("Set by staff for one visit", "On the hand-over screen, never in the file; gone with the patient."),
}


def manual() -> str:
    """The whole page, as Markdown."""
    parts = [_HEAD]
    for scope, (title, lead) in _SCOPES.items():
        rows = [_row(setting) for setting in SETTINGS if setting.scope is scope]
        head = "| key | what it is | kind | careful value | allowed | |\n|---|---|---|---|---|---|"
        parts.append("\n".join([f"## {title}\n", *([f"{lead}\n"] if lead else []), head, *rows]) + "\n")
    return "\n".join(parts)


def _row(setting: Setting) -> str:
    marks = [
        *(["needed"] if setting.required else []),
        *(["needed before patients see it"] if setting.approval else []),
        *(["panel"] if setting.key in ON_PANEL else []),
        *([direction(setting)] if direction(setting) else []),
    ]
    cells = (f"`{setting.key}`", setting.sentence, setting.kind.value, _default(setting), _allowed(setting))
    return f"| {' | '.join(cells)} | {'; '.join(marks)} |"


def _default(setting: Setting) -> str:
    if setting.kind is Kind.FLAG:
        return "" if setting.default is None else "true" if setting.default else "false"
    return "" if setting.default is None else str(setting.default)


def _allowed(setting: Setting) -> str:
    if setting.choices:
        shown = setting.choices if len(setting.choices) <= 8 else (*setting.choices[:3], "…", setting.choices[-1])
        return ", ".join(shown)
    return f"{setting.low:g} to {setting.high:g}" if setting.low < setting.high else ""
