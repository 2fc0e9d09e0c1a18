"""The screen in millimetres: one function turns them into pixels."""

from __future__ import annotations

from math import hypot

from kiosk.core.records import record

MM_PER_INCH = 25.4
FALLBACK_PX_PER_MM = hypot(1920, 1080) / (21.5 * MM_PER_INCH)
LEAST_INCHES, MOST_INCHES = 10.0, 55.0


# Lower mode gives the upper part away, but never leaves less than this for the screen, mm.
LOW_SHARE = 0.6
LOW_LEAST_MM = 200.0
# On a panel that is hardly higher than that there is nothing to gain, mm.
LOW_GAIN_MM = 40.0
# Eleven numbers of 25 mm, to rate a pain, and bars as high have no room on a panel whose shorter side is less, mm.
BIG_LEAST_MM = 150.0


@record
class Panel:
    """A window on a panel: its size in px and how many px a millimetre has."""

    width: int
    height: int
    px_per_mm: float = FALLBACK_PX_PER_MM

    def px(self, mm: float) -> int:
        """Millimetres as whole pixels, never fewer than the millimetres ask for."""
        return max(1, -int(-mm * self.px_per_mm // 1))

    @property
    def portrait(self) -> bool:
        """Whether it stands upright."""
        return self.height > self.width

    @property
    def short_mm(self) -> float:
        """The shorter side in mm."""
        return min(self.width, self.height) / self.px_per_mm

    @property
    def can_lower(self) -> bool:
        """Whether everything can stand lower than the top of the panel."""
        return self.height - self.lower.height >= self.px(LOW_GAIN_MM)

    @property
    def can_big(self) -> bool:
        """Whether it holds big buttons; a panel of 10.1 inch does not."""
        return self.short_mm >= BIG_LEAST_MM

    @property
    def lower(self) -> Panel:
        """The lower part alone, for somebody who sits (EN 301 549 8.3, Section 508 407.8: reach)."""
        least = min(self.height, self.px(LOW_LEAST_MM))
        return Panel(self.width, max(least, round(self.height * LOW_SHARE)), self.px_per_mm)


def px_per_mm(
    size_px: tuple[int, int], inches: float | None = None, size_mm: tuple[float, float] | None = None
) -> float:
    """Density of a screen: measured diagonal, else the screen's own figures if plausible, else 21.5 inch 1080p.

    A screen's own millimetres are plausible when its diagonal is 10 to 55 inches and its pixels are square
    within 5 %: television panels often report 16 by 9 mm, or nothing. A screen that is gone has no pixels at all.
    """
    diagonal = hypot(*size_px)
    if diagonal <= 0:
        return FALLBACK_PX_PER_MM
    if inches is not None and LEAST_INCHES <= inches <= MOST_INCHES:
        return diagonal / (inches * MM_PER_INCH)
    if size_mm is not None and plausible(size_px, size_mm):
        return diagonal / hypot(*size_mm)
    return FALLBACK_PX_PER_MM


def plausible(size_px: tuple[int, int], size_mm: tuple[float, float]) -> bool:
    """Whether a screen's own millimetres can be believed."""
    if min(size_mm) <= 0:
        return False
    wide, high = size_px[0] / size_mm[0], size_px[1] / size_mm[1]
    return LEAST_INCHES <= hypot(*size_mm) / MM_PER_INCH <= MOST_INCHES and abs(wide / high - 1) <= 0.05
