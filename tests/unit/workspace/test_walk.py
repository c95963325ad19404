"""Walking through folders."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from studio.progress import Cancelled, CancelToken
from studio.project.assets import OWN, AssetKind
from studio.workspace.ignore import rules
from studio.workspace.walk import Place, Walk, is_folder_itself, text_of
from tests.builders import write_tree
from tests.nobody import as_nobody


def walk_in(base: Path, *inside: str) -> Walk:
    return Walk(base, rules(["wip/"]), frozenset(inside), {}, CancelToken())


def test_all_below_a_folder_is_taken_with_the_rule_that_ignores_it(tmp_path: Path) -> None:
    write_tree(tmp_path, {"a/b/c.png": b"1", "wip/x": b"", "own/y": b"", "own/wip/z": b""})
    walk = walk_in(tmp_path, "own")
    walk.below(Place())
    found = {path: asset.ignored_by for path, asset in walk.assets.items()}
    assert found == {"a/b/c.png": None, "wip/x": "wip/", "own/y": OWN, "own/wip/z": OWN}


def test_within_a_folder_only_its_own_files_are_taken(tmp_path: Path) -> None:
    write_tree(tmp_path, {"a/1": b"", "a/deep/2": b"", "b": b""})
    walk = walk_in(tmp_path)
    assert walk.within(Place("a", "a")) == [Place("a/deep", "a/deep")]
    assert list(walk.assets) == ["a/1"]


def test_names_of_every_kind_are_taken(tmp_path: Path) -> None:
    names = ["two\nlines", "שלום.wav", os.fsdecode(b"broken\xff"), "x" * 255, " ", "e\u0301"]
    for name in names:
        (tmp_path / name).touch()
    walk = walk_in(tmp_path)
    walk.below(Place())
    assert set(walk.assets) == set(names)
    assert walk.assets["e\u0301"].path == "\u00e9"
    assert walk.assets[names[2]].path == "broken\ufffd"


def test_links_in_a_circle_are_files_that_lead_nowhere(tmp_path: Path) -> None:
    write_tree(tmp_path, {"a/b/1": b""})
    (tmp_path / "a/b/up").symlink_to(tmp_path / "a")
    (tmp_path / "one").symlink_to("other")
    (tmp_path / "other").symlink_to("one")
    walk = walk_in(tmp_path)
    walk.below(Place())
    links = sorted(path for path, asset in walk.assets.items() if asset.kind is AssetKind.LINK)
    assert links == ["a/b/up", "one", "other"]


def test_folders_as_deep_as_a_path_can_be_are_walked(tmp_path: Path) -> None:
    deep = tmp_path
    while len(str(deep)) < 3_500:
        deep /= "d" * 200
    deep.mkdir(parents=True)
    (deep / "x").touch()
    walk = walk_in(tmp_path)
    walk.below(Place())
    assert [len(path) > 3_000 for path in walk.assets] == [True]


def test_whether_a_file_may_be_read_is_told_of_who_looks(reachable: Path) -> None:
    write_tree(reachable, {"mine": b"", "closed": b""})
    (reachable / "closed").chmod(0o600)
    walk = walk_in(reachable)
    walk.below(Place())
    assert [asset.readable for asset in walk.assets.values()] == [True, True]
    with as_nobody():
        walk = walk_in(reachable)
        walk.below(Place())
    assert {path: asset.readable for path, asset in walk.assets.items()} == {"mine": True, "closed": False}


def test_a_folder_that_may_not_be_listed_is_remembered(reachable: Path) -> None:
    (reachable / "closed").mkdir(mode=0)
    with as_nobody():
        walk = walk_in(reachable)
        walk.below(Place())
    assert (walk.unreadable, walk.empty) == (["closed"], [])


def test_a_walk_ends_when_it_is_cancelled(tmp_path: Path) -> None:
    walk = walk_in(tmp_path)
    walk.cancel.cancel()
    with pytest.raises(Cancelled):
        walk.below(Place())


def test_a_link_to_a_folder_is_none_itself(tmp_path: Path) -> None:
    (tmp_path / "way").symlink_to(tmp_path)
    assert is_folder_itself(tmp_path)
    assert not is_folder_itself(tmp_path / "way")
    assert not is_folder_itself(tmp_path / "gone")
    assert not is_folder_itself(Path("a\0b"))


def test_a_text_is_the_same_however_a_disk_spells_it() -> None:
    assert text_of("e\u0301") == text_of("\u00e9") == "\u00e9"
