"""What a step does is shown before it is done, and one of its ways is chosen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studio.ui.desk.gatherer import Asked
from studio.ui.gathering.dialog import GatheringDialog
from studio.ui.wishes import CarryOut, ShowHelp
from tests.ui.gathering.made import adding, moving, taking_out, voices
from tests.unit.session.work import Work


@pytest.fixture
def work(tmp_path: Path) -> Work:
    return voices(tmp_path)


def opened(qtbot: QtBot, asked: Asked) -> tuple[GatheringDialog, list[object]]:
    dialog = GatheringDialog(asked)
    qtbot.addWidget(dialog)
    heard: list[object] = []
    dialog.wished.connect(heard.append)
    dialog.open()
    return dialog, heard


def rows(dialog: GatheringDialog) -> list[list[str]]:
    model = dialog.table.model()
    display = Qt.ItemDataRole.DisplayRole
    return [
        [str(model.index(row, column).data(display)) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def plain(text: str) -> str:
    return text.replace("\u2066", "").replace("\u2069", "")


def test_the_selectors_stand_with_files_and_bytes_and_what_they_take_later(qtbot: QtBot, work: Work) -> None:
    dialog, _ = opened(qtbot, adding(work))
    assert plain(dialog.windowTitle()) == "Add to Voices-fr"
    assert rows(dialog) == [
        ["art", "Folder", "1", "10 bytes"],
        ["voices/fr", "Folder", "5", "15 KB"],
        ["voices/mixed/*.wav", "Pattern", "4", "8.0 KB"],
    ]
    assert plain(dialog.said).splitlines() == [
        "10 files, 23 KB, of them 9 new",
        "New files in art and in 2 more places will join by themselves.",
    ]
    assert dialog.make_button.text() == "Add 9 files"


def test_each_file_by_itself_is_the_other_way(qtbot: QtBot, work: Work) -> None:
    asked = adding(work)
    dialog, heard = opened(qtbot, asked)
    assert [button.text() for button in dialog.ways] == ["These rules", "Each file by itself"]
    dialog.ways[1].click()
    assert {kind for _, kind, _, _ in rows(dialog)} == {"File"}
    assert len(rows(dialog)) == 9
    assert dialog.said.endswith("New files stay out until somebody adds them.")
    dialog.make_button.click()
    assert heard == [CarryOut(asked.gathering, 1, asked.wish)]
    assert not dialog.isVisible()


def test_keeping_everything_as_it_was_wishes_nothing(qtbot: QtBot, work: Work) -> None:
    dialog, heard = opened(qtbot, adding(work))
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert heard == []
    assert not dialog.isVisible()


def test_a_move_says_which_packs_the_files_leave(qtbot: QtBot, work: Work) -> None:
    dialog, _ = opened(qtbot, moving(work))
    assert "They leave Art." in plain(dialog.said)
    assert dialog.make_button.text() == "Move 10 files"


def test_what_is_excluded_stands_file_by_file_and_stays_on_disk(qtbot: QtBot, work: Work) -> None:
    work.write("Art.json", {**PACK, "fileSelectors": [{"directory": "voices"}]})
    work.look()
    dialog, _ = opened(qtbot, taking_out(work, "Art.json", by_name=True))
    assert {kind for _, kind, _, _ in rows(dialog)} == {"Leave out"}
    assert dialog.ways == ()
    assert dialog.make_button.text() == "Exclude 10 files"
    assert dialog.said.endswith("Everything stays on disk.")


def test_a_selector_that_goes_is_said_to_go(qtbot: QtBot, work: Work) -> None:
    dialog, _ = opened(qtbot, taking_out(work, "Voices-fr.json", by_name=False))
    model = dialog.table.model()
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(0, 1).data(spoken) == "File, goes"
    assert dialog.make_button.text() == "Remove 1 file"


def test_f1_leads_to_the_page_about_it(qtbot: QtBot, work: Work) -> None:
    dialog, heard = opened(qtbot, adding(work))
    QTest.keyClick(dialog, Qt.Key.Key_F1)
    assert heard == [ShowHelp("into-packs")]


PACK = {
    "assetPackID": "Art",
    "downloadPolicy": {"onDemand": {}},
    "platforms": ["iOS"],
}
