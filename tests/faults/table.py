"""Writes docs/faults.md from the figures of a run: python -m tests.faults.table FIGURES."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

from tests.faults.glass import BLANK_AT_MOST, USEFUL_WITHIN

TARGET = Path(__file__).parents[2] / "docs/faults.md"


def table(lines: list[str]) -> str:
    """The figures as a table."""
    made = [
        "# Faults of the world, on a kiosk that runs\n",
        f"Written by `make faults`. Demanded: useful within {USEFUL_WITHIN:.0f} s, never blank for "
        f"{BLANK_AT_MOST:.0f} s, and a log line that names the cause.\n",
        "| fault | useful after, s | longest blank, s | the log says | test |",
        "|---|---|---|---|---|",
    ]
    for row in map(json.loads, lines):
        # Without the folders of one run.
        said = re.sub(r"'?/\S*/([^/\s']+)'?", r"\1", row["line"]).replace("|", "/")
        test = row["test"].partition("[")[0]
        made.append(f"| {row['fault']} | {row['useful']} | {row['blank']} | `{said}` | `{test}` |")
    return "\n".join(made) + "\n"


if __name__ == "__main__":
    text = table(Path(sys.argv[1]).read_text("utf-8").splitlines())
    TARGET.write_text(text, "utf-8")
    print(text)  # noqa: T201
