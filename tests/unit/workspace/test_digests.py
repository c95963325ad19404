"""Fingerprints of texts on disk."""

from __future__ import annotations

from pathlib import Path

import pytest
from blake3 import blake3

from studio.errors import StudioError
from studio.workspace.digests import fingerprint, fingerprint_on_disk


def test_a_fingerprint_is_of_the_bytes_alone(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).write_bytes(b"hello")
        assert fingerprint_on_disk(tmp_path / name) == fingerprint(b"hello") == blake3(b"hello").hexdigest()


def test_no_file_has_none_and_a_folder_is_said(tmp_path: Path) -> None:
    assert fingerprint(None) is None
    assert fingerprint_on_disk(tmp_path / "gone") is None
    with pytest.raises(StudioError):
        fingerprint_on_disk(tmp_path)
