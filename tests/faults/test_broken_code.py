"""A kiosk whose own QML is damaged shows the sorry screen, never a blank one."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.asking import ROOT, ask, package
from tests.faults.watching import ALL, assert_sorry, assert_visit, watch

CLINIC = ROOT / "resources/clinic.toml"
QML = "kiosk/qml/Kiosk"


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("Screens/Main.qml", "import QtQuick\nItem {"),
        ("Screens/Main.qml", None),
        ("Screens/HomeScreen.qml", "import QtQuick\nItem { nothing: 1 }\n"),
        ("Controls/Tile.qml", ""),
        ("Controls/qmldir", None),
    ],
)
def test_damaged_screens_leave_the_sorry_screen(name: str, content: str | None, tmp_path: Path) -> None:
    root = package(tmp_path / "copy")
    path = root / QML / name
    path.unlink() if content is None else path.write_text(content, "utf-8")
    seen = watch(tmp_path, "--clinic", CLINIC, PYTHONPATH=str(root))
    assert_sorry(seen, "911", "(555) 010-0199")
    assert path.name in seen.log or "Kiosk.Controls" in seen.log
    assert "ERROR kiosk" in seen.log


def test_a_damaged_sorry_screen_does_not_touch_a_visit(tmp_path: Path) -> None:
    root = package(tmp_path / "copy")
    (root / QML / "Sorry/Sorry.qml").unlink()
    assert_visit(watch(tmp_path, "--clinic", CLINIC, PYTHONPATH=str(root)), ALL)


def test_without_any_screen_the_kiosk_says_what_to_do(tmp_path: Path) -> None:
    root = package(tmp_path / "copy")
    (root / QML / "Sorry/Sorry.qml").unlink()
    answer = ask(tmp_path, "run", "--first-frame", "--clinic", tmp_path / "none.toml", PYTHONPATH=str(root))
    assert answer.returncode == 1
    assert "Sorry.qml" in answer.stderr
    assert "reinstall the kiosk" in answer.stderr
