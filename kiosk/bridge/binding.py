"""Loads PySide without the parts of it that only somebody at a prompt or an error asks for.

PySide carries a package of Python files that describes every signature of Qt, and compiles all of it at each
start: a quarter of the time in which an empty window opens. Here these files are compiled when something in them
is first named, for example to explain a wrong call (docs/decisions/0019). It also looks through the source of
every module that is imported after it, for a feature that the kiosk does not use.
"""

from __future__ import annotations

import builtins
from collections.abc import Iterator
from contextlib import contextmanager
from zlib import crc32

# The files that wait, as they are in the release that requirements.lock names; any other text is loaded at once.
WAITING = {
    "shibokensupport/feature.py": 0x16ACCFE1,
    "shibokensupport/signature/errorhandler.py": 0x097485F4,
    "shibokensupport/signature/layout.py": 0x5A9065C3,
    "shibokensupport/signature/lib/enum_sig.py": 0x2DAA4418,
    "shibokensupport/signature/lib/pyi_generator.py": 0x66004E69,
    "shibokensupport/signature/lib/tool.py": 0x35E890F1,
    "shibokensupport/signature/mapping.py": 0x4DB0F7BA,
    "shibokensupport/signature/parser.py": 0x105CFC9F,
}
# Stands in for each of them until one of its names is asked for. PySide's own C code takes "update_mapping" out of
# the module without asking for it; and the two of "feature" answer that an import wants no feature, while PySide
# itself is loaded.
_STAND_IN = """
def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)
    if globals().pop("__getattr__", None):
        exec(compile(__loader__.zfile.read(__file__), __file__, "exec"), globals())
    if name not in globals():
        raise AttributeError(name)
    return globals()[name]


if __name__.endswith(".mapping"):
    def update_mapping():
        del globals()["update_mapping"]
        return __getattr__("update_mapping")()
elif __name__.endswith(".feature"):
    def feature_import(*given, **named):
        return None

    def feature_imported(module):
        return None
"""


def load() -> None:
    """Load PySide; before anything else has loaded it, or nothing is saved."""
    with _waiting():
        import PySide6  # noqa: F401
    plain = getattr(builtins, "__orig_import__", None)
    if plain is not None:
        builtins.__import__ = plain


@contextmanager
def _waiting() -> Iterator[None]:
    real, stand_in = builtins.compile, compile(_STAND_IN, "waiting", "exec")

    def take(source: object, filename: object, *rest: object, **named: object) -> object:
        known = WAITING.get(filename) if isinstance(filename, str) else None
        if known is not None and isinstance(source, bytes) and crc32(source) == known:
            return stand_in
        return real(source, filename, *rest, **named)  # type: ignore[call-overload]

    builtins.compile = take  # type: ignore[assignment]
    try:
        yield
    finally:
        builtins.compile = real
