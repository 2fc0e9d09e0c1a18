"""Every voice says every text of its language itself: none goes on in English in the middle of a sentence."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from xml.etree import ElementTree

import pytest

from kiosk.core.languages import SOURCE, Language, read_languages
from kiosk.core.places import find_places
from kiosk.core.speech import utterance
from kiosk.core.spoken import EARS

PLACES = find_places()
SPOKEN = [language for language in read_languages(PLACES.resources / "languages.toml")[0] if language.voice]
# A sentence of each language, so that a voice is tried before its translation is there.
SENTENCES = {
    "en": "Do not drive today until 2:30 PM. Fever of 100.4 °F (38.0 °C)",
    "es": "No maneje hoy hasta las 2:30 p. m. Fiebre de 100.4 °F (38.0 °C)",
    "ar": "لا تقُد السيارة اليوم حتى الساعة 2:30 مساءً. حرارة 38.0 °C (100.4 °F)",
    "zh": "今天下午2:30以前不要开车。发烧 38.0 °C (100.4 °F)",
    "vi": "Không lái xe hôm nay cho đến 2:30 chiều. Sốt 38.0 °C (100.4 °F)",
    "ru": "Сегодня не садитесь за руль до 14:30. Температура 38.0 °C (100.4 °F)",
    "hi": "आज 2:30 बजे तक गाड़ी न चलाएँ। बुखार 38.0 °C (100.4 °F)",
}
# Names of medicines and keys that Vietnamese takes over as they are, and says as the world does.
LOANS = re.compile(r"\b(?:steroid|paracetamol|acetaminophen|aspirin|ibuprofen|PSIS|Enter|Esc|Aa)\b", re.IGNORECASE)
SCRIPT = """
import json, sys
from kiosk.voice.engine import Engine
engine, asked = Engine(), json.load(sys.stdin)
json.dump([engine.phonemes(asked["voice"], text) for text in asked["texts"]], sys.stdout)
"""


def texts_of(language: Language) -> list[str]:
    """Every translated text, and the sentence; Latin words in another script are left out."""
    found = [SENTENCES[language.code]]
    path = PLACES.translations / f"{language.code}.ts"
    if path.is_file() and language.code != SOURCE:
        found += ["".join(element.itertext()) for element in ElementTree.parse(path).iter("translation")]
    bare = [re.sub(r"\{[^}]*\}|%\w|&", " ", text) for text in found]
    spoken = [utterance(text, ("911",), language.code).spoken for text in bare if text.strip()]
    if language.code == "vi":
        return [LOANS.sub(" ", text) for text in spoken]
    if language.code in {"en", "es"}:
        return spoken
    return [re.sub(r"[A-Za-z]+", " ", text) for text in spoken]


@pytest.mark.parametrize("language", SPOKEN, ids=[language.code for language in SPOKEN])
def test_no_text_is_said_with_the_voice_of_another_language(language: Language) -> None:
    texts = texts_of(language)
    asked = json.dumps({"voice": language.voice, "texts": texts})
    done = subprocess.run([sys.executable, "-c", SCRIPT], input=asked, capture_output=True, text=True, check=True)
    said = json.loads(done.stdout)
    assert len(said) == len(texts)
    foreign = [f"{text!r} is said {how!r}" for text, how in zip(texts, said, strict=True) if "(en)" in how]
    assert foreign == []
    assert all(how.strip() for text, how in zip(texts, said, strict=True) if re.search(r"\w", text))


def test_every_language_with_a_voice_says_figures_as_words() -> None:
    assert {language.code for language in SPOKEN} <= set(EARS)
