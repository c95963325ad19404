"""Lists of lines that a person puts together."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from studio.ui.project_settings.lines import LinesField


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[LinesField]:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = LinesField("Ignore rules", "Add rule", parent)
    made.show_value(("*.psd", "drafts/"))
    parent.show()
    yield made
    parent.hide()


def test_a_line_is_added_by_typing_it(field: LinesField, qtbot: QtBot) -> None:
    field.add_button.click()
    editor = field.view.findChild(QLineEdit)
    assert editor is not None
    QTest.keyClicks(editor, " *.blend ")
    with qtbot.waitSignal(field.changed):
        QTest.keyClick(editor, Qt.Key.Key_Return)
    assert field.entry().value == ("*.psd", "drafts/", "*.blend")


def test_empty_lines_and_doubles_do_not_count(field: LinesField) -> None:
    field.show_value(("a", "", "a", " "))
    assert field.entry().value == ("a",)


def test_chosen_lines_are_removed_with_the_button_or_the_key(field: LinesField, qtbot: QtBot) -> None:
    assert not field.remove_button.isEnabled()
    field.view.setCurrentIndex(field.view.model().index(0, 0))
    with qtbot.waitSignal(field.changed):
        field.remove_button.click()
    assert field.entry().value == ("drafts/",)
    field.view.setCurrentIndex(field.view.model().index(0, 0))
    field.view.setFocus()
    qtbot.waitUntil(field.view.hasFocus)
    QTest.keyClick(field.view, Qt.Key.Key_Delete)
    assert field.entry().value == ()
