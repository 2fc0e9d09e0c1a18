"""The accessibility tree of every screen: roles, names and order, walked as a screen reader walks it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem

from kiosk.cli.tour import tour
from kiosk.core.isolates import strip
from kiosk.core.languages import read_languages
from kiosk.core.places import find_places

from ..layout import kind_of, scene_rect, shown_items
from ..stage import LANDSCAPE, Size, Stage

Role = QAccessible.Role
TITLES = {Role.Heading, Role.AlertMessage}
READ = {Role.StaticText, *TITLES}
PRESSED = {Role.Button, Role.CheckBox, Role.RadioButton}
HOLDS = {Role.Client, Role.Grouping, Role.Graphic, Role.Dialog, Role.Pane}
PLACES = find_places()
CODES = [one.code for one in read_languages(PLACES.resources / "languages.toml")[0] if not one.in_work]


@dataclass(frozen=True)
class Node:
    """One thing that a screen reader is told of."""

    role: Role
    name: str
    more: str
    item: QQuickItem


def told_of(node: QAccessibleInterface) -> tuple[str, str]:
    """The name and the description of a thing."""
    return strip(node.text(QAccessible.Text.Name)), strip(node.text(QAccessible.Text.Description))


def nodes(parent: QAccessibleInterface) -> Iterator[Node]:
    """Everything that shows, in the order of the tree."""
    for number in range(parent.childCount()):
        child = parent.child(number)
        if child is None or not child.isValid() or child.state().invisible:
            continue
        item = child.object()
        assert isinstance(item, QQuickItem)
        yield Node(child.role(), *told_of(child), item)
        yield from nodes(child)


def wrong_with(stage: Stage) -> Iterator[str]:
    """Every fault of the tree of the screen that stands."""
    root = QAccessible.queryAccessibleInterface(stage.window)
    assert root is not None
    told = list(nodes(root))
    for node in told:
        if node.role not in READ | PRESSED | HOLDS:
            yield f"'{node.name}' has the role {node.role.name}"
        if node.role in READ | PRESSED and not node.name.strip():
            yield f"a {node.role.name} of {kind_of(node.item)} has no name"
    if not any(node.role in TITLES for node in told):
        yield "there is no heading"
    # Whatever can be seen is told, and whatever can be pressed can be pressed by a screen reader.
    names = " ".join(f"{node.name} {node.more}" for node in told)
    pressed = [node.item for node in told if node.role in PRESSED]
    for item in shown_items(stage.window.contentItem()):
        text = strip(str(item.property("text") or ""))
        if kind_of(item) in {"Words", "Both"} and text and text not in names:
            yield f"'{text}' is seen and not told"
        # Beside the answers of the idle question, and where the staff knows of, a touch needs no name.
        if item.inherits("QQuickAbstractButton") and text and item not in pressed:
            yield f"the button '{text}' is not told"
    yield from wrong_order(stage, [node for node in told if node.role in READ | PRESSED])


def wrong_order(stage: Stage, told: list[Node]) -> Iterator[str]:
    """From bar to bar, from row to row; inside a row in the direction of the language."""
    session = stage.kiosk.session
    if session.asked_at is not None:
        return
    bottom = stage.kiosk.panel.height - stage.look.sizes.bottom_bar
    zones = [0 if under(node.item, "TopBar") else 2 if scene_rect(node.item).top() >= bottom else 1 for node in told]
    if zones != sorted(zones):
        yield f"the order leaves a bar and comes back: {[node.name for node in told]}"
    buttons = [node for node, zone in zip(told, zones, strict=True) if node.role in PRESSED and zone == 2]
    lefts = [scene_rect(node.item).center().x() for node in buttons]
    if lefts != sorted(lefts, reverse=stage.kiosk.view.right_to_left):
        yield f"the bottom bar is not told in its order: {[node.name for node in buttons]}"
    headings = [node for node, zone in zip(told, zones, strict=True) if zone == 1 and node.role is Role.Heading]
    first = next((node for node, zone in zip(told, zones, strict=True) if zone == 1 and node.role in READ), None)
    tops = [scene_rect(node.item).top() for node in headings[:1] + headings[1:]]
    if headings and tops[0] > min(tops) + 1:
        yield f"the first heading is not the topmost: {[node.name for node in headings]}"
    assert first is not None, "nothing is told between the bars"


def under(item: QQuickItem, kind: str) -> bool:
    """Whether an item stands in one that comes from a QML file."""
    parent: QQuickItem | None = item
    while parent is not None:
        if kind_of(parent) == kind:
            return True
        parent = parent.parentItem()
    return False


@pytest.mark.parametrize(("code", "size"), [*((code, LANDSCAPE) for code in CODES), ("en", (1080, 1920))])
def test_every_screen_is_told_with_roles_names_and_order(stage: Stage, code: str, size: Size) -> None:
    stage.stand_on(size)
    faults, screens = [], 0
    for name, _ in tour(stage.kiosk, code):
        stage.settle()
        screens += 1
        faults += [f"{name}: {wrong}" for wrong in wrong_with(stage)]
    assert screens > 40
    assert not faults, "\n".join(faults)


def test_a_walk_that_finds_nothing_is_a_fault(stage: Stage) -> None:
    tile = next(item for item in shown_items(stage.window.contentItem()) if kind_of(item) == "LanguageTile")
    before = tile.property("text")
    tile.setProperty("text", "")
    stage.settle()
    found = list(wrong_with(stage))
    tile.setProperty("text", before)
    assert found
