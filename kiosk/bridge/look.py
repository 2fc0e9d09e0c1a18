"""Colours, sizes and fonts as QML names them: the tokens of every screen."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QColor, QFont
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge.bars import with_words
from kiosk.bridge.measure import ICON_FAMILY, BothRuler, Ruler
from kiosk.core.flow import gap_close
from kiosk.core.panel import Panel
from kiosk.core.theme import COLOURS, Scheme, Sizes, TextSize, sizes_for

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Look(QObject):
    """Every colour role, every size in px and every font; one signal when any of them changes."""

    changed = Signal()
    _made: Look | None = None

    def __init__(
        self, panel: Panel, families: tuple[str, ...], icons: Mapping[str, str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self._panel = panel
        self._size = TextSize.NORMAL
        self._big = False
        self._words = ("", "")
        self._scheme = Scheme.DEFAULT
        self._rulers = {families: Ruler(families)}
        self._ruler = self._english = self._rulers[families]
        self._sizes = self._sizes_at(self._size)
        self._colours = {role: QColor(value) for role, value in COLOURS[self._scheme].items()}

    @staticmethod
    def create(_engine: QObject) -> Look:
        """The one that ``offer`` was given; QML never makes its own."""
        assert Look._made is not None
        return Look._made

    def offer(self) -> None:
        """Make this the object that QML calls Look."""
        Look._made = self

    def dress(
        self,
        panel: Panel,
        size: TextSize,
        scheme: Scheme,
        families: tuple[str, ...],
        big: bool = False,
        words: tuple[str, str] = ("", ""),
    ) -> None:
        """Change what has changed, and say so once; ``words`` are those of the top bar, which must hold them."""
        ruler = self._rulers.get(families) or self._rulers.setdefault(families, Ruler(families))
        wanted = (panel, size, scheme, ruler, big, words)
        if wanted == (self._panel, self._size, self._scheme, self._ruler, self._big, self._words):
            return
        self._panel, self._size, self._scheme, self._ruler, self._big, self._words = wanted
        self._sizes = with_words(self._sizes_at(size, big), panel, self.both, *words)
        self._colours = {role: QColor(value) for role, value in COLOURS[scheme].items()}
        self.changed.emit()

    @property
    def sizes(self) -> Sizes:
        """The sizes in force, px."""
        return self._sizes

    @property
    def ruler(self) -> Ruler:
        """The ruler of the fonts in force."""
        return self._ruler

    @property
    def both(self) -> BothRuler:
        """The ruler of the fonts in force and of the English below them."""
        return BothRuler(self._ruler, self._english, self._panel)

    @property
    def panel(self) -> Panel:
        """The panel in force."""
        return self._panel

    @Slot(str, result=str)
    def glyph(self, name: str) -> str:
        """The icon font's character of an icon's name; empty for a name that is not there."""
        return self._icons.get(name, "")

    @Slot(str, result=QFont)
    def sample(self, size: str) -> QFont:
        """The reading font of another text size, for its sample."""
        return self._ruler.font(self._sizes_at(TextSize(size)).body, True)

    @Slot(str, bool, result=QFont)
    def reading(self, size: str, bold: bool) -> QFont:
        """The reading font of a text size; '' is the one in force."""
        wanted = self._sizes_at(TextSize(size)).body if size else self._sizes.body
        return self._ruler.font(wanted, bold)

    @Slot(str, result=QFont)
    def headingOf(self, size: str) -> QFont:
        """The heading font of cards at a text size; '' is the one in force."""
        wanted = self._sizes_at(TextSize(size)).heading if size else self._sizes.heading
        return self._ruler.font(wanted, True)

    @Slot(QFont, result=QFont)
    def english(self, font: QFont) -> QFont:
        """The font of the English under a line of a font."""
        return self._english.font(self.both.under(font.pixelSize()), False)

    @Slot(str, str, result=QColor)
    def swatch(self, scheme: str, role: str) -> QColor:
        """A colour of another contrast, for its sample."""
        return QColor(COLOURS[Scheme(scheme)][role])

    def _sizes_at(self, size: TextSize, big: bool = False) -> Sizes:
        return sizes_for(self._panel, size, big, self._ruler.face)

    def _icon_font(self, size: int) -> QFont:
        font = QFont(ICON_FAMILY)
        font.setPixelSize(size)
        return font

    def _is_portrait(self) -> bool:
        return self._panel.portrait

    # How many px a millimetre has: a property and no call, so that QML follows a panel that changes.
    millimetre = Property(float, lambda self: self._panel.px_per_mm, notify=changed)
    scheme = Property(str, lambda self: self._scheme.value, notify=changed)
    portrait = Property(bool, _is_portrait, notify=changed)
    paper = Property(QColor, lambda self: self._colours["paper"], notify=changed)
    card = Property(QColor, lambda self: self._colours["card"], notify=changed)
    ink = Property(QColor, lambda self: self._colours["ink"], notify=changed)
    softInk = Property(QColor, lambda self: self._colours["softInk"], notify=changed)
    line = Property(QColor, lambda self: self._colours["line"], notify=changed)
    edge = Property(QColor, lambda self: self._colours["edge"], notify=changed)
    accent = Property(QColor, lambda self: self._colours["accent"], notify=changed)
    onAccent = Property(QColor, lambda self: self._colours["onAccent"], notify=changed)
    tint = Property(QColor, lambda self: self._colours["tint"], notify=changed)
    onTint = Property(QColor, lambda self: self._colours["onTint"], notify=changed)
    red = Property(QColor, lambda self: self._colours["red"], notify=changed)
    redTint = Property(QColor, lambda self: self._colours["redTint"], notify=changed)
    redLine = Property(QColor, lambda self: self._colours["redLine"], notify=changed)
    amber = Property(QColor, lambda self: self._colours["amber"], notify=changed)
    amberTint = Property(QColor, lambda self: self._colours["amberTint"], notify=changed)
    amberLine = Property(QColor, lambda self: self._colours["amberLine"], notify=changed)
    green = Property(QColor, lambda self: self._colours["green"], notify=changed)
    greenTint = Property(QColor, lambda self: self._colours["greenTint"], notify=changed)
    greenLine = Property(QColor, lambda self: self._colours["greenLine"], notify=changed)
    blue = Property(QColor, lambda self: self._colours["blue"], notify=changed)
    blueTint = Property(QColor, lambda self: self._colours["blueTint"], notify=changed)
    pressed = Property(QColor, lambda self: self._colours["pressed"], notify=changed)
    onPressed = Property(QColor, lambda self: self._colours["onPressed"], notify=changed)
    navigation = Property(int, lambda self: self._sizes.navigation, notify=changed)
    gap = Property(int, lambda self: self._sizes.gap, notify=changed)
    margin = Property(int, lambda self: self._sizes.margin, notify=changed)
    padding = Property(int, lambda self: self._sizes.padding, notify=changed)
    radius = Property(int, lambda self: self._sizes.radius, notify=changed)
    stroke = Property(int, lambda self: self._sizes.stroke, notify=changed)
    tileIcon = Property(int, lambda self: self._sizes.tile_icon, notify=changed)
    hero = Property(int, lambda self: self._sizes.hero, notify=changed)
    icon = Property(int, lambda self: self._sizes.icon, notify=changed)
    badge = Property(int, lambda self: self._sizes.badge, notify=changed)
    sampleHigh = Property(int, lambda self: self._sizes.sample, notify=changed)
    slip = Property(int, lambda self: self._sizes.slip, notify=changed)
    frame = Property(int, lambda self: self._sizes.frame, notify=changed)
    frameAir = Property(int, lambda self: self._sizes.frame_air, notify=changed)
    slide = Property(int, lambda self: self._sizes.slide, notify=changed)
    high = Property(int, lambda self: self._panel.height, notify=changed)
    topBar = Property(int, lambda self: self._sizes.top_bar, notify=changed)
    bottomBar = Property(int, lambda self: self._sizes.bottom_bar, notify=changed)
    barRows = Property(int, lambda self: self._sizes.bar_rows, notify=changed)
    pictureSize = Property(int, lambda self: self._sizes.picture, notify=changed)
    body = Property(QFont, lambda self: self._ruler.font(self._sizes.body, False), notify=changed)
    strong = Property(QFont, lambda self: self._ruler.font(self._sizes.body, True), notify=changed)
    heading = Property(QFont, lambda self: self._ruler.font(self._sizes.heading, True), notify=changed)
    title = Property(QFont, lambda self: self._ruler.font(self._sizes.title, True), notify=changed)
    label = Property(QFont, lambda self: self._ruler.font(self._sizes.label, True), notify=changed)
    note = Property(QFont, lambda self: self._ruler.font(self._sizes.note, True), notify=changed)
    small = Property(QFont, lambda self: self._ruler.font(self._sizes.label, False), notify=changed)
    iconFont = Property(QFont, lambda self: self._icon_font(self._sizes.icon), notify=changed)
    headingGlyphFont = Property(QFont, lambda self: self._icon_font(round(self._sizes.icon * 1.5)), notify=changed)
    tileIconFont = Property(QFont, lambda self: self._icon_font(self._sizes.tile_icon), notify=changed)
    tileGlyphFont = Property(QFont, lambda self: self._icon_font(round(self._sizes.tile_icon * 0.66)), notify=changed)
    heroGlyphFont = Property(QFont, lambda self: self._icon_font(round(self._sizes.hero * 0.58)), notify=changed)
    markFont = Property(QFont, lambda self: self._icon_font(round(self._sizes.badge * 0.72)), notify=changed)
    stopGlyphFont = Property(QFont, lambda self: self._icon_font(round(self._sizes.navigation * 0.56)), notify=changed)
    badgeFont = Property(QFont, lambda self: self._icon_font(self._sizes.badge), notify=changed)
    closeGap = Property(int, lambda self: gap_close(self._sizes), notify=changed)
