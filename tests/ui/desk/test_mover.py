"""Steps that rename files: the disk and the texts together, one way and the other."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from studio.errors import Place
from studio.progress import CancelToken, Report
from studio.project import intents
from studio.project.edits import Edit, Move, SetValue
from studio.ui import wishes
from studio.ui.desk import mover
from studio.ui.jobs import Lane
from studio.workspace.drafts import read_draft
from studio.workspace.moving import move
from tests.builders import write_tree
from tests.ui.desk.conftest import Opening
from tests.ui.desks import AtWork


def _rename(work: AtWork, old: str, new: str) -> Edit:
    """The file ``old`` gets the name ``new``, and the pack ``art`` takes it by that."""
    root = work.view.project.folder
    pack = work.view.packs[0]
    change = SetValue(pack.path, ("fileSelectors", 0), {"file": new})
    place = Place(pack.name, pack.path, "fileSelectors[0]")
    return Edit(f"Rename {old}", (change,), place, moves=(Move(root / old, root / new),))


def _files(work: AtWork) -> list[str]:
    return [file.path for file in work.view.state.contents[0].files]


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Files are renamed only once this is set."""
    opened = threading.Event()

    def waiting(moves: tuple[Move, ...]) -> tuple[Path, ...]:
        opened.wait(20)
        return move(moves)

    monkeypatch.setattr(mover, "move", waiting)
    yield opened
    opened.set()


def test_the_disk_and_the_texts_change_together_and_go_back_together(work: AtWork, game: Path) -> None:
    folder, before = game.parent, work.view.packs[0].document
    work.desk.perform(_rename(work, "art/a.txt", "art/first.txt"))
    work.settle()
    assert _files(work) == ["art/first.txt"]
    assert not (folder / "art/a.txt").exists()
    assert work.view.undo == "Rename art/a.txt"
    work.desk.undo()
    work.settle()
    assert work.view.packs[0].document is before
    assert _files(work) == ["art/a.txt", "art/b.txt"]
    assert not (folder / "art/first.txt").exists()
    work.desk.redo()
    work.settle()
    assert _files(work) == ["art/first.txt"]
    assert work.places[-1].field == "fileSelectors[0]"


def test_a_rename_that_cannot_be_made_changes_nothing(work: AtWork, game: Path) -> None:
    work.desk.perform(_rename(work, "art/a.txt", "art/b.txt"))
    work.settle()
    assert work.said("a.txt cannot be renamed to b.txt: b.txt is there already.")
    assert work.view.undo is None
    assert not work.view.modified
    assert (game.parent / "art/a.txt").is_file()


def test_a_text_that_refuses_the_edit_keeps_the_file_its_name(work: AtWork, game: Path) -> None:
    edit = _rename(work, "art/a.txt", "art/first.txt")
    work.desk.perform(intents.write_text(work.view.packs[0], "{ no"))
    work.desk.perform(edit)
    work.settle()
    assert work.said("cannot be edited here")
    assert (game.parent / "art/a.txt").is_file()


def test_what_comes_while_files_are_renamed_comes_after_it(
    work: AtWork, game: Path, gate: threading.Event
) -> None:
    pack = work.view.packs[0]
    work.desk.perform(_rename(work, "art/a.txt", "art/first.txt"))
    assert work.desk.is_moving
    work.desk.perform(intents.rename(pack, "pictures"))
    work.desk.save()
    work.desk.undo()
    assert work.view.packs[0] is pack
    assert pack.path.read_bytes() == pack.document.data
    gate.set()
    work.settle()
    assert b'"art/first.txt"' in pack.path.read_bytes()
    assert b'"pictures"' in pack.path.read_bytes()
    assert work.view.packs[0].name == "art", "the rename of the pack was taken back after it was saved"
    assert work.view.redo == "Rename a pack to pictures"


def test_every_wish_waits_but_those_that_change_nothing(
    work: AtWork, game: Path, gate: threading.Event
) -> None:
    work.desk.perform(_rename(work, "art/a.txt", "art/first.txt"))
    assert work.desk.carry_out(wishes.NewPack())
    assert work.desk.carry_out(wishes.Rescan())
    assert [pack.name for pack in work.view.packs] == ["art", "voices"]
    gate.set()
    work.settle()
    assert [pack.name for pack in work.view.packs] == ["art", "new-pack", "voices"]
    assert work.view.undo == "Make the pack new-pack"


