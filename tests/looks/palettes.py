"""Palettes for grabs: the platform without a screen has only one, and cannot switch it."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

_Role = QPalette.ColorRole
_LIGHT = {
    _Role.Window: "#f3f3f4",
    _Role.WindowText: "#1f1f22",
    _Role.Base: "#ffffff",
    _Role.AlternateBase: "#f7f7f8",
    _Role.Text: "#1f1f22",
    _Role.PlaceholderText: "#6b6b70",
    _Role.Button: "#f3f3f4",
    _Role.ButtonText: "#1f1f22",
    _Role.BrightText: "#ffffff",
    _Role.Light: "#ffffff",
    _Role.Midlight: "#e6e6e8",
    _Role.Mid: "#bcbcc0",
    _Role.Dark: "#9a9aa0",
    _Role.Shadow: "#6f6f76",
    _Role.Highlight: "#2a6fc4",
    _Role.Accent: "#2a6fc4",
    _Role.HighlightedText: "#ffffff",
    _Role.Link: "#1c5fb0",
    _Role.LinkVisited: "#6a45b0",
    _Role.ToolTipBase: "#ffffff",
    _Role.ToolTipText: "#1f1f22",
}
_DARK = {
    _Role.Window: "#2a2b2e",
    _Role.WindowText: "#e8e8ea",
    _Role.Base: "#1f2023",
    _Role.AlternateBase: "#25262a",
    _Role.Text: "#e8e8ea",
    _Role.PlaceholderText: "#9a9ba1",
    _Role.Button: "#36373b",
    _Role.ButtonText: "#e8e8ea",
    _Role.BrightText: "#ffffff",
    _Role.Light: "#4c4d52",
    _Role.Midlight: "#404146",
    _Role.Mid: "#1b1c1e",
    _Role.Dark: "#17181a",
    _Role.Shadow: "#0c0c0d",
    _Role.Highlight: "#2f6db5",
    _Role.Accent: "#5b9be0",
    _Role.HighlightedText: "#ffffff",
    _Role.Link: "#74b4ff",
    _Role.LinkVisited: "#bfa5fa",
    _Role.ToolTipBase: "#36373b",
    _Role.ToolTipText: "#e8e8ea",
}
# What systems offer to people who see little: black on white or white on black, everything with an edge.
_CONTRAST_LIGHT = dict.fromkeys(_LIGHT, "#ffffff") | {
    _Role.WindowText: "#000000",
    _Role.Text: "#000000",
    _Role.PlaceholderText: "#000000",
    _Role.ButtonText: "#000000",
    _Role.ToolTipText: "#000000",
    _Role.Midlight: "#000000",
    _Role.Mid: "#000000",
    _Role.Dark: "#000000",
    _Role.Shadow: "#000000",
    _Role.Highlight: "#37006e",
    _Role.Accent: "#37006e",
    _Role.HighlightedText: "#ffffff",
    _Role.Link: "#00009f",
    _Role.LinkVisited: "#5a0075",
}
_CONTRAST_DARK = dict.fromkeys(_DARK, "#000000") | {
    _Role.WindowText: "#ffffff",
    _Role.Text: "#ffffff",
    _Role.PlaceholderText: "#ffffff",
    _Role.ButtonText: "#ffffff",
    _Role.BrightText: "#ffffff",
    _Role.ToolTipText: "#ffffff",
    _Role.Light: "#ffffff",
    _Role.Midlight: "#ffffff",
    _Role.Mid: "#ffffff",
    _Role.Dark: "#ffffff",
    _Role.Highlight: "#1aebff",
    _Role.Accent: "#1aebff",
    _Role.HighlightedText: "#000000",
    _Role.Link: "#ffff00",
    _Role.LinkVisited: "#ffb0ff",
}
_WRITTEN = (_Role.WindowText, _Role.Text, _Role.ButtonText, _Role.HighlightedText)


def light() -> QPalette:
    """Dark text on light ground."""
    return _palette(_LIGHT, disabled="#98989e")


def dark() -> QPalette:
    """Light text on dark ground."""
    return _palette(_DARK, disabled="#77787e")


def contrast_light() -> QPalette:
    """Black on white."""
    return _palette(_CONTRAST_LIGHT, disabled="#5a5a5a")


def contrast_dark() -> QPalette:
    """White on black."""
    return _palette(_CONTRAST_DARK, disabled="#3ff23f")


def _palette(colours: dict[QPalette.ColorRole, str], *, disabled: str) -> QPalette:
    palette = QPalette()
    for role, colour in colours.items():
        palette.setColor(role, QColor(colour))
    for role in _WRITTEN:
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(disabled))
    palette.setColor(QPalette.ColorGroup.Disabled, _Role.Highlight, QColor(colours[_Role.Midlight]))
    return palette
