from __future__ import annotations

import hashlib
import os
import sys
from pathlib import Path

import pytest
from blake3 import blake3

from studio.build.hashing import HashingOutput

PARTS = [
    bytes([number]) * size for number, size in enumerate([1, 0, 70_000, 600_000, 5, 9_000_000, 12, 9_000_000])
]


def written(path: Path) -> HashingOutput:
    with path.open("wb") as stream:
        out = HashingOutput(stream)
        for part in PARTS:
            assert out.write(part) == len(part)
        found = out.digests()
    content = path.read_bytes()
    assert content == b"".join(PARTS)
    assert out.size == len(content)
    assert found == (blake3(content).hexdigest(), hashlib.sha256(content).hexdigest())
    return out


def test_what_passes_is_written_and_digested(tmp_path: Path) -> None:
    written(tmp_path / "out")


@pytest.mark.skipif(sys.platform != "linux", reason="asked for on Linux only")
def test_the_system_is_asked_to_begin_to_put_it_on_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[int, int]] = []
    monkeypatch.setattr(os, "posix_fadvise", lambda _file, start, size, _wish: asked.append((start, size)))
    written(tmp_path / "out")
    assert len(asked) >= 2
    ends = [0, *(start + size for start, size in asked)]
    assert [start for start, _ in asked] == ends[:-1]


@pytest.mark.skipif(sys.platform != "linux", reason="asked for on Linux only")
def test_a_disk_that_knows_no_such_wish_gets_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> None:
        raise OSError(22, "no")

    monkeypatch.setattr(os, "posix_fadvise", refused)
    written(tmp_path / "out")
