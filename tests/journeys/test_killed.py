"""A window that is killed loses nothing: what was not saved is offered by the next one."""

from __future__ import annotations

import contextlib
import errno
import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from studio.files import trouble
from studio.project import intents
from studio.session.opening import open_project
from studio.ui import wishes
from studio.workspace import saving
from tests.architecture.tree import ROOT
from tests.builders import manifest, project, write_tree
from tests.journeys.person import Person


@pytest.fixture
def game(tmp_path: Path) -> Path:
    write_tree(tmp_path, {"art/sky.txt": b"sky"})
    more = {f"more-{number}.json": manifest(assetPackID=f"more-{number}") for number in range(5)}
    return project(tmp_path, {"art.json": manifest(), **more})


def kill_a_window(game: Path, *words: str, after: int = 0) -> None:
    """Open ``game`` in a window of another process, and kill that ``after`` so many milliseconds of work."""
    command = [sys.executable, "-m", "tests.journeys.doomed", str(game), *words]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as doomed:
        assert doomed.stdout is not None
        assert doomed.stdout.readline() == "ready\n"
        with contextlib.suppress(subprocess.TimeoutExpired):
            doomed.wait(after / 1000)
        doomed.kill()


@pytest.mark.parametrize("after", [40, 110, 230])
def test_killed_while_saving_every_file_is_whole_and_nothing_is_lost(
    person: Person, game: Path, after: int
) -> None:
    kill_a_window(game, "save", after=after)
    for path in (game.parent / "manifests").glob("*.json"):
        assert json.loads(path.read_bytes())["assetPackID"]
    person.open(game)
    assert person.view.read_only is None
    if "Unsaved changes" in person.notices:
        person.offer("Restore them")
        if not person.is_saved:  # Killed after the last file, all of the draft is on disk already.
            person.choose("save")
        person.wait()
    numbers = {pack.name.split("-")[1] for pack in person.view.packs if pack.name.startswith("pack-")}
    assert person.is_saved
    # Restoring finishes the save that was cut short: all packs are of the same edition.
    assert len(numbers) <= 1
    assert not [path.name for path in (game.parent / "manifests").iterdir() if path.suffix == ".part"]


def test_what_would_come_back_is_shown_line_by_line_before_it_is_restored(person: Person, game: Path) -> None:
    kill_a_window(game)
    person.open(game)
    assert "Unsaved changes from" in person.notices
    assert "art" in [pack.name for pack in person.view.packs]
    person.offer("Show what would come back…")
    dialog = person.window.dialogs.comparing.dialog
    assert dialog is not None
    person.until(lambda: dialog.files.count() == 2)
    names = [dialog.files.item(place).text() for place in range(2)]
    assert names == ["art.json", "new-pack.json"]
    assert '"assetPackID": "mine"' in "".join(row.right or "" for row in dialog.rows.rows)
    person.push("Decide later")
    person.offer("Show what would come back…")  # Who only looked is offered it again.
    person.push("Restore them")
    assert {"mine", "new-pack"} <= {pack.name for pack in person.view.packs}
    assert person.view.modified
    person.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    person.wait()
    assert person.is_saved
    assert {"mine", "new-pack"} <= {pack.name for pack in open_project(game).packs}


def test_a_save_that_fails_on_closing_keeps_the_window_open_and_a_copy_can_be_saved(
    person: Person, game: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, content: bytes, **how: object) -> None:
        del content, how
        raise trouble(OSError(errno.ENOSPC, "full"), path, "written")

    person.open(game)
    person.window.carry_out(wishes.Perform(intents.rename(person.pack("art"), "mine")))
    person.wait()
    monkeypatch.setattr(saving, "write_bytes", full)
    person.window.close()
    (box,) = person.window.findChildren(QMessageBox)
    assert "1 pack of" in box.text()
    next(button for button in box.buttons() if button.text() == "Save and close").click()
    person.wait()
    assert person.window.isVisible()
    assert "art.json could not be written: the disk is full." in person.notices
    offers = [offer.wish for notice in person.window.notices.notices for offer in notice.offers]
    assert wishes.SaveCopy() in offers
    person.window.carry_out(wishes.SaveCopy())
    (dialog,) = person.window.findChildren(QFileDialog)
    dialog.filesSelected.emit([str(tmp_path / "stick")])
    dialog.reject()
    person.wait()
    assert "A copy of Game" in person.notices
    copy = tmp_path / "stick/Game copy/Game.packstudio"
    assert "mine" in [one.name for one in open_project(copy).packs]
