"""What a pack ships, beside what other packs do: twins, shared paths, order, tables."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QMenu, QTableView
from pytestqt.qtbot import QtBot

from studio.progress import CancelToken
from studio.project.contents import Contents
from studio.project.contents_sheet import HEADS
from studio.session.look import first_look, look_again
from studio.session.session import Session
from studio.ui.answerer import Ask
from studio.ui.look.colours import Meaning
from studio.ui.panels.pack.contents import ContentsTab
from studio.ui.panels.pack.contents_columns import Column
from studio.ui.panels.pack.contents_model import ContentsTable
from studio.ui.pieces.row_delegate import CELL_ROLE, Cell
from studio.ui.wishes import CopyText, GoTo, SaveSheet, ShowPane
from tests.builders import manifest, project, removal, write_tree
from tests.ui.answers import answered
from tests.ui.views import view_of_session

FILES = {
    "voices/fr/a.wav": b"1" * 30,
    "voices/fr/b.wav": b"2" * 10,
    "voices/fr/only.wav": b"3" * 20,
    "voices/de/a.wav": b"1" * 31,
    "voices/de/b.wav": b"2" * 10,
    "voices/en/a.wav": b"1" * 32,
    "legal.txt": b"legal",
}


class Stage:
    """A tab that shows the French pack of three, and one more with a path of its own."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        packs = {
            f"{tag}.json": manifest(
                assetPackID=f"Voices-{tag}",
                language=tag,
                fileSelectors=[{"directory": f"voices/{tag}"}, {"file": "legal.txt"}],
            )
            for tag in ("fr", "de", "en")
        }
        packs["z.json"] = manifest(assetPackID="Core", fileSelectors=[{"file": "legal.txt"}])
        self.session = Session(first_look(project(write_tree(folder, FILES), packs)))
        self.tab = ContentsTab()
        qtbot.addWidget(self.tab)
        self.tab.resize(1_000, 400)
        self.list = self.tab.findChildren(QTableView)[0]
        table = self.list.model()
        assert isinstance(table, ContentsTable)
        self.table = table
        self.tester = QAbstractItemModelTester(table, QAbstractItemModelTester.FailureReportingMode.Fatal)
        self.wishes: list[object] = []
        self.asked: list[Ask] = []
        self.tab.wished.connect(self.hear)
        self.show()
        self.tab.show()
        qtbot.waitExposed(self.tab)
        self.answer()

    @property
    def contents(self) -> Contents:
        return next(one for one in self.session.state.contents if one.pack.name == "Voices-fr")

    def hear(self, wish: object) -> None:
        (self.asked if isinstance(wish, Ask) else self.wishes).append(wish)  # type: ignore[arg-type]  # either

    def show(self) -> None:
        pack = next(one for one in self.session.packs if one.name == "Voices-fr")
        self.tab.show_pack(view_of_session(self.session), pack)

    def answer(self) -> None:
        answered(self.tab.take_answer, self.asked)

    def texts(self, column: Column) -> list[str]:
        role = Qt.ItemDataRole.DisplayRole
        shown = [str(self.table.index(row, column).data(role)) for row in range(self.table.rowCount())]
        return [text.replace("\u2066", "").replace("\u2069", "") for text in shown]

    def cell(self, row: int, column: Column) -> Cell:
        cell = self.table.index(row, column).data(CELL_ROLE)
        assert isinstance(cell, Cell)
        return cell

    def choose(self, row: int) -> None:
        self.list.setCurrentIndex(self.table.index(row, 0))

    def action(self, text: str) -> QAction:
        return next(action for action in self.tab.actions() if action.text() == text)

    def sort(self, column: Column, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.list.horizontalHeader().setSortIndicator(column, order)
        self.answer()


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Stage:
    return Stage(qtbot, tmp_path)


def test_each_file_tells_where_its_twins_are(stage: Stage) -> None:
    assert stage.texts(Column.PATH) == [
        "legal.txt",
        "voices/fr/a.wav",
        "voices/fr/b.wav",
        "voices/fr/only.wav",
    ]
    assert stage.texts(Column.TWINS) == [
        "In all 2; same bytes as de, en",
        "In all 2",
        "In 1 of 2, not en",
        "In none of 2",
    ]
    tip = str(stage.table.index(2, Column.TWINS).data(Qt.ItemDataRole.ToolTipRole))
    assert "Without it: \u2066en\u2069" in tip
    assert "Bytes not compared yet: \u2066de\u2069" in tip


def test_a_path_of_other_packs_is_told_and_warned_of_where_one_person_gets_both(stage: Stage) -> None:
    assert stage.texts(Column.ALSO) == ["3 packs", "", "", ""]
    assert stage.cell(0, Column.ALSO).meaning is Meaning.WARNING
    tip = str(stage.table.index(0, Column.ALSO).data(Qt.ItemDataRole.ToolTipRole))
    assert "Stored there by \u2066Core\u2069 too" in tip
    assert "\u2066Voices-de\u2069, \u2066Voices-en\u2069" in tip


def test_columns_that_have_nothing_to_say_are_hidden(stage: Stage) -> None:
    assert not stage.list.isColumnHidden(Column.TWINS)
    for pack in stage.session.packs:
        if pack.name != "Voices-fr":
            stage.session.edit(removal(pack))
    look = look_again(stage.session.look, stage.session.texts, CancelToken(), rescan=False)
    stage.session.take_look(look)
    stage.show()
    stage.answer()
    assert stage.list.isColumnHidden(Column.TWINS)
    assert stage.list.isColumnHidden(Column.ALSO)


@pytest.mark.parametrize(
    ("column", "first"),
    [
        (Column.PATH, "voices/fr/only.wav"),
        (Column.SIZE, "voices/fr/a.wav"),
        (Column.SELECTOR, "legal.txt"),
        (Column.TWINS, "voices/fr/only.wav"),
        (Column.ALSO, "legal.txt"),
        (Column.SOURCE, "voices/fr/only.wav"),
    ],
)
def test_every_column_sorts(stage: Stage, column: Column, first: str) -> None:
    natural = stage.texts(Column.PATH)
    stage.sort(column, Qt.SortOrder.DescendingOrder)
    assert stage.texts(Column.PATH)[0] == first
    assert sorted(stage.texts(Column.PATH)) == natural
    stage.list.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    assert stage.texts(Column.PATH) == natural


def test_an_order_stays_with_a_filter_and_with_what_comes(stage: Stage, tmp_path: Path) -> None:
    stage.sort(Column.SIZE, Qt.SortOrder.DescendingOrder)
    stage.choose(1)
    stage.tab.filter_box.set_text("wav")
    assert [path[-5:] for path in stage.texts(Column.PATH)] == ["a.wav", "y.wav", "b.wav"]
    write_tree(tmp_path, {"voices/fr/z.wav": b"z" * 25})
    look = look_again(stage.session.look, stage.session.texts, CancelToken(), rescan=True)
    stage.session.take_look(look)
    stage.show()
    stage.answer()
    assert [path[-5:] for path in stage.texts(Column.PATH)] == ["a.wav", "z.wav", "y.wav", "b.wav"]
    assert stage.table.path(stage.list.currentIndex().row()) == "voices/fr/only.wav"


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("twins:none", ["voices/fr/only.wav"]),
        ("twins:some", ["voices/fr/b.wav"]),
        ("twins:same", ["legal.txt"]),
        ("also:Core", ["legal.txt"]),
    ],
)
def test_companions_are_filtered_by(stage: Stage, words: str, left: list[str]) -> None:
    stage.tab.filter_box.set_text(words)
    assert stage.texts(Column.PATH) == left


