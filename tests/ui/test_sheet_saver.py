"""Saving a table for spreadsheets."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from studio.ui.asking import Asking
from studio.ui.jobs import JobRunner
from studio.ui.look.colours import Meaning
from studio.ui.pieces.notice_bar import Notice
from studio.ui.sheet_saver import SheetSaver
from studio.ui.wishes import SaveSheet, ShowFile


class Stage:
    """A saver before a window, and the news."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.jobs = JobRunner(self.window)
        self.saver = SheetSaver(self.jobs, Asking(self.window), self.window)
        self.notices: list[Notice] = []
        self.saver.noticed.connect(self.notices.append)

    def save(self, folder: Path, name: str) -> Notice:
        wish = SaveSheet("Voices.csv", folder, ("path", "bytes"), partial(iter, [("=a", 1), ("b", 2)]))
        self.saver.acts[SaveSheet](wish)
        (dialog,) = self.window.findChildren(QFileDialog)
        assert dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave
        dialog.filesSelected.emit([str(folder / name)])
        dialog.close()
        self.qtbot.waitUntil(lambda: bool(self.notices))
        return self.notices[-1]


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    made = Stage(qtbot)
    yield made
    made.jobs.close()


def test_a_table_is_written_where_somebody_says_and_the_news_lead_to_it(stage: Stage, tmp_path: Path) -> None:
    notice = stage.save(tmp_path, "table")
    path = tmp_path / "table.csv"
    assert path.read_text(encoding="utf-8-sig").splitlines() == ["path,bytes", "'=a,1", "b,2"]
    assert "table.csv" in notice.text
    assert [offer.wish for offer in notice.offers] == [ShowFile(path)]


def test_where_it_cannot_be_written_nothing_is_there_and_it_is_said(stage: Stage, tmp_path: Path) -> None:
    notice = stage.save(tmp_path / "gone", "table.csv")
    assert notice.meaning is Meaning.ERROR
    assert not (tmp_path / "gone").exists()
