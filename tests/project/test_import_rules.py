"""Which part of the kiosk may know which, and what QML may not use. Every message says how to mend it."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
KIOSK = ROOT / "kiosk"
QML = KIOSK / "qml" / "Kiosk"
SORRY = QML / "Sorry" / "Sorry.qml"
LAYERS = {"core": KIOSK / "core", "bridge": KIOSK / "bridge", "cli": KIOSK / "cli"}
FORBIDDEN = {
    "core": (("PySide6", "shiboken6", "kiosk.bridge", "kiosk.app", "kiosk.cli"),
             "The core knows no toolkit: move this to kiosk/bridge, or hand the value in as an argument."),
    "bridge": (("kiosk.app", "kiosk.cli"),
               "The bridge is put together by app.py: hand what it needs to its constructor."),
}  # fmt: skip


def files(folder: Path, ending: str) -> list[Path]:
    """The files of a folder; a scan that finds none would pass for nothing."""
    found = sorted(folder.rglob(f"*{ending}"))
    assert found, f"no {ending} file under {folder}: the test looks in the wrong place, mend its path"
    return found


def imports(path: Path) -> Iterator[tuple[int, str]]:
    """Every module that a file imports, wherever in the file, with its line."""
    package = path.relative_to(ROOT).with_suffix("").parts
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = ".".join(package[: -node.level]) if node.level else ""
            module = ".".join(part for part in (above, node.module or "") if part)
            yield node.lineno, module
            yield from ((node.lineno, f"{module}.{alias.name}") for alias in node.names)


def within(module: str, packages: tuple[str, ...]) -> bool:
    return any(module == package or module.startswith(f"{package}.") for package in packages)


@pytest.mark.parametrize("layer", FORBIDDEN)
def test_a_layer_knows_only_what_is_below_it(layer: str) -> None:
    packages, mend = FORBIDDEN[layer]
    wrong = [
        f"{path.relative_to(ROOT)}:{line}: imports {module}. {mend}"
        for path in files(LAYERS[layer], ".py")
        for line, module in imports(path)
        if within(module, packages)
    ]
    assert not wrong, "\n".join(wrong)


def test_only_the_app_and_the_commands_put_the_parts_together() -> None:
    allowed = {KIOSK / "app.py", *files(LAYERS["cli"], ".py"), *files(LAYERS["bridge"], ".py")}
    wrong = [
        f"{path.relative_to(ROOT)}:{line}: imports {module}. Only app.py and kiosk/cli put the parts together."
        for path in files(KIOSK, ".py")
        if path not in allowed
        for line, module in imports(path)
        if within(module, ("kiosk.bridge",))
    ]
    assert not wrong, "\n".join(wrong)


def test_nothing_on_the_way_to_the_first_frame_names_the_namespace_qt() -> None:
    mend = "Import QtCore and write QtCore.Qt: naming Qt builds all of its enums, 16 ms of the start."
    wrong = [
        f"{path.relative_to(ROOT)}:{line}: imports {module}. {mend}"
        for path in (KIOSK / "app.py", *files(LAYERS["bridge"], ".py"))
        for line, module in imports(path)
        if module == "PySide6.QtCore.Qt"
    ]
    assert not wrong, "\n".join(wrong)


def test_the_scan_sees_an_import_however_it_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(f"{__name__}.ROOT", tmp_path)
    path = tmp_path / "kiosk" / "core" / "a.py"
    path.parent.mkdir(parents=True)
    path.write_text("def f():\n    import PySide6.QtCore\nfrom kiosk import bridge\nfrom ..cli import run\n")
    found = {module for _, module in imports(path)}
    assert {"PySide6.QtCore", "kiosk.bridge", "kiosk.cli", "kiosk.cli.run"} <= found
    with pytest.raises(AssertionError, match="looks in the wrong place"):
        files(tmp_path / "kiosk", ".qml")


def public(
    body: list[ast.stmt], name: str
) -> Iterator[tuple[str, int, ast.AsyncFunctionDef | ast.FunctionDef | ast.ClassDef]]:
    """The public classes, functions and methods of a module."""
    for node in body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) and not node.name.startswith("_"):
            yield f"{name}{node.name}", node.lineno, node
            if isinstance(node, ast.ClassDef):
                yield from public(node.body, f"{name}{node.name}.")


@pytest.mark.parametrize("layer", ["core", "bridge"])
def test_every_public_thing_says_what_it_is(layer: str) -> None:
    mend = "Add a docstring of one line that says what it is for, or begin its name with an underscore."
    wrong, seen = [], 0
    for path in files(LAYERS[layer], ".py"):
        tree = ast.parse(path.read_text("utf-8"))
        if ast.get_docstring(tree) is None:
            wrong.append(f"{path.relative_to(ROOT)}: the module. {mend}")
        for name, line, node in public(tree.body, ""):
            seen += 1
            if ast.get_docstring(node) is None:
                wrong.append(f"{path.relative_to(ROOT)}:{line}: {name}. {mend}")
    assert seen > 50, "the scan found almost nothing: mend it"
    assert not wrong, "\n".join(wrong)


def code(path: Path) -> Iterator[tuple[int, str]]:
    """The lines of a QML or Python file without its comments."""
    text = path.read_text("utf-8")
    mark = "#" if path.suffix == ".py" else "//"
    text = re.sub(r"/\*.*?\*/", lambda found: "\n" * found[0].count("\n"), text, flags=re.DOTALL)
    for number, line in enumerate(text.splitlines(), 1):
        yield number, re.sub(rf"(^|\s){mark}.*$", "", line)


def everywhere(_path: Path) -> bool:
    return True


def outside_sorry(path: Path) -> bool:
    return path != SORRY


def controls(path: Path) -> bool:
    return path.parent.name == "Controls"


SIZES = (
    "width|height|implicitWidth|implicitHeight|minimumWidth|minimumHeight|spacing|radius|padding|margins|leftMargin|"
    "rightMargin|topMargin|bottomMargin|leftPadding|rightPadding|topPadding|bottomPadding|pixelSize"
)
# Pattern, where it is forbidden, an example that it must find, and the way out.
RULES: dict[str, tuple[str, Callable[[Path], bool], str, str]] = {
    "Controls know no Screens": (r"\bimport\s+Kiosk\.Screens\b", controls, "import Kiosk.Screens",
        "A control stands on its own: give it properties and signals."),
    "no Text": (r"(^|[\s:({])Text\s*\{", everywhere, "    Text {",
        "Text does not follow the language's fonts: use Words."),
    "no literal x": (r"(^|[\s{;])x:\s*-?\d", everywhere, "    x: 12",
        "A literal x is not mirrored for Arabic: use anchors, a Row or a Column."),
    "no layer": (r"\blayer\s*(\.|\{)", everywhere, "    layer.effect: Glow",
        "Layers draw nothing with the software renderer: use a Rectangle or a border."),
    "no shader": (r"\bShaderEffect(Source)?\b", everywhere, "ShaderEffect {",
        "Shaders draw nothing with the software renderer: draw it another way."),
    "no effect": (r"\bMultiEffect\b|\bQtQuick\.Effects\b", everywhere, "MultiEffect {",
        "Effects draw nothing with the software renderer: draw it another way."),
    "no qsTr": (r"\bqsTr\(", everywhere, 'text: qsTr("Home")',
        'Write qsTranslate("Context", "English"): moving a file then loses no translation.'),
    "no ids": (r"\bqsTrId\(", everywhere, 'qsTrId("home")',
        "An id keeps the old translation of changed English: use qsTranslate."),
    "no hex colour": (r"[\"']#[0-9A-Fa-f]{3,8}[\"']", outside_sorry, 'color: "#FFF"',
        "Colours are roles of kiosk/core/theme.py: use Look."),
    "no literal pixel size": (rf"\b({SIZES}):\s*(?!0\b|1\b)\d+(\.\d+)?\s*(;|}}|$)", outside_sorry, "    width: 48",
        "Sizes begin as millimetres: use Look, or Look.millimetre."),
    "no literal font size": (r"\bpixelSize:\s*\d|\bpointSize\b", everywhere, "font.pixelSize: 12",
        "Letters have their height in millimetres: use a font of Look."),
    "no file loaded later": (r"\bsource:\s*[\"'][^\"']*\.qml|\bQt\.(createComponent|createQmlObject)\b", everywhere,
        'source: "Home.qml"',
        "Loaded from inside a Python call it waits for the interpreter for ever: use sourceComponent."),
}  # fmt: skip


@pytest.mark.parametrize("name", RULES)
def test_qml_keeps_the_rule(name: str) -> None:
    pattern, where, example, mend = RULES[name]
    assert re.search(pattern, example), "the rule does not find its own example"
    scanned = [path for path in files(QML, ".qml") if where(path)]
    assert scanned, "the rule looks nowhere: mend its condition"
    wrong = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()}  {mend}"
        for path in scanned
        for number, line in code(path)
        if re.search(pattern, line)
    ]
    assert not wrong, "\n".join(wrong)


def loaders_with_a_source(text: str) -> list[str]:
    """Every Loader, without the braces in it, whose file is named by "source"."""
    while (shorter := re.sub(r"(?<!Loader )\{[^{}]*\}", "", text)) != text:
        text = shorter
    return re.findall(r"\bLoader \{[^{}]*\bsource:[^{}]*\}", text)


def test_no_loader_has_a_source_by_any_name() -> None:
    assert loaders_with_a_source("Item {\n Loader {\n id: a\n Item { }\n source: which\n }\n}")
    assert not loaders_with_a_source("Item {\n Loader {\n sourceComponent: Item { Image { source: which } }\n }\n}")
    wrong = [path.name for path in files(QML, ".qml") if loaders_with_a_source(path.read_text("utf-8"))]
    assert not wrong, "use sourceComponent: a file that is loaded later can wait for the interpreter for ever"


def test_nothing_is_handed_to_qml_as_a_context_property() -> None:
    wrong = [
        f"{path.relative_to(ROOT)}:{number}: make it a @QmlElement or @QmlSingleton, which qmllint can check."
        for path in files(KIOSK, ".py")
        for number, line in code(path)
        if "setContextProperty" in line or "setContextObject" in line
    ]
    assert not wrong, "\n".join(wrong)


def test_the_sorry_screen_is_there_to_be_excepted() -> None:
    assert SORRY in files(QML, ".qml")
    text = SORRY.read_text("utf-8")
    assert "import Kiosk." not in text, "it must stand when everything else is wrong: let it import Qt alone"


def test_every_qml_file_is_named_in_its_qmldir() -> None:
    for folder in {path.parent for path in files(QML, ".qml")} - {SORRY.parent}:
        listed = set(re.findall(r"(\w+\.qml)\s*$", (folder / "qmldir").read_text("utf-8"), re.MULTILINE))
        assert {path.name for path in folder.glob("*.qml")} == listed, f"list every component in {folder.name}/qmldir"
