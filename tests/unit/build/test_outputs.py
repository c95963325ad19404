"""Whether built packs are still what a build left there."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from studio.archive.digests import digests_of
from studio.build.outputs import is_intact, remember_output
from studio.progress import Cancelled, CancelToken
from tests.unit.build.memories import PlainMemory

DATA = b"a pack" * 1000


@pytest.fixture
def output(tmp_path: Path) -> Path:
    path = tmp_path / "art.aar"
    path.write_bytes(DATA)
    return path


def intact(path: Path, memory: PlainMemory | None = None) -> bool:
    return is_intact(path, len(DATA), digests_of(DATA).sha256, memory, CancelToken())


def test_an_output_is_known_by_its_bytes(output: Path) -> None:
    assert intact(output)
    assert not is_intact(output, len(DATA), "0" * 64, None, CancelToken())
    output.write_bytes(DATA[::-1])
    assert not intact(output)
    output.write_bytes(DATA + b"1")
    assert not intact(output)
    output.unlink()
    assert not intact(output)


def test_an_output_that_is_remembered_is_not_read_again(output: Path) -> None:
    memory = PlainMemory()
    remember_output(output, digests_of(DATA), memory, output.stat().st_ino)
    output.chmod(0o644)
    cancel = CancelToken()
    cancel.cancel()
    known = dict(memory.known)
    remember_output(output, digests_of(DATA), memory, output.stat().st_ino)
    assert is_intact(output, len(DATA), digests_of(DATA).sha256, memory, cancel)
    memory.known = {}
    with pytest.raises(Cancelled):
        is_intact(output, len(DATA), digests_of(DATA).sha256, memory, cancel)
    assert known


def test_another_file_under_its_name_is_not_taken_for_it(output: Path) -> None:
    memory = PlainMemory()
    remember_output(output, digests_of(DATA), memory, output.stat().st_ino)
    facts = output.stat()
    other = output.with_name("other")
    other.write_bytes(DATA[::-1])
    os.utime(other, ns=(facts.st_atime_ns, facts.st_mtime_ns))
    other.replace(output)
    assert not intact(output, memory)


def test_an_output_that_is_gone_is_not_remembered(tmp_path: Path) -> None:
    memory = PlainMemory()
    remember_output(tmp_path / "gone", digests_of(b""), memory, 1)
    assert not memory.known


def test_what_another_process_put_in_its_place_meanwhile_is_not_remembered(output: Path) -> None:
    memory = PlainMemory()
    number = output.stat().st_ino
    other = output.with_name("other")
    other.write_bytes(DATA)
    other.replace(output)
    remember_output(output, digests_of(DATA), memory, number)
    assert not memory.known
