"""Reads a PDF as a screen reader does: by its structure, each glyph as its font says, reversed runs turned round."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

import pikepdf
import pypdfium2

Pdf = Any


@dataclass
class Node:
    """One element of the structure: its tag, its text and what is in it, the alternative words of a picture."""

    tag: str
    text: str = ""
    alt: str = ""
    lang: str = ""
    page: int = 0
    nodes: list[Node] = field(default_factory=list)

    def every(self) -> Iterator[Node]:
        """This and all below it, in reading order."""
        yield self
        for node in self.nodes:
            yield from node.every()

    def whole(self) -> str:
        """All its text, in reading order; letters that are named as one stand apart again."""
        return spaced(self.parts())

    def parts(self, page: int | None = None) -> str:
        """The pieces of a line run on, elements stand apart."""
        inner = "".join(node.parts(page) for node in self.nodes)
        mine = self.text if page is None or self.page == page else ""
        return mine + inner + ("" if self.tag in {"", "Span"} else " ")


@dataclass
class Book:
    """A whole PDF."""

    root: Node
    lang: str
    title: str
    fonts: set[str]
    embedded: bool
    claims: str
    images: int
    pages: int

    def words(self) -> str:
        """All of its text, in reading order."""
        return self.root.whole()

    def of(self, *tags: str) -> list[str]:
        """The text of every element of these tags."""
        return [node.whole() for node in self.root.every() if node.tag in tags]

    def on_page_one(self) -> str:
        """What stands on the first page."""
        return spaced(self.root.parts(0))


def read(made: bytes) -> Book:
    """The structure and words of a PDF; fails where a text hangs in no structure or a font is not embedded."""
    with pikepdf.open(BytesIO(made)) as pdf:
        pages = list(pdf.pages)
        places = {page.obj.objgen: number for number, page in enumerate(pages)}
        marked = [_marked(page) for page in pages]
        root = _node(pdf.Root.StructTreeRoot, marked, places, None)
        fonts = [font for page in pages for font in _fonts(page).values()]
        files = [f.DescendantFonts[0].FontDescriptor for f in fonts]
        return Book(
            root,
            str(pdf.Root.Lang),
            str(pdf.docinfo["/Title"]),
            {str(f.BaseFont).split("+")[-1] for f in fonts},
            all("/FontFile2" in f or "/FontFile3" in f for f in files),
            pdf.open_metadata().get("pdfuaid:part", ""),
            sum(1 for node in root.every() if node.tag == "Figure"),
            len(pages),
        )


def plain_text(made: bytes) -> str:
    """What an ordinary reader copies out, page by page."""
    pdf = pypdfium2.PdfDocument(made)
    text = " ".join(page.get_textpage().get_text_range() for page in pdf)
    return spaced(text)


def spaced(text: str) -> str:
    """A text with single spaces, letters apart and no marks of direction."""
    plain = unicodedata.normalize("NFKC", re.sub("[\u2066-\u2069\ufffe]", "", text))
    # Lam and alef are one glyph, so a mark between them stands behind both.
    return " ".join(re.sub("\u0644([\u064b-\u0652]+)\u0627", "\u0644\u0627\\1", plain).split())


def _fonts(page: Pdf) -> dict[str, Pdf]:
    return dict(page.Resources.get("/Font", {}).items())


def _map_of(font: Pdf) -> dict[int, str]:
    """The characters of each glyph, from the font's own table."""
    table = font.ToUnicode.read_bytes().decode("latin-1")
    found = {}
    for block in re.findall(r"beginbfchar(.*?)endbfchar", table, re.DOTALL):
        for code, text in re.findall(r"<(\w+)>\s*<(\w+)>", block):
            found[int(code, 16)] = bytes.fromhex(text).decode("utf-16-be")
    for block in re.findall(r"beginbfrange(.*?)endbfrange", table, re.DOTALL):
        for first, last, text in re.findall(r"<(\w+)>\s*<(\w+)>\s*<(\w+)>", block):
            start = int(text, 16)
            for step in range(int(last, 16) - int(first, 16) + 1):
                found[int(first, 16) + step] = chr(start + step)
    return found


def _marked(page: Pdf) -> dict[int, str]:
    """The text of every marked piece of a page."""
    maps = {name: _map_of(font) for name, font in _fonts(page).items()}
    pieces: dict[int, str] = {}
    stack: list[tuple[int | None, str | None, bool]] = []
    font = ""
    shown: list[Any] = list(pikepdf.parse_content_stream(page))
    for operands, operator in shown:
        name = str(operator)
        if name in {"BDC", "BMC"}:
            held: Any = operands[1] if len(operands) > 1 and isinstance(operands[1], pikepdf.Dictionary) else {}
            actual = str(held["/ActualText"]) if "/ActualText" in held else None
            number = int(held["/MCID"]) if "/MCID" in held else None
            stack.append((number, actual, str(operands[0]) == "/ReversedChars"))
            if actual is not None:
                _add(pieces, stack, actual)
        elif name == "EMC":
            stack.pop()
        elif name == "Tf":
            font = str(operands[0])
        elif name in {"Tj", "TJ"} and not any(actual is not None for _, actual, _ in stack):
            strings = operands[0] if name == "TJ" else [operands[0]]
            data = b"".join(bytes(one) for one in strings if isinstance(one, pikepdf.String))
            glyphs = [maps[font][int.from_bytes(data[at : at + 2])] for at in range(0, len(data), 2)]
            _add(pieces, stack, "".join(reversed(glyphs) if any(turned for _, _, turned in stack) else glyphs))
    return pieces


def _add(pieces: dict[int, str], stack: list[tuple[int | None, str | None, bool]], text: str) -> None:
    number = next((number for number, _, _ in reversed(stack) if number is not None), None)
    if number is not None:
        pieces[number] = pieces.get(number, "") + text


def _node(element: Pdf, marked: list[dict[int, str]], places: dict[Any, int], page: int | None) -> Node:
    if "/Pg" in element:
        page = places[element.Pg.objgen]
    made = Node(
        str(element.get("/S", "/Document")).lstrip("/"),
        alt=str(element.get("/Alt", "")),
        lang=str(element.get("/Lang", "")),
        page=-1 if page is None else page,
    )
    kids = element.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, int):
            assert page is not None
            made.nodes.append(Node("", marked[page].get(kid, ""), page=page))
        elif "/MCID" in kid:
            on = places[kid.Pg.objgen] if "/Pg" in kid else page
            assert on is not None
            made.nodes.append(Node("", marked[on].get(int(kid.MCID), ""), page=on))
        elif "/S" in kid:
            made.nodes.append(_node(kid, marked, places, page))
    return made
