"""The package on a Debian that is not started: it installs with no network, keeps what was edited, and goes again."""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
from pathlib import Path

from .machine import ROOT, SORRY, SOUND, UNIT, USER, Folder, copy


def test_the_same_checkout_gives_the_same_package(package: Path) -> None:
    first = hashlib.sha256(package.read_bytes()).hexdigest()
    subprocess.run([sys.executable, ROOT / ".ci" / "deb" / "build_deb.py"], check=True, capture_output=True)
    assert hashlib.sha256(package.read_bytes()).hexdigest() == first


def test_it_is_installed_whole(folder: Folder) -> None:
    assert "ii " in folder.run("dpkg", "--list", "aftercare-kiosk").stdout
    assert folder.run("dpkg", "--audit").stdout == ""
    assert folder.run("dpkg", "--verify", "aftercare-kiosk").stdout == ""
    foreign = folder.run("find", "/opt/aftercare-kiosk", "!", "-user", "root").stdout
    assert foreign == ""


def test_its_user_cannot_log_in(folder: Folder) -> None:
    entry = folder.run("getent", "passwd", USER).stdout.strip()
    assert entry.endswith(":/usr/sbin/nologin")
    assert folder.run("getent", "shadow", USER).stdout.split(":")[1].startswith("!")
    assert set(folder.run("id", "--name", "--groups", USER).stdout.split()) == {USER, "video", "audio"}


def test_systemd_finds_nothing_wrong_with_the_units(folder: Folder) -> None:
    done = folder.run("systemd-analyze", "verify", UNIT, SORRY, SOUND, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    said = folder.run("systemd-analyze", "security", "--offline=true", "--no-pager", UNIT, SORRY, SOUND).stdout
    assert len(re.findall(r"exposure level for \S+: [01]\.\d OK", said)) == 3, said


def test_sysrq_stays_off_whatever_else_is_set(folder: Folder) -> None:
    # It ends with 1 where a link leads nowhere, as Debian's own does without procps.
    said = folder.run("systemd-analyze", "cat-config", "sysctl.d", check=False).stdout
    found = re.findall(r"^\s*kernel\.sysrq\s*=\s*(\S+)", said, re.MULTILINE)
    assert found[-1:] == ["0"]


def test_the_command_answers(folder: Folder) -> None:
    assert "commands:" in folder.run("kiosk", "--help").stdout
    assert folder.run("kiosk", "check").stdout == "Everything is in order.\n"


def test_root_speaks_for_the_kiosks_own_user(folder: Folder) -> None:
    said = folder.run("sh", "-c", "printf '73914\\n73914\\n' | kiosk staff set-pin --stdin").stdout
    assert "/var/lib/aftercare-kiosk/kiosk/" in said
    kept = folder.run("find", "/var/lib/aftercare-kiosk", "-type", "f", "-printf", "%u %m\\n").stdout.split("\n")
    assert set(filter(None, kept)) == {f"{USER} 600"}
    lines = folder.run("kiosk", "doctor", check=False).stdout.splitlines()
    grades = {line.split(":")[0].split(maxsplit=1)[1]: line.split()[0] for line in lines}
    assert grades.items() >= {(name, "ok") for name in ("libraries", "compositor", "voice", "fonts", "staff PIN")}


def test_what_was_edited_stays_on_upgrade_and_removal_and_goes_on_purge(package: Path) -> None:
    folder = copy(package, "upgraded")
    folder.install(package)
    clinic = folder.path / "etc/kiosk/clinic.toml"
    clinic.write_text(clinic.read_text("utf-8") + "cold_minutes = 12\n", "utf-8")
    state = folder.path / "var/lib/aftercare-kiosk/kiosk/pin"
    state.parent.mkdir(parents=True)
    state.write_text("hash")
    folder.install(package)
    assert "cold_minutes = 12" in clinic.read_text("utf-8")
    folder.run("dpkg", "--remove", "aftercare-kiosk")
    assert clinic.is_file()
    assert state.is_file()
    assert not (folder.path / "opt/aftercare-kiosk").exists()
    assert not (folder.path / f"etc/systemd/system/multi-user.target.wants/{UNIT}").is_symlink()
    folder.run("dpkg", "--purge", "aftercare-kiosk")
    assert not clinic.parent.exists()
    assert not state.exists()
