"""What a person takes home, on paper and on the clinic's site: the leaflet's own words, the essentials first."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from datetime import timedelta
from typing import Any

from kiosk.core.content import Item, Leaflet, Page, PageKind, Section, Tone
from kiosk.core.declared import Kind
from kiosk.core.isolates import isolate_number
from kiosk.core.languages import SOURCE, Language
from kiosk.core.notes import note_of
from kiosk.core.records import record
from kiosk.core.schedule import Schedule
from kiosk.core.shelf import Shelf
from kiosk.core.tailor import for_side, items_of, sides_of, statements_of
from kiosk.core.version import settings_of, version_code
from kiosk.core.wording import Wording

# One text in the reader's language, and in English where that stands beside it.
Said = tuple[str, ...]
NOTHING: Said = ()
# Who answers: the setting, the word that says so, and the setting of when.
_NUMBERS = (
    ("emergency_number", "emergency", ""),
    ("clinic_phone", "clinic", "clinic_hours"),
    ("out_of_hours_phone", "closed", ""),
    ("crisis_line", "crisis", ""),
    ("interpreter_line", "interpreter", ""),
)


@record
class Tongue:
    """One language of a paper."""

    code: str
    endonym: str
    right_to_left: bool
    fonts: tuple[str, ...]


@record
class Number:
    """One number to call, and when somebody answers."""

    label: Said
    number: str
    hours: Said
    urgent: bool


@record
class Point:
    """One card of a page, as words; ``tone`` and ``icon`` are those of the leaflet."""

    heading: Said
    lines: tuple[Said, ...]
    limit: Said
    tone: str
    icon: str


@record
class Leaf:
    """One page of the leaflet; ``picture`` is the name of a body map, ``alt`` what it shows, ``sides`` the words for
    its left and its right edge.
    """

    id: str
    kind: str
    title: Said
    lead: Said
    tone: str
    points: tuple[Point, ...]
    picture: str
    alt: str
    sides: tuple[Said, ...] = ()


@record
class Chapter:
    """One section of the leaflet."""

    id: str
    title: Said
    leaves: tuple[Leaf, ...]


@record
class Diary:
    """The pain diary as a table to fill in: its columns, and what stands in the first of them."""

    title: Said
    columns: tuple[Said, ...]
    rows: tuple[Said, ...]
    first_score: str


@record
class TakeHome:
    """Everything that a person takes home.

    ``stamp`` says the version in words; ``signs`` and ``essentials`` stand on page one with the numbers.
    """

    tongues: tuple[Tongue, ...]
    clinic: str
    title: Said
    note: Said
    version: str
    stamp: Said
    call: Said
    numbers: tuple[Number, ...]
    signs: Leaf | None
    essentials: Leaf | None
    maps: tuple[Leaf, ...]
    chapters: tuple[Chapter, ...]
    diary: Diary | None


def take_home(
    leaflet: Leaflet, wordings: tuple[Wording, ...], everything: bool = False, first_score: int | None = None
) -> TakeHome:
    """What is taken home in a reader's language, or in two; ``everything`` is for the site, which has the room.

    ``first_score`` is the first entry of the pain diary, 0 to 10.
    """
    say = _Sayer(wordings)
    main = wordings[0]
    chapters = leaflet.chapters if leaflet.chapters and not everything else tuple(s.id for s in leaflet.sections)
    by_id = {section.id: section for section in leaflet.sections}
    wanted = [by_id[name] for name in chapters if name in by_id and name != leaflet.closing]
    signs = _signs(leaflet, main)
    essentials = _essentials(leaflet, main)
    version = version_code(leaflet, main.clinic, main.catalogue)
    maps = () if everything else tuple(
        say.leaf(section, page) for section in leaflet.sections for page in section.pages if _is_map(page)
    )  # fmt: skip
    return TakeHome(
        tuple(_tongue(wording.language) for wording in wordings),
        main.clinic.text("clinic_name"),
        say.text(leaflet.context, leaflet.title),
        tuple(note_of(wording) for wording in wordings) if note_of(main) else NOTHING,
        version,
        say.word("version", code=isolate_number(version)),
        say.word("numbers"),
        tuple(_numbers(say, main)),
        say.leaf(*signs) if signs else None,
        say.leaf(*essentials, without=Tone.RED) if essentials else None,
        maps,
        tuple(_chapter(say, section, everything, signs) for section in wanted),
        _diary(leaflet, say, first_score),
    )


def readers(shelf: Shelf, code: str, beside: bool, schedule: Schedule) -> tuple[Wording, ...]:
    """The wording of a language, and of English beside it; a schedule without a moment tells lengths of time."""
    codes = (code, SOURCE) if beside and code != SOURCE else (code,)
    languages = (shelf.language(one) for one in codes)
    return tuple(
        Wording(
            language,
            shelf.catalogues.get(language.code),
            shelf.clinic,
            schedule,
            shelf.words,
            shelf.reviewed(language.code),
            shelf.reviewed(SOURCE),
        )
        for language in languages
    )


def plain(value: Any) -> Any:  # noqa: ANN401 - any record, as it stands in JSON
    """A record as dictionaries, lists and texts."""
    if is_dataclass(value):
        return {one.name: plain(getattr(value, one.name)) for one in fields(value)}
    return [plain(one) for one in value] if isinstance(value, tuple | list) else value


class _Sayer:
    """Says a thing in each language of the paper."""

    def __init__(self, wordings: tuple[Wording, ...]) -> None:
        self.wordings = wordings

    def text(self, context: str, text: str) -> Said:
        return tuple(wording.say(context, text) for wording in self.wordings) if text else NOTHING

    def word(self, key: str, **values: str) -> Said:
        return tuple(wording.shared(f"TakeHome.{key}", **values) for wording in self.wordings)

    def opening(self, text: str) -> Said:
        return tuple(wording.opening(text) for wording in self.wordings) if text else NOTHING

    def leaf(self, section: Section, page: Page, without: Tone | None = None) -> Leaf:
        clinic = self.wordings[0].clinic
        page = for_side(page, clinic)
        points = tuple(self._point(section, item) for item in items_of(page, clinic) if item.tone is not without)
        title, lead = self.text(section.context, page.title), self.text(section.context, page.lead)
        alt = ". ".join(
            said[0].rstrip(".") for said in (title, lead, *(part for p in points for part in (p.heading, *p.lines)))
            if said
        )  # fmt: skip
        sides = tuple(tuple(w.shared(key) for w in self.wordings) for key in sides_of(page))
        return Leaf(
            page.id, page.kind.value, title, lead, page.tone.value, points, page.picture, alt if _is_map(page) else "",
            sides,
        )  # fmt: skip

    def _point(self, section: Section, item: Item) -> Point:
        said = statements_of(item, self.wordings[0].clinic)
        limit = tuple(w.limit(item.limit) for w in self.wordings) if item.limit else NOTHING
        if item.span and self.wordings[0].span(item.span):
            limit = tuple(w.span(item.span) for w in self.wordings)
        lines = tuple(tuple(w.say_statement(section.context, one) for w in self.wordings) for one in said)
        return Point(self.text(section.context, item.heading), lines, limit, item.tone.value, item.icon)


def _tongue(language: Language) -> Tongue:
    # The font of the language's own script comes first: a line that changes its font at every space is kept in the
    # file word by word.
    return Tongue(language.code, language.endonym, language.right_to_left, language.fonts)


def _is_map(page: Page) -> bool:
    return page.kind is PageKind.BODY_MAP


def _signs(leaflet: Leaflet, wording: Wording) -> tuple[Section, Page] | None:
    """The first page that is red as a whole: it names all signs in short."""
    pages = ((s, page) for s in leaflet.sections for page in s.pages if page.tone is Tone.RED)
    return next(((s, page) for s, page in pages if items_of(page, wording.clinic)), None)


def _essentials(leaflet: Leaflet, wording: Wording) -> tuple[Section, Page] | None:
    """The first page of the section that is shown first and last."""
    sections = (section for section in leaflet.sections if section.id == leaflet.closing)
    pages = ((section, page) for section in sections for page in section.pages)
    return next(((s, page) for s, page in pages if items_of(page, wording.clinic)), None)


def _chapter(say: _Sayer, section: Section, everything: bool, signs: tuple[Section, Page] | None) -> Chapter:
    """A section without what stands before the chapters."""
    clinic = say.wordings[0].clinic
    first = signs[1] if signs else None
    pages = [
        page for page in section.pages
        # The scale is for the kiosk: the paper has the whole diary.
        if items_of(page, clinic) and page is not first and page.kind is not PageKind.SCALE
        and (everything or not _is_map(page))
    ]  # fmt: skip
    return Chapter(section.id, say.text(section.context, section.title), tuple(say.leaf(section, p) for p in pages))


def _numbers(say: _Sayer, wording: Wording) -> list[Number]:
    clinic = wording.clinic
    return [
        Number(
            say.word(word),
            clinic.text(key),
            say.opening(clinic.text(hours)) if hours else NOTHING,
            key == "emergency_number",
        )
        for key, word, hours in _NUMBERS
        if clinic.has(key)
    ]


def _diary(leaflet: Leaflet, say: _Sayer, first_score: int | None) -> Diary | None:
    """A table for a leaflet that asks for pain scores (C23), with the days and hours where the clock is right."""
    if not {"diary_days", "diary_first_hours"} & settings_of(leaflet):
        return None
    clinic = say.wordings[0].clinic
    least, most = (isolate_number(clinic.text(key)) for key in ("pain_scale_min", "pain_scale_max"))
    columns = (say.word("when"), say.word("pain", least=least, most=most), say.word("notes"))
    rows = [say.word("now")]
    rows += [tuple(_hour(w, hour) for w in say.wordings) for hour in range(1, clinic.number("diary_first_hours") + 1)]
    rows.append(say.word("bedtime"))
    rows += [tuple(_day(w, day) for w in say.wordings) for day in range(1, clinic.number("diary_days") + 1)]
    return Diary(say.word("diary"), columns, tuple(rows), "" if first_score is None else str(first_score))


def _hour(wording: Wording, hour: int) -> str:
    moment = wording.schedule.after(hour)
    if moment is None:
        return wording.shared("Limits.from_blind", duration=wording.length(Kind.HOURS, hour))
    return wording.time(moment)


def _day(wording: Wording, day: int) -> str:
    start = wording.schedule.start()
    if start is None:
        return wording.shared("TakeHome.day", day=isolate_number(str(day)))
    return wording.day(start.date() + timedelta(days=day))
