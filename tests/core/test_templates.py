"""Placeholders are split once, checked at loading and filled for one reader."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.declared import SETTINGS, Kind
from kiosk.core.problems import Problem, Problems
from kiosk.core.templates import DERIVED, FORMS, Placeholder, check, fill, known_names, placeholders, split


def problems_of(text: str) -> list[Problem]:
    problems = Problems("a.toml")
    check(text, "place", problems)
    return problems.found


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("", ()),
        ("Rest today.", ("Rest today.",)),
        ("{fever}", (Placeholder("fever"),)),
        ("For {soak_hours.days}.", ("For ", Placeholder("soak_hours", "days"), ".")),
        ("{a}{b.c}", (Placeholder("a"), Placeholder("b", "c"))),
        ("{a.b.c}", (Placeholder("a", "b.c"),)),
        ("{}", (Placeholder(""),)),
    ],
)
def test_a_text_is_split_into_words_and_placeholders(text: str, parts: tuple[str | Placeholder, ...]) -> None:
    assert split(text) == parts
    assert placeholders(text) == tuple(part for part in parts if isinstance(part, Placeholder))


@given(st.lists(st.text(st.characters(exclude_characters="{}")) | st.just("{fever}"), max_size=6))
def test_filling_with_the_placeholders_themselves_changes_nothing(parts: list[str]) -> None:
    text = "".join(parts)
    assert fill(text, lambda found: f"{{{found}}}") == text


@pytest.mark.parametrize(
    ("text", "wrong", "mend"),
    [
        ("{driving_hours}", "unknown placeholder 'driving_hours'", "Did you mean 'driving_ban_hours'?"),
        ("{}", "unknown placeholder ''", "Valid: "),
        ("{ fever }", "unknown placeholder ' fever '", "Did you mean 'fever'?"),
        ("{soak_hours.moments}", "unknown placeholder 'soak_hours.moments'", "Did you mean 'soak_hours.moment'?"),
        ("{cold_minutes.moment}", "unknown placeholder 'cold_minutes.moment'", "Did you mean 'cold_minutes"),
        ("{judge_at_days.days}", "unknown placeholder 'judge_at_days.days'", "Did you mean 'judge_at_days"),
        ("{clinic_phone.number}", "unknown placeholder 'clinic_phone.number'", "Did you mean 'clinic_phone'?"),
        ("{fever.number}", "unknown placeholder 'fever", "Did you mean 'fever"),
        ("{fever_c}", "'fever_c' cannot be shown in a text", "Use {fever} for the pair."),
        ("{has_diabetes}", "'has_diabetes' cannot be shown in a text", ""),
        ("{clock}", "'clock' cannot be shown in a text", ""),
        ("{fever", "a brace has no partner", "Write placeholders as {name}."),
        ("fever}", "a brace has no partner", "Write placeholders as {name}."),
        pytest.param("Call {fever now.", "a brace has no partner", "Write placeholders as {name}."),
        pytest.param("Call {{fever}} now.", "a brace has no partner", "Write placeholders as {name}."),
    ],
)
def test_a_wrong_placeholder_is_told_with_a_way_out(text: str, wrong: str, mend: str) -> None:
    [problem] = problems_of(text)
    assert problem.place == "place"
    assert problem.wrong.startswith(wrong)
    assert mend in problem.mend


def showable() -> list[str]:
    never = {Kind.FLAG, Kind.CHOICE, Kind.CELSIUS, Kind.FAHRENHEIT, Kind.INCHES, Kind.ZONE, Kind.ADDRESS, Kind.LANGUAGE}
    rows = [(setting.key, form) for setting in SETTINGS for form in FORMS.get(setting.kind, ("",))
            if setting.kind not in never]  # fmt: skip
    return [f"{{{Placeholder(key, form)}}}" for key, form in rows] + [f"{{{name}}}" for name in DERIVED]


@pytest.mark.parametrize("text", showable())
def test_every_form_of_every_setting_is_known(text: str) -> None:
    assert problems_of(f"Words {text} words.") == []
    assert placeholders(text)[0].key in known_names()


@pytest.mark.parametrize(
    ("text", "value", "said"),
    [
        ("Until {a}.", "2:30 p. m.", "Until 2:30 p. m."),
        ("Until {a}.", "\u20682:30 p. m.\u2069", "Until \u20682:30 p. m.\u2069"),
        ("Until {a}. Then call.", "2:30 p. m.", "Until 2:30 p. m. Then call."),
        ("Until {a}.", "2:30 PM", "Until 2:30 PM."),
        ("Is it {a}?", "2:30 p. m.", "Is it 2:30 p. m.?"),
    ],
)
def test_a_stop_that_ends_a_value_is_not_doubled(text: str, value: str, said: str) -> None:
    assert fill(text, lambda _found: value) == said
