"""``kiosk doctor`` finds what is wrong with a machine, and says what to do."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.core import doctor
from kiosk.core.clinic import Clinic
from kiosk.core.doctor import Grade, Line
from kiosk.core.health import Finding, Level
from kiosk.core.phonecode import code_of
from kiosk.core.places import find_places
from kiosk.core.reading import read_shelf
from kiosk.core.version import digest

from .asking import ask


def say(text: str) -> doctor.Ask:
    return lambda _words: text


def put(root: Path, path: str, text: str) -> None:
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_text(text)


def test_every_line_names_a_grade_and_what_to_do(tmp_path: Path) -> None:
    answer = ask(tmp_path, "doctor")
    lines = answer.stdout.splitlines()
    assert len(lines) == 17
    for line in lines:
        grade, _, rest = line.partition(" ")
        assert grade in {"ok", "warn", "fail"}
        assert ": " in rest
        assert grade == "ok" or rest.rstrip().count(". ") >= 1, f"says not what to do: {line}"
    assert answer.returncode == int(any(line.startswith("fail") for line in lines))


def test_a_wrong_setting_is_named_and_a_missing_number_fails(tmp_path: Path) -> None:
    clinic = tmp_path / "clinic.toml"
    clinic.write_text('clinic_name = "A"\nclinic_phone = "1 2 3"\ncold_minute = 12\n')
    answer = ask(tmp_path / "home", "doctor", "--clinic", clinic, "--json")
    rows = {row["about"]: row for row in json.loads(answer.stdout)}
    assert rows["settings"]["grade"] == "fail"
    assert "cold_minute" in rows["settings"]["found"] or "emergency_number" in rows["settings"]["found"]
    assert "kiosk check" in rows["settings"]["mend"]
    assert answer.returncode == 1


def test_a_production_kiosk_without_a_pin_fails(tmp_path: Path) -> None:
    clinic = tmp_path / "clinic.toml"
    clinic.write_text('clinic_name = "A"\nemergency_number = "112"\nclinic_phone = "1 2 3"\n')
    rows = {row["about"]: row for row in json.loads(
        ask(tmp_path / "home", "doctor", "--clinic", clinic, "--json").stdout)}  # fmt: skip
    assert rows["staff PIN"]["grade"] == "fail"
    assert "set-pin" in rows["staff PIN"]["mend"]


@pytest.mark.parametrize(("value", "grade"), [("0\n", Grade.OK), ("438\n", Grade.WARN), ("", Grade.OK)])
def test_sysrq(tmp_path: Path, value: str, grade: Grade) -> None:
    put(tmp_path, "proc/sys/kernel/sysrq", value)
    assert doctor.keys(tmp_path).grade is grade


def test_display_touch_and_sound(tmp_path: Path) -> None:
    empty = (doctor.display(tmp_path), doctor.touch(tmp_path), doctor.sound(tmp_path))
    assert all(line.grade is Grade.WARN and line.mend for line in empty)
    put(tmp_path, "sys/class/drm/card0-HDMI-A-1/status", "connected\n")
    put(tmp_path, "proc/bus/input/devices", 'N: Name="ELAN Touchscreen"\n')
    put(tmp_path, "dev/snd/pcmC0D0p", "")
    full = (doctor.display(tmp_path), doctor.touch(tmp_path), doctor.sound(tmp_path))
    assert all(line.grade is Grade.OK for line in full)


def test_clock() -> None:
    assert doctor.clock(datetime(1970, 1, 1, tzinfo=UTC), say("yes")).grade is Grade.FAIL
    assert doctor.clock(datetime(2027, 1, 1, tzinfo=UTC), say("no")).grade is Grade.WARN
    assert doctor.clock(datetime(2027, 1, 1, tzinfo=UTC), say("yes")).grade is Grade.OK


def test_service_and_consoles() -> None:
    def systemctl(state: str, enabled: str) -> doctor.Ask:
        return lambda words: state if "show" in words else enabled

    assert doctor.service(systemctl("active", "enabled")).grade is Grade.OK
    assert doctor.service(systemctl("failed", "enabled")).grade is Grade.FAIL
    assert doctor.service(systemctl("active", "disabled")).grade is Grade.FAIL
    assert doctor.service(systemctl("", "")).grade is Grade.WARN
    prompt = doctor.consoles(say("getty@tty2.service loaded active running Getty"))
    assert prompt.grade is Grade.WARN
    assert "getty@tty2" in prompt.found


def test_printer_libraries_permissions_and_approval(tmp_path: Path) -> None:
    assert doctor.printer(say("system default destination: front_desk")).found == "prints to front_desk"
    assert doctor.printer(say("no system default destination")).grade is Grade.WARN
    missing = doctor.libraries({"libnowhere.so.9": "libnowhere9"})
    assert (missing.grade, "apt-get install libnowhere9" in missing.mend) == (Grade.FAIL, True)
    tmp_path.chmod(0o777)
    assert doctor.permissions((tmp_path,)).grade is Grade.FAIL
    tmp_path.chmod(0o755)
    assert doctor.permissions((tmp_path, tmp_path / "none")).grade is Grade.OK
    assert doctor.approval(Clinic({"demonstration": True})).grade is Grade.WARN
    assert doctor.worst((Line("a", Grade.OK, ""), Line("b", Grade.FAIL, ""), Line("c", Grade.WARN, ""))) is Grade.FAIL


def told(*words: str, digest: str = "") -> str:
    return code_of(tuple(Finding(word, Level.WRONG) for word in words), digest)


def test_a_code_that_was_read_out_is_said_in_plain_words(tmp_path: Path) -> None:
    answer = ask(tmp_path, "doctor", "--code", told("drafts", "started_fault"))
    assert answer.returncode == 1
    assert "drafts: Some languages are not reviewed. Run: kiosk translate status" in answer.stdout
    assert "started fault: It was started again after a fault. Run: journalctl" in answer.stdout
    assert "other words or numbers than" in answer.stdout
    assert answer.stdout.endswith("Something is wrong there.\n")


def test_a_code_of_a_well_kiosk_with_the_same_words(tmp_path: Path) -> None:
    places = find_places()
    code = told("printer_none", digest=digest(read_shelf(places, places.demonstration)))
    answer = ask(tmp_path, "doctor", "--code", code.lower())
    assert answer.returncode == 0, answer.stderr
    assert "the same words and numbers as" in answer.stdout
    assert answer.stdout.endswith("Nothing is wrong there.\n")


def test_a_misheard_code_is_refused_with_the_nearest(tmp_path: Path) -> None:
    code = told("drafts")
    misheard = code[:-1] + ("3" if code[-1] != "3" else "4")
    answer = ask(tmp_path, "doctor", "--code", misheard)
    assert answer.returncode == 2
    assert answer.stdout == ""
    assert answer.stderr.startswith(f"{misheard}: it was misheard: did they say ")
    assert code in answer.stderr
    assert "'U' is in no code" in ask(tmp_path, "doctor", "--code", "UUUU-UUUU").stderr
