"""The lines of two versions as rows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from studio.session.side_by_side import Kind
from studio.ui.comparing.rows import LEFT, LEFT_NUMBER, RIGHT, RIGHT_NUMBER, WHAT, LineRows
from tests.ui.comparing.made import sheets, wording

_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)


def model() -> LineRows:
    made = LineRows(wording())
    made.show_rows(sheets()[0].rows)
    return made


def test_it_keeps_the_rules_of_models(qtbot: QtBot) -> None:
    made = model()
    tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    made.show_rows(sheets()[1].rows)
    made.show_rows(())
    del tester, qtbot


def test_a_row_says_in_words_how_it_differs(qtbot: QtBot) -> None:
    del qtbot
    made = model()
    said = {row.kind: made.index(at, WHAT).data() for at, row in enumerate(made.rows)}
    assert said[Kind.CHANGED] == "differs"
    assert said[Kind.ONLY_LEFT] == "only mine"
    assert said[Kind.SAME] == ""


def test_numbers_stand_where_there_is_a_line(qtbot: QtBot) -> None:
    del qtbot
    made = model()
    at = next(number for number, row in enumerate(made.rows) if row.kind is Kind.ONLY_LEFT)
    assert made.index(at, LEFT_NUMBER).data() != ""
    assert made.index(at, RIGHT_NUMBER).data() == ""


def test_a_screen_reader_hears_which_version_a_line_is_of(qtbot: QtBot) -> None:
    del qtbot
    made = model()
    at = next(number for number, row in enumerate(made.rows) if row.kind is Kind.ONLY_LEFT)
    assert str(made.index(at, LEFT).data(_SPOKEN)).startswith("Mine, not saved yet: ")
    assert made.index(at, RIGHT).data(_SPOKEN) == "no such line"


def test_differences_are_found_by_the_stretch(qtbot: QtBot) -> None:
    del qtbot
    made = model()
    starts, at = [], made.next_difference(-1, back=False)
    while at is not None:
        starts.append(at)
        at = made.next_difference(at, back=False)
    assert len(starts) == 3
    assert made.next_difference(starts[-1], back=True) == starts[-2]
    assert made.next_difference(starts[0], back=True) is None
