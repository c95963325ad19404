"""What files can be asked."""

from __future__ import annotations

from dataclasses import replace

from studio.project.asset_listing import AssetListing, asset_fields
from studio.project.asset_tree import AssetTree
from studio.project.novelty import Novelty
from studio.project.rules import Severity
from tests.ui.panels.assets.trees import BASE, tree_of

FILES = ["art/Ä.png", "art/.hidden", "art/deep/b.tar.gz", "voices/c.wav"]


def _column(listing: AssetListing, name: str) -> list[object]:
    return list(listing.listing.columns[name]())


def _with(tree: AssetTree, path: str, **changes: object) -> AssetTree:
    key = f"{BASE}/{path}"
    row = replace(tree.files[key], **changes)  # type: ignore[arg-type] # the test's own
    return replace(tree, files={**tree.files, key: row})


def test_there_is_a_column_for_every_field_and_a_value_for_every_row() -> None:
    listing = AssetListing(tree_of(FILES, art="art"))
    fields = asset_fields(listing.tree)
    assert set(listing.listing.columns) == {field.name for field in fields}
    assert listing.listing.count == len(FILES)
    for field in fields:
        assert len(_column(listing, field.name)) == len(FILES)


def test_columns_are_made_once() -> None:
    listing = AssetListing(tree_of(FILES))
    for make in (listing.listing.words, *listing.listing.columns.values()):
        assert make() is make()


def test_paths_begin_with_what_the_watched_folder_is_called() -> None:
    listing = AssetListing(tree_of(FILES, "art", "voices"))
    assert _column(listing, "in") == ["art/.hidden", "art/deep/b.tar.gz", "art/Ä.png", "voices/c.wav"]
    assert listing.listing.words()[2] == "art/a.png", "accents and letter case aside"


def test_a_folder_watched_within_another_is_listed_once() -> None:
    listing = AssetListing(tree_of(FILES, "art", "art/deep"))
    assert sorted(map(str, _column(listing, "in"))) == ["art/.hidden", "art/deep/b.tar.gz", "art/Ä.png"]


def test_an_ending_is_what_stands_behind_the_last_dot_but_not_behind_the_first_letter() -> None:
    assert _column(AssetListing(tree_of(FILES)), "ext") == ["", "gz", "png", "wav"]


def test_a_file_is_called_all_that_it_is() -> None:
    tree = _with(tree_of(FILES, art="art"), "art/Ä.png", novelty=Novelty.NEW, severity=Severity.WARNING)
    states = dict(
        zip([row.name for row in AssetListing(tree).rows], _column(AssetListing(tree), "state"), strict=True)
    )
    assert states["Ä.png"] == ("packed", "new", "problem", "warning")
    assert states["c.wav"] == ("loose",)


def test_packs_and_shallow_folders_are_offered() -> None:
    offered = {field.name: field.values for field in asset_fields(tree_of(FILES, "art", art="art"))}
    assert offered["pack"] == ("art",)
    assert offered["in"] == ("art/", "art/deep/")
    assert "loose" in offered["state"]
    assert "audio" in offered["type"]


def test_the_place_of_a_name_is_that_among_all_names() -> None:
    listing = AssetListing(tree_of(["b/10.png", "a/9.png", "c/1.png"]))
    names = [row.name for row in listing.rows]
    assert names == ["9.png", "10.png", "1.png"]
    assert list(listing.order) == [1, 2, 0]


def test_a_tree_of_nothing_can_be_asked_too() -> None:
    listing = AssetListing(AssetTree())
    assert list(listing.listing.words()) == []
    assert [field.values for field in asset_fields(AssetTree()) if field.name == "pack"] == [()]
