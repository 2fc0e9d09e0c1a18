"""The kiosk draws with its own fonts, whatever fonts of the same design a machine has."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from kiosk.core.languages import read_languages

from .asking import ROOT, ask

LANGUAGES = ("en", "ar", "zh", "hi", "ru")
CONFIGURATION = '<?xml version="1.0"?><fontconfig><dir>{0}/fonts</dir><cachedir>{0}/cache</cachedir></fontconfig>'


def install(machine: Path, own_names: bool) -> None:
    """A machine with larger letters, in fonts of Noto's names, or of the kiosk's own."""
    (machine / "fonts").mkdir(parents=True)
    (machine / "fonts.conf").write_text(CONFIGURATION.format(machine))
    for path in sorted((ROOT / "resources/fonts").glob("KioskSans*")):
        font = import_module("fontTools.ttLib").TTFont(path)
        font["head"].unitsPerEm = round(font["head"].unitsPerEm * 0.7)
        for record in font["name"].names:
            text = record.toUnicode()
            record.string = text if own_names else text.replace("Kiosk", "Noto")
        font.save(machine / "fonts" / path.name)


def drawn(home: Path, machine: Path) -> dict[str, bytes]:
    """The home screen of each language as a machine draws it."""
    pictures = home / "pictures"
    answer = ask(home, "shots", pictures, "--language", *LANGUAGES, "--only", "home",
                 FONTCONFIG_FILE=str(machine / "fonts.conf"))  # fmt: skip
    assert answer.returncode == 0, answer.stderr
    return {str(path.relative_to(pictures)): path.read_bytes() for path in sorted(pictures.rglob("home.png"))}


def test_fonts_of_the_machine_change_no_pixel(tmp_path: Path) -> None:
    bare, noto, other = tmp_path / "bare", tmp_path / "noto", tmp_path / "other"
    (bare / "fonts").mkdir(parents=True)
    (bare / "fonts.conf").write_text(CONFIGURATION.format(bare))
    install(noto, own_names=False)
    install(other, own_names=True)
    alone = drawn(tmp_path / "1", bare)
    assert len(alone) == len(LANGUAGES)
    assert drawn(tmp_path / "2", noto) == alone
    # The test sees what it looks for: a machine's font of the kiosk's own name would be drawn.
    assert any(picture != alone[name] for name, picture in drawn(tmp_path / "3", other).items())


def test_no_family_has_the_name_of_a_font_that_a_machine_may_have() -> None:
    languages, _ = read_languages(ROOT / "resources/languages.toml")
    assert {family.split()[0] for language in languages for family in language.fonts} == {"Kiosk"}
