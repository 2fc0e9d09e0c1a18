"""Unicode isolates: what keeps a phone number the right way round inside Arabic."""

LEFT_TO_RIGHT = "\u2066"
FIRST_STRONG = "\u2068"
END = "\u2069"
MARKS = frozenset((LEFT_TO_RIGHT, FIRST_STRONG, END))


def isolate_number(text: str) -> str:
    """A number or phone, always read left to right."""
    return f"{LEFT_TO_RIGHT}{text}{END}"


def isolate(text: str) -> str:
    """A run of words with a direction of its own."""
    return f"{FIRST_STRONG}{text}{END}"


def strip(text: str) -> str:
    """The text without isolates, for logs and comparisons."""
    return text.translate({ord(mark): None for mark in MARKS})
