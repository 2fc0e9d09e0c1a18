"""Every clinic setting, declared once: type, default, bounds and a sentence (evidence file, section 1.8)."""

from __future__ import annotations

from enum import Enum

from kiosk.core.records import record


class Kind(Enum):
    """What a setting is, and so how it is checked and how it is shown."""

    TEXT = "text"
    PHONE = "phone"
    HOURS = "hours"
    MINUTES = "minutes"
    DAYS = "days"
    WEEKS = "weeks"
    DAY = "day"
    NUMBER = "number"
    INCHES = "inches"
    CELSIUS = "celsius"
    FAHRENHEIT = "fahrenheit"
    DATE = "date"
    FLAG = "flag"
    CHOICE = "choice"
    ZONE = "time zone"
    ADDRESS = "web address"
    LANGUAGE = "language code"
    OPENING = "times of the week"


class Scope(Enum):
    """Who sets it: the clinic in its file, staff for one visit, or nobody because the scale itself is fixed."""

    CLINIC = "clinic"
    VISIT = "visit"
    FIXED = "fixed"


@record
class Setting:
    """One setting: ``low`` and ``high`` are in the unit of its kind, both allowed.

    ``required``: without it there is only the sorry screen. ``approval``: without it a kiosk is not for patients.
    """

    key: str
    kind: Kind
    sentence: str
    default: str | int | float | None = None
    low: float = 0
    high: float = 0
    choices: tuple[str, ...] = ()
    required: bool = False
    approval: bool = False
    scope: Scope = Scope.CLINIC


# What an hour of the day may be: every half hour.
HALF_HOURS = tuple(f"{half // 2:02}:{half % 2 * 30:02}" for half in range(48))


def _hours(key: str, default: int, low: int, high: int, sentence: str) -> Setting:
    return Setting(key, Kind.HOURS, sentence, default, low, high)


def _days(key: str, default: int | None, low: int, high: int, sentence: str) -> Setting:
    return Setting(key, Kind.DAYS, sentence, default, low, high)


def _minutes(key: str, default: int, low: int, high: int, sentence: str) -> Setting:
    return Setting(key, Kind.MINUTES, sentence, default, low, high)


def _phone(key: str, sentence: str, required: bool = False) -> Setting:
    return Setting(key, Kind.PHONE, sentence, required=required)


def _visit(key: str, sentence: str) -> Setting:
    return Setting(key, Kind.FLAG, sentence, scope=Scope.VISIT)


# The papers that can be printed; the names are those of typst and CUPS too.
PAPERS = ("a4", "letter")

