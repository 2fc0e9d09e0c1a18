"""The loader is strict: each rule of docs/leaflet-format.md is one spoilt copy of a good leaflet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from _pytest.mark.structures import ParameterSet

from kiosk.core.leaflets import MAX_ITEMS, Names, read_leaflet
from kiosk.core.problems import Problem

from .making import WRIST, copied, edited, leaflet_problems, names


@dataclass(frozen=True)
class Rule:
    """One way to spoil a file, and what must then be told: place, words of the message, words of the way out."""

    name: str
    file: str
    edits: Mapping[str, str]
    place: str
    wrong: str
    mend: str = ""
    told_in: str = ""
    more: tuple[str, ...] = field(default=())


DRY = '"Wash the cloth part by hand.", source = ["W3"] }'
STEP = 'id = "slide"\n'
STRAPS = """heading = "Close the straps"
source = ["W2"]
statements = [
  { text = "Leave room for one finger.", source = ["W2"] },
]"""
MAP = 'kind = "body-map"\npicture = "body-map"'
VIEW = MAP + "\nviews = [{{ {}picture = 'body-map', lead = 'Seen from behind.' }}]"
RULES = (
    # leaflet.toml
    Rule("unknown key", "leaflet", {"version": 'colour = "red"\nversion'}, "", "unknown key 'colour'", "Did you mean"),
    Rule("id of another folder", "leaflet", {'"wrist-splint"': '"wrist"'}, "id", "'wrist' is not the folder's name",
         "Write 'wrist-splint'."),
    Rule("no id", "leaflet", {'id = "wrist-splint"': ""}, "", "'id' is missing", "Add id"),
    Rule("version as text", "leaflet", {"= 1": '= "1"'}, "version", "expected a whole number, found text"),
    Rule("no version", "leaflet", {"version = 1": ""}, "", "'version' is missing", "Add version"),
    Rule("no title", "leaflet", {'title = "Your wrist splint"': ""}, "", "'title' is missing", "Add title"),
    Rule("empty lead", "leaflet", {"How to wear it and keep it clean": " "}, "lead", "is empty", "Write the words"),
    Rule("no source", "leaflet", {'source = ["W1"]': ""}, "", "'source' is missing", "Add source"),
    Rule("empty source", "leaflet", {'source = ["W1"]': "source = []"}, "source", "names no source", "Name at least"),
    Rule("unknown source", "leaflet", {'["W1"]': '["W7"]'}, "source", "unknown source 'W7'", "Did you mean 'W6'?"),
    Rule("source as text", "leaflet", {'["W1"]': '"W1"'}, "source", "expected a list, found text",
         more=("names no source",)),
    Rule("section without a file", "leaflet", {'"healing"]': '"healing", "diet"]'}, "", "the file is missing",
         "Put it back", "diet"),
    Rule("section twice", "leaflet", {'"healing"]': '"healing", "wearing"]'}, "sections",
         "the id 'wearing' stands more than once", "Every id is unique."),
    Rule("closing that is no section", "leaflet", {'closing = "wearing"': 'closing = "wear"'}, "closing",
         "unknown closing 'wear'", "Did you mean 'wearing'?"),
    Rule("no closing", "leaflet", {'closing = "wearing"': ""}, "", "'closing' is missing", "Add closing"),
    Rule("unwell without a file", "leaflet", {'"hand-problem"': '"hand"'}, "", "the file is missing", "Put it back",
         "hand", more=("unknown key", "the file hand-problem.toml is not listed", "no statement names this source")),
    Rule("unwell among the sections", "leaflet", {'"healing"]': '"healing", "hand-problem"]'}, "unwell", "sections"),
    Rule("typed number in the title", "leaflet", {"Your wrist splint": "Your 2 splints"}, "title", "a number is typed",
         "Use a placeholder"),
    Rule("not TOML", "leaflet", {"version = 1": "version = "}, "", "not valid TOML"),
    # sources.toml
    Rule("source that nobody names", "sources", {"W6 =": 'W7 = "More"\nW6 ='}, "W7", "no statement names this source",
         "Say it somewhere, or remove the line."),
    Rule("gist that is no text", "sources", {"W6 =": "W6 = 6 #"}, "W6", "expected text", 'Write id = "gist".'),
    # A section
    Rule("section id of another file", "wearing", {'id = "wearing"': 'id = "wear"'}, "id",
         "'wear' is not the file's name", "Write 'wearing'."),
    Rule("unknown section key", "wearing", {"safety = true": "safe = true"}, "", "unknown key 'safe'",
         "Did you mean 'safety'?"),
    Rule("safety as text", "wearing", {"safety = true": 'safety = "true"'}, "safety", "expected true or false"),
    Rule("unknown tile", "wearing", {'tile = "large"': 'tile = "larg"'}, "tile", "unknown tile 'larg'",
         "Did you mean 'large'?"),
    Rule("unknown colour", "wearing", {'"teal"': '"tea"'}, "colour", "unknown colour 'tea'", "Did you mean 'teal'?"),
    Rule("unknown section icon", "wearing", {'"hand-wash"': '"hand-wsh"'}, "icon", "unknown icon 'hand-wsh'",
         "Did you mean 'hand-wash'?"),
    Rule("no section icon", "wearing", {'icon = "hand-wash"': ""}, "", "'icon' is missing", "Add icon"),
    Rule("section without source", "wearing", {'source = ["W1"]': ""}, "", "'source' is missing", "Add source"),
    # A page
    Rule("unknown page kind", "wearing", {'kind = "steps"': 'kind = "step"'}, "page put-it-on kind",
         "unknown kind 'step'", "Did you mean 'steps'?", more=("'icon' is missing",)),
    Rule("no page kind", "wearing", {'kind = "cards"\n': ""}, "page keep-it-safe", "'kind' is missing", "Add kind"),
    Rule("no page title", "wearing", {'title = "Put the splint on"': ""}, "page put-it-on", "'title' is missing"),
    Rule("page id twice in a file", "wearing", {'"keep-it-safe"': '"put-it-on"'}, "pages",
         "the id 'put-it-on' stands more than once", "Every id is unique.", "leaflet"),
    Rule("page id twice in the leaflet", "wearing", {'"keep-it-safe"': '"fingers"'}, "pages",
         "the id 'fingers' stands more than once", "Every id is unique.", "leaflet"),
    Rule("page tone of an item", "hand-problem", {'tone = "red"\nsource': 'tone = "do"\nsource'}, "page fingers tone",
         "unknown tone 'do'", "Valid: amber, green, plain, red."),
    Rule("unknown page icon", "wearing", {'icon = "shield"': 'icon = "sheild"'}, "page keep-it-safe icon",
         "unknown icon 'sheild'", "Did you mean 'shield'?"),
    Rule("page without source", "wearing", {'source = ["W2"]': ""}, "page put-it-on", "'source' is missing"),
    Rule("picture outside a body map", "wearing", {'kind = "cards"': 'kind = "cards"\npicture = "body-map"'},
         "page keep-it-safe", "'picture' goes with kind body-map"),
    Rule("body map without picture", "wearing", {'kind = "cards"': 'kind = "body-map"', 'icon = "water"': "",
         'icon = "weight"': ""}, "page keep-it-safe", "'picture' goes with kind body-map"),
    Rule("unknown picture", "wearing", {'kind = "cards"': 'kind = "body-map"\npicture = "body"', 'icon = "water"': "",
         'icon = "weight"': ""}, "page keep-it-safe picture", "unknown picture 'body'", "Did you mean 'body-map'?"),
    Rule("view without picture", "wearing", {'source = ["W2"]': 'source = ["W2"]\nseen_from = "behind"'},
         "page put-it-on", "'seen_from' or 'views' without a picture", "Name the picture, or remove it."),
    Rule("unknown point of view", "wearing", {'kind = "cards"': MAP + '\nseen_from = "behnd"', 'icon = "water"': "",
         'icon = "weight"': ""}, "page keep-it-safe seen_from", "unknown seen_from 'behnd'", "Did you mean 'behind'?"),
    Rule("view of an unknown side", "wearing", {'kind = "cards"': VIEW.format("when = 'procedure_side:lift', "),
         'icon = "water"': "", 'icon = "weight"': ""}, "page keep-it-safe view 1 when",
         "unknown when 'procedure_side:lift'", "Did you mean 'procedure_side:left'?"),
    Rule("view for everybody", "wearing", {'kind = "cards"': VIEW.format(""), 'icon = "water"': "",
         'icon = "weight"': ""}, "page keep-it-safe view 1", "'when' is missing", "procedure_side:left"),
    # An item
    Rule("item id twice", "wearing", {'id = "straps"': 'id = "slide"'}, "page put-it-on",
         "the id 'slide' stands more than once", "Every id is unique."),
    Rule("no item id", "wearing", {'id = "dry"': ""}, "page keep-it-safe item 1", "'id' is missing", "Add id"),
    Rule("icon and picture", "wearing", {'icon = "water"': 'icon = "water"\npicture = "bandage"'},
         "page keep-it-safe item dry", "has an icon and a picture", "Keep one of the two."),
    Rule("card without icon", "wearing", {'icon = "water"': ""}, "page keep-it-safe item dry", "'icon' is missing",
         "Name an icon or a picture."),
    Rule("stop without icon", "healing", {'icon = "bruise"': ""}, "page healing-time item first-week",
         "'icon' is missing"),
    Rule("question without icon", "wearing", {'kind = "cards"': 'kind = "questions"', 'icon = "water"': ""},
         "page keep-it-safe item dry", "'icon' is missing", "Name an icon or a picture."),
    Rule("icon on a body map", "wearing", {'kind = "cards"': MAP, 'icon = "weight"': ""}, "page keep-it-safe item dry",
         "has an icon or a picture", "On a body map the page has the picture."),
    Rule("unknown item icon", "wearing", {'icon = "water"': 'icon = "watr"'}, "page keep-it-safe item dry icon",
         "unknown icon 'watr'", "Did you mean 'water'?"),
    Rule("unknown item picture", "wearing", {'icon = "water"': 'picture = "bandag"'},
         "page keep-it-safe item dry picture", "unknown picture 'bandag'", "Did you mean 'bandage'?"),
    Rule("unknown item tone", "wearing", {'tone = "dont"': 'tone = "do not"'}, "page keep-it-safe item lifting tone",
         "unknown tone 'do not'", "Did you mean 'dont'?"),
    Rule("heading without source", "wearing", {'splint dry"\nsource = ["W3"]': 'splint dry"'},
         "page keep-it-safe item dry", "'source' is missing", "Add source"),
    Rule("neither heading nor statements", "wearing", {STRAPS: ""}, "page put-it-on item straps",
         "has neither heading nor statements"),
    Rule("unknown item key", "wearing", {STEP: STEP + 'head = "x"\n'}, "page put-it-on item slide",
         "unknown key 'head'", "Did you mean 'heading'?"),
    Rule("unknown limit", "wearing", {'kind = "until"': 'kind = "untill"'},
         "page keep-it-safe item lifting moment kind", "unknown kind 'untill'", "Did you mean 'until'?"),
    Rule("limit of an unknown setting", "wearing", {'"strenuous_hours"': '"strenous_hours"'},
         "page keep-it-safe item lifting moment after", "unknown after 'strenous_hours'",
         "Did you mean 'strenuous_hours'?"),
    Rule("limit that is no time", "wearing", {'"strenuous_hours"': '"clinic_phone"'},
         "page keep-it-safe item lifting moment after", "unknown after 'clinic_phone'"),
    Rule("unknown limit key", "wearing", {'kind = "until",': 'kind = "until", day = 3,'},
         "page keep-it-safe item lifting moment", "unknown key 'day'"),
    Rule("no span on a timeline", "healing", {"span = { from_day = 1, to_day = 7 }": ""},
         "page healing-time item first-week", "'span' is missing", "Add span"),
    Rule("span elsewhere", "wearing", {STEP: STEP + "span = { from_day = 0, to_day = 1 }\n"},
         "page put-it-on item slide", "'span' outside a timeline", "Remove it."),
    Rule("span without an end", "healing", {", to_day = 7 }": " }"}, "page healing-time item first-week span",
         "'to_day' is missing"),
    Rule("span that ends before it begins", "healing", {"from_day = 7, to_day = 42": "from_day = 42, to_day = 7"},
         "page healing-time item later span", "before"),
    Rule("unknown flag", "wearing", {STEP: STEP + 'when = "has_diabets"\n'}, "page put-it-on item slide when",
         "unknown when 'has_diabets'", "Did you mean 'has_diabetes'?"),
    Rule("flag that is no flag", "wearing", {STEP: STEP + 'when = "clinic_phone"\n'}, "page put-it-on item slide when",
         "unknown when 'clinic_phone'"),
    Rule("unknown needed setting", "wearing", {STEP: STEP + 'needs = "crisis_lin"\n'},
         "page put-it-on item slide needs", "unknown needs 'crisis_lin'", "Did you mean 'crisis_line'?"),
    Rule("unknown setting to be without", "wearing", {STEP: STEP + 'without = "crisis_lin"\n'},
         "page put-it-on item slide without", "unknown without 'crisis_lin'", "Did you mean 'crisis_line'?"),
    # A statement
    Rule("statement without source", "wearing", {DRY: '"Wash it." }'}, "page keep-it-safe item dry statement 1",
         "'source' is missing", "Add source"),
    Rule("statement without text", "wearing", {"text = " + DRY: 'source = ["W3"] }'},
         "page keep-it-safe item dry statement 1", "'text' is missing", "Add text"),
    Rule("unknown source of a statement", "wearing", {DRY: '"Wash it.", source = ["w3"] }'},
         "page keep-it-safe item dry statement 1 source", "unknown source 'w3'", "Did you mean 'W3'?"),
    Rule("unknown statement key", "wearing", {DRY: '"Wash it.", source = ["W3"], tone = "do" }'},
         "page keep-it-safe item dry statement 1", "unknown key 'tone'"),
    Rule("typed number", "wearing", {DRY: '"Wash it 2 times.", source = ["W3"] }'},
         "page keep-it-safe item dry statement 1 text", "a number is typed", "Use a placeholder of a clinic setting."),
    Rule("typed Arabic number", "wearing", {DRY: '"Wash it ٢ times.", source = ["W3"] }'},
         "page keep-it-safe item dry statement 1 text", "a number is typed"),
    Rule("unknown placeholder", "wearing", {DRY: '"For {soak_hour}.", source = ["W3"] }'},
         "page keep-it-safe item dry statement 1 text", "unknown placeholder 'soak_hour'",
         "Did you mean 'soak_hours'?"),
    Rule("brace without a partner", "wearing", {DRY: '"For {soak_hours of.", source = ["W3"] }'},
         "page keep-it-safe item dry statement 1 text", "a brace has no partner", "Write placeholders as {name}."),
    Rule("moment without words for a wrong clock", "wearing", {DRY: '"By {soak_hours.moment}.", source = ["W3"] }'},
         "page keep-it-safe item dry statement 1", "'text_without_clock' is missing", "Add the words"),
    Rule("words for a wrong clock without a moment", "wearing",
         {DRY: '"Wash it.", text_without_clock = "Wash.", source = ["W3"] }'},
         "page keep-it-safe item dry statement 1", "'text_without_clock' without a .moment placeholder", "Remove it."),
    Rule("a moment in the words for a wrong clock", "wearing",
         {DRY: '"By {soak_hours.moment}.", text_without_clock = "By {soak_hours.moment}.", source = ["W3"] }'},
         "page keep-it-safe item dry statement 1 text_without_clock", ".moment"),
    Rule("a moment in a heading", "wearing", {'"Keep the splint dry"': '"Dry by {soak_hours.moment}"'},
         "page keep-it-safe item dry heading", ".moment"),
    Rule("what staff typed without a guard", "wearing", {DRY: '"On {blood_thinner_restart}.", source = ["W3"] }'},
         "page keep-it-safe item dry statement 1", "blood_thinner_restart", "needs"),
)  # fmt: skip


def rows(rules: tuple[Rule, ...]) -> list[ParameterSet]:
    return [pytest.param(rule, id=rule.name) for rule in rules]


def test_the_good_leaflet_is_good(tmp_path: Path) -> None:
    leaflet, problems = read_leaflet(copied(WRIST, tmp_path), names())
    assert problems == []
    assert leaflet is not None
    assert [section.id for section in leaflet.sections] == ["wearing", "healing"]
    assert (leaflet.unwell.id, leaflet.closing, leaflet.version) == ("hand-problem", "wearing", 1)


@pytest.mark.parametrize("rule", rows(RULES))
def test_a_broken_rule_is_told_with_file_place_and_way_out(tmp_path: Path, rule: Rule) -> None:
    folder = copied(WRIST, tmp_path)
    edited(folder / f"{rule.file}.toml", rule.edits)
    problems = leaflet_problems(folder)
    told = [problem for problem in problems if rule.wrong in problem.wrong and problem.place == rule.place]
    assert told, f"not told: {[str(problem) for problem in problems]}"
    assert {problem.file for problem in told} == {f"wrist-splint/{rule.told_in or rule.file}.toml"}
    assert rule.mend in told[0].mend
    if rule.wrong != "not valid TOML":
        others = [problem.wrong for problem in problems if problem not in told]
        assert all(any(more in other for more in rule.more) for other in others), others


def test_more_than_five_items_are_too_many(tmp_path: Path) -> None:
    folder = copied(WRIST, tmp_path)
    path = folder / "hand-problem.toml"
    row = '[[pages.items]]\nid = "more-{}"\nicon = "numb"\nheading = "Numb"\nsource = ["W6"]\nstatements = []\n'
    good = path.read_text("utf-8") + "".join(row.format(letter) for letter in "abc")
    path.write_text(good, "utf-8")
    assert MAX_ITEMS == 5
    assert leaflet_problems(folder) == []
    path.write_text(good + row.format("d"), "utf-8")
    [problem] = leaflet_problems(folder)
    assert (problem.place, problem.wrong) == ("page fingers", "has 6 items")
    assert problem.mend == "At most 5: split the page."


def test_more_than_sixty_words_are_too_many(tmp_path: Path) -> None:
    folder = copied(WRIST, tmp_path)
    edited(folder / "wearing.toml", {"Wash the cloth part by hand.": "Wash the cloth part by hand. " * 10})
    problems = leaflet_problems(folder)
    assert [problem.place for problem in problems] == ["page keep-it-safe"]
    assert "words" in problems[0].wrong


@pytest.mark.parametrize(("old", "wrong"), [("[[pages.items]]", "has no items"), ("[[pages]]", "has no pages")])
def test_a_section_without_pages_and_a_page_without_items_are_empty(tmp_path: Path, old: str, wrong: str) -> None:
    folder = copied(WRIST, tmp_path)
    path = folder / "hand-problem.toml"
    path.write_text(path.read_text("utf-8").partition(old)[0], "utf-8")
    assert wrong in [problem.wrong for problem in leaflet_problems(folder)]


@pytest.mark.parametrize("name", ["leaflet", "sources", "wearing", "hand-problem"])
def test_a_missing_file_is_told(tmp_path: Path, name: str) -> None:
    folder = copied(WRIST, tmp_path)
    (folder / f"{name}.toml").unlink()
    expected = f"wrist-splint/{name}.toml: the file is missing. Put it back, or remove its name from the list."
    assert expected in [str(problem) for problem in leaflet_problems(folder)]


def test_a_file_that_no_list_names_is_told(tmp_path: Path) -> None:
    folder = copied(WRIST, tmp_path)
    (folder / "diet.toml").write_text('id = "diet"', "utf-8")
    assert leaflet_problems(folder) == [
        Problem("wrist-splint/leaflet.toml", "sections", "the file diet.toml is not listed",
                "List it, or remove the file.")
    ]  # fmt: skip


def test_every_problem_of_every_file_is_told_in_one_run(tmp_path: Path) -> None:
    folder = copied(WRIST, tmp_path)
    edited(folder / "leaflet.toml", {"version = 1": 'version = "1"'})
    edited(folder / "sources.toml", {"W6 =": 'W7 = "More"\nW6 ='})
    edited(folder / "wearing.toml", {'"hand-wash"': '"hand-wsh"', 'icon = "water"': 'icon = "watr"'})
    edited(folder / "healing.toml", {"span = { from_day = 1, to_day = 7 }": ""})
    edited(folder / "hand-problem.toml", {"{emergency_number}": "{emergency_nr}"})
    assert sorted(problem.file.removeprefix("wrist-splint/") for problem in leaflet_problems(folder)) == [
        "hand-problem.toml", "healing.toml", "leaflet.toml", "sources.toml", "wearing.toml", "wearing.toml",
    ]  # fmt: skip


def test_without_icons_or_pictures_every_name_is_unknown() -> None:
    leaflet, problems = read_leaflet(WRIST, Names((), ()))
    assert leaflet is None
    assert {problem.wrong.split("'")[0] for problem in problems} == {"unknown icon "}
    assert {problem.mend for problem in problems} == {"Remove it."}


def test_a_folder_that_does_not_exist_is_told(tmp_path: Path) -> None:
    assert {problem.wrong for problem in leaflet_problems(tmp_path / "none")} == {"the file is missing"}
