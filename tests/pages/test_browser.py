"""The site in a real browser: open to everybody, kept for later, printed well."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from selenium import webdriver

from kiosk.core.languages import Language
from kiosk.core.places import find_places
from kiosk.core.reading import read_shelf
from kiosk.site.build import Files

from .browsing import browser, served

PLACES = find_places()
SHELF = read_shelf(PLACES, PLACES.demonstration)
LEAFLET = "cluneal-nerve-injection"
PAGES = ["index.html", *(f"{LEAFLET}/{language.code}.html" for language in SHELF.languages)]
AXE = (Path(__file__).parent / "axe-core" / "axe.min.js").read_text("utf-8")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# Every link, with its place, px.
LINKS = """return [...document.querySelectorAll("a")].filter(a => a.getClientRects().length).map(a => {
    const r = a.getBoundingClientRect(); return [a.textContent, r.width, r.height, r.left, r.right] })"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, files: Files) -> Path:
    made = tmp_path_factory.mktemp("site")
    for name, data in files.items():
        (made / name).parent.mkdir(parents=True, exist_ok=True)
        (made / name).write_bytes(data)
    return made


@pytest.fixture(scope="module")
def address(folder: Path) -> Iterator[str]:
    with served(folder) as server:
        yield f"http://127.0.0.1:{server.server_port}"


@pytest.fixture(scope="module")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[webdriver.Chrome]:
    with browser(tmp_path_factory.mktemp("profile")) as made:
        yield made


def judged(chromium: webdriver.Chrome) -> dict[str, Any]:
    """What axe-core says of the page that stands."""
    chromium.execute_script(AXE)
    run = "axe.run(document, {runOnly: {type: 'tag', values: arguments[0]}}).then(arguments[1])"
    found: dict[str, Any] = chromium.execute_async_script(run, RULES)
    return found


@pytest.mark.parametrize("page", PAGES)
def test_the_checker_finds_nothing(page: str, chromium: webdriver.Chrome, address: str) -> None:
    chromium.set_window_size(400, 900)
    chromium.get(f"{address}/{page}")
    found = judged(chromium)
    assert len(found["passes"]) > 20
    for kind in ("violations", "incomplete"):
        assert [(rule["id"], rule["nodes"][0]["html"]) for rule in found[kind]] == []


def test_the_checker_finds_what_is_wrong(chromium: webdriver.Chrome, address: str) -> None:
    chromium.get(f"{address}/{PAGES[1]}")
    chromium.execute_script("document.querySelector('.note').style.color = '#FFE0B0'; document.title = ''")
    assert {rule["id"] for rule in judged(chromium)["violations"]} == {"color-contrast", "document-title"}


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("width", [320, 1200])
def test_links_are_large_and_nothing_is_wider_than_the_screen(
    page: str, width: int, chromium: webdriver.Chrome, address: str
) -> None:
    # A window of a browser is never this narrow, so the page is told that it stands on a phone.
    size = {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": width < 500}
    chromium.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
    try:
        chromium.get(f"{address}/{page}")
        assert chromium.execute_script("return document.documentElement.scrollWidth") <= width
        links = chromium.execute_script(LINKS)
        assert links
        assert [link for link in links if link[2] < 44 or link[3] < 0 or link[4] > width] == []
    finally:
        chromium.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


def test_arabic_is_read_from_the_right_and_its_numbers_from_the_left(chromium: webdriver.Chrome, address: str) -> None:
    chromium.get(f"{address}/{LEAFLET}/ar.html")
    assert chromium.execute_script("return getComputedStyle(document.body).direction") == "rtl"
    places = chromium.execute_script(
        """const range = document.createRange(), text = document.querySelectorAll(".numbers bdi")[1].firstChild;
        return [...text.data].map((_, i) => { range.setStart(text, i); range.setEnd(text, i + 1);
            return range.getBoundingClientRect().left })"""
    )
    assert len(places) == len("(555) 010-0199")
    assert places == sorted(places)


def test_without_a_script_the_page_is_whole(tmp_path: Path, address: str) -> None:
    with browser(tmp_path / "profile", script=False) as plain:
        plain.get(f"{address}/{LEAFLET}/es.html")
        text = plain.find_element("tag name", "main").text
    assert "Llame al" in text
    assert len(text) > 8000


def test_after_one_visit_it_is_read_without_a_network(tmp_path: Path, folder: Path) -> None:
    with browser(tmp_path / "profile") as phone:
        with served(folder) as server:
            page = f"http://127.0.0.1:{server.server_port}/{LEAFLET}/ar.html"
            phone.get(f"{page}?v=1-ABCDEF")
            kept = """const done = arguments[0]; const look = () =>
                document.documentElement.dataset.kept ? done(true) : setTimeout(look, 20); look()"""
            assert phone.execute_async_script(kept)
        # The server is gone now.
        phone.get(page)
        assert phone.find_element("tag name", "h1").text == phone.title
        fonts = "document.fonts.ready.then(f => arguments[0]([...f].filter(x => x.status === 'loaded').length))"
        assert phone.execute_async_script(fonts) >= 2


@pytest.mark.parametrize("language", SHELF.languages, ids=lambda language: language.code)
def test_it_prints_well(language: Language, chromium: webdriver.Chrome, address: str) -> None:
    chromium.get(f"{address}/{LEAFLET}/{language.code}.html")
    made = base64.b64decode(chromium.execute_cdp_cmd("Page.printToPDF", {"printBackground": False})["data"])
    pdf = pypdfium2.PdfDocument(made)
    assert 4 <= len(pdf) <= 24
    text = pdf[0].get_textpage().get_text_range()
    assert "911" in text
    other = next(one.endonym for one in SHELF.languages if one is not language)
    assert other not in text, "links to other languages are for the screen"
