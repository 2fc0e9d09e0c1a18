"""The one place where the parts of the kiosk meet: start-up as named steps."""

from __future__ import annotations

import gc
import logging
import os
import signal
import time
from collections.abc import Callable
from datetime import UTC, datetime, tzinfo
from pathlib import Path

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QMetaObject, QObject, QTimer, QUrl
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlError
from PySide6.QtQuick import QQuickWindow

from kiosk.bridge.beside import Beside
from kiosk.bridge.clockwatch import ClockWatch
from kiosk.bridge.guard import LEFT_BY_STAFF, Guard
from kiosk.bridge.heart import Heart, Waker, needs_waking
from kiosk.bridge.kiosk import Clock, Kiosk
from kiosk.bridge.learn import Learn
from kiosk.bridge.look import Look
from kiosk.bridge.machine import Machinery
from kiosk.bridge.measure import legible, load_fonts
from kiosk.bridge.night import Night
from kiosk.bridge.panels import follow
from kiosk.bridge.pictures import Pictures
from kiosk.bridge.printer import Printer
from kiosk.bridge.reach import Reach
from kiosk.bridge.speech import Speech
from kiosk.bridge.staff import Staff
from kiosk.bridge.take import Take
from kiosk.bridge.translator import CatalogueTranslator
from kiosk.bridge.usage import Usage, count_use
from kiosk.core import runs
from kiosk.core.clinic import Clinic
from kiosk.core.isolates import whole
from kiosk.core.panel import Panel
from kiosk.core.places import Places
from kiosk.core.printing import Printing
from kiosk.core.records import record
from kiosk.core.schedule import schedule_for
from kiosk.core.service import Service
from kiosk.core.session import Instant
from kiosk.core.shelf import Shelf
from kiosk.core.zone import zone_of

log = logging.getLogger("kiosk")
SORRY = "Sorry"
# A start is noted so long after the first screen stands, ms.
BEGIN_MS = 1000
# How often the kiosk looks at the time while somebody is there, and while nobody is, ms: a clock that jumps is named
# within 10 s.
SECOND_MS = 1000
REST_MS = 8000
QML = Path(__file__).resolve().parent / "qml"


class Running:
    """The parts of a kiosk that runs; ``kiosk`` is None where only the sorry screen could be shown."""

    kiosk: Kiosk | None = None
    look: Look | None = None
    translator: CatalogueTranslator | None = None
    reach: Reach | None = None
    speech: Speech | None = None
    staff: Staff | None = None
    machine: Machinery | None = None
    usage: Usage | None = None
    take: Take | None = None
    guard: Guard | None = None

    def __init__(self, engine: QQmlApplicationEngine, window: QQuickWindow, shelf: Shelf) -> None:
        self.engine = engine
        self.window = window
        self.shelf = shelf


def prepare_environment() -> None:
    """Choices that Qt reads before it starts: the software renderer, unless somebody chose another."""
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    # Here and not by QQuickStyle, whose module is loaded for nothing else.
    os.environ["QT_QUICK_CONTROLS_STYLE"] = "Basic"
    # ms; Qt takes 100 and then draws no more until the compositor answers, which is too short to wake it: see Waker.
    os.environ.setdefault("QT_WAYLAND_FRAME_CALLBACK_TIMEOUT", "5000")
    os.environ.pop("QT_IM_MODULE", None)


def make_application(arguments: list[str]) -> QGuiApplication:
    """The Qt application, dressed for a kiosk."""
    application = QGuiApplication(arguments)
    application.setApplicationName("kiosk")
    application.setDesktopFileName("aftercare-kiosk")
    application.setQuitOnLastWindowClosed(True)
    return application


def make_clock(
    clinic: Clinic,
    wall: Callable[[], datetime] = lambda: datetime.now(UTC),
    seconds: Callable[[], float] = time.monotonic,
    zone: tzinfo | None = None,
) -> Clock:
    """The clock of the machine, or one that pictures and tests hold still."""
    zone = zone or zone_of(clinic)
    return Clock(lambda: Instant(seconds(), wall()), lambda at: schedule_for(at.wall, zone))


@record
class Memory:
    """Where the kiosk remembers what outlives a start, and the clinic's file; nowhere for pictures and tests."""

    folder: Path | None = None
    clinic_file: Path | None = None


NO_MEMORY = Memory()


