"""Assets as somebody wants to see them."""

from __future__ import annotations

import pytest

from studio.project.arranging import Arranged, By, Wanted, arrange
from studio.project.asset_listing import AssetListing, asset_fields
from studio.project.asset_tree import AssetTree
from studio.project.filtering.filter import read_filter
from tests.ui.panels.assets.trees import BASE, tree_of

SIZES = {
    "art/sky.png": 500,
    "art/sub/wall_10.png": 90,
    "art/sub/wall_2.png": 100,
    "notes.txt": 7,
    "voices/fr/line_1.wav": 3000,
}
NOW = 1_700_000_100.0


@pytest.fixture
def tree() -> AssetTree:
    return tree_of(SIZES, art="art", voices="voices")


def _seen(tree: AssetTree, text: str = "", **wanted: object) -> Arranged:
    found = read_filter(text, asset_fields(tree))
    return arrange(AssetListing(tree), Wanted(found, **wanted), NOW)  # type: ignore[arg-type] # the test's own


def _files(arranged: Arranged) -> list[str]:
    return [row.key.removeprefix(f"{BASE}/") for row in arranged.rows]


def _below(tree: AssetTree, folder: str) -> list[str]:
    row = tree.folders[f"{BASE}/{folder}" if folder else str(BASE)]
    return [key.rpartition("/")[2] for key in (*row.folders, *row.rows)]


def test_as_it_has_grown_it_is_the_same_tree(tree: AssetTree) -> None:
    arranged = _seen(tree)
    assert arranged.tree is tree
    assert Wanted().is_as_grown
    assert (arranged.files, arranged.bytes, arranged.of) == (5, sum(SIZES.values()), 5)


def test_a_filter_leaves_files_that_fit_and_the_folders_that_hold_them(tree: AssetTree) -> None:
    arranged = _seen(tree, "wall")
    assert _below(arranged.tree, "") == ["art"]
    assert _below(arranged.tree, "art") == ["sub"]
    assert _below(arranged.tree, "art/sub") == ["wall_2.png", "wall_10.png"]
    assert (arranged.files, arranged.bytes, arranged.of) == (2, 190, 5)


def test_totals_of_folders_are_those_of_what_is_shown(tree: AssetTree) -> None:
    shown = _seen(tree, "sky").tree
    art = shown.folders[f"{BASE}/art"]
    assert (art.files, art.bytes, art.packs) == (1, 500, ("art",))
    assert shown.folders[str(BASE)].packs == ("art",)


def test_a_folder_of_which_everything_fits_is_the_same_row(tree: AssetTree) -> None:
    shown = _seen(tree, "type:image").tree
    assert shown.folders[f"{BASE}/art"] is tree.folders[f"{BASE}/art"]
    assert shown.folders[str(BASE)] is not tree.folders[str(BASE)]


def test_where_nothing_fits_there_are_no_folders(tree: AssetTree) -> None:
    arranged = _seen(tree, "nothing like that")
    assert arranged.tree.roots == ()
    assert arranged.files == 0


def test_words_are_looked_for_in_the_path_from_the_watched_folder_on(tree: AssetTree) -> None:
    assert _files(_seen(tree, "sub wall", flat=True)) == ["art/sub/wall_2.png", "art/sub/wall_10.png"]


@pytest.mark.parametrize(
    ("text", "files"),
    [
        ("state:loose", ["notes.txt"]),
        ("state:packed -type:image", ["voices/fr/line_1.wav"]),
        ("pack:voices", ["voices/fr/line_1.wav"]),
        ("size:>=500", ["voices/fr/line_1.wav", "art/sky.png"]),
        ("in:game/art/sub", ["art/sub/wall_2.png", "art/sub/wall_10.png"]),
        ("ext:txt", ["notes.txt"]),
        ("name:wall_?.png", ["art/sub/wall_2.png"]),
        ("changed:<1d type:text", ["notes.txt"]),
    ],
)
def test_files_can_be_asked_for_by_what_they_are(tree: AssetTree, text: str, files: list[str]) -> None:
    assert _files(_seen(tree, text, flat=True)) == sorted(
        files, key=lambda path: path.rpartition("/")[2]
    ) or (set(_files(_seen(tree, text, flat=True))) == set(files))


def test_a_list_is_in_the_order_of_names_wherever_they_are(tree: AssetTree) -> None:
    names = [row.name for row in _seen(tree, flat=True).rows]
    assert names == ["line_1.wav", "notes.txt", "sky.png", "wall_2.png", "wall_10.png"]
    assert [row.name for row in _seen(tree, flat=True, descending=True).rows] == names[::-1]


def test_by_size_the_largest_comes_first_where_that_is_wanted(tree: AssetTree) -> None:
    rows = _seen(tree, flat=True, by=By.SIZE, descending=True).rows
    assert [row.asset.size for row in rows] == [3000, 500, 100, 90, 7]
    shown = _seen(tree, by=By.SIZE, descending=True).tree
    assert _below(shown, "") == ["voices", "art", "notes.txt"]


def test_what_is_alike_in_an_order_stands_by_its_name(tree: AssetTree) -> None:
    rows = _seen(tree, flat=True, by=By.TYPE).rows
    assert [row.name for row in rows if row.name.endswith("png")] == ["sky.png", "wall_2.png", "wall_10.png"]


def test_files_in_no_pack_come_after_those_in_packs_and_states_that_need_an_eye_first(
    tree: AssetTree,
) -> None:
    assert [row.name for row in _seen(tree, flat=True, by=By.PACK).rows][-1] == "notes.txt"
    assert next(iter(_seen(tree, flat=True, by=By.STATE).rows)).name == "notes.txt"


def test_every_order_of_a_tree_has_the_same_rows(tree: AssetTree) -> None:
    for by in By:
        for descending in (False, True):
            shown = _seen(tree, by=by, descending=descending).tree
            assert shown.files is tree.files
            for key, row in tree.folders.items():
                assert set(shown.folders[key].rows) == set(row.rows)
                assert set(shown.folders[key].folders) == set(row.folders)
                assert shown.folders[key].bytes == row.bytes
