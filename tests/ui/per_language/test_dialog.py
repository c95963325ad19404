"""One pack per language folder: what is shown, what can be changed, and the one step that follows."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from studio.project.edits import SetText
from studio.ui.per_language.dialog import FamilyGround, PerLanguageDialog
from studio.ui.per_language.rows import LANGUAGE
from studio.ui.pieces.filter_box import FilterBox
from studio.ui.wishes import GoTo, Perform
from tests.ui.per_language.made import EN, FR, SFX, folder, ground

Make = Callable[[FamilyGround], PerLanguageDialog]
KEY = Qt.Key


@pytest.fixture
def make(qtbot: QtBot) -> Make:
    def made(one: FamilyGround) -> PerLanguageDialog:
        dialog = PerLanguageDialog(one)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return made


@pytest.fixture
def dialog(make: Make) -> PerLanguageDialog:
    return make(ground(EN, FR, SFX, files=(("credits.txt", 3),)))


def ids(dialog: PerLanguageDialog) -> list[str | None]:
    return [row.pack_id for row in dialog.plan.packs]


def type_language(dialog: PerLanguageDialog, row: int, text: str, qtbot: QtBot) -> None:
    """Put the cursor on the language of ``row`` and type."""
    table = dialog.table
    index = table.model().index(row, LANGUAGE)
    table.setCurrentIndex(index)
    table.edit(index)
    editor = table.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    QTest.keyClick(editor, KEY.Key_Delete)
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, KEY.Key_Return)
    qtbot.waitUntil(lambda: dialog.plan.rows[row].text == text)


def test_the_packs_are_one_step_and_lead_to_the_first(dialog: PerLanguageDialog) -> None:
    wished: list[object] = []
    dialog.wished.connect(wished.append)
    assert dialog.make_button.text() == "Make 2 packs"
    dialog.make_button.click()
    perform, lead = wished
    assert isinstance(perform, Perform)
    assert isinstance(lead, GoTo)
    made = [json.loads(one.data) for one in perform.edit.changes if isinstance(one, SetText)]
    assert [one["assetPackID"] for one in made] == ["voices-en", "voices-fr-CA"]
    assert lead.place.pack == "voices-en"
    assert dialog.isHidden()


def test_a_language_can_be_typed_in_its_row(dialog: PerLanguageDialog, qtbot: QtBot) -> None:
    type_language(dialog, 2, "ja", qtbot)
    assert ids(dialog) == ["voices-en", "voices-fr-CA", "voices-ja"]
    type_language(dialog, 1, "", qtbot)
    assert ids(dialog) == ["voices-en", "voices-ja"]


def test_a_language_that_is_none_stops_the_button_and_says_why(
    dialog: PerLanguageDialog, qtbot: QtBot
) -> None:
    type_language(dialog, 0, "zh_CN", qtbot)
    assert not dialog.make_button.isEnabled()
    assert dialog.reason == "zh_CN is no language tag. Write zh-CN."
    assert dialog.about == dialog.reason
    type_language(dialog, 0, "zh-CN", qtbot)
    assert dialog.make_button.isEnabled()
    assert dialog.reason == ""


def test_everything_about_the_chosen_row_is_said_in_full(dialog: PerLanguageDialog) -> None:
    assert dialog.about.startswith("Press a language to change it.")
    dialog.table.setCurrentIndex(dialog.table.model().index(1, 0))
    assert dialog.about == "fr_CA has no file for 1 of the 2 paths of all languages."


def test_a_name_without_sense_is_marked_at_its_field(dialog: PerLanguageDialog) -> None:
    dialog.template_field.setText("voices")
    assert not dialog.make_button.isEnabled()
    assert [problem.message for problem in dialog.problems("name")] == [
        "The name of the packs needs {tag} or {language} in it, or all would be called the same."
    ]
    assert dialog.reason == "Mend what is marked above."
    dialog.template_field.setText("{language}")
    assert ids(dialog) == ["English", "French-Canada"]
    assert dialog.problems("name") == ()


def test_a_policy_without_an_event_and_no_platform_are_marked(dialog: PerLanguageDialog) -> None:
    dialog.policy.list.setCurrentIndex(1)
    for box in dialog.policy.findChildren(QAbstractButton):
        box.click()
    assert dialog.problems("policy")
    for platform in dialog.platforms.platforms:
        dialog.platforms.box(platform).click()
    assert dialog.problems("platforms")
    assert not dialog.make_button.isEnabled()


def test_paths_can_be_shared(dialog: PerLanguageDialog) -> None:
    dialog.shared_paths.click()
    edit = dialog.plan.edit
    assert edit is not None
    first = next(one for one in edit.changes if isinstance(one, SetText))
    assert json.loads(first.data)["fileSelectors"] == [
        {"directorySource": "voices/en", "directoryDestination": "voices"}
    ]


def test_the_rest_is_offered_as_a_pack_for_everybody(dialog: PerLanguageDialog) -> None:
    assert dialog.base_box.text() == "Also make a pack for everybody of the rest (2 files, 13 bytes)"
    dialog.base_box.click()
    assert ids(dialog) == ["voices-en", "voices-fr-CA", "voices"]
    assert dialog.base_box.text().endswith("(2 files, 13 bytes)")


def test_without_a_rest_nothing_is_offered(make: Make) -> None:
    assert make(ground(EN, FR)).base_box.isHidden()


def test_two_folders_in_one_language_are_said_at_once(make: Make) -> None:
    dialog = make(ground(EN, folder("English", "en", "a.wav")))
    assert dialog.reason == "en and English are both en. Clear one, to leave it out."
    assert dialog.make_button.toolTip() == dialog.reason


def test_everything_has_a_name_and_can_be_reached_by_keys(dialog: PerLanguageDialog) -> None:
    controls = [
        *dialog.findChildren(QAbstractButton),
        *dialog.findChildren(QComboBox),
        *dialog.findChildren(QLineEdit),
        dialog.table,
    ]
    shown: list[QWidget] = [one for one in controls if one.isVisibleTo(dialog)]
    nameless = [one for one in shown if not (one.accessibleName() or getattr(one, "text", str)())]
    assert nameless == []
    assert all(one.focusPolicy() & Qt.FocusPolicy.TabFocus for one in shown)


def test_escape_makes_nothing(dialog: PerLanguageDialog) -> None:
    wished: list[object] = []
    dialog.wished.connect(wished.append)
    QTest.keyClick(dialog, KEY.Key_Escape)
    assert dialog.isHidden()
    assert wished == []


def test_many_folders_can_be_filtered_and_all_become_packs_all_the_same(make: Make) -> None:
    few = make(ground(EN, FR))
    assert few.findChildren(FilterBox)[0].isHidden()
    tags = ("de", "it", "ja", "ko", "nb", "pl", "pt", "sv")
    dialog = make(ground(EN, FR, *(folder(tag, tag, "a.wav") for tag in tags)))
    [box] = dialog.findChildren(FilterBox)
    assert not box.isHidden()
    box.set_text("lang:fr,de")
    shown = [row for row in range(10) if not dialog.table.isRowHidden(row, QModelIndex())]
    assert [dialog.plan.rows[row].folder for row in shown] == ["fr_CA", "de"]
    assert len(dialog.plan.packs) == 10
    dialog.shared_paths.click()
    assert [row for row in range(10) if not dialog.table.isRowHidden(row, QModelIndex())] == shown
