"""A real print server of a test's own: one queue, whose printer puts papers on a shelf."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

PATIENCE = 20.0
# A printer that says it has no paper, or rests, while a file of that name lies beside its shelf.
BACKEND = """#!/bin/sh
[ $# = 0 ] && exit 0
out="${DEVICE_URI#shelf:}"
while [ -e "$out/empty" ]; do echo "STATE: +media-empty-error" >&2; sleep 0.1; done
echo "STATE: -media-empty-error" >&2
while [ -e "$out/slow" ]; do sleep 0.1; done
cat "${6:--}" > "$out/job-$1.part" && mv "$out/job-$1.part" "$out/job-$1.pdf"
"""
FILES = """
SystemGroup root lp
User lp
Group lp
ServerRoot {0}/root
RequestRoot {0}/spool
TempDir {0}/spool/tmp
CacheDir {0}/cache
StateDir {0}/state
ServerBin {0}/bin
AccessLog {0}/log/access
ErrorLog {0}/log/error
PageLog {0}/log/page
"""
SERVER = """
Listen {0}/state/sock
Browsing No
WebInterface No
DefaultAuthType None
<Location />
  Order allow,deny
  Allow all
</Location>
<Location /admin>
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
    Allow all
  </Limit>
</Policy>
"""


@dataclass
class Ward:
    """The server and its queue "ward"."""

    folder: Path

    @property
    def socket(self) -> str:
        """What CUPS_SERVER has to be."""
        return os.fspath(self.folder / "state/sock")

    @property
    def papers(self) -> list[Path]:
        """What has come out."""
        return sorted((self.folder / "out").glob("*.pdf"))

    def say(self, *words: str) -> str:
        """Run a command of CUPS; the test fails where it does."""
        environ = os.environ | {"CUPS_SERVER": self.socket, "LC_ALL": "C"}
        done = subprocess.run(words, env=environ, capture_output=True, text=True, timeout=PATIENCE, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def left(self) -> list[str]:
        """Jobs of which the server still knows, and files that it still keeps."""
        files = [path.name for path in (self.folder / "spool").iterdir() if path.is_file()]
        return [*self.say("lpstat", "-W", "all", "-o", "ward").split("\n")[:-1], *files]

    @contextmanager
    def state(self, name: str) -> Iterator[None]:
        """The printer has no paper ("empty") or rests before it prints ("slow")."""
        file = self.folder / "out" / name
        file.touch()
        try:
            yield
        finally:
            file.unlink()


def wait_for(what: Callable[[], bool], step: Callable[[], object], told: str) -> None:
    """Go on step by step until something is so."""
    end = time.monotonic() + PATIENCE
    while not what():
        assert time.monotonic() < end, told
        step()
        time.sleep(0.01)


@contextmanager
def ward() -> Iterator[Ward]:
    """A print server as long as the block lasts."""
    # Not below pytest's own folders: another user runs the server, and a socket's path is short.
    with tempfile.TemporaryDirectory(prefix="ward-", ignore_cleanup_errors=True) as name:
        yield from _served(Path(name))


def _served(folder: Path) -> Iterator[Ward]:
    made = Ward(folder)
    for name in ("root/ppd", "spool/tmp", "cache", "state", "bin/backend", "bin/filter", "out", "log"):
        (folder / name).mkdir(parents=True)
    backend = folder / "bin/backend/shelf"
    backend.write_text(BACKEND)
    backend.chmod(0o755)
    for name in ("daemon", "driver", "monitor", "notifier"):
        if (Path("/usr/lib/cups") / name).is_dir():
            (folder / "bin" / name).symlink_to(Path("/usr/lib/cups") / name)
    (folder / "root/cups-files.conf").write_text(FILES.format(folder))
    (folder / "root/cupsd.conf").write_text(SERVER.format(folder))
    as_lp: list[str] = []
    if os.geteuid() == 0:
        # cupsd drops what it may for its filters only; the whole of it runs as nobody special.
        as_lp = ["setpriv", "--reuid=lp", "--regid=lp", "--clear-groups"]
        for path in (folder, *folder.rglob("*")):
            if not path.is_symlink():
                shutil.chown(path, "lp", "lp")
    cupsd = shutil.which("cupsd", path=f"{os.environ['PATH']}:/usr/sbin")
    assert cupsd is not None, "cupsd is missing: run .ci/setup --tests"
    files = ["-c", os.fspath(folder / "root/cupsd.conf"), "-s", os.fspath(folder / "root/cups-files.conf")]
    server = subprocess.Popen([*as_lp, cupsd, "-f", *files], stderr=subprocess.DEVNULL)
    try:
        wait_for((folder / "state/sock").exists, lambda: None, "the print server does not start")
        made.say("lpadmin", "-p", "ward", "-E", "-v", f"shelf:{folder}/out", "-m", "raw")
        yield made
    finally:
        server.terminate()
        server.wait(PATIENCE)
