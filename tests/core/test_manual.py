"""The manual of the settings is the one that their declarations make."""

from __future__ import annotations

from kiosk.core.declared import SETTINGS, Scope
from kiosk.core.manual import manual

from .making import ROOT


def test_the_manual_page_is_current() -> None:
    page = (ROOT / "docs" / "settings.md").read_text("utf-8")
    assert page == manual(), "run 'kiosk settings --manual > docs/settings.md'"


def test_the_manual_names_every_setting_that_anybody_can_set() -> None:
    text = manual()
    for setting in SETTINGS:
        assert (f"| `{setting.key}` |" in text) == (setting.scope is not Scope.FIXED)
