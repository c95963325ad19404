"""The rows of a flat model, kept in step with new ones so that views lose nothing."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex

Row = TypeVar("Row")

_MOST_RUNS = 100
"""Up to so many runs of rows come and go one by one; more cost less put in order all at once."""


class KeyedRows(Generic[Row]):
    """The rows of ``model``, each told from all others by what ``key_of`` gives for it.

    ``take`` tells the model's views what went, came and moved, so that selection, current item and open
    editors stay with their rows.
    """

    def __init__(self, model: QAbstractTableModel, key_of: Callable[[Row], Hashable]) -> None:
        self._model = model
        self._key_of = key_of
        self._rows: list[Row] = []
        self._keys: list[Hashable] | None = []
        self._places: dict[Hashable, int] | None = None

    def __len__(self) -> int:
        return len(self._rows)

    def __getitem__(self, row: int) -> Row:
        return self._rows[row]

    def place(self, key: Hashable) -> int | None:
        """The number of the row with ``key``, or ``None``."""
        if self._places is None:
            self._places = {key: number for number, key in enumerate(self._known_keys())}
        return self._places.get(key)

    def replace(self, rows: Iterable[Row]) -> None:
        """Show ``rows``, which have nothing to do with those before. No row is looked at."""
        self._model.beginResetModel()
        self._set(list(rows))
        self._model.endResetModel()

    def take(self, rows: Sequence[Row]) -> None:
        """Show ``rows``; those with the key of a row before are that row, as it is now."""
        old = self._known_keys()
        new = [self._key_of(row) for row in rows]
        if old != new:
            self._follow(old, new, rows)
        fresh = [number for number, row in enumerate(rows) if self._rows[number] is not row]
        self._set(list(rows))
        self._keys = new
        if fresh:
            last = self._model.columnCount() - 1
            self._model.dataChanged.emit(
                self._model.index(fresh[0], 0), self._model.index(fresh[-1], last), []
            )

    def _known_keys(self) -> list[Hashable]:
        if self._keys is None:
            self._keys = [self._key_of(row) for row in self._rows]
        return self._keys

    def _follow(self, old: list[Hashable], new: list[Hashable], rows: Sequence[Row]) -> None:
        before, after = set(old), set(new)
        gone = [number for number, key in enumerate(old) if key not in after]
        came = [number for number, key in enumerate(new) if key not in before]
        kept = [key for key in old if key in after]
        moved = kept != [key for key in new if key in before]
        gone_runs, came_runs = list(_runs(gone)), list(_runs(came))
        if moved or len(gone_runs) + len(came_runs) > _MOST_RUNS:
            self._sort_out(old, new, rows)
            return
        for first, last in reversed(gone_runs):
            self._remove(first, last)
        for first, last in came_runs:
            self._insert(first, rows[first : last + 1])

    def _sort_out(self, old: list[Hashable], new: list[Hashable], rows: Sequence[Row]) -> None:
        """Rows that go are put at the end and cut off; new ones are put there and sorted in."""
        before, after = set(old), {key: number for number, key in enumerate(new)}
        staying = sum(key in after for key in old)
        self._permute(sorted(range(len(old)), key=lambda number: after.get(old[number], len(new))))
        if staying < len(old):
            self._remove(staying, len(old) - 1)
        came = [number for number, key in enumerate(new) if key not in before]
        if came:
            self._insert(staying, [rows[number] for number in came])
        kept = [number for number, key in enumerate(new) if key in before]
        at = [*kept, *came]
        self._permute(sorted(range(len(at)), key=at.__getitem__))

    def _permute(self, order: list[int]) -> None:
        """Put row ``order[0]`` first, and so on."""
        if order == list(range(len(order))):
            return
        model = self._model
        model.layoutAboutToBeChanged.emit()
        indexes = model.persistentIndexList()
        self._set([self._rows[number] for number in order])
        places = {number: place for place, number in enumerate(order)}
        there = [model.index(places[index.row()], index.column()) for index in indexes]
        model.changePersistentIndexList(indexes, there)
        model.layoutChanged.emit()

    def _remove(self, first: int, last: int) -> None:
        self._model.beginRemoveRows(QModelIndex(), first, last)
        self._set([*self._rows[:first], *self._rows[last + 1 :]])
        self._model.endRemoveRows()

    def _insert(self, first: int, rows: Sequence[Row]) -> None:
        self._model.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
        self._set([*self._rows[:first], *rows, *self._rows[first:]])
        self._model.endInsertRows()

    def _set(self, rows: list[Row]) -> None:
        self._rows = rows
        self._keys = self._places = None


def _runs(numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    """First and last of each run of ``numbers``, which ascend."""
    start = 0
    for end in range(1, len(numbers) + 1):
        if end == len(numbers) or numbers[end] != numbers[end - 1] + 1:
            yield numbers[start], numbers[end - 1]
            start = end
