"""A kiosk as a machine runs it: its own process on a real X server, a service manager that starts it again, and eyes.

``Machine`` is what systemd is to the installed kiosk (its real units run in tests/deploy): it listens to the heartbeat,
kills a kiosk that hangs and starts one that ended. ``Vigil`` looks at the pixels all the while.
"""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.cli.asking import ROOT, environment
from tests.screens.randr import Desk, Glass, Picture, display

# What issue and field demand of every fault, s.
USEFUL_WITHIN, BLANK_AT_MOST = 10.0, 5.0
PAPER, ACCENT, RED = "F6F2EA", "003F46", "6E0710"
CLINIC = ROOT / "resources/clinic.toml"
# How often the eyes look, s.
LOOK = 0.1
# The service manager starts a kiosk again after this time, and kills one that says nothing for so long, s.
REST, SILENCE = 0.5, 3.0
# `make faults` keeps its figures here for the table of docs/faults.md.
FIGURES = os.environ.get("KIOSK_FAULT_FIGURES", "")


def is_useful(picture: Picture) -> bool:
    """Whether a visit or the sorry screen stands: paper, and the accent of the one or the red of the other."""
    found = picture.colours()
    whole = sum(found.values())
    return found[PAPER] > whole * 0.05 and (found[ACCENT] > whole * 0.003 or found[RED] > whole * 0.003)


def is_blank(picture: Picture) -> bool:
    """Whether one colour is nearly all there is."""
    found = picture.colours()
    return found.most_common(1)[0][1] > sum(found.values()) * 0.97


@dataclass(frozen=True)
class Sight:
    """What was seen since a fault: when it was useful, for good, and the longest time of a blank screen, s."""

    useful: float | None
    blank: float


class Vigil(threading.Thread):
    """Eyes that look at a display all the time, with a connection of their own."""

    def __init__(self, name: str) -> None:
        super().__init__(daemon=True)
        self._glass = Glass(name)
        self._seen: list[tuple[float, bool, bool]] = []
        self._over = threading.Event()

    def run(self) -> None:
        """Look until it is over."""
        while not self._over.wait(LOOK):
            picture = self._glass.picture()
            self._seen.append((time.monotonic(), is_useful(picture), is_blank(picture)))

    def end(self) -> None:
        """Look no more."""
        self._over.set()
        self.join()
        self._glass.close()

    @property
    def useful(self) -> bool:
        """Whether a useful screen stood at the last look."""
        return bool(self._seen) and self._seen[-1][1]

    def since(self, moment: float) -> Sight:
        """What was seen from a moment on."""
        seen = [(at, useful, blank) for at, useful, blank in self._seen if at >= moment]
        bad = [number for number, (_, useful, _) in enumerate(seen) if not useful]
        first = bad[-1] + 1 if bad else 0
        longest, begun = 0.0, None
        for at, _, blank in seen:
            begun = (at if begun is None else begun) if blank else None
            longest = max(longest, at - begun if begun is not None else 0.0)
        return Sight(None if first >= len(seen) else seen[first][0] - moment, longest)


