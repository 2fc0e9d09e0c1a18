"""Colours as roles and sizes as millimetres: all that decides how a screen looks, without a toolkit."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from kiosk.core.panel import Panel
from kiosk.core.records import record


class TextSize(Enum):
    """The four text sizes of VVSG 2.0 7.1-G."""

    SMALL = "small"
    NORMAL = "normal"
    LARGE = "large"
    LARGEST = "largest"


# The sizes below one, largest first, for a page that holds its words at no larger one.
LESSER = {
    TextSize.LARGEST: (TextSize.LARGE, TextSize.NORMAL, TextSize.SMALL),
    TextSize.LARGE: (TextSize.NORMAL, TextSize.SMALL),
    TextSize.NORMAL: (TextSize.SMALL,),
}


class Scheme(Enum):
    """The four contrasts of VVSG 2.0 7.1-C and 7.1-D."""

    DEFAULT = "default"
    BLACK_ON_WHITE = "black-on-white"
    WHITE_ON_BLACK = "white-on-black"
    SOFT = "soft"


# Capital heights in mm: body, heading of a card, heading of a screen, words on controls.
_CAPITALS: Mapping[TextSize, tuple[float, float, float, float]] = {
    TextSize.SMALL: (4.8, 5.8, 7.6, 4.8),
    TextSize.NORMAL: (5.6, 6.7, 9.0, 5.0),
    TextSize.LARGE: (6.7, 7.8, 10.2, 5.6),
    TextSize.LARGEST: (8.7, 9.6, 11.6, 6.4),
}
# A panel that a hand covers holds no larger words: its four sizes are shared out over those that it holds.
_TINY_CAPITALS: Mapping[TextSize, tuple[float, float, float, float]] = {
    TextSize.SMALL: (4.8, 5.0, 5.2, 4.8),
    TextSize.NORMAL: (5.3, 5.5, 5.7, 4.8),
    TextSize.LARGE: (5.8, 6.0, 6.2, 4.8),
    TextSize.LARGEST: (6.4, 6.6, 6.8, 4.8),
}
# The height of a capital of the Latin font, which is also an alef's, in parts of the font's size.
CAPITAL_PER_EM = 0.714
# 508 402.4: nothing a patient reads is smaller, mm.
LEAST_CAPITAL = 4.8
# Panels whose shorter side is less, mm: such as 15.6 inch, and such as 10.1 inch.
COMPACT_MM, TINY_MM = 205.0, 160.0
NARROW_MM = 300.0

_DEFAULT = {
    "paper": "#F6F2EA", "card": "#FFFFFF", "ink": "#12242B", "softInk": "#2A3B42", "line": "#D9D0C0",
    "edge": "#6F6A5E", "accent": "#003F46", "onAccent": "#FFFFFF", "tint": "#D5EBE8", "onTint": "#00343A",
    "red": "#6E0710", "redTint": "#FCE9E7", "redLine": "#6E0710", "amber": "#552D00", "amberTint": "#FFEBCB",
    "amberLine": "#C97A12", "green": "#0A3E1D", "greenTint": "#DFF1E3", "greenLine": "#2D8A4E",
    "blue": "#142F6B", "blueTint": "#E1E9F9", "pressed": "#B9DAD5", "onPressed": "#001E22",
}  # fmt: skip
_SOFT = {
    "paper": "#E9E4DA", "card": "#F1EDE4", "ink": "#4A5256", "softInk": "#50585C", "line": "#CBC3B4",
    "edge": "#7D776A", "accent": "#3E6266", "onAccent": "#F6F3EC", "tint": "#D9E4E1", "onTint": "#3C5B5F",
    "red": "#84393F", "redTint": "#F1E1DD", "redLine": "#84393F", "amber": "#6B4C22", "amberTint": "#F1E4CC",
    "amberLine": "#9C6A22", "green": "#35593F", "greenTint": "#DDE8DB", "greenLine": "#45784F",
    "blue": "#3F5480", "blueTint": "#DFE4EE", "pressed": "#C3D3CF", "onPressed": "#22383B",
}  # fmt: skip
_ON_FILL = {"onAccent", "pressed"}
_SURFACES = {"paper", "card", "tint", "redTint", "amberTint", "greenTint", "blueTint", "onAccent", "pressed"}


def _two_tone(back: str, front: str) -> dict[str, str]:
    return {role: back if role in _SURFACES else front for role in _DEFAULT} | {"pressed": front, "onPressed": back}


COLOURS: Mapping[Scheme, Mapping[str, str]] = {
    Scheme.DEFAULT: _DEFAULT,
    Scheme.BLACK_ON_WHITE: _two_tone("#FFFFFF", "#000000"),
    Scheme.WHITE_ON_BLACK: _two_tone("#000000", "#FFFFFF"),
    Scheme.SOFT: _SOFT,
}
# Every pair of a text or icon role with the surface it stands on.
PAIRS = (
    ("ink", "paper"), ("ink", "card"), ("softInk", "paper"), ("softInk", "card"), ("accent", "paper"),
    ("accent", "card"), ("onAccent", "accent"), ("onTint", "tint"), ("red", "redTint"), ("red", "paper"),
    ("red", "card"), ("ink", "redTint"), ("amber", "amberTint"), ("ink", "amberTint"), ("amber", "paper"),
    ("green", "greenTint"), ("ink", "greenTint"), ("green", "paper"), ("blue", "blueTint"), ("blue", "card"),
    ("onPressed", "pressed"), ("card", "red"), ("card", "green"), ("card", "amber"), ("card", "blue"),
)  # fmt: skip
EDGES = (("edge", "paper"), ("edge", "card"), ("redLine", "redTint"), ("greenLine", "greenTint"))


def luminance(colour: str) -> float:
    """Relative luminance of "#RRGGBB", 0 to 1 (WCAG 2.2)."""
    parts = []
    for start in (1, 3, 5):
        value = int(colour[start : start + 2], 16) / 255
        parts.append(value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4)
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: str, other: str) -> float:
    """Contrast of two colours, 1 to 21 (WCAG 2.2, VVSG 2.0 7.1-C)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@record
