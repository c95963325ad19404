"""A row that goes without the least important widgets where there is no room."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from studio.ui.pieces.dropping_row import DroppingRow


@pytest.fixture
def row(qtbot: QtBot) -> DroppingRow:
    # What stands around it gives it a parent; here it stands alone.
    made = DroppingRow(4, None)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    for name, importance in (("first", 1), ("second", 3), ("third", 2)):
        made.add(QPushButton(name, made), importance)
    made.add_rest()
    made.resize(2000, 40)
    made.show()
    return made


def shown(row: DroppingRow) -> list[str]:
    return [one.text() for one in row.findChildren(QPushButton) if one.isVisible()]


def width_of(row: DroppingRow, *names: str) -> int:
    buttons = [one for one in row.findChildren(QPushButton) if one.text() in names]
    return sum(one.sizeHint().width() for one in buttons) + 4 * (len(buttons) - 1)


def test_what_fits_is_shown_and_the_most_important_one_always(row: DroppingRow) -> None:
    assert shown(row) == ["first", "second", "third"]
    for names in (["first", "second", "third"], ["second", "third"], ["second"]):
        row.resize(width_of(row, *names), 40)
        assert shown(row) == names
    row.resize(5, 40)
    assert shown(row) == ["second"]
    assert row.minimumSizeHint().width() == 0
    row.resize(2000, 40)
    assert shown(row) == ["first", "second", "third"]


def test_what_is_not_wanted_takes_no_room(row: DroppingRow) -> None:
    row.resize(width_of(row, "first", "second"), 40)
    assert shown(row) == ["second", "third"]
    row.want(row.findChildren(QPushButton)[2], wanted=False)
    assert shown(row) == ["first", "second"]


def test_what_says_more_makes_others_go(qtbot: QtBot, row: DroppingRow) -> None:
    row.resize(width_of(row, "first", "second", "third"), 40)
    row.findChildren(QPushButton)[1].setText("second, and much more than before")
    qtbot.waitUntil(lambda: "first" not in shown(row))
