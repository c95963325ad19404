"""Files that were renamed and never saved: closing, crashing, restoring keep disk and texts together."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from studio.project.edits import Edit, Move, SetValue
from studio.ui import wishes
from studio.ui.desk import mover
from studio.workspace.drafts import read_draft
from studio.workspace.moving import move
from tests.builders import manifest, project, write_tree
from tests.journeys.person import Person

OLD = {"CON.txt", "sky.txt"}
NEW = {"CON_.txt", "sky.txt"}


@pytest.fixture
def game(tmp_path: Path) -> Path:
    folder = tmp_path / "game"
    write_tree(folder, {"art/CON.txt": b"con", "art/sky.txt": b"sky"})
    selectors = [{"file": "art/sky.txt"}, {"file": "art/CON.txt"}]
    return project(folder, {"art.json": manifest(fileSelectors=selectors)})


@pytest.fixture
def people(qtbot: QtBot) -> Iterator[Callable[[], Person]]:
    known: list[Person] = []

    def come() -> Person:
        known.append(Person(qtbot))
        return known[-1]

    yield come
    for one in known:
        one.leave()


@pytest.fixture
def person(people: Callable[[], Person], game: Path) -> Person:
    somebody = people()
    somebody.open(game)
    return somebody


def names(game: Path) -> set[str]:
    return {path.name for path in (game.parent / "art").iterdir()}


def text(game: Path) -> str:
    return (game.parent / "manifests/art.json").read_text()


def rename(person: Person, game: Path, old: str = "CON.txt", new: str = "CON_.txt") -> None:
    """What the fix of a bad name does."""
    folder = game.parent / "art"
    change = SetValue(game.parent / "manifests/art.json", ("fileSelectors", 1, "file"), f"art/{new}")
    person.desk.perform(Edit(f"Rename to {new}", (change,), moves=(Move(folder / old, folder / new),)))
    person.wait()


def answer(person: Person, label: str) -> None:
    box = next(one for one in person.window.findChildren(QMessageBox) if one.isVisible())
    next(one for one in box.buttons() if one.text().replace("&", "") == label).click()
    person.wait()


def close(person: Person, label: str) -> None:
    person.window.carry_out(wishes.CloseProject())
    answer(person, label)


def crash(person: Person) -> None:
    """The program ends without a word: what its window would do is not done."""
    desk = person.desk
    desk._keeper._timer.stop()
    desk.jobs.close()
    desk._looker.close()
    if desk._presence is not None:
        desk._presence.close()
    person.window.desk = None
    desk.setParent(None)
    # Another process wrote the draft, as far as the next window can tell.


def test_closing_without_saving_gives_files_their_old_names_back(person: Person, game: Path) -> None:
    before = text(game)
    rename(person, game)
    rename(person, game, "CON_.txt", "third.txt")
    assert names(game) == {"third.txt", "sky.txt"}
    person.window.carry_out(wishes.CloseProject())
    box = next(one for one in person.window.findChildren(QMessageBox) if one.isVisible())
    assert "old names back" in box.informativeText()
    answer(person, "Close without saving")
    assert person.window.desk is None
    assert names(game) == OLD
    assert text(game) == before


def test_saving_keeps_the_new_names_and_what_was_undone_after_it_is_done_again(
    person: Person, game: Path
) -> None:
    rename(person, game)
    person.choose("save")
    person.wait()
    person.desk.undo()
    person.wait()
    assert names(game) == OLD
    close(person, "Close without saving")
    assert names(game) == NEW
    assert "art/CON_.txt" in text(game)


def test_where_the_disk_does_not_let_names_go_back_a_person_is_told_and_can_leave(
    person: Person, game: Path
) -> None:
    rename(person, game)
    (game.parent / "art/CON.txt").write_bytes(b"somebody else's")
    close(person, "Close without saving")
    box = next(one for one in person.window.findChildren(QMessageBox) if one.isVisible())
    assert "CON.txt is there already" in box.text()
    answer(person, "Keep it open")
    assert not person.is_saved
    close(person, "Close without saving")
    answer(person, "Close with the new names")
    person.until(lambda: person.window.desk is None)
    assert names(game) == OLD | NEW


def test_a_rename_that_nothing_names_is_done_at_once_and_stays(person: Person, game: Path) -> None:
    write_tree(game.parent, {"art/other": b""})
    folder = game.parent / "art"
    person.desk.perform(Edit("Rename", (), moves=(Move(folder / "other", folder / "another"),)))
    person.wait()
    assert person.is_saved
    person.window.carry_out(wishes.CloseProject())
    assert (folder / "another").exists()


@pytest.mark.parametrize("restored", [True, False])
def test_after_a_crash_names_and_manifests_are_brought_together_whatever_is_chosen(
    people: Callable[[], Person], person: Person, game: Path, *, restored: bool
) -> None:
    before = text(game)
    rename(person, game)
    crash(person)
    assert names(game) == NEW
    other = people()
    other.open(game)
    assert "Unsaved changes from" in other.notices
    if not restored:
        other.offer("Leave them out")
        other.wait()
        assert names(game) == OLD
        assert text(game) == before
        assert {one.path for one in other.contents("art").files} == {"art/CON.txt", "art/sky.txt"}
        return
    other.offer("Restore them")
    assert {one.path for one in other.contents("art").files} == {"art/CON_.txt", "art/sky.txt"}
    close(other, "Close without saving")
    assert names(game) == OLD


@pytest.mark.parametrize("made", [True, False])
def test_a_crash_between_names_and_step_is_mended_by_the_draft_that_was_written_ahead(
    people: Callable[[], Person], person: Person, game: Path, monkeypatch: pytest.MonkeyPatch, *, made: bool
) -> None:
    person.wait()

    class Killed(BaseException):
        """The end."""

    def dying(moves: tuple[Move, ...]) -> tuple[Path, ...]:
        assert read_draft(game) is not None
        if made:
            move(moves)
        raise Killed

    monkeypatch.setattr(mover, "move", dying)
    folder = game.parent / "art"
    change = SetValue(game.parent / "manifests/art.json", ("fileSelectors", 1, "file"), "art/CON_.txt")
    edit = Edit("Rename", (change,), moves=(Move(folder / "CON.txt", folder / "CON_.txt"),))
    texts = person.desk.session.checked(edit)
    ahead = person.desk._keeper.ahead(texts, edit.moves)
    with contextlib.suppress(Killed):
        mover._go(ahead, edit.moves)
    monkeypatch.undo()
    crash(person)
    assert names(game) == (NEW if made else OLD)
    other = people()
    other.open(game)
    other.offer("Restore them")
    assert names(game) == NEW
    assert {one.path for one in other.contents("art").files} == {"art/CON_.txt", "art/sky.txt"}
    other.choose("save")
    other.wait()
    assert "CON_.txt" in text(game)


def test_a_draft_whose_names_cannot_be_given_is_offered_again(
    people: Callable[[], Person], person: Person, game: Path
) -> None:
    rename(person, game)
    crash(person)
    folder = game.parent / "art"
    (folder / "CON_.txt").rename(folder / "CON.txt")
    (folder / "con_.TXT").write_bytes(b"in the way")
    other = people()
    other.open(game)
    other.offer("Restore them")
    assert "is there already" in other.notices
    assert "Unsaved changes from" in other.notices
    assert other.is_saved
    (folder / "con_.TXT").unlink()
    other.offer("Restore them")
    assert names(game) == NEW
    assert other.desk.modified
    other.choose("save")
    other.wait()
