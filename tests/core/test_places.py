"""The kiosk's own files are found in a checkout and in an installed package."""

from __future__ import annotations

from pathlib import Path

from kiosk.core.places import find_places

from .making import PLACES, ROOT


def test_in_a_checkout_the_data_stand_beside_the_package() -> None:
    assert find_places(ROOT / "kiosk") == find_places() == PLACES


def test_installed_they_stand_inside_it(tmp_path: Path) -> None:
    (tmp_path / "kiosk" / "_data").mkdir(parents=True)
    places = find_places(tmp_path / "kiosk")
    assert places.resources == tmp_path / "kiosk" / "_data" / "resources"
    assert places.translations == tmp_path / "kiosk" / "_data" / "translations"


def test_every_place_is_there() -> None:
    places = find_places()
    folders = (places.leaflets, places.fonts, places.pictures, places.translations)
    assert all(folder.is_dir() for folder in folders)
    assert places.demonstration.is_file()
