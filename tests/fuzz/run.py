"""One target under Atheris, which follows the branches of the core; runs in the fuzzer's own environment."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import Any


def main() -> None:
    """Fuzzes until the time is over, or something raises."""
    atheris: Any = import_module("atheris")
    with atheris.instrument_imports(include=["kiosk"]):
        from tests.fuzz.targets import TARGETS
    target = TARGETS[sys.argv.pop(1)]
    atheris.Setup(sys.argv, target)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
