"""The rows of planned packs."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from studio.session.per_language import FamilyPlan, FamilyWish, plan_family
from studio.ui.look.colours import Meaning
from studio.ui.per_language.rows import FILES, FOLDER, ID, LANGUAGE, NOTE, SIZE, FamilyRows
from studio.ui.pieces.row_delegate import CELL_ROLE, Cell
from tests.ui.per_language.made import EN, FR, SFX, folder, ground

ROLE = Qt.ItemDataRole


def plan(wish: FamilyWish | None = None) -> FamilyPlan:
    one = ground(EN, FR, SFX, files=(("credits.txt", 3),))
    return plan_family(one.inside, wish or FamilyWish(), one.project)


def shown(rows: FamilyRows, row: int, column: int, role: Qt.ItemDataRole = ROLE.DisplayRole) -> str:
    return str(rows.index(row, column).data(role))


def cell(rows: FamilyRows, row: int, column: int) -> Cell:
    found = rows.index(row, column).data(CELL_ROLE)
    assert isinstance(found, Cell)
    return found


def test_each_folder_has_its_language_id_files_and_size() -> None:
    rows = FamilyRows()
    rows.show_plan(plan())
    assert [shown(rows, 0, column) for column in (FOLDER, ID, FILES, SIZE)] == [
        "en",
        "voices-en",
        "2",
        "20 bytes",
    ]
    assert shown(rows, 1, LANGUAGE, ROLE.AccessibleTextRole) == "French (Canada) (fr-CA)"
    assert [rows.headerData(column, Qt.Orientation.Horizontal) for column in (FOLDER, NOTE)] == [
        "Folder",
        "Worth knowing",
    ]


def test_what_is_worth_knowing_is_said_in_words_and_by_a_sign() -> None:
    rows = FamilyRows()
    rows.show_plan(plan())
    assert shown(rows, 1, NOTE) == "fr_CA has no file for 1 of the 2 paths of all languages."
    assert cell(rows, 1, NOTE).meaning is Meaning.WARNING
    assert "Warning" in shown(rows, 1, NOTE, ROLE.AccessibleTextRole)
    assert cell(rows, 2, NOTE).meaning is Meaning.NOTE
    assert shown(rows, 2, ID) == "No pack"
    assert shown(rows, 2, LANGUAGE) == "None"


def test_the_worst_comes_first_and_the_others_are_counted() -> None:
    one = ground(EN, folder("English", "en", "a.wav"))
    rows = FamilyRows()
    rows.show_plan(plan_family(one.inside, FamilyWish(), one.project))
    assert cell(rows, 1, NOTE).meaning is Meaning.ERROR
    assert cell(rows, 1, NOTE).aside == "+1"
    assert "paths of all languages" in shown(rows, 1, NOTE, ROLE.ToolTipRole)


def test_a_language_that_is_none_is_shown_as_typed() -> None:
    rows = FamilyRows()
    rows.show_plan(plan(FamilyWish(tags={"en": "English!"})))
    assert shown(rows, 0, LANGUAGE) == "English!"
    assert cell(rows, 0, LANGUAGE).meaning is Meaning.ERROR


def test_only_languages_of_folders_can_be_typed() -> None:
    rows = FamilyRows()
    heard: list[object] = []
    rows.typed.connect(heard.append)
    rows.show_plan(plan(FamilyWish(base=True)))
    editable = [
        (row, column)
        for row in range(rows.rowCount())
        for column in range(rows.columnCount())
        if rows.flags(rows.index(row, column)) & Qt.ItemFlag.ItemIsEditable
    ]
    assert editable == [(0, LANGUAGE), (1, LANGUAGE), (2, LANGUAGE)]
    assert shown(rows, 1, LANGUAGE, ROLE.EditRole) == "fr-CA"
    assert rows.setData(rows.index(1, LANGUAGE), " fr ")
    assert rows.setData(rows.index(0, LANGUAGE), "en")  # As it was: nothing to say.
    assert not rows.setData(rows.index(0, ID), "x")
    assert not rows.setData(QModelIndex(), "x")
    assert heard == [("fr_CA", "fr")]


def test_the_row_for_the_rest_comes_and_goes() -> None:
    rows = FamilyRows()
    tester = QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal, rows)
    rows.show_plan(plan())
    rows.show_plan(plan(FamilyWish(base=True)))
    assert rows.rowCount() == 4
    assert shown(rows, 3, FOLDER) == "The rest"
    assert shown(rows, 3, LANGUAGE, ROLE.AccessibleTextRole) == "All languages"
    rows.show_plan(plan())
    assert rows.rowCount() == 3
    assert tester.model() is rows
