"""Sets a paper with typst: data in, PDF out; words are data and never markup."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from kiosk.paper.order import in_reading_order

LAYOUT = Path(__file__).with_name("paper.typ")
SIZES = ("a4", "letter")


class PressError(Exception):
    """The paper could not be set; one sentence says why."""


def press(paper: dict[str, Any], look: dict[str, Any], fonts: Path, pictures: Path) -> bytes:
    """The PDF (PDF/UA-1) of a paper; ``look`` holds "size" (a4 or letter) and "large".

    The same words give the same bytes: no clock and no font of the machine has a part in it.
    """
    import typst

    drawn = {leaf["picture"]: _drawing(pictures, leaf["picture"]) for leaf in _leaves(paper) if leaf["picture"]}
    data = json.dumps({"paper": paper, "look": look, "pictures": drawn}, ensure_ascii=False)
    try:
        made = typst.compile(
            LAYOUT,
            root=LAYOUT.parent,
            font_paths=[fonts],
            ignore_system_fonts=True,
            format="pdf",
            sys_inputs={"data": data},
            pdf_standards=["ua-1"],
            timestamp=0,
        )
    except (typst.TypstError, RuntimeError, OSError) as error:
        raise PressError(f"typst: {error}") from error
    assert isinstance(made, bytes)
    return in_reading_order(made) if any(tongue["right_to_left"] for tongue in paper["tongues"]) else made


def _leaves(paper: dict[str, Any]) -> list[dict[str, Any]]:
    return [*paper["maps"], *(leaf for chapter in paper["chapters"] for leaf in chapter["leaves"])]


def _drawing(pictures: Path, name: str) -> str:
    try:
        return (pictures / f"{name}.svg").read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise PressError(f"{name}.svg: {error}") from error
