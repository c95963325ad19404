"""What takes long in the window of a built pack, and what is said when it ends."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.build.glance import Glance
from studio.ui.built_pack.work_line import WorkLine
from studio.ui.built_pack.working import Differs, Working
from studio.ui.built_pack.works import Held, OpenPack
from studio.ui.jobs import JobRunner
from studio.ui.look.colours import Meaning
from studio.ui.pieces.notice_bar import Notice
from studio.ui.wishes import ShowFile
from tests.builders import contents, manifest, write_tree
from tests.ui.built_pack.packs import built, seen


class Desk:
    """Works on one pack, and notes what is said."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        self.folder = folder
        self.found: Glance = seen(built(folder))
        self.room = QWidget()
        qtbot.addWidget(self.room)
        self.jobs = JobRunner(self.room)
        self.working = Working(self.jobs, WorkLine(self.room), self.room)
        self.said: list[Notice] = []
        self.results: list[object] = []
        self.working.noticed.connect(self.said.append)
        self.working.found.connect(self.results.append)

    def wait(self) -> Notice:
        self.qtbot.waitUntil(lambda: self.jobs.idle)
        assert not self.working.is_busy
        return self.said[-1]

    def project(self) -> OpenPack:
        return OpenPack("Coast", contents(self.folder, manifest()))


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qtbot, tmp_path / "game")
    yield made
    made.jobs.close()


def test_what_was_extracted_can_be_shown(desk: Desk, tmp_path: Path) -> None:
    desk.working.unpack(desk.found, ("art/b",), tmp_path)
    said = desk.wait()
    assert said.text.startswith("2 files of")
    assert said.offers[0].wish == ShowFile(tmp_path / "art")
    assert (tmp_path / "art/Contents/art/b/two.txt").exists()


def test_a_pack_that_differs_from_the_project_leads_to_the_files(desk: Desk) -> None:
    desk.working.verify(desk.found, desk.project())
    assert desk.wait().meaning is Meaning.DONE
    write_tree(desk.folder, {"art/a.txt": "other!"})
    desk.working.verify(desk.found, desk.project())
    said = desk.wait()
    assert said.offers[0].label == "Show what differs"
    (result,) = desk.results
    assert isinstance(result, Differs)
    assert result.sentence == said.text


def test_a_comparison_is_shown_where_something_differs_and_else_said(desk: Desk, tmp_path: Path) -> None:
    desk.working.compare_project(desk.found, desk.project())
    assert "holds the same as the files of" in desk.wait().text
    desk.working.compare_other(desk.found, built(tmp_path / "old", files={"art/a.txt": "old"}))
    desk.qtbot.waitUntil(lambda: bool(desk.results))
    assert isinstance(desk.results[0], Held)


def test_one_thing_at_a_time_and_it_can_be_stopped(desk: Desk, tmp_path: Path) -> None:
    desk.working.unpack(desk.found, (), tmp_path)
    desk.working.verify(desk.found, None)
    desk.working.stop()
    desk.wait()
    assert len(desk.said) == 1


def test_what_fails_is_said_in_words(desk: Desk, tmp_path: Path) -> None:
    desk.working.compare_other(desk.found, tmp_path / "gone.aar")
    said = desk.wait()
    assert said.text.startswith("gone.aar could not be read")
    assert said.meaning is Meaning.ERROR
