"""The settings dialog at work on an open project."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.build.apple_packager import VARIABLE
from studio.project.edits import Edit, SetProject
from studio.project.target import Hosting, Tools
from studio.ui.project_settings.dialog import ProjectSettingsDialog
from studio.ui.project_settings.fields import ChoiceField
from studio.ui.project_settings.lines import LinesField
from studio.ui.project_settings.opening import SettingsOpener
from studio.ui.project_settings.packager import PackagerField
from studio.ui.wishes import OpenSettings
from studio.workspace.settings import load_settings
from tests.ba_package import stand_in
from tests.ui.desks import AtWork
from tests.ui.project_settings.made import coast


class Office:
    """A desk, and the opener that works at it; what is wished goes to the desk."""

    def __init__(self, path: Path, qtbot: QtBot) -> None:
        self.work = AtWork(path, qtbot)
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.opener = SettingsOpener(self.window)
        self.opener.wished.connect(self.work.desk.carry_out)
        self.opener.work_at(self.work.desk)
        self.window.show()

    def open(self, field: str | None = None) -> ProjectSettingsDialog:
        self.opener.acts[OpenSettings](OpenSettings(field))
        assert self.opener.dialog is not None
        return self.opener.dialog


@pytest.fixture
def office(tmp_path: Path, qtbot: QtBot) -> Iterator[Office]:
    made = Office(coast(tmp_path, severities={"PS-ID-LONG": "off"}), qtbot)
    yield made
    made.opener.work_at(None)
    made.window.hide()
    made.work.close()


def tools(dialog: ProjectSettingsDialog) -> ChoiceField:
    field = dialog.form.field("tools")
    assert isinstance(field, ChoiceField)
    return field


def test_what_a_choice_leads_to_is_worked_out_and_said(office: Office, qtbot: QtBot) -> None:
    dialog = office.open("tools")
    tools(dialog).button(Tools.XCODE_26).click()
    said = "Xcode 26 would bring 1 error in 1 pack."
    qtbot.waitUntil(lambda: dialog.consequences.said == said)
    assert office.work.view.state.target.tools is Tools.XCODE_27
    hosting = dialog.form.field("hosting")
    assert isinstance(hosting, ChoiceField)
    hosting.button(Hosting.SELF).click()
    qtbot.waitUntil(lambda: "would solve 1 error." in dialog.consequences.said)


def test_changed_it_holds_and_can_be_undone(office: Office) -> None:
    dialog = office.open()
    tools(dialog).button(Tools.XCODE_26).click()
    dialog.apply_button.click()
    office.work.settle()
    assert office.opener.dialog is None
    assert office.work.view.undo == "Choose the tools of Xcode 26"
    assert "PS-DIALECT-KEY" in {one.code for one in office.work.view.state.problems}
    office.work.desk.undo()
    office.work.settle()
    assert office.work.view.project.file.tools is Tools.XCODE_27


def test_there_is_one_dialog_at_a_time(office: Office) -> None:
    assert office.open() is office.open("hosting")


def test_it_goes_with_its_project(office: Office) -> None:
    dialog = office.open()
    tools(dialog).button(Tools.XCODE_26).click()
    office.opener.work_at(None)
    assert office.opener.dialog is None
    office.opener.acts[OpenSettings](OpenSettings())
    assert office.opener.dialog is None
    office.work.settle()


def test_languages_and_kinds_of_problems_get_their_names(office: Office) -> None:
    dialog = office.open()
    office.work.settle()
    field = dialog.form.field("severities")
    assert isinstance(field, QWidget)
    assert dialog.isVisible()


def test_what_another_program_changed_meanwhile_is_not_taken_back(office: Office) -> None:
    dialog, desk = office.open(), office.work.desk
    ignored = dialog.form.field("ignore")
    assert isinstance(ignored, LinesField)
    ignored.show_value(["*.tmp"])
    tools(dialog).button(Tools.XCODE_26).click()
    assert dialog.apply_button.isEnabled()
    desk.perform(Edit("Elsewhere", (SetProject({"name": "Other"}),)))
    assert dialog.apply_button.isEnabled(), "nobody changed that here"
    desk.perform(Edit("Elsewhere", (SetProject({"ignore": ("*.bak",)}),)))
    assert not dialog.apply_button.isEnabled()
    assert dialog.reason.startswith("What you changed was changed by another program too.")
    dialog.close()
    assert office.work.view.project.file.ignore == ("*.bak",)
    assert not office.open().reason


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a script of a Unix system")
def test_apple_s_packager_is_looked_for_beside_the_window_and_a_place_that_is_named_is_kept(
    office: Office, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    monkeypatch.setenv("PATH", str(stand_in(tmp_path / "programs", version="2.0").parent))
    dialog = office.open("engine")
    field = dialog.form.field("engine")
    assert isinstance(field, PackagerField)
    qtbot.waitUntil(lambda: field.said.startswith("Found here: ba-package 2.0"))
    dialog.chose.emit(stand_in(tmp_path / "mine", version="2.1"))
    qtbot.waitUntil(lambda: field.said.startswith("Found here: ba-package 2.1"))
    assert load_settings().packager == tmp_path / "mine/ba-package"
    (tmp_path / "mine/ba-package").unlink()
    dialog.chose.emit(tmp_path / "mine/ba-package")
    qtbot.waitUntil(lambda: "is not at" in field.said)
    dialog.chose.emit(None)
    qtbot.waitUntil(lambda: field.said.startswith("Found here: ba-package 2.0"))
    assert load_settings().packager is None
    field.button("apple").click()
    dialog.apply_button.click()
    office.work.settle()
    assert office.work.view.project.file.engine == "apple"
