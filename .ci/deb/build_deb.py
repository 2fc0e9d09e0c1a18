"""Builds the Debian package from the checkout and the locked wheels in .venv: no network, the same bytes every time.

Run by ``make deb``. What each wheel holds is copied by its own list, every file against its hash.
"""

from __future__ import annotations

import base64
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, distribution
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
HERE = ROOT / ".ci" / "deb"
TREE = ROOT / "build" / "deb"
HOME = Path("opt/aftercare-kiosk")
SITE = HOME / "lib/python3.11/site-packages"
# Names of Qt parts that are under the GPL alone, or that no kiosk needs: browsers, 3D, designers, radio, test tools.
LEFT_OUT = (
    "Charts|DataVisualization|Graphs|VirtualKeyboard|virtualkeyboard|3D|WaylandCompositor|WaylandEglCompositor|CanvasPainter|Lottie|"
    "WebEngine|WebView|WebChannel|WebSockets|Pdf|Designer|Help|UiTools|HttpServer|NetworkAuth|RemoteObjects|Scxml|"
    "StateMachine|Sensors|SerialBus|SerialPort|Bluetooth|Nfc|Location|Positioning|TextToSpeech|SpatialAudio|"
    "Test|QuickTest|QuickTimeline|VectorImageGenerator|LabsStyleKit|QmlCompiler|AxContainer|Scene2D|Scene3D"
)
QT = "PySide6/"
# Folders and files of the Qt wheels beside the libraries; everything else there is for developers.
QT_KEPT = re.compile(
    r"(__init__|_config|_git_pyside_version|support/\w+|shiboken\w*)\.py$|Qt\w+\.abi3\.so$|libpyside6\w*\.abi3\.so"
    r"|Qt/lib/|Qt/qml/(QtQml|QtCore|QtQuick)/|Qt/qml/(QtQuick|QtQml)\b.*|Qt/libexec/qt\.conf"
    r"|Qt/plugins/(platforms|wayland-[\w-]+|imageformats|iconengines|multimedia|xcbglintegrations|platforminputcontexts"
    r"|platformthemes|networkinformation|generic|egldeviceintegrations)/|__pycache__/never"
)
_UNUSED = re.compile(rf"(lib)?(Qt6?|Q)?\w*({LEFT_OUT})")
# The wheels hold three copies of each FFmpeg library where a link would do; the linker asks for one.
_COPY = re.compile(r"lib(av|sw)\w+\.so(\.\d+\.\d+\.\d+)?$")


def wanted(name: str) -> bool:
    """Whether a file of a wheel belongs into the package."""
    if name.endswith((".pyi", ".pyc", ".qmltypes", "RECORD", "INSTALLER", "REQUESTED")) or name.startswith("../"):
        return False
    if not name.startswith(QT):
        return True
    inside = name.removeprefix(QT)
    parts = inside.split("/")
    return bool(QT_KEPT.match(inside)) and not _COPY.match(parts[-1]) and not any(map(_UNUSED.match, parts))


def runtime() -> list[Distribution]:
    """What the kiosk needs while it runs, from .venv: never the tools of its authors."""
    found: dict[str, Distribution] = {}
    waiting = [name for text in project()["dependencies"] for name in re.findall(r"^[\w.-]+", text)]
    while waiting:
        name = waiting.pop()
        if name in found:
            continue
        found[name] = distribution(name)
        waiting += [re.findall(r"^[\w.-]+", text)[0] for text in found[name].requires or () if ";" not in text]
    return [found[name] for name in sorted(found)]


def project() -> dict[str, object | list[str]]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]


def copy_wheel(wheel: Distribution, site: Path) -> int:
    """Copies what a wheel holds, each file as its list says; a changed file stops the build."""
    count = 0
    for file in wheel.files or ():
        name = file.as_posix()
        if not wanted(name):
            continue
        source = Path(str(file.locate()))
        if file.hash is not None:
            digest = hashlib.new(file.hash.mode, source.read_bytes()).digest()
            if base64.urlsafe_b64encode(digest).rstrip(b"=").decode() != file.hash.value:
                raise SystemExit(f"{name} is not as its wheel holds it: remove .venv and run make setup.")
        put(source, site / name)
        count += 1
    return count


