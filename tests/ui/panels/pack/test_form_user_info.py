"""The user info of a pack: a table that is edited in place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from studio.project.edits import Edit, SetProject
from studio.ui.panels.pack.form import ManifestForm
from studio.ui.panels.pack.user_info_field import UserInfoField
from studio.ui.panels.pack.user_info_table import UserInfoTable
from studio.ui.pieces.form_row import FormRow
from tests.builders import Values, manifest
from tests.ui.panels.pack.harness import Harness, project_with

Open = Callable[..., Harness]

INFO = """{
  "assetPackID": "art",
  "userInfo": {
    // what the season is called
    "season": "winter", // short
    "act": 3,
    "secret": true,
    "where": {"x": [1, 2]}
  }
}"""


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Open:
    """Opens a form on a manifest of a project on an own server."""

    def make(values: Values | str, *, own: bool = True) -> Harness:
        form = ManifestForm()
        qtbot.addWidget(form)
        harness = Harness(form, project_with(tmp_path, values))
        if own:
            harness.session.edit(Edit("", (SetProject({"hosting": "self"}),)))
            harness.look()
        form.resize(760, 1400)
        form.show()
        qtbot.waitExposed(form)
        form.activateWindow()
        qtbot.waitUntil(form.isActiveWindow)
        return harness

    return make


def field(harness: Harness) -> UserInfoField:
    found = harness.form.findChild(UserInfoField)
    assert isinstance(found, UserInfoField)
    return found


def table(harness: Harness) -> UserInfoTable:
    found = harness.form.findChild(UserInfoTable)
    assert isinstance(found, UserInfoTable)
    return found


def cells(harness: Harness) -> list[list[str]]:
    rows = table(harness).rows
    return [[str(rows.index(row, at).data()) for at in range(3)] for row in range(rows.rowCount())]


def problems(harness: Harness) -> list[str]:
    found = field(harness).findChild(FormRow)
    assert isinstance(found, FormRow)
    return [one.message for one in found.problems]


def line(harness: Harness, name: str) -> QLineEdit:
    return next(one for one in harness.form.findChildren(QLineEdit) if one.accessibleName() == name)


def button(harness: Harness, name: str) -> QAbstractButton:
    return next(one for one in harness.form.findChildren(QAbstractButton) if one.accessibleName() == name)


def edit(harness: Harness, row: int, column: int) -> QLineEdit:
    """The line that F2 opens in this cell."""
    view = table(harness)
    view.setFocus()
    view.setCurrentIndex(view.rows.index(row, column))
    QTest.keyClick(view, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    return editor


def enter(qtbot: QtBot, editor: QLineEdit) -> None:
    """Press Enter: the cell takes the text when the key has been seen to."""
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not editor)


def test_values_are_listed_with_their_kinds(opened: Open) -> None:
    assert cells(opened(INFO)) == [
        ["season", "winter", "Text"],
        ["act", "3", "Number"],
        ["secret", "Yes", "Yes or no"],
        ["where", '{"x": [1, 2]}', "In the text only"],
    ]


def test_user_info_is_for_packs_on_an_own_server(opened: Open) -> None:
    harness = opened(manifest(), own=False)
    assert not field(harness).isVisible()
    assert not harness.form.go_to("userInfo")


def test_user_info_that_apple_would_refuse_is_shown_kept_and_can_be_removed(opened: Open) -> None:
    harness = opened(INFO, own=False)
    assert field(harness).isVisible()
    assert not button(harness, "Add value").isVisible()
    assert "on your own server only" in problems(harness)[0]
    assert harness.form.go_to("userInfo")
    assert QApplication.focusWidget() is table(harness)
    table(harness).selectAll()
    button(harness, "Remove values").click()
    assert "userInfo" in harness.text  # A comment is left in it.
    assert "what the season is called" in harness.text


def test_a_value_is_added_in_one_step(opened: Open) -> None:
    harness = opened(manifest())
    QTest.keyClicks(line(harness, "Key of a new value"), "season")
    QTest.keyClicks(line(harness, "New value"), "winter")
    QTest.keyClick(line(harness, "New value"), Qt.Key.Key_Return)
    assert cells(harness) == [["season", "winter", "Text"]]
    assert harness.edits == ["Add season to the user info of art"]
    assert QApplication.focusWidget() is line(harness, "Key of a new value")
    harness.undo()
    assert "userInfo" not in harness.text


def test_a_key_that_is_there_is_refused_in_words_and_stays_to_be_mended(opened: Open) -> None:
    harness = opened(INFO)
    QTest.keyClicks(line(harness, "Key of a new value"), "act")
    button(harness, "Add value").click()
    assert "act is a key of this user info already" in problems(harness)[0]
    assert line(harness, "Key of a new value").text() == "act"
    QTest.keyClicks(line(harness, "Key of a new value"), "2")
    assert problems(harness) == []


def test_a_key_and_a_value_are_edited_in_their_place_and_comments_stay(opened: Open, qtbot: QtBot) -> None:
    harness = opened(INFO)
    for row, column, text in ((0, 0, "time"), (1, 1, "4")):
        editor = edit(harness, row, column)
        QTest.keyClicks(editor, text)
        enter(qtbot, editor)
    assert harness.text == INFO.replace('"season"', '"time"').replace('"act": 3', '"act": 4')
    harness.undo()
    harness.undo()
    assert harness.text == INFO


def test_what_is_refused_in_a_cell_stays_open_with_the_reason(opened: Open) -> None:
    harness = opened(INFO)
    editor = edit(harness, 1, 1)
    QTest.keyClicks(editor, "three")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert problems(harness) == ["three is no number."]
    assert QApplication.focusWidget() is editor
    assert editor.text() == "three"
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert harness.text == INFO


def test_what_is_typed_in_a_cell_survives_views(opened: Open, qtbot: QtBot) -> None:
    harness = opened(INFO)
    editor = edit(harness, 0, 1)
    QTest.keyClicks(editor, "sum")
    harness.show_checking()
    harness.look()
    QTest.keyClicks(editor, "mer")
    enter(qtbot, editor)
    assert '"season": "summer", // short' in harness.text


def test_a_yes_or_no_and_a_kind_are_chosen_from_a_list(opened: Open) -> None:
    harness = opened(INFO)
    view = table(harness)
    for row, place, written in ((2, 1, '"secret": false'), (1, 0, '"act": "3"')):
        column = 1 if row == 2 else 2
        view.setFocus()
        view.setCurrentIndex(view.rows.index(row, column))
        QTest.keyClick(view, Qt.Key.Key_F2)
        box = view.findChild(QComboBox)
        assert isinstance(box, QComboBox)
        box.setCurrentIndex(place)
        box.activated.emit(place)
        assert written in harness.text
        box.setParent(None)
        box.deleteLater()


def test_values_that_only_the_text_can_change_are_no_lines(opened: Open) -> None:
    view = table(opened(INFO))
    assert not view.rows.flags(view.rows.index(3, 1)) & Qt.ItemFlag.ItemIsEditable
    assert "can be changed in the text" in str(view.rows.index(3, 1).data(Qt.ItemDataRole.ToolTipRole))


def test_a_value_is_moved_with_its_comments_and_stays_chosen(opened: Open) -> None:
    harness = opened(INFO)
    view = table(harness)
    view.setFocus()
    view.setCurrentIndex(view.rows.index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [one[0] for one in cells(harness)] == ["act", "season", "secret", "where"]
    assert harness.text.index("what the season is called") > harness.text.index('"act"')
    assert view.currentIndex().row() == 1
    harness.undo()
    assert harness.text == INFO


def test_chosen_values_are_removed(opened: Open) -> None:
    harness = opened(INFO)
    view = table(harness)
    assert not button(harness, "Remove values").isEnabled()
    view.setFocus()
    view.selectRow(1)
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert [one[0] for one in cells(harness)] == ["season", "secret", "where"]


def test_rows_of_a_spreadsheet_are_pasted_as_one_step_and_copied_again(opened: Open) -> None:
    harness = opened(manifest())
    QGuiApplication.clipboard().setText("season\twinter\r\nact\t3\r\nsecret\tTRUE\r\n")
    button(harness, "Paste values").click()
    assert cells(harness) == [
        ["season", "winter", "Text"],
        ["act", "3", "Number"],
        ["secret", "Yes", "Yes or no"],
    ]
    assert harness.edits == ["Add 3 values to the user info of art"]
    view = table(harness)
    view.setFocus()
    view.selectAll()
    QTest.keySequence(view, "Ctrl+C")
    assert QGuiApplication.clipboard().text() == "season\twinter\nact\t3\nsecret\ttrue\n"


def test_a_paste_with_a_key_that_is_there_is_refused_as_a_whole(opened: Open) -> None:
    harness = opened(INFO)
    QGuiApplication.clipboard().setText("new\t1\nact\t2\n")
    button(harness, "Paste values").click()
    assert harness.text == INFO
    assert "act is a key" in problems(harness)[0]


def test_a_paste_of_ten_megabytes_is_a_sentence(opened: Open) -> None:
    harness = opened(manifest())
    QGuiApplication.clipboard().setText("x" * 10_000_000)
    button(harness, "Paste values").click()
    assert "10,000,000 characters" in problems(harness)[0]
    line(harness, "New value").setFocus()
    line(harness, "New value").paste()
    assert "more than 10,000 characters" in problems(harness)[0]
    assert line(harness, "New value").text() == ""


def test_what_is_typed_as_a_new_value_is_not_left_out_of_a_save(opened: Open) -> None:
    harness = opened(manifest())
    QTest.keyClicks(line(harness, "Key of a new value"), "season")
    harness.form.flush()
    assert '"season": ""' in harness.text


def test_after_undo_the_value_that_changed_has_the_focus(opened: Open, qtbot: QtBot) -> None:
    harness = opened(INFO)
    editor = edit(harness, 1, 1)
    QTest.keyClicks(editor, "4")
    enter(qtbot, editor)
    place = harness.session.undo()
    harness.show()
    assert place is not None
    assert place.field is not None
    assert harness.form.go_to(place.field)
    assert table(harness).currentIndex().row() == 1


def test_user_info_that_is_no_list_of_values_leads_to_its_text(opened: Open) -> None:
    harness = opened('{"assetPackID": "art", "userInfo": 3}')
    assert "can only be mended in the text" in problems(harness)[0]
    assert not button(harness, "Add value").isEnabled()


def test_a_key_that_stands_twice_says_which_one_counts(opened: Open) -> None:
    harness = opened('{"assetPackID": "art", "userInfo": {"a": 1, "a": 2, "b": 3}}')
    view = table(harness)
    assert "is not read" in str(view.rows.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    view.setFocus()
    view.selectRow(1)
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert '"userInfo": {"a": 1, "b": 3}' in harness.text
