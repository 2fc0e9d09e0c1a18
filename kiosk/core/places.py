"""Where the kiosk's own files are: beside the package in a checkout, inside it when installed."""

from __future__ import annotations

import os
from pathlib import Path

from kiosk.core.records import record

PACKAGE = Path(__file__).resolve().parent.parent


@record
class Places:
    """The folders of data the kiosk reads and never writes."""

    resources: Path
    translations: Path

    @property
    def leaflets(self) -> Path:
        """One folder a leaflet."""
        return self.resources / "leaflets"

    @property
    def first_leaflet(self) -> Path | None:
        """The first leaflet folder by name: the one that is shown; a thousand others are not looked into."""
        try:
            with os.scandir(self.leaflets) as found:
                name = min((entry.name for entry in found if entry.is_dir()), default="")
        except OSError:
            return None
        return self.leaflets / name if name else None

    @property
    def fonts(self) -> Path:
        """The bundled fonts."""
        return self.resources / "fonts"

    @property
    def pictures(self) -> Path:
        """The pictures drawn for the kiosk."""
        return self.resources / "pictures"

    @property
    def english(self) -> Path:
        """The words that the reading grade of the English takes for easy."""
        return self.resources / "english"

    @property
    def recordings(self) -> Path:
        """What people have read aloud, one folder a language."""
        return self.resources / "recordings"

    @property
    def demonstration(self) -> Path:
        """The demonstration clinic."""
        return self.resources / "clinic.toml"


def home() -> Path:
    """The user's home folder; a folder that does not exist where the user has none."""
    try:
        return Path.home()
    except RuntimeError:
        return Path("/nonexistent")


def find_places(package: Path = PACKAGE) -> Places:
    """The data folders of this installation."""
    inside = package / "_data"
    root = inside if inside.is_dir() else package.parent
    return Places(root / "resources", root / "translations")
