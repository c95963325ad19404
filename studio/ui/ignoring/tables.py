"""The two tables of the dialog: the rules, and the files of one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from studio.ui.ignoring import file_rows, rows
from studio.ui.ignoring.file_rows import IgnoredFiles
from studio.ui.ignoring.rows import RuleRows
from studio.ui.look.scale import row_height, units
from studio.ui.pieces.rows import dress_table

_FEWEST_RULES, _FEWEST_FILES = 5, 3


def dress_rules(table: QTableView, model: RuleRows, *, editable: bool) -> None:
    """Let ``table`` show the rules, edited in their place where they are ``editable``."""
    table.setModel(model)
    dress_table(table)
    table.setAccessibleName(QCoreApplication.translate("Ignoring", "Ignore rules, in order"))
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setMinimumHeight((_FEWEST_RULES + 1) * row_height(table))
    triggers = QAbstractItemView.EditTrigger
    editing = triggers.DoubleClicked | triggers.EditKeyPressed
    table.setEditTriggers(editing if editable else triggers.NoEditTriggers)
    _fit(table, {rows.RULE: 240, rows.FILES: 80, rows.SIZE: 90}, rows.NOTE)


def dress_files(table: QTableView, model: IgnoredFiles) -> None:
    """Let ``table`` show files."""
    table.setModel(model)
    dress_table(table)
    table.setAccessibleName(QCoreApplication.translate("Ignoring", "Files that the rule takes"))
    table.setMinimumHeight((_FEWEST_FILES + 1) * row_height(table))
    _fit(table, {file_rows.SIZE: 90, file_rows.LOSERS: 220}, file_rows.PATH)


def show_losers(table: QTableView, *, shown: bool) -> None:
    """Whether there is a column for the packs that would lose a file."""
    table.setColumnHidden(file_rows.LOSERS, not shown)


def _fit(table: QTableView, widths: dict[int, int], stretched: int) -> None:
    head = table.horizontalHeader()
    for column, width in widths.items():
        head.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        head.resizeSection(column, units(table, width))
    head.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
