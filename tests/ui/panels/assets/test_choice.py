"""What can be wished with chosen rows."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.project.asset_tree import AssetTree
from studio.ui.panels.assets.choice import Choice, choice_of
from studio.ui.view import View
from studio.ui.wishes import TakeOut
from tests.builders import manifest, project, write_tree
from tests.ui.views import view_of

FILES = {
    "art/a.png": "x",
    "art/in/b.png": "xx",
    "art/in/c.psd": "xxx",
    "music/d.psd": "xxxx",
    "music/e.ogg": "xxxxx",
    "music/.hidden": "",
    "music/odd.a[b": "",
}


@pytest.fixture
def view(tmp_path: Path) -> View:
    write_tree(tmp_path, FILES)
    manifests = {
        "art.json": manifest(),
        "all.json": manifest(
            assetPackID="all", fileSelectors=[{"file": "art/a.png"}, {"directory": "music"}]
        ),
    }
    return view_of(project(tmp_path, manifests, watched_folders=["art", "music", "gone"]))


def _choice(view: View, *paths: str) -> Choice:
    tree: AssetTree = view.tree
    keys = [(view.project.folder / path).as_posix() for path in paths]
    return choice_of(view, [tree.files[key] if key in tree.files else tree.folders[key] for key in keys])


def test_of_a_folder_and_something_in_it_only_the_folder_counts(view: View) -> None:
    folder = view.project.folder
    assert _choice(view, "art/a.png", "art", "music/e.ogg").paths == (folder / "art", folder / "music/e.ogg")


def test_a_folder_with_folders_called_like_languages_can_be_a_pack_for_each(tmp_path: Path) -> None:
    write_tree(tmp_path, {"voices/en/a": "x", "voices/sfx/a": "x", "art/inner/a": "x"})
    view = view_of(project(tmp_path, {"art.json": manifest()}, watched_folders=["."]))
    assert _choice(view, "voices").language_folder == tmp_path / "voices"
    assert _choice(view, "art").language_folder is None
    assert _choice(view, "voices/en/a").language_folder is None
    assert _choice(view, "voices", "art").language_folder is None


def test_what_is_not_there_cannot_be_added(view: View) -> None:
    assert _choice(view, "gone", "art").addable == (view.project.folder / "art",)


def test_the_packs_that_take_something_of_it_are_named(view: View) -> None:
    assert [pack.name for pack in _choice(view, "art/a.png").takers] == ["all", "art"]
    assert [pack.name for pack in _choice(view, "art/in").takers] == ["art"]
    assert _choice(view, "gone").takers == ()


def test_all_of_it_is_taken_out_of_the_pack_that_is_named(view: View) -> None:
    choice = _choice(view, "art/in", "music/e.ogg")
    pack = choice.takers[0]
    assert choice.taking_out(pack) == TakeOut(choice.paths, pack.path)
    assert choice.taking_out(pack, by_name=True) == TakeOut(choice.paths, pack.path, by_name=True)


def test_what_is_in_one_pack_can_be_moved_to_another_one_only(view: View) -> None:
    choice = _choice(view, "music/e.ogg")
    all_, art = view.packs
    assert [pack.name for pack in choice.takers] == ["all"]
    assert choice.moving_obstacle(art) is None
    assert choice.moving_obstacle(all_) == "\u2066all\u2069 is the pack that takes it."


def test_watched_folders_are_told_as_the_project_names_them(view: View) -> None:
    assert _choice(view, "music", "gone").watched == ("music", "gone")
    assert _choice(view, "art/in").watched == ()


def test_the_place_in_a_pack_names_the_file_as_the_pack_does(view: View) -> None:
    choice = _choice(view, "art/in/b.png")
    place = choice.place_in(choice.takers[0])
    assert (place.pack, place.manifest, place.path) == ("art", choice.takers[0].path, "art/in/b.png")
