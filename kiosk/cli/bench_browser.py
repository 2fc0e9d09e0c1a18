"""Chromium with the exported site, beside the kiosk: its start, the memory of all its processes, another language.

A kiosk made of a browser would be this. It is measured from inside, by the browser's own times of painting, so
that nothing of what drives it is counted.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import cycle, islice
from pathlib import Path
from statistics import median, quantiles
from typing import TYPE_CHECKING

from kiosk.cli.bench_memory import MIB, held

if TYPE_CHECKING:
    from selenium.webdriver import Chrome

# The first start is left out: it makes the profile.
STARTS = 5
CHANGES = 50
# A browser is asked until its page has come, no longer than this, s.
PATIENCE = 30.0
# When the page that stands has first painted its words, ms of the epoch.
PAINTED = """
const done = arguments[arguments.length - 1];
(function look() {
    const [paint] = performance.getEntriesByName("first-contentful-paint");
    paint ? done(performance.timeOrigin + paint.startTime) : setTimeout(look, 5);
})();
"""
GO = "const now = performance.timeOrigin + performance.now(); location.href = arguments[0]; return now;"
WHERE = "return location.href"


def chromium(data: Path | None, start: dict[str, float]) -> dict[str, float]:
    """Figures by name with their unit; none where Chromium or what drives it is not installed."""
    from importlib.util import find_spec

    browser, driver = shutil.which("chromium"), shutil.which("chromedriver")
    if browser is None or driver is None or find_spec("selenium") is None:
        return {}
    starts, memory = [], []
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        site, profile = Path(folder) / "site", Path(folder) / "profile"
        where = ["--data", str(data)] if data else []
        subprocess.run([sys.executable, "-m", "kiosk", "export", str(site), *where], capture_output=True, check=True)
        pages = sorted(path.as_uri() for path in site.glob("*/*.html"))
        for number in range(STARTS + 1):
            begun = time.time() * 1000
            with _standing(browser, driver, profile, pages[0]) as (process, page):
                painted: float = page.execute_async_script(PAINTED)
                if number:
                    starts.append(painted - begun)
                    memory.append(held(process.pid) / MIB)
                changes = list(_changes(page, pages)) if number == STARTS else []
    return {
        "Chromium: start to the first painted words, ms": round(median(starts), 1),
        "Chromium: memory of all its processes, MiB": round(median(memory), 1),
        "Chromium: language change, median ms": round(median(changes), 1),
        "Chromium: language change, p99 ms": round(quantiles(changes, n=100)[98], 1),
        "start, times Chromium": round(start["ms"] / median(starts), 2),
        "memory, times Chromium": round(start["mib"] / median(memory), 2),
    }


def _changes(page: Chrome, pages: list[str]) -> Iterator[float]:
    """From the wish for the same page in another language to its first painted words, ms."""
    for other in islice(cycle([*pages[1:], pages[0]]), CHANGES):
        asked: float = page.execute_script(GO, other)
        until = time.monotonic() + PATIENCE
        while page.execute_script(WHERE) != other and time.monotonic() < until:
            time.sleep(0.005)
        painted: float = page.execute_async_script(PAINTED)
        yield painted - asked


@contextmanager
def _standing(
    browser: str, driver: str, profile: Path, address: str
) -> Iterator[tuple[subprocess.Popen[bytes], Chrome]]:
    """A browser in kiosk mode that shows an address, and what asks it."""
    from selenium import webdriver
    from selenium.webdriver.chrome.options import Options
    from selenium.webdriver.chrome.service import Service

    told = profile / "DevToolsActivePort"
    told.unlink(missing_ok=True)
    words = ["--headless=new", "--kiosk", "--window-size=1920,1080", "--disable-gpu", "--no-first-run"]
    # Its sandbox refuses root, as in a container.
    words += ["--no-sandbox"] if os.geteuid() == 0 else []
    call = [browser, *words, "--remote-debugging-port=0", f"--user-data-dir={profile}", address]
    process = subprocess.Popen(call, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        until = time.monotonic() + PATIENCE
        port = ""
        while not port and time.monotonic() < until:
            time.sleep(0.01)
            port = told.read_text().partition("\n")[0] if told.exists() else ""
        wanted = Options()
        wanted.debugger_address = f"127.0.0.1:{port}"
        page = webdriver.Chrome(options=wanted, service=Service(driver))
        page.set_script_timeout(PATIENCE)
        try:
            yield process, page
        finally:
            page.quit()
    finally:
        process.terminate()
        process.wait(PATIENCE)
