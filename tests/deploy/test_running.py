"""The package on a Debian that runs: started by its own units in their sandbox, killed, hung, left and broken.

The tests stand in the order in which they change the machine.
"""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

from kiosk.core import runs

from .machine import ROOT, SORRY, SOUND, UNIT, USER, Machine, call
from .screen import Screen

PAPER, ACCENT, RED = "F6F2EA", "003F46", "6E0710"
# Only on the home screen.
BLUE = "142F6B"
# The forward button of a screen of 1024 by 768 px.
START = (904, 719)
PIN = "73914"
BUS_READER = ROOT / "tests/screens/conformance/bus_reader.py"
AWAY = (
    *("alt+F4", "alt+Tab", "alt+Escape", "alt+space", "ctrl+q", "ctrl+w", "ctrl+c", "super", "super+d", "super+l"),
    *("ctrl+alt+Delete", "ctrl+alt+BackSpace", "ctrl+Escape", "Print", "alt+Print", "Menu", "shift+F10"),
    *(f"{held}F{number}" for held in ("", "alt+", "ctrl+alt+") for number in range(3, 13)),
)


def test_it_starts_by_itself_in_a_compositor_without_a_screen_and_its_heart_beats(machine: Machine) -> None:
    machine.wait("the kiosk is ready", lambda: machine.state(UNIT) == "active", 40)
    beats = "WatchdogTimestampMonotonic"
    first = machine.show(UNIT, beats)[beats]
    machine.wait("its heart beats", lambda: machine.show(UNIT, beats)[beats] != first, 15)
    assert machine.state(SORRY) == "inactive"


def test_no_login_prompt_stands_and_logind_makes_none(machine: Machine) -> None:
    prompts = machine.run("systemctl", "list-units", "--plain", "--no-legend", "--state=active", "getty@*", "autovt@*")
    assert prompts.stdout == ""
    login = "org.freedesktop.login1"
    asked = machine.run("busctl", "get-property", login, "/org/freedesktop/login1", f"{login}.Manager", "NAutoVTs")
    assert asked.stdout.split() == ["u", "0"]


def test_the_journal_is_capped(machine: Machine) -> None:
    said = machine.run("journalctl", "--no-pager", "--output=cat", "--unit=systemd-journald").stdout
    assert re.search(r"System Journal \(/var/log/journal/.*max 200\.0M", said), said


def test_nothing_but_the_kiosk_draws_or_watches_for_idle_hands(machine: Machine) -> None:
    names = {Path(f"/proc/{number}/comm").read_text().strip() for number in machine.processes()}
    assert {"cage", "kiosk"} <= names
    assert not names & {"swayidle", "xscreensaver", "light-locker", "agetty", "login"}


def test_its_sound_server_runs(machine: Machine) -> None:
    machine.wait("the sound server answers", lambda: machine.state(SOUND) == "active", 10)
    machine.run("test", "-S", "/run/aftercare-kiosk-sound/native")


def test_the_sandbox_is_real(machine: Machine) -> None:
    status = Path(f"/proc/{machine.kiosk()}/status").read_text()
    facts = dict(line.split(":\t", 1) for line in status.splitlines() if ":\t" in line)
    assert facts["Uid"].split()[1] != "0"
    assert (facts["NoNewPrivs"], facts["Seccomp"]) == ("1", "2")
    assert int(facts["CapEff"], 16) == int(facts["CapBnd"], 16) == 0
    for place in ("/usr", "/opt/aftercare-kiosk", "/etc/kiosk"):
        done = call("nsenter", f"--target={machine.kiosk()}", "--mount", "--root", "touch", f"{place}/x", check=False)
        assert "Read-only file system" in done.stderr, place


def test_told_to_stop_it_notes_a_clean_end(machine: Machine) -> None:
    machine.run("systemctl", "stop", UNIT)
    marker = machine.folder.path / "var/lib/aftercare-kiosk/kiosk/run.json"
    assert json.loads(marker.read_text("utf-8"))["ended"] == runs.OFF
    assert {machine.state(unit) for unit in (UNIT, SORRY)} == {"inactive"}
    machine.run("systemctl", "start", UNIT)


