"""The rows of a flat model, kept in step with new ones so that views lose nothing."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from itertools import compress, count, filterfalse
from operator import is_not
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

    def between(self, first: int, last: int) -> Sequence[Row]:
        """The rows from number ``first`` to number ``last``."""
        return self._rows[first : last + 1]

    def place(self, key: Hashable) -> int | None:
        """The number of the row with ``key``, or ``None``."""
        if self._places is None:
            self._places = dict(zip(self._known_keys(), count(), strict=False))
        return self._places.get(key)

    @property
    def all(self) -> Sequence[Row]:
        """The rows, in order."""
        return self._rows

    def replace(self, rows: Iterable[Row]) -> None:
        """Show ``rows``, which have nothing to do with those before. No row is looked at."""
        self._model.beginResetModel()
        self._set(list(rows))
        self._model.endResetModel()

    def take(self, rows: Sequence[Row]) -> None:
        """Show ``rows``; those with the key of a row before are that row, as it is now."""
        old = self._known_keys()
        new = list(map(self._key_of, rows))
        if old != new:
            self._follow(old, new, rows)
        fresh = list(compress(count(), map(is_not, self._rows, rows)))
        self._set(list(rows), new)
        if fresh:
            last = self._model.columnCount() - 1
            self._model.dataChanged.emit(
                self._model.index(fresh[0], 0), self._model.index(fresh[-1], last), []
            )

    def _known_keys(self) -> list[Hashable]:
        if self._keys is None:
            self._keys = list(map(self._key_of, self._rows))
        return self._keys

    # There may be 100,000 rows: what follows leaves its loops to the interpreter's own functions.

    def _follow(self, old: list[Hashable], new: list[Hashable], rows: Sequence[Row]) -> None:
        before, after = set(old), set(new)
        if before == after:
            self._permute(new)
            return
        moved = list(filter(after.__contains__, old)) != list(filter(before.__contains__, new))
        gone = list(compress(count(), [key not in after for key in old])) if before - after else []
        came = list(compress(count(), [key not in before for key in new])) if after - before else []
        gone_runs, came_runs = list(_runs(gone)), list(_runs(came))
        if moved or len(gone_runs) + len(came_runs) > _MOST_RUNS:
            self._sort_out(old, new, dict(zip(new, rows, strict=True)))
            return
        for first, last in reversed(gone_runs):
            self._remove(first, last)
        for first, last in came_runs:
            self._insert(first, new[first : last + 1], rows[first : last + 1])

    def _sort_out(self, old: list[Hashable], new: list[Hashable], rows: Mapping[Hashable, Row]) -> None:
        """Rows that go are put at the end and cut off; new ones are put there; then all are put in order."""
        before = set(old)
        staying = list(filter(rows.__contains__, old))
        if len(staying) < len(old):
            self._permute([*staying, *filterfalse(rows.__contains__, old)])
            self._remove(len(staying), len(old) - 1)
        came = list(filterfalse(before.__contains__, new))
        if came:
            self._insert(len(staying), came, [rows[key] for key in came])
        self._permute(new)

    def _permute(self, keys: list[Hashable]) -> None:
        """Put the rows in the order of ``keys``, which are all of theirs."""
        old = self._known_keys()
        if keys == old:
            return
        model = self._model
        model.layoutAboutToBeChanged.emit()
        indexes = model.persistentIndexList()
        known = dict(zip(old, self._rows, strict=True))
        self._set(list(map(known.__getitem__, keys)), keys)
        places = dict(zip(keys, range(len(keys)), strict=True))
        there = [model.index(places[old[index.row()]], index.column()) for index in indexes]
        model.changePersistentIndexList(indexes, there)
        model.layoutChanged.emit()

    def _remove(self, first: int, last: int) -> None:
        keys = self._known_keys()
        self._model.beginRemoveRows(QModelIndex(), first, last)
        self._set([*self._rows[:first], *self._rows[last + 1 :]], [*keys[:first], *keys[last + 1 :]])
        self._model.endRemoveRows()

    def _insert(self, first: int, keys: list[Hashable], rows: Sequence[Row]) -> None:
        before = self._known_keys()
        self._model.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
        self._set(
            [*self._rows[:first], *rows, *self._rows[first:]], [*before[:first], *keys, *before[first:]]
        )
        self._model.endInsertRows()

    def _set(self, rows: list[Row], keys: list[Hashable] | None = None) -> None:
        self._rows, self._keys, self._places = rows, keys, None


def _runs(numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    """First and last of each run of ``numbers``, which ascend."""
    start = 0
    for end in range(1, len(numbers) + 1):
        if end == len(numbers) or numbers[end] != numbers[end - 1] + 1:
            yield numbers[start], numbers[end - 1]
            start = end
