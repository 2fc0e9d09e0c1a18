"""The screen that prints the leaflet and shows a code for the phone: both where they fit, else one after the other."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil

from kiosk.bridge.frame import Frame
from kiosk.bridge.home import TOO_HIGH
from kiosk.bridge.props import TakeProps, Turn, ViewProps
from kiosk.core.bilingual import both
from kiosk.core.flow import gap_close
from kiosk.core.isolates import isolate_number
from kiosk.core.languages import SOURCE
from kiosk.core.printing import Printing
from kiosk.core.qr import QUIET, address_of, essentials, squares
from kiosk.core.records import record, replace
from kiosk.core.session import Session
from kiosk.core.takehome import take_home
from kiosk.core.theme import LESSER, Sizes, TextSize

# A phone reads squares of half a millimetre from a hand's breadth away; a code is no smaller and no larger, mm.
SQUARE_MM, LEAST_MM, MOST_MM = 0.5, 34.0, 150.0


@record
class _Room:
    """One way to lay out the screen: what stands on it, how wide a card is, and the room for cards, px."""

    sizes: Sizes
    paper: bool
    phone: bool
    side: bool
    beside: bool
    wide: int
    high: int


def take_view(base: ViewProps, frame: Frame, session: Session) -> ViewProps:
    """The view of the screen, or of one of its two parts where they do not fit together."""
    leaflet = frame.shelf.leaflet
    assert leaflet is not None
    wording, clinic = frame.wording, frame.shelf.clinic
    paper = take_home(leaflet, (wording,))
    address, code = "", essentials(paper)
    if clinic.has("take_home_address"):
        address = address_of(clinic.text("take_home_address"), leaflet.id, wording.language.code)
        code = address_of(clinic.text("take_home_address"), leaflet.id, wording.language.code, paper.version)
    keys = ("take", *WORDS, *(one.value for one in Printing))
    said = {key: both(wording, lambda reader, key=key: reader.shared(f"TakeHome.{key}")) for key in keys}  # type: ignore[misc]
    large = session.size in {TextSize.LARGE, TextSize.LARGEST} if session.take.large is None else session.take.large
    props = TakeProps(
        title=said["take"],
        on_paper=said["on_paper"],
        on_phone=said["on_phone"],
        print_word=said["print"],
        large_word=said["large"],
        beside_word=said["beside"],
        states=tuple((one.value, said[one.value]) for one in Printing),
        scan=said["scan"],
        scan_more=said["scan_address"] if address else said["scan_text"],
        address=isolate_number(_breakable(address)) if address else "",
        stamp=both(wording, lambda reader: take_home(leaflet, (reader,)).stamp[0]),
        large=large,
        beside=session.take.beside and wording.language.code != SOURCE,
        can_beside=wording.language.code != SOURCE,
        code=code,
    )
    modules = len(squares(code)) + 2 * QUIET
    parts = _smaller(frame, base, props, modules)
    # How to hold a phone is needed more than what is in the code.
    parts = parts or _smaller(frame, base, replace(props, scan_more=""), modules) or (_bare(frame, props, modules),)
    number = min(session.over_anchor[0], len(parts) - 1)
    turn = Turn((number + 1, 0) if number + 1 < len(parts) else None, (number - 1, 0) if number else None)
    return replace(base, take=parts[number], turn=turn, forward="more" if turn.after else "close")


def _smaller(frame: Frame, base: ViewProps, props: TakeProps, modules: int) -> tuple[TakeProps, ...]:
    """The screen's parts at the text size in force, or at the next smaller one at which all of them fit."""
    for lesser in ("", *(size.value for size in LESSER.get(TextSize(base.size), ()))):
        sizes = frame.sizes_at(TextSize(lesser)) if lesser else frame.sizes
        parts = _parts(frame, sizes, replace(props, lesser=lesser), modules)
        if parts:
            return parts
    return ()


def _breakable(address: str) -> str:
    """An address that may go on in the next line behind a stroke, a dot or a dash."""
    return "".join(f"{letter}\u200b" if letter in "/.-" else letter for letter in address).replace("/\u200b/", "//")


