"""Actions and their keys as rows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from studio.ui.shortcuts.keymap import SPECS, Keymap
from studio.ui.shortcuts.rows import KEYS, KeyRows

_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)


def made() -> KeyRows:
    rows = KeyRows()
    QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal, rows)
    return rows


def test_every_action_has_a_row(qtbot: QtBot) -> None:
    assert {row.spec.name for row in made().shown} == SPECS.keys()


def test_rows_are_found_by_name_menu_and_keys(qtbot: QtBot) -> None:
    rows = made()
    for text, name in (("disk again", "rescan"), ("ctrl+e", "turn"), ("build cache", "clear-cache")):
        rows.look_for(text)
        assert name in {row.spec.name for row in rows.shown}
        assert rows.row_of("undo") == -1
    rows.look_for("zebra")
    assert not rows.shown


def test_what_was_changed_says_so(qtbot: QtBot) -> None:
    rows = made()
    rows.set_keymap(Keymap({"rescan": ("Ctrl+R",), "build": ()}))
    assert rows.index(rows.row_of("rescan"), KEYS).data(_SPOKEN) == "Ctrl+R, changed"
    assert rows.index(rows.row_of("build"), KEYS).data(_SPOKEN) == "No keys, changed"
    assert rows.index(rows.row_of("turn"), KEYS).data(_SPOKEN) == "Ctrl+E"
