"""Entries from a store that forgets, breaks, and has large ones in several pieces: never another byte."""

from __future__ import annotations

import hashlib
import random
import zlib
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from studio.archive import entry_packer, kept_entries
from studio.archive.digests import digests_of
from studio.archive.entry_packer import EntryPacker, Packed
from studio.archive.kept_entries import KeptEntries
from studio.archive.members import Member, MemberChanged
from studio.archive.pieces import NO_STORE, PieceStore
from studio.archive.tally import Tally
from studio.archive.zstd_frames import Frames
from studio.progress import CancelToken
from tests.unit.archive.stores import ForgetfulStore, MemoryStore

NOISE = random.Random(5).randbytes(40_000)  # noqa: S311 -- the same noise every time
# With a packed size in mind: below, a file is large from 10,000 bytes on, and a piece has 1,000.
CONTENTS = {
    "empty": b"",
    "small": b"words " * 100,
    "small noise": NOISE[:900],
    "small, many pieces": NOISE[:4000] + bytes(5000),
    "large": b"words " * 5000,
    "large, many pieces": NOISE[:9000] + bytes(9000),
    "large noise": NOISE,
}


@pytest.fixture
def _small_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(entry_packer, "_IN_MEMORY", 10_000)
    monkeypatch.setattr(entry_packer, "LARGEST_PIECE", 1000)
    monkeypatch.setattr(entry_packer, "FITS", 986)
    monkeypatch.setattr(kept_entries, "LARGEST_PIECE", 1000)
    monkeypatch.setattr(kept_entries, "FITS", 986)


def member(content: bytes, read: list[str] | None = None, *, is_known: bool) -> Member:
    def chunks() -> Iterator[bytes]:
        if read is not None:
            read.append("whole")
        for start in range(0, len(content), 777):
            yield content[start : start + 777]

    def part(start: int, stop: int) -> bytes:
        if read is not None:
            read.append("part")
        return content[start:stop]

    plain = Member("a", len(content), chunks)
    return replace(plain, known=digests_of(content), part=part) if is_known else plain


def told(packer: EntryPacker, packed: Packed) -> tuple[int, int, int, bytes, str]:
    payload = b"".join(packer.payload(packed))
    assert len(payload) == packed.length
    return packed.method, packed.crc, packed.length, payload, packed.digests.sha256


def packing(
    scratch: Path, store: PieceStore, *, deflate: bool = False, done: list[int] | None = None
) -> EntryPacker:
    frames = Frames(3, deflate=deflate)
    tally = Tally((done if done is not None else []).append)
    return EntryPacker(frames, KeptEntries(store, frames), scratch=scratch, cancel=CancelToken(), tally=tally)


def entry(
    scratch: Path, one: Member, store: PieceStore = NO_STORE
) -> tuple[tuple[int, int, int, bytes, str], bool]:
    with packing(scratch, store) as packer:
        (packed,) = packer.pack_all([one])
        return told(packer, packed), packed.is_reused


@pytest.mark.usefixtures("_small_limits")
@pytest.mark.parametrize("is_known", [False, True])
@pytest.mark.parametrize("name", CONTENTS)
def test_an_entry_is_the_same_from_the_source_and_from_the_store(
    tmp_path: Path, name: str, *, is_known: bool
) -> None:
    content = CONTENTS[name]
    plain, _ = entry(tmp_path, member(content, is_known=False))
    assert plain[1] == zlib.crc32(content)
    assert plain[4] == hashlib.sha256(content).hexdigest()
    store = MemoryStore()
    assert entry(tmp_path, member(content, is_known=is_known), store) == (plain, False)
    assert entry(tmp_path, member(content, is_known=is_known), store) == (plain, True)


@pytest.mark.usefixtures("_small_limits")
@pytest.mark.parametrize(
    ("name", "read"),
    [
        ("small", []),
        ("small noise", ["part"]),
        ("small, many pieces", []),
        ("large", []),
        ("large noise", ["whole"]),
    ],
)
def test_a_known_file_is_read_only_where_it_is_stored_as_it_is(
    tmp_path: Path, name: str, read: list[str]
) -> None:
    store = MemoryStore()
    content = CONTENTS[name]
    entry(tmp_path, member(content, is_known=True), store)
    found: list[str] = []
    assert entry(tmp_path, member(content, found, is_known=True), store)[1]
    assert found == read


