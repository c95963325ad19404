"""Looking at a folder."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from studio.progress import Cancelled, CancelToken
from studio.project.assets import OWN, AssetKind
from studio.workspace.ignore import NOTHING_IGNORED, rules
from studio.workspace.scan import scan
from tests.builders import write_tree
from tests.nobody import as_nobody


def test_files_are_listed_in_order_with_size_and_time(tmp_path: Path) -> None:
    write_tree(tmp_path, {"b.txt": b"22", "a/c.txt": b"1"})
    os.utime(tmp_path / "b.txt", ns=(5, 7))
    found = scan(tmp_path, [""], NOTHING_IGNORED)
    assert [(asset.path, asset.size) for asset in found.assets] == [("a/c.txt", 1), ("b.txt", 2)]
    assert found.assets[1].changed == 7


def test_only_what_lies_below_the_prefixes_is_visited(tmp_path: Path) -> None:
    write_tree(tmp_path, {"a/1": b"", "a/sub/2": b"", "b/3": b"", "c": b""})
    found = scan(tmp_path, ["a/sub", "c"], NOTHING_IGNORED)
    assert [asset.path for asset in found.assets] == ["a/sub/2", "c"]


def test_a_prefix_inside_another_does_not_list_a_file_twice(tmp_path: Path) -> None:
    write_tree(tmp_path, {"a/sub/2": b""})
    assert len(scan(tmp_path, ["a", "a/sub", "a/sub/2"], NOTHING_IGNORED).assets) == 1


def test_nothing_above_the_base_is_ever_visited(tmp_path: Path) -> None:
    write_tree(tmp_path, {"secret": b"", "base/a": b""})
    found = scan(tmp_path / "base", ["../secret", "..", "/"], NOTHING_IGNORED)
    assert [asset.path for asset in found.assets] == ["a"]


def test_links_are_named_and_not_followed_even_on_the_way_to_a_prefix(tmp_path: Path) -> None:
    write_tree(tmp_path, {"real/a": b""})
    (tmp_path / "way").symlink_to("real")
    (tmp_path / "loop").symlink_to(".")
    found = scan(tmp_path, ["way/a", "loop", "real"], NOTHING_IGNORED)
    kinds = {asset.path: asset.kind for asset in found.assets}
    assert kinds == {"way": AssetKind.LINK, "loop": AssetKind.LINK, "real/a": AssetKind.FILE}
    assert set(found.links) == {"way", "loop"}


def test_an_ignored_folder_ignores_all_below_it_also_when_a_prefix_starts_there(tmp_path: Path) -> None:
    write_tree(tmp_path, {"wip/deep/a.png": b"", "b.png": b""})
    for prefix in ("", "wip/deep"):
        found = scan(tmp_path, [prefix], rules(["wip/"]))
        assert found.by_path["wip/deep/a.png"].ignored_by == "wip/"


def test_a_folder_that_is_not_there_is_said_to_be_missing(tmp_path: Path) -> None:
    assert scan(tmp_path / "gone", [""], NOTHING_IGNORED).missing
    write_tree(tmp_path, {"file": b""})
    assert scan(tmp_path / "file", [""], NOTHING_IGNORED).missing


def test_names_on_disk_that_become_one_path_are_twins(tmp_path: Path) -> None:
    write_tree(tmp_path, {"e\u0301": b"1", "\u00e9": b"22", "x": b""})
    found = scan(tmp_path, [""], NOTHING_IGNORED)
    assert found.twins == {"\u00e9"}
    assert found.paths == ("x", "\u00e9")


def test_a_name_that_is_no_text_is_listed_readably_and_kept_as_the_disk_has_it(tmp_path: Path) -> None:
    name = os.fsdecode(b"a\xff")
    (tmp_path / name).write_bytes(b"1")
    asset = scan(tmp_path, [""], NOTHING_IGNORED).assets[0]
    assert (asset.path, asset.disk_path) == ("a\ufffd", name)


def test_a_scan_can_be_cancelled(tmp_path: Path) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        scan(tmp_path, [""], NOTHING_IGNORED, cancel)


def test_a_scan_after_another_gives_back_what_did_not_change(tmp_path: Path) -> None:
    write_tree(tmp_path, {"a": b"1", "b": b"2"})
    first = scan(tmp_path, [""], NOTHING_IGNORED)
    assert scan(tmp_path, [""], NOTHING_IGNORED, before=first) is first
    write_tree(tmp_path, {"a": b"longer", "c": b"3"})
    second = scan(tmp_path, [""], NOTHING_IGNORED, before=first)
    assert second.by_path["b"] is first.by_path["b"]
    assert second == scan(tmp_path, [""], NOTHING_IGNORED)


def test_a_scan_under_other_rules_is_another_one(tmp_path: Path) -> None:
    write_tree(tmp_path, {"a": b"1", "b": b"2"})
    first = scan(tmp_path, [""], NOTHING_IGNORED)
    second = scan(tmp_path, [""], rules(["a"]), before=first)
    assert (second.by_path["a"].ignored_by, second.by_path["b"].ignored_by) == ("a", None)
    assert second.by_path["b"] is first.by_path["b"]
    assert (
        scan(tmp_path, [""], NOTHING_IGNORED, own=[tmp_path / "b"], before=first).by_path["b"].ignored_by
        == OWN
    )


def test_a_base_that_stays_missing_is_the_same_snapshot_until_it_comes(tmp_path: Path) -> None:
    base = tmp_path / "base"
    gone = scan(base, [""], NOTHING_IGNORED)
    assert scan(base, [""], NOTHING_IGNORED, before=gone) is gone
    base.mkdir()
    there = scan(base, [""], NOTHING_IGNORED, before=gone)
    assert not there.missing
    assert scan(base, [""], NOTHING_IGNORED, before=there) is there
    base.rmdir()
    assert scan(base, [""], NOTHING_IGNORED, before=there).missing


def test_a_scan_of_another_base_takes_nothing_over(tmp_path: Path) -> None:
    write_tree(tmp_path, {"one/a": b"", "two/a": b""})
    os.utime(tmp_path / "one/a", ns=(1, 1))
    os.utime(tmp_path / "two/a", ns=(1, 1))
    first = scan(tmp_path / "one", [""], NOTHING_IGNORED)
    second = scan(tmp_path / "two", [""], NOTHING_IGNORED, before=first)
    assert second.base == tmp_path / "two"


def test_folders_with_nothing_in_them_are_named(tmp_path: Path) -> None:
    write_tree(tmp_path, {"a/1": b"", "b/.hidden": b"", "e\u0301/deep/x": b""})
    for folder in ("a/none", "b/none", "e\u0301/deep/none", "c/d/none"):
        (tmp_path / folder).mkdir(parents=True)
    found = scan(tmp_path, ["a", "\u00e9", "c"], NOTHING_IGNORED)
    assert found.empty == ("a/none", "c/d/none", "\u00e9/deep/none")
    assert scan(tmp_path, ["b/none"], NOTHING_IGNORED).empty == ("b/none",)


def test_an_empty_folder_that_is_ignored_or_the_project_s_own_is_not_named(tmp_path: Path) -> None:
    for folder in ("wip/none", "builds", "builds/old", "art"):
        (tmp_path / folder).mkdir(parents=True)
    found = scan(tmp_path, [""], rules(["wip/"]), own=[tmp_path / "builds"])
    assert found.empty == ("art",)
    assert scan(tmp_path / "art", [""], NOTHING_IGNORED).empty == ()


def test_a_folder_that_cannot_be_listed_is_not_called_empty(reachable: Path) -> None:
    (reachable / "locked").mkdir()
    (reachable / "locked").chmod(0)
    with as_nobody():
        found = scan(reachable, [""], NOTHING_IGNORED)
    assert (found.unreadable, found.empty) == (("locked",), ())


def test_a_folder_that_became_empty_makes_another_snapshot(tmp_path: Path) -> None:
    write_tree(tmp_path, {"a": b"1"})
    (tmp_path / "none").mkdir()
    first = scan(tmp_path, [""], NOTHING_IGNORED)
    assert scan(tmp_path, [""], NOTHING_IGNORED, before=first) is first
    (tmp_path / "none").rmdir()
    second = scan(tmp_path, [""], NOTHING_IGNORED, before=first)
    assert (second.empty, second.by_path["a"]) == ((), first.by_path["a"])
    assert second.by_path["a"] is first.by_path["a"]


def test_a_file_that_is_asked_for_brings_those_that_differ_from_it_in_case_only(tmp_path: Path) -> None:
    write_tree(tmp_path, {"a/Wall.png": b"", "a/wall.PNG": b"", "a/WALL.png/x": b"", "a/other.png": b""})
    found = scan(tmp_path, ["a/Wall.png"], rules(["*.PNG"]))
    assert [(asset.path, asset.ignored_by) for asset in found.assets] == [
        ("a/Wall.png", None),
        ("a/wall.PNG", "*.PNG"),
    ]
    ignored = scan(tmp_path, ["a/Wall.png"], rules(["a/"]))
    assert {asset.ignored_by for asset in ignored.assets} == {"a/"}
