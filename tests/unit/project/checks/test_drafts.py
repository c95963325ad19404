"""Files that are made to work with, not to ship."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.project.checks.drafts import PROGRAMS, check_drafts, ending_of
from tests.builders import contents, manifest, write_tree


def found(folder: Path, *names: str, ignored: tuple[str, ...] = ()) -> list[tuple[str, object, str]]:
    one = contents(write_tree(folder, {f"art/{name}": b"1" for name in names}), manifest(), *ignored)
    said: list[tuple[str, object, str]] = []
    for finding in check_drafts(one):
        file = str(finding.arguments["file"]).removeprefix("art/")
        said.append((finding.code, finding.arguments.get("program") or finding.arguments.get("what"), file))
    return said


@pytest.mark.parametrize("ending", sorted(PROGRAMS))
def test_a_working_file_is_told_by_its_ending_in_any_case(tmp_path: Path, ending: str) -> None:
    if ending == "logicx":
        return
    name = f"Wall.{ending.title()}"
    assert found(tmp_path, name, "wall.png") == [("PS-FILE-SOURCE-ART", PROGRAMS[ending], name)]


def test_a_song_that_is_a_folder_is_named_once(tmp_path: Path) -> None:
    assert found(tmp_path, "song.logicx/a", "song.logicx/Media/b.wav", "x.psd/c.png") == [
        ("PS-FILE-SOURCE-ART", "Logic Pro", "song.logicx")
    ]


@pytest.mark.parametrize("name", ["psd", "wall.psd.png", "psd.png", "wall", "max", "wall.mat"])
def test_a_file_that_only_speaks_of_one_is_none(tmp_path: Path, name: str) -> None:
    assert found(tmp_path, name) == []


@pytest.mark.parametrize(
    ("name", "what"),
    [
        ("wall_old.png", "an older state or of work in progress"),
        ("wall_OLD2.png", "an older state or of work in progress"),
        ("wall-wip_v3.png", "an older state or of work in progress"),
        ("wall-backup", "an older state or of work in progress"),
        ("Copy of wall.png", "a copy"),
        ("Copy (2) of wall.png", "a copy"),
        ("wall copy.png", "a copy"),
        ("wall copy 3.png", "a copy"),
        ("wall - Copy (2).png", "a copy"),
        ("rock (1).png", "a copy"),
        ("wall.png.bak", "a file left behind by a program"),
        ("wall.orig", "a file left behind by a program"),
        ("wall.TMP", "a file left behind by a program"),
    ],
)
def test_a_draft_is_told_by_its_name(tmp_path: Path, name: str, what: str) -> None:
    assert found(tmp_path, name) == [("PS-FILE-DRAFT", what, name)]


@pytest.mark.parametrize(
    "name",
    [
        "old_house.png",
        "gold.png",
        "household.png",
        "copy.png",
        "copyright.txt",
        "photocopy.png",
        "edit-copy_25.png",
        "vm-Old.wav",
        "swipe.png",
        "stop (a sign).png",
    ],
)
def test_a_word_that_only_looks_like_it_is_no_draft(tmp_path: Path, name: str) -> None:
    assert found(tmp_path, name) == []


def test_a_number_in_brackets_is_a_copy_only_beside_what_was_copied(tmp_path: Path) -> None:
    assert found(tmp_path, "a.png", "a (2).png") == [("PS-FILE-DRAFT", "a copy", "a (2).png")]


def test_a_numbered_row_is_no_row_of_copies(tmp_path: Path) -> None:
    assert found(tmp_path, "walk (1).png", "walk (2).png", "walk (3).png") == []


def test_a_folder_of_drafts_is_named_once(tmp_path: Path) -> None:
    assert found(tmp_path, "walls_old/a.png", "walls_old/b_old.png", "c.png") == [
        ("PS-FILE-DRAFT", "an older state or of work in progress", "walls_old")
    ]


def test_what_a_rule_ignores_is_not_named_again(tmp_path: Path) -> None:
    write_tree(tmp_path, {"art/a.psd": b"1", "art/b_old.png": b"2"})
    forms = [{"file": "art/a.psd"}, {"file": "art/b_old.png"}]
    one = contents(tmp_path, manifest(fileSelectors=forms), "*.psd", "*_old.png")
    assert len(one.files) == 2
    assert list(check_drafts(one)) == []


def test_the_ending_is_what_follows_the_last_dot() -> None:
    assert (ending_of("a.b.PSD"), ending_of("psd"), ending_of("")) == ("psd", "", "")
