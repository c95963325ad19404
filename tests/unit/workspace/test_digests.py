"""Digests of sources."""

from __future__ import annotations

from pathlib import Path

import pytest
from blake3 import blake3

from studio.progress import Cancelled, CancelToken
from studio.workspace.digests import content_digest
from studio.workspace.ignore import NOTHING_IGNORED
from studio.workspace.scan import scan
from tests.builders import write_tree


def test_a_digest_is_of_the_bytes_alone(tmp_path: Path) -> None:
    write_tree(tmp_path, {"a": b"hello", "b/c": b"hello"})
    found = [
        content_digest(tmp_path, asset, CancelToken())
        for asset in scan(tmp_path, [""], NOTHING_IGNORED).assets
    ]
    assert found == [blake3(b"hello").hexdigest()] * 2


def test_digesting_can_be_cancelled(tmp_path: Path) -> None:
    write_tree(tmp_path, {"a": b"hello"})
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        content_digest(tmp_path, scan(tmp_path, [""], NOTHING_IGNORED).assets[0], cancel)
