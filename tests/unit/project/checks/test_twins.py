"""Names on disk that differ in upper and lower case only."""

from __future__ import annotations

from pathlib import Path

from studio.manifest.folders import folders_of
from studio.manifest.selectors import prefixes
from studio.project.assets import folded
from studio.project.checks.twins import case_twins, check_twins
from studio.project.contents import Contents, contents_of
from studio.project.memory import Memory
from studio.workspace.ignore import NOTHING_IGNORED
from studio.workspace.scan import scan
from tests.builders import manifest, pack, write_tree


def packed(folder: Path, *selected: list[dict[str, str]]) -> list[Contents]:
    """One pack for each list of selectors, all seen at one glance at the whole folder."""
    snapshot = scan(folder, [""], NOTHING_IGNORED)
    packs = [
        pack(folder, manifest(assetPackID=f"pack-{number}", fileSelectors=forms))
        for number, forms in enumerate(selected)
    ]
    assert all(prefixes(one.manifest.selectors) for one in packs)
    return [contents_of(one, snapshot) for one in packs]


def found(contents: list[Contents], memory: Memory | None = None) -> list[tuple[object, ...]]:
    return [
        (one.code, one.place.pack, one.place.path, one.arguments["twin"])
        for one in check_twins(contents, memory or Memory())
    ]


def test_a_file_whose_twin_stays_behind_is_named_in_the_pack_that_ships_it(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/Wall.png": b"1", "art/wall.png": b"2", "art/b.png": b"3"})
    packs = packed(tmp_path, [{"file": "art/b.png"}], [{"file": "art/Wall.png"}])
    assert found(packs) == [("PS-NAME-CASE", "pack-1", "art/Wall.png", "art/wall.png")]


def test_twins_that_both_ship_or_both_stay_are_another_rule_s_or_nobody_s(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/A": b"1", "art/a": b"2", "x/B": b"3", "x/b": b"4", "x/c": b"5"})
    assert found(packed(tmp_path, [{"directory": "art"}], [{"file": "x/c"}])) == []
    assert found(packed(tmp_path, [{"file": "art/A"}], [{"file": "art/a"}])) == []


def test_folders_are_twins_too(tmp_path: Path) -> None:
    write_tree(tmp_path, {"Art/x.png": b"1", "art/y.png": b"2"})
    assert found(packed(tmp_path, [{"directory": "Art"}])) == [("PS-NAME-CASE", "pack-0", "Art/x.png", "art")]


def test_folders_that_meet_across_packs_are_named_once(tmp_path: Path) -> None:
    write_tree(tmp_path, {"Art/x.png": b"1", "art/y.png": b"2"})
    packs = packed(tmp_path, [{"directory": "Art"}], [{"directory": "art"}])
    assert found(packs) == [("PS-NAME-CASE", "pack-1", "art/y.png", "Art")]
    # In one pack this is an error of that pack.
    assert found(packed(tmp_path, [{"directory": "Art"}, {"directory": "art"}])) == []


def test_case_is_folded_in_full_and_accents_are_joined() -> None:
    assert folded("STRASSE") == folded("straße")
    assert folded("É") == folded("e\u0301".upper()) or folded("É") == "é"
    assert case_twins(folders_of(["ß", "SS", "a"])).found == (("SS", "ß"),)


def test_what_did_not_change_is_not_compared_again() -> None:
    first = folders_of(["a/X", "a/x", "b/y"])
    before = case_twins(first)
    second = first.changed([], ["b/Y"])
    after = case_twins(second, before)
    assert after.found == (("a/X", "a/x"), ("b/Y", "b/y"))
    assert after.by_folder["a/"] is before.by_folder["a/"]
    assert after == case_twins(second)
    assert case_twins(second.changed(["a/x", "b/Y"], []), after).found == ()


def test_a_new_twin_is_found_by_what_is_remembered(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a": b"1"})
    memory = Memory()
    assert found(packed(tmp_path, [{"file": "art/a"}]), memory) == []
    write_tree(tmp_path, {"art/A": b"1"})
    assert found(packed(tmp_path, [{"file": "art/a"}]), Memory(memory)) == [
        ("PS-NAME-CASE", "pack-0", "art/a", "art/A")
    ]
