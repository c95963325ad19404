from __future__ import annotations

import lzma
import random
import struct
import zlib

import lz4.block
import pytest

from studio.archive import codecs
from studio.archive.faults import CorruptArchive, UnsupportedArchive
from studio.errors import StudioError

TEXT = b"".join(b"line %d of a text that packs well\n" % number for number in range(9000))
NOISE = random.Random(1).randbytes(300_000)  # noqa: S311 -- the same noise every time


@pytest.mark.parametrize("letter", "ezx4-")
@pytest.mark.parametrize(
    "block", [TEXT, TEXT[:100], NOISE, b"x", bytes(1_000_000)], ids=["text", "short", "noise", "one", "zeros"]
)
def test_every_letter_gives_back_what_it_took(letter: str, block: bytes) -> None:
    packed = codecs.encode(letter, block)
    assert len(packed) <= len(block)
    assert codecs.decode(letter, packed, len(block)) == block


@pytest.mark.parametrize("letter", "ezx4")
def test_a_block_that_would_not_shrink_is_stored(letter: str) -> None:
    assert codecs.encode(letter, NOISE) == NOISE


@pytest.mark.parametrize("letter", "ezx4")
def test_text_shrinks(letter: str) -> None:
    assert len(codecs.encode(letter, TEXT)) < len(TEXT) // 2


@pytest.mark.parametrize("letter", "ezx4-")
@pytest.mark.parametrize("change", [-1, 1, 1000])
def test_another_size_than_announced_is_refused(letter: str, change: int) -> None:
    packed = codecs.encode(letter, TEXT)
    with pytest.raises(CorruptArchive):
        codecs.decode(letter, packed, len(TEXT) + change)


@pytest.mark.parametrize("letter", "ezx4")
@pytest.mark.parametrize("damage", ["cut", "longer", "garbage", "empty"])
def test_damage_is_refused(letter: str, damage: str) -> None:
    packed = codecs.encode(letter, TEXT)
    damaged = {"cut": packed[:-5], "longer": packed + b"\0\0\0\0", "garbage": b"\1\2\3\4" * 9, "empty": b""}[
        damage
    ]
    with pytest.raises(CorruptArchive):
        codecs.decode(letter, damaged, len(TEXT))


def test_a_letter_that_is_not_read_is_named() -> None:
    with pytest.raises(UnsupportedArchive, match="'q'"):
        codecs.decode("q", b"abc", 9)
    with pytest.raises(ValueError, match="'b'"):
        codecs.encode("b", b"abc")


def test_zlib_is_written_at_apples_level_and_read_at_any() -> None:
    assert codecs.encode("z", TEXT)[:2] == b"\x78\x5e"
    assert codecs.decode("z", zlib.compress(TEXT, 9), len(TEXT)) == TEXT


def test_xz_is_written_without_a_check_and_read_with_any() -> None:
    assert codecs.encode("x", TEXT)[6:8] == b"\0\0"
    assert codecs.decode("x", lzma.compress(TEXT, check=lzma.CHECK_SHA256, preset=9), len(TEXT)) == TEXT


def test_lz4_pieces_are_read_that_refer_to_the_one_before() -> None:
    first, second = NOISE[:65_536], NOISE[20_000:60_000]
    chained = lz4.block.compress(second, store_size=False, dict=first)
    assert len(chained) < 1000
    payload = (
        b"bv4-"
        + struct.pack("<I", len(first))
        + first
        + b"bv41"
        + struct.pack("<II", len(second), len(chained))
        + chained
        + b"bv4$"
    )
    assert codecs.decode("4", payload, 105_536) == first + second


def test_lz4_sizes_are_believed_only_within_the_block() -> None:
    payload = b"bv41" + struct.pack("<II", 0xFFFFFFFF, 4) + b"abcd" + b"bv4$"
    with pytest.raises(CorruptArchive):
        codecs.decode("4", payload, 1000)


def test_noise_is_told_from_samples_and_short_blocks_are_always_tried() -> None:
    assert codecs._is_incompressible(NOISE)
    assert not codecs._is_incompressible(TEXT)
    assert not codecs._is_incompressible(NOISE[:100_000])


def test_noise_with_some_text_in_it_is_still_packed() -> None:
    block = NOISE[:250_000] + bytes(50_000)
    assert len(codecs.encode("e", block)) < len(block)


def test_without_the_lzfse_library_the_refusal_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    packed = codecs.encode("e", TEXT)
    monkeypatch.setattr(codecs, "_LZFSE", None)
    with pytest.raises(StudioError, match="lzfse library is not installed") as caught:
        codecs.encode("e", TEXT)
    assert "pip install" in caught.value.hint
    with pytest.raises(UnsupportedArchive, match="lzfse library"):
        codecs.decode("e", packed, len(TEXT))
    assert codecs.decode("z", codecs.encode("z", TEXT), len(TEXT)) == TEXT
