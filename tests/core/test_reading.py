"""What is wrong is told and left out; what is right is still shown. No patient sees a mix of languages."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterable, Mapping
from datetime import UTC
from pathlib import Path
from xml.sax.saxutils import escape

import pytest

from kiosk.core.catalogue import Key
from kiosk.core.content import words_of
from kiosk.core.languages import ENGLISH, PLURALS
from kiosk.core.places import Places
from kiosk.core.reading import needed_words, read_shelf
from kiosk.core.reviews import LanguageState, Standing
from kiosk.core.schedule import Schedule
from kiosk.core.shelf import Shelf
from kiosk.core.wording import Wording

from .making import ARABIC, PLACES, WRIST, words

SCREEN = (("Bar", "Home"), ("Idle", "In %1 seconds."))


def ts(code: str, keys: Iterable[Key], forms: int, state: str = "") -> str:
    """A Linguist file that "translates" every text with itself."""
    kind = f' type="{state}"' if state else ""
    contexts: dict[str, list[str]] = {}
    for context, text in keys:
        counted = "%n" in text
        numerus = ' numerus="yes"' if counted else ""
        inner = f"<numerusform>{escape(text)}</numerusform>" * forms if counted else escape(text)
        contexts.setdefault(context, []).append(
            f"<message{numerus}><source>{escape(text)}</source><translation{kind}>{inner}</translation></message>"
        )
    rows = (f"<context><name>{escape(name)}</name>{''.join(rows)}</context>" for name, rows in contexts.items())
    return f'<?xml version="1.0" encoding="utf-8"?><TS version="2.1" language="{code}">{"".join(rows)}</TS>'


@pytest.fixture
def places(tmp_path: Path) -> Places:
    """A kiosk with the wrist leaflet and all of its words translated into Spanish and Arabic."""
    made = Places(tmp_path / "resources", tmp_path / "translations")
    made.leaflets.mkdir(parents=True)
    made.translations.mkdir()
    shutil.copytree(WRIST, made.leaflets / WRIST.name)
    shutil.copytree(PLACES.pictures, made.pictures)
    for name in ("icons.toml", "words.toml", "languages.toml", "clinic.toml"):
        shutil.copy(PLACES.resources / name, made.resources / name)
    table = made.resources / "languages.toml"
    lines = table.read_text("utf-8").splitlines(keepends=True)
    table.write_text("".join(line for line in lines if line.startswith(("en ", "es ", "ar "))), "utf-8")
    (made.translations / "en.ts").write_text(ts("en_US", SCREEN, 2, "unfinished"), "utf-8")
    shelf = read_shelf(made, made.demonstration)
    keys = needed_words(shelf.leaflet, shelf.words, made, [])
    (made.translations / "es.ts").write_text(ts("es_US", keys, 2), "utf-8")
    (made.translations / "ar.ts").write_text(ts("ar_EG", keys, PLURALS[ARABIC.plural][0]), "utf-8")
    return made


def read(places: Places) -> Shelf:
    return read_shelf(places, places.demonstration)


def offered(shelf: Shelf) -> list[str]:
    return [language.code for language in shelf.languages]


def test_a_whole_kiosk_has_no_problem_and_offers_every_language(places: Places) -> None:
    shelf = read(places)
    assert [str(problem) for problem in shelf.problems] == []
    assert shelf.usable
    assert offered(shelf) == ["en", "es", "ar"]
    assert shelf.language("ar").right_to_left
    assert shelf.language("xx").code == "en"


def test_needed_words_are_those_of_leaflet_units_and_screens(places: Places) -> None:
    shelf = read(places)
    keys = set(needed_words(shelf.leaflet, shelf.words, places, []))
    assert shelf.leaflet is not None
    assert keys == {(w.context, w.text) for w in words_of(shelf.leaflet)} | {
        *((word.context, word.text) for word in words().values()),
        *SCREEN,
    }


@pytest.mark.parametrize("text", ["Home", "Keep the splint dry", "Monday", "%n hours"])
@pytest.mark.parametrize("how", ["unfinished", "vanished", "missing", "empty"])
def test_a_language_that_lacks_one_word_is_not_offered(places: Places, text: str, how: str) -> None:
    path = places.translations / "es.ts"
    found = re.search(rf"<message[^>]*><source>{re.escape(text)}</source><translation>.*?</message>", path.read_text())
    assert found is not None
    spoilt = found[0].replace("<translation>", f'<translation type="{how}">')
    if how == "missing":
        spoilt = ""
    elif how == "empty":
        spoilt = re.sub(r"<translation>.*</translation>", "<translation></translation>", found[0])
    path.write_text(path.read_text("utf-8").replace(found[0], spoilt), "utf-8")
    shelf = read(places)
    assert offered(shelf) == ["en", "ar"]
    assert "es" not in shelf.catalogues
    assert shelf.states[1] == LanguageState("es", "Español", Standing.OFF, 1, shelf.states[2].changed - 1)
    [problem] = shelf.problems
    missing = f"1 text has no finished translation, the first: '{text}'"
    assert (problem.file, problem.wrong) == ("es.ts", problem.wrong if how == "empty" else missing)
    assert problem.mend.endswith(" Español is not offered until then.")


SPOILT: Mapping[str, bytes | None] = {"cut": b"<TS><context>", "gone": None, "bytes": b"\xff\xfe\x00", "empty": b""}


@pytest.mark.parametrize("content", SPOILT.values(), ids=SPOILT)
def test_a_spoilt_language_file_takes_only_its_language_away(places: Places, content: bytes | None) -> None:
    spoil(places.translations / "ar.ts", content)
    shelf = read(places)
    assert offered(shelf) == ["en", "es"]
    assert {problem.file for problem in shelf.problems} == {"ar.ts"}
    assert shelf.usable


@pytest.mark.parametrize("content", SPOILT.values(), ids=SPOILT)
def test_with_a_spoilt_list_of_words_only_english_is_offered(places: Places, content: bytes | None) -> None:
    spoil(places.translations / "en.ts", content)
    shelf = read(places)
    assert offered(shelf) == ["en"]
    assert [problem.file for problem in shelf.problems] == ["en.ts"]
    assert shelf.usable


@pytest.mark.parametrize("content", SPOILT.values(), ids=SPOILT)
def test_with_a_spoilt_table_only_english_is_offered(places: Places, content: bytes | None) -> None:
    spoil(places.resources / "languages.toml", content)
    shelf = read(places)
    assert offered(shelf) == ["en"]
    assert shelf.problems
    assert shelf.usable


@pytest.mark.parametrize("content", SPOILT.values(), ids=SPOILT)
@pytest.mark.parametrize(
    "name", ["clinic.toml", "icons.toml", f"leaflets/{WRIST.name}/leaflet.toml", f"leaflets/{WRIST.name}/wearing.toml"]
)
def test_without_leaflet_icons_or_clinic_only_the_sorry_screen_is_right(
    places: Places, name: str, content: bytes | None
) -> None:
    spoil(places.resources / name, content)
    shelf = read(places)
    assert not shelf.usable
    assert shelf.problems


@pytest.mark.parametrize("content", SPOILT.values(), ids=SPOILT)
def test_with_spoilt_shared_words_only_english_is_offered(places: Places, content: bytes | None) -> None:
    spoil(places.resources / "words.toml", content)
    shelf = read(places)
    assert offered(shelf) == ["en"]
    assert "words.toml" in {problem.file for problem in shelf.problems}


def test_with_spoilt_shared_words_no_number_is_lost(places: Places) -> None:
    spoil(places.resources / "words.toml", None)
    shelf = read(places)
    said = Wording(ENGLISH, None, shelf.clinic, Schedule(None, UTC), shelf.words).say("", "{driving_ban_hours}")
    assert not shelf.usable or "24" in said


@pytest.mark.parametrize("code", ['"zz"', '"110000"', "5", '"-1"', '""'])
def test_an_icon_without_a_character_is_told(places: Places, code: str) -> None:
    path = places.resources / "icons.toml"
    path.write_text(f"{path.read_text('utf-8')}\n[spare]\ncodepoint = {code}\n", "utf-8")
    shelf = read(places)
    told = [problem for problem in shelf.problems if problem.place == "spare"]
    assert bool(told) == ("spare" not in shelf.icons)
    assert told or code == "5"


def test_without_any_leaflet_only_the_sorry_screen_is_right(places: Places) -> None:
    shutil.rmtree(places.leaflets)
    shelf = read(places)
    assert not shelf.usable
    assert ("leaflets", "there is no leaflet") in {(problem.file, problem.wrong) for problem in shelf.problems}


def test_without_an_id_the_first_leaflet_by_name_is_taken_and_with_one_that_one(places: Places) -> None:
    assert leaflet_of(read(places)) == WRIST.name
    shipped = read_shelf(PLACES, PLACES.demonstration)
    assert leaflet_of(shipped) == "cluneal-nerve-injection"
    none = read_shelf(PLACES, PLACES.demonstration, "no-such-leaflet")
    assert none.leaflet is None


def leaflet_of(shelf: Shelf) -> str:
    return shelf.leaflet.id if shelf.leaflet else ""


def spoil(path: Path, content: bytes | None) -> None:
    path.unlink()
    if content is not None:
        path.write_bytes(content)


def test_a_staff_language_that_there_is_not_is_told_with_the_nearest(tmp_path: Path) -> None:
    file = tmp_path / "clinic.toml"
    file.write_text(PLACES.demonstration.read_text("utf-8") + 'staff_language = "esp"\n', "utf-8")
    [problem] = read_shelf(PLACES, file).problems
    assert (problem.file, problem.place) == ("clinic.toml", "staff_language")
    assert (problem.wrong, problem.mend) == ("unknown language 'esp'", "Did you mean 'es'?")