SETTINGS: tuple[Setting, ...] = (
    Setting("clinic_name", Kind.TEXT, "The clinic's name, as it stands on every screen.", required=True),
    _phone("emergency_number", "The number for an ambulance.", required=True),
    _phone("clinic_phone", "The number a patient calls the same day.", required=True),
    Setting(
        "clinic_hours",
        Kind.OPENING,
        "When the clinic answers its phone, such as 08:00-17:00 or Mon-Fri 08:00-17:00; Sat 09:00-12:00.",
        approval=True,
    ),
    Setting("out_of_hours_phone", Kind.PHONE, "The number to call when the clinic is closed.", approval=True),
    _phone("crisis_line", "The number for thoughts of self-harm (D16)."),
    _phone("interpreter_line", "The number that reaches an interpreter."),
    Setting("demonstration", Kind.FLAG, "True for a clinic that does not exist.", default=0),
    Setting("staff_language", Kind.LANGUAGE, "The language of the staff's screens, by its code.", "en"),
    Setting("clock", Kind.CHOICE, "How a time of day is written.", "12h", choices=("12h", "24h")),
    Setting("time_zone", Kind.ZONE, "The clinic's time zone, such as Europe/Dublin; else the machine's."),
    Setting("temperature_first", Kind.CHOICE, "Which unit stands first.", "C", choices=("C", "F")),
    Setting(
        "guidance_method",
        Kind.CHOICE,
        "How the needle was guided (A7).",
        "touch-or-ultrasound",
        choices=("touch-or-ultrasound", "touch", "ultrasound", "x-ray"),
    ),
    Setting(
        "position_text",
        Kind.CHOICE,
        "How the patient was placed (A6).",
        "face-down-or-sitting",
        choices=("face-down-or-sitting", "face-down", "sitting", "side"),
    ),
    _minutes("observation_minutes", 30, 20, 60, "How long the team watches after the injection (A9)."),
    _hours("numb_expected_hours", 8, 2, 8, "How long the numb patch often lasts (B1)."),
    _hours("numb_max_hours", 24, 24, 48, "When a numb patch must be gone, else call (B1, D11)."),
    _hours("weakness_expected_hours", 8, 2, 8, "How long a heavy leg may last (B2)."),
    _hours("light_activity_hours", 24, 0, 72, "How long to take it easy (C1)."),
    _hours("strenuous_hours", 48, 0, 1008, "No hard exercise or heavy lifting for so long (C2)."),
    _hours("driving_ban_hours", 24, 0, 48, "No driving for so long (C5)."),
    _hours("sedation_hours", 24, 24, 48, "How long sleepy medicine slows the mind (C6)."),
    _hours("adult_with_you_hours", 24, 12, 24, "How long an adult stays after sleepy medicine (C4)."),
    _hours("shower_hours", 24, 0, 24, "When a shower is allowed (C9)."),
    _hours("soak_hours", 48, 0, 96, "When a bath, pool or hot tub is allowed (C10)."),
    _hours("dressing_hours", 24, 2, 24, "When the bandage comes off (C11)."),
    _minutes("cold_minutes", 15, 10, 20, "How long a cold pack stays on (C13)."),
    _hours("cold_gap_hours", 2, 1, 4, "How long to wait before the next cold pack (C13)."),
    _hours("heat_after_hours", 72, 0, 96, "No heat on the spot for so long (C14)."),
    Setting("fever_c", Kind.CELSIUS, "Fever in degrees Celsius; the pair of fever_f (D8).", 38.0, 37.8, 38.6),
    Setting("fever_f", Kind.FAHRENHEIT, "Fever in degrees Fahrenheit; the pair of fever_c (D8).", 100.4, 100, 101.5),
    _minutes("bleed_minutes", 10, 5, 30, "How long to press on a bleeding spot (D6, D12)."),
    Setting("pain_worse_day", Kind.DAY, "Pain that grows after this day is a reason to call (D10).", 3, 2, 7),
    _days("flare_days", 3, 1, 7, "For how many days pain may be worse (B7)."),
    _days("flare_max_days", 7, 3, 28, "When worse pain has settled at the latest (B7)."),
    _days("steroid_onset_from_days", 2, 1, 7, "When the steroid often starts to work, first day (B8)."),
    _days("steroid_onset_to_days", 7, 2, 14, "When the steroid often starts to work, last day (B8)."),
    _days("judge_at_days", 14, 7, 28, "How long to wait before judging the injection (B9)."),
    _days("glucose_watch_days", 7, 1, 14, "For how long to check blood sugar more often (C18)."),
    Setting(
        "glucose_call_level",
        Kind.NUMBER,
        "Blood sugar to call at, mg/dL; blank until a clinic sets it (D15).",
        None,
        150,
        500,
    ),
    _days("physio_start_days", None, 1, 14, "When physical therapy may start; blank says 'ask us' (C21)."),
    _days("work_return_days", 1, 0, 7, "When many people go back to work (C20)."),
    Setting("followup_weeks", Kind.WEEKS, "When the clinic sees or calls the patient; may be blank (C22).", None, 1, 8),
    Setting(
        "followup_mode", Kind.CHOICE, "How the clinic follows up (C22).", "visit", choices=("visit", "phone", "e-mail")
    ),
    _hours("diary_first_hours", 6, 1, 6, "How many hours of hourly pain scores (C23)."),
    _days("diary_days", 14, 1, 14, "How many days of pain scores (C23)."),
    Setting("approved_by", Kind.TEXT, "The role of the clinician who approved words and numbers.", approval=True),
    Setting("approved_on", Kind.DATE, "The day of that approval.", approval=True),
    Setting("review_by", Kind.DATE, "The day by which it must be reviewed again.", approval=True),
    Setting(
        "bright_from", Kind.CHOICE, "When patients begin to come; before it the screen is dimmed.", choices=HALF_HOURS
    ),
    Setting(
        "bright_until", Kind.CHOICE, "When the last patients go; after it the screen is dimmed.", choices=HALF_HOURS
    ),
    Setting("screen_inches", Kind.INCHES, "The measured diagonal of the screen, such as 21.5.", None, 10, 55),
    Setting(
        "double_strike_ms",
        Kind.NUMBER,
        "How soon a second strike of one button or key is not meant, thousandths of a second (EN 301 549 5.8).",
        300,
        0,
        1000,
    ),
    Setting("printer", Kind.TEXT, "The print queue of CUPS; else the machine's default printer, if it has one."),
    Setting("paper_size", Kind.CHOICE, "The paper in the printer.", "a4", choices=PAPERS),
    Setting(
        "take_home_address",
        Kind.ADDRESS,
        "Where the clinic shows the pages of 'kiosk export', such as https://clinic.example/aftercare.",
    ),
    Setting("pain_scale_min", Kind.NUMBER, "No pain.", 0, 0, 0, scope=Scope.FIXED),
    Setting("pain_scale_max", Kind.NUMBER, "The worst pain.", 10, 10, 10, scope=Scope.FIXED),
    Setting(
        "procedure_side", Kind.CHOICE, "Which side was injected.", choices=("left", "right", "both"), scope=Scope.VISIT
    ),
    _visit("steroid_given", "Whether the injection held a steroid."),
    _visit("sedation_given", "Whether sleepy medicine was given."),
    _visit("diagnostic_block", "Whether the injection was a test block."),
    _visit("blood_thinner_stopped", "Whether a blood thinner was stopped."),
    _visit("has_diabetes", "Whether the patient has diabetes."),
    Setting(
        "blood_thinner_restart",
        Kind.TEXT,
        "Day and time to start the blood thinner again, set for one patient.",
        scope=Scope.VISIT,
    ),
)

BY_KEY = {setting.key: setting for setting in SETTINGS}
FLAGS = tuple(s.key for s in SETTINGS if s.scope is Scope.VISIT and s.kind is Kind.FLAG)
# What "when" of a leaflet may compare: a choice that staff make for one visit.
CHOICES = tuple(
    f"{s.key}:{choice}" for s in SETTINGS if s.scope is Scope.VISIT and s.kind is Kind.CHOICE for choice in s.choices
)
