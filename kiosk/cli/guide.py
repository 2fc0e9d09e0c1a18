"""Print one of the one-page guides: the same text as docs/guides, as a PDF."""

from __future__ import annotations

import argparse
import json
import re
import sys
import tempfile
from pathlib import Path

from kiosk.core.places import PACKAGE, find_places
from kiosk.core.problems import suggest

FOLDERS = (PACKAGE.parent / "docs" / "guides", Path("/usr/share/doc/aftercare-kiosk"))
# Each with the size of its letters, pt: as large as one page allows.
SIZES = {"nurse-card": 13.5, "clinical-lead": 12.0, "technician": 11.5}
NAMES = tuple(SIZES)
PAGE = """#set page(paper: "a4", margin: (x: 17mm, y: 14mm))
#set text(font: "Kiosk Sans", lang: "en")
#set par(leading: 0.62em, spacing: 0.85em)
#set enum(spacing: 0.8em)
#set list(spacing: 0.8em)
#set document(title: "Aftercare kiosk")
"""


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `kiosk guide` to the command line."""
    parser = subparsers.add_parser(
        "guide", help="print a one-page guide", description="Write a one-page guide as a PDF, to print and hang up.",
        epilog="Example: kiosk guide nurse-card card.pdf",
    )  # fmt: skip
    parser.add_argument("name", choices=NAMES, metavar="GUIDE", help=", ".join(NAMES))
    parser.add_argument("file", type=Path, metavar="FILE.pdf", help="where to write it")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Writes the PDF; 1 where the guide is not there or the file cannot be written."""
    source = next((path for folder in FOLDERS if (path := folder / f"{args.name}.md").is_file()), None)
    if source is None:
        print(f"{args.name}.md: is not installed. {suggest(args.name, NAMES)}", file=sys.stderr)
        return 1
    # Not at start: the typesetter is large.
    import typst

    size = f"#set text(size: {SIZES[args.name]}pt)\n"
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder, "guide.typ")
        page.write_text(PAGE + size + typeset(source.read_text("utf-8")), "utf-8")
        made = typst.compile(page, font_paths=[find_places().fonts], ignore_system_fonts=True, format="pdf")
    assert isinstance(made, bytes)
    try:
        args.file.write_bytes(made)
    except OSError as error:
        print(f"{args.file}: {error.strerror}.", file=sys.stderr)
        return 1
    print(args.file)
    return 0


def typeset(text: str) -> str:
    """The few marks that the guides use, in the typesetter's own."""
    lines: list[str] = []
    cells: list[str] = []
    for line in [*text.splitlines(), ""]:
        if line.startswith("|"):
            cells += [f"[{_inline(cell.strip())}]" for cell in line.strip("|").split("|") if not set(cell) <= set("- ")]
            continue
        if cells:
            lines.append(f"#table(columns: 2, stroke: 0.5pt, inset: 4pt, {', '.join(cells)})")
            cells = []
        head = re.match(r"(#+) (.*)", line)
        item = re.match(r"(\s*)(- |\d+\. )(.*)", line)
        if head:
            lines.append(f"{'=' * len(head[1])} {_inline(head[2])}")
        elif item:
            lines.append(f"{item[1]}{item[2]}{_inline(item[3])}")
        else:
            lines.append(line[: len(line) - len(line.lstrip())] + _inline(line.strip()))
    return "\n".join(lines)


def _inline(text: str) -> str:
    parts = re.split(r"(\*\*.+?\*\*|`[^`]+`)", text)
    return "".join(_part(part) for part in parts)


def _part(part: str) -> str:
    if part.startswith("**") and part.endswith("**") and len(part) > 4:
        return f"#strong[{_plain(part[2:-2])}];"
    if part.startswith("`") and part.endswith("`") and len(part) > 2:
        # As a string: no dash and no quotation mark of a command is made prettier.
        said = json.dumps(part[1:-1], ensure_ascii=False)
        return f'#text(weight: "bold", {said});'
    return _plain(part)


def _plain(text: str) -> str:
    return re.sub(r"([\\#$*_`<>@=~\[\]])", r"\\\1", text).replace("//", "\\/\\/")
