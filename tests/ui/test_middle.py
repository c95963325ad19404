"""The middle of the window, and what it takes from a dock and gives back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QLabel, QMainWindow, QPushButton
from pytestqt.qtbot import QtBot

from studio.ui.middle import Middle, scrolling


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def dock(window: QMainWindow) -> QDockWidget:
    made = QDockWidget("Build", window)
    made.setWidget(QPushButton("Build all", made))
    window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, made)
    return made


@pytest.fixture
def middle(window: QMainWindow, dock: QDockWidget) -> Middle:
    made = Middle(QLabel("art", window), dock, window)
    window.setCentralWidget(made)
    window.show()
    return made


def test_the_build_stands_in_the_middle_and_goes_back_into_its_dock(
    middle: Middle, dock: QDockWidget
) -> None:
    build = dock.widget()
    middle.hold_build(held=True)
    assert (middle.holds_build, dock.toggleViewAction().isVisible()) == (True, False)
    assert middle.currentWidget() is build
    assert not dock.isVisible()
    middle.hold_build(held=False)
    assert (middle.holds_build, dock.toggleViewAction().isVisible()) == (False, True)
    assert dock.widget() is build
    dock.show()
    assert build.isVisible()


def test_pack_and_build_come_forward_in_turn_where_both_stand_here(middle: Middle) -> None:
    assert not middle.bring_forward("build")
    assert not middle.bring_forward("assets")
    middle.hold_build(held=True)
    assert middle.bring_forward("pack")
    assert isinstance(middle.currentWidget(), QLabel)
    assert middle.bring_forward("build")
    assert isinstance(middle.currentWidget(), QPushButton)
    middle.hold_build(held=False)
    middle.hold_build(held=False)
    assert isinstance(middle.currentWidget(), QLabel)


def test_a_panel_that_scrolls_needs_less_room_than_it_has(qtbot: QtBot, window: QMainWindow) -> None:
    panel = QLabel("much")
    panel.setMinimumSize(900, 900)
    area = scrolling(panel, "Build", window)
    assert area.minimumSizeHint().height() < 900
    assert area.accessibleName() == "Build"
