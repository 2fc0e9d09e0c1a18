"""One visit after another: people touch, leave, and must leave nothing behind."""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path

from PySide6.QtCore import QPoint

from kiosk.bridge.panels import panel_of
from kiosk.cli.lab.hands import Hands
from kiosk.cli.lab.people import Person, Step
from kiosk.cli.lab.stand import standing
from kiosk.cli.lab.traces import left_behind, traces
from kiosk.cli.lab.watch import colours, keep_pictures_apart, print_of, resident, slope, watching
from kiosk.cli.tour import NOW, tour
from kiosk.core.session import Screen
from kiosk.core.theme import TextSize

LAST = 20
PANELS = ((1920, 1080), (1080, 1920), (1366, 768), (1024, 768))
# Memory is judged once it has had this many touches to come to rest, and as many again to be measured. In the middle
# of the first, every screen is drawn once: Qt keeps the picture of each letter in each size for ever, 45 MiB for these
# panels, and people alone go on finding new ones for hundreds of thousands of touches.
WARM, MEASURED = 100_000, 100_000
MIB = 1 << 20
LEAST_GROWTH = 1.0  # MiB in 100,000 touches
# The welcome screen wanders by the minute against burn-in and comes round in this time, s.
ROUND = 3600.0 * 24
# What a machine without sound, printer or network says, rightly.
EXPECTED = ("read aloud:",)


class Stop(Exception):
    """Something went wrong at the kiosk."""


@dataclass
class Found:
    """What a soak has seen; ``each`` is what every kiosk of several has."""

    seed: int
    touches: int = 0
    people: int = 0
    seconds: float = 0.0
    buttons: list[str] = field(default_factory=list)
    languages: list[str] = field(default_factory=list)
    memory_mib: float = 0.0
    mib_per_100000: float | None = None
    expected: dict[str, int] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)
    person: int | None = None
    steps: list[str] = field(default_factory=list)
    each: list[Found] = field(default_factory=list)

    @property
    def well(self) -> bool:
        """Whether nothing went wrong."""
        return not self.wrong


