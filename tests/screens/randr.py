"""A display whose screens are plugged in, unplugged and turned: Xorg with its dummy driver, which needs no hardware.

``with display() as desk`` gives a desk with one screen and a window manager; ``desk.picture()`` is what stands on it.
"""

from __future__ import annotations

import ctypes
import os
import re
import subprocess
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

Size = tuple[int, int]
# Outputs by the names that the dummy driver gives them.
FIRST, SECOND = "DUMMY0", "DUMMY1"
# Only so that a server that hangs cannot hold up the tests, s.
PATIENCE = 30
# Nothing of this machine is looked for: no graphics card, no keyboard, no virtual terminal.
SETTINGS = """
Section "ServerFlags"
    Option "AutoAddDevices" "false"
    Option "AutoAddGPU" "false"
    Option "DontVTSwitch" "true"
EndSection
Section "Device"
    Identifier "memory"
    Driver "dummy"
    VideoRam 65536
EndSection
Section "Screen"
    Identifier "screen"
    Device "memory"
    DefaultDepth 24
    SubSection "Display"
        Depth 24
        Virtual 4096 2160
    EndSubSection
EndSection
"""
ALL_PLANES, Z_PIXMAP = ctypes.c_ulong(-1), 2


class _Image(ctypes.Structure):
    """The beginning of Xlib's XImage."""

    _fields_ = (
        ("width", ctypes.c_int), ("height", ctypes.c_int), ("xoffset", ctypes.c_int), ("format", ctypes.c_int),
        ("data", ctypes.c_void_p), ("byte_order", ctypes.c_int), ("bitmap_unit", ctypes.c_int),
        ("bitmap_bit_order", ctypes.c_int), ("bitmap_pad", ctypes.c_int), ("depth", ctypes.c_int),
        ("bytes_per_line", ctypes.c_int),
    )  # fmt: skip


@dataclass(frozen=True)
class Picture:
    """What stands on a display: 32 bits a pixel, blue first."""

    width: int
    height: int
    line: int
    pixels: bytes

    def pixel(self, x: int, y: int) -> str:
        """The colour of one place, such as F6F2EA."""
        at = y * self.line + x * 4
        return self.pixels[at : at + 3][::-1].hex().upper()

    def colours(self) -> Counter[str]:
        """How often each colour stands, of every 61st pixel."""
        whole = memoryview(self.pixels).cast("I")[::61].tolist()
        return Counter(f"{pixel & 0xFFFFFF:06X}" for pixel in whole)


