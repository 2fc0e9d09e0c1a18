"""A clinic's file, or the panel's, goes wrong while a good one is kept: the real kiosk goes on with the good one."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtTest import QTest

from kiosk.app import Memory
from kiosk.core import chosen, pin
from kiosk.core.lastgood import with_state
from kiosk.core.places import find_places
from kiosk.core.reading import read_shelf
from tests.faults.watching import ALL, ROOT_CLINIC, assert_visit, watch
from tests.screens.hands import Hands
from tests.screens.staffing import hold, press, type_pin
from tests.screens.stage import staged

GOOD = ROOT_CLINIC.read_text("utf-8").replace('emergency_number = "911"', 'emergency_number = "9119"')
# A wrong value, a misspelt name, a wrong choice: each is told by its line, its bounds and the nearest name.
WRONG = GOOD.replace('"9119"', '"12"') + 'driving_ban_hours = 99\nshower_hour = 3\npaper_siz = "a4"\n'


def test_the_kiosk_runs_on_the_last_good_file_and_tells_each_line(tmp_path: Path) -> None:
    clinic, home = tmp_path / "clinic.toml", tmp_path / "home"
    clinic.write_text(GOOD, "utf-8")
    assert_visit(watch(home, "--clinic", clinic), ALL)
    clinic.write_text(WRONG, "utf-8")
    seen = watch(home, "--clinic", clinic)
    assert_visit(seen, ALL)
    assert "Call 9119 now" in seen.words, "the number of the last good file"
    first = len(GOOD.splitlines()) + 1
    for line in (
        f"clinic.toml: line {first}, driving_ban_hours: 99 is outside 0 to 48.",
        f"clinic.toml: line {first + 1}, shower_hour: unknown setting 'shower_hour'. Did you mean 'shower_hours'?",
        f"clinic.toml: line {first + 2}, paper_siz: unknown setting 'paper_siz'. Did you mean 'paper_size'?",
        "the last settings without a fault are used",
    ):
        assert line in seen.log, line


def test_the_kiosk_runs_on_the_last_good_settings_of_the_panel(tmp_path: Path) -> None:
    clinic, home = tmp_path / "clinic.toml", tmp_path / "home"
    clinic.write_text(GOOD, "utf-8")
    folder = home / ".local" / "state" / "kiosk"
    values = chosen.Chosen({"emergency_number": "9118"})
    chosen.write_chosen(folder, values)
    path = chosen.chosen_file(folder)
    path.write_text(path.read_text("utf-8").replace("9118", "?"), "utf-8")
    seen = watch(home, "--clinic", clinic)
    assert_visit(seen, ALL)
    assert "Call 9118 now" in seen.words
    assert "settings.json: line 3, emergency_number: is not a phone number: '?'." in seen.log


@pytest.mark.parametrize("kept", [True, False])
def test_health_says_that_settings_are_wrong(qapp: QGuiApplication, tmp_path: Path, kept: bool) -> None:
    clinic, folder, places = tmp_path / "clinic.toml", tmp_path / "state", find_places()
    pin.write_pin(folder, pin.keep("7306"))
    if kept:
        clinic.write_text(GOOD, "utf-8")
        with_state(read_shelf(places, clinic), clinic, folder)
    clinic.write_text(WRONG, "utf-8")
    shelf = with_state(read_shelf(places, clinic), clinic, folder)
    device: QPointingDevice = QTest.createTouchDevice()
    with staged(qapp, shelf, places, memory=Memory(folder, clinic)) as made:
        hands = Hands(made, device)
        hold(hands)
        type_pin(hands, "7306")
        press(hands, "Kiosk health")
        said = "Wrong settings: 3. The last good ones are used." if kept else "Wrong settings: 3. Careful values"
        assert any(name.startswith(said) for name in hands.names()), hands.names()


@pytest.mark.parametrize("kept", [True, False])
def test_a_change_on_the_panel_mends_its_file_and_health_says_so_at_once(
    qapp: QGuiApplication, tmp_path: Path, kept: bool
) -> None:
    clinic, folder, places = tmp_path / "clinic.toml", tmp_path / "state", find_places()
    pin.write_pin(folder, pin.keep("7306"))
    clinic.write_text(GOOD, "utf-8")
    chosen.write_chosen(folder, chosen.Chosen({"clock": "24h", "shower_hours": 12}))
    path = chosen.chosen_file(folder)
    path.write_text(path.read_text("utf-8").replace("24h", "25h"), "utf-8")
    if not kept:
        chosen.good_chosen_file(folder).unlink()
    shelf = with_state(read_shelf(places, clinic), clinic, folder)
    with staged(qapp, shelf, places, memory=Memory(folder, clinic)) as made:
        hands = Hands(made, QTest.createTouchDevice())
        hold(hands)
        type_pin(hands, "7306")
        press(hands, "Kiosk health")
        assert any(name.startswith("Wrong settings: 1.") for name in hands.names())
        hands.touch_button("Back")
        press(hands, "Settings")
        press(hands, "Temperature, first unit")
        press(hands, "°C")
        press(hands, "Save")
        hands.touch_button("Back")
        press(hands, "Kiosk health")
        assert "Settings are right" in hands.names(), sorted(hands.names())
        assert made.kiosk.shelf.clinic.number("shower_hours") == 12, "what was right of the file stays"
    assert chosen.read_chosen(folder)[1] == []
    assert chosen.read_chosen(folder)[0].values.get("clock") == ("24h" if kept else None)
