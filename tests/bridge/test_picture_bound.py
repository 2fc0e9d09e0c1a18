"""The pictures that are kept have a bound, whatever people choose."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.bridge.pictures import MOST_BYTES, Pictures
from kiosk.cli.lab.stand import standing
from kiosk.cli.tour import tour
from kiosk.core.places import Places
from kiosk.core.theme import Scheme, TextSize


def test_all_languages_themes_and_sizes_stay_within_the_bound(
    qapp: QGuiApplication, places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What each page asks for in every language and size, and then in every theme."""
    asked: dict[tuple[str, int, int], int] = {}
    drawn = Pictures.requestImage

    def ask(self: Pictures, name: str, size: QSize, wanted: QSize) -> QImage:
        image = drawn(self, name, size, wanted)
        asked[name.partition("/")[2], wanted.width(), wanted.height()] = image.sizeInBytes()
        assert self.held <= MOST_BYTES
        return image

    monkeypatch.setattr(Pictures, "requestImage", ask)
    with standing() as stand:
        pages, before = [], 0
        # The tour stands at each page while it tells of it.
        for _, session in tour(stand.kiosk, "en"):
            stand.draw()
            if len(asked) > before:
                pages.append(session)
            before = len(asked)
        assert len(pages) > 3
        for language in stand.kiosk.shelf.languages:
            for size in TextSize:
                for session in pages:
                    stand.kiosk.place(replace(session, language=language.code, size=size))
                    stand.draw()
        served = Pictures(places.pictures)
        for name, width, height in list(asked):
            for scheme in Scheme:
                ask(served, f"{scheme.value}/{name}", QSize(), QSize(width, height))
    assert sum(asked.values()) * len(Scheme) > 2 * MOST_BYTES, "nothing had to go: the bound has not been tried"


def test_what_was_asked_for_last_is_kept(qapp: QGuiApplication, places: Places) -> None:
    pictures = Pictures(places.pictures)
    name = sorted(places.pictures.glob("*.svg"))[0].stem
    first = pictures.requestImage(f"default/{name}", QSize(), QSize(400, 400))
    for side in range(401, 440):
        pictures.requestImage(f"default/{name}", QSize(), QSize(side, side))
        again = pictures.requestImage(f"default/{name}", QSize(), QSize(400, 400))
        assert again.cacheKey() == first.cacheKey()
    assert 0 < pictures.held <= MOST_BYTES
