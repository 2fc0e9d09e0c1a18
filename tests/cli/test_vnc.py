"""Without a display the kiosk opens on VNC, on this machine alone, and ends when it is told to."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
import time
from pathlib import Path

from .asking import PATIENCE, environment
from .test_display import listeners

LOOPBACK = "0100007F"


def test_without_a_display_the_kiosk_is_on_local_vnc_and_ends_on_sigterm(tmp_path: Path) -> None:
    environ = environment(tmp_path)
    del environ["QT_QPA_PLATFORM"]
    with subprocess.Popen(
        [sys.executable, "-m", "kiosk", "run"],
        cwd=tmp_path,
        env=environ,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as kiosk:
        try:
            assert kiosk.stdout
            said = kiosk.stdout.readline()
            found = re.search(r"vnc://127\.0\.0\.1:(\d+)", said)
            assert found, said
            port = int(found[1])
            end = time.monotonic() + PATIENCE
            while kiosk.poll() is None and not listeners(port) and time.monotonic() < end:
                time.sleep(0.05)
            assert listeners(port) == {LOOPBACK}
            kiosk.send_signal(signal.SIGTERM)
            _, log = kiosk.communicate(timeout=PATIENCE)
        finally:
            kiosk.kill()
    assert kiosk.returncode in {0, -signal.SIGTERM}
    assert "Traceback" not in log
    assert listeners(port) == set()
