from __future__ import annotations

import io
import stat
import zipfile
import zlib

import pytest
import zstandard

from studio.archive.entries import EntryType
from studio.archive.faults import CorruptArchive
from studio.archive.limits import MIB
from studio.archive.opening import ZipArchive
from studio.archive.pack_index import IndexedFile
from studio.archive.zip_records import Record, central_header, end_records, local_header
from studio.progress import CancelToken, Lanes
from tests.unit.archive.building import MANIFEST, opened, read_singly, read_through, zstd_pack

FILES = {
    "a/b": b"words " * 1000,
    "c": b"",
    "d": bytes(range(256)),
    "e": b"words " * 1000,
    "ü": bytes(9 * MIB),
}


def one_file(packed: bytes, size: int, method: int = 93, crc: int | None = None) -> bytes:
    """A zip of one file with these packed bytes."""
    record = Record(b"a", method, zlib.crc32(bytes(size)) if crc is None else crc, len(packed), size, 0)
    out = local_header(record) + packed
    directory = central_header(record)
    return out + directory + end_records(1, len(directory), len(out))


def test_a_pack_is_read_in_both_ways() -> None:
    with opened(zstd_pack(FILES)) as archive:
        assert (archive.format, archive.compression, archive.block_size, archive.blocks) == (
            "zip",
            "zstd",
            None,
            None,
        )
        assert read_singly(archive) == read_through(archive) == read_through(archive, lanes=2) == FILES


def test_entries_say_what_a_zip_knows() -> None:
    with opened(zstd_pack(FILES)) as archive:
        first = archive.entries()[0]
        assert (first.path, first.type, first.size) == ("a/b", EntryType.FILE, 6000)
        assert (first.mode, first.mtime) == (0o644, 315_532_800)


def test_the_index_is_no_entry_and_is_read_as_a_value() -> None:
    with opened(zstd_pack(FILES)) as archive:
        assert isinstance(archive, ZipArchive)
        assert [entry.path for entry in archive.entries()] == sorted(FILES, key=str.encode)
        index = archive.index()
        assert index is not None
        assert (index.id, archive.manifest()) == ("sample", MANIFEST)
        assert isinstance(index.files[3], IndexedFile)
        assert (index.files[3].path, index.files[3].same_as) == ("e", "a/b")


def test_a_byte_order_mark_of_the_manifest_survives() -> None:
    with opened(zstd_pack({}, manifest=b"\xef\xbb\xbf{}")) as archive:
        assert archive.manifest() == b"\xef\xbb\xbf{}"


def test_a_zip_without_an_index_has_no_manifest() -> None:
    with opened(one_file(b"x", 1, 0, zlib.crc32(b"x"))) as archive:
        assert isinstance(archive, ZipArchive)
        assert (archive.index(), archive.manifest(), archive.compression) == (None, None, "none")


def test_a_large_file_comes_in_small_pieces() -> None:
    with opened(zstd_pack(FILES)) as archive, Lanes(2) as pool:
        sizes = [len(piece) for _, pieces in archive.contents(pool, CancelToken()) for piece in pieces]
        assert max(sizes) <= MIB


def test_content_that_is_not_consumed_is_skipped() -> None:
    with opened(zstd_pack(FILES)) as archive, Lanes(2) as pool:
        found = {
            entry.path: b"".join(pieces)
            for number, (entry, pieces) in enumerate(archive.contents(pool, CancelToken()))
            if number % 2
        }
    assert found == {path: FILES[path] for path in ("c", "e")}


@pytest.mark.parametrize("size", [1000, 20 * MIB], ids=["small", "large"])
@pytest.mark.parametrize("method", [0, 8, 93])
@pytest.mark.parametrize("damage", ["more", "less", "checksum", "cut", "garbage"])
def test_damage_is_refused_whichever_way_it_is_read(size: int, method: int, damage: str) -> None:
    content = bytes(size)
    packed = {
        0: content,
        8: zlib.compress(content, wbits=-15),
        93: zstandard.ZstdCompressor().compress(content),
    }[method]
    claimed, crc = size, zlib.crc32(content)
    if damage in {"more", "less"}:
        claimed += 1 if damage == "less" else -1
        if method == 0:
            packed = packed[:claimed] if damage == "more" else packed + b"\1"
    elif damage == "checksum":
        crc ^= 1
    elif damage == "cut":
        packed = packed[:-3]
        claimed -= 3 if method == 0 else 0
    else:
        packed = b"\xa5" * (claimed if method == 0 else 500)
    with opened(one_file(packed, claimed, method, crc)) as archive:
        with pytest.raises(CorruptArchive):
            read_singly(archive)
        with pytest.raises(CorruptArchive):
            read_through(archive, lanes=2)


def test_a_bomb_stops_at_the_size_it_claims() -> None:
    bomb = zstandard.ZstdCompressor().compress(bytes(50 * MIB))
    with opened(one_file(bomb, 3 * MIB)) as archive:
        taken = 0
        with pytest.raises(CorruptArchive, match="more than"):
            for piece in archive.read(archive.entries()[0]):
                taken += len(piece)
        assert taken <= 3 * MIB


def test_a_frame_that_asks_for_a_huge_window_is_refused() -> None:
    parameters = zstandard.ZstdCompressionParameters(window_log=28, write_content_size=0)
    compressor = zstandard.ZstdCompressor(compression_params=parameters).compressobj()
    packed = compressor.compress(bytes(1000)) + compressor.flush()
    with opened(one_file(packed, 1000)) as archive, pytest.raises(CorruptArchive):
        read_singly(archive)


def test_several_frames_in_a_row_are_read() -> None:
    compressor = zstandard.ZstdCompressor()
    packed = compressor.compress(bytes(600)) + compressor.compress(bytes(400))
    with opened(one_file(packed, 1000)) as archive:
        assert read_singly(archive) == read_through(archive) == {"a": bytes(1000)}


def test_folders_and_links_of_other_writers_are_told_apart() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as writer:
        writer.writestr("folder/", b"")
        link = zipfile.ZipInfo("folder/link", (2024, 2, 30, 25, 61, 10))
        link.create_system = 3
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        writer.writestr(link, b"../target")
    with opened(out.getvalue()) as archive:
        folder, found = archive.entries()
        assert (folder.path, folder.type, folder.size, folder.offset) == (
            "folder",
            EntryType.DIRECTORY,
            0,
            None,
        )
        assert (found.type, found.link, found.mtime) == (EntryType.LINK, "../target", None)
        assert read_singly(archive) == read_through(archive) == {"folder": b"", "folder/link": b""}


def test_a_name_in_the_old_encoding_is_read() -> None:
    archive = one_file(b"", 0, 0).replace(b"\0\x08", b"\0\0", 1)
    with opened(archive.replace(b"\0\x08\0\0", b"\0\0\0\0")) as found:
        assert [entry.path for entry in found.entries()] == ["a"]


@pytest.mark.parametrize("name", [b"", b"/"])
def test_a_file_without_a_name_is_refused(name: bytes) -> None:
    record = Record(name, 0, 0, 0, 0, 0)
    out = local_header(record)
    directory = central_header(record)
    archive = out + directory + end_records(1, len(directory), len(out))
    with pytest.raises(CorruptArchive, match="no name"), opened(archive):
        pass
