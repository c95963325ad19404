"""From a folder to its family, at an open project."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from studio.ui.asking import Asking
from studio.ui.per_language.opening import FamilyOpener
from studio.ui.wishes import AskForLanguageFolder, GoTo, PerLanguage
from tests.builders import project, write_tree
from tests.ui.desks import AtWork


class Office:
    """A desk, and the opener that works at it; what is wished goes to the desk, or is kept."""

    def __init__(self, path: Path, qtbot: QtBot) -> None:
        self.work = AtWork(path, qtbot)
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.asking = Asking(self.window)
        self.opener = FamilyOpener(self.asking, self.window)
        self.wished: list[object] = []
        self.opener.wished.connect(self._hear)
        self.opener.work_at(self.work.desk)
        self.window.show()

    def wish(self, wish: object) -> None:
        self.opener.acts[type(wish)](wish)
        self.work.settle()

    def _hear(self, wish: object) -> None:
        self.wished.append(wish)
        self.work.desk.carry_out(wish)


@pytest.fixture
def office(tmp_path: Path, qtbot: QtBot) -> Iterator[Office]:
    write_tree(tmp_path, {f"voices/{name}/a.wav": name for name in ("en", "fr", "ja")})
    made = Office(project(tmp_path, {}), qtbot)
    yield made
    made.asking.close()
    made.opener.work_at(None)
    made.window.hide()
    made.work.close()


def test_the_family_is_one_step_that_one_undo_takes_back(office: Office, tmp_path: Path) -> None:
    office.wish(PerLanguage(tmp_path / "voices"))
    dialog = office.opener.dialog
    assert dialog is not None
    dialog.make_button.click()
    office.work.settle()
    assert [pack.name for pack in office.work.view.packs] == ["voices-en", "voices-fr", "voices-ja"]
    assert [len(one.files) for one in office.work.view.state.contents] == [1, 1, 1]
    assert isinstance(office.wished[-1], GoTo)
    assert office.opener.dialog is None
    office.work.desk.undo()
    office.work.settle()
    assert office.work.view.packs == ()


def test_ids_that_are_used_are_known(office: Office, tmp_path: Path) -> None:
    for expected in ("voices-en", "voices-en-2"):
        office.wish(PerLanguage(tmp_path / "voices"))
        dialog = office.opener.dialog
        assert dialog is not None
        assert dialog.plan.packs[0].pack_id == expected
        dialog.make_button.click()
        office.work.settle()


def test_a_folder_that_is_gone_is_said(office: Office, tmp_path: Path) -> None:
    office.wish(PerLanguage(tmp_path / "gone"))
    assert office.opener.dialog is None
    assert office.work.said("is not a folder")


def test_the_menu_asks_for_the_folder_first(office: Office, tmp_path: Path) -> None:
    office.wish(AskForLanguageFolder())
    asked = office.window.findChild(QFileDialog)
    assert isinstance(asked, QFileDialog)
    asked.filesSelected.emit([str(tmp_path / "voices")])
    asked.reject()
    assert office.wished == [PerLanguage(tmp_path / "voices")]


def test_the_dialog_goes_with_its_project(office: Office, tmp_path: Path) -> None:
    def is_open() -> bool:
        return office.opener.dialog is not None

    office.wish(PerLanguage(tmp_path / "voices"))
    assert is_open()
    office.opener.work_at(None)
    assert not is_open()
    office.wish(PerLanguage(tmp_path / "voices"))
    assert not is_open()
