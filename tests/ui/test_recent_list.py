"""The list of projects that were open before."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from studio.ui.recent_list import RecentList
from studio.ui.wishes import Forget, Locate, NewWindow, OpenProject, Pin, ShowFile
from studio.workspace.settings import Recent

LEFT = Qt.MouseButton.LeftButton
ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole
COAST = Recent(path=Path("/games/coast/The Coast.packstudio"), name="The Coast", opened=1_700_000_000)
HARBOUR = Recent(path=Path("/old/Harbour.packstudio"), name="Harbour", opened=1_600_000_000)


@pytest.fixture
def recent(qtbot: QtBot) -> Iterator[RecentList]:
    window = QWidget()
    qtbot.addWidget(window)
    made = RecentList(window)
    QVBoxLayout(window).addWidget(made)
    made.show_recent((COAST, HARBOUR), frozenset({HARBOUR.path}))
    window.resize(500, 300)
    window.show()
    yield made
    window.hide()


@pytest.fixture
def wishes(recent: RecentList) -> list[object]:
    heard: list[object] = []
    recent.wished.connect(heard.append)
    return heard


def _focus(recent: RecentList, qtbot: QtBot) -> None:
    recent.activateWindow()
    recent.setFocus()
    qtbot.waitUntil(recent.hasFocus)


def _click(recent: RecentList, row: int, *, at_its_end: bool) -> None:
    rect = recent.visualRect(recent.model().index(row, 0))
    end = rect.bottomRight() if recent.layoutDirection() is Qt.LayoutDirection.LeftToRight else None
    away = end - QPoint(20, 14) if end is not None else rect.bottomLeft() + QPoint(20, -14)
    QTest.mouseClick(recent.viewport(), LEFT, pos=away if at_its_end else rect.center())


def test_a_project_opens_by_click_and_by_enter(
    recent: RecentList, wishes: list[object], qtbot: QtBot
) -> None:
    _focus(recent, qtbot)
    _click(recent, 0, at_its_end=False)
    QTest.keyClick(recent, Qt.Key.Key_Return)
    assert wishes == [OpenProject(COAST.path), OpenProject(COAST.path)]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_project_that_was_not_found_says_so_and_can_be_removed(
    recent: RecentList, wishes: list[object], direction: Qt.LayoutDirection
) -> None:
    recent.setLayoutDirection(direction)
    assert "folder missing" in str(recent.model().index(1, 0).data(ACCESSIBLE))
    _click(recent, 1, at_its_end=True)
    assert wishes == [Forget(HARBOUR.path)]
    _click(recent, 1, at_its_end=False)
    assert wishes[1:] == [Locate(HARBOUR.path)]


def test_a_project_that_is_there_has_nothing_to_press_but_itself(
    recent: RecentList, wishes: list[object]
) -> None:
    assert "missing" not in str(recent.model().index(0, 0).data(ACCESSIBLE))
    _click(recent, 0, at_its_end=True)
    assert wishes == [OpenProject(COAST.path)]


def test_delete_takes_any_project_out_of_the_list(
    recent: RecentList, wishes: list[object], qtbot: QtBot
) -> None:
    _focus(recent, qtbot)
    recent.setCurrentIndex(recent.model().index(0, 0))
    QTest.keyClick(recent, Qt.Key.Key_Delete)
    assert wishes == [Forget(COAST.path)]


def test_the_context_menu_opens_shows_and_forgets(recent: RecentList, wishes: list[object]) -> None:
    recent.setCurrentIndex(recent.model().index(0, 0))
    recent.customContextMenuRequested.emit(QPoint(5, 5))
    (menu,) = recent.findChildren(QMenu)
    for action in menu.actions():
        action.trigger()
    menu.close()
    assert wishes == [
        OpenProject(COAST.path),
        NewWindow(COAST.path),
        Pin(COAST.path),
        ShowFile(COAST.path),
        Forget(COAST.path),
    ]


def test_of_a_project_that_is_gone_the_menu_looks_for_it(recent: RecentList, wishes: list[object]) -> None:
    recent.setCurrentIndex(recent.model().index(1, 0))
    recent.customContextMenuRequested.emit(QPoint(5, 5))
    (menu,) = recent.findChildren(QMenu)
    for action in menu.actions():
        action.trigger()
    menu.close()
    assert wishes == [Locate(HARBOUR.path), Pin(HARBOUR.path), Forget(HARBOUR.path)]


def test_a_star_pins_a_project_by_click_and_by_key_and_again_lets_go_of_it(
    recent: RecentList, wishes: list[object], qtbot: QtBot
) -> None:
    _focus(recent, qtbot)
    rect = recent.visualRect(recent.model().index(0, 0))
    QTest.mouseClick(recent.viewport(), LEFT, pos=rect.topLeft() + QPoint(14, 14))
    recent.show_recent((COAST.model_copy(update={"pinned": True}), HARBOUR), frozenset())
    assert "pinned" in str(recent.model().index(0, 0).data(ACCESSIBLE))
    QTest.keyClick(recent, Qt.Key.Key_P)
    assert wishes == [Pin(COAST.path), Pin(COAST.path, on=False)]


def test_control_and_enter_open_a_project_in_a_window_of_its_own(
    recent: RecentList, wishes: list[object], qtbot: QtBot
) -> None:
    _focus(recent, qtbot)
    recent.setCurrentIndex(recent.model().index(0, 0))
    QTest.keyClick(recent, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert wishes == [NewWindow(COAST.path)]


def test_the_chosen_project_stays_chosen_when_the_list_changes(recent: RecentList) -> None:
    tester = QAbstractItemModelTester(recent.model(), QAbstractItemModelTester.FailureReportingMode.Fatal)
    recent.setCurrentIndex(recent.model().index(1, 0))
    recent.show_recent((HARBOUR, COAST), frozenset())
    assert recent.currentIndex().data() == "Harbour"
    recent.show_recent((COAST,), frozenset())
    assert recent.model().rowCount() == 1
    assert recent.currentIndex().data() == "The Coast"
    del tester
