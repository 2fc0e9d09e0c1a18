"""A leaflet on another subject is read to its end by touch: no code knows the one that ships."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QGuiApplication, QPointingDevice

from kiosk.core.isolates import strip
from kiosk.core.languages import SOURCE, read_languages
from kiosk.core.places import Places
from kiosk.core.reading import read_shelf
from kiosk.core.session import Screen
from kiosk.core.tailor import route

from .hands import Hands
from .stage import staged

WRIST = Path(__file__).parents[1] / "data" / "leaflets" / "wrist-splint"


@pytest.fixture
def wrist(places: Places, tmp_path: Path) -> Places:
    """The kiosk's own data with the leaflet about a wrist splint in place of its own."""
    resources = tmp_path / "resources"
    (resources / "leaflets").mkdir(parents=True)
    (resources / "leaflets" / WRIST.name).symlink_to(WRIST)
    for path in places.resources.iterdir():
        if path.name != "leaflets":
            (resources / path.name).symlink_to(path)
    return Places(resources, places.translations)


def test_another_leaflet_is_read_to_its_end(wrist: Places, qapp: QGuiApplication, device: QPointingDevice) -> None:
    shelf = read_shelf(wrist, wrist.demonstration)
    leaflet = shelf.leaflet
    assert leaflet is not None
    assert leaflet.id == WRIST.name
    QAccessible.setActive(True)
    with staged(qapp, shelf, wrist) as stage:
        hands = Hands(stage, device)
        hands.touch_button("Start")
        assert leaflet.title in hands.names()
        titles = {section.title for section in leaflet.sections}
        assert {strip(tile.title) for tile in stage.kiosk.view.tiles} == titles | {"Take it with you"}
        hands.touch_button("Start")
        seen = set()
        for _ in range(40):
            if stage.kiosk.session.screen is Screen.HOME:
                break
            seen.add(stage.kiosk.session.stop)
            sheet = stage.kiosk.view.sheet
            names = hands.names()
            assert strip(sheet.title) in names
            assert all(strip(line) in names for card in sheet.cards for line in card.lines)
            stage.kiosk.goNext()
            stage.settle()
        assert seen == set(range(len(route(leaflet, shelf.clinic))))


def test_only_english_is_offered_where_a_leaflet_has_no_translation(wrist: Places) -> None:
    listed, _ = read_languages(wrist.resources / "languages.toml")
    finished = {language.code for language in listed if not language.in_work}
    assert finished > {SOURCE}
    shelf = read_shelf(wrist, wrist.demonstration)
    assert [language.code for language in shelf.languages] == [SOURCE]
    assert {problem.file for problem in shelf.problems} == {f"{code}.ts" for code in finished - {SOURCE}}