def build(
    shelf: Shelf,
    places: Places,
    panel: Panel,
    clock: Clock,
    needs_device: bool = True,
    memory: Memory = NO_MEMORY,
) -> Running:
    """The window with everything behind it, not yet shown; the sorry screen where that is all that is right.

    ``needs_device`` is whether reading aloud is only offered where there is a loudspeaker.
    """
    for problem in load_fonts(places.fonts, shelf.languages):
        log.warning("%s", problem)
    QGuiApplication.setFont(QFont(list(shelf.languages[0].fonts)))
    shelf, unreadable = legible(shelf)
    for problem in unreadable:
        log.warning("%s", problem)
    if shelf.usable:
        try:
            running = _build_visit(shelf, places, panel, clock, needs_device, memory)
        except Exception:
            # Whatever it was, a patient sees the red signs and not a blank screen.
            log.exception("the screens cannot be made; the sorry screen stands instead")
            running = None
        if running is not None:
            return running
    return build_sorry(shelf, panel)


def _build_visit(
    shelf: Shelf, places: Places, panel: Panel, clock: Clock, needs_device: bool, memory: Memory
) -> Running | None:
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(QML))
    engine.addImageProvider("pictures", Pictures(places.pictures))
    translator = CatalogueTranslator(engine)
    QGuiApplication.installTranslator(translator)
    look = Look(panel, shelf.languages[0].fonts, shelf.icons, engine)
    look.offer()
    kiosk = Kiosk(shelf, look, translator, clock, engine)
    kiosk.offer()
    kiosk.languageChanged.connect(engine.retranslate)
    Learn(kiosk, engine).offer()
    Beside(kiosk, engine).offer()
    speech = Speech(kiosk, shelf, places.recordings, needs_device, engine)
    speech.offer()
    machine = Machinery(kiosk, speech, memory.folder, memory.clinic_file, engine)
    staff = Staff(kiosk, machine, memory.folder, kiosk)
    staff.offer()
    printer = Printer(shelf.clinic.text("printer"), shelf.clinic.text("paper_size"), engine)
    take = Take(kiosk, printer, places, engine)
    take.offer()
    night = Night(kiosk, clock, engine)
    night.offer()
    window = _load(engine, QML / "Kiosk" / "Screens" / "Main.qml")
    if window is None:
        log.error("Screens/Main.qml is not a window; the sorry screen stands instead")
        return None
    window.resize(panel.width, panel.height)
    speech.stand_in(window)
    reach = Reach(kiosk, speech, window, lambda: clock.now().seconds)
    night.watch(window)
    usage = count_use(kiosk, speech, memory.folder, engine)
    machine.touch_seen = lambda: reach.felt
    machine.written = usage.finish
    join_printer(machine, usage, kiosk, take)
    reach.staff_key.connect(staff.knock)
    ticker = QTimer(engine, interval=SECOND_MS)
    for part in (kiosk, ClockWatch(clock, engine), reach, staff, usage, night):
        ticker.timeout.connect(part.tick)
    keep_pace(ticker, kiosk, reach)
    ticker.start()
    running = Running(engine, window, shelf)
    running.kiosk, running.look, running.translator, running.reach = kiosk, look, translator, reach
    running.speech, running.staff, running.machine, running.usage = speech, staff, machine, usage
    running.take = take
    return running


def keep_pace(ticker: QTimer, kiosk: Kiosk, reach: Reach) -> None:
    """Look at the time each second while somebody is there, and more rarely from the second after they have gone.

    What a look touches has long left the processor's caches by the next one, so that many short looks cost dearly.
    """

    def quicken() -> None:
        if ticker.interval() != SECOND_MS and (reach.holds or not kiosk.session.fresh):
            ticker.setInterval(SECOND_MS)

    def slow() -> None:
        # After the look that writes what the last visit left to be written.
        if ticker.interval() != REST_MS and kiosk.session.fresh and not reach.holds:
            ticker.setInterval(REST_MS)

    ticker.timeout.connect(slow)
    kiosk.changed.connect(quicken)
    reach.pressed.connect(quicken)


def join_printer(machine: Machinery, usage: Usage, kiosk: Kiosk, take: Take) -> None:
    """Staff hear of the printer and try it; a paper that a patient took is counted."""
    printer = take.printer

    def print_test() -> bool:
        if not printer.there or printer.busy:
            return False
        take.print()
        return printer.busy

    was = printer.state

    def count() -> None:
        nonlocal was
        if printer.state is Printing.PRINTED and was is not Printing.PRINTED and not kiosk.session.staff.open:
            usage.count("printed")
        was = printer.state

    machine.has_printer = lambda: printer.there
    machine.ask_printer = take.look
    machine.print_test = print_test
    printer.changed.connect(count)
    printer.changed.connect(machine.again)


