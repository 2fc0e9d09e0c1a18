"""Whatever is wrong with a file, the kiosk opens, logs the cause, and shows what is still right."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import pytest

from kiosk.core import templates
from kiosk.core.content import words_of
from kiosk.core.declared import BY_KEY, Kind
from kiosk.core.languages import read_languages
from kiosk.core.places import Places, find_places
from kiosk.core.reading import read_shelf
from tests.cli.asking import ROOT, ask, data, edited
from tests.faults.watching import ALL, SORRY, Seen, assert_calm, assert_sorry, assert_visit, but, watch

EMERGENCY, CLINIC = "911", "(555) 010-0199"
LEAFLET = "resources/leaflets/cluneal-nerve-injection"
OFF = r"Español is not offered until then\."
DEEP = b"x = " + b"[" * 100_000


Named: TypeAlias = tuple[str, str]
Watched: TypeAlias = dict[Named, "Future[Seen]"]


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
    """A finished translation whose placeholder is another one."""
    path = root / "translations/es.ts"
    old = re.search(r"<translation>[^<]*\{(\w+)", path.read_text("utf-8"))
    assert old
    edited(path, old[0], old[0].replace(old[1], "cold_minutes" if old[1] != "cold_minutes" else "soak_hours"))


def endless_note(root: Path) -> None:
    """A translation of the note under the top bar that is one endless word."""
    path = root / "translations/es.ts"
    begin = path.read_text("utf-8").split("<source>Demonstration: draft translation, not for patients</source>")[1]
    old = begin[: begin.index("</translation>")]
    edited(path, old, old[: old.index("<translation>")] + "<translation>" + "A" * 300)


def fonts(content: bytes | None, pattern: str = "*.[ot]tf") -> Callable[[Path], object]:
    """Fonts of another content, or removed."""

    def spoil(root: Path) -> None:
        found = list((root / "resources/fonts").glob(pattern))
        assert found
        for path in found:
            path.unlink()
            if content is not None:
                path.write_bytes(content)

    return spoil


def without_fonts() -> tuple[str, ...]:
    """The languages that this machine's own fonts can draw: Chinese or Hindi only where it has a font for them."""
    table, _ = read_languages(find_places().resources / "languages.toml")
    family = {language.code: language.fonts[0] for language in table}
    return tuple(code for code in ALL if drawn_here(code, family[code]))


def drawn_here(code: str, family: str) -> bool:
    """Whether a font of the machine draws a language; DejaVu, which comes with fontconfig, where none can be asked."""
    listing = shutil.which("fc-list")
    if listing is None:
        return family in {"Kiosk Sans", "Kiosk Sans Arabic"}
    asked = subprocess.run([listing, f":lang={code}"], capture_output=True, text=True, check=True)
    return bool(asked.stdout.strip())


GARBAGE = bytes(range(256)) * 40
NUMBERS = {Kind.HOURS, Kind.MINUTES, Kind.DAYS, Kind.WEEKS}
CLINIC_FILE = "resources/clinic.toml"

