"""Other names on disk, and manifests that follow."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from studio.project.contents import Contents
from studio.project.edits import Move
from studio.project.fixes.renames import free_name, is_taken, mending, names_in, renaming
from tests.builders import contents, manifest, write_tree


def packed(folder: Path, *forms: dict[str, str]) -> Contents:
    return contents(folder, manifest(fileSelectors=list(forms) or [{"directory": "art"}]))


@pytest.mark.parametrize(
    ("key", "text", "new"),
    [
        ("file", "art/old/a.png", "art/new/a.png"),
        ("file", "./art//old/a.png", "art/new/a.png"),
        ("fileExclusion", "art/old/a.png", "art/new/a.png"),
        ("directory", "art/old", "art/new"),
        ("directory", "art/old/", "art/new/"),
        ("filePattern", "art/old/*.png", "art/new/*.png"),
        ("filePattern", "art/o*/old.png", None),
        ("filePattern", "art/*/old", None),
        ("file", "art/older/a.png", None),
        ("file", "old/a.png", None),
        ("file", "/art/old", None),
    ],
)
def test_selectors_follow_a_folder_to_its_new_name(
    tmp_path: Path, key: str, text: str, new: str | None
) -> None:
    one = packed(tmp_path, {key: text})
    changes = list(mending((Move(tmp_path / "art/old", tmp_path / "art/new"),), [one]))
    assert [(change.keys, change.value) for change in changes] == (
        [] if new is None else [(("fileSelectors", 0, key), new)]
    )


def test_of_a_renamed_file_only_the_source_follows(tmp_path: Path) -> None:
    one = packed(tmp_path, {"fileSource": "art/a", "fileDestination": "art/a"})
    (change,) = mending((Move(tmp_path / "art/a", tmp_path / "art/b"),), [one])
    assert (change.keys[-1], change.value) == ("fileSource", "art/b")


def test_accents_written_apart_name_the_same_file(tmp_path: Path) -> None:
    one = packed(tmp_path, {"file": "art/e\u0301"})
    (change,) = mending((Move(tmp_path / "art/\u00e9", tmp_path / "art/b"),), [one])
    assert change.value == "art/b"


def test_names_in_a_folder_are_files_and_folders_right_in_it() -> None:
    paths = ("a", "b/c", "b/d/e", "b/d/f", "b.x", "c")
    ordered = tuple(sorted(paths))
    assert list(names_in(ordered, "")) == ["a", "b.x", "b", "c"]
    assert list(names_in(ordered, "b")) == ["b/c", "b/d"]
    assert list(names_in(ordered, "nowhere")) == []


def test_a_name_is_taken_by_files_and_folders_in_whatever_case(tmp_path: Path) -> None:
    one = packed(write_tree(tmp_path, {"art/Rock.png": b"1", "art/Sub/x": b"2"}))
    assert is_taken(one.snapshot, "art/rock.PNG")
    assert is_taken(one.snapshot, "art/sub")
    assert not is_taken(one.snapshot, "art/rock.PNG", but="art/Rock.png")
    assert not is_taken(one.snapshot, "art/x")


def test_a_free_name_is_the_next_number(tmp_path: Path) -> None:
    one = packed(write_tree(tmp_path, {"art/Rock.png": b"1", "art/ROCK-2.png": b"2", "art/.env": b"3"}))
    assert free_name(one, "art/Rock.png") == "Rock-3.png"
    assert free_name(one, "art/.env") == ".env-2"
    assert free_name(one, "rock") == "rock-2"


def test_a_name_in_bytes_that_are_no_text_is_left_alone(tmp_path: Path) -> None:
    one = packed(write_tree(tmp_path, {"art/a": b"1"}))
    assert list(renaming(one, [one], os.fsdecode(b"art/\xff"), "b")) == []
    assert [fix.label for fix in renaming(one, [one], "art/a", "b")] == ["Rename to b"]
    for name in ("", "a", ".", ".."):
        assert list(renaming(one, [one], "art/a", name)) == []
