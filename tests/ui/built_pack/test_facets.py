"""What files of a built pack can be asked."""

from __future__ import annotations

from studio.archive.entries import Entry, EntryType
from studio.build.glance import Item
from studio.project.filtering.filter import fitting, read_filter
from studio.ui.built_pack.facets import EntryFacets

ITEMS = (
    Item("b", Entry("b", EntryType.DIRECTORY)),
    Item("b/One.png", Entry("b/One.png", EntryType.FILE, 6_000_000)),
    Item("b/way", Entry("b/way", EntryType.LINK, link="One.png")),
    Item("c/pipe", Entry("c/pipe", EntryType.FIFO)),
)


def _found(text: str) -> list[str]:
    facets = EntryFacets(ITEMS)
    wanted = read_filter(text, facets.fields)
    assert not wanted.faults
    numbers = fitting(wanted, facets.listing, 0)
    assert numbers is not None
    return [facets.items[number].path for number in numbers]


def test_files_are_found_by_type_folder_size_name_and_state() -> None:
    assert _found("type:image") == ["b/One.png"]
    assert _found("in:b/") == ["b/One.png", "b/way"]
    assert _found("size:>5mb") == ["b/One.png"]
    assert _found("name:way") == ["b/way"]
    assert _found("state:link") == ["b/way"]
    assert _found("state:other") == ["c/pipe"]
    assert _found("ONE") == ["b/One.png"]
