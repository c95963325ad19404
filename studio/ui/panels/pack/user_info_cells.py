"""How a value of the user info is edited in its cell."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QPersistentModelIndex, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QStyleOptionViewItem, QWidget

from studio.project.user_info import LONGEST_KEY, LONGEST_VALUE, NO, YES, Value
from studio.ui.panels.pack.user_info_rows import KEY, KIND, KINDS, Index, UserInfoRows, kind_name, switch_name
from studio.ui.pieces.line import Line
from studio.ui.pieces.one_line import OneLine
from studio.ui.pieces.row_delegate import RowDelegate

_ENDING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)

Judge = Callable[[int, int, str], bool]
"""Whether a text can stand in this row and column; whoever judges says why not."""


class UserInfoCells(RowDelegate):
    """A line for keys, texts and numbers, a list for the others. What is refused stays in its line.

    What somebody is typing is not overwritten by news from elsewhere.
    """

    def __init__(self, judge: Judge, parent: QAbstractItemView) -> None:
        super().__init__(parent)
        self._judge = judge
        self._at = QPersistentModelIndex()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        del option
        self._at = QPersistentModelIndex(index)
        value = _value(index)
        if index.column() == KIND or (index.column() != KEY and value.kind == "switch"):
            return self._list(parent, index.column(), value)
        name = self.tr("Key") if index.column() == KEY else self.tr("Value of {key}").format(key=value.key)
        line = Line(name, parent, drafting=True)
        line.setFrame(False)
        line.setAutoFillBackground(True)
        line.setValidator(OneLine(LONGEST_KEY if index.column() == KEY else LONGEST_VALUE, line))
        return line

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        text = str(index.data(Qt.ItemDataRole.EditRole))
        if isinstance(editor, Line) and not editor.isModified():
            editor.setText(text)
            editor.selectAll()
        elif isinstance(editor, QComboBox) and not editor.isVisible():
            editor.setCurrentIndex(editor.findData(text))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, Line) and editor.isModified():
            model.setData(_plain(model, index), editor.text())
        elif isinstance(editor, QComboBox):
            model.setData(_plain(model, index), str(editor.currentData()))

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Keep a line open whose text is refused: nothing that was typed is thrown away."""
        if (
            isinstance(editor, Line)
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in _ENDING
            and editor.isModified()
            and self._at.isValid()
            and not self._judge(self._at.row(), self._at.column(), editor.text())
        ):
            return True
        return super().eventFilter(editor, event)

    def _list(self, parent: QWidget, column: int, value: Value) -> QComboBox:
        box = QComboBox(parent)
        if column == KIND:
            box.setAccessibleName(self.tr("Kind of {key}").format(key=value.key))
            for kind in KINDS:
                box.addItem(kind_name(kind), kind)
        else:
            box.setAccessibleName(self.tr("Value of {key}").format(key=value.key))
            for text in (YES, NO):
                box.addItem(switch_name(text), text)
        box.activated.connect(self._chosen)
        return box

    @Slot(int)
    def _chosen(self, place: int) -> None:
        del place
        box = self.sender()
        if isinstance(box, QComboBox):
            self.commitData.emit(box)
            self.closeEditor.emit(box)


def _value(index: Index) -> Value:
    model = index.model()
    if not isinstance(model, UserInfoRows):
        raise TypeError(model)
    return model.values[index.row()]


def _plain(model: QAbstractItemModel, index: Index) -> Index:
    return model.index(index.row(), index.column())
