"""The display is chosen by what answers, and VNC never leaves this machine."""

from __future__ import annotations

import os
import socket
import struct
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.cli.display import (
    VNC_PORTS,
    Address,
    Display,
    DisplayError,
    choose_display,
    display_servers,
    first_free_port,
    socket_answers,
    vnc_port,
)

SIZE = (1080, 1920)
VNC = "vnc:size=1080x1920:port=5907"
WAYLAND = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": "/run/user/7"}
X = {"DISPLAY": ":3"}

OPEN_WINDOW = """
import os, sys
from kiosk.cli.display import choose_display, settle
display = choose_display(os.environ, (320, 480))
os.environ["QT_QPA_PLATFORM"] = display.platform
from PySide6.QtGui import QGuiApplication, QRasterWindow
app = QGuiApplication(sys.argv)
display = settle(app, display)
window = QRasterWindow()
window.showFullScreen()
print(app.platformName(), display.address, display.sentence, flush=True)
app.exec()
"""


def choose(environ: Mapping[str, str], *alive: Address) -> Display:
    return choose_display(environ, SIZE, answers=alive.__contains__, free_port=lambda: 5907)


@pytest.mark.parametrize(
    ("environ", "alive", "platform", "said"),
    [
        (WAYLAND, ["/run/user/7/wayland-0"], f"wayland;{VNC}", "on Wayland display wayland-0."),
        (X, ["\0/tmp/.X11-unix/X3"], f"xcb;{VNC}", "on X display :3."),
        (X, ["/tmp/.X11-unix/X3"], f"xcb;{VNC}", "on X display :3."),
        (WAYLAND | X, ["/run/user/7/wayland-0", "/tmp/.X11-unix/X3"], f"wayland;xcb;{VNC}", "on Wayland"),
        (WAYLAND | X, ["/tmp/.X11-unix/X3"], f"xcb;{VNC}", "on X display :3."),
        ({"QT_QPA_PLATFORM": "offscreen"} | X, [], "offscreen", "as QT_QPA_PLATFORM asks"),
    ],
)
def test_a_server_that_answers_is_taken(
    environ: Mapping[str, str], alive: list[Address], platform: str, said: str
) -> None:
    chosen = choose(environ, *alive)
    assert (chosen.platform, chosen.address) == (platform, None)
    assert said in chosen.sentence


