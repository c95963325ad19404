"""The list of recent projects."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from studio.ui import wishes
from studio.ui.jobs import JobRunner
from studio.ui.recent import Listed, RecentProjects


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[JobRunner]:
    del qtbot
    runner = JobRunner()
    yield runner
    runner.close()


def test_what_was_opened_is_first_until_it_is_forgotten(
    qtbot: QtBot, jobs: JobRunner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "settings"))
    told: list[Listed] = []
    parent = QObject()
    recent = RecentProjects(jobs, parent)
    recent.changed.connect(told.append)
    one, two = tmp_path / "One.packstudio", tmp_path / "Two.packstudio"
    two.touch()
    recent.opened(one, "One")
    recent.opened(two, "Two")
    qtbot.waitUntil(lambda: jobs.idle)
    assert [entry.name for entry in told[-1].recent] == ["Two", "One"]
    assert told[-1].missing == {one}
    recent.carry_out(wishes.Pin(one))
    recent.found(two, tmp_path / "Three.packstudio")
    qtbot.waitUntil(lambda: jobs.idle)
    assert [entry.path.stem for entry in told[-1].recent] == ["One", "Three"]
    recent.carry_out(wishes.ForgetUnpinned())
    recent.opened(two, "Two")
    recent.carry_out(wishes.Forget(one))
    recent.read()
    qtbot.waitUntil(lambda: jobs.idle)
    assert [entry.name for entry in told[-1].recent] == ["Two"]