LEAFLETS = {
    "a section that is no TOML": Fault(put(f"{LEAFLET}/care.toml", "id = [broken"), ("care.toml",)),
    "a section with an unknown key": Fault(added(f"{LEAFLET}/leaflet.toml", 'colour = "red"'), ("leaflet.toml",)),
    "a section that is missing": Fault(gone(f"{LEAFLET}/warning-signs.toml"), ("warning-signs.toml",)),
    "a section in another encoding": Fault(put(f"{LEAFLET}/about.toml", b'id = "\xe9"'), ("about.toml", "UTF-8")),
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
    "cut short": Fault(half("translations/es.ts"), ("es.ts",), but("es")),
    "empty": Fault(put("translations/es.ts", ""), ("es.ts",), but("es")),
    "another placeholder": Fault(other_placeholder, ("es.ts", "placeholder"), but("es")),
    "another encoding": Fault(recoded("translations/es.ts", "latin-1"), ("es.ts",), but("es")),
    "an encoding nobody knows": Fault(
        change("translations/ar.ts", 'encoding="utf-8"', 'encoding="martian"'), ("ar.ts",), but("ar")
    ),
    "another language": Fault(change("translations/es.ts", 'language="es', 'language="fr'), ("es.ts",), but("es")),
    "a language without a file": Fault(gone("translations/ar.ts"), ("ar.ts",), but("ar")),
    "one unfinished text": Fault(
        change("translations/es.ts", "<translation>", '<translation type="unfinished">'), ("es.ts",), but("es")
    ),
    "no list of the English": Fault(gone("translations/en.ts"), ("en.ts",), ("en",)),
    "a list of the English cut short": Fault(half("translations/en.ts"), ("en.ts",), ("en",)),
    "no translations at all": Fault(gone("translations"), ("en.ts",), ("en",)),
    "a language nobody has": Fault(
        added("resources/languages.toml", '[xx]\nendonym = "Xx"\ndirection = "ltr"\nlocale = "xx"'), ("xx.ts",), ALL
    ),
    "languages.toml is no TOML": Fault(put("resources/languages.toml", "[en"), ("languages.toml",), ("en",)),
    "a plural rule nobody knows": Fault(
        change("resources/languages.toml", '"arabic"', '"arabian"'), ("languages.toml",), but("ar")
    ),
    "a file of a language that is not in the table": Fault(
        lambda root: shutil.copy(root / "translations/es.ts", root / "translations/xx.ts"), ("xx.ts",), ALL
    ),
    "a note without a space that fits no line": Fault(endless_note, (), ALL, checked=False),
}
SHARED = {
    "no fonts": Fault(fonts(None), ("fonts",), without_fonts()),
    "no folder of fonts": Fault(gone("resources/fonts"), ("fonts",), without_fonts()),
    "a font of garbage": Fault(fonts(GARBAGE, "KioskSans-Bold.ttf"), ("KioskSans-Bold.ttf",), ALL),
    "every font of garbage": Fault(fonts(GARBAGE), ("KioskSans-Regular.ttf", "KioskIcons.ttf"), without_fonts()),
    "icons.toml is no TOML": Fault(put("resources/icons.toml", "[icons"), ("icons.toml",)),
    "an icon that is no codepoint": Fault(
        change("resources/icons.toml", 'codepoint = "F04CE"', 'codepoint = "star"'), ("icons.toml", "'star'")
    ),
    "no pictures": Fault(gone("resources/pictures"), ("body-map",)),
    "one picture missing": Fault(gone("resources/pictures/body-map.svg"), ("body-map",)),
    "no resources": Fault(gone("resources"), ("clinic.toml", "leaflet"), emergency="", clinic=""),
}
CHECK, NORMAL = f"{LEAFLET}/check.toml", f"{LEAFLET}/is-normal.toml"
LEARNING = {
    "a question with two right answers": Fault(
        change(CHECK, 'icon = "ambulance"\n', 'icon = "ambulance"\nright = true\n'),
        ("check.toml", "2 right answers"),
        ALL,
    ),
    "a safety question about no page": Fault(
        change(CHECK, 'page = "where-numb"', 'page = "where-nub"'), ("where-nub", "a nurse asks it"), ALL
    ),
    "questions that are no TOML": Fault(put(CHECK, "id = ["), ("check.toml",), ALL),
    "a sign that leads nowhere": Fault(change(NORMAL, "red-breath/hives", "red-breath/hivs"), ("hivs",), ALL),
}
FAULTS = {"learning": LEARNING, "leaflet": LEAFLETS, "clinic": CLINICS, "translation": TRANSLATIONS, "shared": SHARED}


def rows(kind: str) -> list[object]:
    """The faults of a kind, by name."""
    return [pytest.param((kind, name), id=name) for name in FAULTS[kind]]


def spoilt(fault: Fault, home: Path) -> Seen:
    """What a kiosk does with a fault."""
    root = data(home / "data")
    fault.spoil(root)
    return watch(home, "--data", root, "--clinic", root / CLINIC_FILE)


