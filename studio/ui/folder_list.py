"""A list of folders that a person puts together."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QSize, QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QListView,
    QPushButton,
    QWidget,
)

from studio.ui.look.icons import icon
from studio.ui.look.scale import row_height
from studio.ui.pieces.file_urls import local_paths
from studio.ui.pieces.list_editing import dress_list, remove_button, stack_list

_ROWS = 3


class FolderList(QWidget):
    """Folders, each once, added with a button or by a drop. ``changed`` carries them all."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._folders: tuple[Path, ...] = ()
        self._rows = QStringListModel(self)
        self._list = QListView(self)
        self._list.setModel(self._rows)
        dress_list(self._list, self.tr("Folders with assets"), self._remove_chosen)
        self._list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._list.setFixedHeight(_ROWS * row_height(self))
        self._list.selectionModel().selectionChanged.connect(self._chosen)
        self._add = QPushButton(icon("add"), self.tr("Add folder…"), self)
        self._add.clicked.connect(self._ask)
        self._remove = remove_button(self)
        self._remove.clicked.connect(self._remove_chosen)
        self.setFocusProxy(self._list)
        stack_list(self, self._list, self._add, self._remove)
        self._chosen()

    @property
    def folders(self) -> tuple[Path, ...]:
        """The folders, in the order in which they came."""
        return self._folders

    @property
    def view(self) -> QListView:
        """The list itself."""
        return self._list

    @property
    def add_button(self) -> QPushButton:
        """The button that lets a person choose a folder."""
        return self._add

    @property
    def remove_button(self) -> QPushButton:
        """The button that takes the chosen ones out."""
        return self._remove

    def add(self, folders: Iterable[Path]) -> None:
        """Add those of ``folders`` that are not there yet."""
        self._become(tuple(dict.fromkeys((*self._folders, *folders))))

    def sizeHint(self) -> QSize:
        return QSize(row_height(self) * 12, super().sizeHint().height())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_paths(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = local_paths(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.add(paths)

    def _become(self, folders: tuple[Path, ...]) -> None:
        if folders == self._folders:
            return
        self._folders = folders
        self._rows.setStringList([str(folder) for folder in folders])
        self._chosen()
        self.changed.emit(folders)

    @Slot()
    def _chosen(self) -> None:
        self._remove.setEnabled(self._list.selectionModel().hasSelection())

    @Slot()
    def _remove_chosen(self) -> None:
        gone = {index.row() for index in self._list.selectionModel().selectedIndexes()}
        self._become(tuple(one for row, one in enumerate(self._folders) if row not in gone))

    @Slot()
    def _ask(self) -> None:
        dialog = folder_dialog(self, self.tr("Add a folder with assets"))
        dialog.fileSelected.connect(self._add_text)
        dialog.open()

    @Slot(str)
    def _add_text(self, folder: str) -> None:
        self.add((Path(folder),))


def folder_dialog(parent: QWidget, title: str) -> QFileDialog:
    """The system's way to choose a folder; ``fileSelected`` carries it. It goes when it is closed."""
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog
