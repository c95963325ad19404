"""Lines, choices and boxes of the settings."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from studio.project.target import Tools
from studio.ui.project_settings.fields import (
    ChoiceField,
    FolderField,
    FormatsField,
    SystemField,
    TextField,
    name_entry,
)


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_a_line_says_what_it_holds_and_when_that_changes(parent: QWidget, qtbot: QtBot) -> None:
    field = TextField(name_entry, parent)
    with qtbot.waitSignal(field.changed):
        field.show_text("  The  Coast ")
    assert field.entry().value == "The Coast"
    for text in (" ", "zero \0", "long" * 100):
        field.show_text(text)
        assert field.entry().problem is not None


def test_a_folder_that_is_chosen_is_counted_from_the_project(parent: QWidget, qtbot: QtBot) -> None:
    field = FolderField("Choose", lambda path: f"../{path}", "/", parent)
    field.text.show_text("assets")
    assert field.entry().value == "assets"
    field.browse.click()
    dialog = parent.findChild(QFileDialog)
    assert dialog is not None
    with qtbot.waitSignal(field.changed):
        dialog.fileSelected.emit("art")
    dialog.close()
    assert field.entry().value == "../art"
    field.text.show_text("")
    assert field.entry().value == "."
    field.text.show_text("a\0b")
    assert field.entry().problem is not None


def test_one_of_a_few_ways_is_chosen(parent: QWidget, qtbot: QtBot) -> None:
    field = ChoiceField({Tools.XCODE_27: "Xcode 27", Tools.XCODE_26: "Xcode 26"}, parent)
    field.show_value(Tools.XCODE_27)
    with qtbot.waitSignal(field.changed):
        field.button(Tools.XCODE_26).click()
    assert field.entry().value is Tools.XCODE_26


def test_a_system_is_never_below_the_lowest(parent: QWidget, qtbot: QtBot) -> None:
    field = SystemField(26, parent)
    field.show_value(9)
    assert field.entry().value == 26
    with qtbot.waitSignal(field.changed):
        field.show_value(27)
    assert field.box.text() == "OS 27"


def test_one_kind_of_output_is_built_at_least(parent: QWidget) -> None:
    field = FormatsField(("aar", "zip"), parent)
    field.show_value(("zip",))
    assert field.entry().value == ("zip",)
    field.box("aar").click()
    assert field.entry().value == ("aar", "zip")
    field.show_value(())
    assert field.entry().problem is not None
