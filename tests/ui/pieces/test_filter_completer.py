"""What can be typed next, below the line."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.project.filtering.completion import Completion
from studio.project.filtering.listing import Field, Kind
from studio.ui.pieces.filter_completer import FilterCompleter
from studio.ui.pieces.filter_line import FilterLine
from studio.ui.pieces.row_delegate import CELL_ROLE, Cell

FIELDS = (Field("state", Kind.CHOICE, ("loose", "new")), Field("size", Kind.SIZE))


@pytest.fixture
def completer(qtbot: QtBot) -> Iterator[FilterCompleter]:
    window = QWidget()
    qtbot.addWidget(window)
    line = FilterLine(window)
    line.resize(300, 30)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    line.setFocus()
    made = FilterCompleter(line)
    yield made
    made.close()
    window.close()


def line_of(completer: FilterCompleter) -> FilterLine:
    line = completer.parent()
    assert isinstance(line, FilterLine)
    return line


def test_each_is_offered_with_what_it_means(completer: FilterCompleter) -> None:
    model = completer.popup.model()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert completer.offer(FIELDS)
    cell: object = model.index(0, 0).data(CELL_ROLE)
    assert isinstance(cell, Cell)
    assert cell.aside == "what state it is in"
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "state:, what state it is in"
    line_of(completer).setText("state:")
    completer.offer(FIELDS)
    assert [one.value for one in completer.offered] == ["loose", "new"]
    del tester


def test_nothing_is_chosen_before_somebody_chooses(completer: FilterCompleter) -> None:
    completer.offer(FIELDS)
    assert not completer.popup.currentIndex().isValid()


def test_a_click_takes_one(completer: FilterCompleter) -> None:
    taken: list[Completion] = []
    completer.taken.connect(taken.append)
    completer.offer(FIELDS)
    popup = completer.popup
    place = popup.visualRect(popup.model().index(1, 0)).center()
    QTest.mouseClick(popup.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert [one.text for one in taken] == ["size:"]
    assert not completer.is_open


def test_esc_closes_the_list_and_nothing_else(completer: FilterCompleter) -> None:
    escaped: list[int] = []
    line_of(completer).escaped.connect(lambda: escaped.append(1))
    line_of(completer).setText("s")
    completer.offer(FIELDS)
    QTest.keyClick(completer.popup, Qt.Key.Key_Escape)
    assert not completer.is_open
    assert escaped == []
    assert line_of(completer).text() == "s"


def test_letters_go_into_the_line(completer: FilterCompleter) -> None:
    completer.offer(FIELDS)
    QTest.keyClicks(completer.popup, "si")
    assert line_of(completer).text() == "si"


def test_the_list_goes_where_nothing_fits(completer: FilterCompleter) -> None:
    completer.offer(FIELDS)
    line_of(completer).setText("xyz")
    assert not completer.offer(FIELDS)
    assert not completer.is_open
