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
from collections.abc import Iterator
from pathlib import Path
from statistics import median, quantiles

from kiosk.cli.bench import environ_of
from kiosk.cli.lab.stand import places_of

TICKS = os.sysconf("SC_CLK_TCK")
MIB = 1 << 20
PAGE = os.sysconf("SC_PAGE_SIZE")
# How many languages the clinic with many leaflets has.
LANGUAGES = 20
STARTS = 5
# A browser is asked until its page has come, no longer than this, s.
PATIENCE = 30.0


def whole_of(args: argparse.Namespace, start: dict[str, float]) -> dict[str, float]:
    """Figures by name with their unit; those of Chromium only where it is installed."""
    found: dict[str, float] = {}
    found["idle CPU, % of one core"] = idle_cpu(args.idle, args.data)
    found |= moving(args.data)
    found |= many_pages(args.data, args.pages)
    found |= many_leaflets(args.data, args.most)
    found |= chromium(args.data, start)
    return found


def idle_cpu(seconds: int, data: Path | None) -> float:
    """What a kiosk that nobody touches takes of one core, its helpers included, %."""
    with _kiosk(data, ["run", "--windowed"]) as process:
        time.sleep(4.0)
        before, begun = _ticks(process.pid), time.monotonic()
        time.sleep(seconds)
        spent, took = _ticks(process.pid) - before, time.monotonic() - begun
        process.terminate()
        process.wait(20)
    return round(spent / TICKS / took * 100, 3)


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
    found: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        for count in sorted({1, min(100, most), most}):
            root = Path(folder) / str(count)
            _clinic_of(root, places_of(data).resources.parent, count)
            found[f"start with {count} leaflets of {LANGUAGES} languages, ms"] = _start(root)
    return found


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
    times = []
    environ = environ_of(root / "cache")
    for number in range(STARTS + 1):
        begun = time.monotonic()
        with _kiosk(root, ["run", "--first-frame", "--windowed"], environ) as process:
            said, _ = process.communicate(timeout=120)
        at = re.search(r"first frame at ([\d.]+)", said)
        if number and at:
            times.append((float(at[1]) - begun) * 1000)
    return round(median(times), 1)


def _kiosk(data: Path | None, words: list[str], environ: dict[str, str] | None = None) -> subprocess.Popen[str]:
    where = ["--data", str(data), "--clinic", str(data / "resources/clinic.toml")] if data else []
    return subprocess.Popen(
        [sys.executable, "-m", "kiosk", *words, *where],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environ,
    )  # fmt: skip


def _family(pid: int) -> Iterator[int]:
    """A process and all that it has started."""
    yield pid
    for thread in Path(f"/proc/{pid}/task").glob("*"):
        for child in (thread / "children").read_text().split():
            yield from _family(int(child))


def _ticks(pid: int) -> int:
    total = 0
    for one in _family(pid):
        fields = Path(f"/proc/{one}/stat").read_text().rpartition(")")[2].split()
        total += int(fields[11]) + int(fields[12])
    return total


def _held(pid: int) -> int:
    """The memory of a process and its offspring, each shared page counted by its share, bytes."""
    total = 0
    for one in _family(pid):
        found = re.search(r"^Pss:\s+(\d+)", Path(f"/proc/{one}/smaps_rollup").read_text(), re.MULTILINE)
        total += int(found[1]) * 1024 if found else 0
    return total


def chromium(data: Path | None, start: dict[str, float]) -> dict[str, float]:
    """Chromium with the exported site, headless: its start, the memory of all its processes, a change of language."""
    browser = shutil.which("chromium")
    if browser is None:
        return {}
    from importlib.util import find_spec

    if find_spec("selenium") is None or find_spec("kiosk.cli.export") is None:
        return {}
    from selenium import webdriver
    from selenium.webdriver.chrome.options import Options
    from selenium.webdriver.chrome.service import Service

    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder) / "site"
        where = ["--data", str(data)] if data else []
        subprocess.run([sys.executable, "-m", "kiosk", "export", str(site), *where], capture_output=True, check=True)
        pages = sorted(site.rglob("*.html"))
        first = next((path for path in pages if path.name == "index.html"), pages[0])
        wanted = Options()
        for word in ("--headless=new", "--kiosk", "--no-sandbox", "--window-size=1920,1080", "--disable-gpu"):
            wanted.add_argument(word)
        wanted.binary_location = browser
        begun = time.monotonic()
        driver = webdriver.Chrome(options=wanted, service=Service(shutil.which("chromedriver")))
        try:
            driver.get(first.as_uri())
            driver.get_screenshot_as_png()
            started = (time.monotonic() - begun) * 1000
            pid = driver.service.process.pid
            held = _held(pid) / MIB
            times = []
            for path in (pages * 5)[:50]:
                begun = time.perf_counter()
                driver.get(path.as_uri())
                times.append((time.perf_counter() - begun) * 1000)
        finally:
            driver.quit()
    return {
        "Chromium: start to the first picture, ms": round(started, 1),
        "Chromium: memory of all its processes, MiB": round(held, 1),
        "Chromium: another page or language, p99 ms": round(quantiles(times, n=100)[98], 1),
        "start, times Chromium": round(start["ms"] / started, 2),
        "memory, times Chromium": round(start["mib"] / held, 2),
    }
