"""Open the kiosk."""

from __future__ import annotations

import argparse
import logging
import os
import signal
import sys
import time

from kiosk.bridge import binding
from kiosk.cli import options
from kiosk.cli.display import DisplayError, choose_display, settle
from kiosk.core.records import replace

log = logging.getLogger("kiosk")


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `kiosk run` to the command line."""
    parser = subparsers.add_parser(
        "run", help="open the kiosk", description="Open the kiosk, full screen.",
        epilog="Example: kiosk run --windowed --language es --size 1080x1920",
    )  # fmt: skip
    options.add_clinic(parser)
    options.add_data(parser)
    options.add_look(parser, many=False)
    parser.add_argument("--windowed", action="store_true", help="a window instead of the full screen")
    parser.add_argument("--sorry", action="store_true", help="only the screen that stands when nothing else is right")
    parser.add_argument("--first-frame", action="store_true", help="say when the first frame is drawn, and close")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Opens the kiosk and stays until staff leave it, with exit code 0; a window, until it is closed."""
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s: %(message)s")
    # Ctrl+C in the terminal that opened it ends the kiosk at once; Python would hear of it only a second later.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    wanted = args.size or (1920, 1080)
    try:
        display = choose_display(os.environ, wanted)
        os.environ["QT_QPA_PLATFORM"] = display.platform
        if not args.first_frame:
            print(display.sentence, flush=True)
        return _open(args, wanted, display)
    except DisplayError as error:
        print(error, file=sys.stderr)
        return 1


def _open(args: argparse.Namespace, wanted: tuple[int, int], display: object) -> int:
    # Qt reads the environment when it is loaded, so it is loaded only now.
    binding.load()
    from kiosk import app
    from kiosk.bridge.panels import panel_of
    from kiosk.cli.display import Display
    from kiosk.core import start
    from kiosk.core.lastgood import with_state
    from kiosk.core.places import Places, find_places, home
    from kiosk.core.service import service_of
    from kiosk.core.session import Session
    from kiosk.core.state import state_folder
    from kiosk.core.theme import Scheme, TextSize

    app.prepare_environment()
    application = app.make_application(["kiosk"])
    assert isinstance(display, Display)
    settled = settle(application, display)
    if settled is not display:
        print(settled.sentence, flush=True)
    places = Places(args.data / "resources", args.data / "translations") if args.data else find_places()
    clinic_file = start.find_clinic(args.clinic, places)
    folder = state_folder(os.environ, home())
    if args.sorry:
        shelf = start.read_for_sorry(places, clinic_file, folder)
    else:
        shelf = with_state(start.read_everything(places, clinic_file), clinic_file, folder)
    screen = application.primaryScreen()
    size = wanted
    if not args.windowed and args.size is None and screen is not None:
        size = (screen.size().width(), screen.size().height())
    panel = panel_of(size, None if args.windowed else screen, shelf.clinic, args.inches)
    if args.sorry:
        running = app.build_sorry(shelf, panel)
    else:
        memory = app.Memory(folder, clinic_file)
        running = app.build(shelf, places, panel, app.make_clock(shelf.clinic), memory=memory)
    if running.kiosk is not None:
        chosen = Session()
        if args.language and shelf.language(args.language).code != args.language:
            log.warning("the language '%s' is not offered; English stands", args.language)
        if args.language:
            chosen = replace(chosen, language=shelf.language(args.language).code)
        if args.text:
            chosen = replace(chosen, size=TextSize(args.text))
        if args.theme:
            chosen = replace(chosen, scheme=Scheme(args.theme))
        running.kiosk.place(chosen)
    if args.first_frame:
        running.window.frameSwapped.connect(lambda: print("first frame at", time.monotonic(), flush=True))
        # Not "quit": that asks the window first, and a full screen refuses.
        running.window.frameSwapped.connect(lambda: application.exit(0))
    app.show(running, args.windowed)
    app.serve(running, service_of(os.environ))
    if args.first_frame or args.sorry:
        return application.exec()
    return app.remembering(running, folder, application)