def test_rows_are_copied_as_a_table(stage: Stage) -> None:
    stage.choose(2)
    stage.list.setFocus()
    stage.action("Copy as a table").trigger()
    (copied,) = stage.wishes
    assert isinstance(copied, CopyText)
    head, row = copied.text.splitlines()
    assert head.split("\t")[:2] == ["Path in the pack", "Size"]
    assert row.split("\t")[:4] == ["voices/fr/b.wav", "10 bytes", "1. Folder voices/fr", "In 1 of 2, not en"]


def test_a_double_click_leads_to_the_file_among_the_assets(stage: Stage) -> None:
    at = stage.list.visualRect(stage.table.index(1, 0)).center()
    QTest.mouseClick(stage.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseDClick(stage.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    led, pane = stage.wishes
    assert isinstance(led, GoTo)
    assert led.place.path == "voices/fr/a.wav"
    assert pane == ShowPane("assets")


def test_the_menu_leads_to_each_twin_and_sorts(stage: Stage) -> None:
    stage.choose(2)
    stage.list.customContextMenuRequested.emit(stage.list.visualRect(stage.table.index(2, 0)).center())
    menus = {menu.title(): menu for menu in stage.tab.findChildren(QMenu)}
    (twin,) = menus["Show twin"].actions()
    twin.trigger()
    (led,) = stage.wishes
    assert isinstance(led, GoTo)
    assert led.place.path == "voices/de/b.wav"
    assert led.place.pack == "Voices-de"
    size = next(one for one in menus["Sort by"].actions() if one.text() == "Size")
    for first in ("legal.txt", "voices/fr/a.wav"):
        size.trigger()
        stage.answer()
        assert stage.texts(Column.PATH)[0] == first
    menus[""].close()


def test_the_whole_list_is_saved_as_a_table(stage: Stage) -> None:
    stage.action("Save as a table …").trigger()
    (wish,) = stage.wishes
    assert isinstance(wish, SaveSheet)
    assert (wish.name, wish.folder) == ("fr.csv", stage.session.project.folder)
    rows = [dict(zip(HEADS, row, strict=True)) for row in wish.rows()]
    assert [row["path in the pack"] for row in rows] == [file.path for file in stage.contents.files]
    assert [row["in other languages"] for row in rows] == ["de; en", "de; en", "de", ""]
    assert rows[0]["also in"] == "Voices-de; Voices-en; Core"


def test_a_tab_that_nobody_sees_asks_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    stage = Stage(qtbot, tmp_path)
    stage.tab.hide()
    write_tree(tmp_path, {"voices/fr/new.wav": b"n"})
    look = look_again(stage.session.look, stage.session.texts, CancelToken(), rescan=True)
    stage.session.take_look(look)
    stage.show()
    assert stage.asked == []
    assert len(stage.table.rows) == 4
    stage.tab.show()
    stage.answer()
    assert len(stage.table.rows) == 5
