"""The files of a built pack as a tree and as a list, filtered and in order."""

from __future__ import annotations

from collections.abc import Sequence

from studio.archive.entries import Entry, EntryType
from studio.build.glance import Item
from studio.progress import CancelToken, unheard
from studio.project.filtering.filter import read_filter
from studio.ui.built_pack.arranging import Arrangement, Arranging, Column, Way
from studio.ui.built_pack.facets import EntryFacets


def _item(path: str, size: int = 1, packed: int | None = None) -> Item:
    return Item(path, Entry(path, EntryType.FILE, size, offset=0), packed)


ITEMS = (_item("b/two.txt", 7), _item("b/One.png", 200, 90), _item("a.txt", 5), _item("z.ogg", 9))
FACETS = EntryFacets(ITEMS)


def _arranged(asked: Arranging) -> Arrangement:
    return asked(CancelToken(), unheard)


def _names(found: Arrangement, parent: int = -1) -> list[str]:
    return [node.name for node, above in zip(found.nodes, found.parents, strict=True) if above == parent]


def _order(column: Column, *, descending: bool = False) -> Sequence[str]:
    return _names(_arranged(Arranging(FACETS, way=Way.LIST, column=column, descending=descending)))


def test_a_tree_has_folders_first_and_sums_below_them() -> None:
    found = _arranged(Arranging(FACETS))
    assert _names(found) == ["b", "a.txt", "z.ogg"]
    assert _names(found, 0) == ["One.png", "two.txt"]
    folder = found.nodes[0]
    assert (folder.is_folder, folder.files, folder.size, folder.packed) == (True, 2, 207, 90)
    assert (found.firsts[0], found.counts[0], found.outermost) == (3, 2, 3)
    assert (found.shown, found.all) == (4, 4)


def test_a_list_has_whole_paths() -> None:
    assert _order(Column.NAME) == ["a.txt", "b/One.png", "b/two.txt", "z.ogg"]
    assert _order(Column.SIZE, descending=True)[0] == "b/One.png"
    assert _order(Column.PACKED)[-1] == "b/One.png"
    assert _order(Column.KIND)[0] == "z.ogg"


def test_an_order_keeps_folders_first() -> None:
    found = _arranged(Arranging(FACETS, column=Column.SIZE, descending=True))
    assert _names(found) == ["b", "z.ogg", "a.txt"]


def test_a_filter_leaves_the_folders_of_what_fits() -> None:
    found = _arranged(Arranging(FACETS, filter=read_filter("type:image", FACETS.fields)))
    assert [node.path for node in found.nodes] == ["b", "b/One.png"]
    assert (found.shown, found.all) == (1, 4)


def test_empty_folders_are_there_until_something_is_looked_for() -> None:
    empty = Item("void/inner", Entry("void/inner", EntryType.DIRECTORY))
    facets = EntryFacets((*ITEMS, empty))
    assert "void" in _names(_arranged(Arranging(facets)))
    assert "void" not in _names(_arranged(Arranging(facets, read_filter("png", facets.fields))))


def test_nothing_is_arranged_as_nothing() -> None:
    assert _arranged(Arranging(EntryFacets(()))).nodes == []
