"""The button that empties a line is heard by its name."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QKeySequenceEdit, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from studio.ui.pieces.clear_button import let_clear
from tests.looks.reach import heard


@pytest.mark.parametrize("kind", [QLineEdit, QKeySequenceEdit])
def test_the_button_that_empties_a_line_has_a_name(
    qtbot: QtBot, kind: type[QLineEdit | QKeySequenceEdit]
) -> None:
    line = kind()
    qtbot.addWidget(line)
    let_clear(line)
    (button,) = line.findChildren(QToolButton)
    assert heard(button) == "Clear"