def test_a_step_that_the_disk_does_not_let_go_back_stays_and_says_why(
    work: AtWork, game: Path, qtbot: QtBot
) -> None:
    work.desk.perform(_rename(work, "art/a.txt", "art/first.txt"))
    work.settle()
    assert not bool(work.view.undo_obstacle)
    write_tree(game.parent, {"art/a.txt": "another program made this"})
    work.wish(wishes.Rescan())
    why = "first.txt cannot be renamed to a.txt: a.txt is there already."
    assert work.view.undo_obstacle == why
    assert work.view.undo == "Rename art/a.txt"
    work.desk.undo()
    work.settle()
    assert work.said(why)
    assert _files(work) == ["art/first.txt"]
    (game.parent / "art/a.txt").unlink()
    work.wish(wishes.Rescan())
    assert not bool(work.view.undo_obstacle)
    work.desk.undo()
    work.settle()
    assert (game.parent / "art/a.txt").read_bytes() == b"a"


def test_a_step_that_the_disk_does_not_let_be_done_again_says_why(work: AtWork, game: Path) -> None:
    work.desk.perform(_rename(work, "art/a.txt", "art/first.txt"))
    work.settle()
    work.desk.undo()
    work.settle()
    (game.parent / "art/a.txt").unlink()
    work.wish(wishes.Rescan())
    assert work.view.redo_obstacle == ("a.txt cannot be renamed to first.txt: a.txt is not there any more.")


def test_two_renames_are_two_steps(work: AtWork, game: Path) -> None:
    for old, new in (("art/a.txt", "art/1.txt"), ("art/1.txt", "art/2.txt")):
        work.desk.perform(_rename(work, old, new))
        work.settle()
    work.desk.undo()
    work.desk.undo()
    work.settle()
    assert (game.parent / "art/a.txt").is_file()
    assert work.view.undo is None


def test_closing_waits_for_the_rename_and_keeps_its_step(
    opening: Opening, game: Path, gate: threading.Event
) -> None:
    work = opening()
    work.desk.perform(_rename(work, "art/a.txt", "art/first.txt"))
    while read_draft(game) is None:  # It is under way: its draft comes first.
        gate.wait(0.001)
    work.desk.jobs.start("opener", partial(_open_when_cancelled, gate), _nothing, lane=Lane.BUILD)
    work.close(discarding=False)
    assert (game.parent / "art/first.txt").is_file()
    draft = read_draft(game)
    assert draft is not None
    assert b"art/first.txt" in (draft.files[0].data or b"")


def test_a_draft_that_is_taken_up_after_a_crash_neither_loses_nor_repeats_a_rename(
    opening: Opening, game: Path
) -> None:
    work = opening()
    work.desk.perform(_rename(work, "art/a.txt", "art/first.txt"))
    work.settle()
    assert read_draft(game) is not None, "the disk has changed, so what goes with it is kept at once"
    work.close(discarding=False)
    again = opening()
    again.wish(again.offer("Restore them").wish)
    assert _files(again) == ["art/first.txt"]
    again.desk.undo()
    again.settle()
    assert (game.parent / "art/first.txt").is_file(), (
        "taking up the draft moved nothing, so nothing goes back"
    )


def test_a_fault_of_the_program_does_not_hold_everything_up_for_ever(
    work: AtWork, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def faulty(moves: tuple[Move, ...]) -> tuple[Path, ...]:
        raise ZeroDivisionError

    monkeypatch.setattr(mover, "move", faulty)
    heard: list[type[BaseException]] = []
    monkeypatch.setattr("sys.excepthook", lambda kind, *_: heard.append(kind))
    pack = work.view.packs[0]
    work.desk.perform(_rename(work, "art/a.txt", "art/first.txt"))
    work.desk.perform(intents.rename(pack, "pictures"))
    work.settle()
    assert heard == [ZeroDivisionError]
    assert work.view.packs[0].name == "pictures"


def _open_when_cancelled(gate: threading.Event, cancel: CancelToken, report: Report) -> None:
    """Whoever closes cancels everything first, and then waits."""
    while not cancel.cancelled:
        gate.wait(0.001)
    gate.set()


def _nothing(result: None) -> None:
    del result
