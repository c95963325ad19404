"""The build panel, used as people use it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studio.build.report import Status
from studio.errors import Place
from studio.progress import Progress
from studio.project.guide import page
from studio.session.command_line import build_command
from studio.session.past_builds import PastBuild
from studio.ui.answerer import Answer, Ask
from studio.ui.panels.build.panel import BuildPanel
from studio.ui.panels.build.steps import ACTION, PACK
from studio.ui.pieces.offer import OfferButton
from studio.ui.view import Building, View
from studio.ui.wishes import (
    Build,
    CancelBuild,
    CompareBuilds,
    CopyText,
    GoTo,
    SaveReport,
    ShowFile,
    ShowHelp,
)
from tests.ui.panels.build import made

BUILT, REUSED, FAILED = Status.BUILT, Status.REUSED, Status.FAILED
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(qtbot: QtBot) -> Iterator[BuildPanel]:
    panel = BuildPanel()
    qtbot.addWidget(panel)
    panel.resize(800, 500)
    yield panel
    panel.hide()


@pytest.fixture
def wishes(panel: BuildPanel) -> list[object]:
    heard: list[object] = []
    panel.wished.connect(heard.append)
    return heard


@pytest.fixture
def view(tmp_path: Path) -> View:
    return made.view(tmp_path)


def _click(panel: BuildPanel, row: int, column: int) -> None:
    rect = panel.tree.visualRect(panel.tree.model().index(row, column))
    QTest.mouseClick(panel.tree.viewport(), LEFT, pos=rect.topLeft() + QPoint(12, rect.height() // 2))


def _focus(panel: BuildPanel, qtbot: QtBot) -> None:
    panel.show()
    panel.activateWindow()
    panel.tree.setFocus()
    qtbot.waitUntil(panel.tree.hasFocus)


def test_a_project_without_problems_is_ready(panel: BuildPanel, view: View, wishes: list[object]) -> None:
    panel.show_view(view)
    assert panel.ready.words == "Ready to build"
    assert panel.ready.stops.isHidden()
    assert panel.ready.build_button.text() == "Build 3 packs"
    QTest.mouseClick(panel.ready.build_button, LEFT)
    assert wishes == [Build()]


def test_packs_that_cannot_be_built_are_counted_and_each_leads_to_what_stops_it(
    panel: BuildPanel, tmp_path: Path, wishes: list[object]
) -> None:
    view = made.view(tmp_path, broken=("maps", "voices"))
    panel.show_view(view)
    assert panel.ready.words == "Ready to build, except 2 packs"
    assert panel.ready.build_button.text() == "Build 1 pack"
    assert len(panel.ready.stops.lines) == 2
    QTest.mouseClick(panel.ready.stops.links[-1], LEFT)
    (wish,) = wishes
    assert isinstance(wish, GoTo)
    assert wish.place in [problem.place for problem in view.state.stops.values()]
    assert panel.ready.build_button.isEnabled()


def test_where_nothing_can_be_built_the_button_says_why(panel: BuildPanel, tmp_path: Path) -> None:
    panel.show_view(made.view(tmp_path, broken=made.PACKS))
    assert panel.ready.words == "Nothing can be built"
    assert not panel.ready.build_button.isEnabled()
    assert panel.ready.build_button.toolTip().startswith("Every pack has a problem")


def test_while_files_are_looked_into_it_never_says_ready(panel: BuildPanel, view: View) -> None:
    panel.show_view(replace(view, reading=1_204))
    assert panel.ready.words == "Looking into 1,204 files …"
    assert panel.ready.build_button.isEnabled()
    panel.show_view(view)
    assert panel.ready.words == "Ready to build"


def test_while_checking_it_never_says_ready(panel: BuildPanel, view: View) -> None:
    panel.show_view(replace(view, checking=True))
    assert panel.ready.words == "Checking …"


@pytest.mark.parametrize("field", ["read_only", "absent"])
def test_what_cannot_be_written_cannot_be_built(panel: BuildPanel, view: View, field: str) -> None:
    sentence = "The Coast is open in another window."
    panel.show_view(
        replace(view, read_only=sentence) if field == "read_only" else replace(view, absent=sentence)
    )
    assert not panel.ready.build_button.isEnabled()
    assert panel.ready.build_button.toolTip() == sentence


def test_the_output_folder_can_be_shown(panel: BuildPanel, view: View, wishes: list[object]) -> None:
    panel.show_view(view)
    QTest.mouseClick(panel.ready.show_folder, LEFT)
    assert wishes == [ShowFile(view.project.output_folder)]


def test_what_apple_has_not_verified_is_said_where_it_is_true(panel: BuildPanel, tmp_path: Path) -> None:
    panel.show_view(made.view(tmp_path / "one"))
    assert panel.ready.caption == "Compatible; not verified by Apple"
    panel.show_view(made.view(tmp_path / "two", formats=("zip",)))
    assert panel.ready.caption == ""
    assert panel.ready.learn.isHidden()
    by_apple = made.view(tmp_path / "three")
    file = by_apple.project.file.model_copy(update={"engine": "apple"})
    panel.show_view(replace(by_apple, project=replace(by_apple.project, file=file)))
    assert panel.ready.caption == "Made by Apple's own packager"


def test_what_is_known_about_packs_and_apple_is_a_press_away(
    panel: BuildPanel, view: View, wishes: list[object], qtbot: QtBot
) -> None:
    panel.show_view(view)
    panel.show_building(made.ended(made.plan(view), BUILT, BUILT, BUILT))
    QTest.mouseClick(panel.ready.learn, LEFT)
    _focus(panel, qtbot)
    QTest.keyClick(panel.tree, Qt.Key.Key_F1)
    assert wishes == [ShowHelp("compatible")] * 2
    assert page("compatible") is not None


def test_a_build_under_way_can_be_cancelled_with_the_button_and_escape(
    panel: BuildPanel, view: View, wishes: list[object], qtbot: QtBot
) -> None:
    panel.show_view(view)
    building = Building(made.plan(view), step=0, progress=Progress("art", 1, 2))
    panel.show_building(building)
    _focus(panel, qtbot)
    assert not panel.ready.build_button.isEnabled()
    QTest.mouseClick(panel.cancel_button, LEFT)
    QTest.keyClick(panel.tree, Qt.Key.Key_Escape)
    assert wishes == [CancelBuild(), CancelBuild()]
    panel.show_building(replace(building, cancelling=True))
    assert not panel.cancel_button.isEnabled()
    QTest.keyClick(panel.tree, Qt.Key.Key_Escape)
    assert len(wishes) == 2
    assert panel.sum_words == "Cancelling …"


def test_who_begins_by_a_key_may_cancel_by_the_same_one(
    panel: BuildPanel, view: View, wishes: list[object], qtbot: QtBot
) -> None:
    panel.show_view(view)
    panel.show()
    panel.activateWindow()
    panel.ready.build_button.setFocus()
    qtbot.waitUntil(panel.ready.build_button.hasFocus)
    QTest.keyClick(panel.ready.build_button, Qt.Key.Key_Space)
    panel.show_building(Building(made.plan(view), step=0))
    assert panel.cancel_button.hasFocus()
    QTest.keyClick(panel.cancel_button, Qt.Key.Key_Space)
    assert wishes == [Build(), CancelBuild()]


@pytest.mark.parametrize("cancelled", [False, True])
def test_who_was_at_cancel_is_at_the_files_when_it_ended_and_at_the_list_while_it_cancels(
    panel: BuildPanel, view: View, qtbot: QtBot, *, cancelled: bool
) -> None:
    panel.show_view(view)
    panel.show()
    panel.activateWindow()
    plan = made.plan(view)
    panel.show_building(Building(plan, step=0))
    panel.cancel_button.setFocus()
    qtbot.waitUntil(panel.cancel_button.hasFocus)
    if cancelled:
        panel.show_building(Building(plan, step=0, cancelling=True))
        assert panel.tree.hasFocus()
    panel.show_building(made.ended(plan, BUILT, REUSED, BUILT))
    assert (panel.tree if cancelled else panel.show_files_button).hasFocus()
    panel.show_building(Building(plan, step=0))
    assert (panel.tree if cancelled else panel.cancel_button).hasFocus()


def test_when_it_ended_the_result_stands_there_and_building_is_possible_again(
    panel: BuildPanel, view: View, wishes: list[object]
) -> None:
    panel.show_view(view)
    plan = made.plan(view)
    panel.show_building(Building(plan, step=0))
    panel.show_building(made.ended(plan, BUILT, REUSED, BUILT))
    assert panel.sum_words == "2 packs built, 1 reused, no problems. 1.4 GB in 1 min 41 s."
    assert panel.ready.build_button.isEnabled()
    assert panel.cancel_button.isHidden()
    QTest.mouseClick(panel.show_files_button, LEFT)
    assert wishes == [ShowFile(plan.steps[0].output.parent)]


def test_a_single_output_is_shown_itself(panel: BuildPanel, view: View, wishes: list[object]) -> None:
    plan = made.plan(view)
    panel.show_building(made.ended(plan, BUILT, FAILED, FAILED))
    panel.show_files_button.click()
    assert wishes == [ShowFile(plan.steps[0].output)]


def test_a_failure_says_why_in_full_and_leads_to_its_place(
    panel: BuildPanel, tmp_path: Path, wishes: list[object], qtbot: QtBot
) -> None:
    view = made.view(tmp_path, broken=("maps",))
    panel.show_view(view)
    plan = made.plan(view)
    panel.show_building(Building(plan, step=0))
    panel.show_building(made.ended(plan, BUILT, FAILED, FAILED))
    _focus(panel, qtbot)
    assert panel.why_words == "maps changed while it was read. Build again."
    _click(panel, 1, ACTION)
    (problem,) = view.state.stops.values()
    assert wishes == [GoTo(problem.place)]
    wishes.clear()
    _click(panel, 2, ACTION)
    pack = plan.steps[2].contents.pack
    assert wishes == [GoTo(Place("voices", pack.path))]


def test_a_file_is_shown_by_its_link_and_by_enter(
    panel: BuildPanel, view: View, wishes: list[object], qtbot: QtBot
) -> None:
    plan = made.plan(view)
    panel.show_building(made.ended(plan, BUILT, REUSED, BUILT))
    _focus(panel, qtbot)
    _click(panel, 0, PACK)
    assert wishes == []
    _click(panel, 0, ACTION)
    QTest.keyClick(panel.tree, Qt.Key.Key_Down)
    QTest.keyClick(panel.tree, Qt.Key.Key_Return)
    assert wishes == [ShowFile(plan.steps[0].output), ShowFile(plan.steps[1].output)]


def test_rows_that_still_wait_offer_nothing(
    panel: BuildPanel, view: View, wishes: list[object], qtbot: QtBot
) -> None:
    panel.show_building(Building(made.plan(view), step=0))
    _focus(panel, qtbot)
    _click(panel, 2, ACTION)
    QTest.keyClick(panel.tree, Qt.Key.Key_Return)
    assert wishes == []


def test_a_row_that_somebody_chose_stays_chosen_while_it_builds(panel: BuildPanel, view: View) -> None:
    plan = made.plan(view)
    panel.show_building(Building(plan, step=0))
    panel.tree.setCurrentIndex(panel.tree.model().index(2, PACK))
    panel.show_building(
        Building(plan, {0: made.result(plan.steps[0], BUILT)}, step=1, step_progress=Progress("maps", 1, 2))
    )
    panel.show_building(made.ended(plan, BUILT, FAILED, BUILT))
    assert panel.tree.currentIndex().row() == 2


def test_packs_that_are_reused_share_a_row_that_can_be_opened(
    panel: BuildPanel, view: View, qtbot: QtBot
) -> None:
    plan = made.plan(view)
    panel.show_building(made.ended(plan, BUILT, REUSED, REUSED))
    _focus(panel, qtbot)
    table = panel.tree.model()
    assert [table.index(row, PACK).data() for row in range(table.rowCount())] == ["art", "2 packs"]
    assert table.index(1, ACTION).data() == "Show them"
    panel.tree.setCurrentIndex(table.index(1, PACK))
    _click(panel, 1, ACTION)
    assert [table.index(row, PACK).data() for row in range(table.rowCount())] == [
        "art",
        "2 packs",
        "maps",
        "voices",
    ]
    _click(panel, 1, ACTION)
    assert table.rowCount() == 2
    panel.filter_box.set_text("voices")
    assert [table.index(row, PACK).data() for row in range(table.rowCount())] == ["voices"]


def test_what_failed_is_built_again_at_the_press_of_a_button(
    panel: BuildPanel, view: View, wishes: list[object]
) -> None:
    plan = made.plan(view)
    panel.show_building(made.ended(plan, BUILT, FAILED, FAILED))
    panel.foot.again_button.click()
    panel.show_building(Building(plan, {0: made.result(plan.steps[0], BUILT)}, trouble="The disk is full."))
    panel.foot.again_button.click()
    assert wishes == [Build(("maps", "voices")), Build(made.PACKS)]
    panel.show_building(made.ended(plan, BUILT, BUILT, BUILT))
    assert panel.foot.again_button.isHidden()


def test_the_last_build_can_be_compared_reported_and_typed(
    panel: BuildPanel, view: View, wishes: list[object]
) -> None:
    panel.show_view(view)
    plan = made.plan(view)
    panel.show_building(replace(made.ended(plan, BUILT, BUILT, BUILT), number=42))
    panel.foot.compare_button.click()
    page, document = panel.foot.report_button.ways
    page.trigger()
    document.trigger()
    panel.foot.what_now.click()
    assert wishes == [CompareBuilds(42), SaveReport("html"), SaveReport("json"), ShowHelp("what-now")]
    wishes.clear()
    only = replace(plan, steps=plan.steps[1:2], skipped=(plan.steps[0], plan.steps[2]))
    panel.show_building(replace(made.ended(only, BUILT), everything=True))
    assert panel.foot.compare_button.isHidden()  # It has no number: nothing in it is new.
    panel.foot.command.click()
    copied = wishes[0]
    assert isinstance(copied, CopyText)
    assert copied.text == build_command(view.project.path, ("maps",), everything=True)


def test_builds_before_are_asked_for_once_somebody_sees_them(
    panel: BuildPanel, view: View, wishes: list[object], tmp_path: Path
) -> None:
    after = made.released(view)
    panel.show_view(after)
    assert not wishes
    panel.show()
    panel.show_view(after)
    (ask,) = wishes
    assert isinstance(ask, Ask)
    panel.take_answer(Answer(ask, (PastBuild(41, 1_790_000_000, 3, 2, 0, 1_000, 40),)))
    assert panel.past.tree.model().rowCount() == 1
    panel.take_answer(Answer(Ask("past builds"), ()))
    assert panel.past.tree.model().rowCount() == 1


def test_before_the_first_build_it_says_so_and_offers_one(
    panel: BuildPanel, view: View, wishes: list[object]
) -> None:
    panel.show_view(view)
    first = panel.empty.findChildren(OfferButton)[0]
    first.click()
    assert wishes == [Build()]
    assert panel.past.isHidden()
    panel.show_view(replace(view, read_only="Somebody else has it open."))
    assert not first.isEnabled()
    assert first.toolTip() == "Somebody else has it open."


def test_trouble_with_the_whole_build_stands_in_place_of_a_result(panel: BuildPanel, view: View) -> None:
    plan = made.plan(view)
    panel.show_building(Building(plan, step=0))
    panel.show_building(Building(plan, trouble="The disk is full. Make room, then build again."))
    assert panel.sum_words == "The disk is full. Make room, then build again."
    assert panel.show_files_button.isHidden()


def test_formats_are_named_only_where_there_are_several(panel: BuildPanel, tmp_path: Path) -> None:
    one, both = made.view(tmp_path / "one"), made.view(tmp_path / "two", formats=("aar", "zip"))
    panel.show_building(Building(made.plan(one)))
    assert panel.tree.isColumnHidden(1)
    panel.show_building(Building(made.plan(both)))
    assert not panel.tree.isColumnHidden(1)
    assert panel.tree.model().index(1, 1).data() == ".pack.zip"
