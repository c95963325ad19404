"""What stands in a late place is made when it is first seen, or when somebody asks for it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QLabel, QLineEdit, QMainWindow, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from studio.ui.pieces.late import Late


def _tabs(qtbot: QtBot, made: list[str]) -> tuple[QTabWidget, Late]:
    def make(parent: QWidget) -> QWidget:
        made.append("label")
        return QLabel("late", parent)

    tabs = QTabWidget()
    qtbot.addWidget(tabs)
    late = Late(make, tabs)
    tabs.addTab(QLabel("first", tabs), "First")
    tabs.addTab(late, "Second")
    tabs.show()
    return tabs, late


def test_it_is_made_when_it_is_first_seen_and_only_then(qtbot: QtBot) -> None:
    made: list[str] = []
    tabs, late = _tabs(qtbot, made)
    assert (made, late.is_made) == ([], False)
    for _ in range(2):
        tabs.setCurrentIndex(1)
        qtbot.waitUntil(lambda: late.is_made)
        tabs.setCurrentIndex(0)
    assert made == ["label"]
    tabs.setCurrentIndex(1)
    assert late.fill().isVisible()


def test_to_be_shown_for_a_moment_is_not_to_be_seen(qtbot: QtBot) -> None:
    made: list[str] = []
    tabs, late = _tabs(qtbot, made)
    tabs.setCurrentIndex(1)
    assert late.coming
    tabs.setCurrentIndex(0)
    qtbot.waitUntil(lambda: not late.coming)
    assert not late.is_made


def test_it_is_made_when_somebody_asks_for_it(qtbot: QtBot) -> None:
    made: list[str] = []
    tabs, late = _tabs(qtbot, made)
    assert isinstance(late.fill(), QLabel)
    tabs.setCurrentIndex(1)
    assert made == ["label"]


def test_what_is_seen_at_once_is_there_before_the_focus_goes_in(qtbot: QtBot) -> None:
    tabs = QTabWidget()
    qtbot.addWidget(tabs)
    first = QLineEdit(tabs)
    tabs.addTab(first, "First")
    late = Late(QLineEdit, tabs, at_once=True)
    tabs.addTab(late, "Second")
    tabs.show()
    tabs.activateWindow()
    qtbot.waitUntil(tabs.isActiveWindow)
    first.setFocus()
    assert not late.is_made
    tabs.setCurrentIndex(1)
    assert late.fill().hasFocus()


def test_what_lies_behind_another_dock_is_made_when_it_comes_forward(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    docks = [QDockWidget(name, window) for name in ("first", "second")]
    late = Late(QLabel, docks[0])
    docks[0].setWidget(late)
    docks[1].setWidget(QLabel("second", docks[1]))
    for dock in docks:
        window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
    window.tabifyDockWidget(*docks)
    docks[1].raise_()
    window.show()
    qtbot.waitUntil(lambda: not docks[1].widget().visibleRegion().isEmpty())
    qtbot.waitUntil(lambda: not late.coming)
    assert not late.is_made
    docks[0].raise_()
    qtbot.waitUntil(lambda: late.is_made)
