"""A screen that is turned under a running kiosk, and a second one beside it, on a real X server."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.glass import ACCENT, PAPER, machine
from tests.screens.randr import FIRST, SECOND, Desk, display

WIDE, TALL = (1366, 768), (768, 1366)


@pytest.fixture(scope="module")
def desk() -> Iterator[Desk]:
    """A desk with one wide screen."""
    with display(WIDE) as made:
        yield made


def filled(desk: Desk, wide: int, high: int) -> bool:
    """Whether the kiosk's bars reach both lower corners, and its button stands in the lower right one."""
    picture = desk.picture()
    if picture.width < wide or picture.height < high:
        return False
    corners = {picture.pixel(x, high - 5) for x in (5, wide - 6)}
    lower = {picture.pixel(x, y) for x in range(wide * 2 // 3, wide, 3) for y in range(high * 4 // 5, high, 3)}
    return corners == {"FFFFFF"} and ACCENT in lower and picture.pixel(5, high // 2) == PAPER


def test_a_screen_that_is_turned_is_followed_by_the_same_kiosk(desk: Desk, tmp_path: Path) -> None:
    with machine(tmp_path, desk) as kiosk:
        kiosk.start()
        kiosk.stands()
        assert kiosk.process is not None
        number, turned = kiosk.process.pid, dict[tuple[int, int], bytes]()
        for size in (TALL, WIDE, TALL, WIDE):
            desk.plug(size)
            kiosk.wait(f"{size[0]} x {size[1]} is filled", lambda size=size: filled(desk, *size), 10)  # type: ignore[misc]
            turned[size] = desk.picture().pixels
        assert kiosk.process.pid == number
    # It is laid out for the turned screen, and not only as large: as a kiosk that was started there.
    desk.plug(TALL)
    with machine(tmp_path / "fresh", desk) as fresh:
        fresh.start()
        fresh.stands()
        fresh.wait("it stands as the turned one stood", lambda: desk.picture().pixels == turned[TALL], 10)
    desk.plug(WIDE)


def test_the_kiosk_stays_whole_on_its_screen_when_a_second_one_comes_and_goes(desk: Desk, tmp_path: Path) -> None:
    with machine(tmp_path, desk) as kiosk:
        kiosk.start()
        kiosk.stands()
        desk.plug((1024, 768), SECOND, beside=FIRST)
        kiosk.wait("the first screen is filled", lambda: filled(desk, *WIDE), 10)
        picture = desk.picture()
        beside = {picture.pixel(x, y) for x in range(WIDE[0], picture.width, 7) for y in range(0, picture.height, 7)}
        assert len(beside) == 1, "nothing can be seen or touched there"
        desk.unplug(SECOND)
        kiosk.wait("the first screen is filled", lambda: filled(desk, *WIDE), 10)
