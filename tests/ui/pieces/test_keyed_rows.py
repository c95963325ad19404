"""Rows that are kept in step: what a view holds on to stays with its row."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from studio.ui.pieces.keyed_rows import KeyedRows

_NOWHERE = QModelIndex()


@dataclass(frozen=True)
class Named:
    name: int
    word: str = ""


class Table(QAbstractTableModel):
    def __init__(self) -> None:
        super().__init__()
        self.rows: KeyedRows[Named] = KeyedRows(self, lambda row: row.name)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:  # noqa: N802 -- named by Qt
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:  # noqa: N802 -- named by Qt
        return 0 if parent.isValid() else 2

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        return str(self.rows[index.row()]) if role == Qt.ItemDataRole.DisplayRole else None


def shown(table: Table) -> list[Named]:
    return [table.rows[row] for row in range(table.rowCount())]


def watched(table: Table) -> QAbstractItemModelTester:
    return QAbstractItemModelTester(table, QAbstractItemModelTester.FailureReportingMode.Fatal)


def named(*names: int) -> list[Named]:
    return [Named(name) for name in names]


orders = st.lists(st.integers(0, 30), unique=True)


@given(st.lists(orders, min_size=2, max_size=6))
def test_after_any_changes_the_model_equals_one_filled_from_scratch(steps: list[list[int]]) -> None:
    table = Table()
    tester = watched(table)
    for number, step in enumerate(steps):
        rows = [Named(name, f"{number}") for name in step]
        kept = {row.name: QPersistentModelIndex(table.index(at, 1)) for at, row in enumerate(shown(table))}
        table.rows.take(rows)
        assert shown(table) == rows
        for name, index in kept.items():
            assert (index.row() if index.isValid() else None) == (step.index(name) if name in step else None)
    del tester


def test_hundreds_of_scattered_rows_come_and_go_at_once() -> None:
    table = Table()
    tester = watched(table)
    table.rows.take(named(*range(0, 2000, 2)))
    kept = QPersistentModelIndex(table.index(500, 0))
    after = named(*range(1, 1000, 2), 1000, *range(1001, 2000, 2))
    table.rows.take(after)
    assert shown(table) == after
    assert shown(table)[kept.row()] == Named(1000)
    del tester


def test_a_row_that_only_changed_keeps_its_place_and_is_told() -> None:
    table = Table()
    told: list[tuple[int, int]] = []
    table.rows.take(named(1, 2, 3))
    table.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    one, _, three = shown(table)
    table.rows.take([one, Named(2, "new"), three])
    assert told == [(1, 1)]
    assert table.rows[1] == Named(2, "new")


def test_the_same_rows_again_are_not_told() -> None:
    table = Table()
    rows = named(1, 2, 3)
    table.rows.take(rows)
    told: list[object] = []
    for signal in (table.dataChanged, table.rowsInserted, table.rowsRemoved, table.layoutChanged):
        signal.connect(lambda *_: told.append(1))
    table.rows.take(list(rows))
    assert not told


def test_a_row_is_found_by_its_key() -> None:
    table = Table()
    table.rows.take(named(7, 5))
    assert table.rows.place(5) == 1
    table.rows.take(named(5))
    assert (table.rows.place(5), table.rows.place(7)) == (0, None)
