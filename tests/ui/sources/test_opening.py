"""The watched folders of an open project: shown, let go, and found again where they are now."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from studio.ui import wishes
from studio.ui.pieces.notice_bar import Notice
from studio.ui.sources.dialog import SourcesDialog
from studio.ui.sources.opening import SourcesOpener
from tests.builders import write_tree
from tests.ui.desks import AtWork
from tests.ui.sources.made import game, plain


class Office:
    """A desk, and the opener that works at it; what is wished goes to either of them."""

    def __init__(self, path: Path, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.work = AtWork(path, qtbot)
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.opener = SourcesOpener(self.window)
        self.notices: list[Notice] = []
        self.dropped: list[str] = []
        self.opener.wished.connect(self.wish)
        self.opener.noticed.connect(self.notices.append)
        self.opener.unnoticed.connect(self.dropped.append)
        self.opener.work_at(self.work.desk)
        self.window.show()
        self.work.settle()

    def wish(self, wish: object) -> None:
        act = self.opener.acts.get(type(wish))
        if act is not None:
            act(wish)
        else:
            self.work.desk.carry_out(wish)
        self.work.settle()

    def choose(self, folder: Path) -> None:
        """Answer the question for a folder."""
        asked = self.window.findChild(QFileDialog)
        assert isinstance(asked, QFileDialog)
        asked.filesSelected.emit([str(folder)])
        asked.reject()
        self.work.settle()

    def dialog(self) -> SourcesDialog:
        dialog = self.opener.dialog
        assert dialog is not None
        return dialog

    def is_open(self) -> bool:
        return self.opener.dialog is not None

    def watched(self) -> list[str]:
        return list(self.work.view.texts.project.watched_folders)


Open = Callable[..., Office]


@pytest.fixture
def opened(tmp_path: Path, qtbot: QtBot) -> Iterator[Open]:
    made: list[Office] = []

    def office(*watched: str) -> Office:
        made.append(Office(game(tmp_path, *watched), qtbot))
        return made[-1]

    yield office
    for one in made:
        one.opener.work_at(None)
        one.window.hide()
        one.work.close()


def test_they_are_shown_and_follow_what_is_done(opened: Open, tmp_path: Path) -> None:
    office = opened("art", "art/in")
    office.wish(wishes.OpenSources(tmp_path / "game/art/in"))
    assert office.dialog().rows.rowCount() == 2
    office.dialog().stop_button.click()
    office.work.settle()
    assert office.watched() == ["art"]
    assert office.dialog().rows.rowCount() == 1
    office.work.desk.undo()
    office.work.settle()
    assert office.dialog().rows.rowCount() == 2


def test_a_folder_is_found_again_after_saying_how_much_of_it_is_there(opened: Open, tmp_path: Path) -> None:
    office = opened("art", "../music")
    (tmp_path / "music").rename(tmp_path / "tunes")
    office.work.wish(wishes.Rescan())
    office.wish(wishes.FindFolder(tmp_path / "music"))
    office.choose(tmp_path / "tunes")
    assert office.watched() == ["art", "../music"]
    assert "Everything that was compared is there, as large as it was (1 file)." in plain(
        office.dialog().proposal.said
    )
    office.dialog().proposal.use_button.click()
    office.work.settle()
    assert office.watched() == ["art", "../tunes"]
    assert office.work.view.undo == "Find music again in " + tmp_path.name
    office.work.desk.undo()
    office.work.settle()
    assert office.watched() == ["art", "../music"]


def test_a_folder_that_is_gone_at_opening_is_searched_and_offered(opened: Open, tmp_path: Path) -> None:
    write_tree(tmp_path, {"game/songs/d.ogg": "12"})
    office = opened("art", "../songs")
    (notice,) = office.notices
    assert plain(notice.text).startswith("../songs is not where it was. It was found in ")
    assert plain(notice.text).endswith(f"{(tmp_path / 'game/songs').resolve()}.")
    assert notice.hint == "Everything that packs name in it is there (1)."
    assert office.watched() == ["art", "../songs"]
    office.wish(notice.offers[0].wish)
    assert office.watched() == ["art", "songs"]
    roots = [pack.manifest.source_root for pack in office.work.view.packs]
    assert roots == [None, "../songs"]
    office.qtbot.waitUntil(lambda: len(office.dropped) == 1)
    office.work.desk.undo()
    office.work.settle()
    assert [pack.manifest.source_root for pack in office.work.view.packs] == [None, "../../songs"]


def test_what_was_offered_and_is_gone_by_now_is_not_used(opened: Open, tmp_path: Path) -> None:
    write_tree(tmp_path, {"game/songs/d.ogg": "12"})
    office = opened("art", "../songs")
    (notice,) = office.notices
    (tmp_path / "game/songs/d.ogg").unlink()
    office.wish(notice.offers[0].wish)
    assert office.watched() == ["art", "../songs"]
    assert "None of the 1 things" in plain(office.dialog().proposal.said)


def test_nothing_is_offered_for_what_is_nowhere(opened: Open) -> None:
    assert opened("art", "../songs").notices == []


def test_a_folder_that_is_back_is_no_news_any_more(opened: Open, tmp_path: Path) -> None:
    write_tree(tmp_path, {"game/songs/d.ogg": "12"})
    office = opened("art", "../songs")
    write_tree(tmp_path, {"songs/d.ogg": "12"})
    office.work.wish(wishes.Rescan())
    assert office.dropped == [office.notices[0].key]


def test_the_dialog_goes_with_its_project(opened: Open, tmp_path: Path) -> None:
    office = opened("art")
    office.wish(wishes.OpenSources())
    assert office.is_open()
    office.opener.work_at(None)
    assert not office.is_open()
    office.wish(wishes.OpenSources())
    office.wish(wishes.FindFolder(tmp_path))
    office.wish(wishes.StopWatching(tmp_path))
    assert not office.is_open()
