"""Each fault of the world against a kiosk that runs: a useful screen soon, never a blank one, and its cause logged."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.cli.asking import data
from tests.faults.glass import CLINIC, machine
from tests.screens.randr import Desk, display

# Debian keeps the library below the name of the processor.
FAKE_CLOCK = next(iter(Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1")), Path("/usr/lib/libfaketimeMT.so.1"))


@pytest.fixture(scope="module")
def desk() -> Iterator[Desk]:
    """A desk with one screen."""
    with display() as made:
        yield made


def test_a_killed_kiosk_comes_back(desk: Desk, tmp_path: Path) -> None:
    with machine(tmp_path, desk) as kiosk:
        kiosk.start()
        kiosk.stands()
        kiosk.judge("kill -9", kiosk.kill(signal.SIGKILL), "the kiosk ended by signal 9")


def test_a_stopped_kiosk_is_killed_by_the_watchdog_and_comes_back(desk: Desk, tmp_path: Path) -> None:
    with machine(tmp_path, desk) as kiosk:
        kiosk.start()
        kiosk.stands()
        # From the start's grace to the heart's own beat.
        kiosk.wait("the watchdog listens", kiosk.beats, 30)
        moment = kiosk.kill(signal.SIGSTOP)
        kiosk.wait("the watchdog bites", lambda: "watchdog" in kiosk.said(), 10)
        kiosk.judge("SIGSTOP (watchdog)", moment, "paints no more")


@pytest.mark.parametrize(
    ("fault", "mount", "cause"),
    [
        ("disk full", "mount -t tmpfs -o size=16k none {0} && (head -c 1m /dev/zero >{0}/all 2>/dev/null; true)",
         "No space left on device"),
        ("read-only disk", "mount -t tmpfs -o ro none {0}", "Read-only file system"),
    ],
)  # fmt: skip
def test_a_disk_that_takes_nothing_is_named(desk: Desk, tmp_path: Path, fault: str, mount: str, cause: str) -> None:
    place = tmp_path / "disk"
    place.mkdir()
    with machine(tmp_path, desk, XDG_STATE_HOME=os.fspath(place), XDG_CACHE_HOME=os.fspath(place)) as kiosk:
        script = f'{mount.format(place)} && exec "$@"'
        kiosk.inside = ("unshare", "--map-root-user", "--mount", "sh", "-c", script, "sh")
        moment = kiosk.start()
        kiosk.wait("the cause is named", lambda: cause in kiosk.said(), 20)
        kiosk.judge(fault, moment, cause)


def test_settings_that_are_half_written_leave_the_last_good_ones(desk: Desk, tmp_path: Path) -> None:
    clinic = tmp_path / "clinic.toml"
    shutil.copyfile(CLINIC, clinic)
    with machine(tmp_path, desk, clinic) as kiosk:
        kiosk.start()
        kiosk.stands()
        whole = clinic.read_bytes()
        clinic.write_bytes(whole[: len(whole) // 2] + b'"')
        kiosk.judge("settings half written", kiosk.kill(signal.SIGKILL), "last settings without a fault are used")


def test_fonts_that_are_missing_are_named(desk: Desk, tmp_path: Path) -> None:
    root = data(tmp_path / "data")
    shutil.rmtree(root / "resources/fonts")
    with machine(tmp_path, desk, words=("--data", os.fspath(root))) as kiosk:
        kiosk.judge("fonts missing", kiosk.start(), "fonts")


def test_no_sound_and_no_printer_are_named(desk: Desk, tmp_path: Path) -> None:
    clinic = tmp_path / "clinic.toml"
    clinic.write_text(CLINIC.read_text("utf-8") + '\nprinter = "nowhere"\n', "utf-8")
    with machine(tmp_path, desk, clinic, PULSE_SERVER="unix:/nowhere") as kiosk:
        moment = kiosk.start()
        kiosk.wait("the printer is named", lambda: "printer nowhere does not answer" in kiosk.said(), 20)
        kiosk.judge("no audio", moment, "there is no sound device")
        kiosk.judge("no printer", moment, "printer nowhere does not answer")


@pytest.mark.parametrize("year", [1970, 2099])
def test_a_clock_that_is_wrong_or_jumps_is_named(desk: Desk, tmp_path: Path, year: int) -> None:
    said = tmp_path / "now"
    said.write_text(f"@{year}-01-02 00:00:00\n", "utf-8")
    fake = {
        "LD_PRELOAD": os.fspath(FAKE_CLOCK), "FAKETIME_TIMESTAMP_FILE": os.fspath(said), "FAKETIME_NO_CACHE": "1",
        "DONT_FAKE_MONOTONIC": "1", "FAKETIME_DONT_FAKE_MONOTONIC": "1",
    }  # fmt: skip
    assert FAKE_CLOCK.exists()
    before = tmp_path / "before"
    before.mkdir()
    with machine(before, desk) as kiosk:
        # A disk that has to find every file first is no fault of the clock.
        kiosk.start()
        kiosk.stands()
    with machine(tmp_path, desk, CLINIC, (), **fake) as kiosk:
        kiosk.judge(f"clock at {year}", kiosk.start(), f"the clock says {year}-01-02")
        moment = time.monotonic()
        said.write_text("@2026-11-22 14:30:00\n", "utf-8")
        kiosk.wait("the jump is named", lambda: "to 2026-11-22" in kiosk.said(), 10)
        moment = time.monotonic()
        said.write_text("@2026-11-20 14:30:00\n", "utf-8")
        kiosk.wait("the jump back is named", lambda: "from 2026-11-22 to 2026-11-20" in kiosk.said(), 10)
        kiosk.judge(f"clock jumping back (after {year})", moment, "from 2026-11-22 to 2026-11-20")


def flip(content: bytes) -> bytes:
    """Bits turned here and there, always the same ones."""
    dice, spoilt = random.Random(2026), bytearray(content)
    for _ in range(40):
        spoilt[dice.randrange(len(spoilt))] ^= 1 << dice.randrange(8)
    return bytes(spoilt)


def cut(content: bytes) -> bytes:
    """The first half of it."""
    return content[: len(content) // 2]


@pytest.mark.parametrize(
    ("name", "spoil"),
    [
        ("resources/clinic.toml", flip),
        ("resources/leaflets/cluneal-nerve-injection/leaflet.toml", cut),
        ("resources/words.toml", flip),
        ("translations/es.ts", cut),
    ],
)
def test_data_that_is_damaged_while_it_runs_is_named_at_the_next_start(
    desk: Desk, tmp_path: Path, name: str, spoil: Callable[[bytes], bytes]
) -> None:
    root = data(tmp_path / "data")
    file = root / name
    with machine(tmp_path, desk, root / "resources/clinic.toml", ("--data", os.fspath(root))) as kiosk:
        kiosk.start()
        kiosk.stands()
        file.write_bytes(spoil(file.read_bytes()))
        fault = f"{file.name} {'cut short' if spoil is cut else 'with flipped bits'}"
        kiosk.judge(fault, kiosk.kill(signal.SIGKILL), file.name)


@contextmanager
def loudspeaker(home: Path) -> Iterator[str]:
    """A sound server whose loudspeaker nobody hears; its address."""
    socket = home / "sound"
    server = subprocess.Popen(
        ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", "--realtime=no",
         "--load=module-null-sink", f"--load=module-native-protocol-unix auth-anonymous=1 socket={socket}"],
        env={**os.environ, "HOME": os.fspath(home), "PULSE_RUNTIME_PATH": os.fspath(home / "pulse")},
        stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        end = time.monotonic() + 20
        while not socket.exists():
            assert server.poll() is None, "the sound server ended"
            assert time.monotonic() < end, "the sound server makes no socket"
            time.sleep(0.05)
        yield f"unix:{socket}"
    finally:
        server.terminate()
        server.wait()


def reading(sound: str) -> str:
    """The process that the sound server plays, as the client that it is to it; empty while it is silent."""
    call = ["pactl", "--server", sound, "list", "short", "sink-inputs"]
    return subprocess.run(call, capture_output=True, text=True, check=True).stdout


def test_a_voice_that_dies_while_it_reads_is_named_and_reads_on(desk: Desk, tmp_path: Path) -> None:
    with loudspeaker(tmp_path) as sound, machine(tmp_path, desk, PULSE_SERVER=sound) as kiosk:
        kiosk.start()
        kiosk.stands()
        kiosk.wait("the voice is there", kiosk.voices)
        subprocess.run(["xdotool", "key", "l"], env={**os.environ, "DISPLAY": desk.name}, check=True)
        kiosk.wait("the voice reads", lambda: reading(sound))
        moment, killed = time.monotonic(), kiosk.voices()
        assert len(killed) == 1
        os.kill(killed[0], signal.SIGKILL)
        kiosk.wait("another voice is there", lambda: kiosk.voices() and kiosk.voices() != killed)
        kiosk.wait("another voice reads on", lambda: reading(sound))
        kiosk.judge("speech helper dying", moment, "the voice died, it is started again")
        assert "the kiosk ended" not in kiosk.said()
