"""Starting on a project."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from studio.ui import wishes
from studio.ui.new_project import NewProjectDialog
from studio.workspace.presence import presence_path
from studio.workspace.settings import Settings, load_settings, pinned, save_settings, with_opened
from tests.builders import manifest, project, write_tree
from tests.journeys.person import Person


@pytest.fixture
def person(qtbot: QtBot) -> Iterator[Person]:
    somebody = Person(qtbot)
    yield somebody
    somebody.window._close_project()
    somebody.window.close()
    somebody.window.deleteLater()


def dialogs(person: Person) -> list[NewProjectDialog]:
    return [one for one in person.window.findChildren(NewProjectDialog) if one.isVisible()]


def test_a_dropped_project_is_opened(person: Person, tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a": b"a"})
    game = project(tmp_path, {"art.json": manifest()})
    assert person.drop([game], on=person.window.start_page)
    assert person.view.project.path == game


def test_a_dropped_file_offers_a_project_of_its_folder(person: Person, tmp_path: Path) -> None:
    (tmp_path / "a.txt").touch()
    assert person.drop([tmp_path / "a.txt"], on=person.window.start_page)
    assert "belongs in a project" in person.notices
    person.offer(f"Make a project of {tmp_path.name}…")
    assert len(dialogs(person)) == 1
    dialogs(person)[0].reject()


def test_a_recent_project_that_moved_is_looked_for_and_stands_at_its_new_place(
    person: Person, tmp_path: Path
) -> None:
    game = tmp_path / "old/Game.packstudio"
    moved = project(tmp_path / "new", {"art.json": manifest()})
    save_settings(pinned(with_opened(Settings(), game, "Game", 1.0), game, on=True))
    person.window.carry_out(wishes.Locate(game))
    (dialog,) = person.window.findChildren(QFileDialog)
    dialog.filesSelected.emit([str(moved)])
    dialog.reject()
    person.wait()
    assert person.view.project.path == moved
    assert [(one.path, one.pinned) for one in load_settings().recent] == [(moved, True)]


def test_manifests_are_asked_for_and_a_project_is_made_around_them(person: Person, tmp_path: Path) -> None:
    write_tree(tmp_path / "game", {"art/a.txt": "a", "packs/art.json": json.dumps(manifest())})
    person.choose("import-folder")
    (dialog,) = person.window.findChildren(QFileDialog)
    dialog.filesSelected.emit([str(tmp_path / "game/packs")])
    dialog.reject()
    person.wait()
    assert person.view.project.path == tmp_path / "game/game.packstudio"
    assert "game.packstudio was made in game" in person.notices
    assert [pack.name for pack in person.view.packs] == ["art"]


def test_a_new_project_is_asked_about_in_one_dialog(person: Person) -> None:
    person.window.carry_out(wishes.NewProject())
    person.window.carry_out(wishes.NewProject())
    assert len(dialogs(person)) == 1
    dialogs(person)[0].reject()


def test_a_half_merged_project_file_offers_both_versions_and_keeps_itself_aside(
    person: Person, tmp_path: Path
) -> None:
    game = project(tmp_path, {"art.json": manifest()})
    whole = game.read_text()
    line = '  "name": "Game",\n'
    merged = whole.replace(line, f'<<<<<<< HEAD\n{line}=======\n  "name": "Night",\n>>>>>>> night\n')
    game.write_text(merged)
    person.open(game)
    assert "holds two versions" in person.notices
    assert person.window.desk is None
    person.offer("Keep the second version")
    person.wait()
    assert person.view.project.file.name == "Night"
    (kept,) = tmp_path.glob("*.damaged")
    assert kept.read_text() == merged


def test_a_project_that_is_said_to_be_open_on_another_computer_can_be_edited_here(
    person: Person, tmp_path: Path
) -> None:
    game = project(tmp_path, {"art.json": manifest()})
    mark = {"host": "studio-mac", "pid": 5, "since": 1_750_000_000, "user": "anna"}
    presence_path(game).write_text(json.dumps(mark))
    person.open(game)
    assert person.view.read_only is not None
    assert "is open in a window of anna on studio-mac since 2025-06-15" in person.notices
    person.offer("Edit it here all the same")
    person.wait()
    assert person.view.read_only is None
