"""A list of packs over a session that does what it wishes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QStatusTipEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from studio.progress import CancelToken
from studio.project.project_file import ProjectFile
from studio.session.look import first_look, look_again
from studio.session.session import Session
from studio.ui.panels.packs.cells import Column
from studio.ui.panels.packs.list_view import PackList
from studio.ui.panels.packs.model import PackModel
from studio.ui.panels.packs.panel import PacksPanel
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.row_delegate import CELL_ROLE, Cell
from studio.ui.view import View
from studio.ui.wishes import Perform
from tests.ui.views import view_of_session

DISPLAY = Qt.ItemDataRole.DisplayRole


class Listening(QObject):
    """The sentences that reach a window's status line."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- named by Qt
        if isinstance(event, QStatusTipEvent):
            self.said.append(event.tip())
        return super().eventFilter(watched, event)


class Stage:
    """A panel over a session that carries out what it wishes, as the desk does."""

    def __init__(self, qtbot: QtBot, path: Path, *, read_only: str | None = None) -> None:
        self.session = Session(first_look(path), read_only=read_only)
        self.panel = PacksPanel()
        qtbot.addWidget(self.panel)
        self.panel.resize(900, 400)
        self.list = self.panel.findChildren(PackList)[0]
        model = self.list.model()
        assert isinstance(model, PackModel)
        self.model = model
        self.tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        self.wishes: list[object] = []
        self.panel.wished.connect(self.hear)
        self.show()
        with qtbot.waitActive(self.panel):
            self.panel.show()
            self.panel.activateWindow()
        self.list.setFocus()

    def hear(self, wish: object) -> None:
        self.wishes.append(wish)
        if isinstance(wish, Perform):
            self.session.edit(wish.edit)
            self.show()

    def show(self) -> None:
        self.panel.show_view(self.view())

    def view(self, *, file: ProjectFile | None = None) -> View:
        """What the session comes to; as if the project were ``file``."""
        view = view_of_session(self.session)
        return view if file is None else replace(view, project=replace(view.project, file=file))

    @property
    def about(self) -> str:
        """What is said below the list."""
        (line,) = (one for one in self.panel.findChildren(Caption) if one.parent() is self.panel)
        return line.text().replace("\u2066", "").replace("\u2069", "") if line.isVisible() else ""

    def look(self) -> None:
        self.session.take_look(look_again(self.session.look, self.session.texts, CancelToken(), rescan=True))
        self.show()

    def names(self) -> list[str]:
        """The packs from top to bottom, without the names of families."""
        return [row.pack.name for row in self.model.packs()]

    def seen(self) -> list[str]:
        """The rows as they are seen, those in a closed family left out."""
        found: list[str] = []
        index = self.model.index(0, 0)
        while index.isValid():
            found.append(str(index.data(DISPLAY)))
            index = self.list.indexBelow(index)
        return found

    def index(self, row: int | str, column: Column = Column.PACK) -> QModelIndex:
        """The cell of the pack number ``row``, or of the family of that name."""
        key = row.casefold() if isinstance(row, str) else [*self.model.packs()][row].key
        return self.model.index_of(key).siblingAtColumn(column)

    def text(self, row: int | str, column: Column = Column.PACK) -> str:
        return str(self.index(row, column).data(DISPLAY))

    def cell(self, row: int | str, column: Column = Column.PACK) -> Cell:
        cell = self.index(row, column).data(CELL_ROLE)
        assert isinstance(cell, Cell)
        return cell

    def tip(self, row: int | str, column: Column) -> str:
        return str(self.index(row, column).data(Qt.ItemDataRole.ToolTipRole))

    @property
    def current(self) -> str:
        return str(self.list.currentIndex().siblingAtColumn(0).data(DISPLAY))

    def at(self, row: int | str) -> QPoint:
        return self.list.visualRect(self.index(row)).center()

    def below(self) -> QPoint:
        return QPoint(40, self.list.viewport().height() - 10)

    def click(self, row: int | str, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.mouseClick(self.list.viewport(), Qt.MouseButton.LeftButton, keys, self.at(row))

    def menu(self) -> QMenu:
        """The one that is open."""
        return next(menu for menu in self.panel.findChildren(QMenu) if menu.isVisible())

    def choose(self, text: str) -> None:
        """The line of that text, also of a menu in the menu."""
        lines = [line for menu in self.panel.findChildren(QMenu) for line in menu.actions()]
        next(line for line in lines if line.text() == text).trigger()

    def checked(self, text: str) -> list[str]:
        """What is ticked in the menu of that name."""
        menu = next(menu for menu in self.panel.findChildren(QMenu) if menu.title() == text)
        return [line.text() for line in menu.actions() if line.isChecked()]

    def action(self, text: str) -> QAction:
        return next(action for action in self.panel.actions() if action.text() == text)


def mime_of(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def drag(stage: Stage, at: QPoint, mime: QMimeData) -> QDragEnterEvent:
    event = QDragEnterEvent(
        at, Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    stage.list.dragEnterEvent(event)
    return event


def drop(stage: Stage, at: QPoint, mime: QMimeData) -> QDropEvent:
    drag(stage, at, mime)
    event = QDropEvent(
        QPointF(at), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    stage.list.dropEvent(event)
    return event
