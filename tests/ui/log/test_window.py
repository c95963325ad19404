"""The log can be filtered, followed, copied and saved."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from studio.ui.log.window import LogWindow
from studio.workspace.journal import Journal


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    return Journal(tmp_path / "a.log")


def note(journal: Journal, text: str, level: int = logging.INFO) -> None:
    journal.handle(logging.LogRecord("studio.ui", level, "", 0, text, None, None))


@pytest.fixture
def window(qtbot: QtBot, journal: Journal) -> LogWindow:
    for number in range(60):
        note(journal, f"line {number}", logging.WARNING if number % 20 == 0 else logging.INFO)
    made = LogWindow(journal, None)
    qtbot.addWidget(made)
    made.show()
    return made


def test_what_is_shown_is_copied_and_saved_and_nothing_else(window: LogWindow) -> None:
    saved: list[str] = []
    window.saving.connect(saved.append)
    window.level.setCurrentIndex(1)
    window.search.setText("line 2")
    window.copy_button.click()
    window.save_button.click()
    [line] = QGuiApplication.clipboard().text().splitlines()
    assert line.endswith("warning ui: line 20")
    assert saved == [window.text]


def test_where_nothing_fits_that_is_said_and_nothing_can_be_copied(window: LogWindow) -> None:
    window.search.setText("walrus")
    assert not window.table.isVisible()
    assert not window.copy_button.isEnabled()
    window.search.clear()
    assert window.table.isVisible()
    assert window.copy_button.isEnabled()


def test_it_follows_what_comes_only_while_somebody_wants_that(window: LogWindow, journal: Journal) -> None:
    bar = window.table.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0
    window.follow.setChecked(False)
    window.table.scrollToTop()
    note(journal, "news")
    window.add(journal.since(60))
    assert bar.value() == 0
    assert window.rows.rowCount() == 61
    window.follow.setChecked(True)
    assert bar.value() == bar.maximum()
