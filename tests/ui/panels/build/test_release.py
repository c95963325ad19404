"""Marking built packs as released."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studio.build.report import Status
from studio.project.edits import Texts, apply
from studio.project.releases import BuiltPack
from studio.ui.panels.build.panel import BuildPanel
from studio.ui.panels.build.release import PACK, STATE, ReleaseDialog, release_rows
from studio.ui.view import View
from studio.ui.wishes import Perform
from tests.ui.panels.build import made

LEFT = Qt.MouseButton.LeftButton
DONE = (Status.BUILT, Status.BUILT, Status.REUSED)


@pytest.fixture
def view(tmp_path: Path) -> View:
    return made.view(tmp_path)


@pytest.fixture
def panel(qtbot: QtBot) -> Iterator[BuildPanel]:
    panel = BuildPanel()
    qtbot.addWidget(panel)
    panel.resize(800, 500)
    panel.show()
    yield panel
    panel.hide()


def dialog_of(panel: BuildPanel) -> ReleaseDialog:
    return panel.findChildren(ReleaseDialog)[-1]


def test_each_pack_says_whether_people_have_it(view: View) -> None:
    shown = made.released(view, made.mark("maps", 41, 2), made.mark("voices", 30, 1))
    assert [(row.pack.pack_id, row.state, row.free, row.wanted) for row in release_rows(shown)] == [
        ("art", "Not released yet", True, False),
        ("maps", "Released as version 2", False, False),
        ("voices", "Version 1 is build 30", True, True),
    ]


def test_a_pack_that_could_not_be_built_cannot_be_marked(view: View) -> None:
    row = release_rows(made.released(view, failed=("maps",)))[1]
    assert (row.state, row.free) == ("Could not be built in build 41", False)


def test_packs_that_left_the_project_are_not_offered(view: View) -> None:
    shown = made.released(view)
    assert [row.pack.pack_id for row in release_rows(replace(shown, packs=shown.packs[1:]))] == [
        "maps",
        "voices",
    ]


def test_after_a_build_its_packs_are_marked_in_one_step(panel: BuildPanel, view: View, qtbot: QtBot) -> None:
    shown = made.released(view)
    panel.show_view(shown)
    panel.show_building(replace(made.ended(made.plan(view), *DONE), number=41))
    wishes: list[object] = []
    panel.wished.connect(wishes.append)
    QTest.mouseClick(panel.release_button, LEFT)
    dialog = dialog_of(panel)
    assert dialog.mark_button.text() == "Mark 2 packs as released"
    with qtbot.waitSignal(dialog.destroyed):
        QTest.mouseClick(dialog.mark_button, LEFT)
    (wish,) = wishes
    assert isinstance(wish, Perform)
    assert wish.edit.label == "Mark 2 packs as released"
    marks = apply(wish.edit, Texts(shown.project.file, {})).project.released
    day = QDate.currentDate().toString(Qt.DateFormat.ISODate)
    assert [(mark.id, mark.build, mark.platforms, mark.on) for mark in marks] == [
        ("maps", 41, ("iOS",), day),
        ("voices", 41, ("iOS",), day),
    ]


def test_before_the_ledger_was_read_again_nothing_can_be_marked(panel: BuildPanel, view: View) -> None:
    panel.show_view(made.released(view, newest=40))
    assert not panel.release_button.isVisible()
    panel.show_building(replace(made.ended(made.plan(view), *DONE), number=41))
    assert panel.release_button.isVisible()
    assert not panel.release_button.isEnabled()
    panel.show_view(made.released(view, newest=41))
    assert panel.release_button.isEnabled()


def test_where_nothing_may_be_edited_nothing_can_be_marked(panel: BuildPanel, view: View) -> None:
    panel.show_view(replace(made.released(view), read_only="It is open in another window."))
    panel.show_building(made.ended(made.plan(view), *DONE))
    assert not panel.release_button.isEnabled()
    panel.ask_for_release()
    assert not panel.findChildren(ReleaseDialog)


def test_packs_are_ticked_with_the_keyboard_and_the_button_counts(qtbot: QtBot, view: View) -> None:
    dialog = ReleaseDialog(release_rows(made.released(view)))
    qtbot.addWidget(dialog)
    dialog.open()
    heard: list[tuple[BuiltPack, ...]] = []
    dialog.marked.connect(heard.append)
    dialog.tree.setFocus()
    QTest.keyClick(dialog.tree, Qt.Key.Key_Space)
    assert dialog.mark_button.text() == "Mark 3 packs as released"
    for _ in range(2):
        QTest.keyClick(dialog.tree, Qt.Key.Key_Down)
        QTest.keyClick(dialog.tree, Qt.Key.Key_Space)
    assert dialog.mark_button.text() == "Mark 1 pack as released"
    QTest.keyClick(dialog.tree, Qt.Key.Key_Up)
    QTest.keyClick(dialog.tree, Qt.Key.Key_Up)
    QTest.keyClick(dialog.tree, Qt.Key.Key_Space)
    assert (dialog.mark_button.text(), dialog.mark_button.isEnabled()) == ("Mark packs as released", False)
    QTest.keyClick(dialog.tree, Qt.Key.Key_Space)
    dialog.mark_button.click()
    assert [[pack.pack_id for pack in packs] for packs in heard] == [["art"]]


def test_what_is_out_already_stays_ticked_and_cancelling_marks_nothing(qtbot: QtBot, view: View) -> None:
    shown = made.released(view, made.mark("maps", 41), made.mark("voices", 41), made.mark("art", 40))
    dialog = ReleaseDialog(release_rows(shown))
    qtbot.addWidget(dialog)
    dialog.open()
    heard: list[object] = []
    dialog.marked.connect(heard.append)
    item = dialog.tree.topLevelItem(0)
    assert item is not None
    dialog.tree.setFocus()
    QTest.keyClick(dialog.tree, Qt.Key.Key_Space)
    assert item.checkState(PACK) is Qt.CheckState.Checked
    assert item.toolTip(STATE) == "Released as version 1"
    assert not dialog.mark_button.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert heard == []


def test_a_project_that_was_never_built_says_so(panel: BuildPanel, view: View, qtbot: QtBot) -> None:
    panel.show_view(view)
    panel.ask_for_release()
    dialog = dialog_of(panel)
    assert not dialog.tree.isVisible()
    assert not dialog.mark_button.isEnabled()
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()
