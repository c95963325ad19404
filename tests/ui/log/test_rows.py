"""The rows of the log: those that fit, as many as are remembered."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester

from studio.ui.log import rows as module
from studio.ui.log.rows import TEXT, LogRows
from studio.workspace.journal import Entry

_TIP = int(Qt.ItemDataRole.ToolTipRole)


def entry(number: int, text: str = "", level: int = logging.INFO, part: str = "studio.ui") -> Entry:
    return Entry(number, 1_763_900_000.0 + number, level, part, text or f"line {number}")


@pytest.fixture
def rows() -> Iterator[LogRows]:
    owner = QObject()
    model = LogRows(owner)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.add([entry(1), entry(2, "slow", logging.WARNING), entry(3, "Full\ndisk", logging.ERROR)])
    yield model
    owner.deleteLater()


def texts(rows: LogRows) -> list[object]:
    return [rows.index(row, TEXT).data() for row in range(rows.rowCount())]


def test_each_entry_has_its_time_its_kind_in_words_and_its_first_line(rows: LogRows) -> None:
    assert texts(rows) == ["line 1", "slow", "Full"]
    assert [rows.index(row, 1).data() for row in range(3)] == ["Note", "Warning", "Error"]
    assert rows.index(2, TEXT).data(_TIP) == "Full\ndisk"


@pytest.mark.parametrize(
    ("level", "text", "expected"),
    [
        (logging.WARNING, "", ["slow", "Full"]),
        (logging.ERROR, "", ["Full"]),
        (logging.INFO, "DISK studio.ui", ["Full"]),
        (logging.ERROR, "slow", []),
    ],
)
def test_only_what_fits_is_shown(rows: LogRows, level: int, text: str, expected: list[str]) -> None:
    rows.filter_by(level, text)
    assert texts(rows) == expected


def test_what_comes_later_is_shown_where_it_fits_and_once(rows: LogRows) -> None:
    rows.filter_by(logging.WARNING, "")
    rows.add([entry(3), entry(4), entry(5, "cold", logging.WARNING)])
    assert texts(rows) == ["slow", "Full", "cold"]
    rows.filter_by(logging.INFO, "")
    assert len(rows.shown) == 5


def test_only_as_many_are_kept_as_are_remembered(rows: LogRows, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "REMEMBERED", 50)
    rows.add(entry(number) for number in range(4, 60))
    assert rows.rowCount() == 50
    assert texts(rows)[0] == "line 10"
