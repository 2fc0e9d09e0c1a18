"""What was kept from the last start is never shown when it is damaged, strange or old."""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from pickle import BYTEARRAY8
from zlib import crc32

import pytest

from kiosk.core import kept, start
from kiosk.core.places import Places
from kiosk.core.reading import read_shelf
from kiosk.core.shelf import Shelf
from tests.cli.asking import ROOT, data, edited
from tests.faults.watching import ALL, assert_calm, assert_visit, watch

WHOLE = Places(ROOT / "resources", ROOT / "translations")
CLINIC = WHOLE.demonstration


@pytest.fixture(scope="module")
def shelf() -> Shelf:
    """The shelf of the shipped data."""
    found = read_shelf(WHOLE, CLINIC)
    assert not found.problems
    return found


@pytest.fixture
def file(tmp_path: Path, shelf: Shelf) -> Path:
    """A kept shelf, as it should be."""
    path = tmp_path / "cache" / "kiosk" / "shelf"
    assert kept.save(path, kept.signature(WHOLE, CLINIC), shelf)
    return path


def damaged(content: bytes, count: int) -> Iterator[bytes]:
    """Variants of a content: bits turned, pieces lost, doubled or filled, always the same ones."""
    dice = random.Random(20261122)
    for number in range(count):
        spoilt = bytearray(content)
        place = dice.randrange(len(spoilt))
        match number % 5:
            case 0:
                spoilt[place] ^= 1 << dice.randrange(8)
            case 1:
                del spoilt[place:]
            case 2:
                spoilt[place:place] = spoilt[: dice.randrange(1, 99)]
            case 3:
                spoilt[place : place + 512] = bytes(len(spoilt[place : place + 512])) or b"\1"
            case _:
                for _ in range(20):
                    spoilt[dice.randrange(len(spoilt))] ^= 1 << dice.randrange(8)
        if spoilt != content:
            yield bytes(spoilt)


