from __future__ import annotations

import zipfile
import zlib
from typing import BinaryIO, cast

import pytest

from studio.archive.faults import CorruptArchive, UnsupportedArchive
from studio.archive.zip_records import Record, central_header, end_records, local_header
from tests.unit.archive.building import opened, read_singly, read_through

LOCAL_FLAGS, LOCAL_METHOD, LOCAL_CRC = 6, 8, 14
LOCAL_PACKED, LOCAL_SIZE, LOCAL_NAME_LENGTH, LOCAL_NAME = 18, 22, 26, 30
SECOND = 30 + len(b"first") + len(b"content")
CENTRAL_FLAGS, CENTRAL_METHOD, CENTRAL_DISK = 8, 10, 34


def two_files() -> tuple[bytearray, int, int]:
    """A zip of two stored files, where its directory begins, and where its end record does."""
    out, directory = bytearray(), bytearray()
    for name, content in ((b"first", b"content"), (b"second", b"more of it")):
        record = Record(name, 0, zlib.crc32(content), len(content), len(content), len(out))
        directory += central_header(record)
        out += local_header(record) + content
    start = len(out)
    out += directory
    end = len(out)
    return out + end_records(2, len(directory), start), start, end


def read_all(archive: bytes) -> None:
    with opened(archive) as found:
        read_singly(found)


def test_the_untouched_zip_is_fine() -> None:
    read_all(bytes(two_files()[0]))


@pytest.mark.parametrize(
    ("at", "value", "fault"),
    [
        (CENTRAL_FLAGS, 0x0801, "encrypted"),
        (CENTRAL_FLAGS, 0x0841, "encrypted"),
        (CENTRAL_METHOD, 12, "method 12"),
        (CENTRAL_METHOD, 20, "method 20"),
        (CENTRAL_DISK, 1, "several parts"),
    ],
)
def test_what_is_not_read_is_named(at: int, value: int, fault: str) -> None:
    archive, start, _ = two_files()
    archive[start + at : start + at + 2] = value.to_bytes(2, "little")
    with pytest.raises(UnsupportedArchive, match=fault):
        read_all(bytes(archive))


@pytest.mark.parametrize("at", [4, 6])
def test_a_zip_in_several_parts_is_named(at: int) -> None:
    archive, _, end = two_files()
    archive[end + at] = 1
    with pytest.raises(UnsupportedArchive, match="several parts"):
        read_all(bytes(archive))


@pytest.mark.parametrize(
    ("at", "value"),
    [
        (LOCAL_FLAGS, b"\1\x08"),
        (LOCAL_METHOD, b"\x08\0"),
        (LOCAL_CRC, b"??"),
        (LOCAL_PACKED, b"\1"),
        (LOCAL_SIZE, b"\1"),
        (LOCAL_NAME_LENGTH, b"\4\0"),
        (LOCAL_NAME, b"F"),
        (SECOND, b"XX"),
    ],
)
def test_a_local_header_that_contradicts_the_directory_is_refused(at: int, value: bytes) -> None:
    archive, _, _ = two_files()
    archive[at : at + len(value)] = value
    with pytest.raises(CorruptArchive):
        read_all(bytes(archive))


def test_extra_bytes_that_push_a_file_into_the_next_are_refused() -> None:
    archive, _, _ = two_files()
    archive[28] = 4
    with pytest.raises(CorruptArchive, match="run into"):
        read_all(bytes(archive))


def test_two_records_of_one_place_are_refused() -> None:
    content = b"content"
    record = Record(b"one", 0, zlib.crc32(content), 7, 7, 0)
    out = local_header(record) + content
    directory = central_header(record) + central_header(Record(b"two", 0, zlib.crc32(content), 7, 7, 0))
    with pytest.raises(CorruptArchive, match="share"):
        read_all(out + directory + end_records(2, len(directory), len(out)))


def test_two_files_of_one_name_are_refused() -> None:
    archive, start, end = two_files()
    archive[start:end] = archive[start:end].replace(b"second", b"first\0")
    with opened(bytes(archive)) as found, pytest.raises(CorruptArchive):
        read_singly(found)
    out, directory = bytearray(), bytearray()
    for _ in range(2):
        record = Record(b"same", 0, 0, 0, 0, len(out))
        directory += central_header(record)
        out += local_header(record)
    with pytest.raises(CorruptArchive, match="same name"):
        read_all(bytes(out + directory + end_records(2, len(directory), len(out))))


@pytest.mark.parametrize("change", [{10: 3}, {10: 1}, {12: 1}, {16: 1}, {16: 255}, {19: 255}], ids=str)
def test_an_end_record_that_contradicts_the_file_is_refused(change: dict[int, int]) -> None:
    archive, _, end = two_files()
    for at, value in change.items():
        archive[end + at] = value
        if at == 10:
            archive[end + 8] = value
    with pytest.raises(CorruptArchive):
        read_all(bytes(archive))


def test_every_cut_is_refused() -> None:
    archive, _, _ = two_files()
    for length in range(4, len(archive)):
        with pytest.raises((CorruptArchive, UnsupportedArchive)):
            read_all(bytes(archive[:length]))


@pytest.mark.parametrize("length", [1, 20, 60_000])
def test_a_comment_at_the_end_is_passed_over(length: int) -> None:
    archive, _, end = two_files()
    archive[end + 20 : end + 22] = length.to_bytes(2, "little")
    read_all(bytes(archive) + b"c" * length)
    with pytest.raises(CorruptArchive):
        read_all(bytes(archive) + b"c" * (length - 1))


class Pipe:
    """A stream that cannot seek, so that sizes must follow the bytes."""

    def __init__(self) -> None:
        self.taken = bytearray()

    def write(self, part: bytes) -> int:
        self.taken += part
        return len(part)

    def flush(self) -> None:
        pass


def test_a_zip_of_another_writer_with_sizes_after_the_bytes_is_read() -> None:
    pipe = Pipe()
    with zipfile.ZipFile(cast("BinaryIO", pipe), "w", zipfile.ZIP_DEFLATED) as writer:
        writer.writestr("a.txt", b"text " * 1000)
        writer.writestr("folder/", b"")
        writer.writestr("folder/ü.txt", b"x")
    with opened(bytes(pipe.taken)) as found:
        assert found.compression == "deflate"
        expected = {"a.txt": b"text " * 1000, "folder": b"", "folder/ü.txt": b"x"}
        assert read_singly(found) == read_through(found, lanes=2) == expected


def test_a_64_bit_end_record_that_lies_is_refused() -> None:
    content = b""
    directory = central_header(Record(b"a", 0, 0, 0, 0, 0))
    out = bytearray(local_header(Record(b"a", 0, 0, 0, 0, 0)) + content)
    start = len(out)
    out += directory + end_records(65_535, len(directory), start)
    with pytest.raises(CorruptArchive, match="too small"):
        read_all(bytes(out))
    for at, value in ((0, 9), (4, 9), (24, 9), (40, 9), (48, 9)):
        changed = bytearray(out)
        changed[start + len(directory) + at] = value
        with pytest.raises((CorruptArchive, UnsupportedArchive)):
            read_all(bytes(changed))
