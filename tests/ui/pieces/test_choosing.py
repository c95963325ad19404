"""A list that opens where somebody types."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate
from pytestqt.qtbot import QtBot

from studio.ui.pieces.choosing import list_at


def test_it_opens_with_all_rows_and_writes_nothing_by_itself(qtbot: QtBot) -> None:
    line = QLineEdit()
    qtbot.addWidget(line)
    line.setText("typed")
    line.show()
    qtbot.waitExposed(line)
    model = QStringListModel(["one", "two"], line)
    popup, completer = list_at(line, model, QStyledItemDelegate, "What there is", 12)
    completer.complete()
    assert popup.isVisible()
    assert popup.model().rowCount() == 2
    assert popup.accessibleName() == "What there is"
    popup.setCurrentIndex(popup.model().index(1, 0))
    assert line.text() == "typed"
    popup.hide()
