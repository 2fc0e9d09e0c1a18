"""Seven languages: every name stands whole on the first screen, two touches change the language, no form is foreign."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout

from kiosk.bridge.measure import Ruler
from kiosk.core.languages import ENGLISH, Language, read_languages
from kiosk.core.places import Places, find_places
from kiosk.core.session import Screen, Session
from kiosk.core.shelf import Shelf
from kiosk.core.theme import TextSize

from .hands import Hands, Zone
from .layout import Checker, Fault, kind_of, scene_rect, shown_items
from .madeup import in_letters_of, with_language
from .stage import LANDSCAPE, SIZES, Size, Stage

LANGUAGES = read_languages(find_places().resources / "languages.toml")[0]


@pytest.fixture(scope="module")
def shelf(shelf: Shelf) -> Shelf:
    """Every language of the table; what is not translated yet is filled with letters of its script."""
    for language in LANGUAGES:
        if language.code not in {"en", *shelf.catalogues}:
            shelf = with_language(shelf, language, in_letters_of(language.code))
    return shelf


@pytest.fixture(scope="module", autouse=True)
def _fonts(module_stage: Stage, places: Places) -> None:
    """The stage has registered every language's font."""


def drawn_by(text: str, fonts: tuple[str, ...]) -> set[str]:
    """The families that draw a text."""
    layout = QTextLayout(text, QFont(list(fonts)))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return {run.rawFont().familyName() for run in layout.glyphRuns()}


@pytest.mark.parametrize("text", [TextSize.NORMAL, TextSize.LARGEST], ids=lambda size: size.value)
@pytest.mark.parametrize("size", SIZES, ids=[f"{w}x{h}" for w, h in SIZES])
def test_every_name_stands_whole_on_the_first_screen(stage: Stage, size: Size, text: TextSize) -> None:
    stage.stand_on(size)
    faults: list[Fault] = []
    for code in ("en", "zh", "hi", "ar"):
        names: list[str] = []
        for screen in (Screen.WELCOME, Screen.LANGUAGE):
            stage.stand_at(Session(screen=screen, under=Screen.WELCOME, language=code, size=text))
            while True:
                stage.settle()
                faults += Checker(stage).faults(f"{screen.value} of seven")
                names += [tile.title for tile in stage.kiosk.view.tiles]
                if stage.kiosk.view.turn.after is None:
                    break
                stage.kiosk.goNext()
        assert names == [language.endonym for language in stage.shelf.languages] * 2
    assert not faults, "\n".join(map(str, faults))


@pytest.mark.parametrize("screen", [Screen.WELCOME, Screen.LANGUAGE], ids=lambda screen: screen.value)
@pytest.mark.parametrize("code", ["en", "ar", "hi", "zh"])
def test_all_names_stand_on_one_line_in_the_middle_of_their_tiles(stage: Stage, code: str, screen: Screen) -> None:
    stage.stand_on(LANDSCAPE)
    stage.stand_at(Session(screen=screen, under=Screen.WELCOME, language=code))
    stage.settle()
    items = list(shown_items(stage.window.contentItem()))
    tiles = [scene_rect(item) for item in items if kind_of(item) == "LanguageTile"]
    names = {language.endonym for language in LANGUAGES}
    above = []
    for item in items:
        rect = scene_rect(item)
        tile = next((tile for tile in tiles if tile.contains(rect)), None)
        if tile is not None and item.property("text") in names and kind_of(item) == "Words":
            capital = QFontMetricsF(item.property("font")).capHeight()
            baseline = rect.top() + float(item.property("baselineOffset"))
            above.append(baseline - capital / 2 - tile.center().y())
    assert len(above) == len(tiles) == len(LANGUAGES)
    assert max(above) - min(above) <= 1
    assert max(abs(one) for one in above) <= 3


@pytest.mark.parametrize("code", [language.code for language in LANGUAGES])
def test_two_touches_lead_to_any_language_and_keep_the_place(hands: Hands, code: str) -> None:
    stage = hands.stage
    start = Session(screen=Screen.PAGE, under=Screen.PAGE, stop=3, language="ru" if code == "en" else "en")
    stage.stand_at(start)
    hands.touch(stage.shelf.language(start.language).endonym, Zone.TOP)
    assert stage.kiosk.session.screen is Screen.LANGUAGE
    hands.touch(stage.shelf.language(code).endonym, Zone.MIDDLE)
    now = stage.kiosk.session
    assert (now.language, now.screen, now.stop) == (code, Screen.PAGE, 3)


@pytest.mark.parametrize("language", LANGUAGES, ids=[language.code for language in LANGUAGES])
def test_each_script_is_drawn_by_its_own_font(stage: Stage, language: Language) -> None:
    own = language.fonts[:1]
    assert drawn_by(language.endonym, language.fonts) == set(own)
    # Whatever language is in force: the names of all languages stand on the first screen.
    assert drawn_by(language.endonym, ENGLISH.fonts) == set(own)


def test_chinese_has_no_japanese_forms(stage: Stage) -> None:
    """These characters look different in Japan: their font decides."""
    zh = next(language for language in LANGUAGES if language.code == "zh")
    assert drawn_by("直骨角今令海毒刃", zh.fonts) == {"Kiosk Sans CJK SC"}
    assert drawn_by("直骨角今令海毒刃", ENGLISH.fonts) == {"Kiosk Sans CJK SC"}


@pytest.mark.parametrize("language", LANGUAGES, ids=[language.code for language in LANGUAGES])
def test_letters_are_as_high_in_every_script(stage: Stage, language: Language) -> None:
    """The body text has capitals, or letters that stand for them, of 5.6 mm in every language."""
    stage.stand_on(LANDSCAPE)
    stage.kiosk.place(Session(language=language.code))
    letter = {"ar": "ا", "zh": "H", "ru": "Н", "hi": "क"}.get(language.code, "H")
    size = stage.look.sizes.body
    raw = QTextLayout(letter, Ruler(language.fonts).font(size * 10))
    raw.beginLayout()
    raw.createLine()
    raw.endLayout()
    run = raw.glyphRuns()[0]
    high = run.rawFont().boundingRect(run.glyphIndexes()[0]).height() / 10
    assert high / stage.look.panel.px_per_mm == pytest.approx(5.6, abs=0.25)
