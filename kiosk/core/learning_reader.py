"""The questions and the signs of a leaflet, read strictly: a part that is wrong is told and left out, alone."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Any

from kiosk.core.content import Item, Section, Statement, Tone
from kiosk.core.declared import BY_KEY, Kind
from kiosk.core.learning import LEVELS, Answer, Area, Check, Level, Normal, Question, Sign
from kiosk.core.problems import Problem, Problems
from kiosk.core.tables import Table

if TYPE_CHECKING:
    from kiosk.core.leaflets import Reader

ANSWERS = 3
CHECK_PAGES = 3
_LENGTHS = {Kind.HOURS, Kind.DAYS}


def read_check(
    reader: Reader, values: Mapping[str, Any], problems: Problems, name: str, leaflet: str, pages: Collection[str]
) -> Check | None:
    """The questions of a file; None where its own pages are wrong, without the questions that are wrong."""
    head = Problems(problems.file)
    rest = {key: value for key, value in values.items() if key != "questions"}
    section = reader.section(Table(rest, "", head), name, leaflet)
    if section.pages and len(section.pages) != CHECK_PAGES:
        head.add("pages", f"has {len(section.pages)} pages", "Three: before, after, and where a nurse is needed first.")
    problems.found += head.found
    questions: list[Question] = []
    lost: list[str] = []
    rows = Table({"questions": values.get("questions", [])}, "", problems).tables("questions", "question")
    for number, row in enumerate(rows, 1):
        own = Problems(problems.file)
        row = row.noted_in(own)
        question = _question(reader, row, pages)
        if question.id in {known.id for known in questions}:
            own.add(row.place, "the id stands more than once", "Every id is unique.")
        if not own.found:
            questions.append(question)
            continue
        lost += [question.id or str(number)] if question.safety else []
        problems.found += [_left_out(problem, question.safety) for problem in own.found]
    if not rows:
        problems.add("", "has no questions", "Add [[questions]], or take the file out of leaflet.toml.")
    return None if head.found or not questions else Check(section, tuple(questions), tuple(lost))


def _left_out(problem: Problem, safety: bool) -> Problem:
    until = "Until then this safety question is left out and a nurse asks it." if safety else "It is left out."
    return Problem(problem.file, problem.place, problem.wrong, f"{problem.mend} {until}".strip())


def _question(reader: Reader, table: Table, pages: Collection[str]) -> Question:
    condition = reader.condition(table)
    words = [reader.words(table, key) for key in ("topic", "stem", "ask")]
    reader.guarded(table, tuple(words), {condition.needs})
    source = reader.source(table)
    page = reader.named(table, "page", pages, None)
    answers = tuple(_answer(reader, row, condition.needs) for row in table.tables("answers", "answer"))
    _check_answers(table, answers)
    items = tuple(Item(answer.id, "", (), answer.says) for answer in answers)
    reader.short_enough(table, items, len(words[1].split()) + len(words[2].split()))
    made = Question(
        table.text("id"), words[0], words[1], words[2], page, source, answers, table.flag("safety_critical"),
        table.flag("keep_order"), table.flag("short"), _longer(table), condition,
    )  # fmt: skip
    table.done()
    return made


def _answer(reader: Reader, table: Table, needs: str) -> Answer:
    says = _statements(reader, table, "says", needs)
    feedback = _statements(reader, table, "feedback", needs)
    icon = reader.named(table, "icon", reader.names.icons)
    picture = reader.named(table, "picture", reader.names.pictures)
    if bool(icon) == bool(picture):
        table.problems.add(table.place, "needs an icon or a picture", "Name one of the two.")
    source = tuple(dict.fromkeys(name for statement in says for name in statement.source))
    made = Answer(table.text("id"), says, feedback, source, table.flag("right"), icon, picture)
    table.done()
    return made


def _statements(reader: Reader, table: Table, key: str, needs: str) -> tuple[Statement, ...]:
    rows = table.tables(key, key)
    if not rows:
        table.problems.add(table.place, f"'{key}' is missing", f"Add {key} = [{{ text = …, source = … }}].")
    return tuple(reader.statement(row, {needs}) for row in rows)


def _check_answers(table: Table, answers: tuple[Answer, ...]) -> None:
    if len(answers) != ANSWERS:
        table.problems.add(table.place, f"has {len(answers)} answers", "Every question has three.")
    right = sum(answer.right for answer in answers)
    if right != 1:
        how = "no right answer" if not right else f"{right} right answers"
        table.problems.add(table.place, f"has {how}", "Mark exactly one with right = true.")
    if len({answer.id for answer in answers}) != len(answers):
        table.problems.add(table.place, "two answers have the same id", "Every id is unique.")


def _longer(table: Table) -> tuple[str, ...]:
    keys = table.texts("longer", ())
    if not keys:
        return ()
    lengths = [key for key, setting in BY_KEY.items() if setting.kind in _LENGTHS]
    for key in keys:
        if key not in lengths:
            table.problems.unknown(f"{table.place} longer", "setting", key, lengths)
    kinds = {BY_KEY[key].kind for key in keys if key in BY_KEY}
    if len(keys) != 2 or len(kinds) != 1:
        table.problems.add(f"{table.place} longer", "is not two settings of one kind", 'Write ["longer", "shorter"].')
    return keys


def read_normal(
    reader: Reader,
    values: Mapping[str, Any],
    problems: Problems,
    name: str,
    sections: Collection[Section],
) -> Normal | None:
    """The signs of a file by what a person feels; None where it does not lead to every sign of the leaflet."""
    table = Table(dict(values), "", problems)
    before = len(problems.found)
    items = {f"{p.id}/{i.id}": i for section in sections for p in section.pages for i in p.items}
    if (found := table.text("id")) and found != name:
        problems.add("id", f"'{found}' is not the file's name", f"Write '{name}'.")
    icon = reader.named(table, "icon", reader.names.icons, None)
    section = Section(
        name, f"{reader.leaflet}: {name}", reader.words(table, "title"), "", icon,
        table.one_of("tile", ("large", "small", "none")), table.one_of("colour", ("teal", "red", "blue"), "teal"),
        table.flag("safety"), reader.source(table), (),
    )  # fmt: skip
    lead, which = reader.words(table, "lead"), reader.words(table, "which")
    hold = table.table("levels") or Table({}, "levels", problems)
    levels = tuple(_level(reader, hold, tone, items) for tone in LEVELS)
    hold.done()
    areas = tuple(_area(reader, row, items) for row in table.tables("areas", "area"))
    names = {page.id for section in sections for page in section.pages}
    no_signs = table.texts("no_signs", ())
    for page in no_signs:
        if page not in names:
            problems.unknown("no_signs", "page", page, names)
    made = Normal(section, lead, which, levels, areas, no_signs)
    table.done()
    if len(problems.found) == before:
        _check_signs(made, items, problems)
    return made if len(problems.found) == before else None


def _level(reader: Reader, levels: Table, tone: Tone, items: Mapping[str, Item]) -> Level:
    table = levels.table(tone.value) or Table({}, f"levels {tone.value}", levels.problems)
    words = [reader.words(table, key, default) for key, default in (("title", None), ("lead", None), ("worry", ""))]
    also = table.texts("also", ())
    for name in also:
        if name not in items:
            table.problems.unknown(f"{table.place} also", "item", name, items)
    made = Level(tone, reader.named(table, "icon", reader.names.icons, None), words[0], words[1], also, words[2])
    table.done()
    return made


def _area(reader: Reader, table: Table, items: Mapping[str, Item]) -> Area:
    signs = tuple(_sign(row, items) for row in table.tables("signs", "sign"))
    if not signs:
        table.problems.add(table.place, "has no signs", "Add signs = [{ item = … }].")
    icon = reader.named(table, "icon", reader.names.icons, None)
    made = Area(table.text("id"), reader.words(table, "title"), icon, signs)
    ranks = [
        LEVELS.index(items[sign.item].tone) for sign in signs if sign.item in items and items[sign.item].tone in LEVELS
    ]
    if ranks != sorted(ranks):
        table.problems.add(table.place, "the signs are not in order", "Red first, then amber, then green.")
    table.done()
    return made


def _sign(table: Table, items: Mapping[str, Item]) -> Sign:
    item, same = table.text("item"), table.texts("same", ())
    for name in (item, *same):
        if name and name not in items:
            table.problems.unknown(table.place, "item", name, items)
    tones = {items[name].tone for name in (item, *same) if name in items}
    if tones and not tones <= set(LEVELS):
        table.problems.add(table.place, f"'{item}' has no level", "Name items whose tone is red, amber or green.")
    elif len(tones) > 1:
        table.problems.add(table.place, "the same sign has two levels", "Name only items of one level.")
    made = Sign(item, same, table.flag("own_action"))
    table.done()
    return made


def _check_signs(normal: Normal, items: Mapping[str, Item], problems: Problems) -> None:
    """Every item that has a level is reached by something a person feels, or its page is named in no_signs."""
    reached = {name for area in normal.areas for sign in area.signs for name in (sign.item, *sign.same)}
    for name, item in items.items():
        if item.tone in LEVELS and name not in reached and name.partition("/")[0] not in normal.no_signs:
            problems.add(
                "areas", f"nothing leads to the {item.tone.value} item '{name}'", "Add it to the signs of an area."
            )
