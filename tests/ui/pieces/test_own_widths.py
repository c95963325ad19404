"""Widths of columns that somebody gave them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QSettings, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHeaderView, QTableWidget
from pytestqt.qtbot import QtBot

from studio.ui.pieces.own_widths import OwnWidths


@pytest.fixture(autouse=True)
def settings() -> Iterator[QSettings]:
    """Settings that are kept, as in the program."""
    before = QCoreApplication.organizationName()
    QCoreApplication.setOrganizationName("Pack Studio")
    kept = QSettings()
    yield kept
    kept.clear()
    kept.sync()
    QCoreApplication.setOrganizationName(before)


def table_of(qtbot: QtBot) -> QTableWidget:
    table = QTableWidget(2, 3)
    qtbot.addWidget(table)
    table.resize(800, 200)
    table.show()
    OwnWidths("table", table.horizontalHeader())
    return table


def drag(header: QHeaderView, section: int, by: int) -> None:
    """Pull the edge at the end of ``section``."""
    edge = header.sectionViewportPosition(section) + header.sectionSize(section) - 1
    left, viewport = Qt.MouseButton.LeftButton, header.viewport()
    QTest.mouseMove(viewport, QPoint(edge, 5))
    QTest.mousePress(viewport, left, pos=QPoint(edge, 5))
    QTest.mouseMove(viewport, QPoint(edge + by, 5))
    QTest.mouseRelease(viewport, left, pos=QPoint(edge + by, 5))


def test_a_column_that_somebody_made_wider_is_as_wide_the_next_time(qtbot: QtBot) -> None:
    table = table_of(qtbot)
    header = table.horizontalHeader()
    before = header.sectionSize(1)
    drag(header, 1, 60)
    dragged = header.sectionSize(1)
    assert dragged > before
    other = table_of(qtbot)
    again = other.horizontalHeader()
    assert abs(again.sectionSize(1) - dragged) <= 1
    assert again.sectionSize(0) == before


def test_the_program_does_not_take_it_back(qtbot: QtBot) -> None:
    table = table_of(qtbot)
    header = table.horizontalHeader()
    drag(header, 1, 60)
    dragged = header.sectionSize(1)
    header.resizeSection(1, 40)
    header.resizeSection(0, 40)
    assert abs(header.sectionSize(1) - dragged) <= 1
    assert header.sectionSize(0) == 40
    header.hideSection(1)
    assert header.isSectionHidden(1)


def test_it_grows_with_the_text(qtbot: QtBot) -> None:
    table = table_of(qtbot)
    header = table.horizontalHeader()
    drag(header, 1, 60)
    dragged = header.sectionSize(1)
    font = QFont(header.font())
    font.setPixelSize(header.fontMetrics().height() * 3)
    header.setFont(font)
    header.resizeSection(1, 40)
    assert header.sectionSize(1) > 2 * dragged


@pytest.mark.parametrize("junk", ["nonsense", 5, '{"9": 40, "1": 10}'])
def test_junk_that_was_kept_is_passed_over(qtbot: QtBot, settings: QSettings, junk: object) -> None:
    settings.setValue("columns/table", junk)
    assert table_of(qtbot).columnWidth(0) == QTableWidget(1, 1).columnWidth(0)
