"""The two tables of the dialog."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView, QTableView
from pytestqt.qtbot import QtBot

from studio.ui.ignoring.file_rows import LOSERS, IgnoredFiles
from studio.ui.ignoring.rows import RuleRows
from studio.ui.ignoring.tables import dress_files, dress_rules, show_losers


def test_rules_are_edited_only_where_they_may_be(qtbot: QtBot) -> None:
    for editable in (True, False):
        table = QTableView()
        qtbot.addWidget(table)
        dress_rules(table, RuleRows(table), editable=editable)
        none = table.editTriggers() == QAbstractItemView.EditTrigger.NoEditTriggers
        assert none is not editable
        assert table.accessibleName() == "Ignore rules, in order"


def test_packs_that_lose_files_have_a_column_where_there_are_any(qtbot: QtBot) -> None:
    table = QTableView()
    qtbot.addWidget(table)
    dress_files(table, IgnoredFiles(table))
    for shown in (True, False):
        show_losers(table, shown=shown)
        assert table.isColumnHidden(LOSERS) is not shown
