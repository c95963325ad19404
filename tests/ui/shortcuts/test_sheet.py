"""The sheet of shortcuts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from studio.ui import wishes
from studio.ui.shortcuts.lines import Line, Section
from studio.ui.shortcuts.sheet import ShortcutSheet, in_columns

_SOME = (
    Section("File", (Line(("Ctrl+S",), "Save"), Line(("Ctrl+N",), "New project"))),
    Section("Edit", (Line(("Ctrl+Z",), "Undo"),)),
)


def made(qtbot: QtBot) -> ShortcutSheet:
    sheet = ShortcutSheet(_SOME)
    qtbot.addWidget(sheet)
    sheet.show()
    return sheet


def texts(sheet: ShortcutSheet) -> set[str]:
    return {label.text() for label in sheet.findChildren(QLabel) if label.isVisible()}


def test_all_keys_stand_beside_what_they_do(qtbot: QtBot) -> None:
    assert {"File", "Save", "Ctrl+S", "Undo", "Ctrl+Z"} <= texts(made(qtbot))


def test_what_is_typed_leaves_the_lines_that_have_it(qtbot: QtBot) -> None:
    sheet = made(qtbot)
    QTest.keyClicks(sheet.search, "ctrl+z")
    assert [line.text for section in sheet.shown for line in section.lines] == ["Undo"]
    sheet.search.setText("file new")
    assert [line.text for section in sheet.shown for line in section.lines] == ["New project"]
    sheet.search.setText("zebra")
    assert "No shortcut has these words." in texts(sheet)


def test_escape_closes_it_and_a_button_leads_to_the_settings(qtbot: QtBot) -> None:
    sheet = made(qtbot)
    wished: list[object] = []
    sheet.wished.connect(wished.append)
    sheet._change.click()
    assert wished == [wishes.OpenPreferences("keyboard")]
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.isHidden()


def test_columns_keep_the_order_and_are_as_short_as_can_be() -> None:
    assert in_columns(_SOME, 1) == [list(_SOME)]
    assert in_columns(_SOME, 4) == [[_SOME[0]], [_SOME[1]]]
    assert in_columns((), 4) == []
