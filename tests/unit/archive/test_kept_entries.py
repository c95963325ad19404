from __future__ import annotations

import pytest

from studio.archive import kept_entries
from studio.archive.digests import digests_of
from studio.archive.kept_entries import KeptEntries
from studio.archive.pieces import LARGEST_PIECE, NO_STORE
from studio.archive.zip_records import STORED, ZSTD
from studio.archive.zstd_frames import Frames
from tests.unit.archive.stores import MemoryStore

FRAMES = Frames(3, deflate=False)
SIZE = 9 * 1024 * 1024
LARGE = bytes(range(256)) * (LARGEST_PIECE // 256) + b"and more"


def entries(store: MemoryStore) -> tuple[KeptEntries, bytes]:
    kept = KeptEntries(store, FRAMES)
    return kept, kept.key(digests_of(b"content"), SIZE)


def test_an_entry_comes_back_as_it_was_kept() -> None:
    kept, key = entries(MemoryStore())
    kept.keep(key, ZSTD, 0xFFFFFFFF, 10, [b"packed", b" way"])
    found = kept.load(kept.find([key])[key], SIZE)
    assert found is not None
    assert (found.method, found.crc, found.length) == (ZSTD, 0xFFFFFFFF, 10)
    assert (b"".join(found.parts), found.slots) == (b"packed way", ())


def test_of_a_file_that_is_stored_as_it_is_only_that_is_kept() -> None:
    store = MemoryStore()
    kept, key = entries(store)
    kept.keep(key, STORED, 5, SIZE)
    found = kept.load(kept.find([key])[key], SIZE)
    assert found is not None
    assert (found.method, found.crc, found.length, found.parts, found.slots) == (STORED, 5, SIZE, (), ())
    assert max(map(len, store.pieces.values())) < 100


def test_a_large_entry_is_several_pieces() -> None:
    store = MemoryStore()
    kept, key = entries(store)
    kept.keep(key, ZSTD, 5, len(LARGE), [LARGE[:1000], LARGE[1000:]])
    assert len(store.pieces) == 3
    found = kept.load(kept.find([key])[key], SIZE)
    assert found is not None
    assert found.parts == ()
    assert b"".join(kept.part(slot) or b"" for slot in found.slots) == LARGE


def test_the_parts_of_a_large_entry_may_be_handed_on_before() -> None:
    kept, key = entries(MemoryStore())
    kept.keep_part(key, 0, LARGE[:LARGEST_PIECE])
    kept.keep_part(key, 1, LARGE[LARGEST_PIECE:])
    kept.keep(key, ZSTD, 5, len(LARGE))
    found = kept.load(kept.find([key])[key], SIZE)
    assert found is not None
    assert b"".join(kept.part(slot) or b"" for slot in found.slots) == LARGE


def test_an_entry_with_a_part_gone_is_no_entry() -> None:
    store = MemoryStore()
    kept, key = entries(store)
    kept.keep(key, ZSTD, 5, len(LARGE), [LARGE])
    slot = kept.find([key])[key]
    for gone in [one for one in store.pieces if one != key]:
        piece = store.pieces.pop(gone)
        assert kept.load(slot, SIZE) is None
        store.pieces[gone] = piece
    assert kept.load(slot, SIZE) is not None


@pytest.mark.parametrize(
    ("method", "length", "part"),
    [(STORED, SIZE - 1, b""), (ZSTD, SIZE, b""), (ZSTD, 5, b"four"), (8, 4, b"four"), (ZSTD, 3, b"four")],
)
def test_an_entry_that_contradicts_itself_is_no_entry(method: int, length: int, part: bytes) -> None:
    kept, key = entries(MemoryStore())
    kept.keep(key, method, 5, length, [part])
    assert kept.load(kept.find([key])[key], SIZE) is None


@pytest.mark.parametrize("cut", [0, 5])
def test_an_entry_that_is_cut_short_is_no_entry(cut: int) -> None:
    store = MemoryStore()
    kept, key = entries(store)
    store.keep(key, b"x" * cut)
    assert kept.load(kept.find([key])[key], SIZE) is None


def test_other_content_another_size_and_other_settings_have_other_keys() -> None:
    store = MemoryStore()
    kept, other = KeptEntries(store, FRAMES), KeptEntries(store, Frames(4, deflate=False))
    a, b = digests_of(b"a"), digests_of(b"b")
    assert len({kept.key(a, 1), kept.key(b, 1), kept.key(a, 2), other.key(a, 1)}) == 4


def test_sizes_of_large_files_are_remembered_for_the_settings_that_packed_them() -> None:
    store = MemoryStore()
    kept = KeptEntries(store, FRAMES)
    kept.keep_size(SIZE)
    assert kept.has_of_size(SIZE)
    assert not kept.has_of_size(SIZE + 1)
    assert not KeptEntries(store, Frames(4, deflate=False)).has_of_size(SIZE)


def test_without_a_store_nothing_is_kept_or_found() -> None:
    kept = KeptEntries(NO_STORE, FRAMES)
    key = kept.key(digests_of(b""), 0)
    kept.keep(key, ZSTD, 1, 1, [b"x"])
    kept.keep_size(5)
    assert not kept.find([key])
    assert not kept.has_of_size(5)


def test_what_fits_is_one_piece() -> None:
    store = MemoryStore()
    kept, key = entries(store)
    kept.keep(key, ZSTD, 5, kept_entries.FITS, [bytes(kept_entries.FITS)])
    assert [len(piece) for piece in store.pieces.values()] == [LARGEST_PIECE]
