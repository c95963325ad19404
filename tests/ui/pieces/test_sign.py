"""A sign on its own."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.ui.look.colours import Meaning, meaning_colour, mid
from studio.ui.pieces.sign import Sign


def test_a_sign_is_as_large_as_asked_and_takes_its_meanings_colour(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    sign = Sign("new", window, edge=48)
    assert sign.sizeHint() == QSize(48, 48)
    sign.resize(48, 48)
    assert sign.grab().toImage().pixelColor(24, 24) == mid(window.palette())
    sign.set_sign("new", Meaning.ERROR)
    assert sign.grab().toImage().pixelColor(24, 24) == meaning_colour(Meaning.ERROR, window.palette())
