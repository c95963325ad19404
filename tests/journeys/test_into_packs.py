"""Files into packs and out of them, as a person does it: dropped, shown, taken, moved, removed, undone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QTreeView
from pytestqt.qtbot import QtBot

from studio.ui.gathering.chooser import PackChooser
from studio.ui.gathering.dialog import GatheringDialog
from studio.ui.panels.packs.list_view import PackList
from tests.builders import manifest, project, write_tree
from tests.journeys.person import Person

FILES = {
    **{f"voices/fr/act{act}/line_{number}.wav": f"{act}{number}" for act in (1, 2) for number in range(5)},
    **{f"voices/de/line_{number}.wav": f"d{number}" for number in range(4)},
    "voices/de/notes.txt": "n",
    "art/sky.png": "sky",
}


@pytest.fixture
def person(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Person]:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    write_tree(tmp_path, FILES)
    packs = {
        "Art.json": manifest(assetPackID="Art"),
        "Voices-fr.json": manifest(
            assetPackID="Voices-fr", language="fr", fileSelectors=[{"file": "voices/fr/act1/line_0.wav"}]
        ),
        "Voices-de.json": manifest(assetPackID="Voices-de", language="de", fileSelectors=[]),
    }
    somebody = Person(qtbot)
    somebody.open(project(tmp_path, packs, watched_folders=["voices", "art"]))
    yield somebody
    somebody.leave()


def shipped(person: Person, name: str) -> list[str]:
    return [file.path for file in person.contents(name).files]


def packs_list(person: Person) -> PackList:
    (found,) = person.window.findChildren(PackList)
    return found


def row_of(person: Person, name: str) -> QPoint:
    view = packs_list(person)
    row = next(one for one in view.model().packs() if one.pack.name == name)
    return view.visualRect(view.model().index_of(row.key)).center()


def shown(person: Person) -> GatheringDialog:
    person.until(lambda: isinstance(person.window.dialogs.gatherings.dialog, GatheringDialog))
    dialog = person.window.dialogs.gatherings.dialog
    assert isinstance(dialog, GatheringDialog)
    return dialog


def test_ten_files_become_one_folder_and_one_undo_takes_them_out(person: Person, tmp_path: Path) -> None:
    lines = sorted((tmp_path / "voices/fr").rglob("*.wav"))
    assert person.drop(lines, packs_list(person).viewport(), row_of(person, "Voices-fr"))
    dialog = shown(person)
    assert [dialog.table.model().index(0, column).data() for column in range(3)] == [
        "voices/fr",
        "Folder",
        "10",
    ]
    assert dialog.make_button.text() == "Add 9 files"
    dialog.make_button.click()
    person.wait()
    assert person.view.undo == "Add 9 files (18 bytes) to Voices-fr"
    assert len(shipped(person, "Voices-fr")) == 10
    assert "10 files are in Voices-fr now; 1 was there already." in person.notices

    # What comes later joins by itself, as the dialog said.
    write_tree(tmp_path, {"voices/fr/act3/line_0.wav": "new"})
    person.until(lambda: len(shipped(person, "Voices-fr")) == 11)

    person.choose("undo")
    person.wait()
    assert shipped(person, "Voices-fr") == ["voices/fr/act1/line_0.wav"]
    assert person.is_saved


def test_a_german_line_let_go_on_the_french_pack_finds_its_way(person: Person, tmp_path: Path) -> None:
    german = sorted((tmp_path / "voices/de").glob("*.wav"))
    person.drop(german, packs_list(person).viewport(), row_of(person, "Voices-fr"))
    assert "Voices-de is for such files" in person.notices
    person.offer("Add each to the pack of its language")
    dialog = shown(person)
    assert dialog.table.model().index(0, 0).data() == "voices/de/*.wav"
    dialog.make_button.click()
    person.wait()
    assert shipped(person, "Voices-de") == [f"voices/de/line_{number}.wav" for number in range(4)]
    assert person.view.undo == "Add 4 files (8 bytes) to 1 pack of Voices"


def test_keys_add_move_and_remove_and_no_file_leaves_the_disk(person: Person, tmp_path: Path) -> None:
    tree = person.panes.assets.findChild(QTreeView, "asset-tree")
    assert isinstance(tree, QTreeView)
    person.panes.assets.go_to(tmp_path / "voices/de/notes.txt")
    person.window.activateWindow()
    tree.setFocus()
    person.panes.packs.choose(person.pack("Art").path)
    person.panes.chosen = person.pack("Art").path
    person.press(Qt.Key.Key_A, on=tree)
    person.wait()
    assert shipped(person, "Art") == ["art/sky.png", "voices/de/notes.txt"]
    assert "1 file is in Art now." in person.notices
    person.press(Qt.Key.Key_M, on=tree)
    person.until(lambda: isinstance(person.window.dialogs.gatherings.dialog, PackChooser))
    chooser = person.window.dialogs.gatherings.dialog
    assert isinstance(chooser, PackChooser)
    person.type("fr", on=chooser.search)
    person.press(Qt.Key.Key_Return, on=chooser.search)
    person.wait()
    assert person.view.undo == "Move voices/de/notes.txt (1 byte) to Voices-fr"
    assert (shipped(person, "Art"), "voices/de/notes.txt" in shipped(person, "Voices-fr")) == (
        ["art/sky.png"],
        True,
    )
    person.window.activateWindow()
    person.until(person.window.isActiveWindow)
    tree.setFocus()
    person.press(Qt.Key.Key_Delete, on=tree)
    person.wait()
    assert person.view.undo == "Remove voices/de/notes.txt (1 byte) from Voices-fr"
    assert shipped(person, "Voices-fr") == ["voices/fr/act1/line_0.wav"]
    assert (tmp_path / "voices/de/notes.txt").is_file()
