"""A kept shelf is used only while no file has changed, and whatever is wrong with it, the files are read instead."""

from __future__ import annotations

import os
import pickle
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from zlib import crc32

import pytest

from kiosk.core import kept
from kiosk.core.places import Places
from kiosk.core.problems import Problem
from kiosk.core.reading import read_shelf
from kiosk.core.shelf import Shelf

from .making import PLACES, WRIST


@pytest.fixture
def places(tmp_path: Path) -> Places:
    made = Places(tmp_path / "resources", tmp_path / "translations")
    made.leaflets.mkdir(parents=True)
    made.translations.mkdir()
    shutil.copytree(WRIST, made.leaflets / WRIST.name)
    shutil.copytree(PLACES.pictures, made.pictures)
    for name in ("icons.toml", "words.toml", "languages.toml", "clinic.toml"):
        shutil.copy(PLACES.resources / name, made.resources / name)
    shutil.copy(PLACES.translations / "en.ts", made.translations / "en.ts")
    return made


def whole(places: Places) -> Shelf:
    """A shelf without problems, as only such a one is kept."""
    return replace(read_shelf(places, places.demonstration), problems=())


def test_what_was_kept_is_what_was_read(places: Places, tmp_path: Path) -> None:
    shelf, path = whole(places), tmp_path / "cache" / "shelf"
    wanted = kept.signature(places, places.demonstration)
    assert kept.save(path, wanted, shelf)
    assert kept.load(path, wanted) == shelf
    assert kept.load(path, wanted + " other") is None
    assert [found.name for found in path.parent.iterdir()] == ["shelf"]


def test_an_english_text_is_held_once_for_all_languages(tmp_path: Path) -> None:
    shelf = replace(read_shelf(PLACES, PLACES.demonstration), problems=())
    assert kept.save(tmp_path / "shelf", "a", shelf)
    held = kept.load(tmp_path / "shelf", "a")
    assert held == shelf
    held_keys = [set(map(id, catalogue.texts)) for catalogue in held.catalogues.values()]
    assert len(held_keys) > 1
    assert len(set.union(*held_keys)) == max(map(len, held_keys))


def test_a_shelf_with_a_problem_is_not_kept(places: Places, tmp_path: Path) -> None:
    spoilt = replace(whole(places), problems=(Problem("es.ts", "", "is missing"),))
    assert not kept.save(tmp_path / "shelf", "a", spoilt)
    assert not (tmp_path / "shelf").exists()


def test_a_disk_that_takes_nothing_is_no_fault(places: Places, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert not kept.save(tmp_path / "file" / "shelf", "a", whole(places))


CHANGES: dict[str, Callable[[Places], object]] = {
    "clinic": lambda places: places.demonstration.write_text("demonstration = true"),
    "leaflet": lambda places: (places.leaflets / WRIST.name / "healing.toml").write_text(""),
    "same size": lambda places: (places.resources / "words.toml").write_bytes(
        (places.resources / "words.toml").read_bytes()[::-1]
    ),
    "new leaflet": lambda places: shutil.copytree(WRIST, places.leaflets / "another"),
    "gone": lambda places: (places.resources / "icons.toml").unlink(),
    "new language": lambda places: (places.translations / "es.ts").write_text("<TS/>"),
    "new picture": lambda places: (places.pictures / "new.svg").write_text("<svg/>"),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_any_changed_file_changes_the_signature(places: Places, change: Callable[[Places], object]) -> None:
    before = kept.signature(places, places.demonstration)
    assert kept.signature(places, places.demonstration) == before
    change(places)
    assert kept.signature(places, places.demonstration) != before


def test_a_file_of_the_same_size_and_moment_is_noticed_too(places: Places) -> None:
    path = places.demonstration
    before, times = kept.signature(places, path), path.stat()
    path.write_bytes(path.read_bytes()[::-1])
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert (path.stat().st_size, path.stat().st_mtime_ns) == (times.st_size, times.st_mtime_ns)
    assert kept.signature(places, path) != before


def test_another_clinic_file_is_another_signature(places: Places, tmp_path: Path) -> None:
    other = Path(shutil.copy2(places.demonstration, tmp_path / "clinic.toml"))
    assert kept.signature(places, other) != kept.signature(places, places.demonstration)


def sealed(data: bytes) -> bytes:
    return crc32(data).to_bytes(4) + data


@pytest.mark.parametrize(
    "content",
    [None, b"", b"abc", sealed(b""), sealed(b"abc"), sealed(pickle.dumps(("a", "no shelf"))), sealed(pickle.dumps(3))],
)
def test_a_spoilt_keep_is_none(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "shelf"
    if content is not None:
        path.write_bytes(content)
    assert kept.load(path, "a") is None


def test_every_single_changed_byte_is_noticed(places: Places, tmp_path: Path) -> None:
    path = tmp_path / "shelf"
    assert kept.save(path, "a", whole(places))
    data = path.read_bytes()
    for place in range(0, len(data), max(1, len(data) // 97)):
        path.write_bytes(data[:place] + bytes([data[place] ^ 0xFF]) + data[place + 1 :])
        assert kept.load(path, "a") is None, place
    path.write_bytes(data[:-1])
    assert kept.load(path, "a") is None


def calls(module: str, name: str, argument: str) -> bytes:
    """A pickle that calls something when it is read."""

    def text(words: str) -> bytes:
        return b"\x8c" + bytes([len(words.encode())]) + words.encode()

    return b"\x80\x04" + text(module) + text(name) + b"\x93" + text(argument) + b"\x85R."


@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("os", "mkdir"),
        ("posix", "mkdir"),
        ("kiosk.core.kept", "os.mkdir"),
        ("kiosk.core.kept", "Path.touch"),
    ],
)
def test_a_keep_can_call_nothing(tmp_path: Path, module: str, name: str) -> None:
    target = tmp_path / "made"
    argument = os.fspath(target)
    path = tmp_path / "shelf"
    path.write_bytes(sealed(calls(module, name, argument)))
    assert kept.load(path, "a") is None
    assert not target.exists()