def test_without_a_screen_a_reader_drives_it_and_it_draws_what_it_says(machine: Machine) -> None:
    # The cage of Debian 12 takes touches from devices alone; a screen reader presses the same buttons.
    place = "/run/reader"
    bus = f"unix:path={place}/bus"
    common = (f"--uid={USER}", f"--setenv=DBUS_SESSION_BUS_ADDRESS={bus}", f"--setenv=XDG_RUNTIME_DIR={place}")
    machine.folder.write("root/reader.py", BUS_READER.read_text("utf-8"))
    machine.run("install", "--directory", "--mode=700", f"--owner={USER}", place)
    machine.run("cp", "/root/reader.py", place)
    machine.run("systemd-run", "--unit=reader-bus", *common, "dbus-daemon", "--session", f"--address={bus}", "--nofork")
    machine.wait("the bus is there", lambda: machine.run("test", "-S", f"{place}/bus", check=False).returncode == 0, 10)
    machine.run("systemd-run", "--unit=reader-spi", *common, "/usr/libexec/at-spi-bus-launcher", "--launch-immediately")
    listening = f"[Service]\nEnvironment=DBUS_SESSION_BUS_ADDRESS={bus} QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1\n"
    machine.folder.write(f"etc/systemd/system/{UNIT}.d/92-reader.conf", listening)
    machine.run("systemctl", "daemon-reload")
    machine.run("systemctl", "restart", UNIT)
    machine.wait("the welcome screen is drawn", lambda: machine.drawn(PAPER) and machine.drawn(RED), 10)
    # The frame of the button alone; on the red screen it is the signs, too.
    button = machine.drawn(RED)
    said = machine.run("systemd-run", "--quiet", "--wait", "--pipe", *common, "/usr/bin/python3", f"{place}/reader.py")
    heading = next(name for role, name in json.loads(said.stdout)["unwell"] if role == "heading")
    assert "nurse" in heading
    machine.wait("the red screen is drawn", lambda: machine.drawn(RED) > 3 * button, 5)
    machine.run("rm", f"/etc/systemd/system/{UNIT}.d/92-reader.conf")
    machine.run("systemctl", "daemon-reload")
    machine.run("systemctl", "restart", UNIT)
    machine.run("systemctl", "stop", "reader-spi", "reader-bus")
    # These starts were asked for.
    machine.run("systemctl", "reset-failed", UNIT)


def test_it_is_seen_and_answers_a_touch(machine: Machine, seen: Screen) -> None:
    machine.wait("the welcome screen stands", lambda: {PAPER, ACCENT} <= seen.colours(), 10)
    assert BLUE not in seen.colours()
    seen.touch(*START)
    machine.wait("the home screen stands", lambda: BLUE in seen.colours(), 5)


def test_no_key_and_no_button_ends_it_or_leads_away(machine: Machine, seen: Screen) -> None:
    number = machine.kiosk()
    assert number
    for key in AWAY:
        seen.hands("key", key)
    seen.hands("mousemove", "500", "400", "click", "3", "click", "2")
    machine.wait("the kiosk stands", lambda: {PAPER, ACCENT} <= seen.colours(), 5)
    assert machine.kiosk() == number
    assert machine.state(UNIT) == "active"


def test_an_idle_kiosk_goes_on_beating(machine: Machine, seen: Screen) -> None:
    # Longer than the watchdog waits: nobody touches, nothing changes on the screen.
    machine.run("systemctl", "restart", UNIT)
    machine.wait("the welcome screen stands", lambda: {PAPER, ACCENT} <= seen.colours(), 10)
    number = machine.kiosk()
    time.sleep(35)
    assert machine.kiosk() == number, machine.journal()[-2000:]
    assert machine.restarts() == 0


def test_a_frame_without_a_change_does_not_stop_the_next(machine: Machine, seen: Screen) -> None:
    # The compositor of Debian 12 never answers such a frame on X11; `still.py asleep` shows it.
    machine.run("systemctl", "stop", UNIT)
    place = "/run/still"
    machine.folder.write("root/still.py", Path(__file__).with_name("still.py").read_text("utf-8"))
    machine.run("install", "--directory", "--mode=700", f"--owner={USER}", place)
    machine.run("cp", "/root/still.py", place)
    said = machine.run(
        "setpriv", f"--reuid={USER}", f"--regid={USER}", "--clear-groups",
        "env", f"XDG_RUNTIME_DIR={place}", f"HOME={place}", "WLR_BACKENDS=x11", "WLR_RENDERER=pixman",
        f"DISPLAY={seen.name}", "QV4_FORCE_INTERPRETER=1",
        "cage", "--", "/opt/aftercare-kiosk/bin/python", f"{place}/still.py",
    )  # fmt: skip
    machine.run("systemctl", "start", UNIT)
    assert [int(line) > 0 for line in said.stdout.split()] == [True] * 4, said


def filled(seen: Screen, wide: int, high: int) -> bool:
    """Whether the bottom bar reaches the last corner of a screen."""
    return "FFFFFF" in seen.colours(wide - 40, high - 40)


def test_a_screen_of_another_size_or_turned_is_followed(machine: Machine, seen: Screen) -> None:
    number, (output, *_) = machine.kiosk(), seen.hands("search", "--onlyvisible", "--name", ".*").split()[::-1]
    for wide, high in ((600, 768), (1024, 640), (1024, 768)):
        seen.hands("windowsize", output, str(wide), str(high))
        machine.wait(f"{wide} x {high} is filled", partial(filled, seen, wide, high), 5)
    assert machine.kiosk() == number


