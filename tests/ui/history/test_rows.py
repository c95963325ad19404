"""What the list of steps says of each of them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.ui.history.rows import MARK, STANDING, STEP, TIME, HistoryRows, Line
from studio.ui.look.words import moment
from studio.ui.pieces.row_delegate import CELL_ROLE, Cell
from tests.ui.history.made import AT, LABELS, history, line

SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)


def listed(shown: Line) -> HistoryRows:
    rows = HistoryRows()
    rows.show_line(shown)
    return rows


def cell(rows: HistoryRows, row: int, column: int = STEP) -> Cell:
    found = rows.index(row, column).data(CELL_ROLE)
    assert isinstance(found, Cell)
    return found


def test_the_newest_stands_first_and_how_it_was_opened_last(qtbot: QtBot) -> None:
    rows = listed(line(history()))
    names = [rows.index(row, STEP).data() for row in range(rows.rowCount())]
    assert names == [*reversed(LABELS), "As it was opened"]
    assert [rows.index(row, TIME).data() for row in (0, 5)] == [moment(AT + 300), moment(AT)]


def test_what_counts_now_is_marked_by_a_sign_and_a_word_and_what_was_undone_steps_back(qtbot: QtBot) -> None:
    rows = listed(line(history(cursor=3)))
    assert rows.now == 2
    assert cell(rows, 2, MARK).sign
    assert rows.index(2, STANDING).data() == "now"
    assert cell(rows, 2).aside == "renames 1 file on disk"
    assert [cell(rows, row).dimmed for row in range(6)] == [True, True, False, False, False, False]


def test_what_is_on_disk_says_so_with_the_time_where_it_was_saved(qtbot: QtBot) -> None:
    assert listed(line(history(), 0)).index(5, STANDING).data() == "as on disk"
    rows = listed(line(history(), 2, saved=AT))
    assert rows.index(3, STANDING).data() == f"saved {moment(AT)}"
    assert cell(rows, 3, MARK).sign == "save"


def test_a_jump_says_how_many_steps_it_takes_and_what_gets_other_names(qtbot: QtBot) -> None:
    shown = line(history(cursor=2))
    rows = listed(shown)
    said = [rows.outcome(stop) for stop in shown.stops]
    assert said == [
        "Does 3 steps again. On disk, 1 file gets another name.",
        "Does 2 steps again. On disk, 1 file gets another name.",
        "Does 1 step again. On disk, 1 file gets another name.",
        "This is how it is now.",
        "Takes back 1 step.",
        "Takes back 2 steps.",
    ]


def test_what_the_disk_does_not_allow_is_grey_and_says_why(qtbot: QtBot) -> None:
    shown = line(history(cursor=3), undo_obstacle="line_7.wav is not there any more.")
    rows = listed(shown)
    assert [cell(rows, row).dimmed for row in range(6)] == [True, True, False, True, True, True]
    assert rows.outcome(shown.stops[4]) == "line_7.wav is not there any more."
    assert rows.index(4, STEP).data(int(Qt.ItemDataRole.ToolTipRole)) == "line_7.wav is not there any more."
    assert rows.outcome(shown.stops[1]) == "Does 1 step again."


def test_who_hears_a_row_hears_all_that_is_in_it(qtbot: QtBot) -> None:
    rows = listed(line(history(cursor=3)))
    words = rows.index(2, STEP).data(SPOKEN)
    assert words == f"{LABELS[2]}, renames 1 file on disk, now, {moment(AT + 180)}"
    assert str(rows.index(3, STEP).data(SPOKEN)).endswith(
        "Takes back 1 step. On disk, 1 file gets another name."
    )


def test_a_step_is_found_by_any_part_of_its_name_and_round_the_end(qtbot: QtBot) -> None:
    rows = listed(line(history()))
    assert rows.find("PLATF", 0) == 1
    assert rows.find("voices", 3) == 3
    assert rows.find("ignore", 2) == 0
    assert rows.find("nothing of that kind", 0) is None
