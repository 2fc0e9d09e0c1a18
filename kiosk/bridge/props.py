"""What QML binds, as frozen values: every case of a screen is a row in a test table."""

from __future__ import annotations

from kiosk.core.flow import Part
from kiosk.core.records import field, record
from kiosk.core.session import Anchor
from kiosk.core.speech import Hearing
from kiosk.core.staff import Staff
from kiosk.core.visit import Visit


@record
class CardProps:
    """One card as it stands on the screen; heights in px, ``number`` is the step's own number.

    ``code`` is what a card stands for that is touched, ``name`` its own words in one line.
    """

    heading: str = ""
    lines: tuple[str, ...] = ()
    limit: str = ""
    tone: str = "plain"
    art: str = "none"
    glyph: str = ""
    picture: str = ""
    number: str = ""
    tall: int = 0
    wide: bool = False
    code: str = ""
    name: str = ""


@record
class TileProps:
    """One tile of the home screen or one language: touching it opens ``target``."""

    title: str = ""
    note: str = ""
    glyph: str = ""
    colour: str = "teal"
    large: bool = False
    above: bool = False
    tall: int = 0
    columns: int = 1
    target: int = 0
    code: str = ""
    chosen: bool = False


@record
class StopProps:
    """One stop of a timeline."""

    label: str = ""
    date: str = ""
    glyph: str = ""
    chosen: bool = False
    target: int = 0


@record
class SheetProps:
    """The part of a page that stands on the screen, heading included; ``place_english`` is empty in one language."""

    title: str = ""
    lead: str = ""
    place: str = ""
    place_english: str = ""
    beside: bool = False
    small: bool = False
    title_lesser: str = ""
    lesser: str = ""
    part: int = 1
    parts: int = 1
    step: int = 0
    steps: int = 0
    glyph: str = ""
    tone: str = "plain"
    layout: str = "grid"
    columns: int = 1
    above: bool = False
    labels: bool = False
    dates: bool = False
    picture: str = ""
    picture_px: int = 0
    sides: tuple[str, ...] = ()
    cards: tuple[CardProps, ...] = ()
    stops: tuple[StopProps, ...] = ()


@record
class WaysProps:
    """The two ways through the leaflet as buttons of the first screen; ``tall`` is 0 where they do not stand."""

    short: str = ""
    full: str = ""
    tall: int = 0


@record
class SwitchProps:
    """The switch for English under every line, in both languages; ``tall`` is 0 where it does not stand."""

    words: str = ""
    tall: int = 0


@record
class TakeProps:
    """The screen that prints and shows a code: which of the two cards stand, side by side or not; heights in px.

    ``states`` are the words for each state of the printer.
    """

    paper: bool = False
    phone: bool = False
    side: bool = False
    code_beside: bool = False
    code_px: int = 0
    paper_px: int = 0
    phone_px: int = 0
    lesser: str = ""
    title: str = ""
    on_paper: str = ""
    on_phone: str = ""
    print_word: str = ""
    large_word: str = ""
    beside_word: str = ""
    states: tuple[tuple[str, str], ...] = ()
    scan: str = ""
    scan_more: str = ""
    address: str = ""
    stamp: str = ""
    large: bool = False
    beside: bool = False
    can_beside: bool = False
    code: str = ""


@record
class Turn:
    """Where "next" and "back" lead inside the page: the anchors of the parts after and before, if any."""

    after: Anchor | None = None
    before: Anchor | None = None


@record
class ViewProps:
    """Everything the window shows."""

    screen: str = "welcome"
    language: str = "en"
    endonym: str = "English"
    right_to_left: bool = False
    clinic_name: str = ""
    clinic_name_px: int = 0
    emergency_number: str = ""
    clinic_phone: str = ""
    shift: int = 0
    note: str = ""
    note_px: int = 0
    asking: bool = False
    seconds_left: int = -1
    forward: str = "next"
    then: str = ""
    can_back: bool = False
    title: str = ""
    lead: str = ""
    invitations: str = ""
    columns: int = 1
    tiles: tuple[TileProps, ...] = ()
    languages: tuple[TileProps, ...] = ()
    sheet: SheetProps = field(default_factory=SheetProps)
    turn: Turn = Turn()
    parts: tuple[Part, ...] = ()
    size: str = "normal"
    scheme: str = "default"
    comfort_first: int = 0
    comfort_last: int = 2
    comfort_columns: int = 4
    comfort_beside: bool = False
    comfort_small: bool = False
    comfort_samples: tuple[str, ...] = ()
    big: bool = False
    low: bool = False
    still: bool = False
    can_lower: bool = False
    hearing: Hearing = Hearing()
    beside: bool = False
    # English was asked for, and this screen does not hold it.
    alone: bool = False
    staff: Staff = Staff()
    visit: Visit = Visit()
    ways: WaysProps = WaysProps()
    switch: SwitchProps = SwitchProps()
    take: TakeProps = TakeProps()
