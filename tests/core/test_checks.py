"""What a person would find wrong in a translation is found, and what is right is left alone."""

from __future__ import annotations

import pytest

from kiosk.core.checks import check_languages, language_problems, wrongs
from kiosk.core.glossary import read_glossary
from kiosk.core.languages import read_languages
from kiosk.core.reading import needed_words, read_shelf

from .making import PLACES

LANGUAGES = {language.code: language for language in read_languages(PLACES.resources / "languages.toml")[0]}
DRIVE = "Do not drive for {driving_ban_hours}."


def said(code: str, english: str, text: str) -> list[str]:
    return [wrong for wrong, _ in wrongs(LANGUAGES[code], english, text)]


@pytest.mark.parametrize(
    ("code", "english", "text"),
    [
        ("es", DRIVE, "No maneje durante {driving_ban_hours}."),
        ("es", "Can you walk?", "¿Puede caminar?"),
        ("es", "“I had an injection.”", "“Me pusieron una inyección”."),
        ("ar", "“I had an injection.”", "«أخذت حقنة.»"),
        ("zh", DRIVE, "{driving_ban_hours}内请勿开车。"),
        ("zh", "“I had an injection.”", "“我打了针。”"),
        ("ru", "“I had an injection.”", "«Мне сделали укол»."),
        ("hi", DRIVE, "{driving_ban_hours} तक गाड़ी न चलाएँ।"),
        ("vi", DRIVE, "Không lái xe trong {driving_ban_hours}."),
        ("ru", "Page %1 of %2", "Страница %1 из %2"),
        ("zh", "L, F2, / on a number pad", "L、F2、数字键盘上的 /"),
        ("hi", "Home", "होम"),
        ("ru", "Home, 0 on a number pad", "Home, 0 на цифровой клавиатуре"),
        ("vi", "November", "tháng 11"),
        ("es", "Wait… then press.", "Espere… luego presione."),
    ],
)
def test_a_right_translation_is_left_alone(code: str, english: str, text: str) -> None:
    assert said(code, english, text) == []


@pytest.mark.parametrize(
    ("code", "english", "text", "told"),
    [
        ("es", DRIVE, "No maneje durante {driving_ban_hours}..", "two marks in a row"),
        ("zh", DRIVE, "{driving_ban_hours}内请勿开车。.", "two marks in a row"),
        ("ar", "Wait, then press.", "انتظر،، ثم اضغط.", "two marks in a row"),
        ("es", DRIVE, "No maneje  durante {driving_ban_hours}.", "a space too many"),
        ("es", DRIVE, "No maneje durante {driving_ban_hours}. ", "a space too many"),
        ("hi", DRIVE, "{driving_ban_hours} तक गाड़ी न चलाएँ ।", "a space before a mark"),
        ("es", DRIVE, "No maneje durante 24 horas, {driving_ban_hours}.", "the number 24 that is not in the English"),
        ("ar", DRIVE, "لا تقد السيارة لمدة ٢٤ ساعة {driving_ban_hours}.", "the digits ٢٤"),
        ("hi", "Press 5 to go on.", "आगे जाने के लिए ५ दबाएँ।", "the digits ५"),
        ("es", "Press 5 to go on.", "Presione para seguir.", "the number 5 is missing"),
        ("zh", "November", "10月", "the number 10 that is not in the English"),
        ("es", "“I had an injection.”", '"Me pusieron una inyección".', 'the quotation marks "'),
        ("ru", "“I had an injection.”", "“Мне сделали укол”.", "the quotation marks “”"),
        ("es", "“I had an injection.”", "“Me pusieron una inyección.", "a quotation mark without its partner"),
        ("es", "“I had an injection.”", "Me pusieron una inyección.", "not the quotation marks of the English"),
        ("es", DRIVE, "No maneje durante {driving_ban_hours}", "not the end mark of the English"),
        ("es", "Call now if:", "Llame ahora si.", "not the end mark of the English"),
        ("ru", DRIVE, "Не drive {driving_ban_hours}.", "the English 'drive'"),
        ("zh", "Home", "Home", "the English 'home'"),
        ("es", "Choose your language", "Choose your language", "the English itself"),
        ("ar", DRIVE, "\u202bلا تقد السيارة {driving_ban_hours}.\u202c", "an invisible direction mark"),
        ("es", DRIVE, "<b>No</b> maneje durante {driving_ban_hours}.", "a tag"),
        ("zh", DRIVE, "{driving_ban_hours}内请勿 开车。", "a space between Chinese characters"),
        ("es", "One.\nTwo.", "Uno. Dos.", "another number of lines"),
    ],
)
def test_a_wrong_translation_is_told(code: str, english: str, text: str, told: str) -> None:
    assert any(wrong.startswith(told) for wrong in said(code, english, text))


def test_every_finished_translation_of_the_kiosk_is_right() -> None:
    shelf = read_shelf(PLACES, PLACES.demonstration)
    needed = needed_words(shelf.leaflet, shelf.words, PLACES, [])
    languages, _ = read_languages(PLACES.resources / "languages.toml")
    assert [str(problem) for problem in check_languages(PLACES, languages, needed)] == []


def test_a_problem_names_file_place_and_what_to_do() -> None:
    shelf = read_shelf(PLACES, PLACES.demonstration)
    needed = needed_words(shelf.leaflet, shelf.words, PLACES, [])
    terms, _ = read_glossary(PLACES.resources / "glossary.toml", [])
    es = shelf.catalogues["es"]
    key = next(key for key in needed if key[1].endswith("."))
    es.texts[key] = es.texts[key] + "."  # type: ignore[index]
    line = str(language_problems(terms, shelf.language("es"), es, needed)[0])
    assert line.startswith(f"es.ts: {key[0]}: '{key[1]}': two marks in a row in '")
    assert line.endswith("Leave one.")
