"""What `kiosk run` does: open the kiosk on its display, with what was asked for.

It stands apart from its options, because the installed kiosk has none and does not load what reads them.
"""

from __future__ import annotations

import logging
import os
import signal
import sys
import time
from pathlib import Path

from kiosk.bridge import binding
from kiosk.cli.display import Display, DisplayError, choose_display, settle
from kiosk.core.records import record, replace

log = logging.getLogger("kiosk")


@record
class Opening:
    """How the kiosk is to open: each field is the option of that name of `kiosk run`; sizes in px."""

    clinic: Path | None = None
    data: Path | None = None
    language: str | None = None
    size: tuple[int, int] | None = None
    text: str | None = None
    theme: str | None = None
    inches: float | None = None
    windowed: bool = False
    sorry: bool = False
    first_frame: bool = False


def open_kiosk(wanted: Opening) -> int:
    """Opens the kiosk and stays until staff leave it, with exit code 0; a window, until it is closed."""
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s: %(message)s")
    # Ctrl+C in the terminal that opened it ends the kiosk at once; Python would hear of it only a second later.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    size = wanted.size or (1920, 1080)
    try:
        display = choose_display(os.environ, size)
        os.environ["QT_QPA_PLATFORM"] = display.platform
        if not wanted.first_frame:
            print(display.sentence, flush=True)
        return _open(wanted, size, display)
    except DisplayError as error:
        print(error, file=sys.stderr)
        return 1


def _open(wanted: Opening, size: tuple[int, int], display: Display) -> int:
    # Qt reads the environment when it is loaded, so it is loaded only now.
    binding.load()
    from kiosk import app
    from kiosk.bridge.panels import panel_of
    from kiosk.core import start
    from kiosk.core.lastgood import with_state
    from kiosk.core.places import Places, find_places, home
    from kiosk.core.service import service_of
    from kiosk.core.session import Session
    from kiosk.core.state import state_folder
    from kiosk.core.theme import Scheme, TextSize

    app.prepare_environment()
    application = app.make_application(["kiosk"])
    settled = settle(application, display)
    if settled is not display:
        print(settled.sentence, flush=True)
    places = Places(wanted.data / "resources", wanted.data / "translations") if wanted.data else find_places()
    clinic_file = start.find_clinic(wanted.clinic, places)
    folder = state_folder(os.environ, home())
    if wanted.sorry:
        shelf = start.read_for_sorry(places, clinic_file, folder)
    else:
        shelf = with_state(start.read_everything(places, clinic_file), clinic_file, folder)
    screen = application.primaryScreen()
    if not wanted.windowed and wanted.size is None and screen is not None:
        size = (screen.size().width(), screen.size().height())
    panel = panel_of(size, None if wanted.windowed else screen, shelf.clinic, wanted.inches)
    if wanted.sorry:
        running = app.build_sorry(shelf, panel)
    else:
        memory = app.Memory(folder, clinic_file)
        running = app.build(shelf, places, panel, app.make_clock(shelf.clinic), memory=memory)
    if running.kiosk is not None:
        chosen = Session()
        if wanted.language and shelf.language(wanted.language).code != wanted.language:
            log.warning("the language '%s' is not offered; English stands", wanted.language)
        if wanted.language:
            chosen = replace(chosen, language=shelf.language(wanted.language).code)
        if wanted.text:
            chosen = replace(chosen, size=TextSize(wanted.text))
        if wanted.theme:
            chosen = replace(chosen, scheme=Scheme(wanted.theme))
        if chosen != Session():
            running.kiosk.place(chosen)
    if wanted.first_frame:
        running.window.frameSwapped.connect(lambda: print("first frame at", time.monotonic(), flush=True))
        # Not "quit": that asks the window first, and a full screen refuses.
        running.window.frameSwapped.connect(lambda: application.exit(0))
    app.show(running, wanted.windowed)
    app.serve(running, service_of(os.environ))
    if wanted.first_frame or wanted.sorry:
        return application.exec()
    return app.remembering(running, folder, application)
