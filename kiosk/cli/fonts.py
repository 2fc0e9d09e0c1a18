"""Rebuild the bundled fonts from Debian's Noto fonts and the QtAwesome wheel (authors only)."""

import argparse
import difflib
import hashlib
import json
import logging
import sys
import tomllib
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any, TypeAlias

# fontTools has no types.
Font: TypeAlias = Any
Blocks: TypeAlias = tuple[tuple[int, int], ...]
RESOURCES = Path(__file__).parents[2] / "resources"
NOTO = "usr/share/fonts/truetype/noto"
NOTO_COPYRIGHT = "usr/share/doc/fonts-noto-core/copyright"
CJK = "usr/share/fonts/opentype/noto"
# Of the ten families in Debian's collection the one with the letter forms of mainland China.
CJK_FAMILY, CJK_NUMBER = "Noto Sans CJK SC", 2
MDI_FONT = "fonts/materialdesignicons6-webfont-6.9.96.ttf"
MDI_CHARMAP = "fonts/materialdesignicons6-webfont-charmap-6.9.96.json"
ICON_NAMES = {
    1: "Kiosk Icons", 2: "Regular", 3: "Kiosk Icons 6.9.96", 4: "Kiosk Icons", 5: "Version 6.9.96",
    6: "KioskIcons", 10: "Material Design Icons 6.9.96 by Pictogrammers, subset", 13: "Apache License 2.0",
}  # fmt: skip
# Seconds from 1904-01-01 to 2020-12-25, the date of Debian's package: any fixed moment would do.
BUILT = 3_691_699_200
LATIN_BLOCKS = (
    (0x20, 0x7E), (0xA0, 0x24F), (0x2B9, 0x2DD), (0x300, 0x36F), (0x400, 0x52F), (0x1E00, 0x1EFF),
    (0x2000, 0x206F), (0x20A0, 0x20BF), (0x2116, 0x2116), (0x2122, 0x2122), (0x25CC, 0x25CC), (0xFEFF,) * 2,
)  # fmt: skip
ARABIC_BLOCKS = (
    (0x20, 0xFF), (0x600, 0x6FF), (0x750, 0x77F), (0x2000, 0x206F), (0x25CC, 0x25CC), (0xFB50, 0xFEFF),
)  # fmt: skip
DEVANAGARI_BLOCKS = (
    (0x20, 0xFF), (0x900, 0x97F), (0x1CD0, 0x1CFF), (0x2000, 0x206F), (0x20B9, 0x20B9), (0x25CC, 0x25CC),
    (0xA8E0, 0xA8FF),
)  # fmt: skip
# Besides the characters of GB 2312: Chinese punctuation and full-width forms.
CJK_BLOCKS = ((0x20, 0x7E), (0xA0, 0xFF), (0x2000, 0x206F), (0x3000, 0x303F), (0xFF00, 0xFFEF))
INVISIBLE = (*range(0x202A, 0x202F), *range(0x2060, 0x2065), *range(0x2066, 0x206A), 0xFEFF)
SIGNS = {0x2212: "-", 0x2264: "<", 0x2265: ">"}
SIGN_GAP = 45
ARABIC_LINE = (1080, 480)
WEIGHTS = ("Regular", "Bold")
TEXT_FONTS = {
    f"{family}-{weight}.ttf": blocks
    for family, blocks in (
        ("NotoSans", LATIN_BLOCKS), ("NotoSansArabic", ARABIC_BLOCKS), ("NotoSansDevanagari", DEVANAGARI_BLOCKS),
    )
    for weight in WEIGHTS
}  # fmt: skip
# Names in which a font says what it is called; who made it and under what licence stays as it is.
NAMED = (1, 3, 4, 6, 16, 18, 21, 25)
OFL_HEADER = """\
The fonts Kiosk Sans in this folder are made by `kiosk fonts` from the Noto fonts of Debian's packages
fonts-noto-core and fonts-noto-cjk: subsets, with a few signs added, under names of their own. Their licence is the
SIL Open Font License, Version 1.1, copied below.

SIL OPEN FONT LICENSE
Version 1.1 - 26 February 2007
"""


