"""The settings of a project, changed in one step after seeing what follows."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studio.errors import StudioError
from studio.project.edits import Edit, SetProject
from studio.project.target import Hosting, Tools
from studio.ui.project_settings.fields import ChoiceField, TextField
from studio.ui.wishes import Perform
from tests.ui.project_settings.made import Shown, coast


@pytest.fixture
def shown(tmp_path: Path, qtbot: QtBot) -> Shown:
    return Shown(coast(tmp_path), qtbot)


def choose(shown: Shown, name: str, value: Tools | Hosting) -> None:
    field = shown.dialog.form.field(name)
    assert isinstance(field, ChoiceField)
    field.button(value).click()


def test_at_first_nothing_is_changed_and_nothing_can_be(shown: Shown) -> None:
    assert not shown.dialog.apply_button.isEnabled()
    assert shown.dialog.consequences.said.startswith("Nothing is changed yet.")


def test_what_follows_is_asked_for_and_shown_before_anything_is_changed(shown: Shown, qtbot: QtBot) -> None:
    choose(shown, "tools", Tools.XCODE_26)
    qtbot.waitUntil(lambda: bool(shown.asked))
    assert shown.asked == [shown.dialog.edit]
    shown.foresee()
    assert shown.dialog.consequences.said == "Xcode 26 would bring 1 error in 1 pack."
    assert not shown.wishes


def test_changing_is_one_step_with_a_name(shown: Shown) -> None:
    choose(shown, "tools", Tools.XCODE_26)
    shown.dialog.apply_button.click()
    (wish,) = shown.wishes
    assert isinstance(wish, Perform)
    assert wish.edit.changes == (SetProject({"tools": Tools.XCODE_26}),)
    assert wish.edit.label == "Choose the tools of Xcode 26"
    assert not shown.dialog.isVisible()


def test_what_was_changed_meanwhile_elsewhere_is_not_taken_back(shown: Shown) -> None:
    choose(shown, "tools", Tools.XCODE_26)
    shown.session.edit(Edit("elsewhere", (SetProject({"name": "Harbour"}),)))
    shown.dialog.apply_button.click()
    (wish,) = shown.wishes
    assert isinstance(wish, Perform)
    shown.session.edit(wish.edit)
    file = shown.session.texts.project
    assert (file.name, file.tools) == ("Harbour", Tools.XCODE_26)


def test_going_back_to_what_was_is_nothing_to_change(shown: Shown) -> None:
    choose(shown, "tools", Tools.XCODE_26)
    choose(shown, "tools", Tools.XCODE_27)
    assert shown.dialog.edit is None
    assert shown.asked[-1] is None
    assert not shown.dialog.apply_button.isEnabled()


def test_what_was_found_out_for_another_choice_is_not_shown(shown: Shown) -> None:
    choose(shown, "tools", Tools.XCODE_26)
    old = shown.foresee()
    choose(shown, "hosting", Hosting.SELF)
    shown.foresee()
    said = shown.dialog.consequences.said
    shown.dialog.show_foreseen(old)
    assert shown.dialog.consequences.said == said


def test_what_has_to_be_mended_is_said_beside_the_button(shown: Shown) -> None:
    name = shown.dialog.form.field("name")
    assert isinstance(name, TextField)
    name.show_text("")
    assert shown.dialog.reason == "Mend what is marked above."
    assert not shown.dialog.apply_button.isEnabled()
    assert shown.dialog.apply_button.toolTip() == shown.dialog.reason


def test_a_project_that_cannot_be_changed_can_be_looked_at(tmp_path: Path, qtbot: QtBot) -> None:
    shown = Shown(coast(tmp_path), qtbot, read_only="Somebody else has it open.")
    choose(shown, "tools", Tools.XCODE_26)
    assert shown.dialog.reason == "Somebody else has it open."
    assert shown.dialog.edit is None


def test_trouble_is_said_where_the_consequences_stand(shown: Shown) -> None:
    choose(shown, "tools", Tools.XCODE_26)
    shown.dialog.show_trouble(StudioError("The rule [ makes no sense.", "Close the bracket."))
    assert shown.dialog.consequences.said == "The rule [ makes no sense. Close the bracket."
    assert shown.dialog.apply_button.isEnabled()


def test_escape_changes_nothing(shown: Shown) -> None:
    shown.dialog.open()
    choose(shown, "tools", Tools.XCODE_26)
    QTest.keyClick(shown.dialog, Qt.Key.Key_Escape)
    assert not shown.dialog.isVisible()
    assert not shown.wishes


def test_the_field_that_was_asked_for_is_in_sight_and_has_the_focus(shown: Shown, qtbot: QtBot) -> None:
    shown.dialog.resize(600, 420)
    shown.dialog.open()
    shown.dialog.go_to("budget_total")
    row = shown.dialog.form.row("budget_total")
    qtbot.waitUntil(lambda: not row.visibleRegion().isEmpty())
    field = shown.dialog.form.field("budget_total")
    assert shown.dialog.focusWidget() is field.focusProxy()
