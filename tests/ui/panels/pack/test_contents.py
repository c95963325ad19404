"""The list of what a pack ships."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import (
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    Qt,
    QUrl,
)
from PySide6.QtGui import QAction, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QPushButton, QTableView
from pytestqt.qtbot import QtBot

from studio.progress import CancelToken
from studio.project import intents
from studio.project.assets import Asset, Snapshot
from studio.project.contents import contents_of
from studio.session.look import first_look, look_again
from studio.session.session import Session
from studio.ui.answerer import Ask
from studio.ui.panels.pack.contents import ContentsTab
from studio.ui.panels.pack.contents_columns import Column
from studio.ui.panels.pack.contents_model import ContentsTable
from studio.ui.pieces.caption import Caption
from studio.ui.pieces.row_delegate import CELL_ROLE, Cell
from studio.ui.pieces.rows import dress_table
from studio.ui.wishes import Add, AskForFiles, AskForFolders, CopyText, GoTo, Perform, ShowFile
from tests.builders import Values, manifest, pack, project, write_tree
from tests.ui.answers import answered
from tests.ui.views import view_of_session

Index = QModelIndex | QPersistentModelIndex

DISPLAY = Qt.ItemDataRole.DisplayRole
FILES = {
    "voices/fr/a.wav": b"1" * 2000,
    "voices/fr/b.wav": b"22",
    "voices/fr/c.wav": b"3",
    "voices/fr/sketch.psd": b"4",
    "legal/notice.txt": b"5",
}
SELECTORS = [
    {"directorySource": "voices/fr", "directoryDestination": "voices"},
    {"file": "legal/notice.txt"},
    {"filePattern": "legal/*.txt"},
    {"fileExclusion": "voices/fr/c.wav"},
]


class Stage:
    """A tab over a session that carries out what it wishes, as the desk does."""

    def __init__(
        self,
        qtbot: QtBot,
        folder: Path,
        *,
        values: Values | None = None,
        files: Mapping[str, bytes] = FILES,
        read_only: str | None = None,
    ) -> None:
        write_tree(folder, files)
        made = manifest(assetPackID="Voices", fileSelectors=SELECTORS) if values is None else values
        path = project(folder, {"voices.json": made}, ignore=["*.psd"])
        self.folder = folder
        self.session = Session(first_look(path), read_only=read_only)
        self.tab = ContentsTab()
        qtbot.addWidget(self.tab)
        self.tab.resize(900, 400)
        self.list = self.tab.findChildren(QTableView)[0]
        model = self.list.model()
        assert isinstance(model, ContentsTable)
        self.table = model
        self.tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        self.wishes: list[object] = []
        self.asked: list[Ask] = []
        self.tab.wished.connect(self.hear)
        self.show()
        with qtbot.waitActive(self.tab):
            self.tab.show()
            self.tab.activateWindow()
        self.list.setFocus()

    def hear(self, wish: object) -> None:
        if isinstance(wish, Ask):
            self.asked.append(wish)
            return
        self.wishes.append(wish)
        if isinstance(wish, Perform):
            self.session.edit(wish.edit)
            self.show()

    def show(self) -> None:
        self.tab.show_pack(view_of_session(self.session), self.session.packs[0])

    def answer(self) -> None:
        """Let the jobs beside the window answer what was asked, and what is asked then."""
        answered(self.tab.take_answer, self.asked)

    def look(self) -> None:
        before, texts = self.session.look, self.session.texts
        self.session.take_look(look_again(before, texts, CancelToken(), rescan=True))
        self.show()

    def column(self, column: Column) -> list[str]:
        return [str(self.table.index(row, column).data(DISPLAY)) for row in range(self.table.rowCount())]

    def cell(self, row: int, column: Column) -> Cell:
        cell = self.table.index(row, column).data(CELL_ROLE)
        assert isinstance(cell, Cell)
        return cell

    def sentence(self) -> str:
        return self.tab.findChildren(Caption)[0].text()

    def click(self, row: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        at = self.list.visualRect(self.table.index(row, 0)).center()
        QTest.mouseClick(self.list.viewport(), Qt.MouseButton.LeftButton, keys, at)

    def chosen(self) -> list[str]:
        rows = sorted(index.row() for index in self.list.selectionModel().selectedRows())
        return [self.table.path(row) for row in rows]

    def action(self, text: str) -> QAction:
        return next(action for action in self.tab.actions() if action.text() == text)


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Stage:
    return Stage(qtbot, tmp_path)


def test_what_ships_stands_first_and_what_does_not_says_why(stage: Stage) -> None:
    assert stage.column(Column.PATH) == [
        "legal/notice.txt",
        "voices/a.wav",
        "voices/b.wav",
        "voices/fr/sketch.psd",
        "voices/fr/c.wav",
    ]
    reasons = [text.replace("\u2066", "").replace("\u2069", "") for text in stage.column(Column.SELECTOR)]
    assert reasons == [
        "2. File legal/notice.txt",
        "1. Folder voices/fr",
        "1. Folder voices/fr",
        "Ignored: *.psd",
        "4. Left out of this pack",
    ]
    assert stage.column(Column.SIZE)[:2] == ["1 byte", "2.0 KB"]
    assert stage.sentence() == "3 files, 2.0 KB; 1 ignored, 1 left out"


def test_only_a_source_that_differs_is_shown(stage: Stage) -> None:
    assert stage.column(Column.SOURCE) == ["", "voices/fr/a.wav", "voices/fr/b.wav", "", ""]


def test_a_file_of_two_selectors_names_the_first_and_counts_the_others(stage: Stage) -> None:
    assert stage.cell(0, Column.SELECTOR).aside == "+1"
    tip = str(stage.table.index(0, Column.SELECTOR).data(Qt.ItemDataRole.ToolTipRole))
    assert "Pattern \u2066legal/*.txt" in tip


def test_what_does_not_ship_is_dimmed_and_has_a_sign(stage: Stage) -> None:
    assert not stage.cell(1, Column.PATH).dimmed
    for row in (3, 4):
        assert stage.cell(row, Column.PATH).dimmed
        assert stage.cell(row, Column.SELECTOR).sign == "ignored"


def test_a_link_is_refused_in_words(qtbot: QtBot, tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/real.png": b"1"})
    (tmp_path / "art" / "link.png").symlink_to(tmp_path / "art" / "real.png")
    stage = Stage(qtbot, tmp_path, values=manifest(), files={})
    assert stage.column(Column.SELECTOR)[1] == "Not packed: it is a link"
    assert stage.sentence() == "1 file, 1 byte; 1 not packed"


def test_selection_and_current_row_stay_with_their_files(stage: Stage) -> None:
    stage.click(1)
    stage.click(3, Qt.KeyboardModifier.ControlModifier)
    (stage.folder / "voices/fr/b.wav").unlink()
    write_tree(stage.folder, {"voices/fr/aa.wav": b"1", "legal/a.txt": b"2"})
    stage.look()
    assert stage.column(Column.PATH)[:2] == ["legal/a.txt", "legal/notice.txt"]
    assert stage.chosen() == ["voices/a.wav", "voices/fr/sketch.psd"]
    assert stage.table.path(stage.list.currentIndex().row()) == "voices/fr/sketch.psd"


def test_paths_are_copied_one_a_line(stage: Stage) -> None:
    stage.click(1)
    stage.click(2, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(stage.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert stage.wishes == [CopyText("voices/a.wav\nvoices/b.wav")]


def test_the_delete_key_leaves_files_out_and_never_touches_the_disk(stage: Stage) -> None:
    stage.click(1)
    stage.click(2, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(stage.list, Qt.Key.Key_Delete)
    stage.look()
    assert stage.sentence() == "1 file, 1 byte; 1 ignored, 3 left out"
    assert (stage.folder / "voices/fr/a.wav").is_file()
    assert len(stage.wishes) == 1


def test_what_is_left_out_already_is_not_left_out_again(stage: Stage) -> None:
    stage.click(4)
    QTest.keyClick(stage.list, Qt.Key.Key_Delete)
    assert stage.wishes == []


def test_the_menu_leads_to_the_file_and_to_its_selector(stage: Stage) -> None:
    stage.click(1)
    stage.action("Show in file manager").trigger()
    stage.action("Show selector").trigger()
    shown, led = stage.wishes
    assert shown == ShowFile(stage.folder / "voices/fr/a.wav")
    assert isinstance(led, GoTo)
    assert led.place.field == "fileSelectors[0]"


def test_actions_without_a_file_say_what_is_missing(stage: Stage) -> None:
    stage.list.clearSelection()
    assert not stage.action("Copy path").isEnabled()
    assert stage.action("Copy path").toolTip() == "Choose a file first."


def test_a_path_or_a_source_leads_to_its_row(stage: Stage) -> None:
    assert stage.tab.go_to("voices/b.wav")
    assert stage.chosen() == ["voices/b.wav"]
    assert stage.tab.go_to("voices/fr/a.wav")
    assert stage.chosen() == ["voices/a.wav"]
    assert not stage.tab.go_to("voices/zz.wav")
    assert stage.list.hasFocus()


def test_after_an_edit_the_old_list_is_dimmed_until_it_was_checked(stage: Stage) -> None:
    stage.session.edit(
        intents.remove_selector(stage.session.packs[0], stage.session.packs[0].manifest.selectors[0])
    )
    stage.show()
    assert stage.sentence() == "3 files, 2.0 KB; 1 ignored, 1 left out (checking …)"
    assert stage.cell(0, Column.PATH).dimmed
    stage.look()
    assert stage.sentence() == "1 file, 1 byte"
    assert not stage.cell(0, Column.PATH).dimmed


def test_an_empty_pack_offers_what_would_fill_it(qtbot: QtBot, tmp_path: Path) -> None:
    stage = Stage(qtbot, tmp_path, values=manifest(fileSelectors=[]))
    path = stage.session.packs[0].path
    for button in stage.tab.findChildren(QPushButton):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert stage.wishes == [AskForFolders(path), AskForFiles(path)]


def test_files_dropped_on_the_list_are_added_to_the_pack(stage: Stage) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(stage.folder / "art"))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    event = QDropEvent(QPointF(30, 30), copy, mime, left, Qt.KeyboardModifier.NoModifier)
    stage.tab.dropEvent(event)
    assert event.isAccepted()
    assert stage.wishes == [Add((stage.folder / "art",), stage.session.packs[0].path)]


def test_a_read_only_project_lets_nothing_be_left_out(qtbot: QtBot, tmp_path: Path) -> None:
    stage = Stage(qtbot, tmp_path, read_only="Game.packstudio cannot be written.")
    stage.click(1)
    assert not stage.action("Exclude from this pack").isEnabled()
    assert stage.action("Exclude from this pack").toolTip() == "Game.packstudio cannot be written."
    assert stage.action("Copy path").isEnabled()
    QTest.keyClick(stage.list, Qt.Key.Key_Delete)
    assert stage.wishes == []


class Counting(ContentsTable):
    """Counts what the view asks."""

    asked = 0

    def data(self, index: Index, role: int = int(DISPLAY)) -> object:
        self.asked += 1
        return super().data(index, role)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 -- as Qt has it
        self.asked += 1
        return super().rowCount(parent)


def test_of_ten_thousand_rows_only_those_that_are_seen_are_asked(qtbot: QtBot, tmp_path: Path) -> None:
    rows = QTableView()
    qtbot.addWidget(rows)
    dress_table(rows)
    rows.resize(600, 400)
    table = Counting(rows)
    rows.setModel(table)
    assets = tuple(Asset(f"art/{number:05}.png", f"art/{number:05}.png", 1, 0) for number in range(10_000))
    table.show_contents(contents_of(pack(tmp_path, manifest()), Snapshot(tmp_path, assets)), checking=False)
    table.show_rows(table.all)
    rows.show()
    qtbot.waitExposed(rows)
    rows.grab()
    assert len(table.rows) == 10_000
    assert 0 < table.asked < 3_000


def test_the_selection_stays_when_thousands_of_files_go_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    rows = QTableView()
    qtbot.addWidget(rows)
    table = ContentsTable(rows)
    rows.setModel(table)
    assets = tuple(Asset(f"art/{number:04}.png", f"art/{number:04}.png", 1, 0) for number in range(4_000))
    table.show_contents(contents_of(pack(tmp_path, manifest()), Snapshot(tmp_path, assets)), checking=False)
    table.show_rows(table.all)
    whole = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    rows.selectionModel().select(table.index(3_000, 0), whole)
    half = contents_of(pack(tmp_path, manifest()), Snapshot(tmp_path, assets[::2]))
    table.show_contents(half, checking=False)
    table.show_rows(table.all)
    assert [table.path(index.row()) for index in rows.selectionModel().selectedRows()] == ["art/3000.png"]


def test_another_pack_starts_with_nothing_chosen(stage: Stage) -> None:
    folder, same = stage.folder / "manifests", [{"directory": "legal"}]
    stage.session.edit(intents.new_pack(folder, "zzz", (), selectors=same))
    stage.look()
    stage.click(0)
    stage.tab.show_pack(view_of_session(stage.session), stage.session.packs[1])
    assert stage.column(Column.PATH) == ["legal/notice.txt"]
    assert stage.chosen() == []


def test_a_place_without_rows_is_not_there(qtbot: QtBot, tmp_path: Path) -> None:
    stage = Stage(qtbot, tmp_path, values=manifest(fileSelectors=[]))
    assert not stage.tab.holds("legal/notice.txt")
