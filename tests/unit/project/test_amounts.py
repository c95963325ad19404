"""Amounts in words."""

from __future__ import annotations

import pytest

from studio.project.amounts import size, size_beside
from studio.words import Size


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0, "0 bytes"),
        (1, "1 byte"),
        (999, "999 bytes"),
        (1_000, "1 KB"),
        (1_500, "1.5 KB"),
        (9_960_000, "10 MB"),
        (999_499, "999 KB"),
        (999_500, "1 MB"),
        (4_800_000_000, "4.8 GB"),
        (200_000_000_000, "200 GB"),
        (1_200_000_000_000, "1,200 GB"),
        (12_000_000_000_000, "12 TB"),
    ],
)
def test_bytes_are_counted_in_thousands_and_rounded_for_people(count: int, words: str) -> None:
    assert size(count) == words


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (212_000_000_000, "212 GB"),
        (200_000_000_000, "200 GB"),
        (200_300_000_000, "200.3 GB"),
        (199_960_000_000, "199.96 GB"),
        (200_000_000_001, "200,000,000,001 bytes"),
    ],
)
def test_an_amount_never_looks_like_the_limit_that_it_is_not(count: int, words: str) -> None:
    assert size_beside(count, 200_000_000_000) == words


def test_an_amount_remembers_its_bytes_so_that_other_languages_can_say_them() -> None:
    assert size(4_800_000_000).values == {"size": Size(4_800_000_000)}
