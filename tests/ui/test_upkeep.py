"""What the program keeps of itself is there from its first window to its end."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import qInstallMessageHandler, qWarning
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from studio.ui.jobs import JobRunner
from studio.ui.log.keeper import JournalKeeper
from studio.ui.pieces.notice_bar import NoticeBar
from studio.ui.preferences import Preferences
from studio.ui.upkeep import Upkeep
from studio.workspace.crashes import reports_folder
from studio.workspace.journal import journal_path
from studio.workspace.settings import change_settings, settings_path, with_opened, with_values


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    runner.close()


def _end(upkeep: Upkeep, app: QApplication) -> None:
    upkeep.close()
    for part in (upkeep, *app.findChildren(Preferences), *app.findChildren(JournalKeeper)):
        part.setParent(None)


def test_a_run_is_noted_from_its_start_to_its_end_and_leaves_no_report(qapp: QApplication) -> None:
    upkeep = Upkeep(qapp)
    logging.getLogger("studio.ui.window").info("Opened %s", "The Coast")
    assert "Opened The Coast" in upkeep.context()
    assert len(list(reports_folder().glob("running-*.txt"))) == 1
    _end(upkeep, qapp)
    logging.getLogger("studio.ui.window").warning("too late")
    noted = journal_path().read_text(encoding="utf-8")
    assert [line.partition(": ")[2].split(",")[0][:11] for line in noted.splitlines()] == [
        "Pack Studio",
        "Opened The ",
        "The program",
    ]
    assert not list(reports_folder().glob("running-*.txt"))


@pytest.mark.qt_no_exception_capture
def test_what_qt_says_is_noted(qapp: QApplication, capsys: pytest.CaptureFixture[str]) -> None:
    before = qInstallMessageHandler(None)
    upkeep = Upkeep(qapp)
    try:
        qWarning("the tea is cold")
        assert "the tea is cold" in upkeep.context()
        assert "the tea is cold" in capsys.readouterr().err
    finally:
        _end(upkeep, qapp)
        qInstallMessageHandler(before)


def test_the_first_window_hears_of_damaged_settings_and_the_next_does_not(
    qtbot: QtBot, qapp: QApplication, jobs: JobRunner
) -> None:
    settings_path().parent.mkdir(parents=True)
    settings_path().write_text("{")
    upkeep = Upkeep(qapp)
    bars = [NoticeBar(), NoticeBar()]
    for bar in bars:
        window = QMainWindow()
        qtbot.addWidget(window)
        qtbot.addWidget(bar)
        upkeep.greet(window, bar, jobs)
    qtbot.waitUntil(lambda: jobs.idle)
    assert [len(bar.notices) for bar in bars] == [1, 0]
    bars[0].clear()
    assert len(bars[0].notices) == 1, "opening a project does not take it away"
    _end(upkeep, qapp)


def test_a_crash_of_the_last_run_is_told_of(qtbot: QtBot, qapp: QApplication, jobs: JobRunner) -> None:
    reports_folder().mkdir(parents=True)
    report = reports_folder() / "running-1-1.txt"
    report.write_text("Pack Studio\nWhat it was at when it ended:\nFatal Python error: Aborted\n")
    upkeep = Upkeep(qapp)
    bar, window = NoticeBar(), QMainWindow()
    qtbot.addWidget(bar)
    qtbot.addWidget(window)
    upkeep.greet(window, bar, jobs)
    qtbot.waitUntil(lambda: bool(bar.notices))
    assert "ended unexpectedly" in bar.notices[0].text
    _end(upkeep, qapp)


def test_settings_hold_before_the_first_window(qapp: QApplication) -> None:
    change_settings(lambda one: with_values(one, {"text_size": 120, "language": "ja"}))
    before = qapp.font().pointSizeF()
    upkeep = Upkeep(qapp)
    assert upkeep.settings.language == "ja"
    assert qapp.font().pointSizeF() == pytest.approx(1.2 * before)
    qapp.findChildren(Preferences)[0].reset(("text_size",))
    _end(upkeep, qapp)
    assert qapp.font().pointSizeF() == pytest.approx(before)


def test_the_last_project_is_opened_at_the_start_where_somebody_wants_that(
    qapp: QApplication, tmp_path: Path
) -> None:
    old, new = tmp_path / "old.packstudio", tmp_path / "new.packstudio"
    change_settings(lambda one: with_opened(with_opened(one, new, "new", 9.0), old, "old", 1.0))
    upkeep = Upkeep(qapp)
    assert upkeep.to_open(()) == ()
    qapp.findChildren(Preferences)[0].change({"open_last": True})
    assert upkeep.to_open(()) == (new,)
    assert upkeep.to_open([old]) == (old,)
    _end(upkeep, qapp)
