"""The list itself: rows to choose, to rename in place, to arrange, and to drop files on."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import (
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
    Slot,
)
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

from studio.project.pack_order import Group
from studio.ui.look.scale import mono_font, units
from studio.ui.look.words import count
from studio.ui.panels.packs.cells import Column, text
from studio.ui.panels.packs.landing import Edge, Landing, files_over, packs_over
from studio.ui.panels.packs.model import PACKS, PackModel
from studio.ui.panels.packs.rows import Branch, FamilyRow, PackRow, Row
from studio.ui.pieces.file_urls import local_paths
from studio.ui.pieces.row_delegate import RowDelegate
from studio.ui.pieces.rows import dress_tree
from studio.values import dataclass

Index = QModelIndex | QPersistentModelIndex

_ALONE = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
_INDENT = 12
_OPENS_AFTER = 700
"""Milliseconds that something is held over a closed family until it opens."""


@dataclass(frozen=True, slots=True)
class Typing:
    """``text`` is being typed over the name of ``row``; ``None``: nothing is typed any more."""

    row: Row | None = None
    text: str = ""


class PackList(QTreeView):
    """The packs as rows. While something is dragged over it, the status line says what would happen.

    ``dropped`` carries ``Dropped`` or ``Rearranged``, ``typing`` a ``Typing``.
    """

    dropped = Signal(object)
    typing = Signal(object)

    def __init__(self, model: PackModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._landing = Landing("")
        self._said = ""
        self._marked: QPersistentModelIndex | None = None
        self._refusal: str | None = None
        self._bound: str | None = None
        self._groups: tuple[Group, ...] = ()
        self._dragged: tuple[Path, ...] = ()
        self._carried: tuple[Path, ...] = ()
        self._closed: set[str] = set()
        self._revealing = False
        self._showing = False
        dress_tree(self)
        delegate = _NameDelegate(self)
        delegate.typed.connect(self.typing)
        delegate.closeEditor.connect(self._typed)
        self.setItemDelegate(delegate)
        self.setModel(model)
        self.setIndentation(units(self, _INDENT))
        self.setSelectionMode(QTreeView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setAutoExpandDelay(_OPENS_AFTER)
        self.setAccessibleName(self.tr("Asset packs"))
        self.expanded.connect(self._opened)
        self.collapsed.connect(self._shut)

    def model(self) -> PackModel:
        return self._model

    def take(self, branches: Sequence[Branch], *, editable: bool, reveal: bool) -> bool:
        """Show ``branches``; whether rows came, went or moved.

        ``reveal``: they were looked for, so all is open.
        A family that somebody closed is closed again without ``reveal``, also after it was gone for a while.
        """
        top = self._first_in_sight()
        self._showing = True
        changed = self._model.take(branches, editable=editable)
        if changed or reveal is not self._revealing:
            self._revealing = reveal
            self._open_again()
        self._showing = False
        if changed and top is not None:
            self._scroll_back(*top)
        return changed

    def set_groups(self, groups: tuple[Group, ...], obstacle: str | None) -> None:
        """Know how the packs are arranged; ``obstacle`` says why that cannot be changed now, if so."""
        self._groups, self._bound = groups, obstacle

    def finish(self) -> None:
        """Take what is being typed over a name."""
        for editor in self.viewport().findChildren(QLineEdit):
            self.commitData(editor)
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
            self._typed()

    def refuse_drops(self, reason: str | None) -> None:
        """Take no files for ``reason``; ``None`` takes them again."""
        self._refusal = reason

    def choose_only(self, index: QModelIndex) -> None:
        """Make the row at ``index`` the current one and choose it alone, whatever keys are held down."""
        self.selectionModel().setCurrentIndex(index, _ALONE)

    def chosen_rows(self) -> list[Row]:
        """The rows that are selected, from top to bottom."""
        indexes = self.selectionModel().selectedRows()
        places = sorted(indexes, key=_place)
        return [row for index in places if (row := self._model.row_at(index)) is not None]

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        super().dragEnterEvent(event)
        # Once for the whole drag: there may be a hundred thousand.
        self._carried = self._packs_in(event.mimeData())
        self._dragged = () if self._carried else local_paths(event.mimeData())
        self._consider(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)  # It scrolls at the edges, and opens what is held over for a while.
        self._consider(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        del event
        self._settle()

    def dropEvent(self, event: QDropEvent) -> None:
        self._consider(event)
        deed = self._landing.deed
        self._settle()
        if deed is None:
            event.ignore()
        else:
            self.dropped.emit(deed)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._marked is None:
            return
        painter = QPainter(self.viewport())
        thick = units(self, 2)
        pen = QPen(self.palette().color(QPalette.ColorRole.Highlight), thick)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        area = self._row_area(self._marked) if self._marked.isValid() else self.viewport().rect()
        if self._landing.edge is Edge.ON:
            inset = units(self, 1)
            painter.drawRect(area.adjusted(inset, inset, -inset - 1, -inset - 1))
        else:
            y = area.top() + thick // 2 if self._landing.edge is Edge.ABOVE else area.bottom() - thick // 2
            painter.drawLine(area.left(), y, area.right(), y)
        painter.end()

    def _consider(self, event: QDropEvent) -> None:
        if not (self._dragged or self._carried):
            self._landing = Landing("")
            event.ignore()
            return
        at = event.position().toPoint()
        self._landing = landing = self._land(at)
        index = self.indexAt(at).siblingAtColumn(Column.PACK)
        self._mark(QPersistentModelIndex(index) if landing.edge is not None else None)
        self._say(landing.sentence)
        if landing.deed is None:
            event.ignore()
        else:
            event.setDropAction(Qt.DropAction.MoveAction if self._carried else Qt.DropAction.CopyAction)
            event.accept()

    def _land(self, at: QPoint) -> Landing:
        index = self.indexAt(at)
        row = self._model.row_at(index)
        refusal = self._refusal or (self._bound if self._carried else None)
        if refusal is not None:
            return Landing(refusal)
        if not self._carried:
            return files_over(self._dragged, row)
        after = index.isValid() and at.y() > self.visualRect(index).center().y()
        return packs_over(self._carried, row, after=after, groups=self._groups, name=self._carried_name())

    def _carried_name(self) -> str:
        rows = self.chosen_rows()
        if len(rows) == 1:
            return text(rows[0], Column.PACK)
        return self.tr("{count} rows", "", len(rows)).format(count=count(len(rows)))

    def _packs_in(self, mime: QMimeData) -> tuple[Path, ...]:
        """The packs of this list that are carried; none where they come from another window."""
        written = bytes(mime.data(PACKS).data()).decode("utf-8", "surrogateescape")
        paths = tuple(Path(name) for name in written.split("\0") if name)
        return paths if all(self._model.row_of(path) is not None for path in paths) else ()

    def _first_in_sight(self) -> tuple[QPersistentModelIndex, int] | None:
        """The first row in sight and where it begins; none at the very top: new rows may come into sight."""
        bar = self.verticalScrollBar()
        index = self.indexAt(QPoint(1, 1)).siblingAtColumn(Column.PACK)
        if bar.value() == bar.minimum() or not index.isValid():
            return None
        return QPersistentModelIndex(index), self.visualRect(index).top()

    def _scroll_back(self, first: QPersistentModelIndex, top: int) -> None:
        """Put the row ``first`` where it was, if it is there."""
        if first.isValid():
            self.executeDelayedItemsLayout()
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self._row_area(first).top() - top)

    def _open_again(self) -> None:
        for index in self._model.families():
            row = self._model.row_at(index)
            wanted = self._revealing or not (isinstance(row, FamilyRow) and row.key in self._closed)
            if self.isExpanded(index) is not wanted:
                self.setExpanded(index, wanted)

    @Slot(QModelIndex)
    def _opened(self, index: QModelIndex) -> None:
        row = self._model.row_at(index)
        if isinstance(row, FamilyRow) and not self._showing:
            self._closed.discard(row.key)

    @Slot(QModelIndex)
    def _shut(self, index: QModelIndex) -> None:
        row = self._model.row_at(index)
        if isinstance(row, FamilyRow) and not self._showing:
            self._closed.add(row.key)

    @Slot()
    def _typed(self) -> None:
        self.typing.emit(Typing())

    def _row_area(self, index: QPersistentModelIndex) -> QRect:
        area = self.visualRect(self._model.index(index.row(), index.column(), index.parent()))
        return QRect(0, area.top(), self.viewport().width(), area.height())

    def _mark(self, index: QPersistentModelIndex | None) -> None:
        self._marked = index
        self.viewport().update()

    def _say(self, sentence: str) -> None:
        if sentence != self._said:
            self._said = sentence
            QApplication.sendEvent(self, QStatusTipEvent(sentence))

    def _settle(self) -> None:
        self.stopAutoScroll()
        self.setState(QTreeView.State.NoState)
        self._dragged = self._carried = ()
        self._landing = Landing("")
        self._mark(None)
        self._say("")


def has_files(mime: QMimeData | None) -> bool:
    """Whether ``mime`` names files of this computer."""
    return mime is not None and bool(local_paths(mime))


def _place(index: QModelIndex) -> tuple[int, int]:
    above = index.parent()
    return (above.row(), index.row()) if above.isValid() else (index.row(), -1)


class _NameDelegate(RowDelegate):
    """Edits an id in place, or the name of a family. News from elsewhere does not overwrite what is typed.

    ``typed`` carries a ``Typing`` with every letter.
    """

    typed = Signal(object)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        del option
        editor = _NameLine(index.model(), QPersistentModelIndex(index), parent)
        editor.typed.connect(self.typed)
        editor.tell()
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        name = str(index.data(Qt.ItemDataRole.EditRole))
        if isinstance(editor, QLineEdit) and not editor.isModified() and editor.text() != name:
            editor.setText(name)
            editor.selectAll()  # The first letter typed begins a new name, whenever news came.


class _NameLine(QLineEdit):
    """The line over a name."""

    typed = Signal(object)

    def __init__(self, model: object, index: QPersistentModelIndex, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._index = index
        self.setFrame(False)
        self.setAutoFillBackground(True)
        if isinstance(self._row, PackRow):
            self.setFont(mono_font(parent))
            self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            self.setAccessibleName(self.tr("Asset pack ID"))
        else:
            self.setAccessibleName(self.tr("Name of the family"))
        self.textEdited.connect(self.tell)

    @property
    def _row(self) -> Row | None:
        return self._model.row_at(self._index) if isinstance(self._model, PackModel) else None

    @Slot()
    def tell(self) -> None:
        """Say what is typed."""
        row = self._row
        if row is not None:
            written = self.text() if self.isModified() else str(self._index.data(Qt.ItemDataRole.EditRole))
            self.typed.emit(Typing(row, written))
