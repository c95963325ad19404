"""From a wish to the ignore rules, at an open project."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.ui import wishes
from studio.ui.ignoring.dialog import IgnoreRulesDialog
from studio.ui.ignoring.opening import IgnoreOpener
from tests.builders import write_tree
from tests.ui.desks import AtWork
from tests.ui.ignoring.made import game, plain


class Office:
    """A desk, and the opener that works at it; what is wished goes to the desk."""

    def __init__(self, path: Path, qtbot: QtBot) -> None:
        self.work = AtWork(path, qtbot)
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.opener = IgnoreOpener(self.window)
        self.opener.wished.connect(self.work.desk.carry_out)
        self.opener.work_at(self.work.desk)
        self.window.show()

    def wish(self, wish: object) -> None:
        self.opener.acts[type(wish)](wish)
        self.work.settle()

    @property
    def dialog(self) -> IgnoreRulesDialog:
        dialog = self.opener.dialog
        assert dialog is not None
        return dialog

    def is_open(self) -> bool:
        return self.opener.dialog is not None

    def rules(self) -> tuple[str, ...]:
        return self.work.view.texts.project.ignore


@pytest.fixture
def office(tmp_path: Path, qtbot: QtBot) -> Iterator[Office]:
    made = Office(game(tmp_path, "*.psd"), qtbot)
    yield made
    made.opener.work_at(None)
    made.window.hide()
    made.work.close()


def test_rules_are_shown_with_what_they_take(office: Office) -> None:
    office.wish(wishes.OpenIgnoreRules("*.psd"))
    assert len(office.dialog.files.files) == 2
    assert plain(office.dialog.summed).startswith("3 files")


def test_using_rules_is_one_step(office: Office) -> None:
    office.wish(wishes.OpenIgnoreRules())
    office.dialog.new_rule.line.setText("*.kra")
    office.dialog.use_button.click()
    office.work.settle()
    assert office.rules() == ("*.psd", "*.kra")
    assert office.work.view.undo == "Ignore *.kra"
    assert not office.is_open()
    office.work.desk.undo()
    office.work.settle()
    assert office.rules() == ("*.psd",)


def test_rules_that_cost_no_pack_anything_are_used_at_once(office: Office) -> None:
    office.wish(wishes.UseIgnoreRules(("*.psd", "*.kra")))
    assert office.rules() == ("*.psd", "*.kra")
    assert not office.is_open()


def test_what_packs_would_lose_is_shown_before_anything_changes(office: Office) -> None:
    office.wish(wishes.UseIgnoreRules(("*.psd", "/art/wip/")))
    assert office.rules() == ("*.psd",)
    assert [one.path for one in office.dialog.files.files] == ["art/wip/a.png"]
    assert "art would lose 1 file" in plain(office.dialog.summed)
    office.dialog.use_button.click()
    office.work.settle()
    assert office.rules() == ("*.psd", "/art/wip/")


def test_new_files_are_taken_account_of(office: Office, tmp_path: Path) -> None:
    office.wish(wishes.OpenIgnoreRules("*.psd"))
    write_tree(tmp_path, {"art/new.psd": "x"})
    office.work.wish(wishes.Rescan())
    office.work._qtbot.waitUntil(lambda: len(office.dialog.files.files) == 3)


def test_the_dialog_goes_with_its_project(office: Office) -> None:
    office.wish(wishes.OpenIgnoreRules())
    assert office.is_open()
    office.opener.work_at(None)
    assert not office.is_open()
    office.wish(wishes.OpenIgnoreRules())
    office.wish(wishes.UseIgnoreRules(()))
    assert not office.is_open()
