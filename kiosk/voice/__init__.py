"""The voice: espeak-ng in a process of its own, which may die without harm."""
