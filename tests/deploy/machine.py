"""A whole Debian 12 in a folder: made once, copied for each run, with the package installed, and started for real."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
PLACE = ROOT / "build" / "deploy"
BASE = PLACE / "debian-12"
MIRROR = "http://deb.debian.org/debian"
# What makes it a machine and no bare folder.
MACHINE = ("systemd", "systemd-sysv", "udev", "dbus")
# What reaches a program in a compositor without a screen: the accessibility bus.
READER = ("at-spi2-core", "python3-pyatspi")
USER = "aftercare-kiosk"
UNIT, SORRY, SOUND = (f"aftercare-kiosk{part}.service" for part in ("", "-sorry", "-sound"))
# Only so that a machine that hangs cannot hold up the tests, s.
PATIENCE = 300
Done = subprocess.CompletedProcess[str]


def call(*words: str | Path, check: bool = True) -> Done:
    """Run a command of this machine; what it said is in the error."""
    done = subprocess.run(
        [os.fspath(word) for word in words],
        stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="replace", timeout=PATIENCE, check=False,
        env=os.environ | {"DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"},
    )  # fmt: skip
    assert done.returncode == 0 or not check, f"{' '.join(map(str, words))}\n{done.stdout}{done.stderr}"
    return done


def depends(package: Path) -> str:
    """What the package asks of Debian."""
    return " ".join(call("dpkg-deb", "--field", package, "Depends").stdout.split())


def base(package: Path) -> Path:
    """The Debian with everything that the package asks for, made anew when that changes."""
    wanted = ", ".join((depends(package), *MACHINE, *READER, "pulseaudio"))
    stamp = BASE / "root" / "made-for"
    if stamp.is_file() and stamp.read_text("utf-8") == wanted:
        return BASE
    print("Making a Debian to install on; the first time it takes a minute or two", flush=True)  # noqa: T201
    shutil.rmtree(BASE, ignore_errors=True)
    BASE.parent.mkdir(parents=True, exist_ok=True)
    call("debootstrap", "--variant=minbase", "bookworm", BASE, MIRROR)
    # How this machine reaches a mirror is no secret to a folder of this machine.
    reach = call("apt-config", "dump", "--no-empty", "--format", '%f "%v";%n', "Acquire").stdout
    (BASE / "etc/apt/apt.conf.d/00machine").write_text(reach, "utf-8")
    # No service is started in a folder.
    policy = BASE / "usr/sbin/policy-rc.d"
    policy.write_text("#!/bin/sh\nexit 101\n")
    policy.chmod(0o755)
    call("chroot", BASE, "apt-get", "--quiet", "--quiet", "update")
    call("chroot", BASE, "apt-get", "--quiet", "--quiet", "--yes", "--no-install-recommends", "satisfy", wanted)
    call("chroot", BASE, "apt-get", "clean")
    policy.unlink()
    stamp.write_text(wanted, "utf-8")
    return BASE


@dataclass
class Folder:
    """A Debian that is not started."""

    path: Path

    def run(self, *words: str, check: bool = True) -> Done:
        """A command in it, as root, with no network."""
        return call("unshare", "--net", "chroot", self.path, *words, check=check)

    def install(self, package: Path) -> Done:
        """Install the package as a technician would, with no network."""
        shutil.copyfile(package, self.path / "root" / package.name)
        return self.run("dpkg", "--install", "--force-confdef", f"/root/{package.name}")

    def write(self, path: str, text: str) -> None:
        """A file of it."""
        target = self.path / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")


def copy(package: Path, name: str) -> Folder:
    """A fresh Debian, with nothing of the kiosk in it."""
    path = PLACE / name
    shutil.rmtree(path, ignore_errors=True)
    call("cp", "--archive", "--reflink=auto", base(package), path)
    return Folder(path)


@dataclass
class Machine:
    """A Debian that is started; ``leader`` is its first process, as this machine numbers it."""

    folder: Folder
    leader: int

    def run(self, *words: str, check: bool = True) -> Done:
        """A command in it, as root."""
        inside = ("--mount", "--uts", "--ipc", "--pid", "--net", "--root", "--wd")
        return call("nsenter", f"--target={self.leader}", *inside, *words, check=check)

    def is_up(self) -> bool:
        """Whether its start is over; "degraded" is some unit of Debian that a machine without hardware lacks."""
        return self.run("systemctl", "is-system-running", check=False).stdout.strip() in {"running", "degraded"}

    def show(self, unit: str, *properties: str) -> dict[str, str]:
        """What systemd knows of a unit."""
        said = self.run("systemctl", "show", unit, f"--property={','.join(properties)}").stdout
        return dict(line.split("=", 1) for line in said.splitlines() if "=" in line)

    def state(self, unit: str) -> str:
        """Such as active or failed."""
        return self.show(unit, "ActiveState")["ActiveState"]

    def restarts(self) -> int:
        """How often the kiosk was started again."""
        return int(self.show(UNIT, "NRestarts")["NRestarts"])

    def journal(self) -> str:
        """What was logged."""
        return self.run("journalctl", "--no-pager", "--output=cat", check=False).stdout

    def kiosk(self) -> int:
        """The kiosk's own process, as this machine numbers it; 0 where there is none."""
        for number in self.processes():
            try:
                words = Path(f"/proc/{number}/cmdline").read_bytes().split(b"\0")
            except OSError:
                continue
            if words[0].endswith(b"/python") and b"/opt/aftercare-kiosk/bin/kiosk" in words:
                return number
        return 0

    def processes(self) -> list[int]:
        """All processes of the machine."""
        waiting, found = [self.leader], []
        while waiting:
            number = waiting.pop()
            found.append(number)
            for children in Path(f"/proc/{number}/task").glob("*/children"):
                try:
                    waiting += map(int, children.read_text().split())
                except OSError:
                    continue
        return found

    def drawn(self, colour: str) -> int:
        """How many points of a colour the picture has that has most of it, of those that the compositor holds."""
        wanted = bytes.fromhex(colour)[::-1]
        # 32 bits a point, blue first; every seventh is looked at.
        return max(
            (sum(pixels[at : at + 3] == wanted for at in range(0, len(pixels) - 3, 28)) for pixels in self.pictures()),
            default=0,
        )

    def pictures(self) -> Iterator[bytes]:
        """What the compositor's client has drawn, screen or not, as it lies in the compositor's memory."""
        for number in self.processes():
            if name_of(number) == "cage":
                with suppress(OSError):
                    for line in Path(f"/proc/{number}/maps").read_text().splitlines():
                        if "wayland-shm" in line:
                            yield Path(f"/proc/{number}/map_files/{line.split()[0]}").read_bytes()

    def kill(self, what: signal.Signals) -> None:
        """Send the kiosk a signal."""
        number = self.kiosk()
        assert number, self.journal()[-3000:]
        os.kill(number, what)

    def wait(self, what: str, holds: Callable[[], object], seconds: float) -> float:
        """Wait until something holds; how long that took, s."""
        begun = time.monotonic()
        while not holds():
            assert time.monotonic() - begun < seconds, f"not within {seconds:.0f} s: {what}\n{self.journal()[-4000:]}"
            time.sleep(0.1)
        return time.monotonic() - begun


