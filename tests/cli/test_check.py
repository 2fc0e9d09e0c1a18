"""`kiosk check` is silent on whole data, and names every problem of every file at once."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kiosk.cli.check_sound import NO_DEVICE

from .asking import ROOT, Answer, ask, data, edited

LEAFLET = "resources/leaflets/cluneal-nerve-injection"
# File, place or what is wrong, and what to do.
LINE = re.compile(r"[^:]+: .+\. \S.*")


def problems(said: str) -> list[str]:
    """The lines of problems; the last line counts them."""
    *lines, last = said.splitlines()
    assert last == f"{len(lines)} problem{'s' if len(lines) > 1 else ''}."
    assert [line for line in lines if not LINE.fullmatch(line)] == []
    assert len(lines) == len(set(lines))
    return lines


def noted_in(answer: Answer) -> str:
    """The notes of an answer, but for the one of a machine without a loudspeaker."""
    return answer.stderr.replace(f"{NO_DEVICE}\n", "")


def test_the_shipped_data_is_in_order(tmp_path: Path) -> None:
    answer = ask(tmp_path, "check")
    assert (answer.returncode, answer.stdout, noted_in(answer)) == (0, "Everything is in order.\n", "")


def test_every_problem_of_every_file_is_named_at_once(tmp_path: Path) -> None:
    root = data(tmp_path / "data")
    edited(root / LEAFLET / "care.toml", 'tile = "large"', 'tile = "larg"\ncolor = "red"')
    edited(root / LEAFLET / "leaflet.toml", '"diary"', '"dairy"')
    edited(root / "resources/clinic.toml", 'clock = "12h"', 'clock = "13h"\ndriving_ban_hour = 24')
    edited(root / "resources/languages.toml", 'direction = "rtl"', 'direction = "up"')
    edited(root / "resources/icons.toml", 'codepoint = "F04CE"', 'codepoint = "star"')
    edited(root / "translations/es.ts", "<translation>", "<translation>{soak_hours} ")
    (root / "resources/fonts/KioskSans-Bold.ttf").write_text("no font")
    (root / "resources/words.toml").write_text("x = [")
    answer = ask(tmp_path, "check", "--data", root, "--clinic", root / "resources/clinic.toml")
    assert answer.returncode == 1
    assert noted_in(answer) == ""
    lines = problems(answer.stdout)
    for file, place, mend in (
        ("care.toml", "'larg'", "Did you mean 'large'?"),
        ("care.toml", "'color'", "Did you mean 'colour'?"),
        ("dairy.toml", "the file is missing", "Put it back"),
        ("leaflet.toml", "diary.toml is not listed", "List it"),
        ("clinic.toml", "clock", "Did you mean '12h'?"),
        ("clinic.toml", "'driving_ban_hour'", "Did you mean 'driving_ban_hours'?"),
        ("languages.toml", "ar direction", "Valid: ltr, rtl."),
        ("icons.toml", "'star' is not a codepoint", "Run 'kiosk fonts'."),
        ("es.ts", "{soak_hours}", "Take it out."),
        ("KioskSans-Bold.ttf", "not a font", "Run 'kiosk fonts'."),
        ("words.toml", "not valid TOML", "Mend the line"),
    ):
        found = [line for line in lines if line.split(":")[0].endswith(file) and place in line and mend in line]
        assert found, f"{file} {place}"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('emergency_number = "999"', ("clinic_name: is missing", "clinic_phone: is missing")),
        ("no toml", ("not valid TOML", "emergency_number: is missing")),
        ('clinic_phone = "call us"', ("is not a phone number: 'call us'", "Use digits")),
        (None, ("the file is missing",)),
    ],
)
def test_a_named_clinic_file_is_the_one_that_is_checked(
    content: str | None, said: tuple[str, ...], tmp_path: Path
) -> None:
    file = tmp_path / "harbour.toml"
    if content is not None:
        file.write_text(content, "utf-8")
    answer = ask(tmp_path, "check", "--clinic", file)
    assert answer.returncode == 1
    lines = problems(answer.stdout)
    assert {line.split(":")[0] for line in lines} == {"harbour.toml"}
    for words in said:
        assert words in answer.stdout


def test_a_folder_without_data_is_told_not_raised(tmp_path: Path) -> None:
    answer = ask(tmp_path, "check", "--data", tmp_path / "nowhere")
    assert answer.returncode == 1
    assert len(problems(answer.stdout)) > 3


def test_production_names_what_keeps_it_from_patients(tmp_path: Path) -> None:
    answer = ask(tmp_path, "check", "--production", "--clinic", ROOT / "resources/clinic.toml")
    assert answer.returncode == 1
    lines = problems(answer.stdout)
    assert any(line.startswith("clinic.toml: demonstration: this clinic is a demonstration") for line in lines)
    for key in ("approved_by", "approved_on", "review_by"):
        assert any(line.startswith(f"clinic.toml: {key}: is not set") for line in lines)
    for code in ("es", "ar"):
        assert any(line.startswith(f"{code}.ts: ") and "reviewed" in line for line in lines)


def test_an_approved_clinic_has_only_its_languages_left(tmp_path: Path) -> None:
    file = tmp_path / "clinic.toml"
    file.write_text(
        'clinic_name = "Harbour"\nemergency_number = "112"\nclinic_phone = "+353 1 555 0100"\n'
        'clinic_hours = "8-17"\nout_of_hours_phone = "112"\n'
        'approved_by = "Consultant"\napproved_on = 2026-01-31\nreview_by = 2027-01-31\n'
    )
    answer = ask(tmp_path, "check", "--production", "--clinic", file)
    assert answer.returncode == 1
    assert {line.split(":")[0] for line in problems(answer.stdout)} >= {"en.ts", "es.ts", "ar.ts"}


def test_a_printer_that_is_not_there_is_a_problem_and_none_at_all_a_note(tmp_path: Path) -> None:
    root = data(tmp_path / "data")
    file = root / "resources/clinic.toml"
    nowhere = {"CUPS_SERVER": "/nowhere/sock"}
    quiet = ask(tmp_path, "check", "--data", root, "--clinic", file, **nowhere)
    assert (quiet.returncode, noted_in(quiet)) == (0, "")
    noted = ask(tmp_path, "check", "--production", "--data", root, "--clinic", file, **nowhere)
    first, second = noted_in(noted).splitlines()
    assert first.startswith("Note: clinic.toml: printer: is not set, and this machine has no default printer.")
    assert second.startswith("Note: clinic.toml: take_home_address: is not set.")
    file.write_text(file.read_text() + 'printer = "ward-9"\ntake_home_address = "our site"\npaper_size = "a3"\n')
    edited(file, 'paper_size = "letter"\n', "")
    told = ask(tmp_path, "check", "--data", root, "--clinic", file, **nowhere)
    assert told.returncode == 1
    lines = problems(told.stdout)
    assert len(lines) == 3
    for words in ("printer: CUPS knows no printer 'ward-9'", "is not a web address: 'our site'", "unknown value 'a3'"):
        assert any(words in line for line in lines)


def test_words_outside_ascii_do_not_stop_it(tmp_path: Path) -> None:
    root = data(tmp_path / "data")
    (root / "translations/ar.ts").unlink()
    answer = ask(tmp_path, "check", "--data", root, LC_ALL="C")
    assert answer.returncode == 1
    assert "العربية" in answer.stdout
