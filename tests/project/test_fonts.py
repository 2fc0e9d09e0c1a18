"""The bundled fonts hold what the screens and the leaflets count on."""

import tomllib
import unicodedata
from importlib import import_module
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from kiosk.cli.fonts import FontsError, check_icon, gb2312, read_icons

# fontTools has no types.
Font: TypeAlias = Any
RESOURCES = Path(__file__).parents[2] / "resources"
FONTS = RESOURCES / "fonts"
ICONS: dict[str, dict[str, str]] = tomllib.loads((RESOURCES / "icons.toml").read_text("utf-8"))
LICENCES = {
    "KioskSans": ("OFL.txt", "SIL OPEN FONT LICENSE"),
    "KioskIcons": ("KioskIcons.LICENSE.txt", "Apache License"),
}
FONT_FILES = sorted(FONTS.glob("*.[ot]tf"))
PRIVATE_USE = range(0xF0000, 0xFFFFE)
SIGNS = "°×·–—…“”„«»‹›′″≤≥−\u00a0\u202f\u200e\u200f\u2066\u2067\u2068\u2069"
LATIN = {
    "Basic Latin": range(0x20, 0x7F),
    "Latin-1": range(0xA0, 0x100),
    "Latin Extended-A": range(0x100, 0x180),
    "Latin Extended-B": range(0x180, 0x250),
    "Combining marks": range(0x300, 0x370),
    "Cyrillic": range(0x400, 0x530),
    "Latin Extended Additional": range(0x1E00, 0x1F00),
    "General punctuation": range(0x2000, 0x2070),
    "Currency": range(0x20A0, 0x20C0),
    "Signs": [ord(sign) for sign in SIGNS],
}
# U+061D came with Unicode 14, after this release of Noto Sans Arabic.
ARABIC = {
    "Arabic": [code for code in range(0x600, 0x700) if code != 0x61D],
    "Arabic supplement": range(0x750, 0x780),
    "Presentation forms B": range(0xFE70, 0xFF00),
    "Digits": range(0x30, 0x3A),
    "Punctuation": [ord(sign) for sign in " !,-.:«»\u00a0\u200b\u200c\u200d\u200e\u200f\u2066\u2067\u2068\u2069"],
}
# GB 2312 level by level, its signs, and the forms of Chinese punctuation.
CHINESE = {
    "Characters": sorted(code for code in gb2312() if 0x4E00 <= code <= 0x9FFF),
    "Signs": sorted(code for code in gb2312() if not 0x4E00 <= code <= 0x9FFF),
    "Punctuation": [ord(sign) for sign in "，。：；！？（）《》、“”‘’…—"],
    # A mark that another font lends makes its line as high as that font.
    "Unseen": [ord(mark) for mark in "\u2060\u2066\u2067\u2068\u2069"],
    "Basic Latin": range(0x20, 0x7F),
}
DEVANAGARI = {
    "Devanagari": range(0x900, 0x980),
    "Digits": range(0x30, 0x3A),
    "Punctuation": [ord(sign) for sign in " !,-.:“”‘’\u00a0\u200b\u200c\u200d\u2066\u2067\u2068\u2069"],
}
PROMISES = {
    "KioskSans-Regular.ttf": LATIN,
    "KioskSans-Bold.ttf": LATIN,
    "KioskSansArabic-Regular.ttf": ARABIC,
    "KioskSansArabic-Bold.ttf": ARABIC,
    "KioskSansDevanagari-Regular.ttf": DEVANAGARI,
    "KioskSansDevanagari-Bold.ttf": DEVANAGARI,
    "KioskSansCJKSC-Regular.otf": CHINESE,
    "KioskSansCJKSC-Bold.otf": CHINESE,
}


def opened(name: str) -> Font:
    """Open a bundled font."""
    return import_module("fontTools.ttLib").TTFont(FONTS / name)


def test_the_folder_holds_these_fonts() -> None:
    assert {path.name for path in FONT_FILES} == {*PROMISES, "KioskIcons.ttf"}


@pytest.mark.parametrize(
    ("name", "block"), [(name, block) for name, blocks in PROMISES.items() for block in blocks], ids=str
)
def test_a_text_font_covers_its_blocks(name: str, block: str) -> None:
    covered = opened(name).getBestCmap()
    assigned = [code for code in PROMISES[name][block] if unicodedata.category(chr(code)) != "Cn"]
    missing = [f"U+{code:04X}" for code in assigned if code not in covered]
    assert assigned
    assert not missing, f"{name} lacks {' '.join(missing)} of {block}"


