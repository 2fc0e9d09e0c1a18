"""Every language, panel, text size, contrast and ease together, and a few of them that hold every pair."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations, product

from kiosk.cli.tour import staff_tour, tour
from kiosk.core.languages import Language, read_languages
from kiosk.core.places import find_places
from kiosk.core.reading import read_shelf
from kiosk.core.session import Ease
from kiosk.core.shelf import Shelf
from kiosk.core.theme import Scheme, TextSize

from .layout import Checker, Fault
from .madeup import LONG, MIRRORED, in_letters_of, longer, mirrored, with_language
from .stage import SIZES, Size, Stage

EASES = {
    "": Ease(),
    "beside": Ease(),
    "big": Ease(big=True),
    "low": Ease(low=True),
    "big-low": Ease(big=True, low=True),
}
# Those that are offered, by code, and the two that are made up: what the tests look at each time.
OFFERED = (*(one.code for one in read_shelf(find_places(), find_places().demonstration).languages), "en_XA", "en_XB")
LANGUAGES: tuple[Language, ...] = (*read_languages(find_places().resources / "languages.toml")[0], LONG, MIRRORED)
CODES = tuple(one.code for one in LANGUAGES)
# 40 % longer words in large text, with big buttons, in the lower part of a panel, are too much at once: a page that
# must be seen whole does not stand whole there. No language that people speak is so long.
TOO_MUCH = {("en_XA", text, "big-low") for text in (TextSize.LARGE, TextSize.LARGEST)}


@dataclass(frozen=True)
class Look:
    """One way to see every screen."""

    language: str
    size: Size
    text: TextSize
    scheme: Scheme
    ease: str
    inches: float | None = None

    def __str__(self) -> str:
        wide, high = self.size
        ease = f"-{self.ease}" if self.ease else ""
        inches = f"-{self.inches}-inch" if self.inches else ""
        return f"{self.language}-{wide}x{high}{inches}-{self.text.value}-{self.scheme.value}{ease}"

    @property
    def pairs(self) -> set[tuple[tuple[int, object], tuple[int, object]]]:
        """Every two of its choices."""
        choices = enumerate((self.language, self.size, self.text, self.scheme, self.ease))
        return set(combinations(choices, 2))


@dataclass(frozen=True)
class StaffLook:
    """One way to see every screen of the staff."""

    language: str
    size: Size

    def __str__(self) -> str:
        return f"staff-{self.language}-{self.size[0]}x{self.size[1]}"


def full(
    languages: Sequence[str] = CODES,
    sizes: Sequence[Size] = SIZES,
    texts: Sequence[TextSize] = tuple(TextSize),
    schemes: Sequence[Scheme] = tuple(Scheme),
    inches: float | None = None,
) -> list[Look]:
    """Every combination, on panels of a diagonal if that is given."""
    return [Look(*choice, inches) for choice in product(languages, sizes, texts, schemes, EASES)]


def covering(looks: Sequence[Look]) -> list[Look]:
    """A few looks that hold every pair of choices that all of them hold: greedy, and always the same."""
    waiting = {pair for look in looks for pair in look.pairs}
    left, chosen = list(looks), []
    while waiting:
        best = max(left, key=lambda look: len(look.pairs & waiting))
        chosen.append(best)
        waiting -= best.pairs
    return chosen


def every_language(shelf: Shelf) -> Shelf:
    """A shelf with every language of the table, and the made-up ones; letters fill what is not translated yet."""
    for language in LANGUAGES:
        if language is LONG or language is MIRRORED:
            shelf = with_language(shelf, language, longer if language is LONG else mirrored)
        elif language.code not in {"en", *shelf.catalogues}:
            shelf = with_language(shelf, language, in_letters_of(language.code))
    return shelf


def faults_of(stage: Stage, name: str) -> list[Fault]:
    """What is wrong on the screen that stands; looked at once more, drawn anew, where anything seems to be."""
    stage.lay_out()
    if not Checker(stage).faults(name):
        return []
    stage.settle()
    return Checker(stage).faults(name)


def look_at(stage: Stage, look: Look) -> tuple[int, list[Fault]]:
    """How many screens a look has, and what is wrong on them."""
    stage.stand_on(look.size, look.inches)
    screens, found = 0, []
    for name, _ in tour(stage.kiosk, look.language, look.text, look.scheme, EASES[look.ease], look.ease == "beside"):
        screens += 1
        found += faults_of(stage, name)
    return screens, found


def look_at_staff(stage: Stage, look: StaffLook) -> tuple[int, list[Fault]]:
    """How many screens the staff have, and what is wrong on them."""
    stage.stand_on(look.size)
    screens, found = 0, []
    for name, _ in staff_tour(stage.kiosk, look.language):
        screens += 1
        found += faults_of(stage, name)
    return screens, found
