"""The check, what a person feels, the pain diary and the two ways as QML sees them."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge.check import topics
from kiosk.bridge.kiosk import Kiosk
from kiosk.core.asking import answered, begin
from kiosk.core.content import Way
from kiosk.core.learning import Check
from kiosk.core.lesson import ChooseWay, Feel, OpenNormal, RatePain
from kiosk.core.session import Home, Next, Screen

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Learn(QObject):
    """Takes what is touched to the reducer; what follows is shown as every other page is."""

    changed = Signal()
    _made: Learn | None = None

    def __init__(self, kiosk: Kiosk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        kiosk.changed.connect(self.changed)

    @staticmethod
    def create(_engine: QObject) -> Learn:
        """The one that ``offer`` was given; QML never makes its own."""
        assert Learn._made is not None
        return Learn._made

    def offer(self) -> None:
        """Make this the object that QML calls Learn."""
        Learn._made = self

    def _check(self) -> Check | None:
        leaflet = self._kiosk.frame.shelf.leaflet
        return leaflet.check if leaflet else None

    @Slot(str)
    def open(self, code: str) -> None:
        """A tile of the home screen that is no section: the check, or "is this normal?"."""
        leaflet = self._kiosk.frame.shelf.leaflet
        check, normal = (leaflet.check, leaflet.normal) if leaflet else (None, None)
        if check is not None and code == check.section.id:
            self._kiosk.happen(begin(check, self._kiosk.frame.shelf.clinic, self._kiosk.session.lesson))
        elif normal is not None and code == normal.section.id:
            self._kiosk.happen(OpenNormal())

    @Slot(str)
    def choose(self, code: str) -> None:
        """A card that is touched: an answer of a question, an area, or a sign of it."""
        session, check = self._kiosk.session, self._check()
        if session.screen is Screen.CHECK and check is not None:
            event = answered(check, session.lesson, code)
            if event is not None:
                self._kiosk.happen(event)
        elif session.screen is Screen.NORMAL:
            area = session.lesson.area
            self._kiosk.happen(Feel(area, code) if area else Feel(code))

    @Slot(int)
    def rate(self, pain: int) -> None:
        """A number of the scale of pain."""
        self._kiosk.happen(RatePain(pain))

    @Slot(str)
    def chooseWay(self, way: str) -> None:
        """Short or full, at the same place."""
        self._kiosk.happen(ChooseWay(Way(way)))

    @Slot(str)
    def start(self, way: str) -> None:
        """Begin to read, short or full."""
        self.chooseWay(way)
        self._kiosk.happen(Home())
        self._kiosk.happen(Next())

    def _topics(self) -> list[str]:
        check = self._check()
        return list(topics(self._kiosk.frame, check, self._kiosk.session.lesson)) if check is not None else []

    shortWay = Property(str, lambda self: self._kiosk.view.ways.short, notify=changed)
    fullWay = Property(str, lambda self: self._kiosk.view.ways.full, notify=changed)
    waysTall = Property(int, lambda self: self._kiosk.view.ways.tall, notify=changed)
    way = Property(str, lambda self: self._kiosk.session.lesson.way.value, notify=changed)
    toGoOver = Property("QStringList", _topics, notify=changed)  # type: ignore[arg-type]
    checked = Property(bool, lambda self: self._kiosk.session.lesson.over, notify=changed)
    needsNurse = Property(bool, lambda self: bool(self._kiosk.session.lesson.unsafe), notify=changed)
