from __future__ import annotations

import hashlib
import io
import os
import random
import shutil
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import ModuleType

import pytest
import zstandard
from blake3 import blake3

from studio.archive.digests import digests_of
from studio.archive.limits import MIB
from studio.archive.members import Member, MemberChanged, WrittenFile, WrittenPack
from studio.archive.pieces import NO_STORE, PieceStore
from studio.archive.zip_directory import Listed, content_start, find_directory, listed
from studio.archive.zstd_pack import write_zstd_pack
from studio.progress import Cancelled, CancelToken, Lanes
from tests.unit.archive.building import MANIFEST, member, members, unheard, zstd_pack
from tests.unit.archive.stores import MemoryStore

LARGE = 9 * MIB
LARGE_NOISE = random.Random(5).randbytes(LARGE)  # noqa: S311 -- the same noise every time
NOISE = LARGE_NOISE[:300_000]
FILES = {
    "a/b": b"words and words " * 10_000,
    "a-b": NOISE,
    "a.b": b"",
    "one": b"1",
    "ü/日本.txt": b"q" * 70_000,
}


def written(
    files: list[Member],
    scratch: Path,
    lanes: int = 1,
    cancel: CancelToken | None = None,
    advance: Callable[[int], None] = unheard,
    *,
    store: PieceStore = NO_STORE,
    level: int = 3,
    deflate: bool = False,
) -> tuple[bytes, WrittenPack]:
    out = io.BytesIO()
    with Lanes(lanes) as pool:
        report = write_zstd_pack(
            out,
            pack_id="sample",
            manifest=MANIFEST,
            members=files,
            scratch=scratch,
            lanes=pool,
            cancel=cancel or CancelToken(),
            advance=advance,
            store=store,
            level=level,
            deflate=deflate,
        )
    return out.getvalue(), report


def frames(archive: bytes) -> Iterator[tuple[Listed, bytes]]:
    """Every record with its packed bytes."""
    file = io.BytesIO(archive)
    for record in list(listed(file, find_directory(file, len(archive)))):
        start = content_start(file, record, len(archive))
        yield record, archive[start : start + record.packed]


def zip_with_zstd() -> ModuleType:
    if sys.version_info >= (3, 14):
        return zipfile
    module = pytest.importorskip("backports.zstd.zipfile", reason="backports.zstd is not installed")
    assert isinstance(module, ModuleType)
    return module


def test_entries_are_sorted_by_the_bytes_of_their_paths_and_the_index_is_last() -> None:
    names = [record.name.decode() for record, _ in frames(zstd_pack(FILES))]
    assert names == ["a-b", "a.b", "a/b", "one", "ü/日本.txt", ".pack-index.json"]


def test_each_entry_is_one_frame_with_its_size_and_without_a_checksum() -> None:
    for record, packed in frames(zstd_pack(FILES)):
        if record.method == 93:
            frame = zstandard.get_frame_parameters(packed)
            assert (frame.content_size, frame.has_checksum, frame.dict_id) == (record.size, False, 0)
            decoder = zstandard.ZstdDecompressor().decompressobj()
            decoder.decompress(packed)
            assert decoder.eof
            assert decoder.unused_data == b""


def test_what_does_not_shrink_is_stored() -> None:
    methods = {record.name.decode(): record.method for record, _ in frames(zstd_pack(FILES))}
    assert methods == {"a-b": 0, "a.b": 0, "a/b": 93, "one": 0, "ü/日本.txt": 93, ".pack-index.json": 93}


def test_a_high_level_packs_smaller() -> None:
    text = b"".join(b"%d," % number for number in range(50_000))
    assert len(zstd_pack({"a": text}, level=19)) < len(zstd_pack({"a": text}, level=1))


