"""The dialog with two versions of files."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from studio.session.side_by_side import sheet
from studio.ui.comparing.dialog import CompareDialog
from tests.ui.comparing.made import ART, KEEP, MINE, sheets, wording


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[CompareDialog]:
    made = CompareDialog(wording())
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show_sheets(sheets())
    made.show()
    yield made
    made.hide()


def row(dialog: CompareDialog) -> int:
    return dialog.table.currentIndex().row()


def test_it_begins_at_the_first_difference_and_names_the_files(dialog: CompareDialog) -> None:
    assert [dialog.files.item(at).text() for at in range(dialog.files.count())] == ["art.json", "new.json"]
    assert dialog.rows.rows[row(dialog)].differs
    assert "art.json" in dialog.summed
    assert "lines differ" in dialog.summed


def test_keys_lead_from_difference_to_difference_through_all_files_and_back(dialog: CompareDialog) -> None:
    seen = [row(dialog)]
    while dialog.files.currentRow() == 0:
        QTest.keyClick(dialog, Qt.Key.Key_F7)
        seen.append(row(dialog))
    assert seen[:-1] == sorted(set(seen[:-1]))
    assert dialog.rows.rows[row(dialog)].differs
    assert "only in one of them" in dialog.summed
    assert not dialog.next_button.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    assert dialog.files.currentRow() == 0
    assert row(dialog) == seen[-2]


def test_lines_of_either_side_can_be_copied(dialog: CompareDialog) -> None:
    assert '"fr"' in (dialog.rows.rows[row(dialog)].left or "")
    left, right = dialog.copy_buttons
    left.click()
    assert QGuiApplication.clipboard().text() == '  "language": "fr",\n'
    right.click()
    assert QGuiApplication.clipboard().text() == '  "language": "fr-CA",\n'
    QGuiApplication.clipboard().clear()


def test_a_choice_is_said_and_closes_it(dialog: CompareDialog) -> None:
    heard: list[object] = []
    dialog.wished.connect(heard.append)
    dialog.offers[0].click()
    assert heard == [KEEP]
    assert dialog.decided
    assert not dialog.isVisible()


def test_closing_it_chooses_nothing(dialog: CompareDialog) -> None:
    heard: list[object] = []
    dialog.wished.connect(heard.append)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert (heard, dialog.decided, dialog.isVisible()) == ([], False, False)


def test_enter_chooses_neither_version(dialog: CompareDialog) -> None:
    assert not any(button.isDefault() for button in dialog.findChildren(QPushButton))
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    assert not dialog.decided


def test_other_versions_take_the_place_of_those_before_and_the_file_stays_chosen(
    dialog: CompareDialog,
) -> None:
    dialog.files.setCurrentRow(1)
    dialog.show_sheets(sheets()[::-1])
    assert "new.json" in dialog.summed
    dialog.show_sheets([sheet(ART, MINE, MINE.replace("fr", "de"))])
    assert not dialog.files.isVisible()
    assert "1 line differs" in dialog.summed
    dialog.show_sheets([])
    assert "the same" in dialog.summed
    assert not dialog.next_button.isEnabled()
