"""The log opens with what was noted, and is saved where somebody says."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from studio.ui import wishes
from studio.ui.asking import Asking
from studio.ui.jobs import JobRunner
from studio.ui.log.keeper import JournalKeeper
from studio.ui.log.opening import LogOpener
from studio.ui.pieces.notice_bar import Notice


@pytest.fixture
def opener(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[LogOpener]:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    kept = JournalKeeper(qapp)
    window = QWidget()
    qtbot.addWidget(window)
    jobs = JobRunner(window)
    yield LogOpener(jobs, Asking(window), window)
    jobs.close()
    kept.close()
    kept.setParent(None)


def test_it_shows_what_was_noted_and_what_is_noted_from_then_on(qtbot: QtBot, opener: LogOpener) -> None:
    logging.getLogger("studio.ui").info("before")
    opener.acts[wishes.ShowLog](wishes.ShowLog())
    log = opener.log
    assert log is not None
    assert [entry.text for entry in log.rows.shown] == ["before"]
    logging.getLogger("studio.ui").info("after")
    qtbot.waitUntil(lambda: [entry.text for entry in log.rows.shown] == ["before", "after"])


def test_what_is_shown_is_saved_where_somebody_says(qtbot: QtBot, opener: LogOpener, tmp_path: Path) -> None:
    said: list[Notice] = []
    opener.noticed.connect(said.append)
    logging.getLogger("studio.ui").info("the tea is cold")
    opener.acts[wishes.ShowLog](wishes.ShowLog())
    assert opener.log is not None
    opener.log.save_button.click()
    window = opener.parent()
    assert window is not None
    [dialog] = window.findChildren(QFileDialog)
    target = tmp_path / "saved.log"
    dialog.filesSelected.emit([str(target)])
    dialog.close()
    qtbot.waitUntil(lambda: bool(said))
    assert "the tea is cold" in target.read_text()
    assert said[0].offers[0].wish == wishes.ShowFile(target)