def build_sorry(shelf: Shelf, panel: Panel) -> Running:
    """What a patient sees when nothing else is right: red signs, the numbers that are known, "ask a nurse"."""
    engine = QQmlApplicationEngine()
    engine.setInitialProperties(
        {
            "emergencyNumber": whole(shelf.clinic.text("emergency_number")),
            "clinicPhone": whole(shelf.clinic.text("clinic_phone")),
            "pxPerMm": panel.px_per_mm,
            "tongues": [
                {english: said for (context, english), said in catalogue.texts.items() if context == SORRY}
                for catalogue in shelf.catalogues.values()
            ],
        }
    )
    window = _load(engine, QML / "Kiosk" / "Sorry" / "Sorry.qml")
    if window is None:
        raise SystemExit("Qt cannot show any screen: reinstall the kiosk.")
    window.resize(panel.width, panel.height)
    return Running(engine, window, shelf)


def _load(engine: QQmlApplicationEngine, path: Path) -> QQuickWindow | None:
    engine.warnings.connect(_log_warnings)
    engine.load(QUrl.fromLocalFile(os.fspath(path)))
    roots = engine.rootObjects()
    return roots[0] if roots and isinstance(roots[0], QQuickWindow) else None


def _log_warnings(found: list[QQmlError]) -> None:
    for error in found:
        log.error("%s", error.toString())


def show(running: Running, windowed: bool) -> None:
    """Puts the window on the screen; on the full screen it stays there until staff leave it."""
    if windowed:
        running.window.show()
    else:
        running.window.showFullScreen()
        running.guard = Guard(running.window)
    after_first_frame(running)
    if running.kiosk is not None and running.look is not None:
        follow(running.kiosk, running.look, running.window, windowed)
    if running.take is not None:
        running.take.begin()
        application = QGuiApplication.instance()
        assert application is not None
        application.aboutToQuit.connect(running.take.printer.close)


def serve(running: Running, service: Service) -> None:
    """Keeps the compositor awake, and tells the service manager of every frame it wants to hear of."""
    waker = Waker(running.window) if needs_waking() else None
    if service.address:
        Heart(running.window, service.tell, service.beat_ms, waker)


def remembering(running: Running, folder: Path, application: QGuiApplication) -> int:
    """Runs until the end, and notes when and how each run began and ended; 0 only where staff ended it."""
    ended, run = runs.OFF, runs.Run(datetime.now(UTC))

    def leave() -> None:
        nonlocal ended
        ended = runs.LEFT
        application.exit(LEFT_BY_STAFF)

    def told_to_stop(number: int, _frame: object) -> None:
        # As a shell says it of a program that a signal has ended: 0 is for staff alone.
        application.exit(128 + number)

    def begin() -> None:
        nonlocal run
        hear_signals(application)
        try:
            run = runs.begin(folder, run.started)
            if run.why == runs.FAULT:
                log.warning("the run before this one was cut off: no power, killed or hung")
        except OSError as error:
            log.warning("the start cannot be remembered: %s", error)
        if running.machine is not None:
            running.machine.run = run

    signal.signal(signal.SIGTERM, told_to_stop)
    if running.staff is not None:
        running.staff.leaving.connect(leave)
    # The first screen does not wait for the disk.
    QTimer.singleShot(BEGIN_MS, begin)
    code = application.exec()
    if running.usage is not None:
        running.usage.write(True)
        running.usage.finish()
    try:
        runs.end(folder, run, ended)
    except OSError as error:
        log.warning("the end cannot be remembered: %s", error)
    return code


def hear_signals(application: QGuiApplication) -> None:
    """Python hears of a signal only when it runs something: a byte in a pipe makes Qt run it."""
    heard, told = os.pipe2(os.O_NONBLOCK | os.O_CLOEXEC)
    signal.set_wakeup_fd(told, warn_on_full_buffer=False)
    notifier = QtCore.QSocketNotifier(heard, QtCore.QSocketNotifier.Type.Read, application)
    notifier.activated.connect(lambda: os.read(heard, 64))


def after_first_frame(running: Running) -> None:
    """What start-up has made stays, so the garbage collector need not look at it again."""

    def drawn() -> None:
        running.window.frameSwapped.disconnect(drawn)
        gc.freeze()
        gc.enable()
        # What the first touches need is loaded now, so that they do not wait for it; naming Qt alone takes 16 ms.
        from PySide6.QtGui import QPainter  # noqa: F401
        from PySide6.QtSvg import QSvgRenderer  # noqa: F401

        _ = QtCore.Qt

    running.window.frameSwapped.connect(drawn)


def arrive(application: QGuiApplication) -> None:
    """Ends every movement where it leads; before anything is drawn, so that nothing of the way there is seen."""
    for window in application.allWindows():
        motion = window.findChild(QObject, "motion")
        if motion is not None:
            QMetaObject.invokeMethod(motion, "complete")


def settle(application: QGuiApplication) -> None:
    """Lets everything that waits happen; for pictures, measurements and tests, which run no event loop.

    Without a loop Qt keeps the items that a change has thrown away, so they are deleted here.
    """
    application.processEvents()
    arrive(application)
    for _ in range(2):
        application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
