"""Beginning to work on a project, or only to look at it."""

from __future__ import annotations

import json
import os
import platform
import time
from pathlib import Path

import pytest

from studio.errors import StudioError
from studio.progress import Cancelled, CancelToken
from studio.project import intents
from studio.session.beginning import Begun, begin
from studio.workspace.presence import presence_path
from tests.builders import manifest, project, write_tree
from tests.nobody import as_nobody


@pytest.fixture
def game(tmp_path: Path) -> Path:
    folder = write_tree(tmp_path / "game", {"art/a.txt": b"1"})
    return project(folder, {"art.json": manifest()})


def renaming(begun: Begun) -> None:
    begun.session.edit(intents.rename(begun.session.packs[0], "mine"))


def test_a_project_that_nobody_has_open_can_be_edited(game: Path) -> None:
    begun = begin(game.parent, CancelToken())
    assert begun.presence is not None
    with begun.presence:
        assert begun.presence.is_held
        assert (begun.rival, begun.session.read_only) == (None, None)
        renaming(begun)
    assert not presence_path(game).exists()


def test_the_second_window_may_look_and_say_who_has_it(game: Path) -> None:
    first = begin(game, CancelToken())
    assert first.presence is not None
    with first.presence:
        second = begin(game, CancelToken())
        assert (second.presence, second.rival is None) == (None, False)
        with pytest.raises(StudioError, match="Game is open in another window on this computer since"):
            renaming(second)
        assert [len(one.files) for one in second.session.state.contents] == [1]
    third = begin(game, CancelToken())
    assert third.presence is not None
    third.presence.close()


def test_a_window_on_another_computer_is_named(game: Path) -> None:
    holder = {"host": "studio-mac", "pid": 1, "since": int(time.time())}
    presence_path(game).write_text(json.dumps(holder))
    begun = begin(game, CancelToken())
    assert begun.session.read_only is not None
    assert "a window on studio-mac since" in begun.session.read_only


def test_what_a_window_that_crashed_left_stands_in_nobody_s_way(game: Path) -> None:
    holder = {"host": platform.node(), "pid": 2**22 + 1, "since": int(time.time())}
    presence_path(game).write_text(json.dumps(holder))
    begun = begin(game, CancelToken())
    assert begun.presence is not None
    begun.presence.close()


@pytest.mark.skipif(os.name == "nt", reason="rights of folders are told otherwise there")
@pytest.mark.parametrize("protected", [".", "manifests"])
def test_a_project_in_a_protected_folder_may_be_looked_at(reachable: Path, protected: str) -> None:
    write_tree(reachable, {"game/art/a.txt": b"1"})
    path = project(reachable / "game", {"art.json": manifest()})
    for place in (reachable / "game").rglob("*"):
        place.chmod(0o777)
    (reachable / "game").chmod(0o777)
    (path.parent / protected).chmod(0o555)
    with as_nobody():
        begun = begin(path, CancelToken())
        assert begun.presence is None
        with pytest.raises(StudioError, match="is write-protected for you, so nothing can be changed here"):
            renaming(begun)
    (path.parent / protected).chmod(0o777)


@pytest.mark.skipif(os.name == "nt", reason="rights of files are told otherwise there")
def test_a_single_protected_manifest_does_not_stop_work_on_the_others(reachable: Path) -> None:
    path = project(reachable, {"art.json": manifest()})
    (reachable / "manifests").chmod(0o777)
    (reachable / "manifests/art.json").chmod(0o444)
    path.chmod(0o444)
    with as_nobody():
        begun = begin(path, CancelToken())
        assert begun.session.read_only is None
        assert begun.presence is not None
        begun.presence.close()


def test_a_project_that_cannot_be_opened_is_claimed_by_nobody(game: Path) -> None:
    game.write_text("{ broken")
    with pytest.raises(StudioError, match="cannot be read as a project"):
        begin(game, CancelToken())
    assert not presence_path(game).exists()


def test_beginning_can_be_cancelled_and_then_nothing_is_claimed(game: Path) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        begin(game, cancel)
    assert not presence_path(game).exists()


def test_through_a_link_it_is_the_same_project_and_open_once(game: Path) -> None:
    link = game.parent.with_name("link")
    link.symlink_to(game.parent)
    first = begin(link, CancelToken())
    assert first.presence is not None
    with first.presence:
        assert first.session.path == game
        assert begin(game, CancelToken()).rival is not None
