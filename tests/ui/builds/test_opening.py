"""Comparing, reporting, another output folder, and cancelling, over a project on disk."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.ui import wishes
from studio.ui.asking import Asking, Paths
from studio.ui.builds.opening import PATIENCE, BuildOpener
from studio.ui.desk.desk import Desk
from studio.ui.pieces.notice_bar import Notice
from studio.ui.view import Building
from tests.builders import manifest, project, write_tree
from tests.ui.desks import AtWork


class Answering(Asking):
    """Somebody who names ``place`` at once, and takes the first answer to whatever is asked."""

    place = Path()
    asked: tuple[str, ...] = ()

    def folder(self, title: str, then: Callable[[Paths], None], *, start: Path | None = None) -> None:
        del title, start
        then((self.place,))

    def new_file(self, title: str, then: Callable[[Paths], None], *, start: Path, kind: str) -> None:
        del title, kind
        self.asked = (*self.asked, start.name)
        then((self.place,))

    def decision(self, text: str, hint: str, answers: dict[str, Callable[[], None]]) -> None:
        del hint
        self.asked = (*self.asked, text)
        next(iter(answers.values()))()


class Office:
    """A project, the opener at work on it, and what both said."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.folder = folder
        write_tree(folder, {"art/a.txt": b"a"})
        self.work = AtWork(project(folder, {"art.json": manifest()}), qtbot)
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.notices: list[Notice] = []
        self.wished: list[object] = []
        self.asking = Answering(self.window)
        self.opener = BuildOpener(self.asking, self.window)
        self.opener.noticed.connect(self.notices.append)
        self.opener.wished.connect(self.wished.append)
        self.opener.work_at(self.work.desk)

    def wish(self, wish: object, place: Path | None = None) -> None:
        self.asking.place = place or Path()
        self.opener.acts[type(wish)](wish)
        self.work.settle()


@pytest.fixture
def office(tmp_path: Path, qtbot: QtBot) -> Iterator[Office]:
    made = Office(tmp_path / "game", qtbot)
    yield made
    made.opener.work_at(None)
    made.work.close()


def test_a_build_is_compared_with_the_one_before_it(office: Office) -> None:
    office.work.wish(wishes.Build())
    write_tree(office.folder, {"art/new.txt": b"new"})
    office.work.wish(wishes.Build())
    office.wish(wishes.CompareBuilds(2))
    dialog = office.opener.dialog
    assert dialog is not None
    assert dialog.title.startswith("1 pack differs from build 1:")
    rows = dialog.tree.model()
    assert rows.index(0, 1).data() == "1 added"
    office.wish(wishes.CompareBuilds(1))
    again = office.opener.dialog
    assert again is not None
    assert again.title.startswith("Build 1 is the first on record")


def test_reports_are_saved_for_people_and_for_programs(office: Office, tmp_path: Path) -> None:
    office.wish(wishes.SaveReport("html"), tmp_path / "none.html")
    assert not office.notices
    office.work.wish(wishes.Build())
    office.wish(wishes.SaveReport("html"), tmp_path / "report")
    office.wish(wishes.SaveReport("json", 1), tmp_path / "report.json")
    page, document = (tmp_path / "report.html").read_text("utf-8"), tmp_path / "report.json"
    (pack,) = json.loads(document.read_bytes())["packs"]
    assert pack["contents"][0]["path"] == "art/a.txt"
    assert pack["sha256"][:8] in page
    assert office.asking.asked[1:] == ("Report of Game, build 1.html", "Report of Game, build 1.json")
    assert [offer.wish for offer in office.notices[-1].offers] == [
        wishes.OpenFile(document),
        wishes.ShowFile(document),
    ]


def test_a_report_that_cannot_be_written_is_said(office: Office, tmp_path: Path) -> None:
    office.work.wish(wishes.Build())
    office.wish(wishes.SaveReport("html"), tmp_path / "nowhere" / "report.html")
    assert "report.html" in office.notices[-1].text


def test_another_output_folder_is_one_step_of_the_project(office: Office, tmp_path: Path) -> None:
    office.wish(wishes.ChooseOutputFolder(), tmp_path / "elsewhere")
    (wish,) = office.wished
    office.work.wish(wish)
    assert office.work.view.project.output_folder.resolve() == tmp_path / "elsewhere"
    office.work.desk.undo()
    office.work.settle()
    assert office.work.view.project.output_folder == office.folder / "builds"


@pytest.mark.parametrize(("seconds", "asks"), [(PATIENCE - 1, 0), (PATIENCE, 1)])
def test_cancelling_asks_only_where_much_work_would_be_thrown_away(
    office: Office, monkeypatch: pytest.MonkeyPatch, seconds: float, asks: int
) -> None:
    office.work.wish(wishes.Build())
    building = replace(office.work.buildings[-1], seconds=seconds)
    monkeypatch.setattr(Desk, "last_build", property(_always(building)))
    cancelled: list[object] = []
    monkeypatch.setattr(office.work.desk, "carry_out", cancelled.append)
    office.opener.acts[wishes.CancelBuild](wishes.CancelBuild())
    assert len(office.asking.asked) == asks
    assert cancelled == [wishes.CancelBuild()]


def test_without_a_project_nothing_is_done(office: Office) -> None:
    office.opener.work_at(None)
    for wish in (wishes.CompareBuilds(1), wishes.SaveReport("html"), wishes.ChooseOutputFolder()):
        office.wish(wish)
    assert office.opener.dialog is None
    assert not office.asking.asked


def _always(building: Building) -> Callable[[Desk], Building]:
    def last_build(desk: Desk) -> Building:
        del desk
        return building

    return last_build
