"""One file, asked about at the moment somebody looks at it."""

from __future__ import annotations

import hashlib
import os
import sys
from pathlib import Path

import pytest

from studio.errors import StudioError
from studio.progress import Cancelled, CancelToken, Progress, unheard
from studio.workspace.file_now import digests_now, file_now


def test_a_file_is_told_by_its_content_whatever_its_name_says(tmp_path: Path) -> None:
    path = tmp_path / "wall.jpg"
    path.write_bytes(b"\x89PNG\r\n\x1a\n and the rest")
    now = file_now(path)
    assert now is not None
    assert (now.kind, now.size, now.changed) == ("png", 21, path.stat().st_mtime_ns)


def test_what_is_no_file_is_nothing(tmp_path: Path) -> None:
    assert file_now(tmp_path / "gone.png") is None
    assert file_now(tmp_path) is None


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes and no links here")
def test_neither_a_pipe_nor_a_link_is_waited_for_or_followed(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "real").write_bytes(b"x")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    assert file_now(tmp_path / "pipe") is None
    assert file_now(tmp_path / "link") is None
    with pytest.raises(StudioError, match="no ordinary file"):
        digests_now(tmp_path / "pipe", CancelToken(), unheard)


def test_both_digests_are_those_of_the_bytes_and_progress_is_told(tmp_path: Path) -> None:
    content = os.urandom(2_500_000)
    (tmp_path / "sky.bin").write_bytes(content)
    heard: list[Progress] = []
    found = digests_now(tmp_path / "sky.bin", CancelToken(), heard.append)
    assert found.sha256 == hashlib.sha256(content).hexdigest()
    assert [one.done_bytes for one in heard][-1] == len(content)


def test_a_digest_that_nobody_wants_any_more_is_given_up(tmp_path: Path) -> None:
    (tmp_path / "sky.bin").write_bytes(bytes(2_500_000))
    cancel = CancelToken()

    def give_up(progress: Progress) -> None:
        del progress
        cancel.cancel()

    with pytest.raises(Cancelled):
        digests_now(tmp_path / "sky.bin", cancel, give_up)


def test_a_file_that_grows_while_it_is_read_has_no_digest(tmp_path: Path) -> None:
    path = tmp_path / "take.wav"
    path.write_bytes(bytes(2_500_000))

    def grow(progress: Progress) -> None:
        if progress.done_bytes < 1_500_000:
            with path.open("ab") as stream:
                stream.write(b"more")

    with pytest.raises(StudioError, match="changed while it was read"):
        digests_now(path, CancelToken(), grow)


def test_a_file_that_is_gone_is_said_to_be_gone(tmp_path: Path) -> None:
    with pytest.raises(StudioError, match="is not there"):
        digests_now(tmp_path / "gone.wav", CancelToken(), unheard)
