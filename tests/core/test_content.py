"""Every text of a leaflet is found, in reading order, with its place, its sources and whether it is for safety."""

from __future__ import annotations

import re

from kiosk.core.content import Leaflet, words_of
from kiosk.core.leaflets import read_leaflet

from .making import WRIST, names


def wrist() -> Leaflet:
    leaflet, problems = read_leaflet(WRIST, names())
    assert leaflet is not None, problems
    return leaflet


def test_every_text_of_the_files_is_among_the_words() -> None:
    said = {word.text for word in words_of(wrist())}
    written = set()
    for path in WRIST.glob("*.toml"):
        if path.stem != "sources":
            found = re.findall(r'\b(?:title|lead|note|heading|text|text_without_clock) = "([^"]+)"', path.read_text())
            written.update(found)
    assert said == written
    assert len(written) > 20


def test_words_come_in_reading_order_and_the_unwell_section_last() -> None:
    said = [word.text for word in words_of(wrist())]
    order = ["Your wrist splint", "Wear your splint", "Put the splint on", "Your thumb goes through the hole.",
             "How it heals", "Problem with your hand?"]  # fmt: skip
    places = [said.index(text) for text in order]
    assert places == sorted(places)
    assert places[0] == 0


def test_a_word_knows_where_it_stands() -> None:
    rows = {word.text: word for word in words_of(wrist())}
    wash = rows["Wash the cloth part by hand."]
    assert wash.context == "wrist-splint: wearing"
    assert wash.place == "page keep-it-safe, dry, statement"
    assert (wash.safety, wash.source) == (True, ("W3",))
    assert rows["How it heals"].safety is False
    assert rows["Your wrist splint"].context == "wrist-splint: leaflet"
