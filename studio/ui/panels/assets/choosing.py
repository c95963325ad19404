"""What somebody has chosen in a view, told by keys: it outlasts rows that go and come back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QObject, Slot
from PySide6.QtWidgets import QAbstractItemView

from studio.ui.panels.assets.cells import AssetRow

_ROWS = QItemSelectionModel.SelectionFlag.Rows


class Rows(Protocol):
    """A model of assets."""

    def row_at(self, index: QModelIndex) -> AssetRow | None:
        """The row at ``index``."""
        ...

    def rows_between(self, above: QModelIndex, first: int, last: int) -> Sequence[AssetRow]:
        """The rows ``first`` to ``last`` below ``above``."""
        ...

    def index_of(self, key: str) -> QModelIndex:
        """Where the row with that key stands; invalid where it is not."""
        ...


class Chosen(QObject):
    """Remembers the selection and the current row of ``view`` while ``model`` changes under it.

    ``hold`` comes before rows change and ``release`` after it.
    """

    def __init__(self, view: QAbstractItemView, model: Rows) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._keys: frozenset[str] = frozenset()
        self._current: str | None = None
        self._stale = False
        self._holding = False
        self._disturbed = False
        view.selectionModel().selectionChanged.connect(self._selected)
        view.selectionModel().currentChanged.connect(self._moved)

    @property
    def current_key(self) -> str | None:
        """The key of the row that has the keyboard."""
        row = self._model.row_at(self._view.currentIndex())
        return row.key if row is not None else None

    def rows(self) -> list[AssetRow]:
        """The rows that are chosen."""
        found: dict[str, AssetRow] = {}
        selection = self._view.selectionModel().selection()
        for part in map(selection.at, range(selection.count())):
            for row in self._model.rows_between(part.parent(), part.top(), part.bottom()):
                found[row.key] = row
        return list(found.values())

    def keys_to_keep(self) -> frozenset[str]:
        """What was chosen last by somebody, whether it is there now or not."""
        if self._stale:
            self._stale = False
            self._keys = frozenset(row.key for row in self.rows())
            self._current = self.current_key
        return self._keys

    def hold(self) -> None:
        """Rows are about to change: what Qt does to the selection meanwhile was nobody's wish."""
        self.keys_to_keep()
        self._holding, self._disturbed = True, False

    def release(self, was_there: Callable[[str], bool], is_there: Callable[[str], bool]) -> None:
        """Rows have changed: choose what was chosen, as far as it is there."""
        wanted = {key for key in self._keys if is_there(key)}
        lost = self._current is not None and is_there(self._current) and self.current_key != self._current
        if self._disturbed or lost or not all(was_there(key) for key in wanted):
            self._choose(wanted)
        self._holding = False

    def forget(self) -> None:
        """Nothing is chosen: these are rows of another project."""
        self._keys, self._current, self._stale = frozenset(), None, False

    def choose_only(self, keys: Sequence[str]) -> None:
        """Choose the rows ``keys``, of which the first gets the keyboard."""
        self._choose(set(keys), keys[0] if keys else None)

    def _choose(self, wanted: set[str], current: str | None = None) -> None:
        chooser = self._view.selectionModel()
        key = current or self._current
        index = self._model.index_of(key) if key is not None else QModelIndex()
        if index.isValid() and self.current_key != key:
            chooser.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        if {row.key for row in self.rows()} != wanted:
            chosen = QItemSelection()
            for one in wanted:
                place = self._model.index_of(one)
                chosen.select(place, place)
            chooser.select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect | _ROWS)

    @Slot(QItemSelection, QItemSelection)
    def _selected(self, _come: QItemSelection, _gone: QItemSelection) -> None:
        self._note()

    @Slot(QModelIndex, QModelIndex)
    def _moved(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self._note()

    def _note(self) -> None:
        if self._holding:
            self._disturbed = True
        else:
            self._stale = True