def can_start() -> str:
    """Empty where this machine can start another one, else what its kernel refuses."""
    done = subprocess.run(
        ["unshare", "--mount", "--pid", "--net", "--uts", "--ipc", "--fork", "mount", "-t", "tmpfs", "none", "/mnt"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    return "" if done.returncode == 0 else done.stderr.strip() or "unshare failed"


def name_of(number: int) -> str:
    """The name of a process; empty where it has just ended."""
    try:
        return Path(f"/proc/{number}/comm").read_text().strip()
    except OSError:
        return ""


@contextmanager
def started(folder: Folder) -> Iterator[Machine]:
    """The Debian of a folder, started by its own systemd, with no network, until the block ends."""
    log = PLACE / "console.log"
    with log.open("wb") as out:
        nspawn = subprocess.Popen(
            ["systemd-nspawn", f"--directory={folder.path}", "--boot", "--register=no", "--keep-unit",
             "--private-network", "--console=pipe", "--quiet"],
            stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.STDOUT,
        )  # fmt: skip
        try:
            children = Path(f"/proc/{nspawn.pid}/task/{nspawn.pid}/children")
            end = time.monotonic() + 60
            # The first child only makes the namespaces and ends; the machine's own first process is another.
            while not (
                found := [child for child in map(int, children.read_text().split()) if name_of(child) == "systemd"]
            ):
                assert nspawn.poll() is None, log.read_text(errors="replace")
                assert time.monotonic() < end, "the machine does not begin"
                time.sleep(0.05)
            machine = Machine(folder, found[0])
            machine.wait("systemd is up", machine.is_up, 60)
            yield machine
        finally:
            nspawn.terminate()
            try:
                nspawn.wait(timeout=30)
            except subprocess.TimeoutExpired:
                nspawn.kill()
                nspawn.wait()


if __name__ == "__main__":
    base(next((ROOT / "dist").glob("*.deb")))
