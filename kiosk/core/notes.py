"""What a person is told about words that are not yet good for patients: on screens, papers and pages alike."""

from __future__ import annotations

from kiosk.core.languages import SOURCE
from kiosk.core.wording import Wording

# Screen words; a test holds them against the words of the QML files.
DEMONSTRATION = ("Note", "Demonstration: not for patients")
DRAFT = ("Note", "Draft translation: not yet reviewed")
BOTH = ("Note", "Demonstration: draft translation, not for patients")


def noted(wording: Wording) -> str:
    """What there is to note: demonstration, draft, both, or nothing."""
    draft = wording.language.code != SOURCE and not wording.reviewed
    if wording.clinic.for_patients and wording.approved:
        return "draft" if draft else ""
    return "both" if draft else "demonstration"


def note_of(wording: Wording) -> str:
    """The note in the reader's language; empty where there is nothing to note."""
    words = {"demonstration": DEMONSTRATION, "draft": DRAFT, "both": BOTH}.get(noted(wording))
    return "" if words is None else wording.translate(*words)
