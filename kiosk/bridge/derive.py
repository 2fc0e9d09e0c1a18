"""From a session to what the window shows: pure, given a ruler for text."""

from __future__ import annotations

from kiosk.bridge.check import check_view
from kiosk.bridge.chooser import SHIFT_MM, first_view, language_tiles, switch_words
from kiosk.bridge.comfort import comfort_view, keys_view
from kiosk.bridge.frame import Frame, TextRuler
from kiosk.bridge.home import home_view
from kiosk.bridge.normal import normal_view
from kiosk.bridge.props import StopProps, SwitchProps, ViewProps
from kiosk.bridge.sheet import sheet_view
from kiosk.core.clinic import Clinic
from kiosk.core.content import PageKind, Section, Stop
from kiosk.core.fitting import STEPS
from kiosk.core.flow import gap_close
from kiosk.core.isolates import isolate, isolate_number
from kiosk.core.notes import note_of, noted
from kiosk.core.panel import Panel
from kiosk.core.records import replace
from kiosk.core.session import Instant, Screen, Session, seconds_left
from kiosk.core.tailor import stands
from kiosk.core.theme import Sizes
from kiosk.core.ways import stop_after, walks
from kiosk.core.wording import Wording

# A step is a millimetre.
SHIFT_STEPS = SHIFT_MM


def note_height(wording: Wording, sizes: Sizes, ruler: TextRuler, panel: Panel) -> int:
    """The height of the note under the top bar, px; 0 where there is nothing to note."""
    note = note_of(wording)
    if not note:
        return 0
    room = panel.width - 2 * sizes.margin - sizes.icon - gap_close(sizes)
    high = ruler.height(note, sizes.note, True, room)
    return round(min(high, panel.height / 6)) + 2 * panel.px(1.0)


def derive(frame: Frame, session: Session, at: Instant) -> ViewProps:
    """The whole view of a session at an instant."""
    wording, clinic = frame.wording, frame.shelf.clinic
    left = seconds_left(session, at)
    base = ViewProps(
        screen="staff" if session.staff.open else session.screen.value,
        language=wording.language.code,
        endonym=wording.language.endonym,
        right_to_left=wording.language.right_to_left,
        clinic_name=isolate(clinic.text("clinic_name")),
        clinic_name_px=max(frame.ruler.width(word, frame.sizes.label, True) for word in _name_words(clinic)),
        emergency_number=clinic.text("emergency_number"),
        clinic_phone=clinic.text("clinic_phone"),
        shift=shift_of(session, at, frame.panel),
        note=noted(wording),
        note_px=frame.note_px,
        asking=session.asked_at is not None,
        seconds_left=-1 if left is None else left,
        languages=language_tiles(frame, session),
        size=session.size.value,
        scheme=session.scheme.value,
        can_back=session.screen is not Screen.WELCOME,
        big=session.ease.big,
        low=session.ease.low,
        still=session.ease.still,
        can_lower=frame.can_lower,
        hearing=session.hearing,
        beside=session.beside,
        switch=SwitchProps(switch_words(wording)),
        staff=session.staff,
        visit=session.visit,
    )
    return base if session.staff.open else _with_screen(base, frame, session)


def shift_of(session: Session, at: Instant, panel: Panel) -> int:
    """How far the welcome screen has moved, px: a few millimetres to and fro, a step a minute, against burn-in."""
    if not session.fresh:
        return 0
    step = int(at.seconds // 60) % (2 * SHIFT_STEPS)
    return panel.px(min(step, 2 * SHIFT_STEPS - step)) if step else 0


def _name_words(clinic: Clinic) -> list[str]:
    return clinic.text("clinic_name").split() or [""]


def _with_screen(base: ViewProps, frame: Frame, session: Session) -> ViewProps:
    view = _screen(base, frame, session)
    if frame.wording.beside and not all(part.fits for part in view.parts):
        # Too little room for two languages: the patient's own stands whole, where it can under an English title.
        bare = replace(frame, wording=replace(frame.wording, beside=False))
        titled = _screen(base, replace(bare, titled=True), session)
        view = titled if all(part.fits for part in titled.parts) else _screen(base, bare, session)
        return replace(view, alone=True)
    return view


def _screen(base: ViewProps, frame: Frame, session: Session) -> ViewProps:
    leaflet = frame.shelf.leaflet
    if leaflet is None:
        return base
    if session.screen is Screen.PAGE:
        stop = frame.route[session.stop]
        return _page_view(base, frame, session, stop)
    if session.screen is Screen.UNWELL:
        return sheet_view(base, frame, leaflet.unwell, leaflet.unwell.pages[0], session.over_anchor, "close")
    if session.screen is Screen.HOME:
        return home_view(base, frame, session.anchor)
    if session.screen is Screen.CHECK and leaflet.check is not None:
        return check_view(base, frame, session, leaflet.check)
    if session.screen is Screen.NORMAL and leaflet.normal is not None:
        return normal_view(base, frame, session, leaflet.normal)
    if session.screen in {Screen.WELCOME, Screen.LANGUAGE}:
        return first_view(base, frame, session)
    if session.screen is Screen.TAKE:
        # Not at start: only this screen needs it.
        from kiosk.bridge.taking import take_view

        return take_view(base, frame, session)
    if session.screen is Screen.KEYS:
        return keys_view(base, frame, session)
    return comfort_view(base, frame, session.over_anchor)


def page_steps(section: Section, frame: Frame) -> list[int]:
    """The numbers of a section's pages that have something to show."""
    return [number for number, page in enumerate(section.pages) if stands(page, frame.shelf.clinic)]


def _page_view(base: ViewProps, frame: Frame, session: Session, stop: Stop) -> ViewProps:
    leaflet = frame.shelf.leaflet
    assert leaflet is not None
    section, stops, lesson = leaflet.sections[stop.section], frame.route, session.lesson
    page = section.pages[stop.page]
    last = stop_after(lesson, session.stop, stops) is None
    then = "check" if last and leaflet.check is not None else ""
    forward = "next" if then or not last else "finish"
    if lesson.inside or not walks(lesson, stop):
        steps = page_steps(section, frame)
        step, count = steps.index(stop.page) + 1, len(steps)
    else:
        way = [number for number, other in enumerate(stops) if walks(lesson, other)]
        step, count = way.index(session.stop) + 1, len(way)
    view = sheet_view(base, frame, section, page, session.anchor, forward, count > 1)
    if page.kind is PageKind.SCALE:
        view = replace(view, sheet=replace(view.sheet, stops=scale_stops(lesson.pain)))
    return replace(view, then=then, sheet=replace(view.sheet, step=step, steps=count))


def scale_stops(pain: int | None) -> tuple[StopProps, ...]:
    """The numbers of the scale of pain, the chosen one marked."""
    return tuple(StopProps(isolate_number(str(n)), "", "", n == pain, n) for n in range(STEPS))
