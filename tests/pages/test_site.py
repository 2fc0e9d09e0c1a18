"""The take-home site: whole without a script, small, the same to the byte, and open to everybody."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from kiosk.core.places import find_places
from kiosk.core.reading import read_shelf
from kiosk.core.takehome import plain, readers, take_home
from kiosk.site.build import ANY_TIME, LIST, Files, site
from tests.paper.reading import read, spaced

PLACES = find_places()
SHELF = read_shelf(PLACES, PLACES.demonstration)
CODES = [language.code for language in SHELF.languages]
LEAFLET = "cluneal-nerve-injection"


class Page(HTMLParser):
    """The words of a page, and what it fetches."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self._hidden = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag in {"style", "script", "title"}:
            self._hidden = tag

    def handle_endtag(self, tag: str) -> None:
        self._hidden = ""
        if tag not in {"bdi", "svg", "path", "g", "circle"}:
            self.words += " "

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.words += data


def texts(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        skipped = {"tongues", "tone", "kind", "id", "icon", "picture", "alt", "first_score"}
        for key, one in value.items():
            if key not in skipped:
                yield from texts(one)
    elif isinstance(value, list):
        for one in value:
            yield from texts(one)
    elif isinstance(value, str) and value:
        yield value


@pytest.mark.parametrize("code", CODES)
def test_every_word_of_the_leaflet_stands_on_its_page(code: str, files: Files) -> None:
    assert SHELF.leaflet is not None
    paper = take_home(SHELF.leaflet, readers(SHELF, code, False, ANY_TIME), everything=True)
    page = Page(files[f"{LEAFLET}/{code}.html"].decode())
    said = spaced(page.words)
    words = list(texts(plain(paper)))
    assert len(words) > 400
    assert [text for text in words if spaced(text) not in said] == []
    assert ("html", {"lang": code, "dir": "rtl" if paper.tongues[0].right_to_left else "ltr"}) in page.tags
    calls = [attrs["href"] for tag, attrs in page.tags if tag == "a" and str(attrs.get("href", "")).startswith("tel:")]
    assert calls == ["tel:" + re.sub(r"[^0-9+]", "", number.number) for number in paper.numbers]


@pytest.mark.parametrize("code", CODES)
def test_a_page_is_small_and_fetches_nothing_from_elsewhere(code: str, files: Files) -> None:
    name = f"{LEAFLET}/{code}.html"
    assert len(files[name]) < 100_000
    page = Page(files[name].decode())
    for _, attrs in page.tags:
        for key in ("src", "href"):
            address = attrs.get(key)
            if address and not address.startswith(("#", "tel:")):
                path = Path("/", LEAFLET, address).resolve().relative_to("/")
                assert str(path) in files, address
    assert not re.search(rb"https?://(?!www\.w3\.org/)", files[name])


@pytest.mark.parametrize("code", CODES)
def test_its_fonts_draw_every_letter_and_keep_their_licence(code: str, files: Files) -> None:
    cmaps = [TTFont(BytesIO(files[name])) for name in files if name.startswith(f"fonts/{code}-")]
    letters = {ord(letter) for letter in Page(files[f"{LEAFLET}/{code}.html"].decode()).words if not letter.isspace()}
    drawn = {letter for font in cmaps for letter in font.getBestCmap()}
    assert letters <= drawn
    assert all("Open Font License" in (font["name"].getDebugName(13) or "") for font in cmaps)
    assert b"SIL OPEN FONT LICENSE" in files["fonts/OFL.txt"]


@pytest.mark.parametrize("code", CODES)
def test_the_papers_lie_beside_it(code: str, files: Files) -> None:
    for large in ("", "-large"):
        book = read(files[f"{LEAFLET}/{code}{large}.pdf"])
        assert book.lang == code
    version = re.search(r"1-[2-9A-Z]{6}", files[f"{LEAFLET}/{code}.html"].decode())
    assert version is not None
    assert version[0] in read(files[f"{LEAFLET}/{code}.pdf"]).on_page_one()


def test_the_same_data_give_the_same_bytes(files: Files) -> None:
    again = site(SHELF, PLACES, lambda _code, _files: None)
    assert [name for name in files if files[name] != again.get(name)] == []
    assert set(files) == set(again)


def test_the_first_page_names_every_language_in_itself(files: Files) -> None:
    page = Page(files["index.html"].decode())
    links = {attrs["hreflang"]: attrs["href"] for tag, attrs in page.tags if tag == "a"}
    assert links == {code: f"{LEAFLET}/{code}.html" for code in CODES}
    for language in SHELF.languages:
        assert language.endonym in page.words
    assert len(files[LIST].decode().splitlines()) == len(files) - 1


def test_words_that_look_like_markup_stay_words() -> None:
    values = {**SHELF.clinic.values, "clinic_name": "<script>alert(1)</script> & Söhne"}
    nasty = replace(SHELF, clinic=replace(SHELF.clinic, values=values), languages=SHELF.languages[:1])
    made = site(nasty, PLACES, lambda _code, _files: None)[f"{LEAFLET}/en.html"].decode()
    assert "<script>alert" not in made
    assert "<script>alert(1)</script> & Söhne" in Page(made).words
