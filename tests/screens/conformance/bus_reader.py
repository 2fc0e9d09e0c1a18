"""A small screen reader for Debian's Python: reads the screen from the bus, presses buttons, tells what it found."""

from __future__ import annotations

import json
import sys
import time
from typing import Any

import pyatspi  # type: ignore[import-not-found]

# What is not heard: the marks of direction; and a space at which no line ends is a space.
SILENT = {**dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069")), 0xA0: " "}
Seen = list[tuple[str, str, Any]]


def tree(node: Any) -> Seen:  # noqa: ANN401
    """Every showing element, as role and name, in its order."""
    found: Seen = []
    for index in range(node.childCount):
        child = node.getChildAtIndex(index)
        if child is None:
            continue
        states = child.getState()
        if not states.contains(pyatspi.STATE_SHOWING):
            continue
        role = {"push button": "button", "check box": "button"}.get(child.getRoleName(), child.getRoleName())
        if child.name:
            found.append((role, child.name.translate(SILENT), child))
        found += tree(child)
    return found


def kiosk() -> Any:  # noqa: ANN401
    """The kiosk's own window on the bus, once it is there."""
    for _ in range(200):
        for app in pyatspi.Registry.getDesktop(0):
            if app is not None and app.name == "kiosk" and app.childCount:
                return app
        time.sleep(0.1)
    sys.exit("the kiosk is not on the bus")


def until(app: Any, *names: str) -> Seen:  # noqa: ANN401
    """The screen, once something of each name stands on it: the kiosk may change it while it is being read."""
    for _ in range(100):
        seen = tree(app)
        if {entry[1] for entry in seen} >= set(names):
            return seen
        time.sleep(0.1)
    sys.exit(f"not all of {names} are there; there are: {[entry[1] for entry in tree(app)]}")


def press(seen: Seen, name: str) -> None:
    """Do what the button of a name does."""
    button = next(entry[2] for entry in seen if entry[0] == "button" and entry[1] == name)
    actions = button.queryAction()
    names = [actions.getName(index) for index in range(actions.nActions)]
    actions.doAction(names.index("Press"))


def plain(seen: Seen) -> list[tuple[str, str]]:
    """Without the objects."""
    return [(role, name) for role, name, _ in seen]


app = kiosk()
result = {}
seen = until(app, "Start")
result["welcome"] = plain(seen)
press(seen, "Start")
seen = until(app, "Warning signs", "Home", "Feel unwell? Tell a nurse")
result["home"] = plain(seen)
press(seen, "Feel unwell? Tell a nurse")
result["unwell"] = plain(until(app, "Tell a nurse now"))
sys.stdout.write(json.dumps(result))