def put(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    target.chmod(0o755 if os.access(source, os.X_OK) and source.suffix != ".py" else 0o644)


def tracked(*folders: str) -> Iterator[Path]:
    """The files of the checkout under some folders; where there is no git, all that are there."""
    asked = subprocess.run(["git", "ls-files", "-z", *folders], cwd=ROOT, capture_output=True, check=False)
    if asked.returncode == 0 and asked.stdout:
        names: Iterable[Path] = (ROOT / name for name in asked.stdout.decode().split("\0") if name)
    else:
        names = (path for folder in folders for path in (ROOT / folder).rglob("*"))
    for path in sorted(names):
        if path.is_file() and "__pycache__" not in path.parts:
            yield path


def copy_kiosk(site: Path) -> None:
    """The kiosk itself, its data inside the package as a wheel would have it."""
    for path in tracked("kiosk"):
        put(path, site / path.relative_to(ROOT))
    for path in tracked("resources", "translations"):
        put(path, site / "kiosk" / "_data" / path.relative_to(ROOT))


def copy_system(tree: Path) -> None:
    """Units, settings of the machine, guides and licences."""
    for path in sorted((HERE / "root").rglob("*")):
        if path.is_file():
            put(path, tree / path.relative_to(HERE / "root"))
    put(ROOT / "resources" / "clinic.toml", tree / "etc/kiosk/clinic.toml")
    docs = tree / "usr/share/doc/aftercare-kiosk"
    put(HERE / "debian" / "copyright", docs / "copyright")
    put(ROOT / "LICENSE", docs / "LICENSE")
    for path in tracked("docs/guides", "docs/settings.md", "docs/sources.md"):
        put(path, docs / path.name)
    units = tree / "usr/lib/systemd/system"
    link("../aftercare-kiosk.service.d/10-common.conf", units / "aftercare-kiosk-sorry.service.d/10-common.conf")
    link("/dev/null", tree / "etc/systemd/system/ctrl-alt-del.target")
    link("/opt/aftercare-kiosk/libexec/kiosk", tree / "usr/bin/kiosk")
    # A virtual environment is a file and a link: pip has no part in it.
    link("/usr/bin/python3", tree / HOME / "bin/python")
    (tree / HOME / "pyvenv.cfg").write_text("home = /usr/bin\ninclude-system-site-packages = false\n")


def link(to: str, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.symlink_to(to)


def drop_unlinked(site: Path) -> list[str]:
    """Removes what asks for a left-out library, until nothing does; returns the names."""
    gone: list[str] = []
    while True:
        there = {path.name: path for path in site.rglob("*.so*") if path.is_file()}
        lost = sorted(name for name, path in there.items() if any(need not in there for need in needs(path)))
        if not lost:
            return gone
        for name in lost:
            there[name].unlink()
        gone += lost


def needs(path: Path) -> set[str]:
    """The Qt libraries that a library names; their names stand in its string table, each by itself."""
    return {name.decode() for name in re.findall(rb"\0(lib(?:Qt6|pyside6|shiboken6|av|sw)[\w.]*\.so[\w.]*)(?=\0)",
                                                 path.read_bytes())} - {path.name}  # fmt: skip


def control(tree: Path, version: str) -> None:
    """The control files; the libraries are those that .ci/setup installs."""
    listed = re.search(r"debian_packages=\((.*?)\n\)", (ROOT / ".ci/setup").read_text("utf-8"), re.DOTALL)
    assert listed, ".ci/setup names no Debian packages"
    libraries = sorted(re.sub(r"#.*", "", listed[1]).split())
    size = sum(path.stat().st_size for path in tree.rglob("*") if path.is_file() and not path.is_symlink()) // 1024
    debian = tree / "DEBIAN"
    debian.mkdir()
    for path in sorted((HERE / "debian").iterdir()):
        if path.name == "copyright":
            continue
        text = path.read_text("utf-8").replace("@VERSION@", version).replace("@SIZE@", str(size))
        (debian / path.name).write_text(text.replace("@LIBRARIES@", ", ".join(libraries)), "utf-8")
        (debian / path.name).chmod(0o755 if path.name.startswith(("post", "pre")) else 0o644)


def moment() -> int:
    """SOURCE_DATE_EPOCH: the caller's, else the commit's, s."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    asked = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False)
    return int(asked.stdout) if asked.returncode == 0 else 1_700_000_000


def main() -> int:
    """Builds dist/aftercare-kiosk_VERSION_amd64.deb and prints its path."""
    version = str(project()["version"])
    shutil.rmtree(TREE, ignore_errors=True)
    for wheel in runtime():
        copy_wheel(wheel, TREE / SITE)
    gone = drop_unlinked(TREE / SITE)
    copy_kiosk(TREE / SITE)
    copy_system(TREE)
    control(TREE, version)
    at = moment()
    for path in [*TREE.rglob("*"), TREE]:
        if path.is_dir() and not path.is_symlink():
            path.chmod(0o755)
        os.utime(path, (at, at), follow_symlinks=False)
    made = ROOT / "dist" / f"aftercare-kiosk_{version}_amd64.deb"
    made.parent.mkdir(exist_ok=True)
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zzstd", "-z12", "--build", TREE, made],
        env=os.environ | {"SOURCE_DATE_EPOCH": str(at)}, check=True, stdout=subprocess.DEVNULL,
    )  # fmt: skip
    print(f"{made.relative_to(ROOT)}: {made.stat().st_size / 1e6:.0f} MB, without {len(gone)} libraries of no use")
    return 0


if __name__ == "__main__":
    sys.exit(main())
