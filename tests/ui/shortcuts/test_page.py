"""The page on which keys are changed."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from studio.ui.shortcuts.page import ShortcutsPage


class Stage:
    """The page, and what it says has changed."""

    def __init__(self, qtbot: QtBot) -> None:
        self.page = ShortcutsPage()
        qtbot.addWidget(self.page)
        self.changes: list[object] = []
        self.page.changed.connect(self.changes.append)

    def press(self, name: str, keys: str) -> None:
        self.page.choose(name)
        self.page.edit.setKeySequence(QKeySequence(keys))


@pytest.fixture
def stage(qtbot: QtBot) -> Stage:
    return Stage(qtbot)


def test_free_keys_are_used_at_once(stage: Stage) -> None:
    stage.press("rescan", "Ctrl+R")
    assert "is free" in stage.page.sentence
    stage.page.use_button.click()
    assert stage.changes == [{"rescan": ("Ctrl+R",)}]
    assert stage.page.usual_button.isEnabled()


def test_keys_of_another_command_are_taken_from_it_after_that_was_said(stage: Stage) -> None:
    stage.press("rescan", "Ctrl+B")
    assert "“Build what changed”" in stage.page.sentence
    assert stage.page.use_button.text() == "Use them here, take them from Build what changed"
    stage.page.use_button.click()
    assert stage.changes == [{"build": (), "rescan": ("Ctrl+B",)}]


def test_keys_that_text_needs_are_refused_with_the_reason(stage: Stage) -> None:
    stage.press("rescan", "Ctrl+C")
    assert "wherever text is typed" in stage.page.sentence
    assert not stage.page.use_button.isEnabled()
    assert stage.page.use_button.toolTip() == stage.page.sentence


def test_keys_come_back_one_by_one_and_all_at_once(stage: Stage) -> None:
    stage.page.set_keys({"rescan": ("Ctrl+R",), "build": ()})
    stage.page.choose("rescan")
    stage.page.usual_button.click()
    stage.page.all_button.click()
    assert stage.changes == [{"build": ()}, {}]
    assert not stage.page.all_button.isEnabled()


def test_an_action_can_have_no_keys(stage: Stage) -> None:
    stage.page.choose("rescan")
    stage.page.none_button.click()
    assert stage.changes == [{"rescan": ()}]
    assert not stage.page.none_button.isEnabled()


def test_what_fits_no_command_says_so_and_offers_nothing(stage: Stage) -> None:
    stage.page.search.setText("zebra")
    assert stage.page.current is None
    assert not stage.page.use_button.isEnabled()
    assert not stage.page.edit.isEnabled()
