from __future__ import annotations

import random
import struct
from collections.abc import Callable
from itertools import pairwise
from typing import cast

import lzfse
import pytest

from studio.archive import codecs, lzfse_walk
from studio.archive.faults import CorruptArchive

compress = cast("Callable[[bytes], bytes]", lzfse.compress)
WORDS = random.Random(2).choices([b"one ", b"two ", b"three ", b"four\n", b"\x00\xff"], k=700_000)  # noqa: S311 -- seeded
TEXT = b"".join(WORDS)


@pytest.mark.parametrize("size", [10, 1000, 4095, 4096, 70_000, 2_300_000])
def test_the_walk_knows_the_size_before_anything_is_decoded(size: int) -> None:
    block = TEXT[:size]
    parts = lzfse_walk.parts_of(compress(block), size)
    assert sum(part.raw for part in parts) == size


def test_a_stream_of_many_parts_is_decoded_in_groups_and_is_the_same() -> None:
    packed = compress(TEXT)
    parts = lzfse_walk.parts_of(packed, len(TEXT))
    assert len(list(lzfse_walk.grouped(parts, codecs._LZFSE_GROUP))) > 1
    assert codecs.decode("e", packed, len(TEXT)) == TEXT


def test_groups_cover_the_stream_without_gaps() -> None:
    packed = compress(TEXT)
    parts = lzfse_walk.parts_of(packed, len(TEXT))
    groups = list(lzfse_walk.grouped(parts, 1))
    assert len(groups) == len(parts)
    assert groups[0][0] == 0
    assert all(before[1] == after[0] for before, after in pairwise(groups))
    assert groups[-1][1] == len(packed) - 4
    assert list(lzfse_walk.grouped(parts, 1 << 40)) == [(0, len(packed) - 4, len(TEXT))]


def test_a_bomb_is_refused_by_its_headers() -> None:
    bomb = compress(bytes(8 * 1024 * 1024))
    assert len(bomb) < 20_000
    with pytest.raises(CorruptArchive, match="unpack"):
        codecs.decode("e", bomb, 1_000_000)


@pytest.mark.parametrize(
    "stream",
    [
        b"",
        b"bvx",
        b"bvx$",
        b"bvx-\x05\0\0\0abcde",
        b"bvx-\xff\xff\xff\xffabcbvx$",
        b"bvx-\0\0\0\0bvx$",
        b"bvxn\x05\0\0\0\xff\xff\xff\xffabcbvx$",
        b"bvx2\x05\0\0\0" + bytes(24) + b"bvx$",
        b"bvx1\x05\0\0\0" + bytes(20) + b"bvx$",
        b"bvx3\x05\0\0\0abcdebvx$",
        b"bvx-\x05\0\0\0abcdebvx$more",
    ],
)
def test_impossible_streams_are_refused(stream: bytes) -> None:
    with pytest.raises(CorruptArchive):
        lzfse_walk.parts_of(stream, 5)


def test_the_older_kind_of_part_is_walked() -> None:
    header = b"bvx1" + struct.pack("<6I", 5, 0, 3, 1, 10, 20)
    part = header + bytes(772 - len(header)) + bytes(30)
    (found,) = lzfse_walk.parts_of(part + b"bvx$", 5)
    assert (found.start, found.end, found.raw) == (0, 802, 5)


def test_a_part_that_holds_more_than_it_says_is_refused() -> None:
    packed = bytearray(compress(TEXT[:100_000]))
    assert packed[:4] == b"bvx2"
    packed[4:8] = struct.pack("<I", 99_000)
    with pytest.raises(CorruptArchive):
        codecs.decode("e", bytes(packed), 99_000)
