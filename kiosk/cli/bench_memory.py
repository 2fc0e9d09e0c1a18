"""What a process and all that it has started take: the memory and the time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

MIB = 1 << 20


def ticks(pid: int) -> int:
    """The time of a process and its offspring, in ticks of the system."""
    total = 0
    for one in _family(pid):
        fields = _told(one, "stat").rpartition(")")[2].split()
        total += int(fields[11]) + int(fields[12]) if fields else 0
    return total


def held(pid: int) -> int:
    """The memory of a process and its offspring, each shared page counted by its share, bytes."""
    total = 0
    for one in _family(pid):
        found = re.search(r"^Pss:\s+(\d+)", _told(one, "smaps_rollup"), re.MULTILINE)
        total += int(found[1]) * 1024 if found else 0
    return total


def _family(pid: int) -> Iterator[int]:
    yield pid
    for thread in Path(f"/proc/{pid}/task").glob("*"):
        for child in _told(pid, f"task/{thread.name}/children").split():
            yield from _family(int(child))


def _told(pid: int, name: str) -> str:
    """What the system tells of a process; nothing of one that has just ended."""
    try:
        return Path(f"/proc/{pid}/{name}").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return ""
