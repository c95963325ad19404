"""Digests of source files. BLAKE3 tells whether contents changed; SHA-256 is for people."""

from __future__ import annotations

from pathlib import Path

from blake3 import blake3

from studio.files import trouble
from studio.progress import CancelToken
from studio.project.assets import Asset
from studio.workspace.sources import read_source


def fingerprint(data: bytes | None) -> str | None:
    """BLAKE3 of a file's bytes, in hexadecimal; ``None`` stands for no file."""
    return None if data is None else blake3(data).hexdigest()


def fingerprint_on_disk(path: Path) -> str | None:
    """The fingerprint of what lies at ``path`` now. Raises ``StudioError`` where that cannot be read."""
    try:
        return fingerprint(path.read_bytes())
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise trouble(error, path, "read") from error


def content_digest(base: Path, asset: Asset, cancel: CancelToken) -> str:
    """BLAKE3 of the file's bytes, in hexadecimal. Raises ``StudioError`` as ``read_source`` does."""
    digest = blake3()
    for chunk in read_source(base, asset):
        cancel.check()
        digest.update(chunk)
    return digest.hexdigest()
