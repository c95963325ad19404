"""The list itself: rows to choose, to rename in place, and to drop files on."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QStatusTipEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QApplication,
    QLineEdit,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from studio.ui.look import words
from studio.ui.look.scale import mono_font, units
from studio.ui.pack_obstacles import outside
from studio.ui.panels.packs.table import PackTable
from studio.ui.pieces.file_urls import local_paths
from studio.ui.pieces.row_delegate import RowDelegate
from studio.ui.pieces.rows import dress_tree

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Dropped:
    """Files and folders let go on the row of ``manifest``, or on empty space."""

    paths: tuple[Path, ...]
    manifest: Path | None


class PackList(QTreeView):
    """The packs as rows. While something is dragged over it, the status line says what would happen."""

    dropped = Signal(object)

    def __init__(self, table: PackTable, parent: QWidget) -> None:
        super().__init__(parent)
        self._table = table
        self._target: QPersistentModelIndex | None = None
        self._refusal: str | None = None
        self._dragged: tuple[Path, ...] = ()
        dress_tree(self)
        self.setItemDelegate(_IdDelegate(self))
        self.setModel(table)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setSelectionMode(QTreeView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("Asset packs"))

    def finish(self) -> None:
        """Take what is being typed over an id."""
        for editor in self.viewport().findChildren(QLineEdit):
            self.commitData(editor)
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def refuse_drops(self, reason: str | None) -> None:
        """Take no files for ``reason``; ``None`` takes them again."""
        self._refusal = reason

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        # Once for the whole drag: there may be a hundred thousand.
        self._dragged = local_paths(event.mimeData())
        self._consider(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._consider(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        del event
        self._settle()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = local_paths(event.mimeData())
        self._settle()
        if not paths or self._refusal is not None:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.dropped.emit(Dropped(paths, self._manifest_at(event)))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._target is None:
            return
        painter = QPainter(self.viewport())
        pen = QPen(self.palette().color(QPalette.ColorRole.Highlight), units(self, 2))
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        inset = units(self, 1)
        area = self._row_area(self._target) if self._target.isValid() else self.viewport().rect()
        painter.drawRect(area.adjusted(inset, inset, -inset - 1, -inset - 1))
        painter.end()

    def _consider(self, event: QDragMoveEvent) -> None:
        paths = self._dragged
        if not paths:
            event.ignore()
            return
        if self._refusal is not None:
            self._say(self._refusal)
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        index = self.indexAt(event.position().toPoint())
        obstacle = outside(self._table.rows[index.row()].pack, paths) if index.isValid() else None
        # Only the disk knows for sure, so it may be let go there; what cannot be is told with offers then.
        self._highlight(QPersistentModelIndex(index) if obstacle is None else None)
        self._say(obstacle or self._promise(paths, index))

    def _promise(self, paths: tuple[Path, ...], index: QModelIndex) -> str:
        """What letting go would do."""
        one = words.isolated(paths[0].name)
        count = words.count(len(paths))
        if not index.isValid():
            if len(paths) == 1:
                return self.tr("Make a new pack from {name}").format(name=one)
            return self.tr("Make a new pack from each of {count} items").format(count=count)
        pack = words.isolated(self._table.rows[index.row()].pack.name)
        if len(paths) == 1:
            return self.tr("Add {name} to {pack}").format(name=one, pack=pack)
        return self.tr("Add {count} items to {pack}").format(count=count, pack=pack)

    def _manifest_at(self, event: QDropEvent) -> Path | None:
        index = self.indexAt(event.position().toPoint())
        return self._table.rows[index.row()].manifest if index.isValid() else None

    def _row_area(self, index: QPersistentModelIndex) -> QRect:
        area = self.visualRect(index)
        return QRect(0, area.top(), self.viewport().width(), area.height())

    def _highlight(self, target: QPersistentModelIndex | None) -> None:
        if target != self._target:
            self._target = target
            self.viewport().update()

    def _say(self, sentence: str) -> None:
        QApplication.sendEvent(self, QStatusTipEvent(sentence))

    def _settle(self) -> None:
        self._dragged = ()
        self._highlight(None)
        self._say("")


def has_files(mime: QMimeData | None) -> bool:
    """Whether ``mime`` names files of this computer."""
    return mime is not None and bool(local_paths(mime))


class _IdDelegate(RowDelegate):
    """Edits an id in place. What somebody is typing there is not overwritten by news from elsewhere."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        del option, index
        editor = QLineEdit(parent)
        editor.setFrame(False)
        editor.setAutoFillBackground(True)
        editor.setFont(mono_font(parent))
        editor.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        editor.setAccessibleName(self.tr("Asset pack ID"))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))
