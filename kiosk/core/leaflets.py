"""Leaflet folders into leaflets: strict, and every error of a run at once."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.core import templates
from kiosk.core.content import (
    ALWAYS,
    Condition,
    Item,
    Leaflet,
    Limit,
    Page,
    PageKind,
    Section,
    Span,
    Statement,
    Tone,
    View,
    Way,
    words_of,
)
from kiosk.core.declared import BY_KEY, CHOICES, FLAGS, Kind
from kiosk.core.learning import Check, Normal
from kiosk.core.learning_reader import read_check, read_normal
from kiosk.core.problems import Problem, Problems
from kiosk.core.records import record
from kiosk.core.tables import Table, read_toml

MAX_ITEMS = 5
MAX_WORDS = 60
_DIGIT = re.compile(r"\d")
_TIMES = {Kind.HOURS, Kind.DAYS, Kind.WEEKS}


@record
class Names:
    """The names a leaflet may use: icons of the icon font, pictures of the pictures folder."""

    icons: Collection[str]
    pictures: Collection[str]


@dataclass
class Reader:
    """Reads the tables of one leaflet; remembers which sources its words name."""

    leaflet: str
    names: Names
    sources: Collection[str]
    used: set[str]

    def source(self, table: Table) -> tuple[str, ...]:
        """The source ids of a table, each of which the leaflet knows."""
        found = table.texts("source")
        if table.has("source") and not found:
            table.problems.add(f"{table.place} source".strip(), "names no source", "Name at least one.")
        for name in found:
            if name not in self.sources:
                table.problems.unknown(f"{table.place} source".strip(), "source", name, self.sources)
        self.used.update(found)
        return found

    def words(self, table: Table, key: str, default: str | None = None) -> str:
        """A text for a person, its placeholders checked."""
        text = table.text(key, default)
        place = f"{table.place} {key}".strip()
        templates.check(text, place, table.problems)
        if key != "text" and any(found.form == "moment" for found in templates.placeholders(text)):
            table.problems.add(place, "a .moment placeholder outside a statement's text", "Say it in a statement.")
        outside = "".join(part for part in templates.split(text) if isinstance(part, str))
        if _DIGIT.search(outside):
            table.problems.add(place, f"a number is typed: '{text}'", "Use a placeholder of a clinic setting.")
        return text

    def named(self, table: Table, key: str, known: Collection[str], default: str | None = "") -> str:
        """A name that must be known."""
        name = table.text(key, default)
        if name and name not in known:
            table.problems.unknown(f"{table.place} {key}".strip(), key, name, known)
        return name

    def condition(self, table: Table) -> Condition:
        """When something is shown."""
        when = self.named(table, "when", (*FLAGS, *CHOICES))
        return Condition(when, self.named(table, "needs", BY_KEY), self.named(table, "without", BY_KEY))

    def statement(self, table: Table, guards: set[str]) -> Statement:
        """One statement; ``guards`` are the settings that something around it asks for."""
        text = self.words(table, "text")
        spare = self.words(table, "text_without_clock", "")
        timed = any(found.form == "moment" for found in templates.placeholders(text))
        if timed and not spare:
            table.problems.add(table.place, "'text_without_clock' is missing", "Add the words for a wrong clock.")
        if spare and not timed:
            table.problems.add(table.place, "'text_without_clock' without a .moment placeholder", "Remove it.")
        condition = self.condition(table)
        self.guarded(table, (text, spare), {*guards, condition.needs})
        made = Statement(text, self.source(table), spare, condition)
        table.done()
        return made

    def guarded(self, table: Table, texts: tuple[str, ...], guards: set[str]) -> None:
        """What may be blank stands only where something asks that it is set."""
        for key in dict.fromkeys(found.key for text in texts for found in templates.placeholders(text)):
            if templates.may_be_blank(key) and key not in guards:
                table.problems.add(table.place, f"{{{key}}} may be blank", f'Add needs = "{key}".')

    def limit(self, table: Table) -> Limit | None:
        """A time limit, or None."""
        inner = table.table("moment")
        if inner is None:
            return None
        kind = inner.one_of("kind", ("until", "from", "by"))
        times = [key for key, setting in BY_KEY.items() if setting.kind in _TIMES]
        after = self.named(inner, "after", times, None)
        inner.done()
        return Limit(kind, after)

    def span(self, table: Table, kind: PageKind) -> Span | None:
        """The days of a stop of a timeline, or None."""
        inner = table.table("span")
        if inner is None:
            if kind is PageKind.TIMELINE:
                table.problems.add(table.place, "'span' is missing", "Add span = { from_day = …, to_day = … }.")
            return None
        if kind is not PageKind.TIMELINE:
            table.problems.add(table.place, "'span' outside a timeline", "Remove it.")
        made = Span(inner.whole("from_day"), inner.whole("to_day"))
        if inner.has("to_day") and made.to_day < made.from_day:
            inner.problems.add(inner.place, "ends before it begins", "Turn the days round.")
        inner.done()
        return made

    def item(self, table: Table, kind: PageKind) -> Item:
        """One item of a page."""
        heading = self.words(table, "heading", "")
        condition = self.condition(table)
        self.guarded(table, (heading,), {condition.needs})
        rows = table.tables("statements", "statement")
        statements = tuple(self.statement(row, {condition.needs}) for row in rows)
        source = self.source(table) if heading or table.has("source") else ()
        icon = self.named(table, "icon", self.names.icons)
        picture = self.named(table, "picture", self.names.pictures)
        _check_item(table, kind, bool(heading or statements), bool(icon), bool(picture))
        tone = Tone(table.one_of("tone", tuple(t.value for t in Tone), "plain"))
        made = Item(
            table.text("id"), heading, source, statements, tone, icon, picture,
            self.limit(table), self.span(table, kind), condition,
        )  # fmt: skip
        table.done()
        return made

    def page(self, table: Table) -> Page:
        """One page."""
        kind = PageKind(table.one_of("kind", tuple(k.value for k in PageKind)))
        items = tuple(self.item(row, kind) for row in table.tables("items", "item"))
        if not items:
            table.problems.add(table.place, "has no items", "Add [[pages.items]].")
        if len(items) > MAX_ITEMS:
            table.problems.add(table.place, f"has {len(items)} items", f"At most {MAX_ITEMS}: split the page.")
        _repeated([item.id for item in items], table.place, table.problems)
        picture = self.named(table, "picture", self.names.pictures)
        self.short_enough(table, items)
        if (kind is PageKind.BODY_MAP) != bool(picture):
            table.problems.add(table.place, "'picture' goes with kind body-map, and only there")
        seen_from = table.one_of("seen_from", ("behind", "front")) if table.has("seen_from") else ""
        views = tuple(self.view(row) for row in table.tables("views", "view"))
        if (seen_from or views) and not picture:
            table.problems.add(
                table.place, "'seen_from' or 'views' without a picture", "Name the picture, or remove it."
            )
        made = Page(
            table.text("id"), kind, self.words(table, "title"), self.source(table), items,
            self.words(table, "lead", ""), self.named(table, "icon", self.names.icons),
            Tone(table.one_of("tone", ("plain", "red", "amber", "green"), "plain")), picture,
            Way(table.one_of("path", tuple(way.value for way in Way), "full")), seen_from, views,
        )  # fmt: skip
        table.done()
        return made

    def view(self, table: Table) -> View:
        """Another picture of a page."""
        condition = self.condition(table)
        if condition == ALWAYS:
            table.problems.add(table.place, "'when' is missing", 'Write it as when = "procedure_side:left".')
        picture, lead = self.named(table, "picture", self.names.pictures, None), self.words(table, "lead")
        table.done()
        return View(condition, picture, lead)

    def short_enough(self, table: Table, items: tuple[Item, ...], more: int = 0) -> None:
        """Note a page, or a question, with more words than one screen holds."""
        if (words := word_count(items) + more) > MAX_WORDS:
            table.problems.add(table.place, f"has {words} words in its cards", f"At most {MAX_WORDS}: split the page.")

    def section(self, table: Table, expected: str, leaflet_id: str) -> Section:
        """One section; ``expected`` is the name of its file."""
        found = table.text("id")
        if found and found != expected:
            table.problems.add("id", f"'{found}' is not the file's name", f"Write '{expected}'.")
        pages = tuple(self.page(row) for row in table.tables("pages", "page"))
        if not pages:
            table.problems.add("", "has no pages", "Add [[pages]].")
        made = Section(
            expected, f"{leaflet_id}: {expected}", self.words(table, "title"), self.words(table, "note", ""),
            self.named(table, "icon", self.names.icons, None), table.one_of("tile", ("large", "small", "none")),
            table.one_of("colour", ("teal", "red", "blue"), "teal"), table.flag("safety"), self.source(table), pages,
        )  # fmt: skip
        table.done()
        return made


def word_count(items: tuple[Item, ...]) -> int:
    """The English words of a page's cards; of words that stand for each other, the longer."""
    total = 0
    for item in items:
        total += len(item.heading.split())
        sides: dict[str, int] = {}
        for statement in item.statements:
            needs, without, when = statement.condition.needs, statement.condition.without, statement.condition.when
            side = "needs" if needs else "without" if without else when if ":" in when else ""
            sides[side] = sides.get(side, 0) + len(statement.text.split())
        total += sides.pop("", 0) + max(sides.values(), default=0)
    return total