class FontsError(Exception):
    """One sentence for the author: what is wrong and what to do."""


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add `kiosk fonts` to the command line."""
    parser = subparsers.add_parser(
        "fonts",
        help="rebuild the bundled fonts (authors only)",
        description="Rebuild resources/fonts from Debian's Noto packages and the QtAwesome wheel.",
        epilog="Example: kiosk fonts --debian /tmp/unpacked",
    )
    parser.add_argument("--debian", type=Path, default=Path("/"), help="where the Noto packages are unpacked")
    parser.add_argument("--icons", type=Path, default=RESOURCES / "icons.toml", help="the list of icons")
    parser.add_argument("--output", type=Path, default=RESOURCES / "fonts", help="the folder to write")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Rebuild every font; print the size and hash of each file."""
    logging.getLogger("fontTools").setLevel(logging.ERROR)
    try:
        package = qtawesome_folder()
        icons = read_icons(args.icons, json.loads((package / MDI_CHARMAP).read_text("utf-8")))
        args.output.mkdir(parents=True, exist_ok=True)
        build_text_fonts(args.debian, args.output)
        build_icon_font(package / MDI_FONT, icons, args.output)
    except FontsError as error:
        print(error, file=sys.stderr)
        return 1
    except (FileNotFoundError, ModuleNotFoundError) as error:
        missing = error.filename if isinstance(error, FileNotFoundError) else error.name
        print(
            f"{missing} is missing: install fonts-noto-core, fonts-noto-cjk, fonttools, qtawesome 1.4.2.",
            file=sys.stderr,
        )
        return 1
    for path in sorted(args.output.iterdir()):
        print(f"{path.stat().st_size:8}  {hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}")
    return 0


def qtawesome_folder() -> Path:
    """Find the QtAwesome wheel without importing it, because the import needs a Qt binding."""
    spec = find_spec("qtawesome")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError(name="qtawesome")
    return Path(spec.origin).parent


def read_icons(path: Path, charmap: dict[str, str]) -> set[int]:
    """Read the code points of icons.toml and refuse a glyph used twice."""
    used: dict[int, str] = {}
    for name, entry in tomllib.loads(path.read_text("utf-8")).items():
        code = check_icon(name, entry["mdi"], entry["codepoint"], charmap)
        if code in used:
            raise FontsError(f"{path.name}: [{name}] uses the glyph of [{used[code]}]: choose another glyph.")
        used[code] = name
    return set(used)


def check_icon(name: str, mdi: str, codepoint: str, charmap: dict[str, str]) -> int:
    """Refuse an icon that Material Design Icons does not have at that code point; give the code point."""
    if mdi not in charmap:
        nearest = difflib.get_close_matches(mdi, charmap, n=1, cutoff=0.0)[0]
        raise FontsError(f'icons.toml: [{name}] names the unknown glyph "{mdi}": did you mean "{nearest}"?')
    code = int(charmap[mdi], 16)
    if codepoint != f"{code:04X}":
        raise FontsError(f'icons.toml: [{name}] says codepoint {codepoint}, but "{mdi}" is at {code:04X}.')
    return code


def build_text_fonts(debian: Path, output: Path) -> None:
    """Write the Noto subsets and their licence."""
    notices = []
    for weight in WEIGHTS:
        name = own_name(f"NotoSansCJKSC-{weight}.otf")
        font = open_font(debian / CJK / f"NotoSansCJK-{weight}.ttc", CJK_NUMBER)
        if not font["name"].getDebugName(1).startswith(CJK_FAMILY):
            raise FontsError(f"NotoSansCJK-{weight}.ttc: number {CJK_NUMBER} is not {CJK_FAMILY}: find it again.")
        fill_gaps(font)
        subset(font, gb2312() | in_blocks(CJK_BLOCKS))
        notices.append(f"{name}: {font['name'].getDebugName(0)}")
        rename(font)
        font.save(output / name)
    for source, blocks in TEXT_FONTS.items():
        name, font = own_name(source), open_font(debian / NOTO / source)
        fill_gaps(font)
        if "Arabic" in name:
            tighten(font)
        subset(font, in_blocks(blocks) | set(SIGNS))
        notices.append(f"{name}: {font['name'].getDebugName(0)}")
        rename(font)
        font.save(output / name)
    text = (debian / NOTO_COPYRIGHT).read_text("utf-8").partition("\nLicense: OFL-1.1\n PREAMBLE\n")[2]
    body = ["PREAMBLE", *(line[1:].removeprefix(".") for line in text.partition("\n\n")[0].splitlines())]
    (output / "OFL.txt").write_text("\n".join([*notices, "", OFL_HEADER, *body, ""]), "utf-8")


def own_name(text: str) -> str:
    """The kiosk's own name for a Noto font: a machine's Noto fonts of the same name would be drawn instead."""
    return text.replace("Noto", "Kiosk")


def rename(font: Font) -> None:
    """Call a font by the kiosk's own name."""
    for record in font["name"].names:
        if record.nameID in NAMED:
            record.string = own_name(record.toUnicode())
    if "CFF " in font:
        cff = font["CFF "].cff
        cff.fontNames = [own_name(name) for name in cff.fontNames]
        for key in ("FullName", "FamilyName"):
            if key in cff.topDictIndex[0].rawDict:
                setattr(cff.topDictIndex[0], key, own_name(getattr(cff.topDictIndex[0], key)))