@pytest.fixture(scope="module")
def watched(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Watched]:
    """What the kiosk does with every fault that was asked for, on as many cores as there are."""
    tests = [item for item in request.session.items if isinstance(item, pytest.Function)]
    asked = [test.callspec.params["named"] for test in tests if "watched" in test.fixturenames]
    wanted = [(kind, name) for kind in FAULTS for name in FAULTS[kind] if (kind, name) in asked]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        yield {
            (kind, name): pool.submit(spoilt, FAULTS[kind][name], tmp_path_factory.mktemp(kind))
            for kind, name in wanted
        }


def assert_right(named: Named, watched: Watched) -> None:
    fault = FAULTS[named[0]][named[1]]
    seen = watched[named].result()
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


@pytest.mark.parametrize("named", rows("leaflet"))
def test_a_broken_leaflet_is_never_shown(named: Named, watched: Watched) -> None:
    assert_right(named, watched)


@pytest.mark.parametrize("named", rows("learning"))
def test_a_broken_question_or_sign_leaves_the_leaflet_whole(named: Named, watched: Watched) -> None:
    assert_right(named, watched)
    words = watched[named].result().words
    assert ("Check what you know" in words) == (named[1] != "questions that are no TOML")
    assert ("Is this normal?" in words) == (named[1] != "a sign that leads nowhere")


@pytest.mark.parametrize("named", rows("clinic"))
def test_a_broken_clinic_file_shows_the_numbers_that_are_right(named: Named, watched: Watched) -> None:
    assert_right(named, watched)


@pytest.mark.parametrize("named", rows("translation"))
def test_a_broken_translation_takes_its_language_off_the_screen(named: Named, watched: Watched) -> None:
    assert_right(named, watched)


# The file, the place, what is wrong and what to do, in one sentence each.
ONE_ERROR = {
    "cut short": r"es\.ts: line \d+: .*cut short: it ends without </TS>\. Restore the last good version\. " + OFF,
    "another placeholder": r"es\.ts: Calendar: '.*': the placeholder .* is missing .*\. Put the right one in\. " + OFF,
    "another encoding": r"es\.ts: line 34: .*saved in another encoding\. Save it as UTF-8\. " + OFF,
    "another language": r"es\.ts: its language is 'fr_US'\. It must be 'es'\. " + OFF,
    "one unfinished text": r"es\.ts: \S+: 1 text has no finished translation.*\. Translate what is left\. " + OFF,
    "a file of a language that is not in the table": r"xx\.ts: 'xx' is no language .*\. Add \[xx\] to .*\.",
}


@pytest.mark.parametrize("named", [("translation", name) for name in ONE_ERROR], ids=list(ONE_ERROR))
def test_a_broken_translation_is_one_clear_error(named: Named, watched: Watched) -> None:
    seen = watched[named].result()
    said = seen.check.splitlines()
    assert said[1:] == ["1 problem."]
    assert re.fullmatch(ONE_ERROR[named[1]], said[0]), said[0]
    assert sum(said[0].split(":")[0] in line for line in seen.log.splitlines()) == 1
    assert said[0] in seen.log


@pytest.mark.parametrize("named", rows("shared"))
def test_a_broken_font_icon_or_picture_leaves_the_words(named: Named, watched: Watched) -> None:
    assert_right(named, watched)


def limits(root: Path) -> list[re.Pattern[str]]:
    """Every text of the leaflet that holds a number, with a group for each number."""
    shelf = read_shelf(Places(root / "resources", root / "translations"), root / CLINIC_FILE)
    assert shelf.leaflet
    numbers = [key for key, setting in BY_KEY.items() if setting.kind in NUMBERS]
    split = [templates.split(word.text) for word in words_of(shelf.leaflet)]
    return [
        re.compile("".join(re.escape(part) if isinstance(part, str) else "(.*)" for part in parts))
        for parts in split
        if any(isinstance(part, templates.Placeholder) and part.key in numbers for part in parts)
    ]


