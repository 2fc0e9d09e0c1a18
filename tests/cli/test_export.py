"""`kiosk export` writes the site, names its sizes, and spoils no folder of somebody else's."""

from __future__ import annotations

import re
from pathlib import Path

from .asking import ask, data, edited


def test_it_names_the_size_of_every_language(tmp_path: Path) -> None:
    target = tmp_path / "site"
    answer = ask(tmp_path, "export", target)
    assert (answer.returncode, answer.stderr) == (0, "")
    rows = answer.stdout.splitlines()
    assert all(re.fullmatch(r"[a-z]{2}: page \d\d kB, fonts \d+ kB, papers \d+ kB", row) for row in rows[:3])
    assert "take_home_address is not set" in rows[-1]
    first = {path: path.read_bytes() for path in target.rglob("*") if path.is_file()}
    stray = target / "fonts" / "old.woff"
    stray.write_text("of an earlier export")
    (target / "files.txt").write_text((target / "files.txt").read_text() + "0  fonts/old.woff\n0  ../kept\n")
    (tmp_path / "kept").write_text("not ours")
    assert ask(tmp_path, "export", target).returncode == 0
    assert {path: path.read_bytes() for path in target.rglob("*") if path.is_file()} == first
    assert (tmp_path / "kept").exists()


def test_a_folder_that_holds_other_files_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("keep me")
    answer = ask(tmp_path, "export", tmp_path / "mine")
    assert answer.returncode == 1
    assert "holds other files" in answer.stderr
    assert [path.name for path in (tmp_path / "mine").iterdir()] == ["letter.txt"]


def test_what_is_wrong_is_told(tmp_path: Path) -> None:
    assert ask(tmp_path, "export", "/dev/null").returncode == 1
    root = data(tmp_path / "data")
    edited(root / "resources/clinic.toml", 'clinic_phone = "(555) 010-0199"', "")
    answer = ask(tmp_path, "export", tmp_path / "site", "--data", root, "--clinic", root / "resources/clinic.toml")
    assert answer.returncode == 1
    assert "run 'kiosk check'" in answer.stderr
    assert not (tmp_path / "site").exists()
