"""From a wish to a dialog and to a step, at an open project."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.ui import wishes
from studio.ui.gathering.chooser import PackChooser
from studio.ui.gathering.dialog import GatheringDialog
from studio.ui.gathering.opening import GatheringOpener
from tests.builders import project, write_tree
from tests.ui.desks import AtWork
from tests.ui.gathering.made import PACKS, VOICES


class Office:
    """A desk, and the opener that works at it; what is wished goes to the desk."""

    def __init__(self, path: Path, qtbot: QtBot) -> None:
        self.work = AtWork(path, qtbot)
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.opener = GatheringOpener(self.window)
        self.opener.wished.connect(self._hear)
        self.opener.work_at(self.work.desk)
        self.window.show()

    def wish(self, wish: object) -> None:
        act = self.opener.acts.get(type(wish))
        if act is None:
            self.work.wish(wish)
        else:
            act(wish)

    def shown(self) -> GatheringDialog:
        dialog = self.opener.dialog
        assert isinstance(dialog, GatheringDialog)
        return dialog

    def stored(self, name: str) -> list[str]:
        found = next(one for one in self.work.view.state.contents if one.pack.name == name)
        return [file.path for file in found.files]

    def _hear(self, wish: object) -> None:
        if not self.opener.acts.get(type(wish)):
            self.work.desk.carry_out(wish)


@pytest.fixture
def office(tmp_path: Path, qtbot: QtBot) -> Iterator[Office]:
    write_tree(tmp_path, VOICES)
    made = Office(project(tmp_path, PACKS, watched_folders=["voices", "art"]), qtbot)
    yield made
    made.opener.work_at(None)
    made.window.hide()
    made.work.close()


def lines(folder: Path) -> tuple[Path, ...]:
    return tuple(folder / f"voices/fr/line_{number}.wav" for number in range(1, 6))


def manifest_of(office: Office, name: str) -> Path:
    return next(pack.path for pack in office.work.view.packs if pack.name == name)


def test_several_files_are_shown_first_and_added_by_one_step(office: Office, tmp_path: Path) -> None:
    office.wish(wishes.Add(lines(tmp_path), manifest_of(office, "Voices-fr")))
    assert not office.work.desk.modified, "nothing is done before somebody says so"
    office.shown().make_button.click()
    office.work.settle()
    assert office.work.view.undo == "Add 4 files (14 KB) to Voices-fr"
    assert len(office.stored("Voices-fr")) == 5
    assert office.work.said("5 files are in Voices-fr now; 1 was there already.")
    assert len(office.work.notices) == 1
    assert office.opener.dialog is None
    office.work.desk.undo()
    office.work.settle()
    assert len(office.stored("Voices-fr")) == 1


def test_what_was_shown_is_worked_out_again_where_the_pack_was_changed(
    office: Office, tmp_path: Path
) -> None:
    manifest = manifest_of(office, "Voices-fr")
    office.wish(wishes.Add(lines(tmp_path), manifest))
    old = office.shown()
    office.work.wish(wishes.Add((lines(tmp_path)[1],), manifest))
    old.make_button.click()
    office.work.settle()
    assert office.shown() is not old
    assert office.shown().make_button.text() == "Add 3 files"


def test_a_pack_is_chosen_and_the_files_are_moved_to_it(office: Office, tmp_path: Path) -> None:
    office.wish(wishes.AskForPack((tmp_path / "art/a.png",), move=True))
    dialog = office.opener.dialog
    assert isinstance(dialog, PackChooser)
    dialog.search.setText("fr")
    dialog.make_button.click()
    office.work.settle()
    assert office.work.view.undo == "Move art/a.png (10 bytes) to Voices-fr"
    assert (office.stored("Art"), "art/a.png" in office.stored("Voices-fr")) == ([], True)


def test_closing_the_project_takes_the_dialog_away(office: Office, tmp_path: Path) -> None:
    office.wish(wishes.Add(lines(tmp_path), manifest_of(office, "Voices-fr")))
    office.opener.work_at(None)
    office.wish(wishes.AskForPack(lines(tmp_path)))
    assert office.opener.dialog is None
