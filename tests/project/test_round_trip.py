"""The .ts files go through the tools of translators and come back unchanged: Qt Linguist, Weblate's reader, XLIFF."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from subprocess import DEVNULL

import pytest
from PySide6.QtCore import QTranslator
from translate.misc.multistring import multistring
from translate.storage.poxliff import PoXliffFile
from translate.storage.ts2 import tsfile, tsunit

from kiosk.cli.translate import SAFE, lupdate
from kiosk.core.catalogue import read_catalogue, read_sources
from kiosk.core.languages import Language, read_languages
from kiosk.core.reviews import digests
from tests.cli.asking import ROOT, ask, environment, package

LANGUAGES = {language.code: language for language in read_languages(ROOT / "resources/languages.toml")[0]}
EVERY = pytest.mark.parametrize("code", LANGUAGES)
TRANSLATED = pytest.mark.parametrize("code", [code for code in LANGUAGES if code != "en"])


def shipped(code: str) -> Path:
    return ROOT / "translations" / f"{code}.ts"


def reviewed(path: Path, language: Language) -> dict[tuple[str, str], str]:
    """What a review would hash of a file."""
    keys, wrong = read_sources(shipped("en"))
    catalogue, faults = read_catalogue(path, language)
    assert not wrong + faults
    return digests(language.code, keys, catalogue)


@EVERY
def test_the_reader_of_weblate_gives_back_every_byte(code: str) -> None:
    before = shipped(code).read_bytes()
    store = tsfile.parsestring(before)
    assert len(store.units) > 800
    assert {unit.getcontext() for unit in store.units} >= {"Bar", "Welcome", "Units"}
    assert sum(unit.hasplural() for unit in store.units) >= 4
    assert bytes(store) == before


def test_one_text_edited_there_is_one_text_edited_here(tmp_path: Path) -> None:
    store = tsfile.parsestring(shipped("es").read_bytes())
    unit = next(unit for unit in store.units if unit.source == "Listen")
    unit.target = "Oír"
    path = tmp_path / "es.ts"
    path.write_bytes(bytes(store))
    before, after = reviewed(shipped("es"), LANGUAGES["es"]), reviewed(path, LANGUAGES["es"])
    assert [key for key in before if before[key] != after[key]] == [("Bar", "Listen")]


def out(store: tsfile, code: str) -> bytes:
    """The XLIFF that Weblate's exporter makes: context, notes and every plural form."""
    made = PoXliffFile(sourcelanguage="en", targetlanguage=code)
    for unit in store.units:
        if unit.isobsolete():
            continue
        # One source for each form: that is how XLIFF counts them.
        forms = forms_of(unit.target)
        row = made.UnitClass(multistring([str(unit.source)] * len(forms)) if len(forms) > 1 else str(unit.source))
        made.addunit(row)
        row.target = multistring(forms) if len(forms) > 1 else forms[0]
        row.setid(place_of(unit))
        row.addnote(unit.getnotes("developer"), origin="developer")
        row.markapproved(unit.istranslated())
    return bytes(made)


def forms_of(target: object) -> list[str]:
    """The plural forms of a translation, or the one there is."""
    return [str(form) for form in getattr(target, "strings", None) or [target]]


def place_of(unit: tsunit) -> str:
    """What tells one text of a file from every other."""
    return sha256(f"{unit.getcontext()}\n{unit.source}".encode()).hexdigest()


def emptied(unit: tsunit) -> None:
    unit.target = multistring([""] * len(unit.target.strings)) if unit.hasplural() else ""
    unit.markfuzzy(True)


@TRANSLATED
def test_xliff_out_and_back_loses_nothing(code: str, tmp_path: Path) -> None:
    """An agency gets an XLIFF and sends it back; its translations go into a file that has none."""
    before = shipped(code).read_bytes()
    sent = out(tsfile.parsestring(before), code)
    back = {row.xmlelement.get("id"): row for row in PoXliffFile.parsestring(sent).units}
    blank = tsfile.parsestring(before)
    for unit in blank.units:
        if not unit.isobsolete():
            emptied(unit)
    path = tmp_path / f"{code}.ts"
    path.write_bytes(bytes(blank))
    assert not reviewed(path, LANGUAGES[code])
    store = tsfile.parsestring(path.read_bytes())
    for unit in store.units:
        if unit.isobsolete():
            continue
        row = back[place_of(unit)]
        assert unit.getnotes("developer") in row.getnotes("developer")
        forms = forms_of(row.target)
        unit.target = multistring(forms) if unit.hasplural() else forms[0]
        unit.markfuzzy(not row.isapproved())
    path.write_bytes(bytes(store))
    assert reviewed(path, LANGUAGES[code]) == reviewed(shipped(code), LANGUAGES[code])
    assert path.read_bytes() == before