def _bare(frame: Frame, props: TakeProps, modules: int) -> TakeProps:
    """Where no words fit, the code alone below the title."""
    padding, high = frame.sizes.padding, _high(frame, frame.sizes, props)
    inner = frame.width - 2 * padding
    code = max(1, min(inner, high) // modules) * modules
    bare = replace(props, scan="", scan_more="", address="", phone=True, code_beside=True, code_px=code, phone_px=high)
    fits = _total(_phone(frame, bare, frame.sizes, inner - code - padding)) <= high - 2 * padding
    return bare if fits else replace(bare, on_phone="")


def _high(frame: Frame, sizes: Sizes, props: TakeProps) -> int:
    """The room for cards between the title and the version, px."""
    head = round(frame.ruler.height(props.title, sizes.title, True, frame.width)) + round(sizes.gap * 0.7)
    foot = round(frame.ruler.height(props.stamp, sizes.note, True, frame.width)) + gap_close(sizes)
    return frame.height - head - foot


WORDS = ("on_paper", "on_phone", "print", "large", "beside", "scan", "scan_text", "scan_address")


def _parts(frame: Frame, sizes: Sizes, props: TakeProps, modules: int) -> tuple[TakeProps, ...]:
    """The screen's parts at a text size; none where a part does not fit."""
    high = _high(frame, sizes, props)
    half = (frame.width - sizes.gap) // 2
    wide, tall = frame.width, not frame.panel.portrait
    together = (
        [_Room(sizes, True, True, True, False, half, high), _Room(sizes, True, True, False, tall, wide, high)]
        if frame.can_print
        else []
    )
    # A tall screen has its cards one above the other.
    for room in together if tall else reversed(together):
        fitted = _fitted(frame, props, room, modules)
        if fitted:
            return (fitted,)
    found = []
    for paper in (True, False) if frame.can_print else (False,):
        choices = (_Room(sizes, paper, not paper, False, beside, wide, high) for beside in (tall, not tall))
        fitted = next((one for room in choices if (one := _fitted(frame, props, room, modules))), None)
        if fitted is None:
            return ()
        found.append(fitted)
    return tuple(found)


def _fitted(frame: Frame, props: TakeProps, room: _Room, modules: int) -> TakeProps | None:
    """What stands in a room, with the code as large as it may be; None where something is too high."""
    sizes, panel = room.sizes, frame.panel
    inner = room.wide - 2 * sizes.padding
    paper = _total(_paper(frame, props, room.sizes, inner)) if room.paper else 0
    least = max(1, ceil(panel.px(LEAST_MM) / modules), panel.px(SQUARE_MM * modules) // modules) * modules
    left = room.high - (paper + sizes.gap if room.paper and not room.side else 0)
    side = min(panel.px(MOST_MM), left - 2 * sizes.padding, inner)
    if not room.phone:
        return replace(props, paper=True, phone=False, paper_px=paper) if paper <= room.high else None
    if room.beside:
        # The words keep at least as much room as the code.
        # The smallest code may stand in the air of its card: its own white edge is air enough.
        most = min(max(side, least if least <= left else 0), (inner - sizes.padding) // 2) // modules * modules
        fits = False
        # A smaller code leaves its words more room.
        for side in range(most, least - 1, -modules):
            words = _total(_phone(frame, props, room.sizes, inner - side - sizes.padding))
            fits = words + 2 * sizes.padding <= left
            if fits:
                break
    else:
        words = _total(_phone(frame, props, room.sizes, inner))
        side = min(side, left - words - 3 * sizes.padding)
        fits = True
    side = side // modules * modules
    if side < least or not fits or paper > room.high:
        return None
    return replace(
        props, paper=room.paper, phone=True, side=room.side, code_beside=room.beside, code_px=side,
        paper_px=room.high if room.side else paper, phone_px=left,
    )  # fmt: skip


def _total(heights: Iterator[float]) -> int:
    """Heights together, px; a word that does not fit its width is higher than every screen."""
    total = sum(heights, 0.0)
    return TOO_HIGH if total > TOO_HIGH else ceil(total)


def _paper(frame: Frame, props: TakeProps, sizes: Sizes, inner: int) -> Iterator[float]:
    """The heights of what stands on the card of the printer, px."""
    ruler = frame.ruler
    yield 2 * sizes.padding
    yield ruler.height(props.on_paper, sizes.heading, True, inner) + gap_close(sizes)
    yield max(ruler.height(words, sizes.body, False, inner) for _, words in props.states) + sizes.gap
    yield _rows(frame, props, sizes, inner)


def _rows(frame: Frame, props: TakeProps, sizes: Sizes, inner: int) -> float:
    """The height of the choices and the print button, which stand in as many rows as they need, px."""
    ruler, mark = frame.ruler, sizes.icon + gap_close(sizes) + 2 * sizes.padding
    boxes = []
    for words in (props.large_word, *((props.beside_word,) if props.can_beside else ())):
        wide = max(sizes.navigation, ruler.width(words, sizes.label, True) + mark)
        caption = ruler.height(words, sizes.label, True, min(wide, inner) - mark)
        boxes.append((min(wide, inner), max(sizes.navigation, caption + gap_close(sizes))))
    boxes.append((ruler.width(props.print_word, sizes.label, True) + mark + gap_close(sizes), sizes.navigation))
    used, total, row = 0.0, 0.0, 0.0
    for wide, high in boxes:
        if used and used + sizes.gap + wide > inner:
            total, used, row = total + row + sizes.gap, 0.0, 0.0
        used, row = used + (sizes.gap if used else 0) + wide, max(row, high)
    return TOO_HIGH if boxes[-1][0] > inner else total + row


def _phone(frame: Frame, props: TakeProps, sizes: Sizes, inner: int) -> Iterator[float]:
    """The heights of the words that stand with the code, px."""
    ruler = frame.ruler
    yield ruler.height(props.on_phone, sizes.heading, True, inner) + gap_close(sizes)
    for words in (props.scan, props.scan_more):
        if words:
            yield ruler.height(words, sizes.body, False, inner) + gap_close(sizes)
    if props.address:
        yield ruler.height(props.address, sizes.body, True, inner) + gap_close(sizes)
