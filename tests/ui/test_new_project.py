"""The dialog that makes a project, used as people use it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from studio.session.starting import NewProjectPlan, first_packs, make_project
from studio.ui.new_project import NewProjectDialog
from studio.ui.pieces.filter_box import FilterBox
from studio.ui.pieces.offer import OfferLink
from studio.ui.planned_packs import Division
from studio.ui.wishes import LookInside
from studio.workspace.project_store import load_project
from tests.builders import write_tree

VOICES = Path("/games/coast/voices")
INSIDE = (VOICES / "en", VOICES / "fr_CA", VOICES / "shared")
LEFT = Qt.MouseButton.LeftButton

Make = Callable[..., NewProjectDialog]


@pytest.fixture
def make(qtbot: QtBot) -> Make:
    def made(*folders: Path, subfolders: tuple[Path, ...] = ()) -> NewProjectDialog:
        dialog = NewProjectDialog(folders=folders, subfolders=subfolders, primary_language="en")
        qtbot.addWidget(dialog)
        return dialog

    return made


def _heard(dialog: NewProjectDialog) -> list[object]:
    wishes: list[object] = []
    dialog.wished.connect(wishes.append)
    return wishes


def _type(field: QLineEdit, text: str) -> None:
    field.selectAll()
    QTest.keyClicks(field, text) if text else QTest.keyClick(field, Qt.Key.Key_Delete)


def _ids(plan: NewProjectPlan | None) -> list[str]:
    assert plan is not None
    return [one.pack_id for one in plan.packs]


def test_a_folder_of_language_folders_becomes_a_family_of_packs(make: Make) -> None:
    dialog = make(VOICES, subfolders=INSIDE)
    wishes = _heard(dialog)
    QTest.mouseClick(dialog.make_button, LEFT)
    (plan,) = wishes
    assert isinstance(plan, NewProjectPlan)
    assert (plan.name, plan.folder, plan.assets, plan.primary_language) == ("voices", VOICES, (VOICES,), "en")
    assert [(one.pack_id, one.folder, str(one.language or "")) for one in plan.packs] == [
        ("voices-en", INSIDE[0], "en"),
        ("voices-fr-CA", INSIDE[1], "fr-CA"),
        ("shared", INSIDE[2], ""),
    ]
    assert dialog.isHidden()


def test_what_the_dialog_plans_can_be_made(make: Make, tmp_path: Path) -> None:
    write_tree(tmp_path, {"voices/en/a.wav": b"a", "voices/fr/a.wav": b"b"})
    voices = tmp_path / "voices"
    plan = make(voices, subfolders=(voices / "en", voices / "fr")).plan
    assert plan is not None
    path = make_project(plan)
    edit = first_packs(plan, path, load_project(path))
    assert edit is not None
    assert len(edit.changes) == 2


def test_languages_can_be_switched_off(make: Make) -> None:
    dialog = make(VOICES, subfolders=INSIDE)
    dialog.take_languages.click()
    plan = dialog.plan
    assert _ids(plan) == ["en", "fr-CA", "shared"]
    assert plan is not None
    assert all(one.language is None for one in plan.packs)


def test_the_other_ways_to_divide(make: Make) -> None:
    dialog = make(VOICES, subfolders=INSIDE)
    dialog.choice(Division.EACH).click()
    assert _ids(dialog.plan) == ["voices"]
    dialog.choice(Division.NONE).click()
    assert _ids(dialog.plan) == []


def test_several_folders_become_a_pack_each(make: Make) -> None:
    dialog = make(VOICES, VOICES.parent / "art")
    assert not dialog.choice(Division.INSIDE).isEnabled()
    assert dialog.choice(Division.INSIDE).toolTip()
    assert _ids(dialog.plan) == ["voices", "art"]
    assert dialog.folder_field.text() == str(VOICES.parent)


def test_without_folders_there_are_no_packs_and_nobody_is_told_off_yet(make: Make) -> None:
    dialog = make()
    assert dialog.choice(Division.NONE).isChecked()
    assert not dialog.make_button.isEnabled()
    assert dialog.problems("name") == ()
    assert dialog.problems("folder") == ()
    assert dialog.reason == "The project has no name yet."
    _type(dialog.name_field, "The Coast")
    assert dialog.reason == "The project file has no folder yet."
    _type(dialog.folder_field, "/games")
    assert dialog.reason == ""
    plan = dialog.plan
    assert plan == NewProjectPlan("The Coast", Path("/games"), (), "en", ())


def test_what_is_wrong_is_said_under_its_field_while_typing(make: Make) -> None:
    dialog = make(VOICES, subfolders=INSIDE)
    _type(dialog.name_field, "Coast: 2")
    assert "Coast: 2" in dialog.problems("name")[0].message
    assert dialog.reason == "Mend what is marked above."
    assert not dialog.make_button.isEnabled()
    assert dialog.plan is None
    _type(dialog.name_field, "")
    assert dialog.problems("name")[0].message == "The project has no name yet."
    _type(dialog.name_field, "Coast 2")
    assert dialog.problems("name") == ()
    _type(dialog.folder_field, "coast")
    assert dialog.problems("folder")
    assert not dialog.make_button.isEnabled()


def test_a_language_is_mended_with_one_press(make: Make) -> None:
    dialog = make(VOICES)
    _type(dialog.language_field, "en_GB")
    assert not dialog.make_button.isEnabled()
    (link,) = [one for one in dialog.findChildren(OfferLink) if one.isVisibleTo(dialog)]
    QTest.mouseClick(link, LEFT)
    assert dialog.language_field.text() == "en-GB"
    assert dialog.make_button.isEnabled()


def test_a_single_folder_that_is_added_is_looked_into(make: Make) -> None:
    dialog = make()
    wishes = _heard(dialog)
    dialog.assets.add((VOICES,))
    assert wishes == [LookInside(VOICES)]
    assert (dialog.name_field.text(), dialog.folder_field.text()) == ("voices", str(VOICES.parent))
    assert _ids(dialog.plan) == ["voices"]
    dialog.show_subfolders(VOICES, INSIDE)
    assert dialog.choice(Division.INSIDE).isChecked()
    assert _ids(dialog.plan) == ["voices-en", "voices-fr-CA", "shared"]


def test_what_somebody_chose_stays_chosen_when_folders_come(make: Make) -> None:
    dialog = make(VOICES, subfolders=INSIDE)
    dialog.choice(Division.NONE).click()
    dialog.assets.add((VOICES.parent / "art",))
    assert dialog.choice(Division.NONE).isChecked()


def test_a_name_that_was_typed_is_kept_when_folders_come(make: Make) -> None:
    dialog = make()
    _type(dialog.name_field, "The Coast")
    dialog.assets.add((VOICES,))
    assert dialog.name_field.text() == "The Coast"


def test_after_a_failure_it_opens_again_as_it_was_left(make: Make) -> None:
    dialog = make(VOICES, subfolders=INSIDE)
    _type(dialog.name_field, "The Coast")
    dialog.make_button.click()
    dialog.show_trouble("voices holds a project already: Old.packstudio.", "Open that one.")
    assert dialog.isVisible()
    assert dialog.name_field.text() == "The Coast"
    assert dialog.problems("folder")[0].hint == "Open that one."
    _type(dialog.folder_field, "/games")
    assert dialog.problems("folder") == ()
    dialog.close()


def test_enter_makes_the_project_and_escape_does_not(make: Make) -> None:
    dialog = make(VOICES, subfolders=INSIDE)
    wishes = _heard(dialog)
    dialog.open()
    QTest.keyClick(dialog.name_field, Qt.Key.Key_Escape)
    assert dialog.isHidden()
    assert wishes == []
    dialog.open()
    QTest.keyClick(dialog.name_field, Qt.Key.Key_Return)
    assert [type(wish) for wish in wishes] == [NewProjectPlan]


def test_every_control_has_a_name_and_is_reached_by_keyboard(make: Make) -> None:
    dialog = make(VOICES, subfolders=INSIDE)
    controls: list[QWidget] = [*dialog.findChildren(QAbstractButton), *dialog.findChildren(QLineEdit)]
    assert len(controls) > 8
    for control in controls:
        if control.objectName().startswith("qt_"):
            continue
        words = control.text() if isinstance(control, QAbstractButton) else ""
        assert control.accessibleName() or words
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_many_packs_can_be_filtered_before_they_are_made(make: Make) -> None:
    inside = tuple(VOICES / name for name in ("de", "en", "fr", "it", "ja", "ko", "nb", "pl", "sv"))
    dialog = make(VOICES, subfolders=inside)
    [box] = dialog.findChildren(FilterBox)
    box.set_text("lang:ja,ko")
    assert box.count_words == "2 of 9"
    assert len(_ids(dialog.plan)) == 9
    few = make(VOICES, subfolders=INSIDE)
    assert few.findChildren(FilterBox)[0].isHidden()
