"""The list that drops down: keys, clicks, letters."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studio.session.history import History
from studio.ui.history.popup import HistoryPopup
from studio.ui.history.rows import STEP
from studio.ui.wishes import StepTo
from tests.ui.history.made import history, line


def opened(qtbot: QtBot, of: History, **said: str) -> tuple[HistoryPopup, list[object]]:
    popup = HistoryPopup()
    qtbot.addWidget(popup)
    heard: list[object] = []
    popup.wished.connect(heard.append)
    popup.show_line(line(of, **said))
    popup.drop_down(QPoint(40, 40))
    return popup, heard


def test_it_begins_at_now_and_enter_goes_to_another_step(qtbot: QtBot) -> None:
    of = history(cursor=3)
    popup, heard = opened(qtbot, of)
    assert popup.outcome == "This is how it is now."
    QTest.keyClick(popup.steps, Qt.Key.Key_Down)
    QTest.keyClick(popup.steps, Qt.Key.Key_Down)
    assert popup.outcome == "Takes back 2 steps. On disk, 1 file gets another name."
    QTest.keyClick(popup.steps, Qt.Key.Key_Return)
    assert heard == [StepTo(of.steps[1])]
    assert not popup.isVisible()


def test_enter_at_now_only_closes_it_and_so_does_escape(qtbot: QtBot) -> None:
    for key in (Qt.Key.Key_Enter, Qt.Key.Key_Escape):
        popup, heard = opened(qtbot, history(cursor=3))
        with qtbot.waitSignal(popup.closed):
            QTest.keyClick(popup.steps, key)
        assert heard == []


def test_a_click_goes_to_a_step_that_was_undone(qtbot: QtBot) -> None:
    of = history(cursor=3)
    popup, heard = opened(qtbot, of)
    at = popup.steps.visualRect(popup.steps.model().index(0, STEP)).center()
    QTest.mouseMove(popup.steps.viewport(), at)
    QTest.mouseClick(popup.steps.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert heard == [StepTo(of.steps[5])]


def test_letters_find_a_step_by_any_part_of_its_name_spaces_too(qtbot: QtBot) -> None:
    popup, heard = opened(qtbot, history())
    QTest.keyClicks(popup.steps, "the platf")
    assert popup.steps.stop is not None
    assert popup.steps.stop.step.label == "Change the platforms of textures"
    assert heard == []


def test_where_the_disk_stands_in_the_way_nothing_is_wished_and_the_reason_stays(qtbot: QtBot) -> None:
    popup, heard = opened(qtbot, history(cursor=3), undo_obstacle="line_7.wav is not there any more.")
    QTest.keyClick(popup.steps, Qt.Key.Key_Down)
    QTest.keyClick(popup.steps, Qt.Key.Key_Return)
    assert (heard, popup.outcome) == ([], "line_7.wav is not there any more.")
    assert popup.isVisible()


def test_what_is_done_meanwhile_is_listed_and_the_cursor_stays_at_its_step(qtbot: QtBot) -> None:
    of = history(cursor=5)
    popup, _ = opened(qtbot, of)
    QTest.keyClick(popup.steps, Qt.Key.Key_End)
    popup.show_line(line(of.towards(4)))
    assert popup.steps.stop is not None
    assert popup.steps.stop.opened
    assert popup.outcome == "Takes back 4 steps. On disk, 1 file gets another name."


def test_five_hundred_steps_scroll_and_stay_on_the_screen(qtbot: QtBot) -> None:
    popup, heard = opened(qtbot, history(*(f"Step {number}" for number in range(1, 501)), cursor=250))
    assert popup.screen().availableGeometry().contains(popup.geometry())
    now = popup.steps.visualRect(popup.steps.currentIndex())
    assert popup.steps.viewport().rect().contains(now)
    QTest.keyClick(popup.steps, Qt.Key.Key_End)
    assert popup.outcome == "Takes back 250 steps."
    QTest.keyClick(popup.steps, Qt.Key.Key_Home)
    assert popup.outcome == "Does 250 steps again."
    assert heard == []
