"""Seeded random people: what each does at the kiosk, one step after another. Knows no Qt.

A person is made of the run's seed and a number alone, so any one of them can be called back.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

# What a hand does, with how often it does it.
DEEDS = {
    "touch": 50,
    "twice": 3,
    "miss": 8,
    "slip": 4,
    "hold": 2,
    "fingers": 4,
    "palm": 3,
    "cancel": 3,
    "edge": 4,
    "second": 3,
    "key": 8,
    "mouse": 3,
    "wait": 4,
    "home": 1,
    "staff": 0.3,
}
# How many fingers each deed puts down.
TOUCHES = {"twice": 2, "second": 2, "staff": 5, "key": 0, "wait": 0}
MANY = frozenset({"fingers", "palm"})
ENDS = ("walks away", "walks away", "touches the end", "asked, says yes, walks away")
KEYS = (
    *("Tab", "Tab", "Tab", "Backtab", "Return", "Enter", "Space", "Escape", "Left", "Right", "Up", "Down"),
    *("Home", "End", "PageUp", "PageDown", "Backspace", "Delete", "F1", "F4", "F5", "F11", "F12", "Menu"),
    *("A", "Q", "W", "R", "C", "P", "0", "1", "5", "9", "Plus", "Minus", "Asterisk", "Print", "Alt", "Control"),
)
MODIFIERS = ("", "", "", "", "", "Alt", "Control", "Shift", "Control+Alt", "Keypad", "Meta")


@dataclass(frozen=True)
class Step:
    """One thing that a hand does; ``where`` are points as fractions of the window, ``pick`` chooses a button."""

    deed: str
    pick: float = 0.0
    where: tuple[tuple[float, float], ...] = ()
    key: str = ""
    seconds: float = 0.0

    @property
    def touches(self) -> int:
        """How many fingers come down."""
        return len(self.where) if self.deed in MANY else TOUCHES.get(self.deed, 1)

    def __str__(self) -> str:
        points = " ".join(f"({x:.3f},{y:.3f})" for x, y in self.where[:3])
        parts = (self.deed, f"pick {self.pick:.3f}", points, self.key, f"after {self.seconds:.1f} s")
        return " ".join(part for part in parts if part)


class Person:
    """One person of a run."""

    def __init__(self, seed: int, number: int) -> None:
        self.name = f"person {number} of seed {seed}"
        self._random = Random(f"{seed}/{number}")
        self.length = self._random.randint(5, 150)
        self.end = self._random.choice(ENDS)
        self.turned = self._random.random() < 0.1
        # Some mostly aim, some are children, some lean on the glass.
        self._weights = [weight * self._random.choice((0.3, 1.0, 1.0, 3.0)) for weight in DEEDS.values()]

    def steps(self) -> Iterator[Step]:
        """What this person does, one after another."""
        for _ in range(self.length):
            yield self._step(self._random.choices(tuple(DEEDS), self._weights)[0])

    def choose(self, among: Sequence[str]) -> str:
        """One of a list."""
        return self._random.choice(among)

    def _step(self, deed: str) -> Step:
        random = self._random
        where: tuple[tuple[float, float], ...] = ()
        key, seconds = "", random.choice((0.05, 0.2, 0.4, 1.0, 3.0))
        if deed == "fingers":
            where = self._points(random.randint(2, 10))
        elif deed == "palm":
            x, y = random.random(), random.random()
            spread = [(random.gauss(x, 0.04), random.gauss(y, 0.06)) for _ in range(random.randint(4, 10))]
            where = tuple((min(max(a, 0.0), 0.999), min(max(b, 0.0), 0.999)) for a, b in spread)
        elif deed == "edge":
            where = self._swipe()
        elif deed in {"miss", "slip", "cancel", "second", "mouse"}:
            where = self._points(2)
        elif deed == "key":
            modifiers = random.choice(MODIFIERS)
            key = "+".join(part for part in (modifiers, random.choice(KEYS)) if part)
        elif deed == "hold":
            seconds = random.choice((0.7, 2.0, 4.0, 12.0))
        elif deed == "wait":
            seconds = random.choice((5.0, 20.0, 60.0, 150.0, 185.0, 230.0))
        if deed == "touch":
            # Most read a moment before they touch.
            seconds = random.choice((0.4, 1.0, 2.0, 5.0))
        return Step(deed, random.random(), where, key, seconds)

    def _points(self, count: int) -> tuple[tuple[float, float], ...]:
        return tuple((self._random.random(), self._random.random()) for _ in range(count))

    def _swipe(self) -> tuple[tuple[float, float], ...]:
        """From beyond an edge towards the other side."""
        along, far = self._random.random(), self._random.uniform(0.1, 0.9)
        path = [(along, far * part / 4) for part in range(5)]
        side = self._random.randrange(4)
        if side % 2:
            path = [(y, x) for x, y in path]
        if side >= 2:
            path = [(0.999 - x, 0.999 - y) for x, y in path]
        return tuple((min(max(x, 0.0), 0.999), min(max(y, 0.0), 0.999)) for x, y in path)
