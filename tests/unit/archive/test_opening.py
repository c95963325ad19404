from __future__ import annotations

import gzip
import io
import lzma
import zipfile
from pathlib import Path

import pytest

from studio.archive.faults import CorruptArchive, UnsupportedArchive
from studio.archive.opening import Archive, open_archive
from tests.unit.archive.building import SAMPLES, asset_pack, container, entry, opened, zstd_pack

ENCRYPTED = SAMPLES / "sparkle_SparkleTestCodeSignApp.enc.aar"


def android_library() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as writer:
        writer.writestr("AndroidManifest.xml", b"<manifest/>")
        writer.writestr("classes.jar", b"")
    return out.getvalue()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b"AEA1" + bytes(100), "encrypted"),
        (android_library(), "Android"),
        (container("x", b"070707" + bytes(10_000)), "cpio"),
        (b"pbzb" + bytes(40), "LZBITMAP"),
        (b"pbzm" + bytes(40), "LZRAVEN"),
        (gzip.compress(b"x", mtime=0), "gzip"),
        (lzma.compress(b"x"), "xz"),
        (b"Rar!\x1a\x07\x01\x00", "RAR"),
        (b"hello", "neither"),
        (b"A", "neither"),
        (b"pbz", "cut short"),
        (container("e", b"something that is no entry"), "no entries are inside"),
    ],
    ids=lambda value: value[:4].hex() if isinstance(value, bytes) else value,
)
def test_what_is_no_archive_for_us_is_named_in_plain_words(content: bytes, words: str) -> None:
    with pytest.raises((UnsupportedArchive, CorruptArchive), match=words), opened(content):
        pass


@pytest.mark.skipif(not ENCRYPTED.exists(), reason="the genuine archives are not beside this checkout")
def test_the_genuine_encrypted_archive_is_named() -> None:
    with pytest.raises(UnsupportedArchive, match="encrypted"):
        open_archive(ENCRYPTED)


def test_a_container_without_blocks_is_refused() -> None:
    with pytest.raises(CorruptArchive, match="no entries"), opened(b"pbze" + bytes(8)):
        pass


def test_every_kind_offers_the_same() -> None:
    for content in (entry("F", "a", b"x"), asset_pack({"a": b"x"}), zstd_pack({"a": b"x"})):
        with opened(content) as archive:
            common: Archive = archive
            assert common.bytes == len(content)
            (found,) = [found for found in common.entries() if found.path.endswith("a")]
            assert b"".join(common.read(found)) == b"x"


def test_a_missing_file_is_the_systems_own_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        open_archive(tmp_path / "missing")


def test_a_refused_file_is_closed_again(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(b"nothing of ours")
    with pytest.raises(UnsupportedArchive):
        open_archive(path)
    path.unlink()


def test_the_name_of_a_file_does_not_matter(tmp_path: Path) -> None:
    path = tmp_path / "pack.zip"
    path.write_bytes(asset_pack({}))
    with open_archive(path) as archive:
        assert archive.format == "aar"
