"""What the menu offers about ignoring, and about watched folders, for what is chosen."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.project.assets import OWN
from studio.ui import wishes
from studio.ui.panels.assets.cells import AssetRow
from studio.ui.panels.assets.choice import Choice, choice_of
from studio.ui.panels.assets.ignoring import Entry, ignore_entries, source_entries
from studio.ui.view import View
from tests.builders import manifest, project, write_tree
from tests.ui.views import view_of

FILES = {
    "art/a.png": "x" * 10,
    "art/b.png": "x" * 20,
    "art/old [1].psd": "x" * 30,
    "art/wip/c.png": "x" * 5,
    "art/wip/d.psd": "x" * 7,
    "music/e.ogg": "x" * 40,
    "music/noending": "x",
    "music/.DS_Store": "x",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_tree(tmp_path, FILES)


def view(folder: Path, *rules: str, watched: tuple[str, ...] = ("art", "music")) -> View:
    values = manifest(fileSelectors=[{"directory": "art"}])
    return view_of(project(folder, {"art.json": values}, watched_folders=watched, ignore=rules))


def choose(shown: View, *paths: str) -> Choice:
    rows: list[AssetRow] = []
    for path in paths:
        key = (shown.project.folder / path).as_posix()
        rows.append(shown.tree.files.get(key) or shown.tree.folders[key])
    return choice_of(shown, rows)


def texts(entries: tuple[Entry, ...]) -> dict[str, str]:
    return {one.name: one.text.replace("\u2066", "").replace("\u2069", "") for one in entries}


def used(entries: tuple[Entry, ...]) -> dict[str, tuple[str, ...]]:
    return {one.name: one.wish.patterns for one in entries if isinstance(one.wish, wishes.UseIgnoreRules)}


def test_a_file_can_be_ignored_with_what_ends_like_it_or_with_its_folder(folder: Path) -> None:
    entries = ignore_entries(choose(view(folder), "art/wip/c.png"))
    assert texts(entries) == {
        "ignore": "Ignore c.png (1 file, 5 bytes; 1 pack loses files)",
        "ignore-alike": "Ignore all *.png (3 files, 35 bytes; 1 pack loses files)",
        "ignore-folder": "Ignore the folder wip (2 files, 12 bytes; 1 pack loses files)",
    }
    assert used(entries) == {
        "ignore": ("/art/wip/c.png",),
        "ignore-alike": ("*.png",),
        "ignore-folder": ("/art/wip/",),
    }


def test_no_pack_is_named_where_none_loses_anything(folder: Path) -> None:
    assert texts(ignore_entries(choose(view(folder), "music/e.ogg")))["ignore"] == (
        "Ignore e.ogg (1 file, 40 bytes)"
    )


def test_a_name_is_escaped(folder: Path) -> None:
    assert used(ignore_entries(choose(view(folder), "art/old [1].psd")))["ignore"] == (
        "/art/old \\[1\\].psd",
    )


def test_a_folder_can_be_ignored(folder: Path) -> None:
    entries = ignore_entries(choose(view(folder), "art/wip"))
    assert used(entries) == {"ignore": ("/art/wip/",)}
    assert texts(entries) == {"ignore": "Ignore wip (2 files, 12 bytes; 1 pack loses files)"}


def test_several_are_ignored_each_by_itself(folder: Path) -> None:
    entries = ignore_entries(choose(view(folder, "*.kra"), "art/a.png", "art/b.png"))
    assert used(entries)["ignore"] == ("*.kra", "/art/a.png", "/art/b.png")
    assert texts(entries)["ignore"] == "Ignore what is chosen (2 files, 30 bytes; 1 pack loses files)"
    assert used(entries)["ignore-alike"] == ("*.kra", "*.png")


def test_files_without_a_common_ending_have_no_rule_together(folder: Path) -> None:
    for paths in (("music/noending",), ("art/a.png", "art/old [1].psd"), ("art/wip", "music/e.ogg")):
        assert "ignore-alike" not in used(ignore_entries(choose(view(folder), *paths)))


def test_an_ignored_file_names_its_rule_and_the_ways_back(folder: Path) -> None:
    entries = ignore_entries(choose(view(folder, "*.psd"), "art/wip/d.psd"))
    assert texts(entries) == {
        "ignore-no-longer": "Do not ignore d.psd any more",
        "remove-rule": "Remove the rule *.psd (2 files)",
        "show-rule": "Show the rule *.psd…",
    }
    assert used(entries) == {"ignore-no-longer": ("*.psd", "!/art/wip/d.psd"), "remove-rule": ()}
    assert entries[-1].wish == wishes.OpenIgnoreRules("*.psd")


def test_an_ignored_folder_has_its_way_back_too(folder: Path) -> None:
    assert used(ignore_entries(choose(view(folder, "/art/wip/"), "art/wip"))) == {"remove-rule": ()}


def test_what_a_built_in_rule_takes_can_be_taken_back(folder: Path) -> None:
    entries = ignore_entries(choose(view(folder), "music/.DS_Store"))
    assert used(entries) == {"ignore-no-longer": ("!/music/.DS_Store",)}


def test_to_ignore_again_what_was_taken_back_needs_no_second_rule(folder: Path) -> None:
    entries = ignore_entries(choose(view(folder, "!/art/a.png"), "art/a.png"))
    assert used(entries)["ignore"] == ("/art/a.png",)


def test_a_base_and_the_project_s_own_files_have_no_rule(folder: Path) -> None:
    shown = view(folder, watched=(".",))
    assert ignore_entries(choose(shown, ".")) == ()
    own = choose(shown, "manifests/art.json")
    assert isinstance(own.rows[0], type(shown.tree.files[own.rows[0].key]))
    assert shown.tree.files[own.rows[0].key].asset.ignored_by == OWN
    assert ignore_entries(own) == ()


def test_a_watched_folder_can_be_found_again_and_shown_among_the_others(folder: Path) -> None:
    entries = source_entries(choose(view(folder), "music"))
    assert [one.wish for one in entries] == [
        wishes.FindFolder(folder / "music"),
        wishes.OpenSources(folder / "music"),
    ]
    assert source_entries(choose(view(folder), "art/wip")) == ()
