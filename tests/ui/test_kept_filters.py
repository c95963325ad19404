"""The filters that people save, and the latest ones."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.ui.jobs import JobRunner
from studio.ui.kept_filters import KeptFilters
from studio.ui.pieces.filter_box import FilterBox, StandingFilter
from studio.ui.wishes import ForgetFilter, KeepFilter, NoteFilter


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[JobRunner]:
    del qtbot
    runner = JobRunner()
    yield runner
    runner.close()


def test_what_is_kept_is_told_to_the_boxes_of_its_place_now_and_in_the_next_window(
    qtbot: QtBot, jobs: JobRunner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "settings"))
    window = QWidget()
    qtbot.addWidget(window)
    assets, packs, nobodys = (FilterBox((), place, window) for place in ("assets", "packs", ""))
    kept = KeptFilters(jobs, window)
    kept.serve(window)
    kept.read()
    kept.carry_out(KeepFilter("assets", "Walls", "wall"))
    kept.carry_out(NoteFilter("packs", "lang:fr"))
    kept.carry_out(NoteFilter("packs", "lang:de"))
    qtbot.waitUntil(lambda: jobs.idle)
    assert assets.menu.saved == (StandingFilter("Walls", "wall"),)
    assert packs.menu.recent == ("lang:de", "lang:fr")
    assert not nobodys.menu.saved
    assert not nobodys.menu.recent
    kept.carry_out(KeepFilter("assets", "Big walls", "wall size:>5mb", "Walls"))
    kept.carry_out(ForgetFilter("packs", "never there"))
    qtbot.waitUntil(lambda: jobs.idle)
    later = FilterBox((), "assets", window)
    anew = KeptFilters(jobs, window)
    anew.serve(window)
    anew.read()
    qtbot.waitUntil(lambda: jobs.idle)
    assert later.menu.saved == (StandingFilter("Big walls", "wall size:>5mb"),)


def test_settings_that_cannot_be_written_stop_nobody(
    qtbot: QtBot, jobs: JobRunner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "file"))
    window = QWidget()
    qtbot.addWidget(window)
    trouble: list[object] = []
    jobs.failed.connect(trouble.append)
    kept = KeptFilters(jobs, window)
    kept.carry_out(NoteFilter("packs", "lang:fr"))
    qtbot.waitUntil(lambda: jobs.idle)
    assert trouble == []
