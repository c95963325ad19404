"""Stored paths among each other; single faults are proved in tests/unit/project/test_problems.py."""

from __future__ import annotations

from pathlib import Path

from studio.errors import Finding
from studio.project.checks.destinations import check_destinations
from tests.builders import contents, manifest, write_tree


def found(folder: Path, *paths: str) -> list[Finding]:
    write_tree(folder, {path: path for path in paths})
    tops = sorted({path.split("/")[0] for path in paths})
    return list(
        check_destinations(contents(folder, manifest(fileSelectors=[{"directory": top} for top in tops])))
    )


def test_folders_that_differ_in_case_are_one_finding_however_many_files_they_hold(tmp_path: Path) -> None:
    (finding,) = found(tmp_path, "Art/a.png", "Art/b.png", "art/c.png", "art/sub/d.png", "art/e.png")
    assert finding.code == "PS-PATH-CASE-FOLDER"
    assert finding.arguments == {"folder": "Art", "first": "art"}
    assert (finding.place.path, finding.place.field) == ("Art/a.png", "fileSelectors[0]")


def test_files_of_such_folders_are_not_named_beside_them(tmp_path: Path) -> None:
    assert [one.code for one in found(tmp_path, "Art/a.png", "art/A.png")] == ["PS-PATH-CASE-FOLDER"]


def test_files_of_one_folder_that_differ_in_case_are_named_one_by_one(tmp_path: Path) -> None:
    found_here = found(tmp_path, "art/A.png", "art/a.png", "art/B", "art/b", "art/c")
    assert [(one.code, one.arguments["file"], one.arguments["first"]) for one in found_here] == [
        ("PS-PATH-CASE", "art/a.png", "art/A.png"),
        ("PS-PATH-CASE", "art/b", "art/B"),
    ]


def test_only_the_folder_that_differs_is_named_not_those_inside(tmp_path: Path) -> None:
    (finding,) = found(tmp_path, "x/Art/sub/a.png", "x/art/sub/b.png", "x/art/c.png")
    assert (finding.arguments["folder"], finding.arguments["first"]) == ("x/Art", "x/art")


def test_usual_paths_have_nothing_wrong_among_each_other(tmp_path: Path) -> None:
    assert found(tmp_path, "art/a.png", "art/b/a.png", "artwork/a.png", "art/B2/a.png") == []