@pytest.mark.parametrize("name", ["KioskSansArabic-Regular.ttf", "KioskSansArabic-Bold.ttf"])
def test_arabic_keeps_the_features_that_join_letters(name: str) -> None:
    font = opened(name)
    tags = {record.FeatureTag for record in font["GSUB"].table.FeatureList.FeatureRecord}
    assert {"init", "medi", "fina", "rlig"} <= tags
    assert {"mark", "mkmk"} <= {record.FeatureTag for record in font["GPOS"].table.FeatureList.FeatureRecord}


@pytest.mark.parametrize("name", ["KioskSansDevanagari-Regular.ttf", "KioskSansDevanagari-Bold.ttf"])
def test_devanagari_keeps_the_features_that_make_conjuncts(name: str) -> None:
    font = opened(name)
    tags = {record.FeatureTag for record in font["GSUB"].table.FeatureList.FeatureRecord}
    assert {"half", "rphf", "akhn", "pres", "abvs", "blws", "nukt"} <= tags
    assert {"abvm", "blwm"} <= {record.FeatureTag for record in font["GPOS"].table.FeatureList.FeatureRecord}


def test_the_six_thousand_characters_of_the_standard_are_there() -> None:
    assert sum(0x4E00 <= code <= 0x9FFF for code in gb2312()) == 6763


@pytest.mark.parametrize("path", FONT_FILES, ids=lambda path: path.name)
def test_a_font_is_static_and_without_hints(path: Path) -> None:
    assert not {"fvar", "gvar", "fpgm", "prep", "cvt "} & set(opened(path.name).keys())


@pytest.mark.parametrize("path", FONT_FILES, ids=lambda path: path.name)
def test_a_font_has_its_licence_beside_it(path: Path) -> None:
    licence, title = next(value for start, value in LICENCES.items() if path.name.startswith(start))
    text = (FONTS / licence).read_text("utf-8")
    assert title in text
    assert path.name in text, f"{licence} does not name {path.name}"


def test_every_icon_has_a_glyph_and_the_font_no_other() -> None:
    drawn = {code for code in opened("KioskIcons.ttf").getBestCmap() if code in PRIVATE_USE}
    assert drawn == {int(icon["codepoint"], 16) for icon in ICONS.values()}, "run `kiosk fonts`"


@pytest.mark.parametrize("key", ["mdi", "codepoint", "means"])
def test_an_icon_means_one_thing(key: str) -> None:
    values = [icon[key] for icon in ICONS.values()]
    twice = sorted({value for value in values if values.count(value) > 1})
    assert not twice, f"icons.toml has the same {key} twice: {twice}"


def test_icons_stand_where_they_were_drawn() -> None:
    font = opened("KioskIcons.ttf")
    moved = [name for name, (_, left) in font["hmtx"].metrics.items() if left != getattr(font["glyf"][name], "xMin", 0)]
    assert not moved, f"the left edge of {moved} is wrong: they would be drawn too far to the left"


def test_the_icon_font_has_its_own_name() -> None:
    assert opened("KioskIcons.ttf")["name"].getDebugName(1) == "Kiosk Icons"


def test_an_unknown_glyph_is_named_with_the_nearest_one() -> None:
    with pytest.raises(FontsError, match=r'\[hand\].*"hand-wavy".*"hand-wave"'):
        check_icon("hand", "hand-wavy", "F0000", {"hand-wave": "0xF1821", "bed": "0xF02E3"})


def test_a_wrong_codepoint_is_named_with_the_right_one() -> None:
    with pytest.raises(FontsError, match=r'\[bed\].*F0000.*"bed" is at F02E3'):
        check_icon("bed", "bed", "F0000", {"bed": "0xF02E3"})


def test_a_glyph_used_twice_is_refused(tmp_path: Path) -> None:
    icons = tmp_path / "icons.toml"
    icons.write_text("".join(f'[{name}]\nmdi = "bed"\ncodepoint = "F02E3"\n' for name in ("bed", "sleep")), "utf-8")
    with pytest.raises(FontsError, match=r"\[sleep\] uses the glyph of \[bed\]"):
        read_icons(icons, {"bed": "0xF02E3"})


def test_added_signs_are_as_wide_as_plus() -> None:
    for name in ("KioskSans-Regular.ttf", "KioskSans-Bold.ttf"):
        font = opened(name)
        cmap, widths = font.getBestCmap(), font["hmtx"].metrics
        assert {widths[cmap[ord(sign)]][0] for sign in "+−≤≥"} == {widths[cmap[ord("+")]][0]}, name
