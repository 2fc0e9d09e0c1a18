"""The Debian package as far as it can be judged without being installed: units, limits, control files, contents."""

from __future__ import annotations

import importlib.util
import re
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from kiosk.bridge.guard import LEFT_BY_STAFF
from kiosk.core.tables import read_toml

ROOT = Path(__file__).parents[2]
KIOSK, SORRY, SOUND = "aftercare-kiosk.service", "aftercare-kiosk-sorry.service", "aftercare-kiosk-sound.service"
UNITS = (KIOSK, SORRY, SOUND)
SYSTEMD = Path("/usr/lib/systemd/system")


@pytest.fixture(scope="module")
def builder() -> ModuleType:
    """.ci/deb/build_deb.py, which is a script and no package."""
    path = ROOT / ".ci" / "deb" / "build_deb.py"
    spec = importlib.util.spec_from_file_location("build_deb", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["build_deb"] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def tree(builder: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the package puts on a machine, without the wheels; what its units start stands there by name."""
    made = tmp_path_factory.mktemp("tree")
    builder.copy_system(made)
    builder.control(made, "1.2.3")
    for name in ("usr/bin/cage", "usr/bin/pulseaudio", "bin/sh"):
        (made / name).parent.mkdir(parents=True, exist_ok=True)
        (made / name).write_text("#!/bin/sh\n")
        (made / name).chmod(0o755)
    targets = list(SYSTEMD.glob("*.target"))
    assert targets, "systemd is not installed: run .ci/setup --tests"
    for path in targets:
        shutil.copyfile(path, made / "usr/lib/systemd/system" / path.name)
    return made


def analyze(tree: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["systemd-analyze", *words, f"--root={tree}", *UNITS], capture_output=True, text=True, check=False
    )


def test_systemd_finds_nothing_wrong_with_the_units(tree: Path) -> None:
    done = analyze(tree, "verify")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_systemd_would_name_a_wrong_line(tree: Path, tmp_path: Path) -> None:
    spoiled = tmp_path / "tree"
    shutil.copytree(tree, spoiled, symlinks=True)
    unit = spoiled / "usr/lib/systemd/system" / KIOSK
    unit.write_text(unit.read_text("utf-8").replace("WatchdogSec=20", "WatchdogSecs=20"), "utf-8")
    assert "WatchdogSecs" in analyze(spoiled, "verify").stderr


def test_systemd_calls_the_exposure_of_every_unit_ok(tree: Path) -> None:
    said = analyze(tree, "security", "--offline=true", "--no-pager").stdout
    levels = dict(re.findall(r"exposure level for (\S+): ([\d.]+) OK", said))
    assert set(levels) == set(UNITS), said
    assert all(float(level) < 2.0 for level in levels.values()), levels


def settings(tree: Path, unit: str) -> dict[str, list[str]]:
    """Every setting of a unit with its drop-ins, in their order."""
    folder = tree / "usr/lib/systemd/system"
    files = [folder / unit, *sorted((folder / f"{unit}.d").glob("*.conf"))]
    found: dict[str, list[str]] = {}
    for path in files:
        for line in path.read_text("utf-8").splitlines():
            if "=" in line and not line.startswith("#"):
                key, _, value = line.partition("=")
                found.setdefault(key, []).append(value)
    return found


def number(tree: Path, unit: str, key: str) -> int:
    return int(settings(tree, unit)[key][-1])


def test_the_brake_holds_however_slowly_the_kiosk_fails(tree: Path) -> None:
    limits = ("TimeoutStartSec", "WatchdogSec", "TimeoutAbortSec", "RestartSec")
    longest = sum(number(tree, KIOSK, key) for key in limits)
    assert number(tree, KIOSK, "StartLimitBurst") * longest < number(tree, KIOSK, "StartLimitIntervalSec")
    assert settings(tree, KIOSK)["OnFailure"] == [SORRY]


def test_only_staff_end_the_kiosk(tree: Path) -> None:
    unit = settings(tree, KIOSK)
    assert unit["Restart"] == ["always"]
    assert unit["RestartPreventExitStatus"] == [str(LEFT_BY_STAFF)]
    left = (tree / "opt/aftercare-kiosk/libexec/left").read_text("utf-8")
    assert f'"exited {LEFT_BY_STAFF}"' in left


def test_the_sorry_screen_never_gives_up(tree: Path) -> None:
    unit = settings(tree, SORRY)
    assert (unit["Restart"], unit["StartLimitIntervalSec"]) == (["always"], ["0"])
    assert unit["ExecStart"][-1].endswith("run --sorry")
    assert "OnFailure" not in unit


def test_the_sorry_screen_may_do_no_more_than_the_kiosk(tree: Path) -> None:
    kiosk, sorry = (settings(tree, unit) for unit in (KIOSK, SORRY))
    for key in ("User", "ProtectSystem", "RestrictAddressFamilies", "CapabilityBoundingSet", "DeviceAllow"):
        assert kiosk[key] == sorry[key] != [], key


def test_nobody_gets_to_a_network_or_another_console(tree: Path) -> None:
    assert all(settings(tree, unit)["RestrictAddressFamilies"] == ["AF_UNIX AF_NETLINK"] for unit in UNITS)
    assert all("getty@tty1.service" in settings(tree, unit)["Conflicts"][0] for unit in (KIOSK, SORRY))
    calls = re.findall(
        r"^/usr/bin/cage (.*)$", (tree / "opt/aftercare-kiosk/libexec/session").read_text(), re.MULTILINE
    )
    assert len(calls) == 1
    assert not re.search(r"(^| )-\w*s", calls[0]), "-s lets the keyboard switch to another console"
    assert "kernel.sysrq = 0" in (tree / "usr/lib/sysctl.d/60-aftercare-kiosk.conf").read_text()
    assert (tree / "etc/systemd/system/ctrl-alt-del.target").readlink() == Path("/dev/null")


def dropped_in(tree: Path, folder: str) -> dict[str, str]:
    """What a drop-in for a part of systemd sets."""
    [path] = (tree / "usr/lib" / folder).glob("*-aftercare-kiosk.conf")
    lines = [line for line in path.read_text("utf-8").splitlines() if "=" in line and not line.startswith("#")]
    return {key.strip(): value.strip() for key, _, value in (line.partition("=") for line in lines)}


def test_the_journal_has_a_cap(tree: Path) -> None:
    caps = dropped_in(tree, "systemd/journald.conf.d")
    assert (caps["SystemMaxUse"], caps["RuntimeMaxUse"]) == ("200M", "64M")


def test_there_is_no_login_prompt_on_any_console(tree: Path) -> None:
    login = dropped_in(tree, "systemd/logind.conf.d")
    assert (login["NAutoVTs"], login["ReserveVT"]) == ("0", "0")


def test_no_key_of_the_machine_turns_it_off_or_restarts_it(tree: Path) -> None:
    login = dropped_in(tree, "systemd/logind.conf.d")
    assert {value for key, value in login.items() if key.startswith("Handle")} == {"ignore"}
    assert dropped_in(tree, "systemd/system.conf.d") == {"CtrlAltDelBurstAction": "none"}


def test_sysrq_is_off(tree: Path) -> None:
    assert dropped_in(tree, "sysctl.d") == {"kernel.sysrq": "0"}


def test_nothing_that_the_package_sets_blanks_the_screen(tree: Path) -> None:
    assert "IdleAction" not in dropped_in(tree, "systemd/logind.conf.d")
    texts = [path.read_text("utf-8") for path in (tree / "opt/aftercare-kiosk/libexec").iterdir()]
    texts += [path.read_text("utf-8") for path in (tree / "usr/lib/systemd/system").glob("aftercare-*")
              if path.is_file()]  # fmt: skip
    assert not [text for text in texts if re.search(r"swayidle|dpms|xset|setterm|consoleblank", text)]


def test_the_control_files_ask_for_what_set_up_installs(tree: Path) -> None:
    control = (tree / "DEBIAN/control").read_text("utf-8")
    depends = re.search(r"^Depends: (.*?)^\w", control, re.MULTILINE | re.DOTALL)
    assert depends
    names = set(re.findall(r"[a-z][\w.+-]+", re.sub(r"\(.*?\)", "", depends[1])))
    listed = re.search(r"debian_packages=\((.*?)\n\)", (ROOT / ".ci/setup").read_text("utf-8"), re.DOTALL)
    assert listed
    libraries = set(re.sub(r"#.*", "", listed[1]).split())
    assert libraries <= names
    assert {"cage", "xwayland", "seatd", "libespeak-ng1", "cups-client", "python3"} <= names
    assert "@" not in re.sub(r"<.*?>", "", control)
    assert "Version: 1.2.3\n" in control
    for name in ("postinst", "prerm", "postrm"):
        done = subprocess.run(["sh", "-n", tree / "DEBIAN" / name], capture_output=True, text=True, check=False)
        assert (done.returncode, done.stderr) == (0, "")


def test_what_an_administrator_may_edit_is_kept_on_upgrade(tree: Path) -> None:
    kept = (tree / "DEBIAN/conffiles").read_text().split()
    there = {f"/{path.relative_to(tree)}" for path in (tree / "etc").rglob("*") if not path.is_dir()}
    # A link cannot be a conffile; it holds nothing that anybody edits.
    assert set(kept) == there - {"/etc/systemd/system/ctrl-alt-del.target"}


def test_the_installed_clinic_is_the_demonstration(tree: Path) -> None:
    from kiosk.core.problems import Problems

    problems = Problems("clinic.toml")
    found = read_toml(tree / "etc/kiosk/clinic.toml", problems)
    assert problems.found == []
    assert found is not None
    assert found["demonstration"] is True


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("PySide6/QtQuick.abi3.so", True),
        ("PySide6/Qt/lib/libQt6Quick.so.6", True),
        ("PySide6/Qt/lib/libavcodec.so.61", True),
        ("PySide6/Qt/qml/QtQuick/Controls/Basic/Button.qml", True),
        ("PySide6/Qt/plugins/platforms/libqwayland.so", True),
        ("segno/__init__.py", True),
        ("segno-1.6.6.dist-info/licenses/LICENSE", True),
        ("PySide6/Qt/lib/libavcodec.so.61.19.101", False),
        ("PySide6/Qt/lib/libQt6Charts.so.6", False),
        ("PySide6/Qt/lib/libQt6VirtualKeyboard.so.6", False),
        ("PySide6/Qt/lib/libQt6WebEngineCore.so.6", False),
        ("PySide6/QtGraphs.abi3.so", False),
        ("PySide6/QtQuick3D.abi3.so", False),
        ("PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so", False),
        ("PySide6/designer", False),
        ("PySide6/QtCore.pyi", False),
        ("../../../bin/pyside6-lupdate", False),
    ],
)
def test_no_part_under_the_gpl_alone_and_no_tool_is_packed(builder: ModuleType, name: str, kept: bool) -> None:
    assert builder.wanted(name) is kept


def test_only_what_the_kiosk_needs_while_it_runs_is_packed(builder: ModuleType) -> None:
    packed = {wheel.metadata["Name"].lower().replace("_", "-") for wheel in builder.runtime()}
    assert packed >= {"pyside6-essentials", "pyside6-addons", "shiboken6", "segno", "typst"}
    assert not packed & {"pytest", "mypy", "ruff", "pillow", "hatchling", "hypothesis", "selenium"}
