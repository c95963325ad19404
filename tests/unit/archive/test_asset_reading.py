"""Members as they are read into blocks."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest

from studio.archive.asset_layout import Extent, Piece
from studio.archive.asset_reading import MemberReader, gathered, part_of
from studio.archive.digests import digests_of
from studio.archive.members import Member, MemberChanged
from studio.progress import Cancelled, CancelToken
from tests.unit.archive.building import member

CONTENT = bytes(range(256)) * 1000


def test_a_member_is_read_once_in_steps_of_any_size_and_digested_on_the_way() -> None:
    one = member("a", CONTENT, chunk=777)
    reader = MemberReader(CancelToken())
    edges = [0, 1, 700, 100_000, 100_000, len(CONTENT)]
    steps = [
        b"".join(map(bytes_of, reader.filled([b"<", Extent(one, start, stop), b">"])))
        for start, stop in pairwise(edges)
    ]
    assert b"".join(step[1:-1] for step in steps) == CONTENT
    assert reader.digests(one) == digests_of(CONTENT)


def bytes_of(piece: Piece) -> bytes:
    assert isinstance(piece, bytes)
    return piece


def test_digests_are_not_known_before_the_end() -> None:
    one = member("a", CONTENT)
    reader = MemberReader(CancelToken())
    reader.filled([Extent(one, 0, 1000)])
    assert reader.digests(one) is None


def test_whole_members_are_left_for_the_lanes_and_what_they_find_is_learned() -> None:
    one = member("a", CONTENT)
    reader = MemberReader(CancelToken())
    whole: list[Piece] = [b"<", Extent(one, 0, len(CONTENT)), b">"]
    assert reader.filled(whole) == whole
    raw, digests = gathered(whole, CancelToken())
    assert raw == b"<" + CONTENT + b">"
    reader.learn(digests)
    assert reader.digests(one) == digests_of(CONTENT)


def test_an_empty_member_is_looked_at_all_the_same() -> None:
    grown = Member("a", 0, lambda: iter((b"more",)))
    with pytest.raises(MemberChanged):
        gathered([Extent(grown, 0, 0)], CancelToken())


def test_what_is_known_is_read_in_parts_where_it_is_wanted() -> None:
    def never() -> Iterator[bytes]:
        raise AssertionError

    known = Member("a", 6, never, digests_of(b"abcdef"), lambda start, stop: b"abcdef"[start:stop])
    pieces: list[Piece] = [Extent(known, 1, 3), b"-", Extent(known, 3, 6)]
    assert MemberReader(CancelToken()).filled(pieces) == pieces
    assert gathered(pieces, CancelToken()) == (b"bc-def", [])
    assert part_of(Extent(known, 0, 2)) == b"ab"


def test_a_cancel_is_felt_between_members() -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        gathered([Extent(member("a", b"1"), 0, 1)], cancel)
    with pytest.raises(Cancelled):
        MemberReader(cancel).filled([Extent(member("a", b"12"), 0, 1)])
