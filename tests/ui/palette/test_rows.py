"""The palette's lines as rows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from studio.ui.palette.entries import Entry
from studio.ui.palette.rows import KEYS, TEXT, PaletteRows, spoken

_SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def entry(text: str, group: str = "", *, obstacle: str | None = None) -> Entry:
    return Entry(text, text, text, aside="in File", keys="Ctrl+K", obstacle=obstacle, group=group)


def made(qtbot: QtBot) -> PaletteRows:
    rows = PaletteRows()
    QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal, rows)
    rows.take([entry("a", "Packs"), entry("b", "Packs"), entry("c", "Files")])
    return rows


def test_headings_stand_between_groups_and_cannot_be_chosen(qtbot: QtBot) -> None:
    rows = made(qtbot)
    assert rows.headings == ("Packs", "Files")
    assert rows.rowCount() == 5
    assert not rows.flags(rows.index(0, TEXT)) & Qt.ItemFlag.ItemIsSelectable
    assert rows.flags(rows.index(1, TEXT)) & Qt.ItemFlag.ItemIsSelectable


def test_steps_pass_over_headings_and_end_at_the_ends(qtbot: QtBot) -> None:
    rows = made(qtbot)
    assert rows.step(-1, 0) == 1
    assert rows.step(2, 1) == 4
    assert rows.step(4, 9) == 4
    assert rows.step(4, -9) == 1
    assert PaletteRows().step(-1, 1) == -1


def test_a_line_says_its_menu_and_key_or_why_it_cannot_be_done(qtbot: QtBot) -> None:
    rows = made(qtbot)
    assert rows.index(1, TEXT).data(int(_SPOKEN)) == "a, in File, Ctrl+K"
    assert rows.index(1, KEYS).data() == "Ctrl+K"
    assert spoken(entry("a", obstacle="Nothing to undo.")) == "a, Nothing to undo., Ctrl+K"
