"""Saving a copy of a project: asked for a place, written in a job, said where it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.project import intents
from studio.session.opening import open_project
from studio.ui import wishes
from studio.ui.asking import Asking, Paths
from studio.ui.copying import CopySaver
from studio.ui.pieces.notice_bar import Notice
from tests.builders import manifest, project, write_tree
from tests.ui.desks import AtWork


class Answering(Asking):
    """Somebody who names ``place`` at once."""

    place = Path()

    def folder(self, title: str, then: Callable[[Paths], None], *, start: Path | None = None) -> None:
        del title, start
        then((self.place,))


class Office:
    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        write_tree(folder, {"game/art/a.txt": b"a"})
        self.work = AtWork(project(folder / "game", {"art.json": manifest()}), qtbot)
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.notices: list[Notice] = []
        self.asking = Answering(self.window)
        self.saver = CopySaver(self.asking, self.window)
        self.saver.noticed.connect(self.notices.append)
        self.saver.work_at(self.work.desk)

    def save_into(self, place: Path) -> Notice:
        self.asking.place = place
        self.saver.acts[wishes.SaveCopy](wishes.SaveCopy())
        self.work.settle()
        return self.notices[-1]


@pytest.fixture
def office(tmp_path: Path, qtbot: QtBot) -> Iterator[Office]:
    made = Office(tmp_path, qtbot)
    yield made
    made.work.close()


def test_a_copy_has_what_is_not_saved_and_can_be_opened(office: Office, tmp_path: Path) -> None:
    office.work.desk.perform(intents.rename(office.work.view.packs[0], "mine"))
    office.work.settle()
    notice = office.save_into(tmp_path / "stick")
    copy = tmp_path / "stick/Game copy/Game.packstudio"
    assert [offer.wish for offer in notice.offers] == [wishes.OpenProject(copy), wishes.ShowFile(copy)]
    (contents,) = open_project(copy).contents
    assert contents.pack.name == "mine"
    assert len(contents.files) == 1
    assert office.work.view.modified


def test_a_place_that_takes_no_copy_is_said_and_another_asked_for(office: Office, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    notice = office.save_into(tmp_path / "file")
    assert notice.text
    assert [offer.wish for offer in notice.offers] == [wishes.SaveCopy()]
    assert (tmp_path / "file").read_bytes() == b""


def test_without_a_project_nothing_is_asked(office: Office) -> None:
    office.saver.work_at(None)
    office.saver.acts[wishes.SaveCopy](wishes.SaveCopy())
    assert office.notices == []
