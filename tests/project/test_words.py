"""Every word on a screen is a literal that translators get, with a note that says where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from kiosk.bridge import chooser, comfort, sheet
from kiosk.core import notes
from kiosk.core.catalogue import Key, read_sources
from kiosk.core.places import find_places

ROOT = Path(__file__).parents[2]
QML = ROOT / "kiosk" / "qml"
ENGLISH = find_places().translations / "en.ts"
LITERAL = r'"((?:[^"\\\n]|\\.)*)"'
CALL = re.compile(rf"\b(?:qsTranslate|QT_TRANSLATE_NOOP)\(\s*{LITERAL}\s*,\s*{LITERAL}\s*(?=[,)])")
SEEN = re.compile(rf"\b(?:text|title|name|description|placeholderText)\s*:\s*{LITERAL}")
# Two words in a row are for a person, wherever they stand.
SENTENCE = re.compile("[A-Za-z]{2,} [A-Za-z]{2,}")


def without_comments(text: str) -> str:
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
    return re.sub(r"(^|\s)//.*$", r"\1", text, flags=re.MULTILINE)


def screens() -> list[Path]:
    found = sorted(QML.rglob("*.qml"))
    assert found, f"no QML under {QML}: mend the path"
    return found


def calls(text: str) -> Iterator[Key]:
    for context, words in CALL.findall(without_comments(text)):
        yield context, words.replace('\\"', '"')


def untranslated(text: str) -> list[str]:
    """The words of a QML text that no translator gets."""
    rest = CALL.sub("qsTranslate(", without_comments(text))
    found = [words for words in SEEN.findall(rest) if re.search("[A-Za-z]{2}", words)]
    return found + [words for words in re.findall(LITERAL, rest) if SENTENCE.search(words) and words not in found]


def english() -> dict[Key, ElementTree.Element]:
    root = ElementTree.fromstring(ENGLISH.read_bytes())
    found = {
        (context.findtext("name", ""), message.findtext("source", "")): message
        for context in root.iterfind("context")
        for message in context.iterfind("message")
    }
    assert len(found) > 100, "en.ts is almost empty: run 'kiosk translate extract'"
    return found


def of_screens() -> list[Key]:
    return [key for path in screens() for key in calls(path.read_text("utf-8"))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('text: "Home"', ["Home"]),
        ('text: chosen ? qsTranslate("A", "Yes") : "No way out"', ["No way out"]),
        ('Accessible.name: "Close"', ["Close"]),
        ('text: qsTranslate("Bar", "Home")', []),
        ('// text: "Home"\ntext: "%1 · %2"', []),
        ('source: "image://pictures/" + name', []),
    ],
)
def test_the_scan_finds_words_that_nobody_can_translate(text: str, found: list[str]) -> None:
    assert untranslated(text) == found


def test_every_word_of_a_screen_can_be_translated() -> None:
    wrong = [
        f'{path.relative_to(ROOT)}: {words}: write qsTranslate("Context", "…")'
        for path in screens()
        for words in untranslated(path.read_text("utf-8"))
    ]
    assert not wrong, "\n".join(wrong)


def test_translators_can_only_be_given_literals() -> None:
    wrong = []
    for path in screens():
        text = without_comments(path.read_text("utf-8"))
        if len(CALL.findall(text)) != len(re.findall(r"\b(?:qsTranslate|QT_TRANSLATE_NOOP)\(", text)):
            wrong.append(f"{path.relative_to(ROOT)}: write context and English as literals inside qsTranslate(…)")
    assert not wrong, "\n".join(wrong)
    assert len(of_screens()) > 30


def test_every_word_of_a_screen_is_given_to_translators() -> None:
    missing = sorted(set(of_screens()) - set(english()))
    assert not missing, f"run 'kiosk translate extract': {missing}"


def test_translators_are_given_no_screen_word_that_is_gone() -> None:
    contexts = {context for context, _ in of_screens()}
    keys, problems = read_sources(ENGLISH)
    assert problems == []
    spare = sorted(key for key in keys if key[0] in contexts and key not in set(of_screens()))
    assert not spare, f"run 'kiosk translate extract': {spare}"


@pytest.mark.parametrize("key", [chooser.CHOOSE, sheet.STEPS_OF, notes.DEMONSTRATION, notes.DRAFT, notes.BOTH])
def test_words_that_python_measures_are_those_that_qml_shows(key: Key) -> None:
    assert key in set(of_screens()), f"{key}: write it as the QML does"
    assert key in english()


def test_comforts_that_python_measures_are_those_that_qml_shows() -> None:
    measured = {("Comfort", word) for title, words in comfort.ROWS for word in (title, *words)}
    assert measured == {key for key in of_screens() if key[0] == "Comfort"} - {
        ("Comfort", "Aa"),
        ("Comfort", "Back to normal"),
    }


def test_every_word_has_a_note_for_translators() -> None:
    bare = [key for key, message in english().items() if not message.findtext("extracomment", "").strip()]
    told = "\n".join(f"{context}: {text!r}" for context, text in bare)
    assert not bare, f"write //: or a note above these, and run 'kiosk translate extract':\n{told}"


def test_a_place_that_is_filled_in_is_explained() -> None:
    marked = [(key, message) for key, message in english().items() if re.search("%[1-9]", key[1])]
    assert marked
    bare = [key for key, message in marked if not re.search("%1|number|name", message.findtext("extracomment", ""))]
    assert not bare, f"say in the note what %1 is: {bare}"
