"""`kiosk shots` draws real screens, the same bytes each time."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from kiosk.core.languages import read_languages

from .asking import ROOT, Answer, ask

CLINIC = ROOT / "resources/clinic.toml"
# The last of them shows times of day.
SCREENS = ("home", "welcome", "sorry", "page-01")
FOLDER = "es/1080x1920-large-default"


def draw(home: Path, folder: Path, zone: str = "UTC") -> Answer:
    look = ("--language", "es", "--size", "1080x1920", "--text", "large")
    return ask(home, "shots", folder, "--clinic", CLINIC, *look, "--only", *SCREENS, TZ=zone)


def drawn(folder: Path) -> dict[str, bytes]:
    """The bytes of every picture, by its place."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*.png"))}


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("shots")
    answer = draw(home, home / "pictures")
    assert answer.returncode == 0
    assert f"[1/1] {FOLDER}: " in answer.stdout
    return home / "pictures"


def test_each_screen_is_a_picture_of_the_right_size(pictures: Path) -> None:
    names = {path.stem for path in (pictures / FOLDER).iterdir()}
    assert {"welcome", "home", "sorry"} <= names
    assert all(name.startswith(SCREENS) for name in names)
    looks = set()
    for name in names:
        with Image.open(pictures / FOLDER / f"{name}.png") as image:
            assert image.format == "PNG"
            assert image.size == (1080, 1920)
            # More than a ground and one line of text.
            assert len(image.convert("RGB").getcolors(1 << 24) or ()) > 50
            looks.add(image.tobytes())
    assert len(looks) == len(names)


def test_there_is_a_contact_sheet_for_the_language(pictures: Path) -> None:
    assert [path.name for path in pictures.glob("*.png")] == ["contact-sheet-es.png"]
    with Image.open(pictures / "contact-sheet-es.png") as image:
        assert image.format == "PNG"
        assert len(image.convert("RGB").getcolors(1 << 24) or ()) > 50


def test_a_second_run_gives_the_same_bytes(pictures: Path, tmp_path: Path) -> None:
    assert draw(tmp_path, tmp_path / "again").returncode == 0
    again = drawn(tmp_path / "again")
    assert len(again) >= 4
    assert again == drawn(pictures)


def test_another_time_zone_of_the_machine_gives_the_same_bytes(pictures: Path, tmp_path: Path) -> None:
    assert draw(tmp_path, tmp_path / "again", "Asia/Tokyo").returncode == 0
    assert drawn(tmp_path / "again") == drawn(pictures)


def test_a_language_that_is_not_offered_is_wrong_use(tmp_path: Path) -> None:
    listed, _ = read_languages(ROOT / "resources/languages.toml")
    offered = [language.code for language in listed if not language.in_work]
    answer = ask(tmp_path, "shots", tmp_path / "out", "--language", "xx", "--clinic", CLINIC)
    assert answer.returncode == 2
    assert f"'xx' is not offered; there are: {', '.join(offered)}." in answer.stderr
    assert not (tmp_path / "out").exists()


def test_a_broken_clinic_leaves_the_sorry_screen_to_draw(tmp_path: Path) -> None:
    answer = ask(tmp_path, "shots", tmp_path / "out", "--clinic", tmp_path / "none.toml")
    assert answer.returncode == 0
    assert [path.name for path in (tmp_path / "out" / "en").rglob("*.png")] == ["sorry.png"]


def test_grey_pictures_have_no_colour_and_the_levels_still_differ(tmp_path: Path) -> None:
    levels = ("page-18", "page-24", "page-28")
    answer = ask(
        tmp_path, "shots", tmp_path / "grey", "--clinic", CLINIC, "--language", "en", "--grey", "--only", *levels
    )
    assert answer.returncode == 0
    folder = tmp_path / "grey" / "en" / "1920x1080-normal-default"
    seen = []
    for level in levels:
        path = next(iter(sorted(folder.glob(f"{level}-*.png"))))
        with Image.open(path) as image:
            red, green, blue = image.convert("RGB").split()
            assert red.tobytes() == green.tobytes() == blue.tobytes(), path.name
            # The sign and the words of the level stand at the head of its page.
            seen.append(image.convert("L").crop((0, 130, 960, 260)).tobytes())
    assert len(set(seen)) == len(levels)