@pytest.mark.parametrize(
    ("environ", "said"),
    [
        ({}, "There is no display server"),
        ({"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}, "There is no display server"),
        (X, "No display server answers on X display :3."),
        (WAYLAND | X, "No display server answers on Wayland display wayland-0 or X display :3."),
        ({"DISPLAY": "nonsense"}, "No display server answers on X display nonsense."),
    ],
)
def test_otherwise_it_is_vnc_and_says_where(environ: Mapping[str, str], said: str) -> None:
    chosen = choose(environ)
    assert (chosen.platform, chosen.address) == (VNC, "127.0.0.1:5907")
    assert said in chosen.sentence
    assert "vnc://127.0.0.1:5907" in chosen.sentence


@pytest.mark.parametrize(("platform", "port"), [("vnc", 5900), ("vnc:size=1x1:port=6001", 6001)])
def test_vnc_asked_for_by_name_has_an_address_too(platform: str, port: int) -> None:
    chosen = choose({"QT_QPA_PLATFORM": platform})
    assert (chosen.platform, chosen.address) == (platform, f"127.0.0.1:{port}")
    assert vnc_port(platform) == port


@pytest.mark.parametrize(
    ("environ", "addresses"),
    [
        ({"DISPLAY": ":0.1"}, ("\0/tmp/.X11-unix/X0", "/tmp/.X11-unix/X0")),
        ({"DISPLAY": "unix:2"}, ("\0/tmp/.X11-unix/X2", "/tmp/.X11-unix/X2")),
        ({"DISPLAY": "localhost:10.0"}, (("localhost", 6010),)),
        ({"WAYLAND_DISPLAY": "/tmp/w"}, ("/tmp/w",)),
        ({"WAYLAND_DISPLAY": "wayland-1"}, ()),
    ],
)
def test_where_a_server_would_answer(environ: Mapping[str, str], addresses: tuple[Address, ...]) -> None:
    assert [server.addresses for server in display_servers(environ)] == [addresses]


def test_a_socket_file_with_nobody_behind_it_does_not_answer(tmp_path: Path) -> None:
    path = str(tmp_path / "s")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(path)
        server.listen()
        assert socket_answers(path)
    assert not socket_answers(path)


def test_a_taken_port_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    free = first_free_port()
    with socket.create_server(("127.0.0.1", free)):
        assert first_free_port() > free
        monkeypatch.setattr("kiosk.cli.display.VNC_PORTS", range(free, free + 1))
        with pytest.raises(DisplayError, match="all taken"):
            first_free_port()
    assert free in VNC_PORTS


def listeners(port: int) -> set[str]:
    """Return the local addresses, in the kernel's hexadecimal, that listen on a TCP port."""
    tables = [path.read_text() for path in (Path("/proc/net/tcp"), Path("/proc/net/tcp6")) if path.exists()]
    rows = [line.split()[1:4] for table in tables for line in table.splitlines()[1:]]
    listening = [local.split(":") for local, _, state in rows if state == "0A"]
    return {address for address, end in listening if int(end, 16) == port}


@contextmanager
def opened(**environ: str) -> Iterator[str]:
    """Open a window in a process of its own; give the last line it says before it waits for events."""
    bare = {name: text for name, text in os.environ.items() if not name.startswith("QT_")}
    process = subprocess.Popen(
        [sys.executable, "-c", OPEN_WINDOW],
        env=bare | {"WAYLAND_DISPLAY": "", "DISPLAY": "", **environ},
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert process.stdout is not None
    try:
        yield process.stdout.readline()
    finally:
        process.terminate()
        process.communicate()


@contextmanager
def x_server(*options: str) -> Iterator[str]:
    """Start an empty X server; give its name."""
    reads, writes = os.pipe()
    process = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writes), "-screen", "0", "320x480x24", *options],
        pass_fds=[writes],
        stderr=subprocess.DEVNULL,
    )
    os.close(writes)
    try:
        with open(reads) as numbers:
            yield f":{numbers.readline().strip()}"
    finally:
        process.terminate()
        process.wait()


@pytest.mark.parametrize("environ", [{}, {"DISPLAY": ":6543", "WAYLAND_DISPLAY": "/nowhere"}])
def test_vnc_listens_on_loopback_alone_and_serves_the_window(environ: dict[str, str]) -> None:
    with opened(**environ) as said:
        assert said.startswith("vnc 127.0.0.1:")
        port = int(said.split()[1].rpartition(":")[2])
        assert listeners(port) == {"0100007F"}
        with socket.create_connection(("127.0.0.1", port), timeout=10) as viewer:
            assert viewer.recv(12) == b"RFB 003.003\n"


def test_the_kiosk_opens_on_an_x_display() -> None:
    with x_server() as name, opened(DISPLAY=name) as said:
        assert said == f"xcb None Opening the kiosk on X display {name}.\n"


def test_turned_away_by_the_x_server_it_is_vnc(tmp_path: Path) -> None:
    cookies = tmp_path / "cookies"
    cookies.write_bytes(struct.pack(">HHHH18sH16s", 0xFFFF, 0, 0, 18, b"MIT-MAGIC-COOKIE-1", 16, os.urandom(16)))
    with x_server("-auth", str(cookies)) as name, opened(DISPLAY=name, XAUTHORITY="/dev/null") as said:
        assert said.startswith("vnc 127.0.0.1:")
        assert "turned the kiosk away" in said
