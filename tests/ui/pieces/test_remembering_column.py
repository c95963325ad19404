"""A column answers from memory until something in it changes."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.ui.pieces.remembering_column import RememberingColumn


class Counting(QWidget):
    """A widget that is as high as it is told, and counts how often it is asked."""

    def __init__(self) -> None:
        super().__init__()
        self.high = 10
        self.asked = 0

    def hasHeightForWidth(self) -> bool:  # noqa: N802 -- Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 -- Qt's name
        self.asked += 1
        return self.high if width >= 100 else 2 * self.high


def test_two_widths_in_turn_are_worked_out_once_each(qtbot: QtBot) -> None:
    outer, inner = QWidget(), Counting()
    qtbot.addWidget(outer)
    column = RememberingColumn(outer)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(inner)
    first = [column.heightForWidth(width) for width in (200, 50)]
    asked = inner.asked
    assert first == [10, 20]
    assert [column.heightForWidth(width) for width in (200, 50, 200, 50)] == first * 2
    assert inner.asked == asked


def test_what_changes_in_it_is_asked_again(qtbot: QtBot) -> None:
    outer, inner = QWidget(), Counting()
    qtbot.addWidget(outer)
    column = RememberingColumn(outer)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(inner)
    assert column.heightForWidth(200) == 10
    inner.high = 30
    inner.updateGeometry()
    assert column.heightForWidth(200) == 30
    assert column.minimumHeightForWidth(200) == 30