@pytest.mark.parametrize("lanes", [2, 3])
def test_the_bytes_do_not_depend_on_the_number_of_lanes(lanes: int) -> None:
    files = {**FILES, "large": b"large " * (LARGE // 5), "large noise": LARGE_NOISE}
    assert zstd_pack(files, lanes=lanes) == zstd_pack(files)


def test_the_bytes_do_not_depend_on_the_order_of_members_or_how_they_are_read(tmp_path: Path) -> None:
    backwards = [member(path, FILES[path], chunk=777) for path in reversed(FILES)]
    assert written(backwards, tmp_path) == written(members(FILES), tmp_path)


def test_what_was_read_is_said_with_its_digests(tmp_path: Path) -> None:
    _, report = written(members(FILES), tmp_path)
    assert report.files == tuple(
        WrittenFile(
            path,
            len(FILES[path]),
            blake3(FILES[path]).hexdigest(),
            hashlib.sha256(FILES[path]).hexdigest(),
        )
        for path in sorted(FILES, key=str.encode)
    )


@pytest.mark.parametrize("lanes", [1, 2])
def test_progress_counts_every_byte_of_the_members_once(lanes: int, tmp_path: Path) -> None:
    steps: list[int] = []
    files = {**FILES, "large noise": LARGE_NOISE}
    written(members(files), tmp_path, lanes=lanes, advance=steps.append)
    assert sum(steps) == sum(map(len, files.values()))


def test_deflate_serves_every_tool() -> None:
    archive = zstd_pack(FILES, deflate=True)
    assert {record.method for record, _ in frames(archive)} == {0, 8}
    with zipfile.ZipFile(io.BytesIO(archive)) as found:
        assert found.testzip() is None
        assert {name: found.read(name) for name in FILES} == FILES
    assert all(
        zlib.crc32(zlib.decompress(packed, -15)) == record.crc
        for record, packed in frames(archive)
        if record.method == 8
    )


def test_a_large_member_is_one_frame_and_leaves_no_file_behind(tmp_path: Path) -> None:
    content = b"large " * (LARGE // 5)
    archive, _ = written(members({"large": content}), tmp_path)
    assert not any(tmp_path.iterdir())
    (record, packed), _ = frames(archive)
    assert record.method == 93
    assert zstandard.ZstdDecompressor().decompress(packed) == content


@pytest.mark.parametrize("lanes", [1, 2])
def test_a_large_member_is_left_at_once_when_cancelled(lanes: int, tmp_path: Path) -> None:
    cancel = CancelToken()
    read = 0

    def chunks() -> Iterator[bytes]:
        nonlocal read
        for _ in range(1000):
            read += MIB
            if read == 10 * MIB:
                cancel.cancel()
            yield bytes(MIB)

    with pytest.raises(Cancelled):
        written([Member("large", 1000 * MIB, chunks)], tmp_path, lanes=lanes, cancel=cancel)
    assert read <= 12 * MIB
    assert not any(tmp_path.iterdir())


@pytest.mark.parametrize("lanes", [1, 2])
@pytest.mark.parametrize("size", [0, 5, 7, 20 * MIB])
def test_a_file_that_changed_its_size_stops_the_writing(lanes: int, size: int, tmp_path: Path) -> None:
    files = [*members({f"{number}": b"large" * MIB * 2 for number in range(3)})]
    with pytest.raises(MemberChanged):
        written([*files, Member("changed", size, lambda: iter((b"abcdef",)))], tmp_path, lanes=lanes)
    assert not any(tmp_path.iterdir())


def test_a_stored_file_that_changed_between_its_two_readings_stops_the_writing(tmp_path: Path) -> None:
    readings = iter((LARGE_NOISE, bytes(len(LARGE_NOISE))))
    with pytest.raises(MemberChanged, match="changed while"):
        written([Member("large", len(LARGE_NOISE), lambda: iter((next(readings),)))], tmp_path)
    assert not any(tmp_path.iterdir())


@pytest.mark.parametrize(
    "paths",
    [
        ["a", "a"],
        ["a", "a/b"],
        ["a/b/c", "a/b"],
        ["e\u0301"],
        ["../a"],
        ["/a"],
        [""],
        ["x" * 1015],
        [".pack-index.json"],
    ],
)
def test_paths_that_cannot_be_stored_are_refused(paths: list[str], tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="the path"):
        written([member(path, b"") for path in paths], tmp_path)


def test_an_index_deeper_down_is_an_ordinary_file(tmp_path: Path) -> None:
    archive, report = written([member("a/.pack-index.json", b"x")], tmp_path)
    assert report.files[0].path == "a/.pack-index.json"
    assert archive


@pytest.mark.parametrize("level", [0, 20, -1])
def test_an_unknown_level_is_refused(level: int) -> None:
    with pytest.raises(ValueError, match="level"):
        zstd_pack({}, level=level)


def test_a_manifest_that_is_not_utf8_is_refused() -> None:
    with pytest.raises(ValueError, match="UTF-8"):
        zstd_pack({}, manifest=b"\xff")


def test_these_bytes_do_not_change_from_one_version_to_the_next() -> None:
    archive = zstd_pack({"a": b"1", "b": b""}, manifest=b"")
    kept = [(record.name, record.method, record.crc, record.offset) for record, _ in frames(archive)]
    assert kept[:2] == [(b"a", 0, zlib.crc32(b"1"), 0), (b"b", 0, 0, 32)]


def test_pythons_own_reader_accepts_the_pack() -> None:
    module = zip_with_zstd()
    with module.ZipFile(io.BytesIO(zstd_pack({**FILES, "large": b"large " * (LARGE // 5)}))) as found:
        assert found.testzip() is None
        assert {name: found.read(name) for name in FILES} == FILES


def knowing(files: Mapping[str, bytes], read: list[str]) -> list[Member]:
    """Members whose digests are known beforehand; ``read`` is told of each that is read all the same."""

    def part(path: str, start: int, stop: int) -> bytes:
        read.append(path)
        return files[path][start:stop]

    def chunks(path: str) -> Iterator[bytes]:
        read.append(path)
        yield files[path]

    return [
        Member(path, len(files[path]), partial(chunks, path), digests_of(files[path]), partial(part, path))
        for path in files
    ]


@pytest.mark.parametrize("lanes", [1, 2])
@pytest.mark.parametrize("deflate", [False, True])
def test_a_store_changes_no_byte_and_no_digest(tmp_path: Path, lanes: int, *, deflate: bool) -> None:
    files = members({**FILES, "large": b"large " * (LARGE // 5), "large noise": LARGE_NOISE})
    plain, said = written(files, tmp_path, deflate=deflate)
    store = MemoryStore()
    assert written(files, tmp_path, lanes, store=store, deflate=deflate) == (plain, said)
    again, report = written(files, tmp_path, lanes, store=store, deflate=deflate)
    assert again == plain
    assert report.files == said.files
    assert (report.pieces, report.reused, said.reused) == (len(files), len(files), 0)


def test_known_members_that_the_store_has_are_not_read_unless_they_are_stored_as_they_are(
    tmp_path: Path,
) -> None:
    store = MemoryStore()
    plain, _ = written(members(FILES), tmp_path, store=store)
    read: list[str] = []
    steps: list[int] = []
    again, report = written(knowing(FILES, read), tmp_path, store=store, advance=steps.append)
    assert again == plain
    assert report.reused == len(FILES)
    assert sorted(read) == ["a-b", "a.b", "one"]
    assert sum(steps) == sum(map(len, FILES.values()))


def test_known_members_that_no_store_has_are_read_once(tmp_path: Path) -> None:
    files = {**FILES, "large": b"large " * (LARGE // 5)}
    read: list[str] = []
    again, report = written(knowing(files, read), tmp_path, store=MemoryStore())
    assert sorted(read) == sorted(files)
    assert (again, report) == written(members(files), tmp_path)


@pytest.mark.parametrize("content", [b"words " * 9000, NOISE, b"large " * (LARGE // 5), LARGE_NOISE])
def test_where_what_was_known_of_a_file_is_not_true_its_bytes_count(content: bytes, tmp_path: Path) -> None:
    true = Member("a", len(content), lambda: iter((content,)), digests_of(content), lambda *_: content)
    liar = replace(true, known=digests_of(b"something else"))
    store = MemoryStore()
    plain = written([true], tmp_path)
    assert written([liar], tmp_path, store=store) == plain
    assert written([liar], tmp_path, store=store)[0] == plain[0]
    assert not any(tmp_path.iterdir())


def test_an_entry_that_was_kept_for_other_bytes_is_no_reason_to_write_them(tmp_path: Path) -> None:
    before, after = NOISE, NOISE[1:] + b"x"
    store = MemoryStore()
    written(members({"a": before}), tmp_path, store=store)
    liar = Member("a", len(after), lambda: iter((after,)), digests_of(before), lambda *_: after)
    assert written([liar], tmp_path, store=store)[0] == written(members({"a": after}), tmp_path)[0]


@pytest.mark.parametrize("other", [{"level": 4}, {"deflate": True}])
def test_an_entry_of_other_settings_is_not_reused(other: dict[str, int], tmp_path: Path) -> None:
    store = MemoryStore()
    written(members(FILES), tmp_path, store=store)
    _, report = written(members(FILES), tmp_path, store=store, **other)  # type: ignore[arg-type]
    assert report.reused == 0


def test_a_file_that_a_kept_entry_says_nothing_of_stops_the_writing_when_it_changes(tmp_path: Path) -> None:
    store = MemoryStore()
    written(members({"large": LARGE_NOISE}), tmp_path, store=store)
    other = bytes(LARGE)
    (known,) = knowing({"large": LARGE_NOISE}, [])
    with pytest.raises(MemberChanged):
        written([replace(known, chunks=lambda: iter((other,)))], tmp_path, store=store)


@pytest.mark.peer("7zip")
@pytest.mark.skipif(shutil.which("7zz") is None, reason="7zz is not installed")
@pytest.mark.parametrize("deflate", [False, True])
def test_seven_zip_accepts_the_pack(tmp_path: Path, *, deflate: bool) -> None:
    path = tmp_path / "pack.zip"
    path.write_bytes(zstd_pack({**FILES, "large": b"large " * (LARGE // 5)}, deflate=deflate))
    outcome = subprocess.run(["7zz", "t", path], capture_output=True, text=True, check=False)
    assert outcome.returncode == 0, outcome.stdout
    assert "Everything is Ok" in outcome.stdout


@pytest.mark.peer("unzip")
@pytest.mark.skipif(shutil.which("unzip") is None, reason="unzip is not installed")
def test_unzip_accepts_a_deflated_pack(tmp_path: Path) -> None:
    path = tmp_path / "pack.zip"
    path.write_bytes(zstd_pack({**FILES, "large": b"large " * (LARGE // 5)}, deflate=True))
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}
    outcome = subprocess.run(["unzip", "-tqq", path], capture_output=True, check=False, env=environment)
    assert outcome.returncode == 0, outcome.stdout
    content = subprocess.run(["unzip", "-p", path, "a/b"], capture_output=True, check=True, env=environment)
    assert content.stdout == FILES["a/b"]


@pytest.mark.peer("libarchive-tools")
@pytest.mark.skipif(shutil.which("bsdtar") is None, reason="bsdtar is not installed")
@pytest.mark.parametrize("deflate", [False, True])
def test_bsdtar_lists_and_unpacks_the_pack(tmp_path: Path, *, deflate: bool) -> None:
    path = tmp_path / "pack.zip"
    path.write_bytes(zstd_pack(FILES, deflate=deflate))
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}
    listing = subprocess.run(["bsdtar", "-tf", path], capture_output=True, check=True, env=environment)
    assert listing.stdout.decode().splitlines() == [*sorted(FILES, key=str.encode), ".pack-index.json"]
    subprocess.run(["bsdtar", "-xf", path, "-C", tmp_path], check=True, env=environment)
    assert {name: (tmp_path / name).read_bytes() for name in FILES} == FILES
