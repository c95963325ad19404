"""Planned packs as rows."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from studio.languages.tags import LanguageTag
from studio.session.starting import PlannedPack
from studio.ui.planned_rows import FOLDER, ID, LANGUAGE, PlannedRows

FRENCH = PlannedPack("voices-fr", Path("/games/coast/voices/fr"), LanguageTag.parse("fr-CA"))
SHARED = PlannedPack("shared", Path("/games/coast/voices/shared"), None)


def _spoken(rows: PlannedRows, row: int, column: int) -> object:
    return rows.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole)


def test_each_pack_says_its_id_its_language_and_where_it_comes_from() -> None:
    rows = PlannedRows()
    tester = QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    rows.show_packs((FRENCH, SHARED))
    assert [_spoken(rows, 0, column) for column in (ID, LANGUAGE, FOLDER)] == [
        "voices-fr",
        "French (Canada) (fr-CA)",
        "voices/fr",
    ]
    assert _spoken(rows, 1, LANGUAGE) == "All languages"
    rows.show_packs(())
    assert rows.rowCount() == 0
    del tester
