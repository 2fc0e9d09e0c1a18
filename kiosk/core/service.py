"""What the service manager is told: sd_notify in a few lines, silent where nobody listens."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress

from kiosk.core.records import record

READY = "READY=1"
ALIVE = "WATCHDOG=1"
# systemd advises half of the limit; a third leaves room for one frame that comes late.
BEATS = 3


@record
class Service:
    """The socket that listens, empty without one, and the time within which it wants to hear, ms, 0 for never."""

    address: str = ""
    limit_ms: int = 0

    @property
    def beat_ms(self) -> int:
        """How often to say that the screen is drawn, ms; 0 for never."""
        return self.limit_ms // BEATS

    def tell(self, message: str) -> bool:
        """Say something; whether it was taken."""
        if not self.address:
            return False
        # Not before the first frame.
        import socket

        # A name that begins with @ has no file.
        address = "\0" + self.address[1:] if self.address.startswith("@") else self.address
        with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as out:
            out.settimeout(1.0)
            out.sendto(message.encode(), address)
            return True
        return False


def service_of(environ: Mapping[str, str]) -> Service:
    """Who listens, as systemd says it: NOTIFY_SOCKET, and WATCHDOG_USEC in µs.

    WATCHDOG_PID is not looked at: it names the compositor, whose child the kiosk is.
    """
    limit = environ.get("WATCHDOG_USEC", "")
    return Service(environ.get("NOTIFY_SOCKET", ""), int(limit) // 1000 if limit.isdigit() else 0)
