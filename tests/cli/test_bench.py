"""`kiosk bench` measures everything it names; how fast a machine is, is no test."""

from __future__ import annotations

import json
from pathlib import Path
from shutil import which

from kiosk.cli.bench import _ratio

from .asking import ask


def test_bench_gives_every_figure_as_json(tmp_path: Path) -> None:
    answer = ask(tmp_path, "bench", "--json", "--starts", "1", "--changes", "8", "--steps")
    assert answer.returncode == 0
    found = json.loads(answer.stdout)
    assert set(found) == {"machine", "starts", "ratios", "steps", "changes", "whole"}
    assert found["whole"] == {}
    assert (found["machine"]["backend"], found["machine"]["platform"]) == ("software", "offscreen")
    assert set(found["starts"]) == {"empty window", "kiosk"}
    drawn = {"press look", "page", "language", "text size", "contrast", "big buttons", "lower"}
    assert set(found["changes"]) == {*drawn, "speech start"}
    for row in found["starts"].values():
        assert row["ms"] > 0
        assert row["mib"] > 0
    assert len(found["steps"]) > 8
    assert all(took >= 0 for took in found["steps"].values())
    assert all(ratio > 0 for ratio in found["ratios"].values())
    assert set(found["ratios"]) >= {"start", "memory"}
    for row in found["changes"].values():
        assert row["count"] == 8
        assert 0 < row["median"] <= row["p95"] <= row["p99"]


def test_the_whole_bench_measures_what_takes_longer(tmp_path: Path) -> None:
    quick = ("--starts", "1", "--changes", "2", "--idle", "1", "--pages", "10", "--most", "3")
    answer = ask(tmp_path, "bench", "--json", "--whole", *quick)
    assert answer.returncode == 0
    whole = json.loads(answer.stdout)["whole"]
    named = (
        "idle CPU,",
        "idle CPU of an empty window",
        "frame while moving, p99",
        "memory after 10 pages",
        "start with 1 leaflets",
        "start with 3 leaflets of",
        "start with 3 leaflets, times one",
        "memory of a kiosk",
    )
    for name in named:
        assert any(row.startswith(name) for row in whole), name
    if which("chromium") and which("chromedriver"):
        for name in ("start to the first", "memory of all", "language change, median", "language change, p99"):
            assert any(row.startswith(f"Chromium: {name}") for row in whole), name
    assert all(value >= 0 for value in whole.values())


def test_a_spell_that_slows_one_start_is_not_in_the_ratio() -> None:
    # The middle start of the kiosk divided by that of the window would be 2.67.
    assert _ratio({"kiosk": [200.0, 400.0, 420.0], "empty window": [140.0, 150.0, 300.0]}) == 1.43
