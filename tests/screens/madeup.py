"""Languages that nobody speaks, made while the tests run: what a translation may do to a screen."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from kiosk.core.catalogue import Catalogue, Key
from kiosk.core.languages import PLURALS, Language
from kiosk.core.reviews import LanguageState, Standing
from kiosk.core.shelf import Shelf

_MARKS = re.compile(r"(\{[^}]*\}|%n|%\d)")
_ACCENTS = str.maketrans("aeiouyncAEIOUYNC", "àéîöûýñçÀÉÎÖÛÝÑÇ")
_FAMILIES = ("Kiosk Sans", "Kiosk Sans Arabic", "Kiosk Sans Devanagari", "Kiosk Sans CJK SC")
# 40 % longer, as a translation from short English may be; and English in a mirror.
LONG = Language("en_XA", "Ëñĝļîšĥ", False, _FAMILIES, "one-other", "en_US")
MIRRORED = Language("en_XB", "hsilgnE", True, _FAMILIES, "one-other", "en_US")
# Letters of a script, each row a likely word, and how long such a text is beside its English.
_ROWS = {
    "zh": ("请勿驾车直到明天早上打针后的臀部麻木属于正常现象骨头", 0.4, ""),
    "vi": ("Đừng lái xe cho đến sáng mai vùng mông tê là bình thường ngưỡng Ẫ Ộ", 1.1, " "),
    "ru": ("Не садитесь за руль до завтрашнего утра онемение ягодиц считается нормальным", 1.25, " "),
    "hi": ("कल सुबह तक गाड़ी मत चलाइए कूल्हे का सुन्न होना सामान्य है स्वास्थ्य केन्द्र", 1.05, " "),
}


def longer(text: str) -> str:
    """English with accents, and two words in five said twice."""

    def said(part: str) -> str:
        words = part.split(" ")
        grown = [
            word if number % 5 not in {1, 3} or len(word) > 9 else f"{word} {word}" for number, word in enumerate(words)
        ]
        return " ".join(grown).translate(_ACCENTS)

    return "".join(part if _MARKS.fullmatch(part) else said(part) for part in _MARKS.split(text))


def mirrored(text: str) -> str:
    """English that is read from right to left, as its marks say."""
    return f"\u202e{text}\u202c" if text else text


def in_letters_of(code: str) -> Callable[[str], str]:
    """Text in the letters of a language, about as long as a translation would be; it means nothing."""
    row, share, space = _ROWS[code]

    def said(text: str) -> str:
        wanted = max(2, round(len(_MARKS.sub("", text)) * share))
        words = row.split(space) if space else list(row)
        made, number = "", sum(map(ord, text))
        while len(made) < wanted:
            made += (space if made else "") + words[number % len(words)]
            number += 1
        made = made[:wanted].strip()
        marks = _MARKS.findall(text)
        return " ".join([made, *marks]) if space else "".join([made, *marks])

    return said


def with_language(shelf: Shelf, language: Language, make: Callable[[str], str]) -> Shelf:
    """A shelf that offers one more language, each of its texts made from the English."""
    pattern = next(iter(shelf.catalogues.values()))
    needed: list[Key] = [*pattern.texts, *pattern.plurals]
    forms = PLURALS[language.plural][0]
    texts = {key: make(key[1]) for key in needed if key in pattern.texts}
    plurals = {key: (make(key[1]),) * forms for key in needed if key in pattern.plurals}
    rest = tuple(one for one in shelf.languages if one.code != language.code)
    states = tuple(state for state in shelf.states if state.code != language.code)
    return replace(
        shelf,
        languages=(*rest, language),
        catalogues={**shelf.catalogues, language.code: Catalogue(language.code, texts, plurals)},
        states=(*states, LanguageState(language.code, language.endonym, Standing.DRAFT)),
    )
