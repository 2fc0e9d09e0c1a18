"""What was read last time, kept so that the kiosk starts fast; used only while no file has changed.

A kept shelf is read by an unpickler that makes nothing but the core's own data, behind a checksum; whatever
is wrong with it, the files themselves are read instead.
"""

from __future__ import annotations

import io
import os
import pickle
from collections.abc import Iterable
from contextlib import suppress
from enum import Enum
from pathlib import Path
from typing import Any
from zlib import crc32

from kiosk import __version__
from kiosk.core.catalogue import Key
from kiosk.core.places import PACKAGE, Places
from kiosk.core.records import replace
from kiosk.core.shelf import Shelf

_DIGEST = 4
_PLAIN = {("builtins", "set"), ("builtins", "frozenset"), ("datetime", "date")}


def signature(places: Places, clinic_file: Path) -> str:
    """A text that changes with any file the shelf is read from: name, size and moment of change."""
    parts = [__version__, os.fspath(places.resources), os.fspath(places.translations)]
    for path in _files(places, clinic_file):
        try:
            found = path.stat()
            parts.append(f"{path} {found.st_size} {found.st_mtime_ns} {found.st_ctime_ns} {found.st_ino}")
        except OSError:
            parts.append(f"{path} missing")
    return "\n".join(parts)


def load(path: Path, wanted: str) -> Shelf | None:
    """The kept shelf of a signature, or None; never raises."""
    try:
        data = path.read_bytes()
        if crc32(data[_DIGEST:]).to_bytes(_DIGEST) != data[:_DIGEST]:
            return None
        kept, shelf = _Reader(io.BytesIO(data[_DIGEST:])).load()
    except Exception:
        return None
    return shelf if kept == wanted and isinstance(shelf, Shelf) else None


def save(path: Path, made: str, shelf: Shelf) -> bool:
    """Keep a shelf that has no problems; False where the disk does not take it."""
    if shelf.problems:
        return False
    written = io.BytesIO()
    _Writer(written, protocol=5).dump((made, _sharing(shelf)))
    data = written.getvalue()
    spare = path.with_suffix(f".{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        spare.write_bytes(crc32(data).to_bytes(_DIGEST) + data)
        spare.replace(path)
    except OSError:
        with suppress(OSError):
            spare.unlink(missing_ok=True)
        return False
    return True


def _sharing(shelf: Shelf) -> Shelf:
    """The shelf with each English text held once, and not once for each language: a third faster to read."""
    known: dict[Key, Key] = {}

    def one(key: Key) -> Key:
        return known.setdefault(key, key)

    catalogues = {
        code: replace(
            catalogue,
            texts={one(key): text for key, text in catalogue.texts.items()},
            plurals={one(key): forms for key, forms in catalogue.plurals.items()},
        )
        for code, catalogue in shelf.catalogues.items()
    }
    return replace(shelf, catalogues=catalogues)


class _Writer(pickle.Pickler):
    def reducer_override(self, value: Any) -> Any:  # noqa: ANN401
        # Early releases of Python 3.11 write a member by way of getattr, which the reader rightly refuses.
        return (type(value), (value.value,)) if isinstance(value, Enum) else NotImplemented


class _Reader(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> object:
        if "." not in name and (module.startswith("kiosk.core.") or (module, name) in _PLAIN):
            found = super().find_class(module, name)
            if isinstance(found, type) and found.__module__ == module:
                return found
        raise pickle.UnpicklingError(f"{module}.{name} is not data of the core")


def _files(places: Places, clinic_file: Path) -> Iterable[Path]:
    yield clinic_file
    yield from sorted((PACKAGE / "core").glob("*.py"))
    yield from (places.resources / name for name in ("icons.toml", "words.toml", "languages.toml"))
    shown = places.first_leaflet
    yield from sorted(shown.glob("*")) if shown else (places.leaflets,)
    yield from sorted(places.pictures.glob("*"))
    yield from sorted(places.translations.glob("*"))
