from __future__ import annotations

import pytest

from studio.archive.faults import UnsupportedArchive
from studio.archive.limits import MIB, Limits
from tests.unit.archive.building import asset_pack, container, entry, opened, read_through, zstd_pack


def test_too_many_entries_are_refused() -> None:
    files = {f"{number}": b"" for number in range(20)}
    for archive in (asset_pack(files), zstd_pack(files)):
        with (
            pytest.raises(UnsupportedArchive, match="more than 9"),
            opened(archive, Limits(entries=9)) as found,
        ):
            found.entries()


def test_too_many_decoded_bytes_are_refused_before_anything_is_decoded() -> None:
    for archive in (asset_pack({"a": bytes(2 * MIB)}), zstd_pack({"a": bytes(2 * MIB)})):
        with pytest.raises(UnsupportedArchive, match="would unpack"), opened(archive, Limits(decoded=MIB)):
            pass


def test_a_suspicious_ratio_is_refused_beyond_its_floor() -> None:
    archive = zstd_pack({"a": bytes(4 * MIB)})
    with pytest.raises(UnsupportedArchive, match="trap"), opened(archive, Limits(ratio=10, ratio_from=MIB)):
        pass
    with opened(archive, Limits(ratio=10, ratio_from=8 * MIB)) as found:
        assert len(read_through(found)["a"]) == 4 * MIB


def test_a_block_beyond_the_limit_is_refused() -> None:
    archive = container("e", entry("F", "a", bytes(3 * MIB)), MIB)
    with pytest.raises(UnsupportedArchive, match="block 1"), opened(archive, Limits(block=MIB // 2)):
        pass


def test_a_lone_block_may_be_larger_than_the_block_size_up_to_its_own_limit() -> None:
    lone = bytearray(container("e", entry("F", "a", bytes(3 * MIB)), 8 * MIB))
    lone[4:12] = (MIB).to_bytes(8, "big")
    with opened(bytes(lone), Limits(block=MIB)) as found:
        assert read_through(found) == {"a": bytes(3 * MIB)}
    with pytest.raises(UnsupportedArchive, match="block 1"), opened(bytes(lone), Limits(lone_block=2 * MIB)):
        pass


def test_the_number_of_blocks_is_limited() -> None:
    archive = container("e", entry("F", "a", bytes(5000)), 1000)
    with pytest.raises(UnsupportedArchive, match="blocks"), opened(archive, Limits(blocks=3)):
        pass


def test_the_text_of_all_paths_is_limited() -> None:
    archive = b"".join(entry("F", f"{number:0>100}") for number in range(50))
    with pytest.raises(UnsupportedArchive, match="paths"), opened(archive, Limits(names=1000)) as found:
        found.entries()


def test_documents_that_are_read_whole_are_limited() -> None:
    archive = asset_pack({}, manifest=bytes(1000))
    with opened(archive, Limits(manifest=999)) as found, pytest.raises(UnsupportedArchive, match="manifest"):
        found.manifest()
    archive = zstd_pack({}, manifest=b" " * 1000)
    with opened(archive, Limits(index=999)) as found, pytest.raises(UnsupportedArchive, match="index"):
        found.manifest()
