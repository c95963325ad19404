"""Widgets that break into lines where they must."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.ui.pieces.flow import Flow


class _Box(QWidget):
    def sizeHint(self) -> QSize:  # noqa: N802 -- the name in Qt
        return QSize(100, 20)


def _three(qtbot: QtBot, width: int) -> tuple[QWidget, list[QWidget]]:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = Flow(holder, 10)
    boxes: list[QWidget] = [_Box(holder) for _ in range(3)]
    for box in boxes:
        flow.addWidget(box)
    holder.resize(width, 200)
    holder.show()
    return holder, boxes


def test_what_fits_stands_on_one_line(qtbot: QtBot) -> None:
    holder, boxes = _three(qtbot, 320)
    assert [(box.x(), box.y()) for box in boxes] == [(0, 0), (110, 0), (220, 0)]
    assert holder.heightForWidth(320) == 20


def test_a_line_breaks_where_the_next_would_not_fit(qtbot: QtBot) -> None:
    holder, boxes = _three(qtbot, 230)
    assert [(box.x(), box.y()) for box in boxes] == [(0, 0), (110, 0), (0, 25)]
    assert holder.heightForWidth(230) == 45


def test_from_right_to_left_the_first_stands_right(qtbot: QtBot) -> None:
    holder, boxes = _three(qtbot, 320)
    holder.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.waitUntil(lambda: [box.x() for box in boxes] == [220, 110, 0])


def test_what_is_hidden_takes_no_room(qtbot: QtBot) -> None:
    _, boxes = _three(qtbot, 320)
    boxes[0].hide()
    qtbot.waitUntil(lambda: [box.x() for box in boxes[1:]] == [0, 110])
