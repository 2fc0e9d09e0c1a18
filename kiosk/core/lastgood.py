"""The clinic's last settings without a fault: what the kiosk goes on with while its file has one."""

from __future__ import annotations

import logging
from pathlib import Path

from kiosk.core.chosen import chosen_file, in_force, merged, remember_chosen
from kiosk.core.clinic import Clinic, read_clinic
from kiosk.core.records import replace
from kiosk.core.shelf import Shelf
from kiosk.core.state import write_atomic

log = logging.getLogger("kiosk")


def good_file(folder: Path) -> Path:
    """Where the last good file is kept."""
    return folder / "clinic-last-good.toml"


def with_state(shelf: Shelf, clinic_file: Path, folder: Path) -> Shelf:
    """The shelf with what this machine remembers: the last good settings where the file is wrong, then the panel's."""
    wrong = sum(problem.file == clinic_file.name for problem in shelf.problems)
    clinic, kept = shelf.clinic, False
    if wrong:
        last = _last_good(folder)
        if last is not None:
            clinic, kept = last, True
            log.warning("%s has faults; the last settings without a fault are used", clinic_file)
    else:
        _remember(folder, clinic_file)
    chosen, problems, kept_panel = in_force(folder)
    clinic, _ = merged(clinic, chosen)
    for problem in problems:
        log.warning("%s", problem)
    if kept_panel:
        log.warning("%s: the last settings of the panel without a fault are used", chosen_file(folder))
    if not problems:
        _remember_panel(folder)
    return replace(shelf, clinic=clinic, wrong_settings=wrong + len(problems), kept_settings=kept or kept_panel)


def base_clinic(clinic_file: Path, folder: Path) -> Clinic:
    """The clinic's settings before those of the panel: the file's, or the last good ones."""
    clinic, problems = read_clinic(clinic_file)
    return (_last_good(folder) if problems else None) or clinic


def settings_now(clinic_file: Path, folder: Path) -> tuple[Clinic, int, bool]:
    """The settings as both files have them now, how many are wrong, and whether last good ones stand in."""
    clinic, wrong = read_clinic(clinic_file)
    last = _last_good(folder) if wrong else None
    chosen, problems, kept = in_force(folder)
    return merged(last or clinic, chosen)[0], len(wrong) + len(problems), kept or last is not None


def _last_good(folder: Path) -> Clinic | None:
    path = good_file(folder)
    if not path.is_file():
        return None
    clinic, problems = read_clinic(path)
    return None if problems else clinic


def _remember(folder: Path, clinic_file: Path) -> None:
    path = good_file(folder)
    try:
        there, now = path.stat(), clinic_file.stat()
        if there.st_mtime_ns >= now.st_mtime_ns and there.st_size == now.st_size:
            return
    except OSError:
        pass
    try:
        write_atomic(path, clinic_file.read_bytes())
    except OSError as error:
        log.warning("the settings cannot be remembered: %s", error)


def _remember_panel(folder: Path) -> None:
    try:
        remember_chosen(folder)
    except OSError as error:
        log.warning("the settings of the panel cannot be remembered: %s", error)
