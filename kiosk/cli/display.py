"""Which display the kiosk opens on: Wayland, X or, with neither, Qt's own VNC server on 127.0.0.1."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, TypeAlias

from kiosk.core.records import record

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

LOOPBACK = "127.0.0.1"
VNC_PORTS = range(5900, 6000)
PROBE_SECONDS = 1.0

Address: TypeAlias = str | tuple[str, int]
"""A Unix socket's path (abstract with a leading NUL), or host and port."""


class DisplayError(Exception):
    """The kiosk cannot be shown; the text is for the person who started it."""


@record
class Display:
    """Where the kiosk opens: the value for QT_QPA_PLATFORM, the VNC address if any, and a sentence saying so.

    Qt tries the parts of `platform` from left to right, so `settle` has to follow on the application.
    """

    platform: str
    address: str | None
    sentence: str


@record
class Server:
    """A display server that the environment names, and the sockets where it would answer."""

    platform: str
    title: str
    addresses: tuple[Address, ...]


def choose_display(
    environ: Mapping[str, str],
    size: tuple[int, int],
    *,
    answers: Callable[[Address], bool] | None = None,
    free_port: Callable[[], int] | None = None,
) -> Display:
    """Choose by the environment: QT_QPA_PLATFORM as it stands, else the servers that answer, else VNC."""
    explicit = environ.get("QT_QPA_PLATFORM", "")
    if explicit.startswith("vnc"):
        return _on_vnc(explicit, "QT_QPA_PLATFORM asks for VNC.")
    if explicit:
        return Display(explicit, None, f"Opening the kiosk on {explicit}, as QT_QPA_PLATFORM asks.")

    probe = answers or socket_answers
    named = display_servers(environ)
    alive = [server for server in named if any(map(probe, server.addresses))]
    vnc = "vnc:size={}x{}:port={}".format(*size, (free_port or first_free_port)())
    if alive:
        # VNC closes the list, for a server that answers but then turns the kiosk away.
        platform = ";".join([*(server.platform for server in alive), vnc])
        return Display(platform, None, f"Opening the kiosk on {alive[0].title}.")
    if named:
        return _on_vnc(vnc, f"No display server answers on {' or '.join(server.title for server in named)}.")
    return _on_vnc(vnc, "There is no display server: neither WAYLAND_DISPLAY nor DISPLAY is set.")


def settle(app: QGuiApplication, display: Display) -> Display:
    """Keep Qt's VNC server, if Qt ended up with it, on this machine; return the display that it really is.

    Call it right after the application is made, before any event is processed.
    """
    if app.platformName() != "vnc":
        return display
    keep_vnc_local(app, vnc_port(display.platform))
    if display.address is not None:
        return display
    return _on_vnc(display.platform, "The display server turned the kiosk away.")


def display_servers(environ: Mapping[str, str]) -> tuple[Server, ...]:
    """Return the servers that WAYLAND_DISPLAY and DISPLAY name, Wayland first."""
    servers = []
    if name := environ.get("WAYLAND_DISPLAY"):
        folder = environ.get("XDG_RUNTIME_DIR", "")
        path = PurePosixPath(folder, name)
        addresses = (str(path),) if path.is_absolute() else ()
        servers.append(Server("wayland", f"Wayland display {name}", addresses))
    if name := environ.get("DISPLAY"):
        servers.append(Server("xcb", f"X display {name}", _x_addresses(name)))
    return tuple(servers)


def socket_answers(address: Address) -> bool:
    """Whether somebody listens there."""
    import socket

    family = socket.AF_UNIX if isinstance(address, str) else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.settimeout(PROBE_SECONDS)
        try:
            probe.connect(address)
        except OSError:
            return False
    return True


def first_free_port() -> int:
    """Return the first VNC port that nobody has on this machine."""
    import socket

    for port in VNC_PORTS:
        try:
            socket.create_server((LOOPBACK, port)).close()
        except OSError:
            continue
        return port
    raise DisplayError(
        f"There is no display server, and the VNC ports {VNC_PORTS[0]} to {VNC_PORTS[-1]} are all taken."
    )


def vnc_port(platform: str) -> int:
    """Return the port in a value of QT_QPA_PLATFORM; Qt takes 5900 when it names none."""
    found = re.search(r"port=(\d+)", platform)
    return int(found[1]) if found else VNC_PORTS[0]


def keep_vnc_local(app: QGuiApplication, port: int) -> None:
    """Put Qt's VNC server on 127.0.0.1.

    Qt's plugin has no option for the address and listens on every interface, with no password. So hold the
    port here first: Qt's own attempt fails, and its server is then handed this socket. At no moment is the
    kiosk open to the network.
    """
    # Only this path needs them, and the rest of the module is used before Qt is loaded.
    import socket

    from PySide6.QtCore import QCoreApplication, QEvent, QObject, qInstallMessageHandler
    from PySide6.QtNetwork import QTcpServer

    class ServerSeeker(QObject):
        """Sees Qt's private VNC server when the event that makes it listen is delivered."""

        found: QObject | None = None

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if watched.metaObject().className() == "QVncServer":
                self.found = watched
            return False

    try:
        held = socket.create_server((LOOPBACK, port))
    except OSError as error:
        raise DisplayError(f"VNC port {port} cannot be had: {error.strerror}.") from error
    with held:
        seeker = ServerSeeker()
        app.installEventFilter(seeker)
        # The failed attempt is meant to be, so its warning stays unsaid.
        previous = qInstallMessageHandler(lambda *_: None)
        try:
            QCoreApplication.sendPostedEvents(None, QEvent.Type.MetaCall.value)
        finally:
            qInstallMessageHandler(previous)
            app.removeEventFilter(seeker)
        sockets = seeker.found.findChildren(QTcpServer) if seeker.found else []
        if len(sockets) != 1 or sockets[0].isListening() or not sockets[0].setSocketDescriptor(held.fileno()):
            raise DisplayError("Qt's VNC server cannot be kept on 127.0.0.1, so the kiosk does not open.")
        held.detach()


def _on_vnc(platform: str, reason: str) -> Display:
    address = f"{LOOPBACK}:{vnc_port(platform)}"
    where = f"The kiosk is on VNC, for this machine alone: open vnc://{address} in a viewer."
    return Display(platform, address, f"{reason} {where}")


def _x_addresses(name: str) -> tuple[Address, ...]:
    parts = re.fullmatch(r"(?P<host>[^:]*):(?P<number>\d+)(\.\d+)?", name)
    if parts is None:
        return ()
    number = int(parts["number"])
    if parts["host"] not in ("", "unix"):
        return ((parts["host"], 6000 + number),)
    path = f"/tmp/.X11-unix/X{number}"
    return (f"\0{path}", path)
