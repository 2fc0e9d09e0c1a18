"""Hands on the real window: every step of a person goes in where a touch screen's driver hands it over."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QTouchEvent, QWheelEvent
from PySide6.QtTest import QTest

from kiosk.cli.lab.eyes import Button, buttons
from kiosk.cli.lab.people import Step
from kiosk.cli.lab.stand import PIN, Stand

Points = list[QPoint]


class Hands:
    """The hands of one person after another."""

    def __init__(self, stand: Stand) -> None:
        self.stand = stand
        self.device = QTest.createTouchDevice()
        self.touches = 0
        self.touched: dict[str, int] = {}
        self._aim = ""
        self._deeds: dict[str, Callable[[Step, Points], None]] = {
            "touch": self._touch,
            "twice": self._twice,
            "miss": lambda _step, points: self.tap(points[0]),
            "slip": self._slip,
            "hold": self._hold,
            "fingers": self._fingers,
            "palm": self._palm,
            "cancel": self._cancel,
            "edge": self._edge,
            "second": self._second,
            "key": self._key,
            "mouse": self._mouse,
            "wait": self._wait,
            "staff": self._staff,
        }

    def see(self) -> list[Button]:
        """What can be touched now."""
        return buttons(self.stand.window)

    def do(self, step: Step) -> str:
        """Do one step; what was touched, for people who read the report."""
        stand = self.stand
        self.touches += step.touches
        points = [self._point(x, y) for x, y in step.where]
        if step.deed not in {"wait", "hold"}:
            stand.clock.forward(step.seconds)
        self._aim = ""
        self._deeds[step.deed](step, points)
        if step.seconds >= 1.0:
            stand.tick()
        stand.draw()
        return self._aim

    def find(self, name: str) -> Button | None:
        """The first button of a name, if there is one."""
        return next((button for button in self.see() if button.name == name), None)

    def tap(self, point: QPoint) -> None:
        """Put one finger down and lift it."""
        self._event().press(0, point, self.stand.window).commit(False)
        self._event().release(0, point, self.stand.window).commit(False)

    def tap_button(self, button: Button) -> None:
        """Touch a button as somebody does who has seen it."""
        self.touches += 1
        self.stand.clock.forward(1.0)
        self.tap(button.middle)
        self.stand.draw()

    def _event(self) -> QTest.QTouchEventSequence:
        return QTest.touchEvent(self.stand.window, self.device, False)

    def _point(self, x: float, y: float) -> QPoint:
        return QPoint(int(x * self.stand.window.width()), int(y * self.stand.window.height()))

    def _target(self, step: Step) -> QPoint:
        seen = self.see()
        if not seen:
            return self._point(0.5, 0.5)
        button = seen[int(step.pick * len(seen))]
        self._aim = button.name
        self.touched[button.name] = self.touched.get(button.name, 0) + 1
        # Fingers seldom meet the middle.
        rest, rect = step.pick * len(seen) % 1.0, button.rect
        across, down = int(rect.width() * (0.2 + 0.6 * rest)), int(rect.height() * (0.8 - 0.6 * rest))
        return rect.topLeft() + QPoint(across, down)

    def _touch(self, step: Step, _points: Points) -> None:
        self.tap(self._target(step))

    def _twice(self, step: Step, _points: Points) -> None:
        point = self._target(step)
        self.tap(point)
        self.stand.clock.forward(step.seconds / 4)
        self.tap(point)

    def _slip(self, step: Step, points: Points) -> None:
        window = self.stand.window
        self._event().press(0, self._target(step), window).commit(False)
        for point in points:
            self._event().move(0, point, window).commit(False)
        self._event().release(0, points[-1], window).commit(False)

    def _hold(self, step: Step, _points: Points) -> None:
        point = self._target(step)
        self._event().press(0, point, self.stand.window).commit(False)
        self.stand.draw()
        for _ in range(max(1, round(step.seconds))):
            self.stand.tick(step.seconds / max(1, round(step.seconds)))
        self._event().release(0, point, self.stand.window).commit(False)

    def _fingers(self, step: Step, points: Points) -> None:
        """All fingers of two hands, the first on a button."""
        window = self.stand.window
        points = [self._target(step), *points[1:]]
        for number, point in enumerate(points):
            event = self._event()
            for before in range(number):
                event.stationary(before)
            event.press(number, point, window).commit(False)
        order = sorted(range(len(points)), key=lambda number: points[number].x())
        for place, number in enumerate(order):
            event = self._event().release(number, points[number], window)
            for later in order[place + 1 :]:
                event.stationary(later)
            event.commit(False)

    def _palm(self, step: Step, points: Points) -> None:
        """A hand laid flat: many points at once, that wander; often the driver takes them back."""
        window = self.stand.window
        event = self._event()
        for number, point in enumerate(points):
            event.press(number, point, window)
        event.commit(False)
        event = self._event()
        for number, point in enumerate(points):
            event.move(number, point + QPoint(3, -2), window)
        event.commit(False)
        if step.pick < 0.5:
            self._take_back()
            return
        event = self._event()
        for number, point in enumerate(points):
            event.release(number, point, window)
        event.commit(False)

    def _cancel(self, step: Step, points: Points) -> None:
        window = self.stand.window
        self._event().press(0, self._target(step), window).commit(False)
        self._event().move(0, points[0], window).commit(False)
        self._take_back()

    def _take_back(self) -> None:
        cancel = QTouchEvent(QEvent.Type.TouchCancel, self.device)
        self.stand.application.sendEvent(self.stand.window, cancel)

    def _edge(self, _step: Step, points: Points) -> None:
        window = self.stand.window
        self._event().press(0, points[0], window).commit(False)
        for point in points[1:]:
            self._event().move(0, point, window).commit(False)
        self._event().release(0, points[-1], window).commit(False)

    def _second(self, step: Step, points: Points) -> None:
        """One finger rests on a button while another one touches elsewhere."""
        window = self.stand.window
        point = self._target(step)
        self._event().press(0, point, window).commit(False)
        self._event().stationary(0).press(1, points[0], window).commit(False)
        self._event().stationary(0).release(1, points[0], window).commit(False)
        self._event().release(0, point, window).commit(False)

    def _key(self, step: Step, _points: Points) -> None:
        *modifiers, name = step.key.split("+")
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= Qt.KeyboardModifier[f"{modifier}Modifier"]
        code = Qt.Key[f"Key_{name}"]
        QTest.keyPress(self.stand.window, code, held)
        QTest.keyRelease(self.stand.window, code, held)

    def _mouse(self, step: Step, points: Points) -> None:
        window, left = self.stand.window, Qt.MouseButton.LeftButton
        kinds = int(step.pick * 5)
        if kinds == 0:
            QTest.mouseClick(window, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, points[0])
        elif kinds == 1:
            QTest.mouseDClick(window, left, Qt.KeyboardModifier.NoModifier, points[0])
        elif kinds == 2:
            place = QPointF(points[0])
            wheel = QWheelEvent(
                place, place, QPoint(0, 40), QPoint(0, 120), Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
            )  # fmt: skip
            self.stand.application.sendEvent(window, wheel)
        elif kinds == 3:
            QTest.mouseMove(window, points[0])
            QTest.mouseMove(window, points[1])
        else:
            QTest.mouseClick(window, left, Qt.KeyboardModifier.NoModifier, self._target(step))

    def _staff(self, _step: Step, _points: Points) -> None:
        """Staff come with their key and their PIN; what they touch then is as random as all else."""
        stand = self.stand
        QTest.keyClick(stand.window, Qt.Key.Key_F10)
        stand.draw()
        for name in (*PIN, "Open"):
            button = self.find(name)
            if button is not None:
                stand.clock.forward(0.5)
                self.tap(button.middle)
                stand.draw()

    def _wait(self, step: Step, _points: Points) -> None:
        left = step.seconds
        while left > 0:
            self.stand.tick(min(left, 5.0))
            left -= 5.0
