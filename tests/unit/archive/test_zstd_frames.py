from __future__ import annotations

import random
import zlib
from importlib.metadata import version

import pytest
import zstandard

from studio.archive.limits import MIB
from studio.archive.zstd_frames import LEVELS, LIBRARY, PIECE, Frames, pieces_of
from studio.progress import Cancelled, CancelToken, Lanes

CHANCE = random.Random(7)  # noqa: S311 -- the same contents every time
WORDS = [CHANCE.randbytes(CHANCE.randint(2, 9)) for _ in range(500)]
NOISE = CHANCE.randbytes(300_000)


def test_the_library_is_told_as_it_is_installed() -> None:
    assert f"zstandard {version('zstandard')}" == LIBRARY


def some_content(chance: random.Random, largest: int) -> bytes:
    """Of any kind: words, noise, a ramp with grain, something over and over."""
    size = int(largest ** chance.random())
    kind = chance.randrange(4)
    if kind == 0:
        return b" ".join(chance.choices(WORDS, k=size // 6 + 1))[:size]
    if kind == 1:
        return chance.randbytes(size)
    if kind == 2:
        return bytes((at // 3 + (at * 7919 >> 3 & 7)) & 255 for at in range(size))
    return (chance.randbytes(max(1, size // 20)) * 21)[:size]


def packed(frames: Frames, content: bytes) -> bytes | None:
    parts = frames.pack(content, CancelToken())
    return None if parts is None else b"".join(parts)


@pytest.mark.parametrize("level", LEVELS)
def test_what_was_packed_before_never_shows(level: int) -> None:
    chance = random.Random(level)  # noqa: S311 -- seeded
    contents = [some_content(chance, 300_000 if level < 13 else 30_000) for _ in range(60)]
    alone = [packed(Frames(level, deflate=False), content) for content in contents]
    together = Frames(level, deflate=False)
    order = [*range(len(contents))] * 3
    chance.shuffle(order)
    with Lanes(3) as lanes:
        found = list(lanes.map(lambda number: packed(together, contents[number]), order, CancelToken()))
    assert found == [alone[number] for number in order]


@pytest.mark.parametrize("deflate", [False, True])
@pytest.mark.parametrize("level", LEVELS)
def test_many_at_once_are_packed_as_each_alone(level: int, *, deflate: bool) -> None:
    chance = random.Random(level)  # noqa: S311 -- seeded
    contents = [some_content(chance, 150_000 if level < 13 else 30_000) for _ in range(40)]
    contents += [b"", b"x", bytes(70_000), NOISE[:65_536], NOISE[:65_535]]
    frames = Frames(level, deflate=deflate)
    together = frames.pack_all(contents, CancelToken())
    assert [None if parts is None else b"".join(parts) for parts in together] == [
        packed(frames, content) for content in contents
    ]


def test_many_at_once_can_be_cancelled() -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        Frames(3, deflate=False).pack_all([b"words and words"], cancel)


@pytest.mark.parametrize("deflate", [False, True])
@pytest.mark.parametrize("level", [1, 3, 4, 5, 12, 13, 19])
def test_what_was_packed_is_there_again(level: int, *, deflate: bool) -> None:
    content = (b"words and words " * 5000 + NOISE)[: 2 * PIECE + 5]
    frame = packed(Frames(level, deflate=deflate), content)
    assert frame is not None
    if deflate:
        assert zlib.decompress(frame, -zlib.MAX_WBITS) == content
    else:
        said = zstandard.get_frame_parameters(frame)
        assert (said.content_size, said.has_checksum, said.dict_id) == (len(content), False, 0)
        assert zstandard.ZstdDecompressor().decompress(frame) == content


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("size", [1, MIB, 100 * MIB])
def test_a_window_is_never_larger_than_eight_mebibytes(level: int, size: int) -> None:
    if level > 12 and size > MIB:
        size = 40 * MIB
    stream = Frames(level, deflate=False).stream(size)
    head = b""
    while not head:
        head = stream.compress(bytes(min(size, PIECE))) or (stream.flush() if size == 1 else b"")
    assert zstandard.get_frame_parameters(head).window_size <= 8 * MIB


@pytest.mark.parametrize("deflate", [False, True])
@pytest.mark.parametrize("content", [b"", b"x", NOISE, NOISE[:100]])
@pytest.mark.parametrize("level", [3, 9, 19])
def test_what_would_not_become_smaller_is_not_packed(content: bytes, level: int, *, deflate: bool) -> None:
    assert Frames(level, deflate=deflate).pack(content, CancelToken()) is None


@pytest.mark.parametrize("level", [5, 9, 19])
def test_a_file_with_a_word_of_sense_is_packed_at_every_level(level: int) -> None:
    """Where the middle shrinks, or only the rest that no sample saw."""
    for start in (0, 75_000, 100_000, 150_000, 200_000):
        content = NOISE[:start] + b"words and " * 4000 + NOISE[start:]
        assert packed(Frames(level, deflate=False), content) is not None


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("deflate", [False, True])
def test_a_cancel_is_looked_at_often(level: int, *, deflate: bool) -> None:
    class Impatient(CancelToken):
        looks = 0

        def check(self) -> None:
            self.looks += 1
            super().check()

    token = Impatient()
    content = b"words and words " * (2 * MIB // 16)
    Frames(level, deflate=deflate).pack(content, token)
    assert token.looks >= (1 if level <= 4 and not deflate else len(content) // PIECE)
    token.cancel()
    with pytest.raises(Cancelled):
        Frames(level, deflate=deflate).pack(content, token)


def test_the_edition_tells_apart_what_gives_other_bytes() -> None:
    editions = [Frames(level, deflate=False).edition for level in LEVELS]
    deflated = [Frames(level, deflate=True).edition for level in LEVELS]
    assert len(set(editions)) == len(LEVELS)
    assert len(set(deflated)) == len(range(6, 10))
    assert not set(editions) & set(deflated)


@pytest.mark.parametrize("level", [-1, 0, 20])
def test_an_unknown_level_is_refused(level: int) -> None:
    with pytest.raises(ValueError, match="level"):
        Frames(level, deflate=False)


def test_pieces_are_the_content_in_order() -> None:
    pieces = list(pieces_of(NOISE, PIECE))
    assert b"".join(pieces) == NOISE
    assert max(map(len, pieces)) == PIECE


def test_these_frames_do_not_change_from_one_version_to_the_next() -> None:
    # Where this fails, zstd has another version, or FORMAT has to rise.
    content = b"".join(b"%d lines of text, " % number for number in range(20_000))
    assert zstandard.ZSTD_VERSION == (1, 5, 7)
    found = {
        level: zlib.crc32(packed(Frames(level, deflate=False), content) or b"") for level in (1, 3, 9, 19)
    }
    assert found == {1: 3788340084, 3: 3001495062, 9: 4038622223, 19: 2658564470}