def numbers_in(lines: Sequence[str], patterns: list[re.Pattern[str]]) -> list[str]:
    """What stands for the numbers of the texts that are shown."""
    found = [pattern.fullmatch(line) for line in lines for pattern in patterns]
    return [group for match in found if match for group in match.groups()]


def test_without_shared_words_no_time_limit_loses_its_number(tmp_path: Path) -> None:
    root = data(tmp_path / "data")
    patterns = limits(root)
    put("resources/words.toml", "x = [")(root)
    seen = watch(tmp_path, "--data", root, "--clinic", root / CLINIC_FILE, WALK="en")
    assert_calm(seen)
    assert "words.toml" in seen.log
    if SORRY in seen.first:
        assert_sorry(seen, EMERGENCY, CLINIC)
    else:
        assert_visit(seen, ("en",))
        found = numbers_in(seen.words.splitlines(), patterns)
        assert len(found) > 5
        assert [text for text in found if not re.search(r"\d", text)] == []


def test_the_whole_data_has_every_language_and_no_complaint(tmp_path: Path) -> None:
    seen = watch(tmp_path, "--clinic", ROOT / CLINIC_FILE)
    assert_visit(seen, ALL)
    assert seen.log == ""


def test_check_names_a_picture_that_cannot_be_drawn(tmp_path: Path) -> None:
    root = data(tmp_path / "data")
    put("resources/pictures/body-map.svg", "no picture")(root)
    answer = ask(tmp_path, "check", "--data", root, "--clinic", root / CLINIC_FILE)
    assert answer.returncode == 1
    assert "body-map.svg" in answer.stdout


def test_a_language_that_no_font_can_draw_is_not_offered(tmp_path: Path) -> None:
    root = data(tmp_path / "data")
    fonts(GARBAGE, "KioskSansArabic-*.ttf")(root)
    bare = tmp_path / "fonts.conf"
    bare.write_text(f"<fontconfig><cachedir>{tmp_path}/cache</cachedir></fontconfig>", "utf-8")
    seen = watch(tmp_path, "--data", root, "--clinic", root / CLINIC_FILE, FONTCONFIG_FILE=str(bare))
    assert "KioskSansArabic-Regular.ttf" in seen.log
    assert_visit(seen, but("ar"))


def test_several_faults_at_once_are_all_logged(tmp_path: Path) -> None:
    root = data(tmp_path / "data")
    for spoil in (
        half("translations/es.ts"),
        gone("translations/ar.ts"),
        fonts(GARBAGE, "KioskSans-Bold.ttf"),
        without(CLINIC_FILE, "clinic_phone"),
        put("resources/words.toml", "x = ["),
    ):
        spoil(root)
    seen = watch(tmp_path, "--data", root, "--clinic", root / CLINIC_FILE)
    assert_sorry(seen, EMERGENCY, "")
    for name in ("es.ts", "ar.ts", "KioskSans-Bold.ttf", "clinic_phone", "words.toml"):
        assert name in seen.log


def test_the_clinics_own_file_is_found_and_its_fault_too(tmp_path: Path) -> None:
    own = tmp_path / "config" / "kiosk" / "clinic.toml"
    own.parent.mkdir(parents=True)
    own.write_text('clinic_name = "Harbour"\nemergency_number = "112"\nclinic_phone = "+353 (0)1 555 0100"\n', "utf-8")
    seen = watch(tmp_path)
    assert_calm(seen)
    assert "Call 112 now" in seen.words
    edited(own, '"+353 (0)1 555 0100"', '"+353 oh one"')
    # The last settings without a fault go on, and the fault is told with its line.
    seen = watch(tmp_path)
    assert_calm(seen)
    assert "Call 112 now" in seen.words
    assert "line 3, clinic_phone" in seen.log
    shutil.rmtree(tmp_path / ".local")
    assert_sorry(watch(tmp_path), "112", "")
