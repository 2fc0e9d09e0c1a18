"""Puts the words of right-to-left lines into reading order, so that they are read aloud and copied out right.

typst keeps such a line from left to right, as it stands on the paper. What is drawn stays where it is: only the
order of the pieces changes, in the page and in the structure of the PDF. And each glyph is named by what it is:
a mark by the mark and its letter by the letter (typst names both by both), and two letters that are drawn as one
(lam and alef) by the one character that stands for both, because readers turn a line round letter by letter.
"""

from __future__ import annotations

import re
import unicodedata
import zlib
from dataclasses import dataclass
from functools import cache

# A piece of a line: its number, where it stands, its colour, its text.
_PIECE = re.compile(
    rb"/Span<</MCID (\d+)([^\n]*?)>>BDC\nq 1 0 0 -1 (-?[\d.]+) (-?[\d.]+) cm([^\n]*)\nBT(.*?)\nET\nQ\nEMC", re.DOTALL
)
_GROUP = re.compile(rb".*?[)\]>]T[jJ](?:\nEMC)*", re.DOTALL)
_FONT_SIZE = re.compile(rb"(/f\d+) ([\d.]+) Tf")
_STREAM = re.compile(rb"(<<[^\n]*?/Length )(\d+)([^\n]*>>)\nstream\n", re.DOTALL)
_KIDS = re.compile(rb"/K\[([^\]]*)\]")
_KID = re.compile(rb"<<.*?>>|\d+ 0 R|\d+")
_NAMED = re.compile(rb"<([0-9A-F]{4})> <([0-9A-F]{4,24})>")
_ACTUAL = re.compile(rb"/ActualText<FEFF([0-9A-F]*)>")
_ESCAPED = re.compile(rb"\\(\d{1,3}|.)", re.DOTALL)
_STRING = re.compile(rb"\(((?:[^()\\]|\\.)*)\)|<([0-9A-F]+)>", re.DOTALL)
_PAGE = re.compile(rb"/Type/Page/Resources (\d+) 0 R[^\n]*/Contents (\d+) 0 R")
_ELEMENT = re.compile(rb"/Type/StructElem[^\n]*/Pg (\d+) 0 R")
_NAMES = re.compile(rb"(/f\d+) (\d+) 0 R")
_FONT = re.compile(rb"/Subtype/Type0[^\n]*/DescendantFonts\[(\d+) 0 R\]/ToUnicode (\d+) 0 R")
_REVERSED = b"/ReversedChars"


@dataclass
class _Font:
    """What a font's glyphs are called, and which of them take no room: marks above and below letters."""

    names: dict[int, str]
    still: set[int]


@dataclass
class _Piece:
    x: float
    y: float
    size: float
    turned: bool


_Pieces = dict[int, _Piece]


def in_reading_order(pdf: bytes) -> bytes:
    """The same paper with its right-to-left lines in reading order."""
    objects = _objects(pdf)
    fonts: dict[int, _Font] = {}
    for number, one in _found(_FONT, objects):
        table, still = int(one[2]), _still(objects[int(one[1])])
        named = _NAMED.sub(lambda text, still=still: _named(text, still), _content(objects[table]))  # type: ignore[misc]
        objects[table] = _with_content(objects[table], named)
        names = {
            int(code, 16): bytes.fromhex(text.decode()).decode("utf-16-be") for code, text in _NAMED.findall(named)
        }
        fonts[number] = _Font(names, still)
    pages: dict[int, _Pieces] = {}
    for number, one in _found(_PAGE, objects):
        listed = _NAMES.findall(objects[int(one[1])])
        here = {name: fonts[int(font)] for name, font in listed if int(font) in fonts}
        content = _content(objects[int(one[2])])
        pages[number] = pieces = {int(piece[1]): _piece(piece, here) for piece in _PIECE.finditer(content)}
        ordered = _PIECE.sub(lambda piece, of=pieces, here=here: _set(piece, of, here), content)  # type: ignore[misc]
        objects[int(one[2])] = _with_content(objects[int(one[2])], ordered)
    for number, one in _found(_ELEMENT, objects):
        of_page = pages[int(one[1])]
        objects[number] = _KIDS.sub(lambda kids, of_page=of_page: _ordered(kids, of_page), objects[number])  # type: ignore[misc]
    return _written(pdf, objects)


def _found(what: re.Pattern[bytes], objects: dict[int, bytes]) -> list[tuple[int, re.Match[bytes]]]:
    return [(number, one) for number, held in objects.items() if (one := what.search(held))]


def _objects(pdf: bytes) -> dict[int, bytes]:
    start = int(pdf[pdf.rindex(b"startxref") + 9 :].split()[0])
    lines = pdf[start:].split(b"\n", 2)
    count = int(lines[1].split()[1])
    places = {}
    for number in range(1, count):
        entry = lines[2][number * 20 : number * 20 + 20]
        places[number] = int(entry[:10])
    ends = sorted((*places.values(), start))
    return {number: pdf[place : ends[ends.index(place) + 1]] for number, place in places.items()}


def _written(pdf: bytes, objects: dict[int, bytes]) -> bytes:
    start = int(pdf[pdf.rindex(b"startxref") + 9 :].split()[0])
    first = min(pdf.index(held[:12]) for held in (objects[1],))
    made, places = bytearray(pdf[:first]), {}
    for number, held in objects.items():
        places[number] = len(made)
        made += held
    table = len(made)
    made += b"xref\n0 %d\n0000000000 65535 f\r\n" % (len(objects) + 1)
    for number in range(1, len(objects) + 1):
        made += b"%010d 00000 n\r\n" % places[number]
    trailer = pdf[pdf.index(b"trailer", start) : pdf.rindex(b"startxref")]
    return bytes(made + trailer + b"startxref\n%d\n%%%%EOF" % table)


