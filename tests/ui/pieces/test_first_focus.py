"""Where the focus goes in a pane."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from studio.ui.pieces.first_focus import begin_at, first_in, give_focus, leave_editor


def pane_of(qtbot: QtBot, *children: QWidget) -> QWidget:
    pane = QWidget()
    qtbot.addWidget(pane)
    column = QVBoxLayout(pane)
    for child in children:
        column.addWidget(child)
    pane.show()
    qtbot.waitExposed(pane)
    return pane


def test_it_goes_to_the_first_thing_that_takes_it(qtbot: QtBot) -> None:
    grey, hidden, line = QLineEdit(), QLineEdit(), QLineEdit()
    pane = pane_of(qtbot, QLabel("Name"), grey, hidden, line)
    grey.setEnabled(False)
    hidden.hide()
    give_focus(pane)
    assert pane.focusWidget() is line


def test_it_goes_where_the_pane_says(qtbot: QtBot) -> None:
    first, second = QLineEdit(), QLineEdit()
    pane = pane_of(qtbot, first, second)
    pane.setFocusProxy(second)
    give_focus(pane)
    assert pane.focusWidget() is second


def test_without_anything_that_takes_it_it_stays(qtbot: QtBot) -> None:
    pane = pane_of(qtbot, QLabel("Nothing"))
    assert first_in(pane) is None
    give_focus(pane)
    assert pane.focusWidget() is None


def test_what_is_typed_over_a_row_gives_it_back_to_the_list(qtbot: QtBot) -> None:
    rows = QListWidget()
    rows.addItem("art")
    pane = pane_of(qtbot, rows)
    rows.item(0).setFlags(rows.item(0).flags() | Qt.ItemFlag.ItemIsEditable)
    pane.activateWindow()
    rows.editItem(rows.item(0))
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    line = pane.focusWidget()
    assert isinstance(line, QLineEdit)
    line.setText("sea")
    leave_editor(pane)
    assert pane.focusWidget() is rows
    assert rows.item(0).text() == "sea"


def test_it_begins_where_it_was_told_and_tab_passes_over_nothing(qtbot: QtBot) -> None:
    first, second = QLineEdit(), QLineEdit()
    pane = pane_of(qtbot, first, second)
    begin_at(pane, second)
    give_focus(pane)
    assert pane.focusWidget() is second
    assert pane.focusProxy() is None
    around = pane_of(qtbot, pane)
    assert first_in(around) is second
