"""The whole site as files in memory: the same data give the same bytes."""

from __future__ import annotations

import re
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

from kiosk.core.isolates import strip
from kiosk.core.notes import note_of
from kiosk.core.places import Places
from kiosk.core.schedule import Schedule
from kiosk.core.shelf import Shelf
from kiosk.core.takehome import TakeHome, plain, readers, take_home
from kiosk.paper.press import press
from kiosk.site.faces import Foundry
from kiosk.site.page import Face, Frame, index, page

HERE = Path(__file__).parent
LIST = "files.txt"
LICENCES = ("OFL.txt",)
CHOOSE = ("Welcome", "Choose your language")
# Nobody knows when a reader of the site had the injection: it tells lengths of time.
ANY_TIME = Schedule(None)
Files = dict[str, bytes]


def site(shelf: Shelf, places: Places, told: Callable[[str, Files], None]) -> Files:
    """Every file of the site by its path; ``told`` hears of every language that is done."""
    leaflet = shelf.leaflet
    assert leaflet is not None
    files: Files = {name: (HERE / name).read_bytes() for name in ("site.js", "sw.js")}
    for name in LICENCES:
        files[f"fonts/{name}"] = (places.fonts / name).read_bytes()
    foundry = Foundry(places.fonts)
    for language in shelf.languages:
        made = _language(shelf, places, language.code, foundry)
        files |= made
        told(language.code, made)
    [english] = readers(shelf, "en", False, ANY_TIME)
    rows = tuple((f"{leaflet.id}/{one.code}.html", one.code, one.endonym, one.right_to_left) for one in shelf.languages)
    front = index(english.say(leaflet.context, leaflet.title), note_of(english), rows, english.translate(*CHOOSE))
    files["index.html"] = front.encode()
    files[LIST] = "".join(f"{sha256(files[name]).hexdigest()}  {name}\n" for name in sorted(files)).encode()
    return files


def _language(shelf: Shelf, places: Places, code: str, foundry: Foundry) -> Files:
    leaflet = shelf.leaflet
    assert leaflet is not None
    folder, size = leaflet.id, shelf.clinic.text("paper_size")
    reader = readers(shelf, code, False, ANY_TIME)
    paper = take_home(leaflet, reader, everything=True)
    files: Files = {}
    printed = take_home(leaflet, reader)
    papers = []
    for large, word in ((False, "pdf"), (True, "pdf_large")):
        name = f"{code}{'-large' if large else ''}.pdf"
        files[f"{folder}/{name}"] = press(plain(printed), {"size": size, "large": large}, places.fonts, places.pictures)
        papers.append((reader[0].shared(f"TakeHome.{word}"), name))
    words = {"contents": reader[0].shared("TakeHome.contents"), "languages": reader[0].translate(*CHOOSE)}
    others = tuple((one.code, one.endonym, one.right_to_left) for one in shelf.languages if one.code != code)
    letters = "".join(_texts(plain(paper))) + "".join((*words.values(), *(name for _, name, _ in others)))
    letters += "".join(word for word, _ in papers)
    faces = []
    for cut in foundry.cuts(paper.tongues[0].fonts, letters):
        name = f"{code}-{cut.family.replace(' ', '')}-{cut.weight}.woff"
        files[f"fonts/{name}"] = cut.data
        faces.append(Face(cut.family, cut.weight, f"../fonts/{name}"))
    drawings = {name: _drawing(places.pictures / f"{name}.svg") for name in _pictures(paper)}
    made = page(paper, Frame(words, tuple(faces), others, tuple(papers), drawings))
    return {f"{folder}/{code}.html": made.encode(), **files}


def _texts(value: object) -> list[str]:
    if isinstance(value, dict):
        return [text for one in value.values() for text in _texts(one)]
    if isinstance(value, list):
        return [text for one in value for text in _texts(one)]
    return [value] if isinstance(value, str) else []


def _pictures(paper: TakeHome) -> list[str]:
    return sorted({leaf.picture for chapter in paper.chapters for leaf in chapter.leaves if leaf.picture})


def _drawing(path: Path) -> str:
    """A picture to stand inside a page, which says itself what it shows."""
    svg = path.read_text("utf-8")
    svg = re.sub(r"<\?xml.*?\?>|<!--.*?-->|<(title|desc)>.*?</\1>", "", svg, flags=re.DOTALL)
    return strip(re.sub(r">\s+<", "><", svg).strip()).replace("<svg ", '<svg aria-hidden="true" focusable="false" ', 1)
