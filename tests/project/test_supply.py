"""What the kiosk is made of: every part has a licence, Qt's modules are on a list, and a wheel is always the same."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import zipfile
from hashlib import sha256
from pathlib import Path

import pytest

from kiosk.cli.parts import cyclonedx, every_part
from tests.cli.asking import ask, environment

ROOT = Path(__file__).parents[2]
# Qt's modules that the kiosk may use, all under the LGPL. Another one is a decision: look up its licence first.
# GPL only, and never here: Charts, DataVisualization, Graphs, HttpServer, Lottie, NetworkAuth, Quick3D, QuickTimeline,
# ShaderTools, VirtualKeyboard, WaylandCompositor.
PYTHON_MODULES = {
    *("QtCore", "QtGui", "QtMultimedia", "QtNetwork", "QtQml", "QtQuick", "QtQuickControls2", "QtSvg", "QtTest"),
}
QML_MODULES = {"QtQuick", "QtQuick.Controls.Basic", "QtQuick.Templates", "Kiosk.Bridge", "Kiosk.Controls"}
LIBRARIES = {
    *("Core", "DBus", "Gui", "Multimedia", "Network", "OpenGL", "Qml", "QmlMeta", "QmlModels", "QmlWorkerScript"),
    *("Quick", "QuickControls2", "QuickControls2Basic", "QuickControls2BasicStyleImpl", "QuickControls2Impl"),
    *("QuickLayouts", "QuickTemplates2", "Svg", "Test", "WaylandClient", "WaylandEglClientHwIntegration", "XcbQpa"),
    # The import of QtQuick brings these along.
    *("QmlCompiler", "QuickEffects", "QuickShapes", "QuickDialogs2"),
}
FREE = re.compile(
    r"(Apache-2\.0|MIT|MIT-CMU|BSD-2-Clause|BSD-3-Clause|LGPL-[\d.]+(-only|-or-later)?|GPL-[\d.]+(-only|-or-later)?"
    r"|OFL-1\.1|PSF-2\.0|MPL-2\.0|HPND-sell-variant|ISC|0BSD)"
)


def test_every_part_has_a_known_licence_and_a_version() -> None:
    parts = every_part()
    assert {part.kind for part in parts} >= {"python", "font", "picture", "words"}
    assert {part.name for part in parts} >= {
        "PySide6_Essentials",
        "shiboken6",
        "typst",
        "KioskSans-Regular.ttf",
        "easy-words.txt",
    }
    for part in parts:
        assert part.version, part
        pieces = re.split(r" (?:OR|AND|WITH) ", part.licence)
        assert all(FREE.fullmatch(piece) for piece in pieces), f"look up the licence of {part}"


def test_every_bundled_font_and_package_is_in_the_bill_of_materials(tmp_path: Path) -> None:
    answer = ask(tmp_path, "parts", "--cyclonedx", tmp_path / "parts.json")
    assert answer.returncode == 0, answer.stderr
    found = json.loads((tmp_path / "parts.json").read_text("utf-8"))
    assert (found["bomFormat"], found["specVersion"]) == ("CycloneDX", "1.6")
    names = {component["name"] for component in found["components"]}
    fonts = {path.name for path in (ROOT / "resources/fonts").glob("*.[ot]tf")}
    assert len(fonts) > 4
    assert names >= fonts
    refs = [component["bom-ref"] for component in found["components"]]
    assert len(refs) == len(set(refs))
    assert found["dependencies"][0]["dependsOn"] == refs
    assert all(component["licenses"] for component in found["components"])
    assert cyclonedx(every_part()) == cyclonedx(every_part())


def test_python_imports_no_other_module_of_qt() -> None:
    found: dict[str, Path] = {}
    for path in sorted((ROOT / "kiosk").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("PySide6."):
                found[(node.module or "").split(".")[1]] = path
            elif isinstance(node, ast.ImportFrom) and node.module == "PySide6":
                found |= {alias.name: path for alias in node.names}
            elif isinstance(node, ast.Import):
                found |= {alias.name.split(".")[1]: path for alias in node.names if alias.name.startswith("PySide6.")}
    assert found.keys() >= {"QtCore", "QtQuick"}
    other = found.keys() - PYTHON_MODULES
    assert not other, f"look up the licence of {sorted(other)} and decide"


def test_qml_imports_no_other_module_of_qt() -> None:
    text = "\n".join(path.read_text("utf-8") for path in (ROOT / "kiosk/qml").rglob("*.qml"))
    found = set(re.findall(r"^\s*import\s+([A-Z][\w.]*)", text, re.MULTILINE))
    assert "QtQuick" in found
    other = {name for name in found if not name.startswith("Kiosk.")} - QML_MODULES
    assert not other, f"look up the licence of {sorted(other)} and decide"


def test_a_running_kiosk_has_loaded_no_library_that_is_only_under_the_gpl(tmp_path: Path) -> None:
    """The libraries of a kiosk that has shown every screen, from the memory map of its process."""
    code = (
        "from kiosk.cli.lab.stand import standing\n"
        "from kiosk.cli.tour import tour\n"
        "with standing() as stand:\n"
        "    for _ in tour(stand.kiosk, 'en'): stand.draw()\n"
        "    print(open('/proc/self/maps').read())\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment(tmp_path), capture_output=True, text=True, check=True, timeout=100
    )
    loaded = set(re.findall(r"/libQt6(\w+)\.so", done.stdout))
    assert loaded >= {"Core", "Gui", "Qml", "Quick"}
    assert loaded <= LIBRARIES, f"look up the licence of {sorted(loaded - LIBRARIES)} and decide"


def build(folder: Path) -> Path:
    """A wheel of this checkout, built with what is installed."""
    code = "import sys; from hatchling.build import build_wheel; print(build_wheel(sys.argv[1]))"
    done = subprocess.run(
        [sys.executable, "-c", code, str(folder)], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    )
    return folder / done.stdout.strip().splitlines()[-1]


@pytest.fixture(scope="module")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Two wheels, built one after the other."""
    return build(tmp_path_factory.mktemp("one")), build(tmp_path_factory.mktemp("two"))


def test_a_wheel_is_the_same_whenever_it_is_built(wheels: tuple[Path, Path]) -> None:
    one, two = (sha256(path.read_bytes()).hexdigest() for path in wheels)
    assert one == two


def test_a_wheel_brings_its_data_and_licences(wheels: tuple[Path, Path]) -> None:
    names = set(zipfile.ZipFile(wheels[0]).namelist())
    assert {"kiosk/app.py", "kiosk/_data/resources/icons.toml", "kiosk/_data/translations/en.ts"} <= names
    assert {name for name in names if name.startswith("kiosk/_data/resources/fonts/") and "OFL" in name}
    assert {name for name in names if name.endswith("licenses/LICENSE")}
    assert not {name for name in names if name.startswith("tests/")}
