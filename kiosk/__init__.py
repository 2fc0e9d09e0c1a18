"""The Aftercare Kiosk: discharge instructions a patient can trust, in their own language."""

__version__ = "0.1.0"
