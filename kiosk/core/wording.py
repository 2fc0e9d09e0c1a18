"""Words for one reader: translated, with every placeholder filled, formatted and isolated."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime, time

from kiosk.core import templates
from kiosk.core.catalogue import Catalogue
from kiosk.core.clinic import Clinic
from kiosk.core.content import Limit, Span, Statement
from kiosk.core.declared import BY_KEY, Kind
from kiosk.core.hours import Stretch, read_hours
from kiosk.core.isolates import JOIN, TIE, isolate, isolate_number, whole
from kiosk.core.languages import ENGLISH, PLURALS, Language
from kiosk.core.records import record, replace
from kiosk.core.schedule import Schedule
from kiosk.core.templates import Placeholder
from kiosk.core.words import Words

_WIDE_STOPS = ("。", "！", "？")
_UNITS = {Kind.HOURS: "hours", Kind.MINUTES: "minutes", Kind.DAYS: "days", Kind.WEEKS: "weeks"}
# The parts of a day that a language may name, by their first hour. English has two words for the six.
_PARTS = ((0, "Night"), (5, "Morning"), (12, "Noon"), (13, "Midday"), (17, "Evening"), (20, "Late"))
_HOURS_IN = {Kind.HOURS: 1, Kind.DAYS: 24, Kind.WEEKS: 168}


@record
class Wording:
    """All that decides how a text reads: language, clinic and the moment of the injection.

    ``reviewed`` is whether a person has reviewed this language, ``approved`` whether one has approved the English,
    ``beside`` whether English stands under the reader's own words.
    """

    language: Language
    catalogue: Catalogue | None
    clinic: Clinic
    schedule: Schedule
    words: Words
    reviewed: bool = False
    approved: bool = False
    beside: bool = False

    @property
    def english(self) -> Wording:
        """The same in English, for whoever helps."""
        return replace(self, language=ENGLISH, catalogue=None, beside=False)

    def say(self, context: str, text: str) -> str:
        """A leaflet's text in the reader's language, its placeholders filled."""
        return templates.fill(self.translate(context, text), self.value)

    def say_statement(self, context: str, statement: Statement) -> str:
        """A statement; where the clock is wrong, the words that need none."""
        blind = statement.text_without_clock and not self.schedule.known
        return self.say(context, statement.text_without_clock if blind else statement.text)

    def translate(self, context: str, text: str) -> str:
        """The translation of a text, or the text itself in its source language."""
        found = None if self.catalogue is None else self.catalogue.texts.get((context, text))
        return text if found is None else found

    def count(self, unit: str, number: int) -> str:
        """A number with its unit, such as "24 hours", in the right plural form."""
        word = self.words[f"Units.{unit}"]
        _, rule = PLURALS[self.language.plural]
        forms: tuple[str, ...] = (word.one or word.text, word.text)
        if self.catalogue is not None:
            forms = self.catalogue.plurals.get((word.context, word.text), forms)
        form = forms[min(rule(number), len(forms) - 1)]
        # No line parts a number from its unit, whether a space stands between them or not.
        form = re.sub(r"%n(?=[^\W\d_])", f"%n{JOIN}", form.replace("%n ", f"%n{TIE}"))
        return form.replace("%n", isolate_number(str(number)))

    def value(self, wanted: Placeholder) -> str:
        """What stands in a text in place of a placeholder."""
        if wanted.key == "procedure_date":
            start = self.schedule.start()
            return isolate(self._word("Limits.today") if start is None else self.day(start.date()))
        if wanted.key == "fever":
            return self._fever()
        kind = BY_KEY[wanted.key].kind
        held = self.clinic.values.get(wanted.key)
        if isinstance(held, datetime):
            return self.full_moment(held)
        if kind in {Kind.TEXT, Kind.CHOICE, Kind.DATE}:
            return isolate(self.clinic.text(wanted.key))
        if kind is Kind.OPENING:
            return isolate(self.opening(self.clinic.text(wanted.key)))
        if kind is Kind.PHONE:
            return isolate_number(self.clinic.text(wanted.key).replace(" ", TIE))
        number = self.clinic.number(wanted.key)
        if wanted.form == "number" or kind not in _UNITS:
            return isolate_number(str(number))
        if wanted.form == "moment":
            moment = self.schedule.after(number * _HOURS_IN[kind])
            return self.length(kind, number) if moment is None else self.moment(moment)
        if wanted.form == "days" and number % 24 == 0 and number:
            return self.length(Kind.DAYS, number // 24)
        return self.length(kind, number)

    def limit(self, limit: Limit) -> str:
        """A time limit as a label: "Until Monday, 2:30 PM", or "For 24 hours" where the clock is wrong."""
        kind = BY_KEY[limit.after].kind
        number = self.clinic.number(limit.after)
        moment = self.schedule.after(number * _HOURS_IN[kind])
        if moment is None:
            return self.shared(f"Limits.{limit.kind}_blind", duration=self.length(kind, number))
        return self.shared(f"Limits.{limit.kind}", moment=self.moment(moment))

    def moment(self, moment: datetime) -> str:
        """A moment in words: weekday and time, with the date where the weekday alone could mislead."""
        weekday = self._weekday(moment.weekday())
        if self.schedule.is_near(moment):
            return isolate(self.shared("Calendar.moment", weekday=weekday, time=self.time(moment)))
        return self.full_moment(moment)

    def full_moment(self, moment: datetime) -> str:
        """A moment with weekday, date and time."""
        weekday, date_ = self._weekday(moment.weekday()), self._date(moment.date())
        return isolate(self.shared("Calendar.far_moment", weekday=weekday, date=date_, time=self.time(moment)))

    def month(self, day: date) -> str:
        """A month with its year."""
        month, year = self._word(f"Calendar.month_{day.month}"), isolate_number(str(day.year))
        return isolate(self.shared("Calendar.month_year", month=month, year=year))

    def full_date(self, day: date) -> str:
        """A date with its year."""
        return isolate(self.shared("Calendar.full_date", date=self._date(day), year=isolate_number(str(day.year))))

    def opening(self, text: str) -> str:
        """The times at which a phone is answered, in words: "Monday to Friday, 8:00 AM to 5:00 PM"."""
        return "; ".join(isolate(self._stretch(stretch)) for stretch in read_hours(text))

    def _stretch(self, stretch: Stretch) -> str:
        said = self.shared("Hours.open", first=self.time(stretch.opens), last=self.time(stretch.closes))
        if stretch.first_day is None:
            return said
        days = self._weekday(stretch.first_day)
        if stretch.last_day is not None:
            days = self.shared("Calendar.day_to_day", first=days, last=self._weekday(stretch.last_day))
        return self.shared("Calendar.moment", weekday=days, time=said)

    def time(self, moment: datetime | time) -> str:
        """A time of day as the clinic writes it, 12 or 24 hours."""
        if self.clinic.text("clock") == "24h":
            return isolate_number(f"{moment.hour}:{moment.minute:02}")
        said = self.shared(
            f"{_part(moment.hour)}.time", time=isolate_number(f"{moment.hour % 12 or 12}:{moment.minute:02}")
        )
        return said.replace(" ", TIE)

    def day(self, day: date) -> str:
        """A day with its date."""
        weekday = self._weekday(day.weekday())
        return self.shared("Calendar.weekday_date", weekday=weekday, date=self._date(day))

    def span(self, span: Span) -> str:
        """The days a stop of the timeline covers, as a label; empty where the clock is wrong."""
        said = self._days(span)
        first = next((place for place, letter in enumerate(said) if letter.isalnum()), 0)
        return said[:first] + said[first : first + 1].upper() + said[first + 1 :]

    def _days(self, span: Span) -> str:
        found = self.schedule.days(span.from_day, span.to_day)
        if found is None:
            return ""
        first, last = found
        start = self.schedule.start()
        away = 0 if start is None else (first - start.date()).days
        if first == last and away > 6:
            return self.day(first)
        if first == last:
            return self._weekday(first.weekday())
        if away > 6:
            return self.shared("Calendar.from_day", first=isolate(self._date(first)))
        if start is not None and (last - start.date()).days <= 6:
            names = (self._weekday(day.weekday()) for day in (first, last))
            return self.shared("Calendar.day_to_day", **dict(zip(("first", "last"), names, strict=True)))
        return self.shared("Calendar.up_to_day", last=isolate(self._date(last)))

    def _date(self, day: date) -> str:
        month = self._word(f"Calendar.month_{day.month}")
        return self.shared("Calendar.date", month=month, day=isolate_number(str(day.day))).replace(" ", TIE)

    def length(self, kind: Kind, number: int) -> str:
        """A length of time, such as "24 hours"."""
        return self.count(_UNITS[kind], number)

    def _fever(self) -> str:
        return self.degrees(self.clinic.text("fever_c"), self.clinic.text("fever_f"))

    def degrees(self, celsius: str, fahrenheit: str) -> str:
        """A temperature in both units, the clinic's own first; no number parts from its unit."""
        order = "celsius_first" if self.clinic.text("temperature_first") == "C" else "fahrenheit_first"
        said = self.shared(f"Units.{order}", celsius=celsius, fahrenheit=fahrenheit)
        return isolate_number(said.replace(" °", f"{TIE}°"))

    def _weekday(self, number: int) -> str:
        return whole(self._word(f"Calendar.weekday_{number}"))

    def _word(self, key: str) -> str:
        word = self.words[key]
        return self.translate(word.context, word.text)

    @staticmethod
    def sentences(said: Iterable[str]) -> str:
        """Sentences one after another; a full-width mark brings its own room with it."""
        return "".join(f"{one}{'' if one.endswith(_WIDE_STOPS) else ' '}" for one in said).strip()

    def shared(self, key: str, **values: str) -> str:
        """A shared word by its "Context.key", filled with these values."""
        return templates.fill(self._word(key), lambda found: values.get(found.key, ""))


def _part(hour: int) -> str:
    return next(name for first, name in reversed(_PARTS) if hour >= first)
