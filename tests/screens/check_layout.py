"""Look at every screen in every language, on every panel, at every text size, in every contrast, with every ease.

Use: python -m tests.screens.check_layout [--language es ar] [--size 1024x768] [--text largest] [--theme soft] [--few]
"""

from __future__ import annotations

import argparse
import sys
import time

from kiosk import app
from kiosk.cli.options import size as screen_size
from kiosk.core.places import find_places
from kiosk.core.reading import read_shelf
from kiosk.core.theme import Scheme, TextSize

from .matrix import LANGUAGES, covering, every_language, full, look_at
from .stage import SIZES, staged

BAR = 30


def main() -> int:
    """Prints each fault with screen, language, size and item, and at the end how much was looked at."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    codes = [language.code for language in LANGUAGES]
    parser.add_argument("--language", nargs="+", choices=codes, default=codes)
    parser.add_argument("--size", nargs="+", type=screen_size, default=list(SIZES))
    parser.add_argument("--text", nargs="+", choices=[size.value for size in TextSize])
    parser.add_argument("--theme", nargs="+", choices=[scheme.value for scheme in Scheme])
    parser.add_argument("--few", action="store_true", help="only as many as hold every pair")
    args = parser.parse_args()
    texts = [TextSize(text) for text in args.text] if args.text else list(TextSize)
    schemes = [Scheme(theme) for theme in args.theme] if args.theme else list(Scheme)
    looks = full(args.language, args.size, texts, schemes)
    if args.few:
        looks = covering(looks)
    app.prepare_environment()
    application = app.make_application(["kiosk"])
    places = find_places()
    shelf = every_language(read_shelf(places, places.demonstration))
    screens, wrong, begun = 0, 0, time.monotonic()
    with staged(application, shelf, places) as stage:
        for done, look in enumerate(looks, 1):
            seen, faults = look_at(stage, look)
            screens, wrong = screens + seen, wrong + len(faults)
            for fault in faults:
                sys.stdout.write(f"{fault}\n")
            left = (time.monotonic() - begun) / done * (len(looks) - done)
            filled = "#" * round(BAR * done / len(looks))
            sys.stderr.write(f"\r[{filled:<{BAR}}] {done}/{len(looks)} {look}, about {left / 60:.0f} min left  ")
            sys.stderr.flush()
    sys.stdout.write(f"\n{len(looks)} combinations, {screens} screens, {wrong} faults\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