def _content(held: bytes) -> bytes:
    found = _STREAM.search(held)
    assert found is not None
    return zlib.decompress(held[found.end() : found.end() + int(found[2])])


def _with_content(held: bytes, content: bytes) -> bytes:
    found = _STREAM.search(held)
    assert found is not None
    packed = zlib.compress(content, 9)
    head = held[: found.start()] + found[1] + str(len(packed)).encode() + found[3]
    return head + b"\nstream\n" + packed + b"\nendstream\nendobj\n"


@cache
def _single() -> dict[str, str]:
    """The Arabic characters that stand for several letters drawn as one."""
    forms = [chr(code) for first, last in ((0xFE70, 0xFEFC), (0xFB50, 0xFDFB)) for code in range(first, last + 1)]
    spelled = [(unicodedata.normalize("NFKC", form), form) for form in forms]
    return {letters: form for letters, form in reversed(spelled) if len(letters) > 1 and letters.isalpha()}


def _still(font: bytes) -> set[int]:
    """The glyphs that take no room: marks above and below letters."""
    widths = re.search(rb"/W\[([^\]]*)\]", font)
    row = widths[1].split() if widths else []
    wide: set[int] = set()
    for first, last, width in zip(row[::3], row[1::3], row[2::3], strict=False):
        if float(width) > 0:
            wide.update(range(int(first), int(last) + 1))
    return set(range(1, 10_000)) - wide


def _named(one: re.Match[bytes], still: set[int]) -> bytes:
    """The text of one glyph in a font's table."""
    text = _part(bytes.fromhex(one[2].decode()).decode("utf-16-be"), mark=int(one[1], 16) in still)
    text = _single().get(text, text)
    return b"<" + one[1] + b"> <" + text.encode("utf-16-be").hex().upper().encode() + b">"


def _piece(one: re.Match[bytes], fonts: dict[bytes, _Font]) -> _Piece:
    size = _FONT_SIZE.search(one[6])
    turned = any(_turned(group, fonts) for group in _GROUP.findall(one[6]))
    return _Piece(float(one[3]), float(one[4]), float(size[2]) if size else 0.0, turned)


def _turned(group: bytes, fonts: dict[bytes, _Font]) -> bool:
    """Whether a group runs from right to left: typst says so of most, and the letters say so of all."""
    font = _FONT_SIZE.search(group)
    if _REVERSED in group or font is None:
        return _REVERSED in group
    codes = _codes(group)
    names = "".join(fonts[font[1]].names.get(code, "") for code in codes) if font[1] in fonts else ""
    return len(codes) > 1 and any(unicodedata.bidirectional(one) in {"R", "AL"} for one in names)


def _set(one: re.Match[bytes], found: _Pieces, fonts: dict[bytes, _Font]) -> bytes:
    """One piece, its groups in reading order."""
    groups, turned = [], found[int(one[1])].turned
    for held in _GROUP.findall(one[6]):
        group = _ACTUAL.sub(lambda text, held=held: _spoken(text, held, fonts), held)  # type: ignore[misc]
        if _REVERSED not in group and b"/ActualText" not in group and _turned(group, fonts):
            group = _REVERSED + b" BMC" + group + b"\nEMC"
        groups.append(group)
    if turned:
        groups.reverse()
    start, end = one.start(6) - one.start(), one.end(6) - one.start()
    return one[0][:start] + b"".join(groups) + one[0][end:]


def _spoken(actual: re.Match[bytes], group: bytes, fonts: dict[bytes, _Font]) -> bytes:
    """What a group of one glyph says instead of its glyph: the letter, or its mark."""
    text = bytes.fromhex(actual[1].decode()).decode("utf-16-be")
    glyphs, font = _codes(group), _FONT_SIZE.search(group)
    if len(glyphs) == 1 and font is not None and font[1] in fonts:
        text = _part(text, mark=glyphs[0] in fonts[font[1]].still)
    return b"/ActualText<FEFF" + text.encode("utf-16-be").hex().upper().encode() + b">"


def _part(text: str, mark: bool) -> str:
    """Of a letter with its marks, the letter or the marks; any other text as it is."""
    marks = "".join(one for one in text if unicodedata.category(one) == "Mn")
    letters = "".join(one for one in text if unicodedata.category(one) != "Mn")
    return text if not marks or not letters else marks if mark else letters


def _codes(group: bytes) -> list[int]:
    """The glyphs of a group."""
    shown = b"".join(
        bytes.fromhex(one[2].decode()) if one[2] else _ESCAPED.sub(_unescaped, one[1])
        for one in _STRING.finditer(group, group.index(b" Tf"))
    )
    return [int.from_bytes(shown[at : at + 2]) for at in range(0, len(shown), 2)]


def _unescaped(one: re.Match[bytes]) -> bytes:
    if one[1].isdigit():
        return bytes([int(one[1], 8)])
    return {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}.get(one[1], one[1])


def _ordered(one: re.Match[bytes], pieces: _Pieces) -> bytes:
    kids: list[bytes] = []
    run: list[int] = []

    def close() -> None:
        if any(pieces[number].turned for number in run):
            run.reverse()
        kids.extend(str(number).encode() for number in run)
        run.clear()

    for kid in _KID.findall(one[1]):
        piece = pieces.get(int(kid)) if kid.isdigit() else None
        if piece is None:
            close()
            kids.append(kid)
            continue
        last = pieces[run[-1]] if run else piece
        # The next run of a right-to-left line stands to the left of this one; the next line stands lower.
        if piece.x < last.x - 0.01 or abs(piece.y - last.y) > max(piece.size, last.size) * 0.7:
            close()
        run.append(int(kid))
    close()
    return b"/K[" + b" ".join(kids) + b"]"
