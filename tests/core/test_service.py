"""What the service manager hears, over a real socket."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from kiosk.core.service import Service, service_of


@pytest.mark.parametrize("abstract", [False, True])
def test_a_message_arrives(tmp_path: Path, abstract: bool) -> None:
    name = f"@kiosk-{tmp_path.name}" if abstract else str(tmp_path / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as heard:
        heard.bind(name.replace("@", "\0", 1))
        heard.settimeout(5)
        assert Service(name).tell("READY=1")
        assert heard.recv(99) == b"READY=1"


def test_nobody_listens(tmp_path: Path) -> None:
    assert not Service().tell("READY=1")
    assert not Service(str(tmp_path / "nobody")).tell("READY=1")


def test_the_beat_is_well_within_the_limit() -> None:
    service = service_of({"NOTIFY_SOCKET": "/run/x", "WATCHDOG_USEC": "20000000", "WATCHDOG_PID": "1"})
    assert (service.address, service.limit_ms) == ("/run/x", 20_000)
    assert 0 < service.beat_ms <= service.limit_ms / 2
    assert service_of({}).beat_ms == service_of({"WATCHDOG_USEC": "x"}).beat_ms == 0
