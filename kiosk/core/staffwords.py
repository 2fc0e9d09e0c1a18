"""The names of the words on the staff's screens; the words themselves stand in resources/words.toml."""

from __future__ import annotations

STAFF = (
    "door_title", "door_lead", "typed", "wrong_pin", "wait_pin", "no_pin", "demo_pin", "only_language",
    "panel_title", "locks_in", "pair", "language", "beside", "visit", "injected", "not_set", "side", "left", "right",
    "both", "steroid_given", "sedation_given", "has_diabetes", "blood_thinner_stopped", "diagnostic_block", "way",
    "short", "full", "restart", "ask_team", "yes", "no", "on", "off", "kiosk", "health", "use", "settings",
    "leave", "clear", "well", "look", "go_over", "draft", "time_title", "now", "hour", "minutes", "earlier",
    "later", "less", "more", "take_away", "restart_title", "restart_lead", "day", "time", "said", "leave_title",
    "leave_lead", "leave_yes", "stay", "use_lead", "use_none", "screens", "read_minutes", "listened", "printed",
    "right_first", "under", "settings_lead", "undo", "undone", "saved", "not_saved", "careful", "allowed",
    "in_force", "save", "careless", "save_anyway", "blank", "code", "tests", "test_print", "test_sound",
    "test_touch", "in_file", "month", "year", "space",
    "bad_phone", "check_phone", "check_clinician",
    "print_sent", "print_none", "sound_played", "crosses_title", "crosses_left", "crosses_done",
)  # fmt: skip
HEALTH = (
    "touch_ok", "touch_not_yet", "touch_none", "sound_ok", "sound_none", "printer_ok", "printer_none", "clock_ok",
    "clock_wrong", "clock_jumped", "disk_ok", "disk_full", "text", "reviewed", "drafts", "off", "settings_ok",
    "settings_wrong", "settings_default", "started_left", "started_off", "started_fault", "started_first",
    "review_by", "review_late", "review_none", "demonstration",
)  # fmt: skip
SETTING = (
    "staff_language", "clock", "temperature_first", "observation_minutes", "numb_expected_hours",
    "numb_max_hours", "weakness_expected_hours", "light_activity_hours", "strenuous_hours", "driving_ban_hours",
    "sedation_hours", "adult_with_you_hours", "shower_hours", "soak_hours", "dressing_hours", "cold_minutes",
    "cold_gap_hours", "heat_after_hours", "bleed_minutes", "pain_worse_day", "flare_days", "flare_max_days",
    "steroid_onset_from_days", "steroid_onset_to_days", "judge_at_days", "glucose_watch_days",
    "glucose_call_level", "physio_start_days", "work_return_days", "followup_weeks", "diary_first_hours",
    "diary_days", "fever_c", "bright_from", "bright_until", "approved_on", "review_by", "clinic_name", "clinic_hours",
    "approved_by", "demonstration", "time_zone", "guidance_method", "position_text", "followup_mode",
    "screen_inches", "double_strike_ms", "printer", "paper_size", "take_home_address",
)  # fmt: skip
# Settings whose choices have names of their own.
CHOSEN = ("guidance_method", "position_text", "followup_mode")


def choice_word(key: str, value: str) -> str:
    """The shared word for one choice of a setting, by its "Context.key"."""
    return f"Choice.{key}_{value.replace('-', '_')}"