def _check_item(table: Table, kind: PageKind, words: bool, icon: bool, picture: bool) -> None:
    if not words:
        table.problems.add(table.place, "has neither heading nor statements")
    if icon and picture:
        table.problems.add(table.place, "has an icon and a picture", "Keep one of the two.")
    if kind is PageKind.BODY_MAP and (icon or picture):
        table.problems.add(table.place, "has an icon or a picture", "On a body map the page has the picture.")
    if kind in {PageKind.CARDS, PageKind.TIMELINE, PageKind.QUESTIONS, PageKind.SCALE} and not (icon or picture):
        table.problems.add(table.place, "'icon' is missing", "Name an icon or a picture.")


def _repeated(ids: list[str], place: str, problems: Problems) -> None:
    for name in sorted({name for name in ids if name and ids.count(name) > 1}):
        problems.add(place, f"the id '{name}' stands more than once", "Every id is unique.")


def read_leaflet(folder: Path, names: Names) -> tuple[Leaflet | None, list[Problem]]:
    """The leaflet of a folder, or None where any of it is wrong, and every problem found."""
    head = Problems(f"{folder.name}/leaflet.toml")
    listed = Problems(f"{folder.name}/sources.toml")
    every = [head, listed]
    sources = read_toml(folder / "sources.toml", listed) or {}
    for key, gist in sources.items():
        if not isinstance(gist, str):
            listed.add(key, "expected text", 'Write id = "gist".')
    values = read_toml(folder / "leaflet.toml", head)
    if values is None:
        return None, [problem for found in every for problem in found.found]
    reader = Reader(folder.name, names, sources, set())
    table = Table(values, "", head)
    leaflet_id, order, unwell = table.text("id"), table.texts("sections"), table.text("unwell")
    if leaflet_id and leaflet_id != folder.name:
        head.add("id", f"'{leaflet_id}' is not the folder's name", f"Write '{folder.name}'.")
    sections: dict[str, Section] = {}
    for name in dict.fromkeys((*order, unwell)):
        problems = Problems(f"{folder.name}/{name}.toml")
        every.append(problems)
        found = read_toml(folder / f"{name}.toml", problems) if name else None
        if found is not None:
            sections[name] = reader.section(Table(found, "", problems), name, folder.name)
    _repeated(list(order), "sections", head)
    if unwell in order:
        head.add("unwell", f"'{unwell}' is among the sections", "Take it out of sections.")
    _repeated([page.id for section in sections.values() for page in section.pages], "pages", head)
    closing = reader.named(table, "closing", order, None)
    extra = {key: table.text(key, "") for key in ("check", "normal")}
    soft, (check, normal) = _read_extra(
        folder, reader, extra, tuple(sections[name] for name in order if name in sections)
    )
    ways = [page.way for section in sections.values() for page in section.pages]
    chapters = table.texts("chapters", ())
    for name in chapters:
        if name not in order:
            head.unknown("chapters", "section", name, order)
    made = Leaflet(
        folder.name, table.whole("version"), f"{folder.name}: leaflet",
        reader.words(table, "title"), reader.words(table, "lead"),
        reader.source(table), tuple(sections[name] for name in order if name in sections),
        sections.get(unwell) or _NO_SECTION, closing, sources, check, normal,
        _home(table, (*order, *filter(None, extra.values()))), _minutes(table, ways), chapters,
    )  # fmt: skip
    table.done()
    # What was left out may have been the only place of a source.
    for spare in sorted(set(sources) - reader.used) if not soft else ():
        listed.add(spare, "no statement names this source", "Say it somewhere, or remove the line.")
    named = {"leaflet", "sources", *order, unwell, *extra.values()}
    for stray in sorted({path.stem for path in folder.glob("*.toml")} - named):
        head.add("sections", f"the file {stray}.toml is not listed", "List it, or remove the file.")
    wrong = [problem for found in every for problem in found.found]
    return (None if wrong else made), [*wrong, *soft]


