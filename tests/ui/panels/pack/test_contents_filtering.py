"""The list of what a pack ships, filtered."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QPushButton, QTableView
from pytestqt.qtbot import QtBot

from studio.project import intents
from studio.session.look import first_look
from studio.session.session import Session
from studio.ui.panels.pack.contents import ContentsTab
from studio.ui.panels.pack.contents_model import ContentsTable
from tests.builders import manifest, project, write_tree
from tests.ui.views import view_of_session

FILES = {
    "voices/fr/a.wav": b"1" * 2000,
    "voices/fr/b.ogg": b"22",
    "voices/fr/c.wav": b"3",
    "voices/fr/sketch.psd": b"4",
    "legal/Añadido.txt": b"5",
}
SELECTORS = [
    {"directorySource": "voices/fr", "directoryDestination": "voices"},
    {"file": "legal/Añadido.txt"},
    {"fileExclusion": "voices/fr/c.wav"},
]


class Stage:
    """A tab that shows one of two packs."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        write_tree(folder, FILES)
        packs = {
            "a.json": manifest(assetPackID="Voices", fileSelectors=SELECTORS),
            "b.json": manifest(assetPackID="Legal", fileSelectors=[{"directory": "legal"}]),
        }
        self.session = Session(first_look(project(folder, packs, ignore=["*.psd"])))
        self.tab = ContentsTab()
        qtbot.addWidget(self.tab)
        self.tab.resize(700, 400)
        self.list = self.tab.findChildren(QTableView)[0]
        table = self.list.model()
        assert isinstance(table, ContentsTable)
        self.table = table
        self.tester = QAbstractItemModelTester(table, QAbstractItemModelTester.FailureReportingMode.Fatal)
        self.number = 0
        self.show()
        self.tab.show()
        qtbot.waitExposed(self.tab)

    def show(self, number: int = 0) -> None:
        self.number = number
        pack = next(one for one in self.session.packs if one.name == ("Voices", "Legal")[number])
        self.tab.show_pack(view_of_session(self.session), pack)

    def filter(self, text: str) -> list[str]:
        self.tab.filter_box.set_text(text)
        assert not self.tab.filter_box.filter.faults
        return self.paths

    @property
    def paths(self) -> list[str]:
        return [self.table.path(row) for row in range(self.table.rowCount())]


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    made = Stage(qtbot, tmp_path)
    yield made
    made.tab.hide()


@pytest.mark.parametrize(
    ("text", "paths"),
    [
        ("anadido", ["legal/Añadido.txt"]),
        ("type:audio", ["voices/a.wav", "voices/b.ogg", "voices/fr/c.wav"]),
        ("type:audio state:shipped", ["voices/a.wav", "voices/b.ogg"]),
        ("size:>1kb", ["voices/a.wav"]),
        ("in:legal", ["legal/Añadido.txt"]),
        ("*.wav", ["voices/a.wav", "voices/fr/c.wav"]),
        ("-state:shipped", ["voices/fr/sketch.psd", "voices/fr/c.wav"]),
        ("state:left-out", ["voices/fr/c.wav"]),
        ('rule:"*.psd"', ["voices/fr/sketch.psd"]),
        ("by:voices/fr", ["voices/a.wav", "voices/b.ogg"]),
        ("changed:<1d name:*.wav", ["voices/a.wav", "voices/fr/c.wav"]),
    ],
)
def test_files_are_found_by_what_is_known_of_them(stage: Stage, text: str, paths: list[str]) -> None:
    assert stage.filter(text) == paths


def test_the_chosen_file_stays_chosen_and_the_count_says_how_many(stage: Stage) -> None:
    stage.list.selectRow(2)
    stage.filter("voices")
    assert [stage.table.path(one.row()) for one in stage.list.selectionModel().selectedRows()] == [
        "voices/b.ogg"
    ]
    assert stage.tab.filter_box.count_words == "4 of 5"


def test_a_file_that_somebody_is_led_to_is_not_hidden_by_a_filter(stage: Stage) -> None:
    stage.filter("legal")
    assert stage.tab.holds("voices/a.wav")
    assert stage.tab.go_to("voices/a.wav")
    assert stage.table.path(stage.list.currentIndex().row()) == "voices/a.wav"
    assert stage.tab.filter_box.line.text() == ""


def test_a_place_that_is_not_there_leaves_the_filter_alone(stage: Stage) -> None:
    stage.filter("legal")
    assert not stage.tab.go_to("voices/gone.wav")
    assert stage.tab.filter_box.line.text() == "legal"


def test_another_pack_is_filtered_by_the_same_words(stage: Stage) -> None:
    stage.filter("legal")
    stage.show(1)
    assert stage.paths == ["legal/Añadido.txt"]
    stage.filter("voices")
    clear = next(one for one in stage.tab.findChildren(QPushButton) if one.text() == "Clear filter")
    assert clear.isVisible()
    clear.click()
    assert stage.paths == ["legal/Añadido.txt"]
    assert not clear.isVisible()


def test_what_is_edited_stays_filtered(stage: Stage) -> None:
    assert stage.filter("state:left-out") == ["voices/fr/c.wav"]
    pack = next(one for one in stage.session.packs if one.name == "Voices")
    stage.session.edit(intents.exclude(pack, ("voices/fr/b.ogg",)))
    stage.show()
    assert stage.paths == ["voices/fr/c.wav"]
