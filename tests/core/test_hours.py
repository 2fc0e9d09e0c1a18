"""When a clinic answers its phone: read from one line, and told in the reader's words."""

from __future__ import annotations

from datetime import time

import pytest

from kiosk.core import start
from kiosk.core.clinic import Clinic, clinic_from
from kiosk.core.hours import Stretch, read_hours
from kiosk.core.isolates import strip
from kiosk.core.problems import Problems
from kiosk.core.records import replace
from kiosk.core.schedule import Schedule
from kiosk.core.takehome import readers
from kiosk.core.templates import Placeholder

from .making import PLACES

EIGHT, FIVE = time(8), time(17)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("08:00-17:00", [Stretch(None, None, EIGHT, FIVE)]),
        (" 8 – 17 ", [Stretch(None, None, EIGHT, FIVE)]),
        ("mon-fri 8:00-17:00", [Stretch(0, 4, EIGHT, FIVE)]),
        ("Mon–Fri 08:00–17:00; Sat 09:00-12:30", [Stretch(0, 4, EIGHT, FIVE), Stretch(5, None, time(9), time(12, 30))]),
        ("22:00-06:00", [Stretch(None, None, time(22), time(6))]),
    ],
)
def test_times_of_the_week_are_read(text: str, found: list[Stretch]) -> None:
    assert list(read_hours(text)) == found


@pytest.mark.parametrize(
    "text", ["", ";", "always", "8", "08:00-08:00", "08:00-24:00", "8:60-9", "Mon 8-17;", "Noon-17"]
)
def test_what_is_no_time_of_the_week_is_named(text: str) -> None:
    problems = Problems("clinic.toml")
    clinic = clinic_from({"clinic_hours": text}, problems)
    assert not clinic.has("clinic_hours")
    assert "clinic_hours" in {problem.place for problem in problems.found}


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("en", "Monday to Friday, 8:00 AM to 5:00 PM; Saturday, 9:00 AM to 12:30 PM"),
        ("es", "de 8:00 a. m. a 5:00 p. m."),
        ("ar", "من 8:00 صباحًا إلى 5:00 مساء"),
        ("zh", "上午9:00至中午12:30"),
        ("vi", "9:00 sáng đến 12:30 trưa"),
        ("ru", "с 8:00 утра до 5:00 вечера"),
        ("hi", "सुबह 9:00 बजे से दोपहर 12:30 बजे तक"),
    ],
)
def test_they_are_told_in_the_readers_words(code: str, said: str) -> None:
    shelf = start.read_everything(PLACES, PLACES.demonstration)
    clinic = Clinic({**shelf.clinic.values, "clinic_hours": "Mon-Fri 08:00-17:00; Sat 09:00-12:30"})
    [reader] = readers(replace(shelf, clinic=clinic), code, False, Schedule(None, None))
    assert said in strip(reader.value(Placeholder("clinic_hours")))
