from __future__ import annotations

from studio.archive.entries import Entry, EntryType


def test_every_letter_of_the_format_is_a_type() -> None:
    assert {kind.value for kind in EntryType} == set("FDLPCBSWRTM")


def test_an_entry_knows_no_more_than_it_is_told() -> None:
    entry = Entry("a", EntryType.FILE)
    assert (entry.size, entry.mode, entry.mtime, entry.link, entry.offset) == (0, None, None, None, None)
