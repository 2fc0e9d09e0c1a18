"""What a person takes home, as QML sees it: the printer, the choices before printing, and the code for the phone."""

from __future__ import annotations

import os

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge.code import Code
from kiosk.bridge.kiosk import Kiosk
from kiosk.bridge.printer import Printer
from kiosk.bridge.props import TakeProps
from kiosk.bridge.reader import for_visit
from kiosk.core.places import Places
from kiosk.core.printing import Printing
from kiosk.core.records import replace
from kiosk.core.session import ChooseTake, Open, Screen

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1
# The printer is looked for so long after the first screen stands, ms, and again whenever its screen is opened.
WARM_MS = 2000


@QmlElement
@QmlSingleton
class Take(QObject):
    """Prints, and takes back at the reset what has not come out."""

    changed = Signal()
    _made: Take | None = None

    def __init__(self, kiosk: Kiosk, printer: Printer, places: Places, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._printer = printer
        self._places = places
        self._open = False
        self._begun = False
        printer.changed.connect(self._tell)
        kiosk.changed.connect(self._follow)

    @staticmethod
    def create(_engine: QObject) -> Take:
        """The one that ``offer`` was given; QML never makes its own."""
        assert Take._made is not None
        return Take._made

    def offer(self) -> None:
        """Make this the object that QML calls Take."""
        Take._made = self

    @property
    def printer(self) -> Printer:
        """The printer, for whoever closes the kiosk."""
        return self._printer

    def begin(self) -> None:
        """From now on look for the printer; pictures and measurements never do."""
        self._begun = True
        QTimer.singleShot(WARM_MS, self, self._printer.look)

    def look(self) -> None:
        """Look for the printer again, where it is looked for at all."""
        if self._begun:
            self._printer.look()

    def _tell(self) -> None:
        self._kiosk.offer_printing(self._printer.there)
        self.changed.emit()

    def _follow(self) -> None:
        session = self._kiosk.session
        if session.fresh:
            self._printer.take_back()
        is_open = session.screen is Screen.TAKE
        if is_open and not self._open and self._begun:
            self._printer.look()
        self._open = is_open
        self.changed.emit()

    @Slot()
    def open(self) -> None:
        """The tile of the home screen."""
        self._kiosk.happen(Open(Screen.TAKE))

    @Slot(bool)
    def setLarge(self, large: bool) -> None:
        """A paper in large letters, or in the usual ones."""
        self._kiosk.happen(ChooseTake(replace(self._kiosk.session.take, large=large)))

    @Slot(bool)
    def setBeside(self, beside: bool) -> None:
        """A paper with English beside every line, or in one language."""
        self._kiosk.happen(ChooseTake(replace(self._kiosk.session.take, beside=beside)))

    @Slot()
    def print(self) -> None:
        """The print button."""
        from kiosk.core.takehome import plain, readers, take_home

        self._kiosk.touched()
        frame, props, session = self._kiosk.frame, self._props(), self._kiosk.session
        assert frame.shelf.leaflet is not None
        # What staff have set for this visit is said in each language's own words.
        shelf = self._kiosk.shelf
        plainly = readers(shelf, frame.wording.language.code, props.beside, frame.wording.schedule)
        wordings = tuple(for_visit(shelf, wording, session.visit)[1] for wording in plainly)
        self._printer.send(
            {
                "paper": plain(take_home(frame.shelf.leaflet, wordings, first_score=session.lesson.pain)),
                "look": {"size": frame.shelf.clinic.text("paper_size"), "large": props.large},
                "fonts": os.fspath(self._places.fonts),
                "pictures": os.fspath(self._places.pictures),
            }
        )

    def _props(self) -> TakeProps:
        return self._kiosk.view.take

    def _said(self) -> str:
        return dict(self._props().states).get(self._printer.state.value, "")

    paper = Property(bool, lambda self: self._props().paper, notify=changed)
    phone = Property(bool, lambda self: self._props().phone, notify=changed)
    side = Property(bool, lambda self: self._props().side, notify=changed)
    codeBeside = Property(bool, lambda self: self._props().code_beside, notify=changed)
    codeSide = Property(int, lambda self: self._props().code_px, notify=changed)
    paperHeight = Property(int, lambda self: self._props().paper_px, notify=changed)
    phoneHeight = Property(int, lambda self: self._props().phone_px, notify=changed)
    lesser = Property(str, lambda self: self._props().lesser, notify=changed)
    title = Property(str, lambda self: self._props().title, notify=changed)
    onPaper = Property(str, lambda self: self._props().on_paper, notify=changed)
    onPhone = Property(str, lambda self: self._props().on_phone, notify=changed)
    printWord = Property(str, lambda self: self._props().print_word, notify=changed)
    largeWord = Property(str, lambda self: self._props().large_word, notify=changed)
    besideWord = Property(str, lambda self: self._props().beside_word, notify=changed)
    scan = Property(str, lambda self: self._props().scan, notify=changed)
    scanMore = Property(str, lambda self: self._props().scan_more, notify=changed)
    address = Property(str, lambda self: self._props().address, notify=changed)
    stamp = Property(str, lambda self: self._props().stamp, notify=changed)
    code = Property(str, lambda self: self._props().code, notify=changed)
    large = Property(bool, lambda self: self._props().large, notify=changed)
    beside = Property(bool, lambda self: self._props().beside, notify=changed)
    canBeside = Property(bool, lambda self: self._props().can_beside, notify=changed)
    said = Property(str, _said, notify=changed)
    printing = Property(bool, lambda self: self._printer.busy, notify=changed)
    done = Property(bool, lambda self: self._printer.state is Printing.PRINTED, notify=changed)
    wrong = Property(
        bool,
        lambda self: self._printer.state in {Printing.NO_PAPER, Printing.OFFLINE, Printing.FAILED},
        notify=changed,
    )


# Code is a type of QML's own: naming it here makes it known before the first screen is read.
__all__ = ["Code", "Take"]
