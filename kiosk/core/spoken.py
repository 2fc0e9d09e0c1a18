"""How clock times, temperatures and decimals are said, language by language: the figures stay, the ear gets words.

Found with espeak-ng 1.51: Chinese and Vietnamese leave out the point of 100.4, and "°C" is read with the English voice
in Arabic, Russian and Hindi. A language that is not here is read as it is written.
"""

from __future__ import annotations

from collections.abc import Callable

from kiosk.core.records import record

Clock = Callable[[int, int], str]

_ARABIC_HOURS = (
    *("الثانية عشرة", "الواحدة", "الثانية", "الثالثة", "الرابعة", "الخامسة", "السادسة", "السابعة", "الثامنة"),
    *("التاسعة", "العاشرة", "الحادية عشرة", "الثانية عشرة", "الثالثة عشرة", "الرابعة عشرة", "الخامسة عشرة"),
    *("السادسة عشرة", "السابعة عشرة", "الثامنة عشرة", "التاسعة عشرة", "العشرين", "الحادية والعشرين"),
    *("الثانية والعشرين", "الثالثة والعشرين"),
)


def _english(hour: int, minute: int) -> str:
    return f"{hour} o'clock" if not minute else f"{hour} oh {minute}" if minute < 10 else f"{hour} {minute}"


def _spanish(hour: int, minute: int) -> str:
    said = {1: "una", 21: "veintiuna"}.get(hour, str(hour))
    return f"{said} en punto" if not minute else f"{said} y {minute}"


def _arabic(hour: int, minute: int) -> str:
    said = _ARABIC_HOURS[hour] if hour < len(_ARABIC_HOURS) else str(hour)
    if not minute:
        return f"{said} تمامًا"
    return f"{said} و {minute} {'دقائق' if 3 <= minute <= 10 else 'دقيقة'}"


def _chinese(hour: int, minute: int) -> str:
    said = "两点" if hour == 2 else f"{hour}点"
    return f"{said}整" if not minute else f"{said}{'零' if minute < 10 else ''}{minute}分"


def _vietnamese(hour: int, minute: int) -> str:
    return f"{hour} giờ" if not minute else f"{hour} giờ {minute} phút"


def _russian(hour: int, minute: int) -> str:
    said = f"{hour} {_slavic(hour, 'час', 'часа', 'часов')}"
    return said if not minute else f"{said} {minute} {_slavic(minute, 'минута', 'минуты', 'минут')}"


def _slavic(number: int, one: str, few: str, many: str) -> str:
    if 10 < number % 100 < 20 or number % 10 not in {1, 2, 3, 4}:
        return many
    return one if number % 10 == 1 else few


def _hindi(hour: int, minute: int) -> str:
    return f"{hour} बजे" if not minute else f"{hour} बजकर {minute} मिनट"


@record
class Ear:
    """How one language says figures.

    ``clock`` says hours and minutes and ``after`` is the word that it takes in; ``celsius`` and ``fahrenheit`` follow a
    number; ``slash`` names that sign; ``point`` stands in a decimal. As written where they are empty.
    """

    clock: Clock
    celsius: str
    fahrenheit: str
    slash: str = ""
    point: str = ""
    after: str = ""


EARS: dict[str, Ear] = {
    "en": Ear(_english, " degrees Celsius", " degrees Fahrenheit"),
    "es": Ear(_spanish, " grados Celsius", " grados Fahrenheit"),
    "ar": Ear(_arabic, " درجة مئوية", " درجة فهرنهايت", " شرطة مائلة "),
    "zh": Ear(_chinese, "摄氏度", "华氏度", "斜杠", "点"),
    "vi": Ear(_vietnamese, " độ xê", " độ ép", " gạch chéo ", " phẩy ", "giờ"),
    "ru": Ear(_russian, " градусов Цельсия", " градуса Фаренгейта", " косая черта "),
    "hi": Ear(_hindi, " डिग्री सेल्सियस", " डिग्री फ़ारेनहाइट", " स्लैश ", "", "बजे"),
}
