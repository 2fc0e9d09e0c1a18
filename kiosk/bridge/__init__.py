"""The core as QObjects that QML can name."""
