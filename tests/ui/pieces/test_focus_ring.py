"""What scrolls shows that it has the focus, where a key gave it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from studio.ui.pieces.focus_ring import FocusRings


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[QWidget]:
    """A line above an empty list."""
    rings = FocusRings(qapp, qapp)
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(QLineEdit(window))
    column.addWidget(QListWidget(window))
    window.show()
    qtbot.waitActive(window)
    yield window
    rings.setParent(None)


def look(window: QWidget) -> QImage:
    QApplication.sendPostedEvents()
    return window.findChildren(QListWidget)[0].grab().toImage()


def test_an_empty_list_that_tab_came_to_is_told_from_one_that_it_left(window: QWidget) -> None:
    before = look(window)
    QTest.keyClick(window.findChildren(QLineEdit)[0], Qt.Key.Key_Tab)
    assert look(window) != before
    QTest.keyClick(window.findChildren(QListWidget)[0], Qt.Key.Key_Backtab)
    assert look(window) == before


def test_a_list_that_was_clicked_needs_no_line(window: QWidget) -> None:
    before = look(window)
    window.findChildren(QListWidget)[0].setFocus(Qt.FocusReason.MouseFocusReason)
    assert look(window) == before


def test_the_line_is_as_large_as_its_list_becomes(window: QWidget) -> None:
    QTest.keyClick(window.findChildren(QLineEdit)[0], Qt.Key.Key_Tab)
    window.resize(window.width() + 100, window.height() + 80)
    QApplication.sendPostedEvents()
    image = look(window)
    highlight = window.palette().highlight().color()
    assert image.pixelColor(image.width() - 1, image.height() // 2) == highlight
    assert image.pixelColor(image.width() // 2, image.height() - 1) == highlight
