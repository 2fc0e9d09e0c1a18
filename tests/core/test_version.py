"""The version code: the same for the same words, another for any other word, number or order."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from kiosk.core.catalogue import Catalogue
from kiosk.core.content import Leaflet, Tone
from kiosk.core.leaflets import read_leaflet
from kiosk.core.version import settings_of, version_code

from .making import SHIPPED, WRIST, clinic, names


@pytest.fixture(scope="module")
def leaflet() -> Leaflet:
    found, problems = read_leaflet(SHIPPED, names())
    assert found is not None, problems
    return found


def test_it_can_be_read_out_on_the_telephone(leaflet: Leaflet) -> None:
    code = version_code(leaflet, clinic(), None)
    assert re.fullmatch(r"1-[2-9A-HJKMNP-TV-Z]{6}", code)
    assert code == version_code(leaflet, clinic(), None)


def test_another_word_number_translation_level_or_order_is_another_version(leaflet: Leaflet) -> None:
    first = leaflet.sections[0]
    page = first.pages[0]
    calm = replace(page, items=tuple(replace(item, tone=Tone.PLAIN) for item in page.items))
    words = Catalogue("es", {(leaflet.context, leaflet.title): "Después"}, {})
    codes = [
        version_code(leaflet, clinic(), None),
        version_code(replace(leaflet, title="After it"), clinic(), None),
        version_code(replace(leaflet, version=2), clinic(), None),
        version_code(leaflet, clinic(driving_ban_hours=48), None),
        version_code(leaflet, clinic(clinic_phone="(555) 010-0198"), None),
        version_code(leaflet, clinic(crisis_line="988"), None),
        version_code(leaflet, clinic(clock="24h"), None),
        version_code(leaflet, clinic(), words),
        version_code(replace(leaflet, sections=(replace(first, pages=(calm,)), *leaflet.sections[1:])), clinic(), None),
        version_code(replace(leaflet, sections=leaflet.sections[::-1]), clinic(), None),
    ]
    assert len(set(codes)) == len(codes)


def test_what_changes_no_word_changes_no_version(leaflet: Leaflet) -> None:
    plain = version_code(leaflet, clinic(), None)
    assert version_code(leaflet, clinic(screen_inches=32, printer="ward-3", paper_size="letter"), None) == plain


def test_only_settings_that_the_leaflet_leans_on_count(leaflet: Leaflet) -> None:
    found = settings_of(leaflet)
    assert {"driving_ban_hours", "crisis_line", "followup_weeks", "fever_c", "clock", "out_of_hours_phone"} <= found
    assert not {"printer", "screen_inches", "sedation_given", "blood_thinner_restart", "pain_scale_min"} & found
    wrist, _ = read_leaflet(WRIST, names())
    assert wrist is not None
    assert "driving_ban_hours" not in settings_of(wrist)
