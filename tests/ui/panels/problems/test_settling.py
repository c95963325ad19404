"""Accepting problems and letting kinds of them matter more or less, as people do it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from studio.progress import CancelToken
from studio.project.rules import Severity
from studio.session.look import first_look, look_again
from studio.session.session import Session
from studio.ui.panels.problems.accepting import AcceptDialog
from studio.ui.panels.problems.grouping import MESSAGE
from studio.ui.panels.problems.listing import problem_key
from studio.ui.panels.problems.panel import ProblemsPanel
from studio.ui.panels.problems.telling import as_text
from studio.ui.wishes import GoTo, OpenSettings, Perform, Sign, Tell
from tests.builders import manifest, project, write_tree
from tests.ui.views import view_of_session


class Stage:
    """A panel, the session that its wishes edit, and what else it wished for."""

    def __init__(self, panel: ProblemsPanel, session: Session) -> None:
        self.panel, self.session = panel, session
        self.person = "Mia"
        self.wishes: list[object] = []
        panel.wished.connect(self._take)
        self.show()

    def show(self) -> None:
        look = look_again(self.session.look, self.session.texts, CancelToken(), rescan=False)
        self.session.take_look(look)
        self.panel.show_view(replace(view_of_session(self.session), person=self.person))

    def _take(self, wish: object) -> None:
        self.wishes.append(wish)
        if isinstance(wish, Perform):
            self.session.edit(wish.edit)
            self.show()

    def choose(self, code: str, *, accepted: bool = False, also: tuple[str, ...] = ()) -> None:
        """Make the row of ``code`` the current one, and choose those of ``also`` with it."""
        rows, selection = self.panel.table.rows, self.panel.table.selectionModel()
        every = self.session.state.problems
        assert self.panel.choose(
            next(one for one in every if (one.code, one.accepted is not None) == (code, accepted))
        )
        mode = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for one in every:
            row = rows.row_of(problem_key(one))
            if one.code in also and row is not None:
                selection.select(rows.index(row, MESSAGE), mode)

    def dialog(self) -> AcceptDialog:
        self.panel.settling.accept_button.click()
        return next(one for one in self.panel.findChildren(AcceptDialog) if one.isVisible())

    def accept(self, note: str = "as agreed") -> None:
        dialog = self.dialog()
        dialog.note_field.setText(note)
        dialog.accept_button.click()

    def codes(self) -> list[str]:
        return [one.code for one in self.session.state.open_problems]


@pytest.fixture
def stage(tmp_path: Path, qtbot: QtBot) -> Iterator[Stage]:
    write_tree(tmp_path, {"art/a.png": b"a"})
    path = project(
        tmp_path,
        {
            "art.json": manifest(assetPackID="a" * 65, platforms=[]),
            "maps.json": manifest(assetPackID="maps", fileSelectors=[{"directory": "none"}]),
            "data.json": manifest(assetPackID="data", userInfo={}, fileSelectors=[{"file": "art/a.png"}]),
        },
    )
    panel = ProblemsPanel()
    qtbot.addWidget(panel)
    panel.resize(1000, 500)
    panel.show()
    yield Stage(panel, Session(first_look(path)))
    panel.hide()


def test_a_problem_is_accepted_with_a_note_and_the_name_known_from_before(stage: Stage) -> None:
    stage.choose("PS-ID-LONG")
    before = len(stage.codes())
    dialog = stage.dialog()
    assert dialog.name_field.text() == "Mia"
    assert not dialog.accept_button.isEnabled()
    assert dialog.missing == "A note is still to be written."
    dialog.note_field.setText("  as agreed ")
    dialog.accept_button.click()
    assert len(stage.codes()) == before - 1
    (accepted,) = stage.session.state.accepted_problems
    assert accepted.accepted is not None
    assert (accepted.code, accepted.accepted.by, accepted.accepted.note) == ("PS-ID-LONG", "Mia", "as agreed")
    assert accepted.accepted.on[:2] == "20"
    assert stage.wishes[-1] == Sign("Mia")
    assert stage.session.history.undo_label == f"Accept a problem of {'a' * 65}"


def test_a_name_is_as_necessary_as_a_note(stage: Stage) -> None:
    stage.choose("PS-ID-LONG")
    dialog = stage.dialog()
    dialog.note_field.setText("fine")
    dialog.name_field.setText("  ")
    assert dialog.missing == "A name is still to be written."
    assert not dialog.accept_button.isEnabled()
    dialog.reject()
    assert not stage.wishes


def test_enter_accepts_and_escape_does_not(stage: Stage) -> None:
    stage.choose("PS-ID-LONG")
    dialog = stage.dialog()
    QTest.keyClick(dialog.note_field, Qt.Key.Key_Return)
    assert dialog.isVisible()
    QTest.keyClick(dialog.note_field, Qt.Key.Key_Escape)
    assert not stage.wishes
    dialog = stage.dialog()
    QTest.keyClicks(dialog.note_field, "fine")
    QTest.keyClick(dialog.note_field, Qt.Key.Key_Return)
    assert len(stage.session.state.accepted_problems) == 1


def test_what_is_accepted_stays_in_the_list_says_by_whom_and_can_be_hidden(stage: Stage) -> None:
    stage.choose("PS-ID-LONG")
    stage.accept()
    model, switch = stage.panel.table.model(), stage.panel.switches.accepted_button
    last = model.index(model.rowCount() - 1, MESSAGE)
    assert "accepted by Mia: as agreed" in last.data(int(Qt.ItemDataRole.AccessibleTextRole))
    assert "accepted by Mia: as agreed" in last.data(int(Qt.ItemDataRole.ToolTipRole))
    assert "accepted by Mia: as agreed" in as_text(stage.session.state.problems[-1])
    assert switch.text() == "1 accepted"
    rows = model.rowCount()
    switch.click()
    assert model.rowCount() == rows - 2, "with its heading"
    switch.click()
    assert model.rowCount() == rows


def test_the_switch_is_there_only_while_something_is_accepted(stage: Stage) -> None:
    assert stage.panel.switches.accepted_button.isHidden()
    stage.choose("PS-ID-LONG")
    stage.accept()
    assert not stage.panel.switches.accepted_button.isHidden()
    stage.session.undo()
    stage.show()
    assert stage.panel.switches.accepted_button.isHidden()


def test_after_accepting_the_next_problem_is_the_current_one(stage: Stage) -> None:
    stage.choose("PS-ID-LONG")
    stage.accept()
    current = stage.panel.current
    assert current is not None
    assert current.accepted is None


def test_taking_back_is_one_step_too(stage: Stage) -> None:
    stage.choose("PS-ID-LONG")
    stage.accept()
    stage.choose("PS-ID-LONG", accepted=True)
    settling = stage.panel.settling
    assert settling.said.startswith("Accepted by Mia: as agreed (")
    assert settling.accept_button.isHidden()
    settling.back_button.click()
    assert not stage.session.state.accepted_problems
    assert "PS-ID-LONG" in stage.codes()
    assert stage.session.history.undo_label == f"Accept a problem of {'a' * 65} no longer"


def test_what_stops_a_build_says_why_it_cannot_be_accepted(stage: Stage) -> None:
    stage.choose("PS-SELECTOR-EMPTY")
    settling = stage.panel.settling
    assert settling.said == "It stops the pack from being built, so it cannot be accepted."
    assert not settling.accept_button.isEnabled()
    assert settling.accept_button.toolTip() == "What stops a build cannot be accepted."
    assert not settling.treat_button.isEnabled()
    assert settling.treat_button.toolTip().endswith("so it stays an error.")


def test_several_rows_are_accepted_at_once_without_those_that_stop_a_build(stage: Stage) -> None:
    stage.choose("PS-ID-LONG", also=("PS-PLATFORM-NONE", "PS-SELECTOR-EMPTY"))
    assert stage.panel.settling.accept_button.text() == "Accept 2 problems…"
    stage.accept()
    assert {one.code for one in stage.session.state.accepted_problems} == {"PS-ID-LONG", "PS-PLATFORM-NONE"}
    assert "PS-SELECTOR-EMPTY" in stage.codes()
    assert stage.session.history.undo_label == "Accept 2 problems"


def test_a_kind_is_treated_otherwise_only_where_one_kind_is_chosen(stage: Stage) -> None:
    stage.choose("PS-ID-LONG", also=("PS-PLATFORM-NONE",))
    treat = stage.panel.settling.treat_button
    assert not treat.isEnabled()
    assert treat.toolTip() == "The chosen problems are of several kinds. Choose those of one."
    stage.choose("PS-PLATFORM-NONE")
    assert treat.isEnabled()


def test_several_are_taken_back_at_once(stage: Stage) -> None:
    stage.choose("PS-ID-LONG", also=("PS-PLATFORM-NONE",))
    stage.accept()
    stage.choose("PS-ID-LONG", accepted=True, also=("PS-PLATFORM-NONE",))
    assert stage.panel.settling.back_button.text() == "Take back 2"
    stage.panel.settling.back_button.click()
    assert not stage.session.state.accepted_problems


def test_what_changed_since_says_who_accepted_it_before(stage: Stage) -> None:
    stage.choose("PS-ID-LONG")
    lapsed = stage.session.state.problems
    one = next(one for one in lapsed if one.code == "PS-ID-LONG")
    from studio.project.acceptance import accepting

    old = replace(one, lapsed=accepting(one.finding, by="Noah", note="for now", on="2026-11-01"))
    view = view_of_session(stage.session)
    stage.panel.show_view(replace(view, state=replace(view.state, problems=(old,))))
    assert stage.panel.choose(old)
    assert stage.panel.settling.said.startswith("Accepted by Noah before it changed: for now (")


def test_a_kind_is_treated_as_something_else_and_as_usual_again(stage: Stage) -> None:
    stage.choose("PS-ID-LONG")
    settling = stage.panel.settling
    assert settling.treating(Severity.WARNING).isChecked()
    assert not settling.as_usual.isVisible()
    settling.treating(Severity.ERROR).trigger()
    assert stage.session.texts.project.severities == {"PS-ID-LONG": "error"}
    stage.choose("PS-ID-LONG")
    assert settling.treating(Severity.ERROR).isChecked()
    assert settling.as_usual.isVisible()
    assert settling.as_usual.text() == "As usual: Warning"
    settling.as_usual.trigger()
    assert stage.session.texts.project.severities == {}
    stage.choose("PS-ID-LONG")
    settling.treating(None).trigger()
    assert "PS-ID-LONG" not in [one.code for one in stage.session.state.problems]
    stage.session.undo()
    stage.show()
    assert "PS-ID-LONG" in stage.codes()


def test_what_hangs_on_a_setting_leads_there(stage: Stage) -> None:
    stage.choose("PS-ID-LONG")
    assert stage.panel.settling.settings_button.isHidden()
    stage.choose("PS-MANIFEST-USER-INFO")
    stage.panel.settling.settings_button.click()
    assert stage.wishes == [OpenSettings("hosting")]


def test_what_cannot_be_changed_says_why(stage: Stage) -> None:
    view = replace(view_of_session(stage.session), read_only="Somebody else has it open.")
    stage.choose("PS-ID-LONG")
    stage.panel.show_view(view)
    settling = stage.panel.settling
    for button in (settling.accept_button, settling.treat_button):
        assert not button.isEnabled()
        assert button.toolTip() == "Somebody else has it open."


def test_the_menu_of_a_row_has_it_all(stage: Stage) -> None:
    stage.choose("PS-MANIFEST-USER-INFO")
    menu = QMenu(stage.panel)
    stage.panel.settling.add_to(menu)
    assert [action.text() for action in menu.actions()] == ["Accept…", "Open the settings…"]
    stage.choose("PS-ID-LONG")
    menu.clear()
    stage.panel.settling.add_to(menu)
    assert [action.text() for action in menu.actions()] == ["Accept…", "Treat this kind as"]
    menu.deleteLater()


def test_the_next_problem_is_one_that_counts(stage: Stage) -> None:
    stage.choose("PS-ID-LONG", also=("PS-PLATFORM-NONE",))
    stage.accept()
    count = len(stage.codes())
    assert stage.panel.choose(stage.session.state.problems[0])
    seen: list[str] = []
    for _ in range(count + 1):
        stage.panel.next_problem()
        current = stage.panel.current
        assert current is not None
        assert current.accepted is None
        seen.append(current.message)
    assert len(set(seen)) == count
    assert stage.panel.choose(stage.session.state.problems[count + 1])
    stage.panel.previous_problem()
    current = stage.panel.current
    assert current is not None
    assert current.accepted is None
    assert all(isinstance(wish, GoTo | Perform | Sign | Tell) for wish in stage.wishes)
