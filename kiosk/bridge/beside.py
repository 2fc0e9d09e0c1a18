"""The switch for English under every line, as QML sees it."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge.kiosk import Kiosk
from kiosk.bridge.sheet import STEPS_OF, place_line
from kiosk.core.bilingual import ShowBeside
from kiosk.core.languages import SOURCE

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Beside(QObject):
    """The switch on the language screen; not there while the language is English itself."""

    changed = Signal()
    _made: Beside | None = None

    def __init__(self, kiosk: Kiosk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        kiosk.changed.connect(self.changed)

    @staticmethod
    def create(_engine: QObject) -> Beside:
        """The one that ``offer`` was given; QML never makes its own."""
        assert Beside._made is not None
        return Beside._made

    def offer(self) -> None:
        """Make this the object that QML calls Beside."""
        Beside._made = self

    def _place(self) -> str:
        sheet = self._kiosk.view.sheet
        line = place_line(STEPS_OF[1], sheet.place_english, str(sheet.step), str(sheet.steps))
        return line if sheet.place_english else ""

    @Slot(bool)
    def show(self, beside: bool) -> None:
        """English under every line, or the patient's own words alone."""
        self._kiosk.happen(ShowBeside(beside))

    offered = Property(bool, lambda self: self._kiosk.view.language != SOURCE, notify=changed)
    on = Property(bool, lambda self: self._kiosk.view.beside and self._kiosk.view.language != SOURCE, notify=changed)
    place = Property(str, _place, notify=changed)
    words = Property(str, lambda self: self._kiosk.view.switch.words, notify=changed)
    tall = Property(int, lambda self: self._kiosk.view.switch.tall, notify=changed)
