"""The projects that were open before: pinned ones first, then the newest."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QListView, QMenu, QWidget

from studio.ui.recent_delegate import Part, RecentDelegate, star_words
from studio.ui.recent_rows import RecentRow, RecentRows
from studio.ui.wishes import Forget, Locate, NewWindow, OpenProject, Pin, ShowFile
from studio.workspace.settings import Recent


class RecentList(QListView):
    """A row a project: its name, when it was open, how it was left, its folder.

    ``wished`` opens one, pins one, forgets one, or looks for one that is gone.
    """

    wished = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = RecentRows(self)
        self.setModel(self._rows)
        self._delegate = RecentDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAccessibleName(self.tr("Projects that were open before"))
        self._open_action = self._action(self.tr("Open project"), "Return", "Enter")
        self._open_action.triggered.connect(self._open)
        self._beside_action = self._action(self.tr("Open in a new window"), "Ctrl+Return", "Ctrl+Enter")
        self._beside_action.triggered.connect(self._open_beside)
        self._pin_action = self._action(star_words(pinned=False), "P")
        self._pin_action.triggered.connect(self._pin)
        self._locate_action = self._action(self.tr("Locate…"))
        self._locate_action.triggered.connect(self._locate)
        self._show_action = self._action(self.tr("Show in file manager"))
        self._show_action.triggered.connect(self._show)
        self._forget_action = self._action(self.tr("Remove from this list"), "Delete")
        self._forget_action.triggered.connect(self._forget)
        self.clicked.connect(self._clicked)
        self.customContextMenuRequested.connect(self._open_menu)

    def show_recent(self, recent: tuple[Recent, ...], missing: frozenset[Path]) -> None:
        """List ``recent`` in their order; those in ``missing`` are marked as not found.

        The chosen one stays chosen; where it is gone from the list, the one that took its place is.
        """
        index = self.currentIndex()
        before = self._rows.row(index)
        self._rows.show_recent(recent, missing)
        if before is None or not recent:
            return
        row = next((row for row, one in enumerate(recent) if one.path == before.recent.path), index.row())
        self.setCurrentIndex(self._rows.index(min(row, len(recent) - 1)))

    def sizeHint(self) -> QSize:
        rows = max(1, self._rows.rowCount())
        return QSize(super().sizeHint().width(), rows * max(1, self.sizeHintForRow(0)))

    @property
    def _chosen(self) -> RecentRow | None:
        return self._rows.row(self.currentIndex())

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        if self._rows.row(index) is None:
            return
        match self._delegate.take_part():
            case Part.STAR:
                self._pin()
            case Part.LOCATE:
                self._locate()
            case Part.REMOVE:
                self._forget()
            case None:
                self._open()

    @Slot()
    def _open(self) -> None:
        if (row := self._chosen) is not None:
            # What is gone is looked for: to open it would only say so once more.
            path = row.recent.path
            self.wished.emit(Locate(path) if row.missing else OpenProject(path))

    @Slot()
    def _open_beside(self) -> None:
        if (row := self._chosen) is not None and not row.missing:
            self.wished.emit(NewWindow(row.recent.path))

    @Slot()
    def _pin(self) -> None:
        if (row := self._chosen) is not None:
            self.wished.emit(Pin(row.recent.path, on=not row.recent.pinned))

    @Slot()
    def _locate(self) -> None:
        if (row := self._chosen) is not None and row.missing:
            self.wished.emit(Locate(row.recent.path))

    @Slot()
    def _show(self) -> None:
        if (row := self._chosen) is not None and not row.missing:
            self.wished.emit(ShowFile(row.recent.path))

    @Slot()
    def _forget(self) -> None:
        if (row := self._chosen) is not None:
            self.wished.emit(Forget(row.recent.path))

    @Slot(QPoint)
    def _open_menu(self, at: QPoint) -> None:
        row = self._chosen
        if row is None:
            return
        self._pin_action.setText(star_words(pinned=row.recent.pinned))
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        opening = [self._locate_action] if row.missing else [self._open_action, self._beside_action]
        showing = [] if row.missing else [self._show_action]
        menu.addActions([*opening, self._pin_action, *showing, self._forget_action])
        menu.popup(self.viewport().mapToGlobal(at))

    def _action(self, text: str, *keys: str) -> QAction:
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.addAction(action)
        return action