def build_icon_font(source: Path, codes: set[int], output: Path) -> None:
    """Write the icon subset under its own family name."""
    font = open_font(source)
    subset(font, codes)
    align(font)
    font["name"].names = []
    for number, text in ICON_NAMES.items():
        font["name"].setName(text, number, 3, 1, 0x409)
    font.save(output / "KioskIcons.ttf")


def in_blocks(blocks: Blocks) -> set[int]:
    """Every code point of some blocks."""
    return {code for first, last in blocks for code in range(first, last + 1)}


def gb2312() -> set[int]:
    """Every character of GB 2312: the 6,763 characters that mainland China teaches, and its signs."""
    cells = (bytes((row, cell)) for row in range(0xA1, 0xF8) for cell in range(0xA1, 0xFF))
    return {ord(text) for text in (cell.decode("gb2312", "ignore") for cell in cells) if text}


def open_font(path: Path, number: int = -1) -> Font:
    """Open a font so that saving it depends on nothing but its content and fontTools."""
    font = import_module("fontTools.ttLib").TTFont(path, recalcTimestamp=False, fontNumber=number)
    font.cfg["fontTools.ttLib.tables.otBase:USE_HARFBUZZ_REPACKER"] = False
    font["head"].created = font["head"].modified = BUILT
    return font


def tighten(font: Font) -> None:
    """Bring the line height down to 1.56 em: Noto's own 2.1 em leaves room for marks that no leaflet uses."""
    font["hhea"].ascent, font["hhea"].descent, font["hhea"].lineGap = ARABIC_LINE[0], -ARABIC_LINE[1], 0
    os2 = font["OS/2"]
    os2.sTypoAscender, os2.sTypoDescender, os2.sTypoLineGap = ARABIC_LINE[0], -ARABIC_LINE[1], 0
    os2.usWinAscent, os2.usWinDescent = ARABIC_LINE


def fill_gaps(font: Font) -> None:
    """Add the invisible marks that a Noto font lacks and, to a Latin one, the signs minus, ≤ and ≥.

    A mark that is taken from another font makes its line as high as that font needs, which may be a pixel more.
    """
    cmap = font.getBestCmap()
    # A font that has none of them gets its space for them: whoever draws a mark that is not seen gives it no width.
    unseen = next(cmap[code] for code in (0x200E, 0x200B, 0x20) if code in cmap)
    added = {code: unseen for code in INVISIBLE if code not in cmap}
    if ord("+") in cmap and "glyf" in font:
        added |= draw_signs(font, cmap)
    for table in font["cmap"].tables:
        table.cmap.update(added)


def draw_signs(font: Font, cmap: dict[int, str]) -> dict[int, str]:
    """Make minus from the bar of the plus sign, and set that bar under < and > for ≤ and ≥."""
    glyf, plus = font["glyf"], font["glyf"][cmap[ord("+")]]
    top, bottom = plus.coordinates[0][1], plus.coordinates[2][1]
    lift = max(0, top - bottom + SIGN_GAP - glyf[cmap[ord("<")]].yMin)
    names = {code: f"uni{code:04X}" for code in SIGNS}
    for code, name in names.items():
        pen = import_module("fontTools.pens.ttGlyphPen").TTGlyphPen(glyf)
        if SIGNS[code] == "-":
            pen.moveTo((plus.xMin, bottom))
            for corner in ((plus.xMin, top), (plus.xMax, top), (plus.xMax, bottom)):
                pen.lineTo(corner)
            pen.closePath()
        else:
            pen.addComponent(cmap[ord(SIGNS[code])], (1, 0, 0, 1, 0, lift))
            pen.addComponent(names[0x2212], (1, 0, 0, 1, 0, -bottom))
        glyf[name], font["hmtx"][name] = pen.glyph(), font["hmtx"][cmap[ord("+")]]
    font.setGlyphOrder(glyf.glyphOrder)
    return names


def align(font: Font) -> None:
    """Set the true left edges, which this webfont states as 0: without them every icon moves to the left."""
    for name, (width, _) in font["hmtx"].metrics.items():
        glyph = font["glyf"][name]
        glyph.recalcBounds(font["glyf"])
        font["hmtx"][name] = width, glyph.xMin


def subset(font: Font, codes: set[int]) -> None:
    """Keep these characters with every layout feature; drop hints and glyph names."""
    module = import_module("fontTools.subset")
    options = module.Options(layout_features=["*"], name_IDs=["*"], hinting=False, notdef_outline=True)
    options.harfbuzz_repacker = False
    subsetter = module.Subsetter(options)
    subsetter.populate(unicodes=codes)
    subsetter.subset(font)
