"""Whether a machine can carry the kiosk, line by line: what was found, and what to do about it."""

from __future__ import annotations

import ctypes
import json
import shutil
import stat
import subprocess
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path

from kiosk.core.clinic import Clinic
from kiosk.core.declared import SETTINGS
from kiosk.core.health import LEAST_BYTES, clock_is_possible
from kiosk.core.records import record

LIBRARIES = {
    "libEGL.so.1": "libegl1", "libGL.so.1": "libgl1", "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1", "libdbus-1.so.3": "libdbus-1-3", "libxkbcommon.so.0": "libxkbcommon0",
    "libwayland-cursor.so.0": "libwayland-cursor0", "libpulse.so.0": "libpulse0",
}  # fmt: skip
VOICE = {"libespeak-ng.so.1": "libespeak-ng1"}
UNIT = "aftercare-kiosk.service"
SECONDS = 10


class Grade(Enum):
    """How a line stands; only ``FAIL`` keeps the kiosk from patients."""

    OK = "ok"
    WARN = "warn"
    FAIL = "fail"


@record
class Line:
    """One line: what was looked at, how it stands, what was found, and what to do, empty where nothing is."""

    about: str
    grade: Grade
    found: str
    mend: str = ""

    def __str__(self) -> str:
        return f"{self.grade.value:<5} {self.about}: {self.found}.{' ' if self.mend else ''}{self.mend}"


Ask = Callable[[tuple[str, ...]], str]


