"""The kiosk as QML sees it: what stands on the screen, and what a touch does."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge.bars import bar_words
from kiosk.bridge.derive import derive, shift_of
from kiosk.bridge.frame import Frame
from kiosk.bridge.framing import framed
from kiosk.bridge.look import Look
from kiosk.bridge.props import CardProps, StopProps, TileProps, ViewProps
from kiosk.bridge.reader import reader_of, turned
from kiosk.bridge.rows import Rows
from kiosk.bridge.translator import CatalogueTranslator
from kiosk.core import session as events
from kiosk.core.asking import begin
from kiosk.core.clinic import Clinic
from kiosk.core.keys import Act
from kiosk.core.languages import SOURCE
from kiosk.core.panel import Panel
from kiosk.core.records import record, replace
from kiosk.core.schedule import Schedule
from kiosk.core.session import Event, Instant, Screen, Session, reduce
from kiosk.core.shelf import Shelf
from kiosk.core.speech import moved
from kiosk.core.tailor import route
from kiosk.core.theme import Scheme, TextSize
from kiosk.core.visit import Visit, same_stop, with_flags

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@record
class Clock:
    """Where the time comes from, and the clinic's time zone."""

    now: Callable[[], Instant]
    schedule: Callable[[Instant], Schedule]


@QmlElement
@QmlSingleton
class Kiosk(QObject):
    """Holds the session, takes every touch to the reducer, and tells QML what changed."""

    changed = Signal()
    languageChanged = Signal()
    turned = Signal(bool)
    _made: Kiosk | None = None

    def __init__(
        self, shelf: Shelf, look: Look, translator: CatalogueTranslator, clock: Clock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._look = look
        self._panel = look.panel
        self._can_hear = False
        self._reads = (SOURCE, False)
        self._can_print = False
        self._translator = translator
        self._clock = clock
        self._route = route(shelf.leaflet, shelf.clinic) if shelf.leaflet else ()
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
        after = self._on_its_way(reduce(self._session, event, at, self._route))
        quiet = after.asked_at is None and self._view.shift == shift_of(after, at, self._look.panel)
        if quiet and replace(after, touched_at=self._session.touched_at) == self._session:
            # Most seconds and most moves of a finger change nothing that can be seen.
            self._session = after
            return
        self._show(after, at)

    def stop_names(self) -> tuple[str, ...]:
        """The id of every page of the route, in order."""
        sections = self._shelf.leaflet.sections if self._shelf.leaflet else ()
        return tuple(sections[stop.section].pages[stop.page].id for stop in self._route)

    def place(self, session: Session) -> None:
        """Stand at a session as it is given; for pictures, measurements and tests."""
        if session.visit != self._session.visit:
            self._find_route(session.visit)
        self._show(session, self._clock.now())

    def use_clinic(self, clinic: Clinic) -> None:
        """Go on with other settings of the clinic."""
        self._shelf, before = replace(self._shelf, clinic=clinic), self._route
        self._find_route(self._session.visit)
        stop = same_stop(before, self._route, self._session.stop)
        self._show(replace(self._session, stop=stop), self._clock.now())

    def judge_settings(self, wrong: int, kept: bool) -> None:
        """How many settings are wrong by now, and whether the last good ones stand in; nothing that a patient sees."""
        self._shelf = replace(self._shelf, wrong_settings=wrong, kept_settings=kept)

    @property
    def shelf(self) -> Shelf:
        """Everything that is shown, as it stands for every patient."""
        return self._shelf

    @property
    def frame(self) -> Frame:
        """What besides the session decides the view: the settings and words of this visit among it."""
        return self._frame

    @property
    def clock(self) -> Clock:
        """Where the time comes from."""
        return self._clock

    def _schedule(self, session: Session, at: Instant) -> Schedule:
        begun = session.visit.injected_at or session.begun_at
        return self._clock.schedule(at if begun is None else Instant(at.seconds, begun))

    def _on_its_way(self, session: Session) -> Session:
        """The session on the way through the leaflet that its visit needs, at the same page."""
        if session.visit == self._session.visit:
            return session
        before = self._route
        self._find_route(session.visit)
        return replace(session, stop=same_stop(before, self._route, session.stop))

    def _find_route(self, visit: Visit) -> None:
        leaflet = self._shelf.leaflet
        self._route = route(leaflet, with_flags(self._shelf.clinic, visit)) if leaflet else ()

    def resize(self, panel: Panel) -> None:
        """Follow a window or a screen of another size."""
        if panel != self._panel:
            self._panel = panel
            self._show(self._session, self._clock.now())

    @property
    def panel(self) -> Panel:
        """The whole panel, whatever part of it the screens stand on."""
        return self._panel

    @property
    def slip(self) -> int:
        """How far a finger may slip out of a target, px."""
        return self._look.sizes.slip

    def offer_hearing(self, there: bool) -> None:
        """Reading aloud is there in the language in force, or not."""
        if there != self._can_hear:
            self._can_hear = there
            self._show(self._session, self._clock.now())

    def offer_printing(self, there: bool) -> None:
        """There is a printer, or there is none."""
        if there != self._can_print:
            self._can_print = there
            self._show(self._session, self._clock.now())

    def explain(self, act: Act) -> bool:
        """Whether a key was only asked about: then the screen says what it does, and it does nothing else."""
        if self._session.screen is not Screen.KEYS or self._session.asked_at is not None:
            return False
        # The same key twice closes, so that nobody is caught.
        if act is Act.HELP or (act is Act.BACK and self._session.key == act.value):
            return False
        self.happen(events.ExplainKey(act.value))
        return True

    def act(self, act: Act) -> None:
        """What a key does besides moving the focus and choosing."""
        if self._session.asked_at is not None:
            self.stillHere()
        elif act is Act.HOME:
            self.goHome()
        elif act is Act.BACK:
            self.goBack()
        elif act is Act.HELP:
            self.happen(events.Open(Screen.KEYS))

    def _show(self, session: Session, at: Instant) -> None:
        way, self._session = turned(self._session, session), session
        reader = reader_of(session, self._shelf)
        language = reader.language
        reads = (language.code, session.beside and not session.staff.open)
        other_language = reads != self._reads
        self._reads = reads
        if other_language:
            self._translator.use(language, self._shelf.catalogues.get(language.code), reads[1])
            QLocale.setDefault(QLocale(language.locale))
        panel = self._panel.lower if reader.ease.low and self._panel.can_lower else self._panel
        words = bar_words(self._shelf, language, reads[1])
        self._look.dress(panel, reader.size, reader.scheme, language.fonts, reader.ease.big and panel.can_big, words)
        can = (self._panel.can_lower, self._can_hear, self._can_print)
        frame = framed(self._shelf, self._look, reader, session, self._schedule(session, at), self._route, can)
        self._frame = frame
        before, self._view = self._view, derive(frame, session, at)
        self._cards.replace(self._view.sheet.cards)
        self._stops.replace(self._view.sheet.stops)
        self._tiles.replace(self._view.tiles)
        self._languages.replace(self._view.languages)
        if other_language:
            self.languageChanged.emit()
        if before != self._view:
            self.changed.emit()
        if way and not session.ease.still:
            self.turned.emit(way > 0)

    @Slot()
    def touched(self) -> None:
        """Somebody is there."""
        self.happen(events.Touched())

    @Slot()
    def tick(self) -> None:
        """Time went by."""
        self.happen(events.Tick())

    @Slot()
    def goHome(self) -> None:
        """The home button."""
        self.happen(events.Home())

    @Slot()
    def goNext(self) -> None:
        """The next button."""
        leaflet = self._frame.shelf.leaflet
        if self._view.turn.after is None and self._view.then == "check" and leaflet and leaflet.check:
            self.happen(begin(leaflet.check, self._frame.shelf.clinic, self._session.lesson))
            return
        self.happen(events.Next(self._view.turn.after))

    @Slot()
    def goBack(self) -> None:
        """The back button."""
        self.happen(events.Back(self._view.turn.before))

    @Slot(int)
    def openStop(self, stop: int) -> None:
        """A tile of the home screen."""
        self.happen(events.OpenStop(stop))

    @Slot(int)
    def showItem(self, item: int) -> None:
        """A stop of a timeline."""
        self.happen(events.ShowItem((item, 0)))

    @Slot()
    def openUnwell(self) -> None:
        """The "feel unwell?" button."""
        self.happen(events.Open(Screen.UNWELL))

    @Slot()
    def openLanguages(self) -> None:
        """The language button."""
        self.happen(events.Open(Screen.LANGUAGE))

    @Slot(int)
    def openComfort(self, part: int) -> None:
        """The text size (row 0) and contrast (row 1) buttons; the screen that holds the row."""
        self.happen(events.Open(Screen.COMFORT))
        if part > self._view.comfort_last and self._session.screen is Screen.COMFORT:
            self.happen(events.Next((part, 0)))

    @Slot(str)
    def chooseLanguage(self, code: str) -> None:
        """A language in its own name."""
        if any(language.code == code for language in self._shelf.languages):
            self.happen(events.ChooseLanguage(code))

    @Slot(str)
    def chooseSize(self, size: str) -> None:
        """A text size."""
        self.happen(events.ChooseSize(TextSize(size)))

    @Slot(str)
    def chooseScheme(self, scheme: str) -> None:
        """A contrast."""
        self.happen(events.ChooseScheme(Scheme(scheme)))

    @Slot(bool)
    def setBig(self, big: bool) -> None:
        """Big buttons, or the usual ones."""
        self.happen(events.ChooseEase(replace(self._session.ease, big=big)))

    @Slot(bool)
    def setLow(self, low: bool) -> None:
        """Everything in the lower part of the screen, or on the whole of it."""
        self.happen(events.ChooseEase(replace(self._session.ease, low=low)))

    @Slot(bool)
    def setStill(self, still: bool) -> None:
        """Nothing moves, or pages slide in."""
        self.happen(events.ChooseEase(replace(self._session.ease, still=still)))

    @Slot(int, int)
    def hear(self, faster: int, louder: int) -> None:
        """Read aloud so many steps faster and louder, or slower and quieter."""
        self.happen(events.ChooseHearing(moved(self._session.hearing, faster, louder)))

    @Slot(bool)
    def setEar(self, ear: bool) -> None:
        """Every thing is read aloud as it is reached, or only what somebody asks for."""
        self.happen(events.ChooseHearing(replace(self._session.hearing, ear=ear)))

    @Slot()
    def comfortToNormal(self) -> None:
        """Back to the usual size, contrast and buttons."""
        self.happen(events.ComfortToNormal())

    @Slot()
    def stillHere(self) -> None:
        """Yes, somebody is still reading."""
        self.happen(events.StillHere())

    @Slot()
    def endVisit(self) -> None:
        """The person has finished."""
        self.happen(events.EndVisit())

    cards = Property(QObject, lambda self: self._cards, notify=changed)
    stops = Property(QObject, lambda self: self._stops, notify=changed)
    tiles = Property(QObject, lambda self: self._tiles, notify=changed)
    languages = Property(QObject, lambda self: self._languages, notify=changed)
    fresh = Property(bool, lambda self: self._session.fresh, notify=changed)
    screen = Property(str, lambda self: self._view.screen, notify=changed)
    language = Property(str, lambda self: self._view.language, notify=changed)
    endonym = Property(str, lambda self: self._view.endonym, notify=changed)
    rightToLeft = Property(bool, lambda self: self._view.right_to_left, notify=changed)
    clinicName = Property(str, lambda self: self._view.clinic_name, notify=changed)
    clinicNameLeast = Property(int, lambda self: self._view.clinic_name_px, notify=changed)
    noteHeight = Property(int, lambda self: self._view.note_px, notify=changed)
    note = Property(str, lambda self: self._view.note, notify=changed)
    asking = Property(bool, lambda self: self._view.asking, notify=changed)
    secondsLeft = Property(int, lambda self: self._view.seconds_left, notify=changed)
    forward = Property(str, lambda self: self._view.forward, notify=changed)
    canBack = Property(bool, lambda self: self._view.can_back, notify=changed)
    shift = Property(int, lambda self: self._view.shift, notify=changed)
    title = Property(str, lambda self: self._view.title, notify=changed)
    lead = Property(str, lambda self: self._view.lead, notify=changed)
    invitations = Property(str, lambda self: self._view.invitations, notify=changed)
    columns = Property(int, lambda self: self._view.columns, notify=changed)
    textSize = Property(str, lambda self: self._view.size, notify=changed)
    comfortFirst = Property(int, lambda self: self._view.comfort_first, notify=changed)
    comfortLast = Property(int, lambda self: self._view.comfort_last, notify=changed)
    comfortColumns = Property(int, lambda self: self._view.comfort_columns, notify=changed)
    comfortBeside = Property(bool, lambda self: self._view.comfort_beside, notify=changed)
    comfortSmall = Property(bool, lambda self: self._view.comfort_small, notify=changed)
    comfortSamples = Property("QStringList", lambda self: list(self._view.comfort_samples), notify=changed)  # type: ignore[arg-type]
    big = Property(bool, lambda self: self._view.big, notify=changed)
    low = Property(bool, lambda self: self._view.low, notify=changed)
    still = Property(bool, lambda self: self._view.still, notify=changed)
    ear = Property(bool, lambda self: self._view.hearing.ear, notify=changed)
    rate = Property(int, lambda self: self._view.hearing.rate, notify=changed)
    volume = Property(int, lambda self: self._view.hearing.volume, notify=changed)
    canLower = Property(bool, lambda self: self._view.can_lower, notify=changed)
    sheetTitle = Property(str, lambda self: self._view.sheet.title, notify=changed)
    sheetLead = Property(str, lambda self: self._view.sheet.lead, notify=changed)
    sheetPlace = Property(str, lambda self: self._view.sheet.place, notify=changed)
    sheetStep = Property(int, lambda self: self._view.sheet.step, notify=changed)
    sheetSteps = Property(int, lambda self: self._view.sheet.steps, notify=changed)
    sheetBeside = Property(bool, lambda self: self._view.sheet.beside, notify=changed)
    sheetSmall = Property(bool, lambda self: self._view.sheet.small, notify=changed)
    sheetTitleLesser = Property(str, lambda self: self._view.sheet.title_lesser, notify=changed)
    sheetLesser = Property(str, lambda self: self._view.sheet.lesser, notify=changed)
    sheetPart = Property(int, lambda self: self._view.sheet.part, notify=changed)
    sheetParts = Property(int, lambda self: self._view.sheet.parts, notify=changed)
    sheetIcon = Property(str, lambda self: self._view.sheet.glyph, notify=changed)
    sheetTone = Property(str, lambda self: self._view.sheet.tone, notify=changed)
    sheetLayout = Property(str, lambda self: self._view.sheet.layout, notify=changed)
    sheetColumns = Property(int, lambda self: self._view.sheet.columns, notify=changed)
    sheetAbove = Property(bool, lambda self: self._view.sheet.above, notify=changed)
    sheetLabels = Property(bool, lambda self: self._view.sheet.labels, notify=changed)
    sheetPicture = Property(str, lambda self: self._view.sheet.picture, notify=changed)
    sheetPicturePx = Property(int, lambda self: self._view.sheet.picture_px, notify=changed)
    sheetSides = Property("QStringList", lambda self: list(self._view.sheet.sides), notify=changed)  # type: ignore[arg-type]


__all__ = ["Clock", "Kiosk"]