def _read_extra(
    folder: Path, reader: Reader, extra: Mapping[str, str], sections: tuple[Section, ...]
) -> tuple[list[Problem], tuple[Check | None, Normal | None]]:
    """The questions, and the signs by what a person feels. A leaflet is whole without them: then they are not shown."""
    check, normal, found = None, None, []
    pages = {page.id for section in sections for page in section.pages}
    for kind, name in extra.items():
        if not name:
            continue
        problems = Problems(f"{folder.name}/{name}.toml")
        values = read_toml(folder / f"{name}.toml", problems)
        if values is not None and kind == "check":
            check = read_check(reader, values, problems, name, folder.name, pages)
        elif values is not None:
            normal = read_normal(reader, values, problems, name, sections)
        found += problems.found
    return found, (check, normal)


def _home(table: Table, known: tuple[str, ...]) -> tuple[str, ...]:
    """The tiles of the home screen in their order; as listed for "Next" where nothing else is said."""
    if not table.has("home"):
        return known
    names = table.texts("home")
    for name in names:
        if name not in known:
            table.problems.unknown("home", "tile", name, known)
    _repeated(list(names), "home", table.problems)
    return names


def _minutes(table: Table, ways: Collection[Way]) -> tuple[int, int]:
    """How long the short and the full way take, minutes."""
    short, full = table.whole("short_minutes", 0), table.whole("full_minutes", 0)
    if bool(short) != (Way.SHORT in ways):
        mend = 'Set it, and path = "short" on the pages of the short way; or neither.'
        table.problems.add("short_minutes", "goes with pages of the short way", mend)
    if short and full <= short:
        table.problems.add("full_minutes", "is not longer than short_minutes", "Measure both ways again.")
    return short, full


_NO_SECTION = Section("", "", "", "", "", "none", "red", True, (), ())

__all__ = ["Names", "read_leaflet", "words_of"]
