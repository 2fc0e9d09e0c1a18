"""What takes minutes to measure: idling, moving, ten thousand pages, a thousand leaflets, Chromium beside it all."""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from kiosk.cli.bench import EMPTY, environ_of
from kiosk.cli.bench_browser import chromium
from kiosk.cli.bench_memory import MIB, held, ticks
from kiosk.cli.lab.stand import places_of

TICKS = os.sysconf("SC_CLK_TCK")
# How many languages the clinic with many leaflets has.
LANGUAGES = 20
STARTS = 9
# A kiosk that nobody touches has made its helper ready by then, s.
WARM_SECONDS = 4.0
WAKING = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
app = QGuiApplication(sys.argv)
engine = QQmlApplicationEngine()
engine.load(sys.argv[1])
timer = QTimer(interval=1000)
timer.timeout.connect(lambda: None)
timer.start()
app.exec()
"""


def whole_of(args: argparse.Namespace, start: dict[str, float]) -> dict[str, float]:
    """Figures by name with their unit; those of Chromium only where it is installed."""
    found: dict[str, float] = {}
    found |= idle(args.idle, args.data)
    found |= moving(args.data)
    found |= many_pages(args.data, args.pages)
    found |= many_leaflets(args.data, args.most)
    found |= chromium(args.data, start)
    return found


def idle(seconds: int, data: Path | None) -> dict[str, float]:
    """What a kiosk that nobody touches takes of one core, and its memory, its helpers included.

    Beside it an empty window that does nothing once a second: what waking costs on this machine.
    """
    with tempfile.TemporaryDirectory() as folder:
        empty = Path(folder) / "Empty.qml"
        empty.write_text(EMPTY, "utf-8")
        waking = subprocess.Popen([sys.executable, "-c", WAKING, str(empty)], stderr=subprocess.DEVNULL)
        with waking, _kiosk(data, ["run", "--windowed"]) as kiosk:
            both: tuple[subprocess.Popen[Any], ...] = (kiosk, waking)
            time.sleep(WARM_SECONDS)
            before, begun = [ticks(one.pid) for one in both], time.monotonic()
            time.sleep(seconds)
            took = time.monotonic() - begun
            spent = [ticks(one.pid) - was for one, was in zip(both, before, strict=True)]
            memory = held(kiosk.pid)
            for one in both:
                one.terminate()
                one.wait(20)
    shares = [round(one / TICKS / took * 100, 3) for one in spent]
    return {
        "idle CPU, % of one core": shares[0],
        "idle CPU of an empty window that wakes each second, %": shares[1],
        "memory of a kiosk and its helpers, MiB": round(memory / MIB, 1),
    }


def moving(data: Path | None) -> dict[str, float]:
    """From the beginning of a frame to its end while a page slides in, ms."""
    from kiosk.cli.lab.stand import standing

    with standing(data) as stand:
        begun: list[float] = []
        frames: list[float] = []
        stand.window.afterAnimating.connect(lambda: begun.append(time.perf_counter()))
        stand.window.frameSwapped.connect(lambda: frames.append((time.perf_counter() - begun[-1]) * 1000))
        stops = len(stand.kiosk.stop_names())
        for number in range(20):
            stand.kiosk.openStop(number % stops)
            until = time.monotonic() + 0.25
            while time.monotonic() < until:
                stand.application.processEvents()
            stand.settle()
    return {
        "frame while moving, median ms": round(median(frames), 1),
        "frame while moving, p99 ms": round(quantiles(frames, n=100)[98], 1),
    }


def many_pages(data: Path | None, pages: int) -> dict[str, float]:
    """The memory at the start and after so many page changes, MiB."""
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from kiosk.cli.lab.stand import standing\n"
        "from kiosk.cli.lab.watch import resident\n"
        "data = Path(sys.argv[2]) if sys.argv[2] else None\n"
        "with standing(data, warm=False) as stand:\n"
        "    begun, stops = resident(), len(stand.kiosk.stop_names())\n"
        "    for number in range(int(sys.argv[1])):\n"
        "        stand.kiosk.openStop(number % stops); stand.draw()\n"
        "    print('memory', begun, resident())\n"
    )
    call = [sys.executable, "-c", code, str(pages), str(data or "")]
    done = subprocess.run(call, capture_output=True, text=True, check=True)
    held = re.search(r"memory (\d+) (\d+)", done.stdout)
    assert held
    return {
        "memory at the start, MiB": round(int(held[1]) / MIB, 1),
        f"memory after {pages} pages, MiB": round(int(held[2]) / MIB, 1),
    }


def many_leaflets(data: Path | None, most: int) -> dict[str, float]:
    """The start to the first frame with 1, 100 and 1,000 leaflets of 20 languages, ms."""
    counts = sorted({1, min(100, most), most})
    times: dict[int, list[float]] = {count: [] for count in counts}
    with tempfile.TemporaryDirectory() as folder:
        for count in counts:
            _clinic_of(Path(folder) / str(count), places_of(data).resources.parent, count)
        # In turn, so that a busy moment of the machine meets all of them; the first round is left out.
        for number in range(STARTS + 1):
            for count in counts:
                took = _start(Path(folder) / str(count))
                if number:
                    times[count].append(took)
    middle = {count: median(times[count]) for count in counts}
    found = {f"start with {count} leaflets of {LANGUAGES} languages, ms": round(middle[count], 1) for count in counts}
    return found | {f"start with {most} leaflets, times one": round(middle[most] / middle[1], 2)}


def _clinic_of(root: Path, source: Path, count: int) -> None:
    """A copy of the data with so many leaflets and twenty languages."""
    shutil.copytree(source / "resources", root / "resources")
    shutil.copytree(source / "translations", root / "translations")
    leaflets = root / "resources/leaflets"
    first = min(path for path in leaflets.iterdir() if path.is_dir())
    for number in range(1, count):
        shutil.copytree(first, leaflets / f"{first.name}-{number:04}")
    table = root / "resources/languages.toml"
    text = table.read_text("utf-8")
    spanish = re.search(r"^es = (\{.*\})$", text, re.MULTILINE)
    assert spanish
    words = (root / "translations/es.ts").read_text("utf-8")
    offered = len(re.findall(r"^\w+ = \{(?!.*in_work)", text, re.MULTILINE))
    for number in range(LANGUAGES - offered):
        code = f"q{chr(97 + number)}"
        row = re.sub(r'endonym = ".*?"', f'endonym = "Q {number}"', spanish[1])
        text += f"\n{code} = {row}\n"
        (root / f"translations/{code}.ts").write_text(re.sub('language="es', f'language="{code}', words), "utf-8")
    table.write_text(text, "utf-8")


def _start(root: Path) -> float:
    """One start to its first frame, ms."""
    begun = time.monotonic()
    with _kiosk(root, ["run", "--first-frame", "--windowed"], environ_of(root / "cache")) as process:
        said, _ = process.communicate(timeout=120)
    at = re.search(r"first frame at ([\d.]+)", said)
    if at is None:
        raise SystemExit(f"The kiosk has not drawn its first frame with the data of {root}.")
    return (float(at[1]) - begun) * 1000


def _kiosk(data: Path | None, words: list[str], environ: dict[str, str] | None = None) -> subprocess.Popen[str]:
    where = ["--data", str(data), "--clinic", str(data / "resources/clinic.toml")] if data else []
    return subprocess.Popen(
        [sys.executable, "-m", "kiosk", *words, *where],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environ,
    )  # fmt: skip
