"""What follows from packs and snapshots."""

from __future__ import annotations

from pathlib import Path

from tests.builders import manifest, state, write_tree


def test_only_a_blocking_problem_stops_a_pack(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a.txt": b"1"})
    opened = state(
        tmp_path,
        {
            "a.json": manifest(assetPackID="with_error"),
            "b.json": manifest(assetPackID="blocked", fileSelectors=[{"file": "none"}]),
        },
    )
    with_error, blocked = opened.packs
    assert opened.blocking(with_error) is None
    problem = opened.blocking(blocked)
    assert problem is not None
    assert problem.code == "PS-SELECTOR-EMPTY"


def test_the_second_of_two_equal_ids_is_blocked_and_the_first_is_not(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a.txt": b"1"})
    opened = state(tmp_path, {"a.json": manifest(), "b.json": manifest()})
    assert [opened.blocking(pack) is None for pack in opened.packs] == [True, False]


def test_folders_of_a_project_count_from_its_file(tmp_path: Path) -> None:
    opened = state(tmp_path, {}, outputFolder="../out", manifestFolder="m")
    assert opened.project is not None
    assert opened.project.output_folder == tmp_path / "../out"
    assert opened.project.manifest_folder == tmp_path / "m"