def ask(words: tuple[str, ...]) -> str:
    """What a command of the machine says, empty where there is none or it fails."""
    try:
        done = subprocess.run(words, capture_output=True, text=True, timeout=SECONDS, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""


def libraries(wanted: dict[str, str] | None = None, about: str = "libraries") -> Line:
    """Whether Debian's libraries can be loaded."""
    missing = []
    for name, package in (wanted or LIBRARIES).items():
        try:
            ctypes.CDLL(name)
        except OSError:
            missing.append(package)
    if missing:
        grade = Grade.FAIL if about == "libraries" else Grade.WARN
        return Line(about, grade, f"missing {', '.join(missing)}", f"Run: apt-get install {' '.join(missing)}")
    return Line(about, Grade.OK, "all are there")


def compositor(find: Callable[[str], str | None] = shutil.which) -> Line:
    """Whether what draws the full screen is installed."""
    missing = [package for name, package in (("cage", "cage"), ("Xwayland", "xwayland"), ("seatd", "seatd"))
               if find(name) is None and not Path(f"/usr/sbin/{name}").exists()]  # fmt: skip
    if missing:
        return Line(
            "compositor", Grade.FAIL, f"missing {', '.join(missing)}", f"Run: apt-get install {' '.join(missing)}"
        )
    return Line("compositor", Grade.OK, "cage, xwayland and seatd are there")


def display(root: Path = Path("/")) -> Line:
    """Whether a monitor is connected."""
    cards = sorted((root / "sys/class/drm").glob("card*-*/status"))
    if any(_text(path) == "connected" for path in cards):
        return Line("display", Grade.OK, "a monitor is connected")
    found = "no monitor is connected" if cards else "the machine has no graphics output"
    return Line("display", Grade.WARN, found, "Connect the monitor and switch it on.")


def touch(root: Path = Path("/")) -> Line:
    """Whether the kernel knows a touch screen."""
    try:
        devices = (root / "proc/bus/input/devices").read_text("utf-8", "replace").lower()
    except OSError:
        devices = ""
    if "touch" in devices:
        return Line("touch", Grade.OK, "a touch screen is there")
    return Line("touch", Grade.WARN, "no touch screen is seen", "Connect the USB cable of the screen.")


def sound(root: Path = Path("/")) -> Line:
    """Whether there is a loudspeaker."""
    if list((root / "dev/snd").glob("pcm*p")):
        return Line("sound", Grade.OK, "an output is there")
    return Line("sound", Grade.WARN, "no output is there, so nothing is read aloud", "Connect a loudspeaker.")


def printer(asked: Ask = ask) -> Line:
    """Whether CUPS has a default printer."""
    said = asked(("lpstat", "-d"))
    if ": " in said:
        return Line("printer", Grade.OK, f"prints to {said.rpartition(': ')[2]}")
    return Line("printer", Grade.WARN, "there is no default printer", "Set one with: lpadmin -d NAME")


def clock(now: datetime, asked: Ask = ask) -> Line:
    """Whether the clock can be believed."""
    if not clock_is_possible(now):
        return Line("clock", Grade.FAIL, f"the year is {now.year}", "Set the clock: timedatectl set-time")
    if asked(("timedatectl", "show", "--property=NTPSynchronized", "--value")) != "yes":
        mend = "Compare it with a watch; offline clocks drift some minutes a month."
        return Line("clock", Grade.WARN, f"it is {now.astimezone():%Y-%m-%d %H:%M}, not set by the network", mend)
    return Line("clock", Grade.OK, "the network sets it")


def disk(folder: Path) -> Line:
    """Whether the disk has room."""
    there = folder
    while not there.exists() and there != there.parent:
        there = there.parent
    free = shutil.disk_usage(there).free
    if free < LEAST_BYTES:
        return Line("disk", Grade.FAIL, f"{free // 2**20} MB are free", "Make room: journalctl --vacuum-size=50M")
    return Line("disk", Grade.OK, f"{free // 2**20} MB are free")


def approval(clinic: Clinic) -> Line:
    """Whether a clinician has approved words and numbers for a real clinic."""
    if clinic.for_patients:
        return Line("approval", Grade.OK, "a clinician has approved it")
    missing = [setting.key for setting in SETTINGS if setting.approval and not clinic.has(setting.key)]
    missing += ["demonstration"] if clinic.number("demonstration") else []
    mend = f"Set or remove in the clinic's file: {', '.join(missing)}" if missing else "Run: kiosk check --production"
    return Line("approval", Grade.WARN, "the kiosk says: not for patients", mend)


def permissions(folders: Iterable[Path]) -> Line:
    """Whether nobody else can read what the kiosk keeps, or change what it runs."""
    wrong = []
    for folder in folders:
        try:
            mode = folder.stat().st_mode
        except OSError:
            continue
        if mode & (stat.S_IWGRP | stat.S_IWOTH):
            wrong.append(f"{folder} may be written by others")
    if wrong:
        return Line("permissions", Grade.FAIL, "; ".join(wrong), "Run: chmod go-w on it")
    return Line("permissions", Grade.OK, "nobody else may change it")


def keys(root: Path = Path("/")) -> Line:
    """Whether SysRq keys are off."""
    value = _text(root / "proc/sys/kernel/sysrq")
    if value == "0":
        return Line("sysrq", Grade.OK, "off")
    if not value:
        return Line("sysrq", Grade.OK, "the kernel has none")
    mend = "Run: sysctl --load=/usr/lib/sysctl.d/60-aftercare-kiosk.conf"
    return Line("sysrq", Grade.WARN, f"on ({value}): a key can stop the kiosk", mend)


def consoles(asked: Ask = ask) -> Line:
    """Whether a login prompt stands beside the kiosk."""
    said = asked(("systemctl", "list-units", "--plain", "--no-legend", "--state=running", "getty@*", "autovt@*"))
    if said:
        units = ", ".join(line.split()[0] for line in said.splitlines())
        return Line(
            "consoles", Grade.WARN, f"login prompts run: {units}", "They end when the kiosk starts, or a restart."
        )
    return Line("consoles", Grade.OK, "no login prompt")


def service(asked: Ask = ask) -> Line:
    """How the service stands."""
    state = asked(("systemctl", "show", UNIT, "--property=ActiveState", "--value"))
    enabled = asked(("systemctl", "is-enabled", UNIT))
    if not enabled:
        return Line("service", Grade.WARN, "is not installed", "Install the Debian package, or start it by hand.")
    if enabled != "enabled":
        return Line("service", Grade.FAIL, "does not start with the machine", f"Run: systemctl enable {UNIT}")
    if state == "active":
        return Line("service", Grade.OK, "runs")
    mend = f"Run: journalctl -u {UNIT} -n 50, then: systemctl start {UNIT}"
    return Line("service", Grade.FAIL if state == "failed" else Grade.WARN, state or "unknown", mend)


def worst(lines: Iterable[Line]) -> Grade:
    """The worst grade of all."""
    order = list(Grade)
    return max((line.grade for line in lines), key=order.index, default=Grade.OK)


def as_json(lines: Iterable[Line]) -> str:
    """The lines for another program."""
    rows = [{"about": line.about, "grade": line.grade.value, "found": line.found, "mend": line.mend} for line in lines]
    return json.dumps(rows, indent=2)


def now() -> datetime:
    """The moment."""
    return datetime.now(UTC)


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8").strip()
    except (OSError, ValueError):
        return ""
