"""Starting on a project."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from studio.ui import wishes
from studio.ui.new_project import NewProjectDialog
from studio.workspace.presence import presence_path
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
