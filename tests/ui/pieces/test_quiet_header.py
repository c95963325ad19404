"""The heads of columns are quiet, and show how the rows are sorted."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QTableWidget, QToolTip
from pytestqt.qtbot import QtBot

from studio.ui.look.colours import hairline
from studio.ui.pieces.quiet_header import QuietHeader
from studio.ui.pieces.rows import dress_table


@pytest.fixture
def table(qtbot: QtBot) -> QTableWidget:
    table = QTableWidget(2, 2)
    qtbot.addWidget(table)
    dress_table(table, sorts=True)
    table.setHorizontalHeaderLabels(["Pack", "Size"])
    table.resize(400, 200)
    table.show()
    return table


def test_one_hairline_runs_below_all_heads(table: QTableWidget) -> None:
    picture = table.horizontalHeader().grab().toImage()
    line = {picture.pixelColor(x, picture.height() - 1).name() for x in range(picture.width())}
    assert line == {hairline(table.palette()).name()}


def test_there_is_no_line_between_heads(table: QTableWidget) -> None:
    picture = table.horizontalHeader().grab().toImage()
    edge = table.columnWidth(0)
    between = {picture.pixelColor(edge + x, y).name() for x in (-1, 0) for y in range(picture.height() - 1)}
    assert between == {table.palette().base().color().name()}


def test_the_order_of_rows_is_an_arrow_that_turns(table: QTableWidget) -> None:
    header = table.horizontalHeader()
    pictures = []
    for order in Qt.SortOrder:
        header.setSortIndicator(1, order)
        pictures.append(header.grab().toImage())
    header.setSortIndicatorShown(False)
    pictures.append(header.grab().toImage())
    assert all(one != other for one, other in itertools.combinations(pictures, 2))


def test_a_head_that_is_cut_says_its_words_in_a_tool_tip(
    table: QTableWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _at, text, _widget: said.append(text))
    header = table.horizontalHeader()
    for width in (400, 20):
        table.setColumnWidth(0, width)
        place = header.viewport().rect().topLeft() + QPoint(4, 4)
        event = QHelpEvent(QEvent.Type.ToolTip, place, header.viewport().mapToGlobal(place))
        QApplication.sendEvent(header.viewport(), event)
    assert said == ["Pack"]


def test_a_head_is_wide_enough_for_its_words_and_its_arrow(table: QTableWidget) -> None:
    header = table.horizontalHeader()
    assert isinstance(header, QuietHeader)
    with_arrow = header.sectionSizeFromContents(0).width()
    header.setSortIndicatorShown(False)
    assert with_arrow > header.sectionSizeFromContents(0).width()
    assert header.sectionSizeFromContents(0).width() > header.fontMetrics().horizontalAdvance("Pack")


def test_a_head_of_numbers_stands_over_its_numbers(table: QTableWidget) -> None:
    head = table.horizontalHeaderItem(1)
    assert head is not None
    head.setTextAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
    table.horizontalHeader().setSortIndicatorShown(False)
    picture = table.horizontalHeader().grab().toImage()
    start, width = table.columnViewportPosition(1), table.columnWidth(1)
    ground = table.palette().base().color()
    inked = [
        x
        for x in range(start, start + width)
        if any(picture.pixelColor(x, y) != ground for y in range(2, picture.height() - 1))
    ]
    assert min(inked) > start + width / 2
    assert max(inked) < start + width - 3
