"""One page of the take-home site as HTML: every word is escaped, and nothing is fetched from elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from html import escape
from pathlib import Path

from kiosk.core.records import record
from kiosk.core.takehome import Chapter, Diary, Leaf, Point, TakeHome

HERE = Path(__file__).parent
# The marks that stand beside a level's colour and its words.
_MARKS = {
    "do": '<path d="M3 12l6 6L21 5" fill="none" stroke="#2D8A4E" stroke-width="3.5"/>',
    "dont": '<path d="M4 4l16 16M20 4L4 20" fill="none" stroke="#6E0710" stroke-width="3.5"/>',
    "red": '<path d="M8 1h8l7 7v8l-7 7H8l-7-7V8z" fill="#6E0710"/><path d="M12 6v8m0 2v3" stroke="#fff" '
    'stroke-width="3"/>',
    "amber": '<path d="M12 2l11 20H1z" fill="#552D00"/><path d="M12 9v6m0 2v3" stroke="#fff" stroke-width="2.5"/>',
    "green": '<circle cx="12" cy="12" r="11" fill="#0A3E1D"/><path d="M6 12l4 4 8-8" fill="none" stroke="#fff" '
    'stroke-width="2.5"/>',
}


@record
class Face:
    """One font file of a page: its family, its weight and where it is, seen from the page."""

    family: str
    weight: int
    address: str


@record
class Frame:
    """What stands round the words of a page; ``words`` are those of "TakeHome" in its language."""

    words: Mapping[str, str]
    faces: tuple[Face, ...]
    others: tuple[tuple[str, str, bool], ...]
    papers: tuple[tuple[str, str], ...]
    drawings: Mapping[str, str]


def page(paper: TakeHome, frame: Frame) -> str:
    """The whole page of one language."""
    tongue = paper.tongues[0]
    parts = [*_head(paper.title[0], tongue.code, tongue.right_to_left, frame.faces, tongue.fonts, "../")]
    drawn = "".join(f'<symbol id="mark-{one}" viewBox="0 0 24 24">{mark}</symbol>' for one, mark in _MARKS.items())
    parts.append(f'<body>\n<svg aria-hidden="true" class="marks">{drawn}</svg>')
    parts.append(f'<header><p class="clinic" dir="auto">{_text(paper.clinic)}</p>')
    if paper.note:
        parts.append(f'<p class="note">{_text(paper.note[0])}</p>')
    links = "".join(
        f'<li><a href="{code}.html" hreflang="{code}" lang="{code}" dir="{_way(mirrored)}">{_text(name)}</a></li>'
        for code, name, mirrored in frame.others
    )
    if links:
        # A list of languages needs no heading: every one of them says its own name.
        parts.append(f'<nav aria-label="{_text(frame.words["languages"])}"><ul class="tongues">{links}</ul></nav>')
    parts.append("</header>\n<main>")
    parts.append(f"<h1>{_text(paper.title[0])}</h1>\n<p class=stamp>{_text(paper.stamp[0])}</p>")
    parts += _numbers(paper)
    parts += _contents(paper, frame)
    for leaf in (paper.signs, paper.essentials):
        if leaf is not None:
            parts.append(f'<section class="{leaf.tone}" id="{leaf.id}">{"".join(_leaf(leaf, 2, frame))}</section>')
    for chapter in paper.chapters:
        parts += _chapter(chapter, frame)
    if paper.diary is not None:
        parts += _diary(paper.diary)
    parts.append("</main>\n<footer>")
    parts += [f'<p class="paper"><a href="{address}">{_text(words)}</a></p>' for words, address in frame.papers]
    parts.append(f"<p>{_text(paper.stamp[0])}</p></footer>\n</body>\n</html>\n")
    return "\n".join(parts)


def index(title: str, note: str, languages: tuple[tuple[str, str, str, bool], ...], words: str) -> str:
    """The first page: every language by its own name."""
    rows = "".join(
        f'<li><a href="{address}" hreflang="{code}" lang="{code}" dir="{_way(mirrored)}">{_text(name)}</a></li>'
        for address, code, name, mirrored in languages
    )
    noted = f'<p class="note">{_text(note)}</p>' if note else ""
    head = "\n".join(_head(title, "en", False, (), ("Kiosk Sans",), ""))
    return (
        f"{head}\n<body>\n<header>{noted}</header>\n<main><h1>{_text(title)}</h1>\n"
        f'<nav aria-label="{_text(words)}"><ul class="tongues large">{rows}</ul></nav></main>\n</body>\n</html>\n'
    )


def _head(
    title: str, code: str, mirrored: bool, faces: tuple[Face, ...], fonts: tuple[str, ...], root: str
) -> Iterator[str]:
    yield f'<!DOCTYPE html>\n<html lang="{code}" dir="{_way(mirrored)}">\n<head>\n<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{_text(title)}</title>"
    for face in faces:
        yield f'<link rel="preload" as="font" type="font/woff" href="{face.address}" crossorigin>'
    yield "<style>"
    for face in faces:
        yield (
            f'@font-face{{font-family:"{face.family}";font-weight:{face.weight};font-display:swap;'
            f'src:url("{face.address}") format("woff")}}'
        )
    families = ", ".join(f'"{name}"' for name in fonts)
    yield f"body{{font-family:{families}, sans-serif}}"
    yield (HERE / "page.css").read_text("utf-8").strip()
    yield f'</style>\n<script src="{root}site.js" defer></script>\n</head>'


def _contents(paper: TakeHome, frame: Frame) -> Iterator[str]:
    links = [(leaf.id, leaf.title[0]) for leaf in (paper.signs, paper.essentials) if leaf]
    links += [(f"part-{chapter.id}", chapter.title[0]) for chapter in paper.chapters]
    links += [("diary", paper.diary.title[0])] if paper.diary else []
    rows = "".join(f'<li><a href="#{name}">{_text(words)}</a></li>' for name, words in links)
    yield f'<nav aria-labelledby="contents"><h2 id="contents">{_text(frame.words["contents"])}</h2>'
    yield f"<ul>{rows}</ul></nav>"


def _numbers(paper: TakeHome) -> Iterator[str]:
    yield f'<section id="numbers"><h2>{_text(paper.call[0])}</h2>\n<ul class="numbers">'
    for number in paper.numbers:
        dialled = re.sub(r"[^0-9+]", "", number.number)
        hours = f"<br>{_text(number.hours[0])}" if number.hours else ""
        kind = "red" if number.urgent else "plain"
        yield (
            f'<li class="{kind}">{_text(number.label[0])}<br>'
            f'<a href="tel:{dialled}"><bdi dir="ltr">{_text(number.number)}</bdi></a>{hours}</li>'
        )
    yield "</ul></section>"


def _chapter(chapter: Chapter, frame: Frame) -> Iterator[str]:
    yield f'<section id="part-{chapter.id}"><h2>{_text(chapter.title[0])}</h2>'
    for leaf in chapter.leaves:
        yield f'<section class="{leaf.tone}" id="{leaf.id}">{"".join(_leaf(leaf, 3, frame))}</section>'
    yield "</section>"


def _leaf(leaf: Leaf, level: int, frame: Frame) -> Iterator[str]:
    yield f"<h{level}>{_text(leaf.title[0])}</h{level}>"
    if leaf.lead:
        yield f'<p class="lead">{_text(leaf.lead[0])}</p>'
    if leaf.picture:
        drawing = frame.drawings[leaf.picture]
        if leaf.sides:
            left, right = (_text(side[0]) for side in leaf.sides)
            yield f'<p class="sides" dir="ltr"><span>{left}</span><span>{right}</span></p>'
        yield f'<div class="map" role="img" aria-label="{_text(leaf.alt)}">{drawing}</div>'
    yield '<div class="points">'
    for point in leaf.points:
        yield "".join(_point(point, level + 1))
    yield "</div>"


def _point(point: Point, level: int) -> Iterator[str]:
    yield f'<div class="point {point.tone}">'
    icon = f'<svg aria-hidden="true"><use href="#mark-{point.tone}"/></svg>' if point.tone in _MARKS else ""
    if point.heading:
        yield f"<h{level}>{icon}{_text(point.heading[0])}</h{level}>"
    for number, line in enumerate(point.lines):
        yield f"<p>{icon if not point.heading and not number else ''}{_text(line[0])}</p>"
    if point.limit:
        yield f'<p class="limit">{_text(point.limit[0])}</p>'
    yield "</div>"


def _diary(diary: Diary) -> Iterator[str]:
    columns = "".join(f'<th scope="col">{_text(column[0])}</th>' for column in diary.columns)
    rows = "".join(f'<tr><th scope="row">{_text(row[0])}</th><td></td><td></td></tr>' for row in diary.rows)
    yield f'<section id="diary"><h2>{_text(diary.title[0])}</h2>'
    yield f"<table><thead><tr>{columns}</tr></thead><tbody>{rows}</tbody></table></section>"


def _way(mirrored: bool) -> str:
    return "rtl" if mirrored else "ltr"


def _text(words: str) -> str:
    return escape(words, quote=True)
