"""Every clinic setting of section 1.8 is declared once, with the careful default of the evidence table."""

from __future__ import annotations

import pytest

from kiosk.core.careful import FOLLOWS, IN_FILE, ON_PANEL
from kiosk.core.declared import BY_KEY, FLAGS, SETTINGS, Kind, Scope, Setting

# Section 1.8: key, careful default (None: blank, set by the clinic or by staff), range seen in the sources.
EVIDENCE: list[tuple[str, str | int | float | None, tuple[float, float] | None]] = [
    ("emergency_number", None, None),
    ("clinic_name", None, None),
    ("clinic_phone", None, None),
    ("clinic_hours", None, None),
    ("out_of_hours_phone", None, None),
    ("interpreter_line", None, None),
    ("procedure_side", None, None),
    ("steroid_given", None, None),
    ("sedation_given", None, None),
    ("diagnostic_block", None, None),
    ("blood_thinner_stopped", None, None),
    ("has_diabetes", None, None),
    ("observation_minutes", 30, (20, 30)),
    ("numb_expected_hours", 8, (2, 8)),
    ("numb_max_hours", 24, (24, 48)),
    ("driving_ban_hours", 24, (0, 24)),
    ("sedation_hours", 24, (24, 48)),
    ("adult_with_you_hours", 24, (12, 24)),
    ("shower_hours", 24, (0, 24)),
    ("soak_hours", 48, (0, 96)),
    ("dressing_hours", 24, (2, 24)),
    ("strenuous_hours", 48, (0, 1008)),
    ("cold_minutes", 15, (10, 20)),
    ("heat_after_hours", 72, (0, 96)),
    ("fever_c", 38.0, (37.8, 38.6)),
    ("fever_f", 100.4, (100, 101.5)),
    ("bleed_minutes", 10, (5, 30)),
    ("pain_worse_day", 3, (2, 7)),
    ("steroid_onset_from_days", 2, None),
    ("steroid_onset_to_days", 7, (7, 14)),
    ("judge_at_days", 14, (14, 14)),
    ("glucose_watch_days", 7, (1, 14)),
    ("glucose_call_level", None, None),
    ("blood_thinner_restart", None, None),
    ("physio_start_days", None, (1, 10)),
    ("work_return_days", 1, (0, 2)),
    ("followup_weeks", None, (1, 8)),
    ("followup_mode", "visit", None),
    ("diary_first_hours", 6, (1, 6)),
    ("diary_days", 14, (1, 14)),
    ("approved_by", None, None),
    ("approved_on", None, None),
    ("review_by", None, None),
]
BOUNDED = set(Kind) - {
    Kind.ZONE,
    Kind.OPENING,
    Kind.ADDRESS,
    Kind.LANGUAGE,
    Kind.TEXT,
    Kind.PHONE,
    Kind.DATE,
    Kind.FLAG,
    Kind.CHOICE,
}


@pytest.mark.parametrize(("key", "default", "seen"), EVIDENCE, ids=[row[0] for row in EVIDENCE])
def test_the_default_is_the_careful_one_and_the_bounds_hold_what_sources_say(
    key: str, default: str | int | float | None, seen: tuple[float, float] | None
) -> None:
    setting = BY_KEY[key]
    assert setting.default == default
    if seen is not None:
        assert setting.low <= seen[0] <= seen[1] <= setting.high


def test_every_key_is_declared_once() -> None:
    assert len(BY_KEY) == len(SETTINGS) >= len(EVIDENCE)


@pytest.mark.parametrize("setting", SETTINGS, ids=[setting.key for setting in SETTINGS])
def test_a_setting_has_a_sentence_and_bounds_of_its_kind(setting: Setting) -> None:
    assert setting.sentence[:1].isupper()
    assert setting.sentence.endswith(".")
    assert (setting.kind is Kind.CHOICE) == bool(setting.choices)
    assert (setting.kind in BOUNDED) == (setting.low < setting.high or setting.scope is Scope.FIXED)
    if setting.choices and setting.default is not None:
        assert setting.default in setting.choices
    if setting.kind in BOUNDED and setting.default is not None:
        assert isinstance(setting.default, int | float)
        assert setting.low <= setting.default <= setting.high


def test_what_a_patient_must_be_able_to_call_has_no_default() -> None:
    required = {setting.key for setting in SETTINGS if setting.required}
    assert required >= {"clinic_name", "clinic_phone", "emergency_number"}
    assert all(BY_KEY[key].default is None for key in required)


def test_flags_of_one_visit_are_set_by_staff_alone() -> None:
    toggles = {"steroid_given", "sedation_given", "diagnostic_block", "blood_thinner_stopped", "has_diabetes"}
    assert set(FLAGS) == toggles
    assert all(BY_KEY[key].scope is Scope.VISIT for key in (*FLAGS, "procedure_side", "blood_thinner_restart"))


def test_fever_is_one_temperature_in_two_units() -> None:
    celsius, fahrenheit = BY_KEY["fever_c"].default, BY_KEY["fever_f"].default
    assert isinstance(celsius, float)
    assert celsius * 9 / 5 + 32 == pytest.approx(fahrenheit)


def test_every_setting_of_a_clinic_is_changed_on_the_panel_or_shown_there() -> None:
    of_the_clinic = [setting.key for setting in SETTINGS if setting.scope is Scope.CLINIC]
    assert sorted([*ON_PANEL, *IN_FILE, *FOLLOWS]) == sorted(of_the_clinic)
    # What a technician or a clinician writes; whoever declares another one decides here where it belongs.
    assert set(IN_FILE) == {
        "clinic_name", "clinic_hours", "demonstration", "time_zone", "guidance_method", "position_text",
        "followup_mode", "approved_by", "screen_inches", "double_strike_ms", "printer", "paper_size",
        "take_home_address",
    }  # fmt: skip
