"""What of a leaflet one clinic and one visit show."""

from __future__ import annotations

from dataclasses import replace

from kiosk.core.clinic import Clinic
from kiosk.core.content import Condition, Item, Leaflet, Page, Statement, Stop


def shown(condition: Condition, clinic: Clinic) -> bool:
    """Whether something is shown; a visit flag that nobody has set shows it, in careful words for everybody."""
    if condition.needs and not clinic.has(condition.needs):
        return False
    if condition.without and clinic.has(condition.without):
        return False
    return not condition.when or not clinic.has(condition.when) or bool(clinic.number(condition.when))


def items_of(page: Page, clinic: Clinic) -> tuple[Item, ...]:
    """The items of a page that are shown."""
    return tuple(item for item in page.items if shown(item.condition, clinic))


def statements_of(item: Item, clinic: Clinic) -> tuple[Statement, ...]:
    """The statements of an item that are shown."""
    return tuple(statement for statement in item.statements if shown(statement.condition, clinic))


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
