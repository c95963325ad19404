"""Settings, the log and what is known of a crash open from any window, once each."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from studio.ui import wishes
from studio.ui.asking import Asking
from studio.ui.details_dialog import DetailsDialog
from studio.ui.jobs import JobRunner
from studio.ui.log.window import LogWindow
from studio.ui.personal import Personal
from studio.ui.preferences import Preferences
from studio.ui.settings.dialog import SettingsDialog


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[QWidget]:
    kept = Preferences(qapp)
    host = QWidget()
    qtbot.addWidget(host)
    yield host
    kept.close()
    kept.setParent(None)


@pytest.fixture
def jobs(window: QWidget) -> Iterator[JobRunner]:
    runner = JobRunner(window)
    yield runner
    runner.close()


@pytest.mark.parametrize(
    ("wish", "kind"),
    [
        (wishes.OpenPreferences("builds"), SettingsDialog),
        (wishes.ShowLog(), LogWindow),
        (wishes.ShowCrash(Path("/a.txt"), "Aborted"), DetailsDialog),
    ],
)
def test_each_opens_when_it_is_wished_for(
    window: QWidget, jobs: JobRunner, wish: object, kind: type[QWidget]
) -> None:
    personal = Personal(jobs, Asking(window), window)
    personal.acts[type(wish)](wish)
    [shown] = window.findChildren(kind)
    assert shown.isVisible()


def test_settings_and_log_open_once_and_again_after_they_were_closed(
    qtbot: QtBot, window: QWidget, jobs: JobRunner
) -> None:
    personal = Personal(jobs, Asking(window), window)
    for kind, wish in ((SettingsDialog, wishes.OpenPreferences()), (LogWindow, wishes.ShowLog())):
        personal.acts[type(wish)](wish)
        personal.acts[type(wish)](wish)
        [shown] = window.findChildren(kind)
        shown.close()
        qtbot.waitUntil(lambda kind=kind: not window.findChildren(kind))  # type: ignore[misc]
        personal.acts[type(wish)](wish)
        assert len(window.findChildren(kind)) == 1


def test_a_setting_that_cannot_be_written_is_told_in_the_window(
    qtbot: QtBot, window: QWidget, jobs: JobRunner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "config").write_text("")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    personal = Personal(jobs, Asking(window), window)
    with qtbot.waitSignal(personal.noticed):
        QApplication.instance().findChild(Preferences).change({"scheme": "dark"})  # type: ignore[union-attr]
