"""The rules that are broken on purpose: what, in which file, and the test that must see it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Mutation:
    """One broken rule: a text of a file that stands there once, what it becomes, and the test that goes red."""

    rule: str
    file: str
    old: str
    new: str
    test: str


SESSION, TOUCH, THEME = "kiosk/core/session.py", "kiosk/core/touch.py", "kiosk/core/theme.py"
SHOT = "tests/screens"
MUTATIONS = (
    Mutation("a button is 16 mm", THEME, "NAVIGATION_MM, BIG_MM = 16.0", "NAVIGATION_MM, BIG_MM = 14.0",
             "tests/core/test_theme.py"),
    Mutation("every field is put back", SESSION, "        return Session(touched_at=at.seconds)\n",
             "        return Session(touched_at=at.seconds, size=session.size)\n", "tests/core/test_session.py"),
    Mutation("nobody is asked before three minutes", SESSION, "IDLE_SECONDS = 180.0", "IDLE_SECONDS = 100.0",
             "tests/core/test_session.py"),
    Mutation("a question waits 45 seconds", SESSION, "QUESTION_SECONDS = 45.0", "QUESTION_SECONDS = 15.0",
             "tests/core/test_session.py"),
    Mutation("a touch buys time while the question stands", SESSION,
             "return touched if session.asked_at is None else replace(touched, asked_at=at.seconds)", "return session",
             "tests/core/test_session.py"),
    Mutation("a shaking finger touches once", TOUCH, "REBOUND_SECONDS = 0.3", "REBOUND_SECONDS = 0.0",
             "tests/core/test_touch.py"),
    Mutation("a second finger does nothing", TOUCH, "    if hand.touch is not None:\n        return hand\n", "",
             "tests/core/test_touch.py"),
    Mutation("a touch that the system takes back means nothing", "kiosk/bridge/reach.py",
             "_Kind.TouchCancel: self._cancel,",
             "_Kind.TouchCancel: lambda _event: None,", f"{SHOT}/test_touch.py"),
    Mutation("holding a key is one press", "kiosk/bridge/reach.py", "if event.isAutoRepeat():", "if False:",
             f"{SHOT}/test_keys.py"),
    Mutation("no key's frame is left for the next person", "kiosk/bridge/reach.py",
             "            item.setFocus(False, QtCore.Qt.FocusReason.OtherFocusReason)\n", "            pass\n",
             f"{SHOT}/test_keys.py"),
    Mutation("no edge of a page is left for the next person", "kiosk/qml/Kiosk/Screens/Main.qml",
             "visible: Kiosk.fresh", "visible: false", f"{SHOT}/test_comfort.py"),
    Mutation("a phone reads left to right in Arabic", "kiosk/core/isolates.py",
             'return f"{LEFT_TO_RIGHT}{text}{END}"', "return text", "tests/core/test_isolates.py"),
    Mutation("no text ends on a lonely word", "kiosk/bridge/frame.py",
             "return ruler.width(pair, size, bold) <= width * TIED", "return False", "tests/screens/test_widows.py"),
    Mutation("a language that lacks a word is off", "translations/es.ts",
             "<source>Feel unwell? Tell a nurse</source>", "<source>Feel well? Tell a nurse</source>",
             "tests/bridge/test_translator.py"),
    Mutation("contrast is 10:1", THEME, '"#12242B"', '"#8A9AA0"', "tests/core/test_theme.py"),
    Mutation("the core knows no toolkit", "kiosk/core/touch.py", "from __future__ import annotations\n",
             "from __future__ import annotations\n\nimport PySide6.QtCore\n", "tests/project/test_import_rules.py"),
    Mutation("no literal size in QML", "kiosk/qml/Kiosk/Screens/HomeScreen.qml", "        id: heading\n",
             "        id: heading\n        width: 48\n", "tests/project/test_import_rules.py"),
    Mutation("a kept shelf of another kind is not read", "kiosk/core/kept.py",
             "if crc32(data[_DIGEST:]).to_bytes(_DIGEST) != data[:_DIGEST]:", "if False:", "tests/core/test_kept.py"),
    Mutation("a file is written whole or not at all", "kiosk/core/state.py", "        spare.replace(path)\n",
             "        path.write_bytes(data[: len(data) // 2])\n", "tests/faults/test_cut.py"),
    Mutation("no other module of Qt", "kiosk/bridge/pictures.py", "from __future__ import annotations\n",
             "from __future__ import annotations\n\nimport PySide6.QtCharts\n", "tests/project/test_supply.py"),
    Mutation("home is two touches away", SESSION, "            return _home(session)\n",
             "            return session\n", "tests/cli/test_soak.py"),
    Mutation("a page is not slow", "kiosk/bridge/kiosk.py",
             "        before, self._view = self._view, derive(frame, session, at)\n",
             "        for _ in range(9):\n            derive(frame, session, at)\n"
             "        before, self._view = self._view, derive(frame, session, at)\n", "tests/bridge/test_page_cost.py"),
    Mutation("nothing grows", "kiosk/bridge/kiosk.py", "        before, self._view = self._view,",
             "        QObject(self, objectName='kept')\n        before, self._view = self._view,",
             "tests/cli/test_leaks.py"),
)  # fmt: skip
