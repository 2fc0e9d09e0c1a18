"""The words every leaflet shares: units, days and moments, in English, with notes for translators."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from kiosk.core.declared import BY_KEY
from kiosk.core.keys import Act
from kiosk.core.problems import Problem, Problems
from kiosk.core.records import record
from kiosk.core.staffwords import CHOSEN, HEALTH, SETTING, STAFF, choice_word
from kiosk.core.tables import Table, read_toml


@record
class SharedWord:
    """One shared text; ``one`` is the English singular of a counted one."""

    context: str
    text: str
    note: str
    one: str = ""


Words = Mapping[str, SharedWord]


def read_words(path: Path) -> tuple[Words, list[Problem]]:
    """The shared words by "Context.key"."""
    problems = Problems(path.name)
    words: dict[str, SharedWord] = {}
    for context, rows in (read_toml(path, problems) or {}).items():
        group = Table(rows, context, problems)
        for key in group.every_key():
            table = group.table(key)
            if table is not None:
                words[f"{context}.{key}"] = SharedWord(
                    context, table.text("text"), table.text("note"), table.text("one", "")
                )
                table.done()
    for key in sorted(set(NEEDED) - set(words)):
        problems.add(key, "is missing", "Restore the file.")
        context, _, name = key.partition(".")
        words[key] = SharedWord(context, name, "")
    return words, problems.found


TAKE_HOME = (
    "take", "on_paper", "on_phone", "print", "large", "beside", "ready", "printing", "printed", "no_paper",
    "offline", "failed", "scan", "scan_text", "scan_address", "version", "numbers", "emergency", "clinic",
    "closed", "crisis", "interpreter", "diary", "when", "pain", "notes", "now", "bedtime", "day", "pdf",
    "pdf_large", "contents",
)  # fmt: skip
NEEDED = (
    *(f"Units.{unit}" for unit in ("hours", "minutes", "days", "weeks", "celsius_first", "fahrenheit_first")),
    *(f"Calendar.weekday_{day}" for day in range(7)),
    *(f"Calendar.month_{month}" for month in range(1, 13)),
    *(f"Calendar.{name}" for name in ("date", "weekday_date", "full_date", "month_year", "moment", "far_moment")),
    *(f"{part}.time" for part in ("Night", "Morning", "Noon", "Midday", "Evening", "Late")),
    *(f"Calendar.{name}" for name in ("day_to_day", "up_to_day", "from_day")),
    *(f"Limits.{kind}{blind}" for kind in ("until", "from", "by") for blind in ("", "_blind")),
    *("Limits.today", "Speech.chosen", "Hours.open"),
    *(f"Learn.{name}" for name in ("again", "nurse", "short", "full")),
    *(f"Keys.{name}" for name in ("title", "lead")),
    *(f"Staff.{name}" for name in STAFF),
    *(f"Health.{name}" for name in HEALTH),
    *(f"Setting.{name}" for name in SETTING),
    *sorted({choice_word(key, value) for key in CHOSEN for value in BY_KEY[key].choices}),
    *(f"Keys.{act.value}{keys}" for act in Act for keys in ("", "_keys")),
    *(f"TakeHome.{name}" for name in TAKE_HOME),
)
