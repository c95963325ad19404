from __future__ import annotations

import io
import shutil
import subprocess
import zlib
from pathlib import Path

import pytest

from studio.archive import zip_records
from studio.archive.zip_directory import Listed, content_start, find_directory, listed
from studio.archive.zip_records import Record, Thresholds, central_header, end_records, local_header
from tests.unit.archive.building import opened, read_singly, zstd_pack

THRESHOLDS = [
    Thresholds(),
    Thresholds(size=0),
    Thresholds(size=40),
    Thresholds(count=1),
    Thresholds(size=100, count=2),
]
RECORD = Record(b"a/b", 93, 0x11223344, 10, 20, 30)


def stored_zip(files: dict[bytes, bytes], thresholds: Thresholds) -> bytes:
    out, directory = bytearray(), bytearray()
    for name, content in files.items():
        record = Record(name, 0, zlib.crc32(content), len(content), len(content), len(out))
        directory += central_header(record, thresholds)
        out += local_header(record, thresholds) + content
    return bytes(out + directory + end_records(len(files), len(directory), len(out), thresholds))


def records_of(archive: bytes) -> list[Listed]:
    return list(listed(io.BytesIO(archive), find_directory(io.BytesIO(archive), len(archive))))


def test_a_local_header_is_these_bytes() -> None:
    assert local_header(RECORD).hex(" ") == (
        "50 4b 03 04 3f 00 00 08 5d 00 00 00 21 00 44 33 22 11 0a 00 00 00 14 00 00 00 03 00 00 00 61 2f 62"
    )


def test_a_directory_record_is_these_bytes() -> None:
    assert central_header(RECORD).hex(" ") == (
        "50 4b 01 02 3f 03 3f 00 00 08 5d 00 00 00 21 00 44 33 22 11 0a 00 00 00 14 00 00 00 03 00 00 00 "
        "00 00 00 00 00 00 00 00 a4 81 1e 00 00 00 61 2f 62"
    )


def test_the_end_record_is_these_bytes() -> None:
    assert end_records(2, 0x55, 0x66).hex(" ") == (
        "50 4b 05 06 00 00 00 00 02 00 02 00 55 00 00 00 66 00 00 00 00 00"
    )


def test_numbers_that_do_not_fit_move_to_the_64_bit_field_in_their_order() -> None:
    record = Record(b"a", 0, 0, 5 << 32, 5 << 32, 7 << 32)
    assert central_header(record)[-28:].hex(" ") == (
        "01 00 18 00 00 00 00 00 05 00 00 00 00 00 00 00 05 00 00 00 00 00 00 00 07 00 00 00"
    )
    assert (
        local_header(record)[-20:].hex(" ") == "01 00 10 00 00 00 00 00 05 00 00 00 00 00 00 00 05 00 00 00"
    )
    far = Record(b"a", 93, 0, 1, 2, 7 << 32)
    assert central_header(far)[-12:].hex(" ") == "01 00 08 00 00 00 00 00 07 00 00 00"
    assert len(local_header(far)) == 31


def test_a_size_of_exactly_the_full_value_is_moved_too() -> None:
    record = Record(b"a", 93, 0, 5, zip_records.FULL, 0)
    assert central_header(record)[-8:] == zip_records.FULL.to_bytes(8, "little")


def test_a_full_count_takes_the_64_bit_end_record() -> None:
    assert len(end_records(65_534, 0, 0)) == 22
    assert len(end_records(65_535, 0, 0)) == 22 + 56 + 20


@pytest.mark.parametrize("thresholds", THRESHOLDS, ids=str)
def test_what_is_written_is_read_at_any_threshold(thresholds: Thresholds) -> None:
    files = {b"a": b"", b"b/c": b"content", "ü".encode(): bytes(1000)}
    archive = stored_zip(files, thresholds)
    records = records_of(archive)
    assert [(record.name, record.size) for record in records] == [(name, len(files[name])) for name in files]
    starts = [content_start(io.BytesIO(archive), record, len(archive)) for record in records]
    assert [
        archive[start : start + record.size] for start, record in zip(starts, records, strict=True)
    ] == list(files.values())


@pytest.mark.parametrize("thresholds", THRESHOLDS, ids=str)
def test_a_pack_is_read_at_any_threshold(thresholds: Thresholds) -> None:
    files = {"a": b"", "b/c": b"content " * 100, "ü": bytes(range(256))}
    with opened(zstd_pack(files, thresholds=thresholds)) as archive:
        assert read_singly(archive) == files


@pytest.mark.peer("7zip")
@pytest.mark.skipif(shutil.which("7zz") is None, reason="7zz is not installed")
@pytest.mark.parametrize("thresholds", THRESHOLDS, ids=str)
def test_seven_zip_accepts_the_records_at_any_threshold(thresholds: Thresholds, tmp_path: Path) -> None:
    path = tmp_path / "pack.zip"
    path.write_bytes(zstd_pack({"a": b"", "b/c": b"content " * 100}, thresholds=thresholds))
    outcome = subprocess.run(["7zz", "t", path], capture_output=True, text=True, check=False)
    assert outcome.returncode == 0, outcome.stdout
    assert "Everything is Ok" in outcome.stdout
    assert "WARNING" not in outcome.stdout.upper()
