from __future__ import annotations

from collections.abc import Iterator

import pytest

from studio.archive.members import Member, MemberChanged, content_of, in_pieces
from tests.unit.archive.building import member


def test_content_is_handed_on_as_it_comes() -> None:
    assert list(content_of(member("a", b"abcdef", chunk=4))) == [b"abcd", b"ef"]


@pytest.mark.parametrize(("size", "found"), [(5, 6), (7, 6), (0, 4)])
def test_another_size_than_announced_is_an_error(size: int, found: int) -> None:
    changed = Member("a", size, lambda: iter((b"abcd", b"ef")))
    with pytest.raises(MemberChanged) as caught:
        list(content_of(changed))
    assert (caught.value.path, caught.value.expected, caught.value.found) == ("a", size, found)


def test_a_file_that_never_ends_is_left_as_soon_as_it_is_too_long() -> None:
    def endless() -> Iterator[bytes]:
        while True:
            yield b"x" * 10

    with pytest.raises(MemberChanged):
        list(content_of(Member("a", 1000, endless)))


@pytest.mark.parametrize(
    "chunks",
    [[], [b""], [b"ab"], [b"abc"], [b"a", b"", b"bcdefg", b"h"], [b"abcdefghijkl"], [b"abc", b"def"]],
)
def test_pieces_are_of_one_size_but_the_last(chunks: list[bytes]) -> None:
    pieces = list(in_pieces(iter(chunks), 3))
    assert b"".join(pieces) == b"".join(chunks)
    assert all(len(piece) == 3 for piece in pieces[:-1])
    assert all(pieces)
