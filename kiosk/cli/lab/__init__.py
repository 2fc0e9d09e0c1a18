"""What the commands that try the kiosk out share: a kiosk on a stand, eyes, hands, and a watch on what goes wrong."""
