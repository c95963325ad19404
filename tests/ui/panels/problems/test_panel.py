"""The problems panel, used as people use it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from studio.progress import CancelToken
from studio.project.acceptance import accepting
from studio.project.edits import Edit, RemoveValue, SetValue
from studio.project.problems import Problem
from studio.project.rules import Severity
from studio.session.look import first_look, look_again
from studio.session.mending import look_ahead
from studio.session.session import Session
from studio.ui.panels.problems.grouping import MESSAGE, By
from studio.ui.panels.problems.panel import ProblemsPanel
from studio.ui.view import View
from studio.ui.wishes import (
    CopyText,
    Foresee,
    GoTo,
    Mend,
    OpenSources,
    Perform,
    ShowFile,
    ShowHelp,
    ShowPane,
    Tell,
)
from tests.builders import manifest, project, write_tree
from tests.ui.panels.problems.made import many, problem
from tests.ui.views import view_of, view_of_session


def _troubled(folder: Path) -> Path:
    write_tree(folder, {"art/a.png": b"a"})
    return project(
        folder,
        {
            "art.json": manifest(platforms=["iPadOS"]),
            "maps.json": manifest(assetPackID="maps", platforms=["iPadOS", "macos"], userInfo={}),
            "voices.json": manifest(assetPackID="voices", language="fr_CA"),
        },
    )


@pytest.fixture
def panel(qtbot: QtBot) -> Iterator[ProblemsPanel]:
    made = ProblemsPanel()
    qtbot.addWidget(made)
    made.resize(1000, 500)
    yield made
    made.hide()


@pytest.fixture
def wishes(panel: ProblemsPanel) -> list[object]:
    heard: list[object] = []
    panel.wished.connect(heard.append)
    return heard


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return Session(first_look(_troubled(tmp_path)))


@pytest.fixture
def view(session: Session) -> View:
    return view_of_session(session)


def _answer(panel: ProblemsPanel, view: View, session: Session, wishes: list[object]) -> None:
    """Show what was asked for last, as the desk does."""
    asked = next(wish for wish in reversed(wishes) if isinstance(wish, Foresee))
    assert asked.plan is not None
    outlook = look_ahead(session.look, session.texts, session.packs, asked.plan)
    panel.show_view(replace(view, outlook=outlook))


def _done(wishes: list[object]) -> list[object]:
    """What was wished but for being told what it would change."""
    return [wish for wish in wishes if not isinstance(wish, Foresee)]


def _with(view: View, *problems: Problem) -> View:
    return replace(view, state=replace(view.state, problems=problems))


def _choose(panel: ProblemsPanel, code: str) -> Problem:
    model = panel.table.model()
    for row in range(model.rowCount()):
        panel.table.setCurrentIndex(model.index(row, MESSAGE))
        found = panel.current
        if found is not None and found.code == code:
            return found
    raise AssertionError(code)


def _button(panel: ProblemsPanel, words: str) -> QPushButton:
    return next(button for button in panel.detail.buttons if words in button.text())


def _focus(panel: ProblemsPanel, qtbot: QtBot) -> None:
    panel.activateWindow()
    panel.table.setFocus()
    qtbot.waitUntil(panel.table.hasFocus)


def _labels(panel: ProblemsPanel) -> list[str]:
    return [button.text() for button in panel.switches.buttons]


def _rows(panel: ProblemsPanel) -> list[Problem]:
    """The problems of the rows that are shown."""
    return [one for one in panel.table.rows.rows if isinstance(one, Problem)]


def test_the_switches_count_and_hide_by_severity(panel: ProblemsPanel, view: View, qtbot: QtBot) -> None:
    errors = [problem("art"), problem("maps")]
    panel.show_view(_with(view, *errors, problem("art", Severity.WARNING)))
    assert _labels(panel) == ["2 errors", "1 warning", "No notes"]
    QTest.mouseClick(panel.switches.buttons[0], Qt.MouseButton.LeftButton)
    assert len(_rows(panel)) == 1
    QTest.mouseClick(panel.switches.buttons[0], Qt.MouseButton.LeftButton)
    assert len(_rows(panel)) == 3


def test_large_counts_have_separators(panel: ProblemsPanel, view: View) -> None:
    panel.show_view(_with(view, *many(1_204)))
    assert _labels(panel)[1] == "1,204 warnings"


def test_a_click_leads_to_the_place(
    panel: ProblemsPanel, view: View, wishes: list[object], qtbot: QtBot
) -> None:
    panel.show_view(view)
    panel.show()
    rect = panel.table.visualRect(panel.table.model().index(2, MESSAGE))
    QTest.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert wishes == [GoTo(view.state.problems[1].place)]


def test_a_click_with_a_modifier_chooses_rows_and_leads_nowhere(
    panel: ProblemsPanel, view: View, wishes: list[object], qtbot: QtBot
) -> None:
    panel.show_view(view)
    panel.show()
    rect = panel.table.visualRect(panel.table.model().index(2, MESSAGE))
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyPress(panel.table, Qt.Key.Key_Control)
    QTest.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, control, rect.center())
    assert panel.current is view.state.problems[1]
    assert wishes == []


def test_enter_leads_to_the_place(
    panel: ProblemsPanel, view: View, wishes: list[object], qtbot: QtBot
) -> None:
    panel.show_view(view)
    panel.show()
    _focus(panel, qtbot)
    QTest.keyClick(panel.table, Qt.Key.Key_Down)
    wishes.clear()
    QTest.keyClick(panel.table, Qt.Key.Key_Return)
    assert panel.current is not None
    assert wishes == [GoTo(panel.current.place)]


def test_next_and_previous_go_round(panel: ProblemsPanel, view: View, wishes: list[object]) -> None:
    panel.show_view(view)
    places = [one.place for one in view.state.problems]
    for _ in range(len(places) + 1):
        panel.next_problem()
    ways = [wish for wish in wishes if not isinstance(wish, Tell)]
    assert ways == [GoTo(place) for place in (*places, places[0])]
    wishes.clear()
    panel.previous_problem()
    assert wishes[0] == GoTo(places[-1])


def test_previous_begins_with_the_last_problem(
    panel: ProblemsPanel, view: View, wishes: list[object]
) -> None:
    panel.previous_problem()
    assert wishes == [Tell("No problems.")]
    panel.show_view(view)
    panel.previous_problem()
    assert wishes[1] == GoTo(view.state.problems[-1].place)


def test_a_fix_is_wished_for_the_pack_as_it_is_now(
    panel: ProblemsPanel, view: View, wishes: list[object], qtbot: QtBot
) -> None:
    panel.show_view(view)
    found = _choose(panel, "PS-LANGUAGE-SEPARATOR")
    QTest.mouseClick(_button(panel, "Use fr-CA"), Qt.MouseButton.LeftButton)
    (wish,) = wishes
    assert isinstance(wish, Mend)
    assert wish.pack in view.packs
    assert wish.pack.path == found.place.manifest
    assert [type(one) for one in wish.fix.changes] == [SetValue]
    assert getattr(wish.fix.changes[0], "value", None) == "fr-CA"


def test_all_of_a_kind_are_listed_before_they_are_mended_in_one_step(
    panel: ProblemsPanel, view: View, session: Session, wishes: list[object]
) -> None:
    panel.show_view(view)
    _choose(panel, "PS-PLATFORM-IPADOS")
    QTest.mouseClick(_button(panel, "Fix all of this kind (2)"), Qt.MouseButton.LeftButton)
    preview = panel.detail.preview
    assert not preview.make_button.isEnabled(), "nobody knows yet what it changes"
    _answer(panel, view, session, wishes)
    assert preview.lines == ("art: Replace iPadOS by iOS", "maps: Replace iPadOS by iOS")
    assert preview.words.startswith("No file is added or removed. ")
    assert _done(wishes) == []
    QTest.mouseClick(preview.make_button, Qt.MouseButton.LeftButton)
    (wish,) = _done(wishes)
    assert isinstance(wish, Perform)
    assert [type(change) for change in wish.edit.changes] == [SetValue, SetValue]
    assert wish.edit.label == "Replace iPadOS by iOS, and 1 more of this kind"


def test_the_list_can_be_left_without_a_change(
    panel: ProblemsPanel, view: View, wishes: list[object], qtbot: QtBot
) -> None:
    panel.show_view(view)
    _choose(panel, "PS-PLATFORM-IPADOS")
    QTest.mouseClick(_button(panel, "Fix all"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(panel.detail.preview.leave_button, Qt.MouseButton.LeftButton)
    assert panel.detail.preview.isHidden()
    assert wishes[-1] == Foresee(None)
    assert _done(wishes) == []


def test_one_of_a_kind_has_no_fix_all(panel: ProblemsPanel, view: View) -> None:
    panel.show_view(view)
    _choose(panel, "PS-LANGUAGE-SEPARATOR")
    assert not any("Fix all" in button.text() for button in panel.detail.buttons)


def test_a_mended_problem_goes_and_the_reader_stays_in_the_list(panel: ProblemsPanel, tmp_path: Path) -> None:
    session = Session(first_look(_troubled(tmp_path)))
    panel.show_view(view_of_session(session))
    panel.show()
    _choose(panel, "PS-LANGUAGE-SEPARATOR")
    wishes: list[object] = []
    panel.wished.connect(wishes.append)
    button = _button(panel, "Use fr-CA")
    button.setFocus()
    button.click()
    (wish,) = wishes
    assert isinstance(wish, Mend)
    session.edit(wish.fix.edit(wish.pack, wish.place))
    panel.show_view(view_of_session(session))
    session.take_look(look_again(session.look, session.texts, CancelToken(), rescan=False))
    panel.show_view(view_of_session(session))
    assert "PS-LANGUAGE-SEPARATOR" not in [one.code for one in _rows(panel)]
    assert panel.current is not None
    focus = QApplication.focusWidget()
    assert focus is None or panel.isAncestorOf(focus)


def test_fixes_of_a_text_that_changed_are_withheld_until_it_was_looked_at(
    panel: ProblemsPanel, tmp_path: Path
) -> None:
    session = Session(first_look(_troubled(tmp_path)))
    panel.show_view(view_of_session(session))
    found = _choose(panel, "PS-LANGUAGE-SEPARATOR")
    pack = next(one for one in session.packs if one.path == found.place.manifest)
    session.edit(Edit("Change", (RemoveValue(pack.path, ("platforms",)),)))
    panel.show_view(view_of_session(session))
    assert panel.current is not None
    assert panel.current.code == "PS-LANGUAGE-SEPARATOR"
    assert [button.text() for button in panel.detail.buttons] == ["Learn more"]


def test_the_current_row_survives_a_list_that_changed_all_over(panel: ProblemsPanel, view: View) -> None:
    panel.show_view(_with(view, problem("b"), problem("c"), problem("d")))
    panel.table.setCurrentIndex(panel.table.model().index(3, MESSAGE))
    panel.show_view(_with(view, problem("d"), problem("c"), problem("b")))
    assert panel.current is not None
    assert panel.current.place.pack == "d"
    assert panel.table.currentIndex().row() == 1


def test_a_view_with_the_same_state_leaves_selection_and_scroll_alone(
    panel: ProblemsPanel, view: View
) -> None:
    many_of_them = _with(view, *many(500))
    panel.show_view(many_of_them)
    panel.show()
    panel.table.setCurrentIndex(panel.table.model().index(301, MESSAGE))
    panel.table.verticalScrollBar().setValue(1_000)
    panel.show_view(replace(many_of_them, undo="Rename art"))
    panel.show_view(_with(view, problem("aaa"), *many(500)))
    assert panel.table.currentIndex().row() == 303, "an error came, and its heading"
    assert panel.table.verticalScrollBar().value() >= 1_000


def test_read_only_names_the_reason_on_fixes_and_still_shows_files(panel: ProblemsPanel, view: View) -> None:
    reason = "The Coast is open in another window."
    panel.show_view(replace(view, read_only=reason))
    _choose(panel, "PS-PLATFORM-IPADOS")
    learn = _button(panel, "Learn more")
    fixes = [button for button in panel.detail.buttons if button is not learn]
    assert fixes
    for button in fixes:
        assert not button.isEnabled()
        assert button.toolTip() == reason
    assert learn.isEnabled()


def test_read_only_still_shows_files(panel: ProblemsPanel, tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/A.png": b"a", "art/a.png": b"b"})
    view = view_of(project(tmp_path, {"art.json": manifest()}))
    panel.show_view(replace(view, read_only="The Coast is open in another window."))
    _choose(panel, "PS-PATH-CASE")
    assert _button(panel, "Show in file manager").isEnabled()


def test_a_problem_about_a_file_can_show_it(
    panel: ProblemsPanel, wishes: list[object], tmp_path: Path, qtbot: QtBot
) -> None:
    write_tree(tmp_path, {"art/A.png": b"a", "art/a.png": b"b"})
    view = view_of(project(tmp_path, {"art.json": manifest()}))
    panel.show_view(view)
    _choose(panel, "PS-PATH-CASE")
    QTest.mouseClick(_button(panel, "Show in file manager"), Qt.MouseButton.LeftButton)
    (wish,) = wishes
    assert isinstance(wish, ShowFile)
    assert wish.path.is_file()


def test_f1_and_a_button_open_the_page_about_the_problem(
    panel: ProblemsPanel, view: View, wishes: list[object], qtbot: QtBot
) -> None:
    panel.show_view(view)
    panel.show()
    _choose(panel, "PS-PLATFORM-IPADOS")
    _focus(panel, qtbot)
    QTest.keyClick(panel.table, Qt.Key.Key_F1)
    QTest.mouseClick(_button(panel, "Learn more"), Qt.MouseButton.LeftButton)
    assert wishes == [ShowHelp("rules/PS-PLATFORM-IPADOS")] * 2


def test_rows_are_copied_as_text(
    panel: ProblemsPanel, view: View, wishes: list[object], qtbot: QtBot
) -> None:
    panel.show_view(_with(view, problem("art"), problem("maps")))
    panel.show()
    _focus(panel, qtbot)
    model = panel.table.model()
    rows = QItemSelectionModel.SelectionFlag.Rows | QItemSelectionModel.SelectionFlag.Select
    for row in (2, 1):
        panel.table.selectionModel().select(model.index(row, MESSAGE), rows)
    QTest.keyClick(panel.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    text = "Error: art is odd. (art.json:1)\n    Look.\nError: maps is odd. (maps.json:1)\n    Look.\n"
    assert wishes == [CopyText(text)]


def test_the_menu_of_a_row_offers_what_the_buttons_offer(
    panel: ProblemsPanel, view: View, session: Session, wishes: list[object], qtbot: QtBot
) -> None:
    panel.show_view(view)
    panel.show()
    _choose(panel, "PS-LANGUAGE-SEPARATOR")
    _focus(panel, qtbot)
    panel.table.customContextMenuRequested.emit(panel.table.visualRect(panel.table.currentIndex()).center())
    menu = next(one for one in panel.findChildren(QMenu) if one.isVisible())
    action = next(one for one in menu.actions() if one.text() == "Use fr-CA …")
    action.trigger()
    menu.close()
    assert _done(wishes) == [], "what it will change comes first"
    _answer(panel, view, session, wishes)
    qtbot.waitUntil(panel.detail.preview.make_button.hasFocus)
    QTest.keyClick(panel.detail.preview.make_button, Qt.Key.Key_Space)
    assert [type(wish) for wish in _done(wishes)] == [Mend]


def test_no_problems_says_what_was_looked_at_and_when(panel: ProblemsPanel, tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a.png": b"a", "art/b.png": b"b"})
    view = view_of(project(tmp_path, {"art.json": manifest()}))
    assert view.state.problems == ()
    panel.show_view(replace(view, looked=time.time() - 3.5))
    assert panel.sentence == "No problems. 1 pack, 2 files, checked 3 s ago."


def test_while_checking_an_empty_list_never_says_fine(panel: ProblemsPanel, tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a.png": b"a"})
    view = view_of(project(tmp_path, {"art.json": manifest()}))
    panel.show_view(replace(view, checking=True))
    assert panel.sentence == "Checking …"


def test_hidden_problems_are_not_taken_for_none(panel: ProblemsPanel, view: View) -> None:
    panel.show_view(view)
    for button in panel.switches.buttons:
        button.setChecked(False)
    assert panel.sentence == "All problems are hidden by the switches above."


def test_where_only_accepted_problems_are_left_it_is_calm_above_them(
    panel: ProblemsPanel, tmp_path: Path
) -> None:
    write_tree(tmp_path, {"art/a.png": b"a"})
    view = view_of(project(tmp_path, {"art.json": manifest()}))
    one = problem("art")
    fine = replace(one, accepted=accepting(one.finding, by="Mia", note="fine", on=""))
    panel.show_view(replace(_with(view, fine), looked=time.time() - 3.5))
    assert panel.calm_words == "No problems but 1 that is accepted. 1 pack, 1 file, checked 3 s ago."
    assert _rows(panel) == [fine]
    panel.show_view(_with(view, one, fine))
    assert panel.calm_words == ""


def test_the_age_goes_on_by_itself_while_somebody_sees_it(
    panel: ProblemsPanel, tmp_path: Path, qtbot: QtBot
) -> None:
    write_tree(tmp_path, {"art/a.png": b"a"})
    view = view_of(project(tmp_path, {"art.json": manifest()}))
    panel.show_view(replace(view, looked=time.time() - 3.9))
    panel.show()
    before = panel.sentence
    qtbot.waitUntil(lambda: panel.sentence != before)
    assert "checked" in panel.sentence


def test_what_the_headings_are_is_chosen_and_remembered(
    panel: ProblemsPanel, view: View, qtbot: QtBot
) -> None:
    panel.show_view(view)
    assert panel.narrowing.headings.currentText() == "By severity"
    choice = panel.narrowing.headings
    choice.setCurrentIndex(choice.findText("By kind"))
    choice.activated.emit(choice.currentIndex())
    assert panel.table.by is By.KIND
    other = ProblemsPanel()
    QSettings().remove("problems")
    qtbot.addWidget(other)
    assert other.table.by is By.KIND
    assert other.narrowing.headings.currentText() == "By kind"


def test_each_stop_says_the_problem_and_going_round_is_said(
    panel: ProblemsPanel, view: View, wishes: list[object]
) -> None:
    panel.show_view(_with(view, problem("art"), problem("maps", Severity.WARNING)))
    for _ in range(3):
        panel.next_problem()
    assert [wish.text for wish in wishes if isinstance(wish, Tell)] == [
        "Problem 1 of 2. Error: art is odd.",
        "Problem 2 of 2. Warning: maps is odd.",
        "Round again: problem 1 of 2. Error: art is odd.",
    ]


def test_what_hangs_on_a_setting_is_opened_by_enter_and_never_on_the_way(
    panel: ProblemsPanel, tmp_path: Path, wishes: list[object], qtbot: QtBot
) -> None:
    view = view_of(project(tmp_path, {"art.json": manifest()}, watchedFolders=["../elsewhere"]))
    panel.show_view(_with(view, *(one for one in view.state.problems if one.code == "PS-PROJECT-WATCHED")))
    panel.show()
    panel.next_problem()
    assert wishes[0] == ShowPane("problems")
    said = wishes[1]
    assert isinstance(said, Tell)
    assert said.text.endswith("Enter opens its setting.")
    wishes.clear()
    _focus(panel, qtbot)
    QTest.mouseClick(
        panel.table.viewport(),
        Qt.MouseButton.LeftButton,
        pos=panel.table.visualRect(panel.table.currentIndex()).center(),
    )
    assert wishes == []
    QTest.keyClick(panel.table, Qt.Key.Key_Return)
    assert wishes == [OpenSources()]


def test_where_all_are_hidden_a_step_says_so(panel: ProblemsPanel, view: View, wishes: list[object]) -> None:
    panel.show_view(view)
    panel.filter_box.set_text("nothing is called so")
    panel.next_problem()
    (said,) = wishes
    assert isinstance(said, Tell)
    assert said.text.startswith("No problem is shown")


def test_a_heading_says_how_many_are_below_it(panel: ProblemsPanel, view: View) -> None:
    panel.show_view(_with(view, problem("art"), problem("maps")))
    panel.table.setCurrentIndex(panel.table.model().index(0, MESSAGE))
    assert panel.current is None
    assert panel.detail.buttons == ()
    assert panel.settling.accept_button.text() == "Accept 2 problems…"


def test_ten_thousand_problems_that_stay_are_no_work(panel: ProblemsPanel, view: View) -> None:
    crowd = many(10_000)
    panel.show_view(_with(view, *crowd))
    panel.show()
    painted: list[object] = []
    panel.table.rows.dataChanged.connect(painted.append)
    panel.table.rows.layoutChanged.connect(painted.append)
    again = _with(view, *crowd)
    assert again.state is not view.state
    started = time.perf_counter()
    panel.show_view(again)
    assert time.perf_counter() - started < 0.15  # A hundred times what it takes.
    assert not painted


def test_a_list_steps_back_only_when_checking_takes_a_while(
    panel: ProblemsPanel, view: View, qtbot: QtBot
) -> None:
    panel.show_view(view)
    panel.show_view(replace(view, checking=True))
    assert not panel.is_dimmed
    qtbot.waitUntil(lambda: panel.is_dimmed)
    panel.show_view(view)
    assert not panel.is_dimmed


def test_wide_panels_have_the_detail_beside_the_list_and_narrow_ones_below(
    panel: ProblemsPanel, view: View
) -> None:
    panel.show_view(view)
    panel.show()
    panel.resize(1400, 300)
    beside = panel.detail.mapTo(panel, panel.detail.rect().topLeft())
    panel.resize(480, 600)
    below = panel.detail.mapTo(panel, panel.detail.rect().topLeft())
    assert beside.x() > 400
    assert below.x() < 40
    assert below.y() > 200


def test_every_control_has_a_name_and_is_reached_by_keyboard(panel: ProblemsPanel, view: View) -> None:
    panel.show_view(view)
    _choose(panel, "PS-PLATFORM-IPADOS")
    for control in (*panel.switches.buttons, *panel.detail.buttons, panel.table):
        assert control.accessibleName() or getattr(control, "text", str)()
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus
