from __future__ import annotations

import io
import lzma
import random
import struct
import zlib

import pytest

from studio.archive import blocks as blocks_module
from studio.archive.blocks import Blocks, PlainBytes
from studio.archive.faults import CorruptArchive, UnsupportedArchive
from studio.archive.limits import DEFAULT_LIMITS
from studio.progress import Cancelled, CancelToken, Lanes
from tests.unit.archive.building import container

TEXT = b"".join(b"line %d of a text that packs well\n" % number for number in range(2000))


class Watched(io.BytesIO):
    """A file that notes which bytes were asked for."""

    def __init__(self, content: bytes) -> None:
        super().__init__(content)
        self.asked: list[tuple[int, int | None]] = []

    def read(self, size: int | None = -1, /) -> bytes:
        self.asked.append((self.tell(), size))
        return super().read(size)


def blocks_of(archive: bytes) -> Blocks:
    return Blocks(io.BytesIO(archive), len(archive), DEFAULT_LIMITS)


@pytest.mark.parametrize("letter", "ezx4-")
def test_any_stretch_can_be_read_in_any_order(letter: str) -> None:
    blocks = blocks_of(container(letter, TEXT, 1000))
    assert (blocks.size, blocks.block_size, blocks.blocks) == (len(TEXT), 1000, -(-len(TEXT) // 1000))
    places = random.Random(3)  # noqa: S311 -- seeded
    for _ in range(200):
        offset = places.randrange(len(TEXT))
        size = places.randrange(min(3500, len(TEXT) - offset) + 1)
        assert blocks.read(offset, size) == TEXT[offset : offset + size]


@pytest.mark.parametrize("lanes", [1, 2, 3])
def test_the_stream_is_the_same_in_any_number_of_lanes(lanes: int) -> None:
    with Lanes(lanes) as pool:
        assert b"".join(blocks_of(container("e", TEXT, 1000)).stream(pool, CancelToken())) == TEXT


def test_only_the_block_that_is_needed_is_read() -> None:
    archive = container("e", TEXT, 10_000)
    file = Watched(archive)
    blocks = Blocks(file, len(archive), DEFAULT_LIMITS)
    file.asked.clear()
    blocks.read(25_000, 100)
    blocks.read(25_100, 100)
    assert len(file.asked) == 1


def test_plain_bytes_offer_the_same() -> None:
    plain = PlainBytes(io.BytesIO(TEXT), len(TEXT))
    assert plain.read(100, 50) == TEXT[100:150]
    with Lanes(1) as pool:
        assert b"".join(plain.stream(pool, CancelToken())) == TEXT
    with pytest.raises(CorruptArchive):
        plain.read(len(TEXT) - 1, 2)


def test_a_cancelled_stream_stops() -> None:
    cancel = CancelToken()
    with Lanes(1) as pool:
        stream = blocks_of(container("e", TEXT, 1000)).stream(pool, cancel)
        next(stream)
        cancel.cancel()
        with pytest.raises(Cancelled):
            next(stream)


def test_reading_past_the_end_is_refused() -> None:
    with pytest.raises(CorruptArchive):
        blocks_of(container("e", TEXT, 1000)).read(len(TEXT) - 5, 6)


HEAD = b"pbze" + struct.pack(">Q", 1000)


@pytest.mark.parametrize(
    ("archive", "fault", "offset"),
    [
        (b"pbze\0\0", "first bytes", 0),
        (HEAD + b"\0" * 15, "header of block 1", 12),
        (HEAD + struct.pack(">QQ", 10, 10) + b"abc", "block 1 is cut short", 28),
        (HEAD + struct.pack(">QQ", 1, 1) + b"a" + b"\0", "header of block 2", 29),
        (HEAD + struct.pack(">QQ", 0, 0), "empty", 12),
        (HEAD + struct.pack(">QQ", 5, 0), "empty", 12),
        (HEAD + struct.pack(">QQ", 5, 6) + b"abcdef", "longer packed", 12),
        (HEAD + 2 * (struct.pack(">QQ", 1001, 1001) + bytes(1001)), "block size", 12),
        (HEAD + struct.pack(">QQ", (1 << 64) - 1, (1 << 64) - 1), "block size", 12),
    ],
)
def test_a_container_that_contradicts_itself_is_refused(archive: bytes, fault: str, offset: int) -> None:
    with pytest.raises(CorruptArchive, match=fault) as caught:
        blocks_of(archive)
    assert caught.value.offset == offset


def test_a_damaged_block_is_named_by_number_and_place() -> None:
    archive = bytearray(container("e", TEXT, 10_000))
    blocks = blocks_of(bytes(archive))
    start = blocks._starts[1]
    archive[start : start + 4] = b"nope"
    with pytest.raises(CorruptArchive, match="block 2: its LZFSE data is damaged") as caught:
        blocks_of(bytes(archive)).read(10_000, 1)
    assert caught.value.offset == start


@pytest.mark.parametrize(
    ("letter", "words"), [("b", "LZBITMAP"), ("m", "LZRAVEN"), ("q", "not known"), ("\n", "not known")]
)
def test_a_letter_that_is_not_read_is_explained(letter: str, words: str) -> None:
    with pytest.raises(UnsupportedArchive, match=words):
        blocks_of(b"pbz" + letter.encode() + bytes(40))


def test_a_hundred_small_blocks_are_remembered() -> None:
    archive = container("e", TEXT, 1000)
    file = Watched(archive)
    blocks = Blocks(file, len(archive), DEFAULT_LIMITS)
    blocks.read(0, len(TEXT))
    file.asked.clear()
    blocks.read(0, len(TEXT))
    assert file.asked == []


@pytest.mark.parametrize("letter", "ezx4")
def test_large_blocks_are_read_forth_and_back_and_never_held_whole(
    letter: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    most = 300_000
    monkeypatch.setattr(blocks_module, "_LARGE", most)
    large = b"".join(b"%d " % number for number in range(200_000))
    assert len(large) > 4 * most
    blocks = blocks_of(container(letter, large + large, len(large)))
    for offset in (0, len(large) - 5, len(large), 2 * len(large) - 9, 7, len(large) // 2):
        assert blocks.read(offset, 9) == (large + large)[offset : offset + 9]
        assert all(begun.weight <= 2 * most for begun in blocks._remembered.values())
    with Lanes(2) as pool:
        pieces = list(blocks.stream(pool, CancelToken()))
    assert b"".join(pieces) == large + large
    assert max(map(len, pieces)) <= most


def test_a_block_is_decoded_no_further_than_to_what_is_asked_for() -> None:
    text = b"".join(b"line %d of a text that packs well\n" % number for number in range(40_000))
    archive = bytearray(container("e", text, len(text)))
    last = archive.rindex(b"bvx2")
    archive[last + 40 : last + 60] = bytes(20)
    blocks = blocks_of(bytes(archive))
    assert blocks.read(100_000, 500) == text[100_000:100_500]
    with pytest.raises(CorruptArchive, match=r"damaged|unpacks"):
        blocks.read(len(text) - 5, 5)


@pytest.mark.parametrize("letter", "zx")
def test_nothing_is_given_of_a_block_whose_checksum_is_wrong(letter: str) -> None:
    text = random.Random(5).randbytes(100_000) + bytes(100_000)  # noqa: S311 -- seeded
    packed = zlib.compress(text) if letter == "z" else lzma.compress(text, preset=1)
    archive = bytearray(b"pbz" + letter.encode() + struct.pack(">QQQ", len(text), len(text), len(packed)))
    archive += packed
    archive[1000 + 28] ^= 1
    with pytest.raises(CorruptArchive, match="damaged"):
        blocks_of(bytes(archive)).read(0, 10)


def test_of_a_plain_block_only_what_is_asked_for_is_read() -> None:
    noise = random.Random(6).randbytes(1_000_000)  # noqa: S311 -- seeded
    archive = container("e", noise, len(noise))
    file = Watched(archive)
    blocks = Blocks(file, len(archive), DEFAULT_LIMITS)
    file.asked.clear()
    assert blocks.read(500_000, 10) == noise[500_000:500_010]
    assert [size for _, size in file.asked] == [10]