@pytest.mark.usefixtures("_small_limits")
@pytest.mark.parametrize("name", ["large", "large noise"])
def test_a_large_file_of_a_size_never_seen_is_read_once_before_it_is_written(
    tmp_path: Path, name: str
) -> None:
    found: list[str] = []
    with packing(tmp_path, MemoryStore()) as packer:
        packer.pack_all([member(CONTENTS[name], found, is_known=False)])
    assert found == ["whole"]


@pytest.mark.usefixtures("_small_limits")
@pytest.mark.parametrize("is_known", [False, True])
def test_every_byte_is_told_as_done_once(tmp_path: Path, *, is_known: bool) -> None:
    store = MemoryStore()
    for _ in range(2):
        done: list[int] = []
        with packing(tmp_path, store, done=done) as packer:
            for packed in packer.pack_all(
                [member(content, is_known=is_known) for content in CONTENTS.values()]
            ):
                told(packer, packed)
        assert sum(done) == sum(map(len, CONTENTS.values()))


@pytest.mark.usefixtures("_small_limits")
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    seed=st.integers(0, 2**32),
    wanted=st.lists(st.tuples(st.sampled_from(sorted(CONTENTS)), st.booleans()), min_size=1, max_size=12),
)
def test_a_store_that_forgets_at_any_moment_changes_no_byte(
    tmp_path: Path, seed: int, wanted: list[tuple[str, bool]]
) -> None:
    store = ForgetfulStore(chance=random.Random(seed))  # noqa: S311 -- seeded
    for _ in range(2):
        with packing(tmp_path, store) as packer:
            packed = packer.pack_all([member(CONTENTS[name], is_known=known) for name, known in wanted])
            for (name, _), one in zip(wanted, packed, strict=True):
                payload = b"".join(packer.payload(one))
                assert (one.crc, one.digests) == (zlib.crc32(CONTENTS[name]), digests_of(CONTENTS[name]))
                assert payload == _plain(tmp_path, name)
    assert not any(tmp_path.iterdir())


@pytest.mark.usefixtures("_small_limits")
@pytest.mark.parametrize("name", ["small, many pieces", "large, many pieces"])
@pytest.mark.parametrize("lost", [0, 1, 3])
def test_a_part_that_is_lost_while_it_is_written_is_packed_again(
    tmp_path: Path, name: str, lost: int
) -> None:
    store = MemoryStore()
    one = member(CONTENTS[name], is_known=True)
    plain, _ = entry(tmp_path, one, store)
    with packing(tmp_path, store) as packer:
        (packed,) = packer.pack_all([one])
        del store.pieces[packed.slots[lost].key]
        assert told(packer, packed) == plain


@pytest.mark.usefixtures("_small_limits")
def test_a_file_that_changed_while_its_lost_part_is_packed_again_stops_the_writing(tmp_path: Path) -> None:
    store = MemoryStore()
    content = CONTENTS["large, many pieces"]
    one = member(content, is_known=True)
    entry(tmp_path, one, store)
    other = bytes(len(content))
    with packing(tmp_path, store) as packer:
        (packed,) = packer.pack_all([replace(one, chunks=lambda: iter((other,)))])
        del store.pieces[packed.slots[1].key]
        with pytest.raises(MemberChanged):
            b"".join(packer.payload(packed))
    assert not any(tmp_path.iterdir())


@pytest.mark.usefixtures("_small_limits")
def test_a_large_file_that_changes_between_being_digested_and_being_packed_stops_the_writing(
    tmp_path: Path,
) -> None:
    store = MemoryStore()
    entry(tmp_path, member(CONTENTS["large"], is_known=False), store)
    size = len(CONTENTS["large"])
    readings = iter((b"x" * size, b"y" * size))
    with packing(tmp_path, store) as packer, pytest.raises(MemberChanged):
        packer.pack_all([Member("a", size, lambda: iter((next(readings),)))])


@pytest.mark.parametrize("found", [b"", b"abc", b"abcdefg"])
def test_a_part_of_another_length_than_asked_for_stops_the_writing(tmp_path: Path, found: bytes) -> None:
    one = Member("a", 5, partial(iter, ()), digests_of(b"abcde"), lambda *_: found)
    with packing(tmp_path, NO_STORE) as packer, pytest.raises(MemberChanged) as caught:
        packer.pack_all([one])
    assert (caught.value.expected, caught.value.found) == (5, len(found))


def _plain(scratch: Path, name: str) -> bytes:
    return entry(scratch, member(CONTENTS[name], is_known=False))[0][3]
