"""Errands outside of the project."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from studio.project.edits import SetValue
from studio.session.depots import Conversion, DepotPack
from studio.ui import wishes
from studio.ui.asking import Asking
from studio.ui.depot_details import DepotDetails
from studio.ui.errands import Errands
from studio.ui.help import HelpWindow
from studio.ui.jobs import JobRunner
from studio.ui.opener import Opener
from studio.ui.pieces.notice_bar import Notice
from tests.builders import manifest, pack


class Errand:
    def __init__(self, window: QWidget) -> None:
        self.window = window
        self.jobs = JobRunner(window)
        self.errands = Errands(self.jobs, Asking(window), Opener(self.jobs, window), window)
        self.wished: list[object] = []
        self.noticed: list[Notice] = []
        self.errands.wished.connect(self.wished.append)
        self.errands.noticed.connect(self.noticed.append)

    def run(self, wish: object) -> None:
        self.errands.acts[type(wish)](wish)


@pytest.fixture
def errand(qtbot: QtBot) -> Errand:
    window = QWidget()
    qtbot.addWidget(window, before_close_func=lambda _: None)
    window.show()
    made = Errand(window)
    made.jobs.close()
    return made


def test_what_cannot_be_shown_is_copied_and_said(
    errand: Errand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("studio.ui.errands.reveal", lambda path: False)
    errand.run(wishes.ShowFile(tmp_path))
    assert QGuiApplication.clipboard().text() == str(tmp_path)
    assert "could not be shown" in errand.noticed[0].text
    assert errand.noticed[0].hint == "Its path was copied instead."


def test_what_can_be_shown_is_not_talked_about(
    errand: Errand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("studio.ui.errands.reveal", lambda path: True)
    errand.run(wishes.ShowFile(tmp_path))
    assert not errand.noticed


@pytest.mark.parametrize(
    ("name", "said"), [("wall.kra", "has no program for it"), ("setup.exe", "would run as a program")]
)
def test_what_cannot_be_opened_is_said_and_can_be_shown(
    errand: Errand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, said: str
) -> None:
    monkeypatch.setattr("studio.ui.errands.open_file", lambda path: False)
    errand.run(wishes.OpenFile(tmp_path / name))
    assert said in errand.noticed[0].text
    assert errand.noticed[0].offers[0].wish == wishes.ShowFile(tmp_path / name)


@pytest.mark.parametrize("manifest", [None, Path("art.json")])
def test_a_chosen_folder_is_added_to_the_pack_it_was_asked_for(
    errand: Errand, tmp_path: Path, manifest: Path | None
) -> None:
    errand.errands.start_at(tmp_path)
    errand.run(wishes.AskForFolders(manifest))
    errand.window.findChildren(QFileDialog)[-1].accept()
    assert errand.wished == [wishes.Add((tmp_path,), manifest)]


def test_a_folder_to_watch_is_watched(errand: Errand, tmp_path: Path) -> None:
    errand.errands.start_at(tmp_path)
    errand.run(wishes.AskForFolders(watch=True))
    errand.window.findChildren(QFileDialog)[-1].accept()
    assert errand.wished == [wishes.Watch((tmp_path,))]


def test_a_chosen_source_root_is_written_as_seen_from_the_manifest(errand: Errand, tmp_path: Path) -> None:
    (tmp_path / "art").mkdir()
    one = replace(pack(tmp_path, manifest()), base=tmp_path / "art")
    errand.run(wishes.AskForSourceRoot(one))
    errand.window.findChildren(QFileDialog)[-1].accept()
    (wish,) = errand.wished
    assert isinstance(wish, wishes.Perform)
    assert wish.edit.changes == (SetValue(one.path, ("sourceRoot",), "art"),)


def test_the_help_is_one_window_however_often_it_is_asked_for(errand: Errand) -> None:
    errand.run(wishes.ShowHelp())
    errand.run(wishes.ShowHelp())
    assert len([one for one in errand.window.findChildren(HelpWindow) if one.isVisible()]) == 1


def test_the_help_opens_at_the_page_that_is_asked_for_and_stays_there(errand: Errand) -> None:
    errand.run(wishes.ShowHelp("rules/PS-ID-LONG"))
    errand.run(wishes.ShowHelp())
    (shown,) = errand.window.findChildren(HelpWindow)
    assert shown.text.page is not None
    assert shown.text.page.name == "rules/PS-ID-LONG"


def test_depot_scripts_are_asked_for_and_become_packs(errand: Errand, tmp_path: Path) -> None:
    errand.run(wishes.AskForDepots())
    dialog = errand.window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert dialog.nameFilters()[0] == "Steam depot scripts (*.vdf)"
    dialog.filesSelected.emit([str(tmp_path / "depot.vdf")])
    dialog.reject()
    assert errand.wished == [wishes.Add((tmp_path / "depot.vdf",), None)]


def test_what_became_of_depot_scripts_is_shown(errand: Errand, tmp_path: Path) -> None:
    conversion = Conversion(tmp_path / "depot.vdf", tmp_path, (), ())
    errand.run(wishes.ShowDepots((DepotPack(conversion, "depot", tmp_path / "depot.json"),)))
    details = errand.window.findChild(DepotDetails)
    assert isinstance(details, DepotDetails)
    assert details.isVisible()
    details.close()