class Soak:
    """A run of people; the same seed gives the same people."""

    def __init__(
        self, seed: int, data: Path | None = None, progress: Callable[[int, int, float], None] | None = None
    ) -> None:
        self._found = Found(seed)
        self._data = data
        self._progress = progress
        self._last: deque[str] = deque(maxlen=LAST)
        self._memory: list[tuple[int, int]] = []
        self._pictures: dict[tuple[int, int], bytes] = {}
        self._languages: set[str] = set()
        self._asked_to_end = False
        self._leafed = False

    def end(self) -> None:
        """Lets nobody else come; who is there stays until they leave by themselves."""
        self._asked_to_end = True

    def run(
        self, touches: int, until: float | None = None, person: int | None = None, first: int = 0, step: int = 1
    ) -> Found:
        """Lets people come until there were so many touches, or something goes wrong; or one of them alone.

        Of people who come to several kiosks, each ``step``-th from the ``first`` comes to this one.
        """
        found, begun = self._found, time.monotonic()
        keep_pictures_apart()
        with watching(EXPECTED) as watch, standing(self._data) as stand:
            self._watch, self._stand, self._hands = watch, stand, Hands(stand)
            self._fresh = traces(stand.running)
            try:
                self._check_reset()
                for number in self._numbers(touches, until, person, first, step):
                    found.person = number
                    self._visit(Person(found.seed, number), loud=person is not None)
                    found.people += 1
                    self._memory.append((self._hands.touches, resident()))
                    if self._progress:
                        since = time.monotonic() - begun
                        self._progress(self._hands.touches, found.people, self._hands.touches / since)
                    if touches >= WARM + MEASURED and self._hands.touches >= WARM // 2 and not self._leafed:
                        self._leaf_through()
                found.person = None
            except Stop as stop:
                found.wrong.append(str(stop))
                found.steps = list(self._last)
            found.expected = dict(watch.allowed)
            found.buttons = sorted(self._hands.touched)
        found.touches, found.seconds = self._hands.touches, time.monotonic() - begun
        found.languages = sorted(self._languages)
        self._judge_memory()
        return found

    def _numbers(self, touches: int, until: float | None, person: int | None, first: int, step: int) -> Iterator[int]:
        if person is not None:
            yield person
            return
        number = first
        while self._hands.touches < touches and (until is None or time.monotonic() < until):
            if self._asked_to_end:
                return
            yield number
            number += step

    def _visit(self, person: Person, loud: bool) -> None:
        self._last.clear()
        if person.turned:
            self._turn(PANELS[person.length % len(PANELS)])
        for step in person.steps():
            self._step(step, loud)
        self._leave(person)
        self._check_reset()

    def _step(self, step: Step, loud: bool) -> None:
        aim = self._go_home() if step.deed == "home" else self._hands.do(step)
        session = self._stand.kiosk.session
        line = f"{step}{f' on {aim!r}' if aim else ''} -> {session.screen.value} {session.language}"
        self._last.append(line)
        if loud:
            print(line)
        self._languages.add(session.language)
        self._check()

    def _check(self) -> None:
        if self._watch.wrong:
            raise Stop(self._watch.wrong[0])
        if not self._stand.window.isVisible():
            raise Stop("the window is gone")

    def _go_home(self) -> str:
        """Home is never more than two touches away: one button, and before it the question that covers it."""
        stand, hands = self._stand, self._hands
        for _ in range(2):
            button = hands.find(stand.word("Bar", "Home"))
            if button is None:
                seen = hands.see()
                if not seen:
                    raise Stop("a screen without a single button")
                button = seen[0]
            hands.tap_button(button)
            if stand.kiosk.session.screen is Screen.HOME and stand.kiosk.session.asked_at is None:
                return "Home"
        names = [button.name for button in hands.see()]
        raise Stop(f"home is more than two touches away; there are {names}")

    def _leave(self, person: Person) -> None:
        stand, hands = self._stand, self._hands
        self._last.append(person.end)
        # Whoever listens is still there; the last touch beside everything ends it.
        hands.tap(QPoint(1, stand.window.height() // 2))
        if person.end.startswith("asked"):
            self._wait(185.0)
            seen = hands.see()
            if stand.kiosk.session.asked_at is not None and seen:
                hands.tap_button(seen[0])
                if stand.kiosk.session.asked_at is not None:
                    raise Stop("the question stays after it was answered")
        self._wait(240.0)
        if not stand.kiosk.session.fresh:
            raise Stop(f"nobody is there for four minutes, and still: {stand.kiosk.session}")
        self._check()

    def _wait(self, seconds: float) -> None:
        for _ in range(int(seconds // 5)):
            self._stand.tick(5.0)
        self._stand.draw()

    def _check_reset(self) -> None:
        stand = self._stand
        clock = stand.clock
        # The same moment again, or the welcome screen would stand where it wandered to.
        clock.seconds += ROUND - (clock.seconds - NOW.seconds) % ROUND
        clock.wall = NOW.wall
        stand.tick()
        stand.draw()
        left = left_behind(self._fresh, traces(stand.running)) if self._usual else []
        if left:
            raise Stop(f"left behind for the next person: {'; '.join(left)}")
        size = (stand.window.width(), stand.window.height())
        picture = stand.picture()
        if colours(picture) < 3:
            raise Stop("the screen is blank")
        shown = print_of(picture)
        if self._pictures.setdefault(size, shown) != shown:
            file = Path(tempfile.gettempdir()) / f"kiosk-soak-left-behind-{os.getpid()}.png"
            picture.save(str(file))
            raise Stop(f"the next person finds another picture than the first one did: {file}")

    @property
    def _usual(self) -> bool:
        return (self._stand.window.width(), self._stand.window.height()) == PANELS[0]

    def _turn(self, size: tuple[int, int]) -> None:
        """The screen is turned, or another one stands there."""
        stand = self._stand
        panel = panel_of(size, None, stand.shelf.clinic)
        stand.window.resize(*size)
        stand.kiosk.resize(panel)
        stand.draw()
        self._last.append(f"the screen is {size[0]}x{size[1]}")
        self._check_reset()

    def _leaf_through(self) -> None:
        """Draws every screen in every language and text size on every panel, so that all their letters are kept."""
        stand, self._leafed = self._stand, True
        for panel in (*PANELS[1:], PANELS[0]):
            self._turn(panel)
            for size in TextSize:
                for language in stand.shelf.languages:
                    for _ in tour(stand.kiosk, language.code, size):
                        stand.draw()
                    if self._asked_to_end:
                        return
            self._check()
            self._wait(240.0)
            self._check_reset()

    def _judge_memory(self) -> None:
        found = self._found
        found.memory_mib = round(resident() / MIB, 1)
        late = [(touches, held) for touches, held in self._memory if touches > WARM]
        if found.touches >= WARM + MEASURED:
            found.mib_per_100000 = round(slope(late) * 100_000 / MIB, 3)
            if found.mib_per_100000 >= LEAST_GROWTH:
                found.wrong.append(f"memory grows by {found.mib_per_100000} MiB in 100,000 touches")


def report(found: Found, as_json: bool) -> str:
    """What was seen, for a person or a program."""
    if as_json:
        return json.dumps(asdict(found), indent=1, ensure_ascii=False)
    lines = [
        f"{found.touches} touches by {found.people} people"
        + (f" at {len(found.each)} kiosks side by side" if found.each else "")
        + f" in {found.seconds:.0f} s "
        f"({found.touches / max(found.seconds, 0.001):.0f} a second), seed {found.seed}.",
        f"{len(found.buttons)} buttons by name, languages {', '.join(found.languages)}.",
        *(_memory(one, f"Kiosk {n}: {one.touches} touches, memory") for n, one in enumerate(found.each, 1)),
        *([] if found.each else [_memory(found, "Memory")]),
    ]
    if found.well:
        lines.append("Nothing went wrong.")
    else:
        lines += ["", *(f"WRONG: {wrong}" for wrong in found.wrong), ""]
        # Memory is judged at the end, when nobody is there to be called back.
        if found.person is not None:
            lines += [f"The last steps of person {found.person}:", *(f"  {step}" for step in found.steps), ""]
            lines.append(f"Again: kiosk soak --seed {found.seed} --person {found.person}")
    return "\n".join(lines)


def _memory(found: Found, what: str) -> str:
    grown = f", {found.mib_per_100000:+.3f} MiB in 100,000 touches" if found.mib_per_100000 is not None else ""
    return f"{what} {found.memory_mib} MiB{grown}."


def main() -> None:
    """For profiling."""
    print(report(Soak(int(sys.argv[1])).run(int(sys.argv[2])), False))


if __name__ == "__main__":
    main()
