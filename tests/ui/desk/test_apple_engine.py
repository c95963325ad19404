"""A project that has chosen Apple's packager, built in the window."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from studio.build.apple_packager import VARIABLE
from studio.build.report import BuildReport, Status
from studio.project.settling import change_settings
from studio.ui import wishes
from studio.ui.panels.build.panel import BuildPanel
from tests.ba_package import stand_in, still_runs
from tests.ui.desks import AtWork

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a script of a Unix system")


@pytest.fixture
def tool(tmp_path: Path, work: AtWork, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the stand-in, which the open project has chosen and which makes packs with a language."""
    monkeypatch.setenv(VARIABLE, str(stand_in(tmp_path / "tool")))
    monkeypatch.setattr("studio.build.apple_packager.Packager.makes_localized", True)
    work.wish(wishes.Perform(change_settings(work.view.project.file, {"engine": "apple"})))
    return tmp_path / "tool"


def report_of(work: AtWork) -> BuildReport:
    report = work.buildings[-1].report
    assert report is not None
    return report


def outputs(game: Path) -> list[str]:
    return sorted(path.name for path in (game.parent / "builds").iterdir())


def test_the_packs_are_made_by_it_and_the_panel_says_so(
    work: AtWork, game: Path, tool: Path, qtbot: QtBot
) -> None:
    assert tool.exists()
    work.wish(wishes.Build())
    report = report_of(work)
    assert {result.status for result in report.results} == {Status.BUILT}
    assert report.engine == "apple"
    assert outputs(game) == ["art.aar", "voices.aar"]
    panel = BuildPanel()
    qtbot.addWidget(panel)
    panel.show_view(work.view)
    panel.show_building(work.buildings[-1])
    assert panel.sum_words.endswith("Made by Apple's ba-package 2.0.")


def test_packs_that_it_spoils_are_named_and_thrown_away(work: AtWork, game: Path, tool: Path) -> None:
    stand_in(tool, way="wrong")
    work.wish(wishes.Build())
    messages = [result.message or "" for result in report_of(work).results]
    assert all("its bytes are not those of the file. It was thrown away." in words for words in messages)
    assert outputs(game) == []


def test_a_cancel_ends_it_and_leaves_nothing(work: AtWork, game: Path, tool: Path, qtbot: QtBot) -> None:
    stand_in(tool, way="hang")
    work.desk.carry_out(wishes.Build())
    qtbot.waitUntil((tool / "hangs").exists, timeout=20_000)
    work.desk.carry_out(wishes.CancelBuild())
    work.settle()
    assert {result.status for result in report_of(work).results} == {Status.SKIPPED}
    qtbot.waitUntil(lambda: not still_runs(tool))
    assert outputs(game) == []
