"""The plug is pulled at any moment, writes included: what was confirmed is there, and the next start shows a visit.

`make faults` pulls it 200 times (KIOSK_CUTS=200), the usual tests a few times; the seed is that of the moment's choice.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from datetime import UTC, date, datetime
from pathlib import Path
from random import Random

import pytest

from kiosk.core import chosen, pin, runs, statistics
from kiosk.core.chosen import Chosen, changed
from kiosk.core.state import state_folder
from tests.cli.asking import ROOT, environment
from tests.faults.watching import ALL, assert_visit, watch

CUTS = int(os.environ.get("KIOSK_CUTS", "6"))
CLINIC = ROOT / "resources/clinic.toml"
DAY = date(2026, 11, 22)
AT = datetime(2026, 11, 22, 14, 30, tzinfo=UTC)
# Writes a setting, the tries of a PIN and the day's totals over and over, and says what is safely down.
WRITER = """
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from kiosk.core import chosen, pin, statistics
folder, number = Path(sys.argv[1]), int(sys.argv[2])
while True:
    number += 1
    kept, _ = chosen.read_chosen(folder)
    chosen.write_chosen(folder, chosen.changed(kept, "driving_ban_hours", number % 49, datetime.now(UTC)))
    pin.write_tries(folder, pin.Tries(number, "boot", float(number)))
    assert statistics.add(statistics.totals_file(folder), date(2026, 11, 22), {("es", "minutes"): 1})
    print(number, flush=True)
"""


def cut(process: subprocess.Popen[bytes], after: float) -> str:
    """Let it run a while and pull the plug; what it had said by then. Its output is not buffered, or lines get lost."""
    time.sleep(after)
    process.send_signal(signal.SIGKILL)
    said, _ = process.communicate(timeout=20)
    return said.decode()


def test_a_kiosk_that_is_cut_off_while_it_starts_starts_again(tmp_path: Path) -> None:
    clinic = tmp_path / "clinic.toml"
    random = Random(CUTS)
    for number in range(CUTS):
        # Another file each time, so that what was read is written anew each time.
        clinic.write_text(CLINIC.read_text("utf-8") + f"# {number}\n", "utf-8")
        call = [sys.executable, "-m", "kiosk", "run", "--windowed", "--clinic", os.fspath(clinic)]
        with subprocess.Popen(
            call, cwd=tmp_path, env=environment(tmp_path), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, bufsize=0
        ) as process:
            said = cut(process, random.uniform(0.05, 0.9))
        assert "Traceback" not in said
        if number % 20 == CUTS % 20 - 1 or number == CUTS - 1:
            begun = time.monotonic()
            seen = watch(tmp_path, "--clinic", clinic)
            assert_visit(seen, ALL)
            assert time.monotonic() - begun < 30, "with every page looked at; the first frame alone is the bench's"


def test_what_was_confirmed_is_there_after_every_cut(tmp_path: Path) -> None:
    folder = tmp_path / "state"
    random, confirmed, counted = Random(CUTS), 0, 0
    for _ in range(max(4, CUTS // 2)):
        process = subprocess.Popen(
            [sys.executable, "-c", WRITER, os.fspath(folder), str(confirmed)],
            cwd=tmp_path, env=environment(tmp_path), stdout=subprocess.PIPE, bufsize=0,
        )  # fmt: skip
        assert process.stdout is not None
        first = int(process.stdout.readline())
        said = cut(process, random.uniform(0.0, 0.15)).split()
        confirmed = int(said[-1]) if said else first
        counted += 1 + len(said)
        kept, problems = chosen.read_chosen(folder)
        assert problems == []
        written = pin.read_tries(folder, "boot", float(confirmed)).wrong
        assert written in {confirmed, confirmed + 1}
        assert kept.values["driving_ban_hours"] in {confirmed % 49, (confirmed + 1) % 49}
        totals = statistics.rows(statistics.totals_file(folder), DAY, DAY)
        assert counted <= sum(row[-1] for row in totals) <= counted + 1
        counted = sum(row[-1] for row in totals)
        confirmed = max(confirmed, written)


@pytest.mark.parametrize("kind", ["cut short", "flipped bits", "empty"])
def test_a_damaged_memory_stops_no_visit_and_is_named(kind: str, tmp_path: Path) -> None:
    folder = state_folder({}, tmp_path)
    chosen.write_chosen(folder, changed(Chosen(), "driving_ban_hours", 30, AT))
    pin.write_pin(folder, pin.keep("4826"))
    pin.write_tries(folder, pin.Tries(1, "boot", 1.0))
    runs.begin(folder, AT)
    assert statistics.add(statistics.totals_file(folder), DAY, {("es", "minutes"): 5})
    files = sorted(path for path in folder.iterdir() if path.is_file())
    assert len(files) >= 5
    random = Random(7)
    for path in files:
        data = bytearray(path.read_bytes())
        if kind == "flipped bits":
            for _ in range(8):
                data[random.randrange(len(data))] ^= 1 << random.randrange(8)
        path.write_bytes({"cut short": bytes(data[: len(data) // 2]), "empty": b""}.get(kind, bytes(data)))
    seen = watch(tmp_path, "--clinic", CLINIC)
    assert_visit(seen, ALL)
    assert chosen.chosen_file(folder).name in seen.log