@TRANSLATED
def test_qt_reads_its_own_xliff_as_it_reads_the_ts(code: str, tmp_path: Path) -> None:
    """lupdate writes the words of the screens as XLIFF, keeps what is filled in, and lrelease compiles it."""
    language, path = LANGUAGES[code], tmp_path / f"{code}.xlf"
    call = [str(lupdate()), "-silent", *SAFE, "-source-language", "en", "-target-language", language.locale]
    call += [str(ROOT / "kiosk/qml"), "-ts", str(path)]
    subprocess.run(call, check=True)
    catalogue = read_catalogue(shipped(code), language)[0]
    store = PoXliffFile.parsestring(path.read_bytes())
    filled = {}
    for row in store.units:
        context = row.xmlelement.getparent().get("resname") or row.xmlelement.getparent().getparent().get("resname")
        if text := catalogue.texts.get((context, str(row.source))):
            row.target = text
            row.markapproved()
            filled[context, str(row.source)] = text
    assert len(filled) > 50
    path.write_bytes(bytes(store))
    subprocess.run(call, check=True)
    compiled = path.with_suffix(".qm")
    release = [str(lupdate().with_name("lrelease")), "-silent", "-nounfinished", str(path), "-qm", str(compiled)]
    subprocess.run(release, check=True)
    translator = QTranslator()
    assert translator.load(os.fspath(compiled))
    assert {key: translator.translate(*key) for key in filled} == filled


def test_qt_linguist_saves_what_it_opened(tmp_path: Path) -> None:
    """The program itself, on a display of its own: a letter is typed, taken back, and the file saved."""
    copy = package(tmp_path / "kiosk")
    path = copy / "translations/ar.ts"
    before = path.read_bytes()
    os.utime(path, (0, 0))
    qt = lupdate().parent
    running: list[subprocess.Popen[bytes]] = []
    try:
        # The server chooses its number: one that was killed leaves a socket behind that nobody answers.
        reads, writes = os.pipe()
        screen = ["Xvfb", "-displayfd", str(writes), "-screen", "0", "1400x900x24", "-nolisten", "tcp"]
        running.append(subprocess.Popen(screen, pass_fds=[writes], stdout=DEVNULL, stderr=DEVNULL))
        os.close(writes)
        with open(reads) as numbers:
            name = f":{numbers.readline().strip()}"
        display = environment(tmp_path, DISPLAY=name, QT_QPA_PLATFORM="xcb", LD_LIBRARY_PATH=str(qt / "Qt/lib"))
        # A window that was there before its manager is not always taken over.
        running.append(subprocess.Popen(["openbox"], env=display, stdout=DEVNULL, stderr=DEVNULL))
        wait(lambda: bool(said(["xdotool", "get_num_desktops"], display)))
        linguist = [str(qt / "linguist"), str(path)]
        running.append(subprocess.Popen(linguist, env=display, stdout=DEVNULL, stderr=DEVNULL))
        window = ["xdotool", "search", "--onlyvisible", "--name", "ar.ts"]
        # It also fails where a window goes while it looks, such as the one that says "loading".
        found: list[str] = []

        def there() -> bool:
            found[:] = said(window, display)
            return bool(found)

        wait(there)
        wait(lambda: typed(display, found[0]) and path.stat().st_mtime > 0)
        wait(lambda: path.read_bytes().endswith(b"</TS>\n"))
    finally:
        # Linguist asks before it ends; the server takes its socket away with it.
        for process in reversed(running):
            if process is running[0]:
                process.terminate()
            else:
                process.kill()
            process.wait()
    assert reviewed(path, LANGUAGES["ar"]) == reviewed(shipped("ar"), LANGUAGES["ar"])
    assert ask(tmp_path, "translate", "extract", PYTHONPATH=str(copy)).returncode == 0
    assert path.read_bytes() == before


def said(command: list[str], display: dict[str, str]) -> list[str]:
    """The words that a command answers with, none where it fails."""
    done = subprocess.run(command, env=display, capture_output=True, text=True, timeout=60, check=False)
    return done.stdout.split() if done.returncode == 0 else []


def typed(display: dict[str, str], window: str) -> bool:
    """A letter into the field that has the focus, taken back, then Save: what is not changed cannot be saved."""
    for word in ("a", "BackSpace", "ctrl+s"):
        subprocess.run(["xdotool", "windowactivate", "--sync", window, "key", word], env=display, check=False)
    time.sleep(1)
    return True


def wait(done: Callable[[], bool]) -> None:
    """Until it is so; the time is only so that a hung program cannot hold up the tests."""
    end = time.monotonic() + 60
    while not done():
        assert time.monotonic() < end
        time.sleep(0.1)