def test_a_killed_kiosk_is_back_within_ten_seconds(machine: Machine, seen: Screen) -> None:
    before = machine.restarts()
    machine.kill(signal.SIGKILL)
    took = machine.wait(
        "the kiosk is back", lambda: machine.restarts() > before and machine.state(UNIT) == "active", 10
    )
    machine.wait("the screen shows it", lambda: {PAPER, ACCENT} <= seen.colours(), 3)
    assert took < 10


def test_a_hung_kiosk_is_noticed_because_it_paints_no_more(machine: Machine) -> None:
    # The starts of the tests before count for the brake.
    machine.run("systemctl", "reset-failed", UNIT)
    before = machine.restarts()
    machine.kill(signal.SIGSTOP)
    machine.wait("the watchdog has bitten", lambda: machine.restarts() > before, 40)
    assert "Failed with result 'watchdog'" in machine.journal()
    machine.wait("the kiosk is back", lambda: machine.state(UNIT) == "active", 10)


def test_a_kiosk_that_dies_again_and_again_ends_on_the_sorry_screen(machine: Machine, seen: Screen) -> None:
    machine.run("systemctl", "reset-failed", UNIT)
    machine.run("systemctl", "restart", UNIT)
    for _ in range(4):
        machine.wait("it runs", lambda: machine.state(UNIT) == "active" and machine.kiosk(), 15)
        machine.kill(signal.SIGKILL)
        machine.wait("it is gone", lambda: machine.state(UNIT) != "active", 10)
    machine.wait("the sorry screen stands", lambda: machine.state(SORRY) == "active", 15)
    assert machine.state(UNIT) == "failed"
    machine.wait("the screen shows it", lambda: {PAPER, RED} <= seen.colours(), 3)
    assert ACCENT not in seen.colours()
    machine.kill(signal.SIGKILL)
    machine.wait("the sorry screen is back", lambda: machine.state(SORRY) != "active", 5)
    machine.wait("the sorry screen is back", lambda: machine.state(SORRY) == "active", 15)


def test_starting_the_kiosk_again_takes_the_sorry_screen_away(machine: Machine) -> None:
    machine.run("systemctl", "reset-failed", UNIT)
    machine.run("systemctl", "start", UNIT)
    assert machine.state(UNIT) == "active"
    assert machine.state(SORRY) == "inactive"


def test_staff_leave_it_by_hand_and_the_technician_gets_the_console(machine: Machine, seen: Screen) -> None:
    machine.run("sh", "-c", f"printf '{PIN}\\n{PIN}\\n' | kiosk staff set-pin --stdin")
    clinic = machine.folder.path / "etc/kiosk/clinic.toml"
    clinic.write_text(clinic.read_text("utf-8") + "screen_inches = 15\n", "utf-8")
    machine.run("systemctl", "restart", UNIT)
    machine.wait("the welcome screen stands", lambda: {PAPER, ACCENT} <= seen.colours(), 10)
    number, ((x, y), *buttons) = machine.kiosk(), twin_says(clinic)
    seen.hold(x, y, 3.6)
    for place in buttons:
        # A person looks before the next touch.
        time.sleep(0.8)
        assert machine.kiosk() == number
        seen.touch(*place)
    machine.wait("it has ended", lambda: machine.state(UNIT) == "inactive", 20)
    shown = machine.show(UNIT, "Result", "NRestarts", "ExecMainStatus")
    assert shown == {"Result": "success", "NRestarts": "0", "ExecMainStatus": "0"}
    assert machine.state(SORRY) == "inactive"
    asked = machine.run("systemctl", "show", "getty@tty1.service", "--property=ConditionTimestampMonotonic").stdout
    assert int(asked.partition("=")[2]), "nobody asked for the login prompt"


def twin_says(clinic: Path) -> list[list[int]]:
    """Where to hold and touch on the way out: PIN, "Leave kiosk", yes."""
    words = [sys.executable, "-m", "tests.deploy.twin", str(clinic), PIN, "1024x768"]
    outside = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    done = subprocess.run(words, env=outside, cwd=ROOT, capture_output=True, text=True, timeout=60, check=True)
    places: list[list[int]] = json.loads(done.stdout)
    return places


def test_a_kiosk_that_staff_have_left_stays_away(machine: Machine) -> None:
    machine.run("systemctl", "stop", UNIT)
    machine.folder.write(
        f"etc/systemd/system/{UNIT}.d/95-leave.conf",
        "[Service]\nType=simple\nExecStart=\nExecStart=/opt/aftercare-kiosk/libexec/session run --first-frame\n",
    )
    machine.run("systemctl", "daemon-reload")
    machine.run("systemctl", "start", UNIT)
    machine.wait("it has ended", lambda: machine.state(UNIT) == "inactive", 20)
    shown = machine.show(UNIT, "Result", "NRestarts", "ExecMainStatus")
    assert shown == {"Result": "success", "NRestarts": "0", "ExecMainStatus": "0"}
    assert machine.state(SORRY) == "inactive"
