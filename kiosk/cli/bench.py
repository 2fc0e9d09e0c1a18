"""Measure the kiosk beside its floor: an empty Qt Quick window, started and measured in the same run."""

from __future__ import annotations

import argparse
import json
import os
import platform
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median

from kiosk.cli import options

EMPTY = """import QtQuick
import QtQuick.Controls.Basic
ApplicationWindow { width: 1920; height: 1080; visible: true; color: "#F6F2EA" }
"""
# What every kiosk in QML has to pay: Python, Qt, an engine, one window.
FLOOR = """
import sys
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuickControls2 import QQuickStyle
QQuickStyle.setStyle("Basic")
app = QGuiApplication(sys.argv)
engine = QQmlApplicationEngine()
engine.load(sys.argv[1])
import time
def drawn():
    print("first frame at", time.monotonic())
    app.quit()
engine.rootObjects()[0].frameSwapped.connect(drawn)
app.exec()
"""
PEAK = "\nimport resource\nprint('peak', resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)\n"
KIOSK = "import sys\nfrom kiosk.__main__ import main\nmain(sys.argv[1:])\n"


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `kiosk bench` to the command line."""
    parser = subparsers.add_parser(
        "bench", help="measure start, changes and memory",
        description="Cold start to the first drawn frame, page, language, size and contrast change, the first "
        "word that is heard, and memory, beside an empty Qt Quick window measured in the same run.",
        epilog="Example: kiosk bench --json",
    )  # fmt: skip
    options.add_data(parser)
    parser.add_argument("--json", action="store_true", help="for programs")
    parser.add_argument("--starts", type=options.at_least(1), default=21, help="how many starts of each (default 21)")
    parser.add_argument(
        "--changes", type=options.at_least(2), default=200, help="how many changes of each kind (default 200)"
    )
    parser.add_argument("--steps", action="store_true", help="also what the time to the first frame is made of")
    parser.add_argument(
        "--whole", action="store_true",
        help="also idle CPU, moving frames, memory after many pages, many leaflets, Chromium with the exported site",
    )  # fmt: skip
    parser.add_argument("--idle", type=options.at_least(1), default=60, help="seconds of idling (default 60)")
    parser.add_argument("--pages", type=options.at_least(1), default=10_000, help="page changes (default 10000)")
    parser.add_argument("--most", type=options.at_least(1), default=1000, help="most leaflets (default 1000)")
    parser.set_defaults(run=run)


@dataclass(frozen=True, slots=True)
class Result:
    """Figures: times in ms, memory in MiB, ratios to the empty window; that of the start is taken pair by pair."""

    machine: dict[str, str]
    starts: dict[str, dict[str, float]]
    ratios: dict[str, float]
    steps: dict[str, float]
    changes: dict[str, dict[str, float]]
    whole: dict[str, float]


def run(args: argparse.Namespace) -> int:
    """Measures and prints a table, or JSON."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    if args.data and not (args.data / "resources").is_dir():
        print(f"{args.data} holds no resources/ folder.", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as folder:
        empty = Path(folder) / "Empty.qml"
        empty.write_text(EMPTY, "utf-8")
        floor = [sys.executable, "-c", FLOOR + PEAK, str(empty)]
        data = ["--data", str(args.data)] if args.data else []
        kiosk = [sys.executable, "-c", KIOSK + PEAK, "run", "--first-frame", *data]
        starts, ratios = _starts({"empty window": floor, "kiosk": kiosk}, args.starts, Path(folder))
    steps: dict[str, float] = {}
    if args.steps:
        from kiosk.cli.bench_steps import steps_of

        steps = steps_of(args.starts, args.data)
    # Qt reads the environment when it is loaded, so it is loaded only now.
    from kiosk.cli.bench_changes import changes_of

    changes = changes_of(args)
    whole: dict[str, float] = {}
    if args.whole:
        from kiosk.cli.bench_whole import whole_of

        whole = whole_of(args, starts["kiosk"])
    result = Result(_machine(), starts, ratios, steps, changes, whole)
    print(json.dumps(asdict(result), indent=1) if args.json else "\n".join(_table(result)))
    return 0


def _machine() -> dict[str, str]:
    return {
        "python": platform.python_version(),
        "cores": str(os.cpu_count()),
        "backend": os.environ["QT_QUICK_BACKEND"],
        "platform": os.environ["QT_QPA_PLATFORM"],
    }


def environ_of(cache: Path) -> dict[str, str]:
    """The surroundings of a start that is measured: what is kept between starts is kept, and by this bench alone."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return kept | {"XDG_CACHE_HOME": os.fspath(cache)}


def _starts(
    calls: dict[str, list[str]], count: int, cache: Path
) -> tuple[dict[str, dict[str, float]], dict[str, float]]:
    """Wall time from exec to the first frame, ms, and peak memory, MiB, and the kiosk's ratios to the empty window.

    The two start in turn, and the first round is left out. A machine that slows down for a while slows both starts of
    a round, so the ratio of a start is the median over the rounds.
    """
    environ = environ_of(cache)
    times: dict[str, list[float]] = {name: [] for name in calls}
    peaks: dict[str, list[float]] = {name: [] for name in calls}
    for number in range(count + 1):
        for name, call in calls.items():
            begun = time.monotonic()
            done = subprocess.run(call, capture_output=True, text=True, check=True, env=environ)
            said = dict(re.findall(r"(first frame at|peak) ([0-9.]+)", done.stdout))
            if number:
                times[name].append((float(said["first frame at"]) - begun) * 1000)
                peaks[name].append(float(said["peak"]) / 1024)
    starts = {name: {"ms": round(median(times[name]), 1), "mib": round(median(peaks[name]), 1)} for name in calls}
    return starts, {"start": _ratio(times), "memory": _ratio(peaks)}


def _ratio(figures: dict[str, list[float]]) -> float:
    rounds = zip(figures["kiosk"], figures["empty window"], strict=True)
    return round(median(kiosk / floor for kiosk, floor in rounds), 2)


def _table(result: Result) -> Iterator[str]:
    machine, ratios = result.machine, result.ratios
    yield f"Python {machine['python']}, {machine['cores']} cores, {machine['backend']} renderer, {machine['platform']}"
    yield ""
    yield f"{'start to first frame':<24}{'ms':>8}{'MiB':>8}"
    for name, row in result.starts.items():
        yield f"{name:<24}{row['ms']:>8}{row['mib']:>8}"
    yield f"{'times the empty window':<24}{ratios['start']:>8}{ratios['memory']:>8}"
    yield ""
    if result.steps:
        yield f"{'a start is made of':<40}{'ms':>8}"
        for name, figure in result.steps.items():
            yield f"{name:<40}{figure:>8}"
        yield ""
    yield f"{'change to drawn frame':<24}{'median':>8}{'p95':>8}{'p99':>8}{'count':>8}"
    for name, row in result.changes.items():
        yield f"{name:<24}{row['median']:>8}{row['p95']:>8}{row['p99']:>8}{row['count']:>8}"
    if result.whole:
        yield ""
    for name, figure in result.whole.items():
        yield f"{name:<56}{figure:>10}"
