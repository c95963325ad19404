"""The files of a pack on their way into it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from studio.archive.digests import digests_of
from studio.archive.members import WrittenFile
from studio.build.members import PackFiles
from studio.errors import StudioError
from studio.progress import Cancelled, CancelToken
from studio.project.contents import Contents
from studio.workspace.sources import source_of
from tests.builders import bench, contents, manifest, write_tree
from tests.unit.build.memories import PlainMemory

TREE = {"art/a": b"a" * 3000, "art/b/c": b"hello", "art/empty": b""}
LONG_AGO = 1_000_000_000_000_000_000


@pytest.fixture
def base(tmp_path: Path) -> Path:
    return write_tree(tmp_path, TREE)


def art(base: Path) -> Contents:
    return contents(base, manifest())


def unheard(count: int) -> None:
    del count


def test_members_are_read_whole_or_in_part(base: Path) -> None:
    for member in PackFiles(art(base), CancelToken()).members():
        assert b"".join(member.chunks()) == TREE[member.path]
        assert member.known is None
        assert member.part is not None
        assert member.part(0, member.size) == TREE[member.path]
        assert member.part(member.size // 2, member.size) == TREE[member.path][member.size // 2 :]


def test_digests_that_are_remembered_are_known_and_the_others_are_found(base: Path) -> None:
    art(base)
    memory = PlainMemory()
    one = next(file.asset for file in art(base).files if file.path == "art/a")
    memory.known[source_of(str(base), one).stamp] = digests_of(TREE["art/a"])
    files = PackFiles(art(base), CancelToken(), memory)
    assert set(files.unknown) == {"art/b/c", "art/empty"}
    assert files.records() is None
    told: list[int] = []
    files.read_unknown(bench(), told.append)
    assert sum(told) == 5
    records = files.records()
    assert records is not None
    assert [(one.path, one.size, one.blake3, one.sha256) for one in records] == [
        (path, len(data), *digests_of(data)) for path, data in sorted(TREE.items())
    ]


def test_what_a_writer_found_counts_more_than_what_was_remembered(base: Path) -> None:
    memory = PlainMemory()
    stamps = {file.path: source_of(str(base), file.asset).stamp for file in art(base).files}
    memory.known = {stamp: digests_of(b"something else") for stamp in stamps.values()}
    files = PackFiles(art(base), CancelToken(), memory)
    written = [WrittenFile(path, len(data), *digests_of(data)) for path, data in TREE.items()]
    assert {one.path: one.sha256 for one in files.take(written)} == {one.path: one.sha256 for one in written}


def test_only_what_was_at_rest_when_it_was_looked_at_is_remembered(base: Path) -> None:
    memory = PlainMemory()
    files = PackFiles(art(base), CancelToken())
    files.read_unknown(bench(), unheard)
    files.remember(memory)
    assert not memory.known  # All of it was written a moment ago: its status says so, whatever its time.


def test_a_file_that_became_another_is_refused_at_once(base: Path) -> None:
    seen = art(base)
    os.utime(base / "art/a", ns=(LONG_AGO, LONG_AGO))
    with pytest.raises(StudioError, match="art/a changed"):
        PackFiles(seen, CancelToken())


def test_a_file_that_changes_its_bytes_and_not_its_time_is_refused_when_it_is_read(base: Path) -> None:
    files = PackFiles(art(base), CancelToken())
    facts = (base / "art/a").stat()
    (base / "art/a").write_bytes(b"b" * 3000)
    os.utime(base / "art/a", ns=(facts.st_atime_ns, facts.st_mtime_ns))
    if (base / "art/a").stat().st_ctime_ns == facts.st_ctime_ns:
        pytest.skip("this disk's clock is too coarse to tell")
    with pytest.raises(StudioError, match="art/a changed"):
        files.read_unknown(bench(), unheard)


def test_a_cancel_stops_the_looking(base: Path) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        PackFiles(art(base), cancel)


def test_what_was_found_is_remembered_in_part_where_somebody_wants_to_stop(
    base: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("studio.workspace.remembered._SETTLED", -1)
    monkeypatch.setattr("studio.build.members._MANY", 1)
    for is_cancelled, kept in ((False, 3), (True, 1)):
        cancel, memory = CancelToken(), PlainMemory()
        files = PackFiles(art(base), cancel, memory)
        files.read_unknown(bench(), unheard)
        if is_cancelled:
            cancel.cancel()
        files.remember(memory)
        assert len(memory.known) == kept


def test_many_small_files_are_read_in_handfuls_and_large_ones_alone(tmp_path: Path) -> None:
    tree = {f"art/{number:03}": bytes([number]) * 100 for number in range(200)}
    write_tree(tmp_path, {**tree, "art/large": b"q" * 3_000_000})
    files = PackFiles(art(tmp_path), CancelToken())
    told: list[int] = []
    files.read_unknown(bench(), told.append)
    assert 3_000_000 in told
    assert sum(told) == 3_000_000 + 200 * 100
    assert len(told) < 10
    assert not files.unknown
