"""The start page, used as people use it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studio.ui.start_page import StartPage
from studio.ui.wishes import (
    CancelOpening,
    ImportManifests,
    NewProject,
    OpenBuiltPack,
    OpenProject,
    OpenSample,
    Take,
)
from studio.workspace.settings import Recent

LEFT = Qt.MouseButton.LeftButton
ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole
COAST = Recent(path=Path("/games/coast/The Coast.packstudio"), name="The Coast", opened=1_700_000_000)
HARBOUR = Recent(path=Path("/old/Harbour.packstudio"), name="Harbour", opened=1_600_000_000)


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[StartPage]:
    page = StartPage()
    qtbot.addWidget(page)
    page.resize(900, 500)
    page.show_recent((COAST, HARBOUR), frozenset({HARBOUR.path}))
    page.show()
    yield page
    page.hide()


@pytest.fixture
def wishes(page: StartPage) -> list[object]:
    heard: list[object] = []
    page.wished.connect(heard.append)
    return heard


def _files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def _enter(page: StartPage, mime: QMimeData) -> bool:
    copy, shift = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    event = QDragEnterEvent(QPoint(9, 9), copy, mime, Qt.MouseButton.LeftButton, shift)
    event.ignore()
    page.dragEnterEvent(event)
    return event.isAccepted()


def _drop(page: StartPage, mime: QMimeData) -> None:
    copy, shift = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    page.dropEvent(QDropEvent(QPointF(9, 9), copy, mime, Qt.MouseButton.LeftButton, shift))


def test_the_ways_to_begin(page: StartPage, wishes: list[object]) -> None:
    sample, new, importing, built, opening = page.buttons
    for button in (sample, new):
        QTest.mouseClick(button, LEFT)
    for action in importing.menu().actions():
        action.trigger()
    for button in (built, opening):
        QTest.mouseClick(button, LEFT)
    imports = [ImportManifests(), ImportManifests(folder=True)]
    assert wishes == [OpenSample(), NewProject(), *imports, OpenBuiltPack(None), OpenProject(None)]


def test_a_recent_project_opens(page: StartPage, wishes: list[object]) -> None:
    rect = page.recent_list.visualRect(page.recent_list.model().index(0, 0))
    QTest.mouseClick(page.recent_list.viewport(), LEFT, pos=rect.center())
    assert wishes == [OpenProject(COAST.path)]


def test_without_recent_projects_a_sentence_stands_there(page: StartPage) -> None:
    page.show_recent((), frozenset())
    assert page.recent_list.isHidden()


def test_anything_dropped_is_taken(page: StartPage, wishes: list[object]) -> None:
    mime = _files(Path("/games/art"), Path("/games/art.aar"))
    assert _enter(page, mime)
    _drop(page, mime)
    assert wishes == [Take((Path("/games/art"), Path("/games/art.aar")))]


def test_text_is_not_taken(page: StartPage, wishes: list[object]) -> None:
    mime = QMimeData()
    mime.setText("https://example.org")
    assert not _enter(page, mime)
    _drop(page, mime)
    assert wishes == []


def test_while_a_project_opens_there_are_its_words_and_a_way_out(
    page: StartPage, wishes: list[object]
) -> None:
    page.show_busy("Opening The Coast …")
    assert page.busy_words == "Opening The Coast …"
    assert not any(button.isVisible() for button in page.buttons)
    assert not page.recent_list.isEnabled()
    assert not _enter(page, _files(Path("/games/art")))
    QTest.mouseClick(page.cancel_button, LEFT)
    assert wishes == [CancelOpening()]
    page.show_busy(None)
    assert all(button.isVisible() for button in page.buttons)
    assert page.recent_list.isEnabled()


def test_every_control_has_a_name_and_is_reached_by_keyboard(page: StartPage) -> None:
    for control in (*page.buttons, page.cancel_button, page.recent_list):
        assert control.accessibleName() or getattr(control, "text", str)()
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_a_long_list_of_projects_can_be_filtered(page: StartPage) -> None:
    assert page.filter_box.isHidden()
    others = tuple(
        Recent(path=Path(f"/games/{number}/Game.packstudio"), name=f"Game {number}", opened=number)
        for number in range(9)
    )
    page.show_recent((COAST, HARBOUR, *others), frozenset({HARBOUR.path}))
    assert not page.filter_box.isHidden()
    page.filter_box.set_text("coast")
    rows = page.recent_list.model()
    assert [rows.index(row, 0).data() for row in range(rows.rowCount())] == ["The Coast"]
    page.filter_box.set_text("state:missing")
    assert [rows.index(row, 0).data() for row in range(rows.rowCount())] == ["Harbour"]
    page.filter_box.set_text("nowhere")
    assert page.recent_list.isHidden()
    assert not page.filter_box.isHidden()
    page.filter_box.clear()
    assert rows.rowCount() == 11
