"""A hairline is one line."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from studio.ui.look.colours import hairline
from studio.ui.pieces.hairline import Hairline


def test_a_hairline_is_one_pixel_high_however_high_the_window(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    line = Hairline(window)
    column.addWidget(line)
    window.resize(200, 300)
    picture = window.grab().toImage()
    assert line.height() == 1
    assert picture.pixelColor(100, line.y()) == hairline(window.palette())