def test_a_damaged_keep_is_read_as_none_and_the_files_are_read_instead(
    file: Path, shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", os.fspath(file.parents[1]))
    wanted, content = kept.signature(WHOLE, CLINIC), file.read_bytes()
    assert kept.load(file, wanted) == shelf
    tried = 0
    for number, spoilt in enumerate(damaged(content, 50)):
        file.write_bytes(spoilt)
        assert kept.load(file, wanted) is None
        if number % 10 == 0:
            assert start.read_everything(WHOLE, CLINIC) == shelf
            assert kept.load(file, wanted) == shelf
        tried += 1
    assert tried >= 45


def test_damage_behind_a_right_checksum_raises_nothing(file: Path, shelf: Shelf) -> None:
    wanted, content = kept.signature(WHOLE, CLINIC), file.read_bytes()
    tried = 0
    for spoilt in damaged(content[4:], 50):
        # Python's own unpickler prints an error past whoever called it where a bytearray is cut short.
        if spoilt.count(BYTEARRAY8) > content.count(BYTEARRAY8):
            continue
        tried += 1
        file.write_bytes(crc32(spoilt).to_bytes(4) + spoilt)
        found = kept.load(file, wanted)
        assert found is None or isinstance(found, Shelf)
    assert tried >= 25


def calling(module: str, name: str, argument: str) -> bytes:
    """A pickle that calls something, behind a right checksum."""

    def text(words: str) -> bytes:
        return b"\x8c" + bytes([len(words.encode())]) + words.encode()

    made = b"\x80\x05" + text(module) + text(name) + b"\x93" + text(argument) + b"\x85R."
    return crc32(made).to_bytes(4) + made


@pytest.mark.parametrize(("module", "name"), [("os", "system"), ("kiosk.core.kept", "os.system")])
def test_an_evil_keep_is_refused_and_the_kiosk_opens(module: str, name: str, tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    file = tmp_path / "cache" / "kiosk" / "shelf"
    file.parent.mkdir(parents=True)
    file.write_bytes(calling(module, name, f"touch {trace}"))
    assert_visit(watch(tmp_path, "--clinic", CLINIC), ALL)
    assert not trace.exists()


def not_a_folder(cache: Path) -> None:
    """A file where the folder of the cache should be."""
    (cache / "kiosk").write_text("in the way")


def not_a_file(cache: Path) -> None:
    """A folder where the kept shelf should be."""
    (cache / "kiosk" / "shelf").mkdir(parents=True)


def loop(cache: Path) -> None:
    """A link that leads to itself."""
    (cache / "kiosk").symlink_to(cache / "kiosk")


@pytest.mark.parametrize("spoil", [not_a_folder, not_a_file, loop])
def test_a_cache_that_cannot_be_written_is_no_fault(spoil: Callable[[Path], None], tmp_path: Path) -> None:
    (tmp_path / "cache").mkdir()
    spoil(tmp_path / "cache")
    assert_visit(watch(tmp_path, "--clinic", CLINIC), ALL)


def test_a_cache_on_a_device_is_no_fault(tmp_path: Path) -> None:
    assert_visit(watch(tmp_path, "--clinic", CLINIC, XDG_CACHE_HOME="/dev/null/none"), ALL)


def test_an_account_without_a_home_is_no_fault(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    def home() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Path, "home", home)
    for name in ("XDG_CACHE_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.delenv(name, raising=False)
    assert start.find_clinic(None, WHOLE).name == "clinic.toml"
    assert start.read_everything(WHOLE, CLINIC) == shelf


def test_a_changed_phone_number_is_shown_at_once(tmp_path: Path) -> None:
    root = data(tmp_path / "data")
    clinic = root / "resources/clinic.toml"
    before = watch(tmp_path, "--data", root, "--clinic", clinic)
    assert "Call 911 now" in before.words
    file = tmp_path / "cache" / "kiosk" / "shelf"
    assert file.exists()
    moment = clinic.stat()
    edited(clinic, '"911"', '"119"')
    # Even a copy that keeps size and date, such as rsync makes, is noticed.
    os.utime(clinic, ns=(moment.st_atime_ns, moment.st_mtime_ns))
    assert clinic.stat().st_size == moment.st_size
    after = watch(tmp_path, "--data", root, "--clinic", clinic)
    assert_calm(after)
    assert "Call 119 now" in after.words
    assert "911" not in after.words


def test_a_keep_is_used_where_nothing_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", os.fspath(tmp_path))
    first = start.read_everything(WHOLE, CLINIC)
    monkeypatch.setattr("kiosk.core.reading.read_shelf", None)
    assert start.read_everything(WHOLE, CLINIC) == first


def test_every_file_of_the_data_is_part_of_the_signature(tmp_path: Path) -> None:
    root = data(tmp_path)
    shutil.rmtree(root / "resources/fonts")
    # What translators agree on, and the words that most people know, are for `kiosk check`, not for a screen.
    (root / "resources/glossary.toml").unlink()
    shutil.rmtree(root / "resources/english")
    places = Places(root / "resources", root / "translations")
    clinic = places.demonstration
    files = sorted(path for path in root.rglob("*") if path.is_file())
    assert len(files) > 15
    before = kept.signature(places, clinic)
    assert kept.signature(places, clinic) == before
    for path in files:
        content = path.read_bytes()
        path.write_bytes(content + b" ")
        after = kept.signature(places, clinic)
        assert after != before, path
        path.unlink()
        gone = kept.signature(places, clinic)
        assert gone not in {before, after}, path
        path.write_bytes(content)
        before = kept.signature(places, clinic)


def test_a_keep_of_other_code_with_the_same_version_is_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(ROOT / "kiosk" / "core", tmp_path / "core")
    monkeypatch.setattr(kept, "PACKAGE", tmp_path)
    before = kept.signature(WHOLE, CLINIC)
    with (tmp_path / "core" / "shelf.py").open("a") as code:
        code.write("# changed\n")
    assert kept.signature(WHOLE, CLINIC) != before
