"""How the kiosk is, as a short code that staff read over the phone, and what whoever hears it makes of it."""

from __future__ import annotations

from zlib import crc32

from kiosk.core.health import Finding
from kiosk.core.records import record

# Crockford's base 32: no letter that is read as another.
LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH = 8
_MARKS = 1024
# Letters and figures that sound alike on a bad line, in English.
_ALIKE = ("BCDEGPTVZ3", "AHJK8", "FSX", "MN", "59", "QW2", "Y4R", "17")
# The order of the code's bits, at most twenty; a new line goes to the end, so that old codes keep their meaning.
CODED = (
    "touch_none", "touch_not_yet", "sound_none", "printer_none", "clock_wrong", "clock_jumped", "disk_full", "drafts",
    "off", "settings_wrong", "settings_default", "started_fault", "review_late", "review_none", "demonstration",
)  # fmt: skip
# What each means to whoever hears it, and what to do; only to be known where there is nothing to do.
MEANING = {
    "touch_none": ("No touch screen was found", "Plug the screen's USB cable in again."),
    "touch_not_yet": ("Nobody has touched the screen since the start", ""),
    "sound_none": ("There is no loudspeaker", "Check its cable, then: kiosk doctor"),
    "printer_none": ("There is no printer", ""),
    "clock_wrong": ("The clock shows an impossible year", "Run: timedatectl set-time"),
    "clock_jumped": ("The clock was set, or its battery is dead", "Compare it with a watch; change the battery."),
    "disk_full": ("The disk is nearly full", "Run: journalctl --vacuum-size=50M"),
    "drafts": ("Some languages are not reviewed", "Run: kiosk translate status"),
    "off": ("Some languages are switched off", "Run: kiosk translate status"),
    "settings_wrong": ("Settings are wrong; the last good ones are used", "Run: kiosk check"),
    "settings_default": ("Settings are wrong; careful values stand for them", "Run: kiosk check"),
    "started_fault": ("It was started again after a fault", "Run: journalctl -u aftercare-kiosk -n 50"),
    "review_late": ("The clinical review is late", "Tell the clinical lead."),
    "review_none": ("No clinical review is set", "Tell the clinical lead to set review_by."),
    "demonstration": ("It is a demonstration, not for patients", ""),
}


@record
class Heard:
    """A code as it was read out: its findings and the mark of its text, or why it cannot be right."""

    words: tuple[str, ...] = ()
    mark: int = 0
    wrong: str = ""


def mark_of(digest: str) -> int:
    """The mark of a text in the code, 0 to 1023: other words or numbers, nearly always another mark."""
    return crc32(digest.encode()) % _MARKS


def code_of(found: tuple[Finding, ...], digest: str) -> str:
    """Eight characters such as "04C2-91XA": which findings stand, the text's own mark, and a checksum."""
    words = {finding.word for finding in found}
    bits = sum(1 << place for place, word in enumerate(CODED) if word in words)
    number = bits * _MARKS + mark_of(digest)
    letters = "".join(LETTERS[number >> shift & 31] for shift in range(25, -1, -5))
    return _written(letters + _check(letters))


def hear(text: str) -> Heard:
    """A code that was read out; O, I and L are taken for 0 and 1. A misheard one names the nearest that can be."""
    letters = "".join(text.upper().split()).replace("-", "").translate(str.maketrans("OIL", "011"))
    strange = next((letter for letter in letters if letter not in LETTERS), "")
    if strange:
        return Heard(wrong=f"'{strange}' is in no code: ask for that character again")
    if len(letters) != LENGTH:
        return Heard(wrong=f"it has {len(letters)} characters, not {LENGTH}: ask for the whole code again")
    if _stands(letters):
        number = _number(letters[:6])
        words = tuple(word for place, word in enumerate(CODED) if number // _MARKS >> place & 1)
        return Heard(words, number % _MARKS)
    near = [_written(letters) for letters in _near(letters)]
    ask = f"did they say {' or '.join(near)}?" if near else "ask for it again, slowly"
    return Heard(wrong=f"it was misheard: {ask}")


def _near(letters: str) -> list[str]:
    """Codes that can be and differ in one character, or in two that changed places; what sounds alike comes first."""
    found = []
    for place, said in enumerate(letters):
        for letter in LETTERS:
            other = letters[:place] + letter + letters[place + 1 :]
            if letter != said and _stands(other):
                found.append((not any({said, letter} <= set(alike) for alike in _ALIKE), other))
    for place in range(LENGTH - 1):
        other = letters[:place] + letters[place + 1] + letters[place] + letters[place + 2 :]
        if other != letters and _stands(other):
            found.append((False, other))
    return [other for _, other in sorted(found)][:3]


def _stands(letters: str) -> bool:
    """Whether eight characters are a code: their checksum is right, and nothing unknown is said."""
    return _check(letters[:6]) == letters[6:] and _number(letters[:6]) // _MARKS < 1 << len(CODED)


def _number(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 32 + LETTERS.index(letter)
    return number


def _written(letters: str) -> str:
    return f"{letters[:4]}-{letters[4:]}"


def _check(letters: str) -> str:
    # Not at start.
    from hashlib import blake2b

    total = sum((place + 1) * LETTERS.index(letter) for place, letter in enumerate(letters, 1))
    mixed = int.from_bytes(blake2b(letters.encode(), digest_size=2).digest()) + total
    return LETTERS[mixed >> 5 & 31] + LETTERS[mixed & 31]
