"""What of a leaflet one clinic and one visit show."""

from __future__ import annotations

from kiosk.core.clinic import Clinic
from kiosk.core.content import Condition, Item, Leaflet, Page, Statement, Stop
from kiosk.core.records import replace


def shown(condition: Condition, clinic: Clinic) -> bool:
    """Whether something is shown; a visit flag that nobody has set shows it, in careful words for everybody.

    A choice that nobody has made shows nothing that asks for it: the careful words stand beside it.
    """
    if condition.needs and not clinic.has(condition.needs):
        return False
    if condition.without and clinic.has(condition.without):
        return False
    key, _, choice = condition.when.partition(":")
    if choice:
        return clinic.text(key) == choice
    return not key or not clinic.has(key) or bool(clinic.number(key))


def items_of(page: Page, clinic: Clinic) -> tuple[Item, ...]:
    """The items of a page that are shown."""
    return tuple(item for item in page.items if shown(item.condition, clinic))


def statements_of(item: Item, clinic: Clinic) -> tuple[Statement, ...]:
    """The statements of an item that are shown."""
    return tuple(statement for statement in item.statements if shown(statement.condition, clinic))


def for_side(page: Page, clinic: Clinic) -> Page:
    """The page with the picture and the line above it that this visit asks for; else as it is for everybody."""
    view = next((view for view in page.views if shown(view.condition, clinic)), None)
    return page if view is None else replace(page, picture=view.picture, lead=view.lead)


def sides_of(page: Page) -> tuple[str, ...]:
    """The words for the left and the right edge of a body map, none where nobody has said from where it is seen."""
    return {"behind": ("Staff.left", "Staff.right"), "front": ("Staff.right", "Staff.left")}.get(page.seen_from, ())


def stands(page: Page, clinic: Clinic) -> bool:
    """Whether a page has something to show."""
    return bool(items_of(page, clinic))


def route(leaflet: Leaflet, clinic: Clinic) -> tuple[Stop, ...]:
    """Every page that has something to show, in order, then the closing section once more; ``Stop.way`` says on
    which way "Next" passes it.
    """
    stops = [
        Stop(number, page, way=section.pages[page].way)
        for number, section in enumerate(leaflet.sections)
        for page in range(len(section.pages))
        if stands(section.pages[page], clinic)
    ]
    again = next((n for n, section in enumerate(leaflet.sections) if section.id == leaflet.closing), None)
    return (*stops, *(replace(stop, closing=True) for stop in stops if stop.section == again))
