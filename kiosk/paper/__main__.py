"""Reads one request, as JSON, from standard input and writes the PDF to the file it names.

The request holds "paper", "look", "fonts", "pictures" and "file". What is wrong goes to standard error as one line.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from kiosk.paper.press import PressError, press


def main() -> int:
    """0 where the file stands, 1 where it does not."""
    asked = json.load(sys.stdin)
    try:
        made = press(asked["paper"], asked["look"], Path(asked["fonts"]), Path(asked["pictures"]))
        # Only this user reads what one person takes home.
        with os.fdopen(os.open(asked["file"], os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(made)
    except (PressError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
