"""The kiosk as QML sees it: what stands on the screen, and what a touch does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge.derive import Frame, derive, note_height
from kiosk.bridge.look import Look
from kiosk.bridge.props import CardProps, StopProps, TileProps, ViewProps
from kiosk.bridge.rows import Rows
from kiosk.bridge.translator import CatalogueTranslator
from kiosk.core import session as events
from kiosk.core.panel import Panel
from kiosk.core.schedule import Schedule
from kiosk.core.session import Event, Instant, Screen, Session, reduce
from kiosk.core.shelf import Shelf
from kiosk.core.theme import Scheme, TextSize
from kiosk.core.wording import Wording

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Clock:
    """Where the time comes from, and the clinic's time zone."""

    now: Callable[[], Instant]
    schedule: Callable[[Instant], Schedule]


@QmlElement
@QmlSingleton
class Kiosk(QObject):
    """Holds the session, takes every touch to the reducer, and tells QML what changed."""

    changed = Signal()
    languageChanged = Signal()  # noqa: N815
    _made: Kiosk | None = None

    def __init__(
        self, shelf: Shelf, look: Look, translator: CatalogueTranslator, clock: Clock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._look = look
        self._translator = translator
        self._clock = clock
        self._route = shelf.leaflet.route() if shelf.leaflet else ()
        self._session = Session()
        self._view = ViewProps()
        self._cards = Rows(CardProps, self)
        self._stops = Rows(StopProps, self)
        self._tiles = Rows(TileProps, self)
        self._languages = Rows(TileProps, self)
        self._show(Session(), clock.now())

    @staticmethod
    def create(_engine: QObject) -> Kiosk:
        """The one that ``offer`` was given; QML never makes its own."""
        assert Kiosk._made is not None
        return Kiosk._made

    def offer(self) -> None:
        """Make this the object that QML calls Kiosk."""
        Kiosk._made = self

    @property
    def session(self) -> Session:
        """The visit as it stands."""
        return self._session

    @property
    def view(self) -> ViewProps:
        """What the window shows."""
        return self._view

    def happen(self, event: Event) -> None:
        """Take an event to the reducer and show what follows."""
        at = self._clock.now()
        self._show(reduce(self._session, event, at, self._route), at)

    def place(self, session: Session) -> None:
        """Stand at a session as it is given; for pictures, measurements and tests."""
        self._show(session, self._clock.now())

    def resize(self, panel: Panel) -> None:
        """Follow a window or a screen of another size."""
        if panel != self._look.panel:
            self._look.dress(panel, self._session.size, self._session.scheme, self._families())
            self._show(self._session, self._clock.now())

    def _families(self) -> tuple[str, ...]:
        return self._shelf.language(self._session.language).fonts

    def _show(self, session: Session, at: Instant) -> None:
        other_language = session.language != self._session.language
        self._session = session
        language = self._shelf.language(session.language)
        catalogue = self._shelf.catalogues.get(language.code)
        if other_language:
            self._translator.use(language, catalogue)
            QLocale.setDefault(QLocale(language.locale))
        self._look.dress(self._look.panel, session.size, session.scheme, language.fonts)
        begun = at if session.begun_at is None else Instant(at.seconds, session.begun_at)
        wording = Wording(language, catalogue, self._shelf.clinic, self._clock.schedule(begun), self._shelf.words)
        note = note_height(wording, self._look.sizes, self._look.ruler, self._look.panel)
        frame = Frame(self._shelf, wording, self._look.panel, self._look.sizes, self._look.ruler, note)
        before, self._view = self._view, derive(frame, session, at)
        self._cards.replace(self._view.sheet.cards)
        self._stops.replace(self._view.sheet.stops)
        self._tiles.replace(self._view.tiles)
        self._languages.replace(self._view.languages)
        if other_language:
            self.languageChanged.emit()
        if before != self._view:
            self.changed.emit()

    @Slot()
    def touched(self) -> None:
        """Somebody is there."""
        self.happen(events.Touched())

    @Slot()
    def tick(self) -> None:
        """A second went by."""
        self.happen(events.Tick())

    @Slot()
    def goHome(self) -> None:  # noqa: N802
        """The home button."""
        self.happen(events.Home())

    @Slot()
    def goNext(self) -> None:  # noqa: N802
        """The next button."""
        self.happen(events.Next(self._view.turn.after))

    @Slot()
    def goBack(self) -> None:  # noqa: N802
        """The back button."""
        self.happen(events.Back(self._view.turn.before))

    @Slot(int)
    def openStop(self, stop: int) -> None:  # noqa: N802
        """A tile of the home screen."""
        self.happen(events.OpenStop(stop))

    @Slot(int)
    def showItem(self, item: int) -> None:  # noqa: N802
        """A stop of a timeline."""
        self.happen(events.ShowItem((item, 0)))

    @Slot()
    def openUnwell(self) -> None:  # noqa: N802
        """The "feel unwell?" button."""
        self.happen(events.Open(Screen.UNWELL))

    @Slot()
    def openLanguages(self) -> None:  # noqa: N802
        """The language button."""
        self.happen(events.Open(Screen.LANGUAGE))

    @Slot()
    def openComfort(self) -> None:  # noqa: N802
        """The text size and contrast buttons."""
        self.happen(events.Open(Screen.COMFORT))

    @Slot(str)
    def chooseLanguage(self, code: str) -> None:  # noqa: N802
        """A language in its own name."""
        if any(language.code == code for language in self._shelf.languages):
            self.happen(events.ChooseLanguage(code))

    @Slot(str)
    def chooseSize(self, size: str) -> None:  # noqa: N802
        """A text size."""
        self.happen(events.ChooseSize(TextSize(size)))

    @Slot(str)
    def chooseScheme(self, scheme: str) -> None:  # noqa: N802
        """A contrast."""
        self.happen(events.ChooseScheme(Scheme(scheme)))

    @Slot()
    def comfortToNormal(self) -> None:  # noqa: N802
        """Back to the usual size and contrast."""
        self.happen(events.ComfortToNormal())

    @Slot()
    def stillHere(self) -> None:  # noqa: N802
        """Yes, somebody is still reading."""
        self.happen(events.StillHere())

    @Slot()
    def endVisit(self) -> None:  # noqa: N802
        """The person has finished."""
        self.happen(events.EndVisit())

    cards = Property(QObject, lambda self: self._cards, constant=True)
    stops = Property(QObject, lambda self: self._stops, constant=True)
    tiles = Property(QObject, lambda self: self._tiles, constant=True)
    languages = Property(QObject, lambda self: self._languages, constant=True)
    screen = Property(str, lambda self: self._view.screen, notify=changed)
    language = Property(str, lambda self: self._view.language, notify=changed)
    endonym = Property(str, lambda self: self._view.endonym, notify=changed)
    rightToLeft = Property(bool, lambda self: self._view.right_to_left, notify=changed)  # noqa: N815
    clinicName = Property(str, lambda self: self._view.clinic_name, notify=changed)  # noqa: N815
    demonstration = Property(bool, lambda self: self._view.demonstration, notify=changed)
    noteHeight = Property(int, lambda self: self._view.note_px, notify=changed)  # noqa: N815
    draft = Property(bool, lambda self: self._view.draft, notify=changed)
    asking = Property(bool, lambda self: self._view.asking, notify=changed)
    secondsLeft = Property(int, lambda self: self._view.seconds_left, notify=changed)  # noqa: N815
    forward = Property(str, lambda self: self._view.forward, notify=changed)
    canBack = Property(bool, lambda self: self._view.can_back, notify=changed)  # noqa: N815
    title = Property(str, lambda self: self._view.title, notify=changed)
    lead = Property(str, lambda self: self._view.lead, notify=changed)
    invitations = Property(str, lambda self: self._view.invitations, notify=changed)
    columns = Property(int, lambda self: self._view.columns, notify=changed)
    textSize = Property(str, lambda self: self._view.size, notify=changed)  # noqa: N815
    comfortPart = Property(int, lambda self: self._view.comfort_part, notify=changed)  # noqa: N815
    sheetTitle = Property(str, lambda self: self._view.sheet.title, notify=changed)  # noqa: N815
    sheetLead = Property(str, lambda self: self._view.sheet.lead, notify=changed)  # noqa: N815
    sheetPlace = Property(str, lambda self: self._view.sheet.place, notify=changed)  # noqa: N815
    sheetStep = Property(int, lambda self: self._view.sheet.step, notify=changed)  # noqa: N815
    sheetSteps = Property(int, lambda self: self._view.sheet.steps, notify=changed)  # noqa: N815
    sheetIcon = Property(str, lambda self: self._view.sheet.glyph, notify=changed)  # noqa: N815
    sheetTone = Property(str, lambda self: self._view.sheet.tone, notify=changed)  # noqa: N815
    sheetLayout = Property(str, lambda self: self._view.sheet.layout, notify=changed)  # noqa: N815
    sheetColumns = Property(int, lambda self: self._view.sheet.columns, notify=changed)  # noqa: N815
    sheetAbove = Property(bool, lambda self: self._view.sheet.above, notify=changed)  # noqa: N815
    sheetLabels = Property(bool, lambda self: self._view.sheet.labels, notify=changed)  # noqa: N815
    sheetPicture = Property(str, lambda self: self._view.sheet.picture, notify=changed)  # noqa: N815
    sheetPicturePx = Property(int, lambda self: self._view.sheet.picture_px, notify=changed)  # noqa: N815


__all__ = ["Clock", "Kiosk"]
