"""The monitor goes and comes back, as itself, as another one, turned, or beside a second one."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.glass import machine
from tests.screens.randr import FIRST, SECOND, Desk, Size, display


@pytest.fixture(scope="module")
def desk() -> Iterator[Desk]:
    """A desk with one screen."""
    with display() as made:
        yield made


def filled(desk: Desk, size: Size) -> bool:
    """Whether the bottom bar reaches the last corner of the one screen of a size."""
    picture = desk.picture()
    return (picture.width, picture.height) == size and picture.pixel(size[0] - 5, size[1] - 5) == "FFFFFF"


def test_a_screen_that_is_unplugged_and_comes_back_shows_the_kiosk(desk: Desk, tmp_path: Path) -> None:
    with machine(tmp_path, desk) as kiosk:
        kiosk.start()
        kiosk.stands()
        assert kiosk.process is not None
        number = kiosk.process.pid
        for size in ((1024, 768), (1920, 1080), (1080, 1920), (1024, 768)):
            desk.unplug()
            assert desk.screens() == {}
            # Longer than the service manager's patience: a kiosk without a monitor is alive.
            time.sleep(4.0)
            moment = time.monotonic()
            desk.plug(size)
            kiosk.judge(f"screen unplugged, {size[0]}x{size[1]} comes back", moment, "the kiosk stands on the screen")
            assert filled(desk, size), size
        assert kiosk.process.pid == number


def test_a_second_screen_takes_over_when_the_first_goes(desk: Desk, tmp_path: Path) -> None:
    with machine(tmp_path, desk) as kiosk:
        kiosk.start()
        kiosk.stands()
        desk.plug((1366, 768), SECOND, beside=FIRST)
        moment = time.monotonic()
        desk.unplug(FIRST)
        kiosk.judge("screen unplugged, another is there", moment, "the kiosk stands on the screen DUMMY1")
        assert filled(desk, (1366, 768))
        desk.plug((1024, 768), FIRST)
        desk.unplug(SECOND)
        kiosk.wait("the first screen is filled", lambda: filled(desk, (1024, 768)), 10)
