"""No reader of a file ever raises, whatever is in the file: Hypothesis here, a fuzzer for longer in `make fuzz`."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.fuzz.__main__ import seeds
from tests.fuzz.targets import TARGETS

STATE = b'{"values": {"driving_ban_hours": 30}, "journal": []}'


@st.composite
def spoilt(draw: st.DrawFn, target: str) -> bytes:
    """A file that ships with some bytes changed, left out, doubled or put in."""
    content = draw(st.sampled_from([path.read_bytes() for path in seeds(target)] or [STATE]))
    for _ in range(draw(st.integers(1, 4))):
        first = draw(st.integers(0, len(content)))
        last = draw(st.integers(first, min(len(content), first + 200)))
        content = content[:first] + draw(st.binary(max_size=20) | st.just(content[first:last] * 2)) + content[last:]
    return content


@pytest.mark.parametrize("target", TARGETS)
def test_a_spoilt_file_raises_nothing(target: str) -> None:
    @settings(max_examples=40, deadline=None, database=None)
    @given(spoilt(target) | st.binary(max_size=200) | st.text(max_size=200).map(lambda text: text.encode("utf-8")))
    @example(b"")
    @example(b"\xff\xfe")
    @example(b"x = " + b"[" * 5000)
    @example(b"[" * 100_000)
    @example(b'{"wrong": NaN, "values": [], "journal": {}}')
    def read(content: bytes) -> None:
        TARGETS[target](content)

    read()


def test_the_fuzzer_begins_with_the_files_that_ship() -> None:
    assert all(seeds(target) for target in TARGETS if target != "state")
    pinned = (Path(__file__).parents[1] / "fuzz/requirements.txt").read_text("utf-8")
    assert "==" in pinned
    assert "--hash=sha256:" in pinned
