"""Archives for tests: ours, and such as no writer of ours would make."""

from __future__ import annotations

import contextlib
import io
import struct
import tempfile
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path

from studio.archive import codecs, headers
from studio.archive.asset_pack import write_asset_pack
from studio.archive.limits import DEFAULT_LIMITS, Limits
from studio.archive.members import Member
from studio.archive.opening import AppleArchive, ZipArchive, open_archive
from studio.archive.zip_records import DEFAULT_THRESHOLDS, Thresholds
from studio.archive.zstd_pack import write_zstd_pack
from studio.progress import CancelToken, Lanes

SAMPLES = Path(__file__).parents[4] / "shared" / "data" / "archives"
MANIFEST = b'{"assetPackID": "sample"}'
TIME = 1_700_000_000


def member(path: str, content: bytes, chunk: int = 65_536) -> Member:
    return Member(path, len(content), partial(_chunks, content, chunk))


def members(files: Mapping[str, bytes]) -> list[Member]:
    return [member(path, content) for path, content in files.items()]


def unheard(size: int) -> None:
    del size


def asset_pack(files: Mapping[str, bytes], manifest: bytes = MANIFEST, lanes: int = 1) -> bytes:
    out = io.BytesIO()
    with Lanes(lanes) as pool:
        write_asset_pack(
            out,
            manifest=manifest,
            members=members(files),
            lanes=pool,
            cancel=CancelToken(),
            advance=unheard,
        )
    return out.getvalue()


def zstd_pack(
    files: Mapping[str, bytes],
    manifest: bytes = MANIFEST,
    lanes: int = 1,
    *,
    level: int = 3,
    deflate: bool = False,
    thresholds: Thresholds = DEFAULT_THRESHOLDS,
) -> bytes:
    out = io.BytesIO()
    with Lanes(lanes) as pool, tempfile.TemporaryDirectory() as scratch:
        write_zstd_pack(
            out,
            pack_id="sample",
            manifest=manifest,
            members=members(files),
            level=level,
            deflate=deflate,
            scratch=Path(scratch),
            lanes=pool,
            cancel=CancelToken(),
            advance=unheard,
            thresholds=thresholds,
        )
    return out.getvalue()


def entry(kind: str, path: str, content: bytes | None = None, *more: bytes) -> bytes:
    """An entry of the general profile: TYP PAT MOD MTM, ``more`` fields, DAT."""
    fields = [
        headers.number_field("TYP", ord(kind)),
        headers.text_field("PAT", path),
        headers.number_field("MOD", 0o755 if kind == "D" else 0o644),
        headers.time_field("MTM", TIME),
        *more,
    ]
    if content is not None:
        fields.append(headers.blob_field("DAT", len(content)))
    return headers.make_header(*fields) + (content or b"")


def container(letter: str, unpacked: bytes, block_size: int = 4_194_304) -> bytes:
    """``unpacked`` in blocks, packed with ``letter`` where that makes them smaller."""
    parts = [b"pbz" + letter.encode("ascii") + struct.pack(">Q", block_size)]
    for start in range(0, len(unpacked), block_size):
        raw = unpacked[start : start + block_size]
        packed = codecs.encode(letter, raw)
        parts += (struct.pack(">QQ", len(raw), len(packed)), packed)
    return b"".join(parts)


@contextlib.contextmanager
def opened(archive: bytes, limits: Limits = DEFAULT_LIMITS) -> Iterator[AppleArchive | ZipArchive]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "archive"
        path.write_bytes(archive)
        with open_archive(path, limits) as archive_object:
            yield archive_object


def read_through(archive: AppleArchive | ZipArchive, lanes: int = 1) -> dict[str, bytes]:
    """The content of all entries, by path, read in a row."""
    with Lanes(lanes) as pool:
        return {entry.path: b"".join(pieces) for entry, pieces in archive.contents(pool, CancelToken())}


def read_singly(archive: AppleArchive | ZipArchive) -> dict[str, bytes]:
    """The content of all entries, by path, each read on its own."""
    return {entry.path: b"".join(archive.read(entry)) for entry in archive.entries()}


def _chunks(content: bytes, size: int) -> Iterator[bytes]:
    for start in range(0, len(content), size):
        yield content[start : start + size]
