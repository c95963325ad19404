"""What is done when a build ends."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from studio.build.report import Status
from studio.ui.after_build import AfterBuild
from studio.ui.jobs import JobRunner
from studio.ui.panels.build.panel import BuildPanel
from studio.ui.view import Building
from studio.ui.wishes import ShowFile
from studio.workspace.settings import load_settings
from tests.ui.panels.build import made


class Stage:
    """A panel, what is done after its builds, and what that came to."""

    def __init__(self, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self._qtbot = qtbot
        self.plan = made.plan(made.view(folder))
        self.jobs = JobRunner()
        self.panel = BuildPanel()
        qtbot.addWidget(self.panel)
        self.wished: list[object] = []
        self.panel.wished.connect(self.wished.append)
        self.after = AfterBuild(self.jobs, self.panel, self.panel, self.panel)
        self.told: list[tuple[str, str]] = []
        monkeypatch.setattr(self.after.notifier, "notify", self._told)
        self.settle()

    def _told(self, title: str, text: str) -> None:
        self.told.append((title, text))

    def settle(self) -> None:
        self._qtbot.waitUntil(lambda: self.jobs.idle)

    def choose(self, index: int) -> None:
        self.panel.foot.when_built.setCurrentIndex(index)
        self.panel.foot.when_built.activated.emit(index)
        self.settle()
        self.wished.clear()

    def build(self, *statuses: Status, seconds: float = 11.0) -> None:
        self.after.take(Building(self.plan, step=0))
        self.after.take(made.ended(self.plan, *statuses, seconds=seconds))


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stage]:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "settings"))
    made_stage = Stage(qtbot, tmp_path / "game", monkeypatch)
    yield made_stage
    made_stage.after.close()
    made_stage.jobs.close()


DONE = (Status.BUILT, Status.BUILT, Status.REUSED)


def test_after_a_while_somebody_is_told_how_it_ended(stage: Stage) -> None:
    stage.build(*DONE, seconds=9.9)
    assert not stage.told
    stage.build(*DONE)
    stage.build(Status.BUILT, Status.FAILED, Status.REUSED)
    assert [title for title, _ in stage.told] == ["The build is done", "The build has problems"]
    assert stage.told[0][1].startswith("2 packs built, 1 reused, no problems.")
    assert not stage.wished


def test_it_happens_once_and_only_at_the_end(stage: Stage) -> None:
    ended = made.ended(stage.plan, *DONE)
    stage.after.take(ended)
    stage.build(*DONE)
    stage.after.take(replace(ended, seconds=12.0))
    assert len(stage.told) == 1


def test_what_was_chosen_is_done_and_remembered(stage: Stage) -> None:
    stage.choose(2)
    stage.build(*DONE, seconds=1.0)
    assert stage.wished == [ShowFile(stage.plan.steps[0].output.parent)]
    assert load_settings().when_built == "open"
    stage.choose(0)
    stage.build(*DONE)
    assert not stage.wished
    assert not stage.told
    other = BuildPanel(stage.panel)
    later = AfterBuild(stage.jobs, other, other, other)
    stage.settle()
    assert other.foot.when_built.currentIndex() == 0
    later.close()