class Sizes:
    """Every size of the screens in px; text sizes are font pixel sizes."""

    body: int
    heading: int
    title: int
    label: int
    note: int
    target: int
    navigation: int
    gap: int
    margin: int
    padding: int
    radius: int
    stroke: int
    tile_icon: int
    hero: int
    icon: int
    badge: int
    picture: int
    sample: int
    slip: int
    frame: int
    frame_air: int
    slide: int
    top_bar: int
    bottom_bar: int
    bar_rows: int


@record
class Face:
    """What of a font decides sizes, in ems: its capitals, or the letters that stand for them, and its lines."""

    capital: float = CAPITAL_PER_EM
    line: float = 1.362

    @property
    def tall(self) -> bool:
        """Whether its lines are higher than Latin ones, at capitals of the same height."""
        return self.line / self.capital > 1.95


def font_px(capital_mm: float, panel: Panel, face: Face = Face()) -> int:  # noqa: B008 - frozen
    """The font's pixel size whose capitals are so many mm high (508 402.4: from the font's own ratio)."""
    return panel.px(capital_mm / face.capital)


# Targets of a patient's screen, mm: anywhere, and for navigation and tiles; with big buttons both are this.
TARGET_MM, NAVIGATION_MM, BIG_MM = 16.0, 20.0, 25.0
# What is touched stands so far above the end of its room, beside the air that every screen has, mm.
APART_MM = 1.0
# The frame round what the keys have reached stands so far outside it, and is so thick, mm.
FRAME_AIR_MM, FRAME_MM = 1.0, 1.2


def sizes_for(panel: Panel, size: TextSize, big: bool = False, face: Face = Face()) -> Sizes:  # noqa: B008 - frozen
    """The sizes of one panel at one text size; a small panel keeps touch and text sizes and gives up air.

    Letters have their mm in every script, and where the lines of a script are tall the bars of small panels are too.
    """
    compact, tiny = panel.short_mm < COMPACT_MM, panel.short_mm < TINY_MM
    body, heading, title, label = (_TINY_CAPITALS if tiny else _CAPITALS)[size]
    if compact:
        label = min(label, 5.6)
    grown = label / 5.0
    tight = 0.6 if compact else 1.0
    navigation = panel.px(max(BIG_MM if big else NAVIGATION_MM, NAVIGATION_MM * grown * 0.9))
    icon = panel.px(7.0 if tiny else 8.0 if compact else 9.0 * grown)
    narrow = panel.portrait and panel.width / panel.px_per_mm < NARROW_MM
    tall = face.tall and (panel.portrait or compact)
    line = font_px(label, panel, face) * (face.line + (0.0 if tiny else 0.24))
    # The bar of a tiny panel is as high as its words need: kiosk.bridge.bars.
    lines = 0 if tiny else round(line * 2) + panel.px(3.0)
    # Five buttons do not stand side by side on a small tall panel.
    rows = 2 if panel.portrait and compact else 1
    # A narrow bar's words may have to stand under their icons, in a language of long words at any size.
    stack = icon + round(line) + panel.px(3.6 if tiny else 5.0)
    return Sizes(
        body=font_px(body, panel, face),
        heading=font_px(heading if not compact else min(heading, body + 0.6), panel, face),
        title=font_px(title if not compact else min(title, heading + 0.6), panel, face),
        label=font_px(label, panel, face),
        note=font_px(LEAST_CAPITAL, panel, face),
        target=panel.px(BIG_MM if big else TARGET_MM),
        navigation=navigation,
        gap=panel.px(6.0),
        margin=panel.px(12.0 * tight),
        padding=panel.px(7.0 * tight),
        radius=panel.px(6.0),
        stroke=max(2, round(0.6 * panel.px_per_mm)),
        tile_icon=panel.px(14.0 if tiny else 18.0 if compact else 26.0),
        hero=panel.px(18.0 if compact else 34.0),
        icon=icon,
        badge=panel.px(10.0 if compact else 14.0),
        picture=panel.px(30.0 if tiny else 40.0 if compact else 52.0),
        sample=max(navigation, panel.px(26.0)) if panel.portrait and not tiny else navigation,
        slip=panel.px(3.0),
        frame=panel.px(FRAME_MM),
        frame_air=panel.px(FRAME_AIR_MM),
        slide=panel.px(8.0),
        top_bar=max(navigation, lines if tall or (narrow and size is TextSize.LARGEST) else 0) + 2 * panel.px(2.0),
        bottom_bar=rows * max(navigation, stack if tall or panel.portrait or tiny else 0)
        + (rows - 1) * panel.px(6.0)
        + 2 * panel.px(2.5),
        bar_rows=rows,
    )