class Glass:
    """The eyes in front of an X display: they read what the server shows, whoever drew it."""

    def __init__(self, name: str) -> None:
        self._x = ctypes.CDLL("libX11.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
        self._x.XGetImage.restype = ctypes.POINTER(_Image)
        self._x.XGetImage.argtypes = [
            ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_int, ctypes.c_uint, ctypes.c_uint, ctypes.c_ulong,
            ctypes.c_int,
        ]  # fmt: skip
        self._x.XGetGeometry.argtypes = [ctypes.c_void_p, ctypes.c_ulong, *[ctypes.c_void_p] * 7]
        for function in (self._x.XDestroyImage, self._x.XCloseDisplay):
            function.argtypes = [ctypes.c_void_p]
        self._display = self._x.XOpenDisplay(name.encode())
        assert self._display, f"no X server answers on {name}"

    def picture(self) -> Picture:
        """What stands on the display now."""
        root = self._x.XDefaultRootWindow(self._display)
        ignored, wide, high = ctypes.c_ulong(), ctypes.c_uint(), ctypes.c_uint()
        places = [ctypes.byref(part) for part in (ignored, ctypes.c_int(), ctypes.c_int(), wide, high)]
        self._x.XGetGeometry(self._display, root, *places, ctypes.byref(ctypes.c_uint()), ctypes.byref(ctypes.c_uint()))
        image = self._x.XGetImage(self._display, root, 0, 0, wide, high, ALL_PLANES, Z_PIXMAP)
        found = image.contents
        pixels = ctypes.string_at(found.data, found.bytes_per_line * found.height)
        made = Picture(found.width, found.height, found.bytes_per_line, pixels)
        self._x.XDestroyImage(image)
        return made

    def close(self) -> None:
        """Look no more."""
        self._x.XCloseDisplay(self._display)


@dataclass
class Desk:
    """A display with its screens; ``name`` goes into DISPLAY."""

    name: str
    known: set[str] = field(default_factory=set)

    @cached_property
    def glass(self) -> Glass:
        """Eyes in front of it."""
        return Glass(self.name)

    def picture(self) -> Picture:
        """What stands on it now."""
        return self.glass.picture()

    def run(self, *words: str) -> str:
        """A command of this machine on this display; what it said."""
        done = subprocess.run(
            words,
            env=os.environ | {"DISPLAY": self.name},
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
        assert done.returncode == 0, f"{' '.join(words)}\n{done.stderr}"
        return done.stdout

    def plug(self, size: Size, output: str = FIRST, millimetres: Size | None = None, beside: str = "") -> None:
        """A screen of a size comes, or the one that is there takes that size; ``beside``: right of another output."""
        mode = f"{size[0]}x{size[1]} of the tests"
        if f"{output} {mode}" not in self.known:
            if mode not in self.known:
                self.run("xrandr", "--newmode", mode, *_timings(size))
                self.known.add(mode)
            self.run("xrandr", "--addmode", output, mode)
            self.known.add(f"{output} {mode}")
        where = ("--right-of", beside) if beside else ("--pos", "0x0")
        self.run("xrandr", "--output", output, "--mode", mode, *where)
        if millimetres:
            self.run("xrandr", "--fbmm", f"{millimetres[0]}x{millimetres[1]}")

    def unplug(self, output: str = FIRST) -> None:
        """A screen goes."""
        self.run("xrandr", "--output", output, "--off")

    def screens(self) -> dict[str, Size]:
        """The screens that are lit, with their sizes."""
        found = re.findall(r"^(\S+) (?:dis)?connected (?:primary )?(\d+)x(\d+)\+", self.run("xrandr"), re.MULTILINE)
        return {name: (int(wide), int(high)) for name, wide, high in found}

    def touch(self, x: int, y: int) -> None:
        """Touch a place, px."""
        self.run("xdotool", "mousemove", str(x), str(y), "click", "1")


def _timings(size: Size) -> tuple[str, ...]:
    """Timings that no monitor needs: 60 pictures a second and hardly any blanking."""
    wide, high = size
    across, down = (wide + 8, wide + 16, wide + 24), (high + 1, high + 2, high + 4)
    clock = across[-1] * down[-1] * 60 / 1e6
    return (f"{clock:.2f}", *map(str, (wide, *across, high, *down)))


@contextmanager
def display(size: Size = (1024, 768), folder: Path | None = None, manager: str = "openbox") -> Iterator[Desk]:
    """A display as long as the block lasts; the server's own log goes into the folder, and ``manager`` may be none."""
    import tempfile

    with tempfile.TemporaryDirectory() as made:
        place = folder or Path(made)
        settings, log = place / "xorg.conf", place / "xorg.log"
        settings.write_text(SETTINGS, "utf-8")
        reads, writes = os.pipe()
        call = ["Xorg", "-displayfd", str(writes), "-config", os.fspath(settings), "-logfile", os.fspath(log),
                "-noreset", "-nolisten", "tcp", "-ac", "-s", "0"]  # fmt: skip
        server = subprocess.Popen(call, pass_fds=[writes], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(writes)
        running = [server]
        try:
            with os.fdopen(reads) as answer:
                number = answer.readline().strip()
            assert number, log.read_text("utf-8", "replace") if log.exists() else "Xorg does not start"
            desk = Desk(f":{number}")
            desk.plug(size)
            if manager:
                running.append(subprocess.Popen([manager], env=os.environ | {"DISPLAY": desk.name, "HOME": made},
                                                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))  # fmt: skip
                _wait_for_manager(desk)
            yield desk
            desk.glass.close()
        finally:
            for process in reversed(running):
                process.terminate()
                process.wait(timeout=PATIENCE)


def _wait_for_manager(desk: Desk) -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        done = subprocess.run(
            ["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"], env=os.environ | {"DISPLAY": desk.name},
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        if "window id" in done.stdout:
            return
        time.sleep(0.05)
    raise AssertionError("the window manager does not start")
