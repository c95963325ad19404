"""The keyboard of a window: palette, sheet, help about the place, keys of one's own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMainWindow
from pytestqt.qtbot import QtBot

from studio.ui import wishes
from studio.ui.actions import Actions
from studio.ui.jobs import JobRunner
from studio.ui.keyboard import Keyboard
from studio.ui.palette.popup import PalettePopup
from studio.ui.shortcuts.sheet import ShortcutSheet


class AcceptDialog(QDialog):
    """Stands for a dialog that does not know F1 by itself."""


class Stage:
    """A window without a project, with its keyboard."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.line = QLineEdit(self.window)
        self.window.setCentralWidget(self.line)
        self.jobs = JobRunner(self.window)
        self.actions = Actions(self.window.menuBar(), self.window)
        self.keyboard = Keyboard(self.actions, self.jobs, self.window)
        self.wished: list[object] = []
        self.actions.wished.connect(self.carry_out)
        self.keyboard.wished.connect(self.carry_out)
        self.window.show()
        self.line.setFocus()
        qtbot.waitExposed(self.window)

    def carry_out(self, wish: object) -> None:
        act = self.keyboard.acts.get(type(wish))
        if act is not None:
            act(wish)
        else:
            self.wished.append(wish)


def opened(stage: Stage) -> PalettePopup:
    """The palette, as somebody opens it."""
    stage.actions["palette"].trigger()
    palette = stage.keyboard.palette
    assert palette is not None
    assert palette.popup is not None
    return palette.popup


def sheet(stage: Stage) -> ShortcutSheet | None:
    """The sheet, as long as it is open."""
    return stage.keyboard.sheet


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    made = Stage(qtbot)
    yield made
    made.jobs.close()


def test_a_command_is_found_by_a_few_letters_and_done(stage: Stage) -> None:
    popup = opened(stage)
    QTest.keyClicks(popup.line, "new proj")
    QTest.keyClick(popup.line, Qt.Key.Key_Return)
    assert stage.wished == [wishes.NewProject()]
    again = opened(stage)
    assert again is not popup
    assert again.rows.entries[0].key == "new"
    again.close()


def test_a_question_mark_is_typed_in_a_field_and_else_opens_the_sheet(stage: Stage) -> None:
    QTest.keyClicks(stage.line, "?")
    assert stage.line.text() == "?"
    assert sheet(stage) is None
    stage.actions["shortcuts"].trigger()
    shown = sheet(stage)
    assert shown is not None
    shown.close()
    assert sheet(stage) is None


def test_help_is_about_the_place(stage: Stage) -> None:
    stage.actions["help"].trigger()
    assert stage.wished == [wishes.ShowHelp("window")]


def test_f1_in_a_dialog_leads_to_the_page_of_the_dialog(stage: Stage, qtbot: QtBot) -> None:
    dialog = AcceptDialog(stage.window)
    line = QLineEdit(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is line)
    QTest.keyClick(line, Qt.Key.Key_F1)
    assert stage.wished == [wishes.ShowHelp("accepting")]
    dialog.close()


def test_keys_of_ones_own_hold_at_once_and_in_menus(stage: Stage) -> None:
    stage.actions.set_keys({"rescan": ("Ctrl+R",), "rename": ("F4",)})
    assert [one.toString() for one in stage.actions["rescan"].shortcuts()] == ["Ctrl+R"]
    assert stage.actions["rename"].text().endswith("\tF4")
    assert stage.actions["rename"].shortcuts() == []
    stage.actions.set_keys({})
    assert [one.toString() for one in stage.actions["rescan"].shortcuts()] == ["F5"]
