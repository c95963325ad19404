"""A window that is killed loses nothing: what was not saved is offered by the next one."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from studio.session.opening import open_project
from tests.architecture.tree import ROOT
from tests.builders import manifest, project, write_tree
from tests.journeys.person import Person


@pytest.fixture
def person(qtbot: QtBot) -> Iterator[Person]:
    somebody = Person(qtbot)
    yield somebody
    somebody.leave()


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


def test_what_was_not_saved_is_offered_and_restored(person: Person, game: Path) -> None:
    kill_a_window(game)
    person.open(game)
    assert "Unsaved changes from" in person.notices
    assert "art" in [pack.name for pack in person.view.packs]
    person.offer("Restore them")
    names = [pack.name for pack in person.view.packs]
    assert "mine" in names
    assert "new-pack" in names
    person.choose("save")
    person.wait()
    assert person.is_saved
    assert "mine" in [pack.name for pack in open_project(game).packs]


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
