"""Fingerprints of texts and files."""

from __future__ import annotations

from pathlib import Path

from blake3 import blake3

from studio.files import trouble


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
