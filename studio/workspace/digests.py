"""Digests of source files. BLAKE3 tells whether contents changed; SHA-256 is for people."""

from __future__ import annotations

from pathlib import Path

from blake3 import blake3

from studio.progress import CancelToken
from studio.project.assets import Asset
from studio.workspace.sources import read_source


def content_digest(base: Path, asset: Asset, cancel: CancelToken) -> str:
    """BLAKE3 of the file's bytes, in hexadecimal. Raises ``StudioError`` as ``read_source`` does."""
    digest = blake3()
    for chunk in read_source(base, asset):
        cancel.check()
        digest.update(chunk)
    return digest.hexdigest()
