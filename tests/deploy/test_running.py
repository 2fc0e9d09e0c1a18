"""The package on a Debian that runs: started by its own units in their sandbox, killed, hung, left and broken.

The tests stand in the order in which they change the machine.
"""

from __future__ import annotations

import signal
from pathlib import Path

from .machine import SORRY, SOUND, UNIT, Machine, colours

PAPER, ACCENT, RED = "F6F2EA", "003F46", "6E0710"


def test_it_starts_by_itself_and_says_so_after_its_first_frame(machine: Machine) -> None:
    machine.wait("the kiosk is ready", lambda: machine.state(UNIT) == "active", 40)
    assert {PAPER, ACCENT} <= colours(machine.picture())
    assert machine.state(SORRY) == "inactive"


def test_its_sound_server_runs(machine: Machine) -> None:
    machine.wait("the sound server answers", lambda: machine.state(SOUND) == "active", 10)
    machine.run("test", "-S", "/run/aftercare-kiosk-sound/native")


def test_the_sandbox_is_real(machine: Machine) -> None:
    status = Path(f"/proc/{machine.kiosk()}/status").read_text()
    facts = dict(line.split(":\t", 1) for line in status.splitlines() if ":\t" in line)
    assert facts["Uid"].split()[1] != "0"
    assert (facts["NoNewPrivs"], facts["Seccomp"]) == ("1", "2")
    assert int(facts["CapEff"], 16) == int(facts["CapBnd"], 16) == 0
    root = ["nsenter", f"--target={machine.kiosk()}"]
    for place in ("/usr", "/opt/aftercare-kiosk", "/etc/kiosk"):
        made = machine_call(*root, "--mount", "--root", "touch", f"{place}/x")
        assert "Read-only file system" in made, place


def machine_call(*words: str) -> str:
    """What a command of this machine complains about."""
    from .machine import call

    return call(*words, check=False).stderr


def test_a_killed_kiosk_is_back_within_ten_seconds(machine: Machine) -> None:
    before = machine.restarts()
    machine.kill(signal.SIGKILL)
    took = machine.wait(
        "the kiosk is back", lambda: machine.restarts() > before and machine.state(UNIT) == "active", 10
    )
    assert PAPER in colours(machine.picture())
    assert took < 10


def test_a_hung_kiosk_is_noticed_because_it_paints_no_more(machine: Machine) -> None:
    before = machine.restarts()
    machine.kill(signal.SIGSTOP)
    machine.wait("the watchdog has bitten", lambda: machine.restarts() > before, 40)
    assert "Failed with result 'watchdog'" in machine.journal()
    machine.wait("the kiosk is back", lambda: machine.state(UNIT) == "active", 10)


def test_a_kiosk_that_dies_again_and_again_ends_on_the_sorry_screen_and_not_in_a_loop(machine: Machine) -> None:
    machine.run("systemctl", "reset-failed", UNIT)
    machine.run("systemctl", "restart", UNIT)
    for _ in range(4):
        machine.wait("it runs", lambda: machine.state(UNIT) == "active" and machine.kiosk(), 15)
        machine.kill(signal.SIGKILL)
        machine.wait("it is gone", lambda: machine.state(UNIT) != "active", 10)
    machine.wait("the sorry screen stands", lambda: machine.state(SORRY) == "active", 15)
    assert machine.state(UNIT) == "failed"
    shown = colours(machine.picture("aftercare-kiosk-sorry"))
    assert {PAPER, RED} <= shown
    assert ACCENT not in shown
    machine.kill(signal.SIGKILL)
    machine.wait("the sorry screen is back", lambda: machine.state(SORRY) != "active", 5)
    machine.wait("the sorry screen is back", lambda: machine.state(SORRY) == "active", 15)


def test_starting_the_kiosk_again_takes_the_sorry_screen_away(machine: Machine) -> None:
    machine.run("systemctl", "reset-failed", UNIT)
    machine.run("systemctl", "start", UNIT)
    assert machine.state(UNIT) == "active"
    assert machine.state(SORRY) == "inactive"


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