@dataclass
class Machine:
    """A kiosk on a display, with whatever starts it again."""

    home: Path
    desk: Desk
    more: dict[str, str] = field(default_factory=dict)
    clinic: Path = CLINIC
    words: tuple[str, ...] = ()
    inside: tuple[str, ...] = ()
    vigil: Vigil = field(init=False)

    def __post_init__(self) -> None:
        self.log = self.home / "kiosk.log"
        self.process: subprocess.Popen[bytes] | None = None
        self._over = threading.Event()
        self._heard = 0.0
        self._ear = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._ear.bind(os.fspath(self.home / "notify"))
        self._ear.settimeout(0.1)
        self.vigil = Vigil(self.desk.name)
        self._keeper = threading.Thread(target=self._keep, daemon=True)

    def say(self, what: str) -> None:
        """A line of the service manager in the same log."""
        with self.log.open("a", encoding="utf-8") as out:
            out.write(f"manager: {what}\n")

    def said(self) -> str:
        """The whole log."""
        return self.log.read_text("utf-8", "replace") if self.log.exists() else ""

    def start(self) -> float:
        """Start it, and everything that looks on; the moment."""
        self.vigil.start()
        moment = time.monotonic()
        self._launch()
        self._keeper.start()
        return moment

    def _launch(self) -> None:
        env = environment(self.home, **self.more) | {
            "QT_QPA_PLATFORM": "xcb", "DISPLAY": self.desk.name, "NOTIFY_SOCKET": os.fspath(self.home / "notify"),
            "WATCHDOG_USEC": str(int(SILENCE * 1e6)),
        }  # fmt: skip
        call = [*self.inside, sys.executable, "-m", "kiosk", "run", "--clinic", os.fspath(self.clinic), *self.words]
        with self.log.open("ab") as out:
            self.process = subprocess.Popen(call, cwd=self.home, env=env, stdout=out, stderr=out)
        # The first words may take a while.
        self._heard = time.monotonic() + 15

    def _keep(self) -> None:
        while not self._over.is_set():
            try:
                self._ear.recv(100)
                self._heard = time.monotonic()
            except TimeoutError:
                pass
            process = self.process
            assert process is not None
            code = process.poll()
            if code is None and time.monotonic() - self._heard > SILENCE:
                self.say("watchdog: the kiosk paints no more, killed")
                process.kill()
                code = process.wait()
            if code is not None and not self._over.is_set():
                self.say(f"the kiosk ended by signal {-code}" if code < 0 else f"the kiosk ended with {code}")
                time.sleep(REST)
                self._launch()

    def end(self) -> None:
        """Stop all of it."""
        self._over.set()
        if self._keeper.ident:
            self._keeper.join()
        if self.process is not None:
            self.process.kill()
            self.process.wait()
        if self.vigil.ident:
            self.vigil.end()
        self._ear.close()

    def wait(self, what: str, holds: Callable[[], object], seconds: float = 20.0) -> None:
        """Wait until something holds."""
        end = time.monotonic() + seconds
        while not holds():
            assert time.monotonic() < end, f"not within {seconds:.0f} s: {what}\n{self.said()[-3000:]}"
            time.sleep(0.05)

    def stands(self) -> None:
        """Wait until it stands."""
        self.wait("a useful screen", lambda: self.vigil.useful, 30)

    def judge(self, fault: str, moment: float, *causes: str, settle: float = 2.0) -> Sight:
        """A useful screen within ten seconds of a fault, never five seconds blank, and a log line for the cause."""
        self.wait("a useful screen", lambda: self.vigil.since(moment).useful is not None, 30)
        time.sleep(settle)
        seen, log = self.vigil.since(moment), self.said()
        lines = [next((line for line in log.splitlines() if cause in line), "") for cause in causes]
        assert all(lines), f"{fault}: the log names no {causes}\n{log[-3000:]}"
        assert "Traceback" not in log, log[-3000:]
        assert seen.useful is not None, f"{fault}: no useful screen"
        assert seen.useful < USEFUL_WITHIN, f"{fault}: a useful screen only after {seen.useful:.1f} s"
        assert seen.blank < BLANK_AT_MOST, f"{fault}: blank for {seen.blank:.1f} s"
        if FIGURES:
            row = {"fault": fault, "useful": round(seen.useful, 1), "blank": round(seen.blank, 1), "line": lines[0],
                   "test": os.environ.get("PYTEST_CURRENT_TEST", "").split(" ")[0]}  # fmt: skip
            with Path(FIGURES).open("a", encoding="utf-8") as out:
                out.write(json.dumps(row) + "\n")
        return seen

    def voices(self) -> list[int]:
        """The processes that read aloud; a question to the printer may run beside them."""
        assert self.process is not None
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()
        return [int(child) for child in children if b"kiosk.voice" in _words(child)]

    def beats(self) -> bool:
        """Whether the heart has been heard, so that its silence would be noticed."""
        return self._heard <= time.monotonic()

    def kill(self, what: signal.Signals) -> float:
        """Send the kiosk a signal; the moment."""
        assert self.process is not None
        moment = time.monotonic()
        self.process.send_signal(what)
        return moment


def _words(process: str) -> list[bytes]:
    """The words a process was called with; none where it has ended since."""
    try:
        return Path(f"/proc/{process}/cmdline").read_bytes().split(b"\0")
    except OSError:
        return []


@contextmanager
def machine(
    home: Path, desk: Desk, clinic: Path = CLINIC, words: tuple[str, ...] = (), **more: str
) -> Iterator[Machine]:
    """A machine as long as the block lasts; the kiosk in it is not yet started."""
    home.mkdir(parents=True, exist_ok=True)
    made = Machine(home, desk, dict(more), clinic, words)
    try:
        yield made
    finally:
        made.end()


__all__ = ["Machine", "Sight", "Vigil", "display", "is_blank", "is_useful", "machine"]
