"""Looking again at some folders only. That it gives what a whole scan gives is a law of its own."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import pytest

from studio.project.assets import Snapshot
from studio.workspace.hints import Hints
from studio.workspace.ignore import NOTHING_IGNORED
from studio.workspace.scan import scan
from tests.builders import write_tree


@pytest.fixture
def base(tmp_path: Path) -> Path:
    files = {"a/1": b"1", "a/deep/2": b"2", "b/3": b"3", "b/deep/4": b"4", "top": b"5"}
    return write_tree(tmp_path.resolve(), files)


class Looks:
    """Which folders are listed."""

    def __init__(self, base: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.base = base
        self.listed: list[str] = []
        self._list = os.scandir
        monkeypatch.setattr("studio.workspace.walk.os.scandir", self._scandir)

    def _scandir(self, folder: Path) -> object:
        self.listed.append(folder.relative_to(self.base).as_posix())
        return self._list(folder)

    def again(self, before: Snapshot, hints: Hints, prefixes: Sequence[str] = ("",)) -> Snapshot:
        self.listed.clear()
        return scan(self.base, prefixes, NOTHING_IGNORED, before=before, hints=hints)


@pytest.fixture
def looks(base: Path, monkeypatch: pytest.MonkeyPatch) -> Looks:
    return Looks(base, monkeypatch)


def folders(base: Path, *names: str) -> Hints:
    return Hints(folders=frozenset(base / name for name in names))


def paths(snapshot: Snapshot) -> list[str]:
    return [asset.path for asset in snapshot.assets]


def test_only_the_folders_that_were_hinted_at_are_listed(base: Path, looks: Looks) -> None:
    first = scan(base, [""], NOTHING_IGNORED)
    (base / "b/deep/new").touch()
    (base / "a/unheard").touch()
    second = looks.again(first, folders(base, "b/deep"))
    assert looks.listed == ["b/deep"]
    assert paths(second) == ["a/1", "a/deep/2", "b/3", "b/deep/4", "b/deep/new", "top"]
    assert second.by_path["a/1"] is first.by_path["a/1"]


def test_without_a_change_the_snapshot_is_the_same_and_without_a_hint_nothing_is_listed(
    base: Path, looks: Looks
) -> None:
    first = scan(base, [""], NOTHING_IGNORED)
    assert looks.again(first, folders(base, "a", "b/deep")) is first
    assert looks.again(first, Hints()) is first
    assert looks.again(first, Hints(files=frozenset({base / "Game.packstudio"}))) is first
    assert looks.listed == []


def test_a_new_folder_is_walked_to_its_bottom_and_a_known_one_is_not(base: Path, looks: Looks) -> None:
    first = scan(base, [""], NOTHING_IGNORED)
    write_tree(base, {"a/new/deeper/5": b""})
    second = looks.again(first, folders(base, "a"))
    assert looks.listed == ["a", "a/new", "a/new/deeper"]
    assert paths(second) == ["a/1", "a/deep/2", "a/new/deeper/5", "b/3", "b/deep/4", "top"]


def test_a_tree_that_was_hinted_at_is_walked_to_its_bottom(base: Path, looks: Looks) -> None:
    first = scan(base, [""], NOTHING_IGNORED)
    (base / "a/deep/new").touch()
    assert "a/deep/new" in paths(looks.again(first, Hints(trees=frozenset({base / "a"}))))
    assert looks.listed == ["a", "a/deep"]


def test_of_a_folder_that_is_gone_the_one_above_is_listed(base: Path, looks: Looks) -> None:
    first = scan(base, [""], NOTHING_IGNORED)
    (base / "b/deep/4").unlink()
    (base / "b/deep").rmdir()
    assert paths(looks.again(first, folders(base, "b/deep"))) == ["a/1", "a/deep/2", "b/3", "top"]
    assert looks.listed == ["b"]


def test_a_folder_behind_a_link_is_not_gone_into(base: Path, looks: Looks) -> None:
    (base / "way").symlink_to(base / "a")
    first = scan(base, [""], NOTHING_IGNORED)
    assert looks.again(first, folders(base, "way/deep")) is first
    assert looks.listed == ["."]


@pytest.mark.parametrize("spelled", ["e\u0301", "\u00e9"])
def test_where_two_folders_become_one_path_all_is_looked_at(base: Path, looks: Looks, spelled: str) -> None:
    write_tree(base, {"e\u0301/x": b"", "\u00e9/y": b""})
    first = scan(base, [""], NOTHING_IGNORED)
    (base / spelled / "new").touch()
    assert "\u00e9/new" in paths(looks.again(first, folders(base, spelled)))
    assert "a" in looks.listed


def test_a_change_on_the_way_to_what_is_looked_at_makes_all_be_looked_at(base: Path, looks: Looks) -> None:
    first = scan(base, ["a/deep", "b"], NOTHING_IGNORED)
    (base / "a/deep").rename(base / "a/other")
    after = looks.again(first, folders(base, "a"), ["a/deep", "b"])
    assert paths(after) == ["b/3", "b/deep/4"]
    assert "b/deep" in looks.listed


def test_what_lies_beside_is_of_no_interest(base: Path, looks: Looks, tmp_path: Path) -> None:
    first = scan(base, ["a"], NOTHING_IGNORED)
    assert looks.again(first, folders(base, "b", "b/deep"), ["a"]) is first
    assert looks.again(first, Hints(folders=frozenset({tmp_path.parent / "elsewhere"})), ["a"]) is first
    assert looks.listed == []


def test_too_many_hints_make_all_be_looked_at(base: Path, looks: Looks) -> None:
    first = scan(base, [""], NOTHING_IGNORED)
    assert looks.again(first, folders(base, *(f"a/{number}" for number in range(1000)))) is first
    assert "b/deep" in looks.listed
