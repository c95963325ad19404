"""Files that a pack takes; most faults are proved in tests/unit/project/test_problems.py."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from studio.errors import Finding
from studio.project.checks.files import check_files
from tests.builders import contents, manifest, write_tree


def found(folder: Path, *forms: dict[str, str]) -> list[Finding]:
    return list(check_files(contents(folder, manifest(fileSelectors=list(forms) or [{"directory": "art"}]))))


def test_empty_folders_in_a_folder_that_ships_are_told_by_the_first(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a.png": b"1"})
    for name in ("art/x", "art/y/z", "other"):
        (tmp_path / name).mkdir(parents=True)
    (finding,) = found(tmp_path)
    assert (finding.code, finding.place.path, finding.place.field) == (
        "PS-FOLDER-EMPTY",
        "art/x",
        "fileSelectors[0]",
    )
    assert finding.arguments == {"folder": "art/x", "more": ", like 1 other folder"}


def test_a_folder_that_no_selector_covers_may_be_empty(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a.png": b"1"})
    (tmp_path / "art/x").mkdir()
    assert found(tmp_path, {"file": "art/a.png"}, {"filePattern": "art/*.png"}) == []


def test_a_selector_that_takes_nothing_at_all_is_another_rule_s(tmp_path: Path) -> None:
    (tmp_path / "art/x").mkdir(parents=True)
    assert found(tmp_path) == []


def test_a_renamed_folder_leaves_its_empty_ones_behind_too(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a.png": b"1"})
    (tmp_path / "art/x").mkdir()
    form = {"directorySource": "art/", "directoryDestination": "pictures"}
    assert [one.code for one in found(tmp_path, form)] == ["PS-FOLDER-EMPTY"]


@pytest.mark.parametrize(
    ("name", "code"),
    [
        (os.fsdecode(b"\xff.png"), "PS-FILE-NAME"),
        ("a\\b.png", "PS-PATH-LETTERS"),
        ("a\nb.png", "PS-PATH-LETTERS"),
        ("a\x85b.png", "PS-PATH-LETTERS"),
    ],
)
def test_one_strange_name_is_found_among_many(tmp_path: Path, name: str, code: str) -> None:
    write_tree(tmp_path, {f"art/{number}.png": b"1" for number in range(50)})
    (tmp_path / "art" / name).write_bytes(b"1")
    assert [one.code for one in found(tmp_path)] == [code]


def test_a_strange_name_on_disk_is_found_under_a_plain_one_in_the_pack(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a.png": b"1"})
    (tmp_path / "art" / os.fsdecode(b"\xff.png")).write_bytes(b"1")
    form = {"fileSource": "art/\ufffd.png", "fileDestination": "b.png"}
    assert [one.code for one in found(tmp_path, form)] == ["PS-FILE-NAME"]


def test_unusual_but_printable_names_are_fine(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a\u00a0b.png": b"1", "art/日本.png": b"1", "art/👩\u200d💻.png": b"1"})
    assert found(tmp_path) == []
