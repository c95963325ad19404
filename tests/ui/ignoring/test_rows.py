"""The rules as rows: edited in place, moved, removed; built-in ones are only shown."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from studio.errors import StudioError
from studio.ui.ignoring.rows import FILES, NOTE, RULE, SIZE, RuleRows
from tests.ui.ignoring.made import plain, trial

EDIT = int(Qt.ItemDataRole.EditRole)
HEARING = int(Qt.ItemDataRole.AccessibleTextRole)


@pytest.fixture
def rows() -> RuleRows:
    made = RuleRows()
    made.tester = QAbstractItemModelTester(  # type: ignore[attr-defined]  # kept with what it tests
        made, QAbstractItemModelTester.FailureReportingMode.Fatal, made
    )
    return made


def shown(rows: RuleRows) -> list[tuple[str, ...]]:
    return [
        tuple(plain(str(rows.index(row, column).data())) for column in (RULE, FILES, SIZE, NOTE))
        for row in range(rows.rowCount())
    ]


def test_each_rule_shows_what_it_takes_and_what_is_worth_knowing(rows: RuleRows, tmp_path: Path) -> None:
    rows.show_patterns(["*.psd", "!keep.psd"])
    rows.show_trial(trial(tmp_path, "*.psd", "!keep.psd", now=("*.psd",)))
    assert shown(rows) == [
        ("*.psd", "1", "900 bytes", ""),
        ("!keep.psd", "1", "100 bytes", "Not ignored because of this rule"),
        ("Thumbs.db", "1", "1 byte", "Built in: Windows leaves it behind"),
    ]


def test_all_built_in_rules_can_be_shown(rows: RuleRows, tmp_path: Path) -> None:
    rows.show_patterns([])
    rows.show_trial(trial(tmp_path))
    few = rows.rowCount()
    rows.show_all(shown=True)
    assert rows.rowCount() > few + 20
    rows.show_all(shown=False)
    assert rows.rowCount() == few


def test_a_built_in_rule_cannot_be_edited(rows: RuleRows, tmp_path: Path) -> None:
    rows.show_patterns(["*.psd"])
    rows.show_trial(trial(tmp_path, "*.psd"))
    own, built_in = rows.index(0, RULE), rows.index(1, RULE)
    assert own.flags() & Qt.ItemFlag.ItemIsEditable
    assert not built_in.flags() & Qt.ItemFlag.ItemIsEditable
    assert not rows.setData(built_in, "x", EDIT)
    rows.remove([1])
    assert rows.rowCount() == 2


def test_a_rule_is_edited_in_its_place(rows: RuleRows) -> None:
    heard: list[tuple[str, ...]] = []
    rows.changed.connect(lambda: heard.append(rows.patterns))
    rows.show_patterns(["*.psd", "*.kra"])
    assert rows.setData(rows.index(0, RULE), " *.psb ", EDIT)
    assert heard == [("*.psb", "*.kra")]
    assert rows.setData(rows.index(0, RULE), "*.psb", EDIT)
    assert len(heard) == 1


def test_an_edit_that_makes_no_sense_is_refused_and_changes_nothing(rows: RuleRows) -> None:
    heard: list[StudioError] = []
    rows.refused.connect(heard.append)
    rows.show_patterns(["*.psd"])
    assert not rows.setData(rows.index(0, RULE), "!", EDIT)
    assert rows.patterns == ("*.psd",)
    assert "names no file" in heard[0].message


def test_rules_move_and_what_points_at_them_goes_along(rows: RuleRows) -> None:
    rows.show_patterns(["a", "b", "c"])
    place = QPersistentModelIndex(rows.index(0, RULE))
    rows.move(0, 1)
    assert rows.patterns == ("b", "a", "c")
    assert place.row() == 1
    assert not rows.can_move(0, -1)
    assert not rows.can_move(2, 1)
    rows.move(2, 1)
    assert rows.patterns == ("b", "a", "c")


def test_rules_come_and_go(rows: RuleRows) -> None:
    rows.show_patterns(["a"])
    rows.add(["b", "c"])
    rows.remove([0])
    assert list(rows.patterns) == ["b", "c"]
    rows.leave_out(["c", "x"])
    assert list(rows.patterns) == ["b"]
    assert rows.place_of("b") == 0
    assert rows.place_of("x") is None


def test_what_was_tried_of_other_rules_is_not_shown(rows: RuleRows, tmp_path: Path) -> None:
    rows.show_patterns(["*.png"])
    rows.show_trial(trial(tmp_path, "*.psd"))
    assert shown(rows)[0] == ("*.png", "", "", "")


def test_a_fault_is_heard_with_its_meaning(rows: RuleRows, tmp_path: Path) -> None:
    rows.show_patterns(["!"])
    rows.show_trial(trial(tmp_path, "!"))
    assert str(rows.index(0, NOTE).data(HEARING)).endswith("Error")
    assert [rows.headerData(column, Qt.Orientation.Horizontal) for column in (RULE, NOTE)] == [
        "Rule",
        "Worth knowing",
    ]
