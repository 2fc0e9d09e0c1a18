"""The kiosk over a real accessibility bus: what a screen reader of another process finds, and does."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

# Debian's own Python: the bindings of the bus are a package of the system.
SYSTEM_PYTHON = "/usr/bin/python3"
READER = Path(__file__).with_name("bus_reader.py")
INSIDE = """
set -eu
/usr/libexec/at-spi-bus-launcher --launch-immediately &
launcher=$!
"$1" -m kiosk run --windowed --size 1280x800 >"$4" 2>&1 &
kiosk=$!
trap 'kill $kiosk $launcher 2>/dev/null; wait $kiosk 2>/dev/null || true' EXIT
"$2" "$3"
"""


@contextmanager
def display() -> Iterator[str]:
    """An X server on a number that it chose itself."""
    reads, writes = os.pipe()
    call = ["Xvfb", "-displayfd", str(writes), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    process = subprocess.Popen(call, pass_fds=[writes], stderr=subprocess.DEVNULL)
    os.close(writes)
    try:
        with open(reads) as numbers:
            yield f":{numbers.readline().strip()}"
    finally:
        process.terminate()
        process.wait()


def test_a_screen_reader_finds_the_screens_and_uses_them(tmp_path: Path) -> None:
    runtime, log = tmp_path / "runtime", tmp_path / "kiosk.log"
    runtime.mkdir(mode=0o700)
    with display() as name:
        environ = {key: value for key, value in os.environ.items() if key not in {"DBUS_SESSION_BUS_ADDRESS"}} | {
            "DISPLAY": name,
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "XDG_RUNTIME_DIR": str(runtime),
            "XDG_CACHE_HOME": str(tmp_path / "cache"),
            "XDG_DATA_DIRS": "/usr/share",
            "NO_AT_BRIDGE": "0",
        }
        call = ["dbus-run-session", "--", "bash", "-c", INSIDE, "inside", sys.executable, SYSTEM_PYTHON]
        done = subprocess.run(
            [*call, str(READER), str(log)], env=environ, capture_output=True, text=True, timeout=60, check=False
        )
    said = log.read_text() if log.is_file() else ""
    assert done.returncode == 0, f"{done.stderr[-2000:]}\n{said}"
    # The daemon of the bus prints a line of its own.
    found = json.loads(done.stdout.splitlines()[-1])
    welcome, home, warning = found["welcome"], found["home"], found["unwell"]
    assert ("button", "Español") in {tuple(seen) for seen in welcome}
    assert [seen for seen in welcome if seen[0] == "heading"]
    names = [seen[1] for seen in home]
    assert names.index("Feel unwell? Tell a nurse") < names.index("Warning signs") < names.index("Home")
    assert "Warning signs" not in [seen[1] for seen in welcome]
    assert any("nurse" in seen[1] for seen in warning if seen[0] == "heading")
    assert all(seen[1].strip() for seen in (*welcome, *home, *warning) if seen[0] == "button")
    assert "Traceback" not in said
