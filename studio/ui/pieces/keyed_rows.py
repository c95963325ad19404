"""The rows of a flat model, kept in step with new ones so that views lose nothing."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from itertools import compress, count, filterfalse, islice
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
        self._rows = list(rows)  # Their keys are known, and where each stands.
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
        before = set(old)
        if len(old) == len(new) and before.issuperset(new):
            self._permute(new, rows)
            return
        after = set(new)
        moved = list(filter(after.__contains__, old)) != list(filter(before.__contains__, new))
        gone = list(compress(count(), [key not in after for key in old])) if before - after else []
        came = list(compress(count(), [key not in before for key in new])) if after - before else []
        runs = [list(islice(_runs(numbers), _MOST_RUNS + 1)) for numbers in (gone, came)]
        if moved or len(runs[0]) + len(runs[1]) > _MOST_RUNS:
            if gone:
                self._cut_off(old, after)
            self._insert(len(old) - len(gone), [new[at] for at in came], [rows[at] for at in came])
            self._permute(new, rows)
            return
        for first, last in reversed(runs[0]):
            self._remove(first, last)
        for first, last in runs[1]:
            self._insert(first, new[first : last + 1], rows[first : last + 1])

    def _cut_off(self, old: list[Hashable], after: set[Hashable]) -> None:
        """Rows whose keys are not in ``after`` are put at the end, and go."""
        known = dict(zip(old, self._rows, strict=True))
        staying = list(filter(after.__contains__, old))
        order = [*staying, *filterfalse(after.__contains__, old)]
        self._permute(order, [known[key] for key in order])
        self._remove(len(staying), len(old) - 1)

    def _permute(self, keys: list[Hashable], rows: Sequence[Row]) -> None:
        """Put all rows in the order of ``keys``; ``rows`` are those rows, as they are now."""
        old = self._known_keys()
        if keys == old:
            return
        model = self._model
        model.layoutAboutToBeChanged.emit()
        indexes = model.persistentIndexList()
        self._set(list(rows), keys)
        places = dict(zip(keys, count(), strict=False)) if indexes else {}
        there = [model.index(places[old[index.row()]], index.column()) for index in indexes]
        model.changePersistentIndexList(indexes, there)
        model.layoutChanged.emit()

    def _remove(self, first: int, last: int) -> None:
        keys = self._known_keys()
        self._model.beginRemoveRows(QModelIndex(), first, last)
        self._set([*self._rows[:first], *self._rows[last + 1 :]], [*keys[:first], *keys[last + 1 :]])
        self._model.endRemoveRows()

    def _insert(self, first: int, keys: list[Hashable], rows: Sequence[Row]) -> None:
        if not keys:
            return
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
