"""What a reader reads: every value formatted, isolated and translated; durations where the clock is wrong."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.catalogue import Catalogue
from kiosk.core.content import Limit, Span, Statement
from kiosk.core.isolates import END, FIRST_STRONG, LEFT_TO_RIGHT, TIE, strip
from kiosk.core.wording import Wording

from .making import ARABIC, SPANISH, wording

MONDAY = datetime(2026, 11, 23, 14, 30, tzinfo=ZoneInfo("UTC"))
OPEN = (LEFT_TO_RIGHT, FIRST_STRONG)


def plain(text: str) -> str:
    return strip(text)


def at(local: str, zone: str = "UTC", **values: object) -> Wording:
    moment = datetime.fromisoformat(local).replace(tzinfo=ZoneInfo(zone))
    return wording(moment, zone, values=values)


@pytest.mark.parametrize(
    ("text", "values", "said"),
    [
        ("For {driving_ban_hours}.", {}, "For 24 hours."),
        ("For {driving_ban_hours}.", {"driving_ban_hours": 1}, "For 1 hour."),
        ("For {driving_ban_hours.number} hours", {}, "For 24 hours"),
        ("For {heat_after_hours.days}.", {}, "For 3 days."),
        ("For {driving_ban_hours.days}.", {}, "For 1 day."),
        ("For {diary_first_hours.days}.", {}, "For 6 hours."),
        ("For {light_activity_hours.days}.", {"light_activity_hours": 36}, "For 36 hours."),
        ("For {strenuous_hours.days}.", {"strenuous_hours": 0}, "For 0 hours."),
        ("For {cold_minutes}.", {}, "For 15 minutes."),
        ("For {judge_at_days}.", {}, "For 14 days."),
        ("For {work_return_days}.", {}, "For 1 day."),
        ("In {followup_weeks}.", {"followup_weeks": 1}, "In 1 week."),
        ("In {followup_weeks}.", {"followup_weeks": 6}, "In 6 weeks."),
        ("After day {pain_worse_day}.", {}, "After day 3."),
        ("From {pain_scale_min} to {pain_scale_max}.", {}, "From 0 to 10."),
        ("Call {clinic_phone}.", {}, "Call (555) 010-0199."),
        ("Over {fever}.", {}, "Over 38.0 °C (100.4 °F)."),
        ("Over {fever}.", {"temperature_first": "F"}, "Over 100.4 °F (38.0 °C)."),
        ("Over {fever}.", {"fever_c": 38.3, "fever_f": 100.9}, "Over 38.3 °C (100.9 °F)."),
        ("{clinic_name}", {}, "Harbour Clinic"),
        ("On {procedure_date}.", {}, "On Monday, November 23."),
        ("Until {driving_ban_hours.moment}.", {}, "Until Tuesday, 2:30 PM."),
        ("Until {judge_at_days.moment}.", {}, "Until Monday, December 7, 2:30 PM."),
        ("Until {followup_weeks.moment}.", {"followup_weeks": 1}, "Until Monday, November 30, 2:30 PM."),
    ],
)
def test_a_placeholder_is_shown_as_the_clinic_sets_it(text: str, values: dict[str, object], said: str) -> None:
    assert plain(wording(MONDAY, values=values).say("Care", text)) == said


@pytest.mark.parametrize(
    ("injected", "zone", "hours", "said"),
    [
        ("2026-11-23 10:30", "UTC", 6, "Monday, 4:30 PM"),
        ("2026-11-23 20:30", "UTC", 6, "Tuesday, 2:30 AM"),
        ("2026-11-30 14:30", "UTC", 24, "Tuesday, 2:30 PM"),
        ("2026-12-31 14:30", "UTC", 24, "Friday, 2:30 PM"),
        ("2028-02-28 14:30", "UTC", 24, "Tuesday, 2:30 PM"),
        ("2027-03-27 14:30", "Europe/Dublin", 24, "Sunday, 3:30 PM"),
        ("2027-10-30 14:30", "Europe/Dublin", 24, "Sunday, 1:30 PM"),
        ("2027-03-13 14:30", "America/New_York", 24, "Sunday, 3:30 PM"),
        ("2026-10-31 14:30", "America/New_York", 24, "Sunday, 1:30 PM"),
        ("2026-11-23 12:00", "UTC", 24, "Tuesday, 12:00 PM"),
        ("2026-11-23 00:00", "UTC", 24, "Tuesday, 12:05 AM"),
        ("2026-11-22 23:58", "UTC", 24, "Tuesday, 12:05 AM"),
        ("2026-11-23 14:30", "UTC", 144, "Sunday, 2:30 PM"),
        ("2026-11-23 14:30", "UTC", 168, "Monday, November 30, 2:30 PM"),
        ("2026-12-28 14:30", "UTC", 1008, "Monday, February 8, 2:30 PM"),
    ],
)
@pytest.mark.parametrize(("kind", "word"), [("until", "Until"), ("from", "From"), ("by", "By")])
def test_a_limit_is_said_as_a_moment(kind: str, word: str, injected: str, zone: str, hours: int, said: str) -> None:
    reader = at(injected, zone, strenuous_hours=hours)
    assert plain(reader.limit(Limit(kind, "strenuous_hours"))) == f"{word} {said}"


@pytest.mark.parametrize(
    ("moment", "clock", "said"),
    [
        (datetime(2026, 11, 23, 0, 5), "12h", "12:05 AM"),
        (datetime(2026, 11, 23, 11, 55), "12h", "11:55 AM"),
        (datetime(2026, 11, 23, 12, 0), "12h", "12:00 PM"),
        (datetime(2026, 11, 23, 12, 5), "12h", "12:05 PM"),
        (datetime(2026, 11, 23, 23, 55), "12h", "11:55 PM"),
        (datetime(2026, 11, 23, 0, 5), "24h", "0:05"),
        (datetime(2026, 11, 23, 12, 0), "24h", "12:00"),
        (datetime(2026, 11, 23, 14, 5), "24h", "14:05"),
    ],
)
def test_a_time_is_written_as_the_clinic_writes_it(moment: datetime, clock: str, said: str) -> None:
    assert plain(wording(MONDAY, values={"clock": clock}).time(moment)) == said


@pytest.mark.parametrize(
    ("hour", "part"),
    [(0, "Night"), (4, "Night"), (5, "Morning"), (11, "Morning"), (12, "Noon"), (13, "Midday"),
     (16, "Midday"), (17, "Evening"), (19, "Evening"), (20, "Late"), (23, "Late")],
)  # fmt: skip
def test_a_language_may_name_six_parts_of_the_day(hour: int, part: str) -> None:
    half = "AM" if hour < 12 else "PM"
    catalogue = Catalogue("es", {(part, f"{{time}} {half}"): f"{part} {{time}}"})
    said = plain(wording(MONDAY, language=SPANISH, catalogue=catalogue).time(datetime(2026, 11, 23, hour, 5)))
    assert said == f"{part} {hour % 12 or 12}:05"


@given(st.datetimes(datetime(2026, 1, 1), datetime(2059, 1, 1), timezones=st.just(ZoneInfo("UTC"))),
       st.integers(0, 1008))  # fmt: skip
def test_no_moment_is_ever_twelve_am(injected: datetime, hours: int) -> None:
    said = plain(
        wording(injected, "Europe/Dublin", values={"strenuous_hours": hours}).limit(Limit("until", "strenuous_hours"))
    )
    assert "12:00 AM" not in said


@pytest.mark.parametrize(
    ("limit", "said"),
    [
        (Limit("until", "driving_ban_hours"), "For 24 hours"),
        (Limit("from", "shower_hours"), "After 24 hours"),
        (Limit("by", "judge_at_days"), "Within 14 days"),
    ],
)
def test_with_a_wrong_clock_a_limit_is_a_duration(limit: Limit, said: str) -> None:
    assert plain(wording().limit(limit)) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Until {driving_ban_hours.moment}.", "Until 24 hours."),
        ("On {procedure_date}.", "On today."),
        ("For {driving_ban_hours}.", "For 24 hours."),
    ],
)
def test_with_a_wrong_clock_no_day_and_no_time_is_told(text: str, said: str) -> None:
    assert plain(wording().say("Care", text)) == said


@pytest.mark.parametrize("clock", [True, False])
def test_a_statement_has_other_words_for_a_wrong_clock(clock: bool) -> None:
    statement = Statement("Until {soak_hours.moment}.", ("C1",), "For {soak_hours}.")
    said = wording(MONDAY if clock else None).say_statement("Care", statement)
    assert plain(said) == ("Until Wednesday, 2:30 PM." if clock else "For 48 hours.")
    bare = Statement("For {soak_hours}.", ("C1",))
    assert plain(wording(MONDAY if clock else None).say_statement("Care", bare)) == "For 48 hours."


@pytest.mark.parametrize(
    ("span", "said"),
    [
        (Span(0, 0), "Monday"),
        (Span(1, 1), "Tuesday"),
        (Span(0, 1), "Monday to Tuesday"),
        (Span(1, 6), "Tuesday to Sunday"),
        (Span(2, 7), "To November 30"),
        (Span(7, 14), "From November 30"),
    ],
)
def test_a_stop_of_the_timeline_names_its_days(span: Span, said: str) -> None:
    assert plain(wording(MONDAY).span(span)) == said
    assert wording().span(span) == ""


@pytest.mark.parametrize(("day", "said"), [(7, "November 30"), (40, "January 2")])
def test_a_stop_of_one_far_day_names_its_date(day: int, said: str) -> None:
    assert said in plain(wording(MONDAY).span(Span(day, day)))


DAYS = ("%n يوم صفر", "يوم واحد", "يومان", "%n أيام", "%n يومًا", "%n يوم")
ARABIC_DAYS = Catalogue(
    "ar",
    {("Calendar", "Monday"): "الاثنين", ("Care", "Rest for {judge_at_days}."): "استرح {judge_at_days}."},
    {("Units", "%n days"): DAYS},
)


@pytest.mark.parametrize(
    ("number", "form"), [(1, 1), (2, 2), (3, 3), (7, 3), (10, 3), (11, 4), (14, 4), (28, 4), (100, 5), (103, 3)]
)
def test_a_number_of_things_takes_the_form_of_the_language(number: int, form: int) -> None:
    said = wording(MONDAY, language=ARABIC, catalogue=ARABIC_DAYS).count("days", number)
    assert strip(said) == DAYS[form].replace("%n", str(number))


def test_a_translated_text_is_filled_and_its_number_isolated() -> None:
    said = wording(MONDAY, language=ARABIC, catalogue=ARABIC_DAYS).say("Care", "Rest for {judge_at_days}.")
    assert said == f"استرح {LEFT_TO_RIGHT}14{END}{TIE}يومًا."


def test_without_a_translation_the_english_itself_is_said() -> None:
    reader = wording(MONDAY, language=SPANISH, catalogue=Catalogue("es"))
    assert reader.translate("Care", "Rest today.") == "Rest today."


@pytest.mark.parametrize(
    "text",
    ["{clinic_phone}", "{emergency_number}", "{fever}", "{driving_ban_hours}", "{pain_worse_day}", "{clinic_name}",
     "{driving_ban_hours.moment}", "{procedure_date}", "{cold_minutes.number}"],
)  # fmt: skip
def test_every_value_is_isolated_and_every_isolate_is_closed(text: str) -> None:
    said = wording(MONDAY).say("Care", text)
    assert said.startswith(OPEN)
    assert sum(said.count(mark) for mark in OPEN) == said.count(END)


def test_dates_and_times_never_break_over_two_lines() -> None:
    said = wording(MONDAY).say("Care", "{judge_at_days.moment}")
    pieces = [strip(piece) for piece in said.split(" ")]
    assert pieces == ["Monday,", "December 7,", "2:30 PM"]


@pytest.mark.parametrize(
    ("sentences", "said"),
    [
        (["One.", "Two."], "One. Two."),
        (["这是正常的。", "类固醇。"], "这是正常的。类固醇。"),
        (["Only."], "Only."),
        ([], ""),
    ],
)
def test_sentences_follow_one_another_as_their_script_writes_them(sentences: list[str], said: str) -> None:
    assert Wording.sentences(sentences) == said


def test_a_date_with_its_year_is_written_as_the_language_writes_it() -> None:
    day = date(2027, 3, 1)
    assert plain(wording(MONDAY).full_date(day)) == "March 1, 2027"
    assert plain(wording(MONDAY).month(day)) == "March 2027"
    words = {"March": "marzo", "{month} {day}": "{day} de {month}", "{date}, {year}": "{date} de {year}"}
    spanish = {("Calendar", text): said for text, said in words.items()}
    reader = wording(MONDAY, language=SPANISH, catalogue=Catalogue(SPANISH.code, spanish, {}))
    assert plain(reader.full_date(day)) == "1 de marzo de 2027"


def test_no_number_parts_from_its_degrees() -> None:
    assert " " not in wording(MONDAY).say("", "{fever}").split(" (")[0]
