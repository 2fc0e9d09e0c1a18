"""A screen and hands for a machine: an X server in the machine's own network, whose memory the test reads."""

from __future__ import annotations

import mmap
import os
import struct
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

NAME = ":77"


@dataclass
class Screen:
    """What a person sees, read from the X server's memory, and what their hands do."""

    inside: tuple[str, ...]
    memory: Path
    name: str

    def colours(self, right: int = 0, bottom: int = 0) -> set[str]:
        """The colours on the screen, or right of and below a place; every seventh pixel is looked at."""
        with self.memory.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as whole:
            head = struct.unpack(">25I", whole[:100])
            size, entries, high, line = head[0], head[19], head[5], head[12]
            begin = size + entries * 12
            pixels = whole[begin : begin + high * line]
        # 32 bits a pixel, blue first.
        rows = (pixels[begin + right * 4 : begin + line] for begin in range(bottom * line, high * line, line))
        part = b"".join(rows)
        return {part[at : at + 3][::-1].hex().upper() for at in range(0, len(part) - 3, 28)}

    def hands(self, *words: str) -> str:
        """A key, or a touch at a place."""
        done = subprocess.run(
            [*self.inside, "xdotool", *words], env=os.environ | {"DISPLAY": self.name}, capture_output=True, text=True,
            timeout=30, check=True,
        )  # fmt: skip
        return done.stdout

    def touch(self, x: int, y: int) -> None:
        """Touch a place, px."""
        self.hands("mousemove", str(x), str(y), "click", "1")

    def hold(self, x: int, y: int, seconds: float) -> None:
        """Rest a finger on a place, px."""
        self.hands("mousemove", str(x), str(y), "mousedown", "1", "sleep", str(seconds), "mouseup", "1")


@contextmanager
def screen(inside: tuple[str, ...] = (), size: tuple[int, int] = (1024, 768), name: str = NAME) -> Iterator[Screen]:
    """A screen as long as the block lasts; ``inside`` are the words that bring a command into the machine's network."""
    with tempfile.TemporaryDirectory() as folder:
        server = subprocess.Popen(
            [*inside, "Xvfb", name, "-screen", "0", f"{size[0]}x{size[1]}x24", "-ac", "-noreset", "-nolisten", "tcp",
             "-fbdir", folder], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        try:
            made = Screen(inside, Path(folder) / "Xvfb_screen0", name)
            end = time.monotonic() + 20
            while time.monotonic() < end:
                try:
                    made.hands("getdisplaygeometry")
                    break
                except subprocess.CalledProcessError:
                    time.sleep(0.1)
            yield made
        finally:
            server.terminate()
            server.wait()
