"""A sentence is there only while there is something to say."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.ui.pieces.plain_label import plain_label, say


def test_it_is_hidden_until_it_says_something_and_again_after_it(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    label = plain_label(parent)
    assert label.isHidden()
    say(label, "<b>a</b>.png is gone")
    assert not label.isHidden()
    assert "<b>a</b>.png is gone" in label.text()
    say(label, "")
    assert label.isHidden()
