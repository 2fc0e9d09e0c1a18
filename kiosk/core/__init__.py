"""What the kiosk knows: leaflets, clinic, languages, time and the session. Pure Python, no Qt."""
