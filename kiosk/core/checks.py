"""What a person would find wrong in a translation by comparing it with its English, letter by letter."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from kiosk.core.catalogue import Catalogue, Key, read_catalogue
from kiosk.core.glossary import Term, read_glossary, term_problems
from kiosk.core.languages import SOURCE, Language
from kiosk.core.places import Places
from kiosk.core.problems import Problem

# The quotation marks of each language, opening and closing; those of the English for a language not named here.
QUOTES: Mapping[str, str] = {"ar": "«»", "ru": "«»"}
ENGLISH_QUOTES = "“”"
# What closes a sentence, and what leads to a list, as each script writes it.
STOPS, COLONS = ".!?。！？।؟…", ":："
_EVERY_QUOTE = re.compile(r"[\"„“”«»‹›「」『』]")
_MARKS = re.compile(r"\{[^}]*\}|%n|%\d")
_NUMBER = re.compile(r"\d+(?:[.:]\d+)*")
_DOUBLED = re.compile(
    r"([,;:!?،؛؟，；：！？。।])\s*[.,;:!?،؛؟，；：！？。।]|\.\s*[,;:!?،؛؟，；：！？。।]|(?<!\.)\.\.(?!\.)"
)
_BEFORE_MARK = re.compile(r"\s[,.;!?،؛؟，；：！？。।](?:\s|$)")
_BIDI = re.compile(r"[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_TAG = re.compile(r"</?[a-z][^>]*>|&[a-z]+;", re.IGNORECASE)
_HAN_GAP = re.compile(r"[\u3400-\u9fff，。：；！？] +[\u3400-\u9fff，。：；！？]")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]{3,}")
# Words that are the same in every language: keys, names and what stands on a box of medicine.
SAME = frozenset({"tab", "home", "enter", "esc", "shift", "jacuzzi", "acetaminophen"})


def language_problems(
    terms: tuple[Term, ...], language: Language, catalogue: Catalogue | None, needed: tuple[Key, ...]
) -> list[Problem]:
    """Everything that is wrong with the finished translations of a language; nothing without a catalogue."""
    if catalogue is None:
        return []
    found: list[Problem] = []
    file = f"{language.code}.ts"
    for key in needed:
        for text in catalogue.plurals.get(key) or filter(None, [catalogue.texts.get(key)]):
            counted = key in catalogue.plurals
            for wrong, mend in wrongs(language, key[1], text, counted):
                found.append(Problem(file, f"{key[0]}: '{key[1]}'", f"{wrong} in '{text}'", mend))
            found += [] if counted else term_problems(terms, language.code, file, *key, text)
    return found


def wrongs(language: Language, english: str, text: str, counted: bool = False) -> Iterator[tuple[str, str]]:
    """What is wrong with one translation, and what to do, as pairs."""
    code = language.code
    bare = _MARKS.sub("0", text)
    if bare != bare.strip() or "  " in bare:
        yield "a space too many", "Remove it."
    if _DOUBLED.search(bare):
        yield "two marks in a row", "Leave one."
    if _BEFORE_MARK.search(bare):
        yield "a space before a mark", "Remove it."
    if _BIDI.search(text):
        yield "an invisible direction mark", "Remove it: the kiosk sets numbers apart by itself."
    if _TAG.search(text):
        yield "a tag", "Remove it: the kiosk shows it as it stands."
    if text.count("\n") != english.count("\n"):
        yield "another number of lines", "Keep the line breaks of the English."
    yield from _numbers(english, text, counted)
    yield from _quotes(code, english, text)
    yield from _ends(english, text)
    if code == "zh" and _HAN_GAP.search(text):
        yield "a space between Chinese characters", "Remove it."
    # In a language of Latin letters, as its own name tells, a word may be the same by right.
    yield from _left_over(bool(re.search("[A-Za-z]", language.endonym)), english, text)


def _numbers(english: str, text: str, counted: bool) -> Iterator[tuple[str, str]]:
    foreign = [letter for letter in text if letter.isdigit() and letter not in "0123456789"]
    if foreign:
        yield f"the digits {''.join(foreign)}", "Write 0 to 9, as on a phone."
    wanted = Counter(_NUMBER.findall(_MARKS.sub(" ", english)))
    if english in _MONTHS:
        # Chinese and Vietnamese name a month by its own number.
        wanted = Counter(_NUMBER.findall(text)) & Counter([str(_MONTHS.index(english) + 1)])
    found = Counter(_NUMBER.findall(_MARKS.sub(" ", text)))
    if found - wanted and not counted:
        yield f"the number {', '.join(found - wanted)} that is not in the English", "Use a placeholder, or remove it."
    if wanted - found and not counted:
        yield f"the number {', '.join(wanted - found)} is missing", "Put it in, in digits."


def _quotes(code: str, english: str, text: str) -> Iterator[tuple[str, str]]:
    own = QUOTES.get(code, ENGLISH_QUOTES)
    found = "".join(_EVERY_QUOTE.findall(text))
    if set(found) - set(own):
        yield f"the quotation marks {''.join(sorted(set(found) - set(own)))}", f"Write {own[0]}…{own[1]}."
    elif found != own * (len(found) // 2):
        yield "a quotation mark without its partner", f"Write {own[0]}…{own[1]}."
    elif len(found) != len(_EVERY_QUOTE.findall(english)):
        yield "not the quotation marks of the English", "Quote what the English quotes."


def _ends(english: str, text: str) -> Iterator[tuple[str, str]]:
    def end(said: str) -> str:
        last = said.rstrip("”»\"')）").rstrip()[-1:]
        return "stop" if last in STOPS else "colon" if last in COLONS else "none"

    if text.strip() and end(english) != end(text) and (end(english), end(text)) != ("none", "stop"):
        yield "not the end mark of the English", "End it as the English ends, with the mark of the language."


def _left_over(latin: bool, english: str, text: str) -> Iterator[tuple[str, str]]:
    # What is written in capitals is a name, such as that of a key.
    words = [word.casefold() for word in _LATIN.findall(_MARKS.sub(" ", text)) if not word.isupper()]
    source = {word.casefold() for word in _LATIN.findall(_MARKS.sub(" ", english))}
    if latin:
        if text == english and len(words) > 1:
            yield "the English itself", "Translate it."
        return
    # A word that stands alone is a button, which has a name in every language.
    left = sorted({word for word in words if word in source} - (SAME if len(source) > 1 else frozenset()))
    if left:
        yield f"the English '{', '.join(left)}'", "Translate it."


def check_languages(places: Places, languages: tuple[Language, ...], needed: tuple[Key, ...]) -> Iterator[Problem]:
    """The problems of every language, offered or in work, and those of the glossary."""
    others = [language for language in languages if language.code != SOURCE]
    whole, begun = ([one.code for one in others if one.in_work is work] for work in (False, True))
    terms, wrong = read_glossary(places.resources / "glossary.toml", whole, begun)
    yield from wrong
    for language in others:
        catalogue, _ = read_catalogue(places.translations / f"{language.code}.ts", language)
        yield from language_problems(terms, language, catalogue, needed)
