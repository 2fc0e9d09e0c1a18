"""Whatever is wrong with a file, the kiosk opens, logs the cause, and shows what is still right."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest

from tests.cli.asking import ROOT, data, edited
from tests.faults.watching import SORRY, assert_calm, assert_sorry, assert_visit, watch

ALL = ("en", "es", "ar")
EMERGENCY, CLINIC = "911", "(555) 010-0199"
LEAFLET = "resources/leaflets/cluneal-nerve-injection"
DEEP = b"x = " + b"[" * 100_000


@dataclass(frozen=True)
class Fault:
    """One way to spoil a copy of the data, what the log has to name, and what has to stand.

    ``languages`` are those of the visit that stands; without any, the sorry screen with these numbers.
    """

    spoil: Callable[[Path], object]
    named: tuple[str, ...]
    languages: tuple[str, ...] = ()
    emergency: str = EMERGENCY
    clinic: str = CLINIC
    checked: bool = True


def put(name: str, content: bytes | str) -> Callable[[Path], object]:
    """Another content for a file."""
    return lambda root: (root / name).write_bytes(content if isinstance(content, bytes) else content.encode())


def gone(name: str) -> Callable[[Path], object]:
    """A file or folder that is not there."""

    def spoil(root: Path) -> None:
        path = root / name
        shutil.rmtree(path) if path.is_dir() else path.unlink()

    return spoil


def half(name: str) -> Callable[[Path], object]:
    """A file that was cut short."""
    return lambda root: (root / name).write_bytes((root / name).read_bytes()[: (root / name).stat().st_size // 2])


def change(name: str, old: str, new: str) -> Callable[[Path], object]:
    """One text of a file replaced."""
    return lambda root: edited(root / name, old, new)


def recoded(name: str, coding: str) -> Callable[[Path], object]:
    """A file in another encoding than it says."""
    return lambda root: (root / name).write_bytes((root / name).read_text("utf-8").encode(coding, "replace"))


def without(name: str, key: str) -> Callable[[Path], object]:
    """A TOML file without the line of a key."""

    def spoil(root: Path) -> None:
        lines = (root / name).read_text("utf-8").splitlines()
        left = [line for line in lines if not line.startswith(f"{key} ")]
        assert len(left) == len(lines) - 1
        (root / name).write_text("\n".join(left) + "\n", "utf-8")

    return spoil


def added(name: str, line: str) -> Callable[[Path], object]:
    """A file with one more line at its end."""
    return lambda root: (root / name).write_text((root / name).read_text("utf-8") + line + "\n", "utf-8")


def other_placeholder(root: Path) -> None:
    """A translation of a finished text whose placeholder is another one."""
    path = root / "translations/es.ts"
    text = path.read_text("utf-8")
    begin = text.index("{driving_ban_hours", text.index("<translation>", text.index("{driving_ban_hours")))
    path.write_text(text[:begin] + "{soak_hours" + text[begin + len("{driving_ban_hours") :], "utf-8")


def fonts(content: bytes | None, pattern: str = "*.ttf") -> Callable[[Path], object]:
    """Fonts of another content, or removed."""

    def spoil(root: Path) -> None:
        found = list((root / "resources/fonts").glob(pattern))
        assert found
        for path in found:
            path.unlink()
            if content is not None:
                path.write_bytes(content)

    return spoil


crash = partial(pytest.mark.xfail, strict=True)
GARBAGE = bytes(range(256)) * 40
CLINIC_FILE = "resources/clinic.toml"

LEAFLETS = {
    "a section that is no TOML": Fault(put(f"{LEAFLET}/care.toml", "id = [broken"), ("care.toml",)),
    "a section with an unknown key": Fault(added(f"{LEAFLET}/leaflet.toml", 'colour = "red"'), ("leaflet.toml",)),
    "a section that is missing": Fault(gone(f"{LEAFLET}/warning-signs.toml"), ("warning-signs.toml",)),
    "a section in another encoding": Fault(put(f"{LEAFLET}/about.toml", b'id = "\xe9"'), ("about.toml", "UTF-8")),
    "an empty section": Fault(put(f"{LEAFLET}/diary.toml", ""), ("diary.toml",)),
    "no leaflet.toml": Fault(gone(f"{LEAFLET}/leaflet.toml"), ("leaflet.toml",)),
    "no sources.toml": Fault(gone(f"{LEAFLET}/sources.toml"), ("sources.toml",)),
    "an empty folder of leaflets": Fault(gone(LEAFLET), ("leaflets",)),
    "a section that nests too deep": Fault(put(f"{LEAFLET}/care.toml", DEEP), ("care.toml",)),
}
CLINICS = {
    "no emergency number": Fault(without(CLINIC_FILE, "emergency_number"), ("emergency_number",), emergency=""),
    "no clinic phone": Fault(without(CLINIC_FILE, "clinic_phone"), ("clinic.toml", "clinic_phone"), clinic=""),
    "no TOML": Fault(put(CLINIC_FILE, "emergency number: 911"), ("clinic.toml",), emergency="", clinic=""),
    "binary garbage": Fault(put(CLINIC_FILE, GARBAGE), ("clinic.toml",), emergency="", clinic=""),
    "no clinic file": Fault(gone(CLINIC_FILE), ("clinic.toml",), emergency="", clinic=""),
    "a wrong phone": Fault(
        change(CLINIC_FILE, "(555) 010-0199", "ask at the desk"), ("clinic.toml", "ask at the desk"), clinic=""
    ),
    "a wrong emergency number": Fault(
        change(CLINIC_FILE, '"911"', "911"), ("clinic.toml", "emergency_number"), emergency=""
    ),
    "a number with 5000 digits": Fault(
        added(CLINIC_FILE, "driving_ban_hours = " + "9" * 5000), ("clinic.toml",), emergency="", clinic=""
    ),
    "values that nest too deep": Fault(put(CLINIC_FILE, DEEP), ("clinic.toml",), emergency="", clinic=""),
    "wrong values that have a careful default": Fault(
        added(CLINIC_FILE, 'driving_ban_hours = 500\nreview_by = "soon"\ncolour = "red"'),
        ("driving_ban_hours", "review_by", "colour"),
        ALL,
    ),
    "a time zone that does not exist": Fault(
        added(CLINIC_FILE, 'time_zone = "Europe/Dublinn"'), ("time_zone", "Europe/Dublinn"), ALL
    ),
}
TRANSLATIONS = {
    "cut short": Fault(half("translations/es.ts"), ("es.ts",), ("en", "ar")),
    "empty": Fault(put("translations/es.ts", ""), ("es.ts",), ("en", "ar")),
    "another placeholder": Fault(other_placeholder, ("es.ts", "{soak_hours", "{driving_ban_hours"), ("en", "ar")),
    "another encoding": Fault(recoded("translations/es.ts", "latin-1"), ("es.ts",), ("en", "ar")),
    "an encoding nobody knows": Fault(
        change("translations/ar.ts", 'encoding="utf-8"', 'encoding="martian"'), ("ar.ts",), ("en", "es")
    ),
    "another language": Fault(change("translations/es.ts", 'language="es', 'language="fr'), ("es.ts",), ("en", "ar")),
    "a language without a file": Fault(gone("translations/ar.ts"), ("ar.ts",), ("en", "es")),
    "one unfinished text": Fault(
        change("translations/es.ts", "<translation>", '<translation type="unfinished">'), ("es.ts",), ("en", "ar")
    ),
    "no list of the English": Fault(gone("translations/en.ts"), ("en.ts",), ("en",)),
    "a list of the English cut short": Fault(half("translations/en.ts"), ("en.ts",), ("en",)),
    "no translations at all": Fault(gone("translations"), ("en.ts",), ("en",)),
    "a language nobody has": Fault(
        added("resources/languages.toml", '[xx]\nendonym = "Xx"\ndirection = "ltr"\nlocale = "xx"'), ("xx.ts",), ALL
    ),
    "languages.toml is no TOML": Fault(put("resources/languages.toml", "[en"), ("languages.toml",), ("en",)),
    "a plural rule nobody knows": Fault(
        change("resources/languages.toml", '"arabic"', '"arabian"'), ("languages.toml",), ("en", "es")
    ),
    "a word without a space that fits no screen": Fault(
        change("translations/es.ts", "<translation>", "<translation>" + "A" * 300 + " "), (), ALL, checked=False
    ),
}
SHARED = {
    "no fonts": Fault(fonts(None), ("fonts",), ALL),
    "no folder of fonts": Fault(gone("resources/fonts"), ("fonts",), ALL),
    "a font of garbage": Fault(fonts(GARBAGE, "NotoSans-Bold.ttf"), ("NotoSans-Bold.ttf",), ALL),
    "every font of garbage": Fault(fonts(GARBAGE), ("NotoSans-Regular.ttf", "KioskIcons.ttf"), ALL),
    "empty fonts": Fault(fonts(b""), ("NotoSans-Regular.ttf",), ALL),
    "icons.toml is no TOML": Fault(put("resources/icons.toml", "[icons"), ("icons.toml",)),
    "an icon that is no codepoint": Fault(
        change("resources/icons.toml", 'codepoint = "F04CE"', 'codepoint = "star"'), ("icons.toml", "'star'")
    ),
    "no pictures": Fault(gone("resources/pictures"), ("body-map",)),
    "one picture missing": Fault(gone("resources/pictures/body-map.svg"), ("body-map",)),
    "no resources": Fault(gone("resources"), ("clinic.toml", "leaflet"), emergency="", clinic=""),
}
# Known and reported; each is strict, so that the mark goes with the fault.
KNOWN: dict[str, str] = {}


def rows(faults: dict[str, Fault]) -> list[object]:
    """The rows of a table of faults."""
    return [
        pytest.param(fault, id=name, marks=[crash(reason=KNOWN[name])] if name in KNOWN else [])
        for name, fault in faults.items()
    ]


def check_fault(fault: Fault, home: Path) -> None:
    root = data(home / "data")
    fault.spoil(root)
    clinic = root / CLINIC_FILE
    seen = watch(home, "--data", root, "--clinic", clinic)
    if fault.languages:
        assert_visit(seen, fault.languages)
    else:
        assert_sorry(seen, fault.emergency, fault.clinic)
    for name in fault.named:
        assert name in seen.log
    if not fault.checked:
        return
    assert seen.check_code == 1
    for name in fault.named:
        assert name in seen.check


@pytest.mark.parametrize("fault", rows(LEAFLETS))
def test_a_broken_leaflet_is_never_shown(fault: Fault, tmp_path: Path) -> None:
    check_fault(fault, tmp_path)


@pytest.mark.parametrize("fault", rows(CLINICS))
def test_a_broken_clinic_file_shows_the_numbers_that_are_right(fault: Fault, tmp_path: Path) -> None:
    check_fault(fault, tmp_path)


@pytest.mark.parametrize("fault", rows(TRANSLATIONS))
def test_a_broken_translation_takes_its_language_off_the_screen(fault: Fault, tmp_path: Path) -> None:
    check_fault(fault, tmp_path)


@pytest.mark.parametrize("fault", rows(SHARED))
def test_a_broken_font_icon_or_picture_leaves_the_words(fault: Fault, tmp_path: Path) -> None:
    check_fault(fault, tmp_path)


@pytest.mark.parametrize("spoil", [put("resources/words.toml", "x = ["), gone("resources/words.toml")])
def test_without_shared_words_no_time_limit_loses_its_number(spoil: Callable[[Path], object], tmp_path: Path) -> None:
    root = data(tmp_path / "data")
    spoil(root)
    seen = watch(tmp_path, "--data", root, "--clinic", root / CLINIC_FILE, WALK="en")
    assert_calm(seen)
    assert "words.toml" in seen.log
    if SORRY in seen.first:
        assert_sorry(seen, EMERGENCY, CLINIC)
    else:
        assert_visit(seen, ("en",))
        assert "Do not bathe or swim for 48 hours." in seen.words
        assert "weekday_" not in seen.words


def test_the_whole_data_has_every_language_and_no_complaint(tmp_path: Path) -> None:
    seen = watch(tmp_path, "--clinic", ROOT / CLINIC_FILE)
    assert_visit(seen, ALL)
    assert "WARNING" not in seen.log


def test_several_faults_at_once_are_all_logged(tmp_path: Path) -> None:
    root = data(tmp_path / "data")
    for spoil in (
        half("translations/es.ts"),
        gone("translations/ar.ts"),
        fonts(GARBAGE, "NotoSans-Bold.ttf"),
        without(CLINIC_FILE, "clinic_phone"),
        put("resources/words.toml", "x = ["),
    ):
        spoil(root)
    seen = watch(tmp_path, "--data", root, "--clinic", root / CLINIC_FILE)
    assert_sorry(seen, EMERGENCY, "")
    for name in ("es.ts", "ar.ts", "NotoSans-Bold.ttf", "clinic_phone", "words.toml"):
        assert name in seen.log


def test_the_clinics_own_file_is_found_and_its_fault_too(tmp_path: Path) -> None:
    own = tmp_path / "config" / "kiosk" / "clinic.toml"
    own.parent.mkdir(parents=True)
    own.write_text('clinic_name = "Harbour"\nemergency_number = "112"\nclinic_phone = "+353 (0)1 555 0100"\n', "utf-8")
    seen = watch(tmp_path)
    assert_calm(seen)
    assert "Call 112 now" in seen.words
    edited(own, '"+353 (0)1 555 0100"', '"+353 oh one"')
    assert_sorry(watch(tmp_path), "112", "")
