"""A list of short lines that a person puts together."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QStringListModel, Signal, Slot
from PySide6.QtWidgets import QListView, QPushButton, QWidget

from studio.ui.look.icons import icon
from studio.ui.look.scale import row_height
from studio.ui.pieces.list_editing import dress_list, remove_button, stack_list
from studio.ui.project_settings.entry import Entry

_FEWEST_ROWS, _MOST_ROWS = 2, 6


class LinesField(QWidget):
    """Lines that are added, edited in their place, and removed. Empty ones and doubles do not count."""

    changed = Signal()

    def __init__(self, name: str, add: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines = QStringListModel(self)
        self._list = QListView(self)
        self._list.setModel(self._lines)
        dress_list(self._list, name, self._remove_chosen)
        self._add = QPushButton(icon("add"), add, self)
        self._add.clicked.connect(self._add_line)
        self._remove = remove_button(self)
        self._remove.clicked.connect(self._remove_chosen)
        self._list.selectionModel().selectionChanged.connect(self._chosen)
        self._lines.dataChanged.connect(self._edited)
        self.setFocusProxy(self._list)
        stack_list(self, self._list, self._add, self._remove)
        self.show_value(())

    @property
    def view(self) -> QListView:
        """The list itself."""
        return self._list

    @property
    def add_button(self) -> QPushButton:
        """The button that adds a line and has it typed."""
        return self._add

    @property
    def remove_button(self) -> QPushButton:
        """The button that takes the chosen lines out."""
        return self._remove

    def entry(self) -> Entry:
        """What it holds."""
        lines = (line.strip() for line in self._lines.stringList())
        return Entry(tuple(dict.fromkeys(line for line in lines if line)))

    def show_value(self, value: Sequence[str]) -> None:
        """Hold the lines ``value``."""
        self._lines.setStringList(list(value))
        self._chosen()
        self._fit()

    @Slot()
    def _add_line(self) -> None:
        row = self._lines.rowCount()
        self._lines.insertRows(row, 1)
        self._fit()
        index = self._lines.index(row, 0)
        self._list.setCurrentIndex(index)
        self._list.edit(index)

    @Slot()
    def _remove_chosen(self) -> None:
        for row in sorted({index.row() for index in self._chosen_rows()}, reverse=True):
            self._lines.removeRows(row, 1)
        self._fit()
        self.changed.emit()

    @Slot()
    def _edited(self) -> None:
        self.changed.emit()

    def _fit(self) -> None:
        """Be as high as the lines, with room for another one."""
        rows = min(max(self._lines.rowCount() + 1, _FEWEST_ROWS), _MOST_ROWS)
        self._list.setFixedHeight(rows * row_height(self))

    @Slot()
    def _chosen(self) -> None:
        self._remove.setEnabled(self._list.selectionModel().hasSelection())

    def _chosen_rows(self) -> list[QModelIndex]:
        return self._list.selectionModel().selectedIndexes()
