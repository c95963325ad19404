"""The ignore rules: shown live, put together, and used in one step."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

from studio.project.edits import SetProject
from studio.session.ignoring import Ground, try_rules
from studio.ui import wishes
from studio.ui.ignoring.dialog import IgnoreRulesDialog
from studio.ui.ignoring.rows import RULE
from studio.workspace.ignore import SOURCE_ART
from studio.workspace.project_store import load_project
from tests.ui.ignoring.made import game, ground, plain

KEY = Qt.Key


class Shown:
    """A dialog about a small game, whose questions are answered at once."""

    def __init__(self, folder: Path, qtbot: QtBot, *rules: str, read_only: str | None = None) -> None:
        self._ground: Ground = ground(folder, *rules)
        self.file = load_project(game(folder, *rules))
        self.dialog = IgnoreRulesDialog(self.file, read_only=read_only)
        qtbot.addWidget(self.dialog)
        self.wished: list[object] = []
        self.dialog.wished.connect(self.wished.append)
        with qtbot.waitActive(self.dialog):
            self.dialog.show()
            self.dialog.activateWindow()
        self.answer()

    def answer(self) -> None:
        self.dialog.show_trial(try_rules(self._ground, self.dialog.patterns))

    def type(self, text: str) -> None:
        self.dialog.new_rule.line.clear()
        QTest.keyClicks(self.dialog.new_rule.line, text)
        self.answer()

    def rules(self) -> list[str]:
        return list(self.dialog.rules.patterns)

    @property
    def paths(self) -> list[str]:
        return [one.path for one in self.dialog.files.files]

    @property
    def used(self) -> tuple[str, ...]:
        (wish,) = self.wished
        assert isinstance(wish, wishes.Perform)
        (change,) = wish.edit.changes
        assert isinstance(change, SetProject)
        found = change.values["ignore"]
        assert isinstance(found, tuple)
        return found


Make = Callable[..., Shown]


@pytest.fixture
def make(tmp_path: Path, qtbot: QtBot) -> Make:
    def made(*rules: str, read_only: str | None = None) -> Shown:
        return Shown(tmp_path, qtbot, *rules, read_only=read_only)

    return made


def test_the_files_of_the_chosen_rule_are_listed(make: Make) -> None:
    shown = make("*.psd", "/art/wip/")
    shown.dialog.point_at("/art/wip/")
    assert shown.paths == ["art/wip/a.png"]
    assert plain(shown.dialog.title) == "/art/wip/ takes 1 file, 10 bytes"
    shown.dialog.point_at("*.psd")
    assert shown.paths == ["art/keep.psd", "art/wall.psd"]


def test_a_rule_being_typed_shows_what_it_would_take_and_what_packs_lose(make: Make) -> None:
    shown = make("*.psd")
    shown.type("wall.png")
    assert shown.paths == ["art/wall.png"]
    assert plain(shown.dialog.new_rule.said).endswith("art would lose 1 file.")
    assert "art would lose 1 file, 500 bytes" in plain(shown.dialog.summed)


def test_a_typed_rule_is_added_by_enter_and_used_by_the_next(make: Make) -> None:
    shown = make("*.psd")
    shown.type("*.kra")
    QTest.keyClick(shown.dialog.new_rule.line, KEY.Key_Return)
    assert shown.rules() == ["*.psd", "*.kra"]
    assert shown.wished == []
    QTest.keyClick(shown.dialog.new_rule.line, KEY.Key_Return)
    assert shown.used == ("*.psd", "*.kra")
    assert shown.dialog.isHidden()


def test_a_typed_rule_that_was_not_added_is_used_all_the_same(make: Make) -> None:
    shown = make()
    shown.type("*.kra")
    shown.dialog.use_button.click()
    assert shown.used == ("*.kra",)


def test_nothing_changed_is_nothing_to_use(make: Make) -> None:
    shown = make("*.psd")
    assert not shown.dialog.use_button.isEnabled()
    shown.type("!")
    assert not shown.dialog.use_button.isEnabled()
    assert shown.dialog.reason == "Mend the new rule, or clear its line."


def test_rules_move_and_go_by_keys(make: Make) -> None:
    shown = make("*.psd", "!keep.psd", "*.kra")
    shown.dialog.point_at("!keep.psd")
    shown.dialog.table.setFocus()
    QTest.keyClick(shown.dialog.table, KEY.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert shown.rules() == ["!keep.psd", "*.psd", "*.kra"]
    QTest.keyClick(shown.dialog.table, KEY.Key_Down, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(shown.dialog.table, KEY.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert shown.rules() == ["*.psd", "*.kra", "!keep.psd"]
    QTest.keyClick(shown.dialog.table, KEY.Key_Delete)
    assert shown.rules() == ["*.psd", "*.kra"]
    shown.dialog.use_button.click()
    assert shown.used == ("*.psd", "*.kra")


def edit_first(shown: Shown, text: str) -> None:
    """Type ``text`` in place of the first rule."""
    table = shown.dialog.table
    index = table.model().index(0, RULE)
    table.setCurrentIndex(index)
    table.edit(index)
    editor = table.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, KEY.Key_Return)


def test_a_rule_is_edited_in_its_place(make: Make, qtbot: QtBot) -> None:
    shown = make("*.psd")
    edit_first(shown, "*.kra")
    qtbot.waitUntil(lambda: shown.rules() == ["*.kra"])


def test_an_edit_that_makes_no_sense_is_refused_in_words(make: Make, qtbot: QtBot) -> None:
    shown = make("*.psd")
    edit_first(shown, "!")
    qtbot.waitUntil(lambda: "names no file" in shown.dialog.new_rule.said)
    assert shown.rules() == ["*.psd"]


def test_source_art_is_ignored_and_taken_in_again_by_one_button(make: Make) -> None:
    shown = make("*.psd", "mine")
    assert shown.dialog.art_button.text() == "Ignore working files of art programs (15 rules)"
    shown.dialog.art_button.click()
    assert set(shown.dialog.rules.patterns) == {*SOURCE_ART, "mine"}
    assert shown.dialog.art_button.text() == "Stop ignoring working files of art programs"
    shown.dialog.art_button.click()
    assert shown.rules() == ["mine"]


def test_built_in_rules_are_shown_and_stay(make: Make) -> None:
    shown = make()
    shown.dialog.point_at("Thumbs.db")
    assert shown.paths == ["art/Thumbs.db"]
    QTest.keyClick(shown.dialog.table, KEY.Key_Delete)
    assert shown.dialog.rules.place_of("Thumbs.db") is not None
    rows = shown.dialog.rules.rowCount()
    shown.dialog.all_box.click()
    assert shown.dialog.rules.rowCount() > rows


def test_a_proposal_points_at_what_is_new_in_it(make: Make) -> None:
    shown = make("*.psd")
    shown.dialog.propose(("*.psd", "/art/wip/"))
    shown.answer()
    assert shown.paths == ["art/wip/a.png"]
    assert shown.dialog.use_button.isEnabled()


def test_what_was_asked_about_other_rules_is_not_shown(make: Make) -> None:
    shown = make("*.psd")
    before = shown.dialog.summed
    shown.dialog.show_trial(try_rules(Ground(), ("other",)))
    assert shown.dialog.summed == before


def test_rules_that_changed_elsewhere_are_not_overwritten(make: Make) -> None:
    shown = make("*.psd")
    shown.type("*.kra")
    shown.dialog.show_current(shown.file.model_copy(update={"ignore": ("*.ai",)}))
    assert not shown.dialog.use_button.isEnabled()
    assert shown.dialog.reason.startswith("The rules were changed elsewhere")


def test_where_nothing_can_be_changed_everything_can_be_seen(make: Make) -> None:
    shown = make("*.psd", read_only="Open in another window.")
    shown.dialog.point_at("*.psd")
    assert len(shown.paths) == 2
    assert shown.dialog.reason == "Open in another window."
    assert not shown.dialog.use_button.isEnabled()
    assert not shown.dialog.art_button.isEnabled()
    QTest.keyClick(shown.dialog.table, KEY.Key_Delete)
    assert shown.rules() == ["*.psd"]


def test_a_question_is_asked_after_the_last_key(make: Make, qtbot: QtBot) -> None:
    shown = make("*.psd")
    asked: list[object] = []
    shown.dialog.asked.connect(asked.append)
    QTest.keyClicks(shown.dialog.new_rule.line, "*.kra")
    qtbot.waitUntil(lambda: bool(asked))
    assert asked == [("*.psd", "*.kra")]


def test_everything_has_a_name_and_can_be_reached_by_keys(make: Make) -> None:
    dialog = make("*.psd").dialog
    controls: list[QWidget] = [
        *dialog.findChildren(QAbstractButton),
        *dialog.findChildren(QTableView),
        dialog.new_rule.line,
    ]
    shown = [one for one in controls if one.isVisibleTo(dialog) and one.isEnabled()]
    own = [one for one in shown if one.focusPolicy() != Qt.FocusPolicy.NoFocus]
    assert not [one for one in own if not (one.accessibleName() or getattr(one, "text", str)())]
    assert dialog.table in own
    assert dialog.use_button.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_f1_opens_its_page(make: Make) -> None:
    shown = make()
    QTest.keyClick(shown.dialog, KEY.Key_F1)
    assert shown.wished == [wishes.ShowHelp("ignoring")]


def test_esc_clears_what_is_typed_and_then_leaves(tmp_path: Path, qtbot: QtBot) -> None:
    shown = Shown(tmp_path, qtbot)
    shown.type("*.psd")
    line = shown.dialog.new_rule.line
    QTest.keyClick(line, KEY.Key_Escape)
    assert line.text() == ""
    with qtbot.waitSignal(shown.dialog.rejected):
        QTest.keyClick(line, KEY.Key_Escape)
    assert shown.wished == []
