"""What lists answer to filters."""

from __future__ import annotations

from studio.project.filtering.filter import fitting, read_filter
from studio.project.filtering.listing import Field, Kind, Listing


def test_a_list_without_columns_can_be_searched_for_words() -> None:
    listing = Listing(2, lambda: ["wall", "brick"])
    assert fitting(read_filter("bri", ()), listing, 0.0) == [1]


def test_words_are_not_made_for_a_filter_that_has_none() -> None:
    def words() -> list[str]:
        raise AssertionError

    listing = Listing(2, words, {"size": lambda: [1, 2]})
    assert fitting(read_filter("size:2", (Field("size", Kind.SIZE),)), listing, 0.0) == [1]
